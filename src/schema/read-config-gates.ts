/** The gates of a config. */
import type { RunGates, ScorecardGates, Setting } from '../model/config.js';
import { finding } from '../model/finding/finding.js';
import type { MinScore } from '../model/finding/gate.js';
import { readAmount, readDemand, readMinScore } from '../model/finding/threshold.js';
import type { Source, SourceText } from '../model/place/source.js';
import { isNegative } from '../model/points/points.js';
import { tidy } from '../model/text/text.js';
import { FAIL_LEVELS, WHOLE } from './config-keys.js';
import { type Fields, type Gathering, itemsOf, leafOf, wrongShape } from './fields.js';
import { yesOrNo } from './words.js';

/** A leaf turned into a value; what cannot be is reported. */
const settingOf = <T>(
  fields: Fields,
  key: string,
  gathering: Gathering,
  read: (text: string) => T | undefined,
  expected: Parameters<typeof wrongShape>[2],
): Setting<T> | undefined => {
  const leaf = leafOf(fields, key, gathering);
  if (leaf === undefined) return undefined;
  const value = read(tidy(leaf.text));
  if (value === undefined) wrongShape(gathering, key, expected, leaf);
  return value === undefined ? undefined : { value, at: leaf.at };
};

const demandOf = (code: string, leaf: SourceText, gathering: Gathering): readonly MinScore[] => {
  const least = readDemand(leaf.text);
  if (least === undefined) wrongShape(gathering, code, 'threshold', leaf);
  return least === undefined ? [] : [code === WHOLE ? { least } : { code, least }];
};

/** "70%", "7=60%"; anything else is reported. */
const writtenDemand = (item: Source, gathering: Gathering): readonly MinScore[] => {
  const demand = item.kind === 'text' ? readMinScore(item.text) : undefined;
  if (demand === undefined) wrongShape(gathering, 'min-score', 'threshold', item);
  return demand === undefined ? [] : [demand];
};

/** `[7=3,5]`: the comma of 3,5 parts it in two, as the missing space betrays. */
const isTorn = (before: Source | undefined, item: Source): boolean => {
  if (before?.kind !== 'text' || item.kind !== 'text') return false;
  if (before.at.kind !== 'text' || item.at.kind !== 'text' || before.at.line !== item.at.line) return false;
  return item.at.column === before.at.column + [...before.text].length + 1;
};

/** One threshold, a list of them, or a map of codes to thresholds in which `total` is the whole. */
const readMinScores = (fields: Fields, gathering: Gathering): Setting<readonly MinScore[]> | undefined => {
  const source = fields.get('min-score');
  if (source?.kind === 'map') {
    const value = source.entries.flatMap(({ key, value: one }) => {
      if (one.kind === 'text') return demandOf(key.trim(), one, gathering);
      wrongShape(gathering, key, 'threshold', one);
      return [];
    });
    return { value, at: source.at };
  }
  const items = itemsOf(source);
  if (source === undefined || items.length === 0) return undefined;
  const value = items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!isTorn(before, item)) return writtenDemand(item, gathering);
    const text = [before, item].map((one) => (one?.kind === 'text' ? one.text : '')).join();
    const fault = { key: 'min-score', expected: 'quoted-number', actual: 'text', text } as const;
    gathering.findings.push(finding('schema', fault, { at: item.at }));
    return [];
  });
  return { value, at: source.at };
};

/** What is demanded of each scorecard. */
export const readScorecardGates = (fields: Fields, gathering: Gathering): ScorecardGates => ({
  minScore: readMinScores(fields, gathering),
  requireComplete: settingOf(fields, 'require-complete', gathering, (text) => yesOrNo(text), 'yes-no'),
});

/** What is demanded of all of them together. */
export const readRunGates = (fields: Fields, gathering: Gathering): RunGates => ({
  failOn: settingOf(fields, 'fail-on', gathering, (text) => FAIL_LEVELS.find((level) => level === text.toLowerCase()), {
    oneOf: FAIL_LEVELS,
  }),
  maxWarnings: settingOf(
    fields,
    'max-warnings',
    gathering,
    (text) => (/^\d{1,15}$/u.test(text) ? Number(text) : undefined),
    'whole-number',
  ),
  noRegress: settingOf(fields, 'no-regress', gathering, (text) => text, 'text'),
  tolerance: settingOf(
    fields,
    'tolerance',
    gathering,
    (text) => {
      const amount = readAmount(text);
      return amount === undefined || isNegative(amount) ? undefined : amount;
    },
    'points',
  ),
});
