/** The flags of the gates, and how their texts become demands. */
import { type Command, Option } from 'commander';
import { HELP } from '../language/cli.js';
import type { Language } from '../language/wording.js';
import { SEVERITIES } from '../model/finding.js';
import type { MinScore, Threshold } from '../model/gate.js';
import { isNegative, type Points } from '../model/points.js';
import { readPoints } from '../model/points-text.js';
import { CallError } from './io.js';
import { choice, wholeNumber } from './options.js';

const LEVELS = [...SEVERITIES, 'never'] as const;

const pointsIn = (text: string): Points | undefined => {
  const reading = readPoints(text);
  return reading.kind === 'points' && reading.outOf === undefined ? reading.value : undefined;
};

/** "70%", "5,5"; undefined where it is neither. */
export const thresholdIn = (text: string): Threshold | undefined => {
  const isPercent = text.trim().endsWith('%');
  const value = pointsIn(isPercent ? text.trim().slice(0, -1) : text);
  if (value === undefined || (isPercent && isNegative(value))) return undefined;
  return { unit: isPercent ? 'percent' : 'points', value };
};

/** "70%", "7=60%": one more demand; of two for the same criterion both hold. */
const minScore = (value: string, before: readonly MinScore[] | undefined): readonly MinScore[] => {
  const [, code, text = ''] = value.match(/^(?:(.*)=)?([^=]*)$/su) ?? [];
  const least = thresholdIn(text);
  if (least === undefined || code?.trim() === '') {
    throw new CallError({
      kind: 'bad-value',
      option: '--min-score',
      value,
      example: '--min-score 70%, --min-score 7=60%',
    });
  }
  return [...(before ?? []), { code: code?.trim(), least }];
};

const tolerance = (value: string): Points => {
  const found = pointsIn(value);
  if (found !== undefined && !isNegative(found)) return found;
  throw new CallError({ kind: 'bad-value', option: '--tolerance', value, example: '--tolerance 0.25' });
};

/** `--no-regress BASE` is no flag that is turned off: its name begins like one. */
const noRegress = (language: Language): Option => {
  const option = new Option('--no-regress <base>', HELP.noRegress[language]);
  option.negate = false;
  return option;
};

/** Every gate that a person may set. */
export const addGateOptions = (command: Command, language: Language): Command =>
  command
    .addOption(
      new Option(`--fail-on <${LEVELS.join('|')}>`, HELP.failOn[language]).argParser(choice('--fail-on', LEVELS)),
    )
    .addOption(new Option('--max-warnings <n>', HELP.maxWarnings[language]).argParser(wholeNumber('--max-warnings', 0)))
    .addOption(new Option('--min-score <[code=]least>', HELP.minScore[language]).argParser(minScore))
    .addOption(new Option('--require-complete', HELP.requireComplete[language]))
    .addOption(noRegress(language))
    .addOption(new Option('--tolerance <points>', HELP.tolerance[language]).argParser(tolerance));
