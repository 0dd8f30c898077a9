/** What holds, key by key, and where it comes from. */
import { CONFIG_WORDS } from '../../language/command/config.js';
import { sayDay } from '../../language/wording/days.js';
import { sayPoints } from '../../language/wording/numbers.js';
import type { Language } from '../../language/wording.js';
import type { MinScore } from '../../model/finding/gate.js';
import type { Text } from '../../model/scorecard/scorecard.js';
import { heading, paragraph, text } from '../../report/document/build.js';
import type { Document, Paragraph } from '../../report/document/document.js';
import type { Held, Origin } from './held.js';
import type { Settings } from './settings.js';

interface Entry {
  readonly key: string;
  /** Nothing where it is not set. */
  readonly value: string;
  readonly from: Origin;
}

const minScoreText = ({ code, least }: MinScore, language: Language): string =>
  `${code === undefined ? '' : `${code}=`}${sayPoints(least.value, language)}${least.unit === 'percent' ? '%' : ''}`;

const listText = (texts: readonly (Text | string)[]): string =>
  texts.map((one) => (typeof one === 'string' ? one : one.text)).join(', ');

const entry = <T>(key: string, { value, from }: Held<T>, say: (value: T) => string = String): Entry => ({
  key,
  value: value === undefined ? '' : say(value),
  from,
});

const ofFile = (key: string, texts: readonly Text[]): Entry => {
  const at = texts[0]?.at;
  return { key, value: listText(texts), from: at === undefined ? { kind: 'default' } : { kind: 'file', at } };
};

const entriesOf = (
  { config, demands, of }: Settings,
  file: string | undefined,
  language: Language,
): readonly Entry[] => {
  const { rules, columns, demands: own, overrides } = of(file ?? '-');
  const points = (value: Parameters<typeof sayPoints>[0]): string => sayPoints(value, language);
  return [
    ofFile('files', config.files),
    ofFile('exclude', config.exclude),
    ...[...rules].map(([rule, level]) => entry(`rules.${rule}`, level)),
    {
      key: `rules (${CONFIG_WORDS.others[language]})`,
      value: CONFIG_WORDS.otherRules[language],
      from: { kind: 'default' },
    },
    ...[...columns].map(([meaning, headings]) => entry(`columns.${meaning}`, headings, listText)),
    ...config.agencies.map(({ name, aliases }) => ({
      key: 'agencies',
      value: `${name.text}${aliases.length === 0 ? '' : ` = ${listText(aliases)}`}`,
      from: { kind: 'file', at: name.at } as const,
    })),
    ofFile('criteria-sets', config.criteriaSets),
    entry('gates.fail-on', demands.failOn),
    entry('gates.max-warnings', demands.maxWarnings),
    entry('gates.min-score', own.minScore, (scores) => scores.map((one) => minScoreText(one, language)).join(', ')),
    entry('gates.require-complete', own.requireComplete),
    entry('gates.no-regress', demands.noRegress),
    entry('gates.tolerance', demands.tolerance, points),
    entry('baseline', demands.baseline),
    ...config.waivers.map(({ rule, file: which, code, until, at }) => ({
      key: 'waivers',
      value: [rule, which.text, ...(code === undefined ? [] : [code.text]), sayDay(until)].join(', '),
      from: { kind: 'file', at } as const,
    })),
    // In general every override may matter; for a file those do that name it.
    ...(file === undefined ? config.overrides : overrides).map(({ files, at }) => ({
      key: 'overrides',
      value: listText(files),
      from: { kind: 'file', at } as const,
    })),
  ];
};

const originText = (from: Origin, configFile: string, language: Language): string => {
  switch (from.kind) {
    case 'flag':
    case 'environment':
      return from.name;
    case 'file':
      return from.at.kind === 'text' ? `${configFile}:${from.at.line}` : configFile;
    case 'default':
      return CONFIG_WORDS.default[language];
  }
};

/**
 * The settings that hold for a file, or for all that no override names.
 *
 * @param file absent: the common settings, and every override by its patterns
 * @param isOff whether the config was left out on purpose
 */
export const settingsDocument = (
  settings: Settings,
  file: string | undefined,
  isOff: boolean,
  language: Language,
): Document => {
  const configFile = settings.file ?? '';
  const line = ({ key, value, from }: Entry): Paragraph =>
    paragraph(
      text(key, 'strong'),
      ': ',
      value === '' ? text(CONFIG_WORDS.unset[language], 'dim') : value,
      text(` (${originText(from, configFile, language)})`, 'dim'),
    );
  const which = settings.file ?? CONFIG_WORDS[isOff ? 'off' : 'none'][language];
  return {
    language,
    blocks: [
      heading(1, `${CONFIG_WORDS.file[language]}: ${which}`),
      ...(file === undefined ? [] : [paragraph(`${CONFIG_WORDS.about[language]}: ${file}`)]),
      ...entriesOf(settings, file, language).map(line),
    ],
  };
};
