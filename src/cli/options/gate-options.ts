/** The flags of the gates, and how their texts become demands. */
import { type Command, Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { Language } from '../../language/wording.js';
import type { MinScore } from '../../model/finding/gate.js';
import { SEVERITIES, type Severity } from '../../model/finding/rules.js';
import { readAmount, readMinScore } from '../../model/finding/threshold.js';
import { isNegative, type Points } from '../../model/points/points.js';
import { CallError } from '../io.js';
import { choice, wholeNumber } from './options.js';

/** The flags of the gates, as they were given. */
export interface GateOptions {
  readonly failOn?: Severity | 'never' | undefined;
  readonly maxWarnings?: number | undefined;
  readonly minScore?: readonly MinScore[] | undefined;
  readonly requireComplete?: boolean | undefined;
  readonly noRegress?: string | undefined;
  readonly tolerance?: Points | undefined;
  /** `--baseline FILE`; false with `--no-baseline`. */
  readonly baseline?: string | boolean | undefined;
}

export const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;

/** "70%", "7=60%". @throws {CallError} */
export const minScoreIn = (option: string, value: string): MinScore => {
  const found = readMinScore(value);
  if (found !== undefined) return found;
  throw new CallError({ kind: 'bad-value', option, value, example: '70%, 7=60%', wanted: { kind: 'threshold' } });
};

/** One more demand; of two for the same criterion both hold. */
const minScores = (value: string, before: readonly MinScore[] | undefined): readonly MinScore[] => [
  ...(before ?? []),
  minScoreIn('--min-score', value),
];

/** Points that are not negative. @throws {CallError} */
export const toleranceIn = (option: string, value: string): Points => {
  const found = readAmount(value);
  if (found !== undefined && !isNegative(found)) return found;
  throw new CallError({ kind: 'bad-value', option, value, example: '0.25', wanted: { kind: 'points' } });
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
      new Option(`--fail-on <${FAIL_LEVELS.join('|')}>`, HELP.failOn[language]).argParser(
        choice('--fail-on', FAIL_LEVELS),
      ),
    )
    .addOption(new Option('--max-warnings <n>', HELP.maxWarnings[language]).argParser(wholeNumber('--max-warnings', 0)))
    .addOption(new Option('--min-score <[code=]least>', HELP.minScore[language]).argParser(minScores))
    .addOption(new Option('--require-complete', HELP.requireComplete[language]))
    .addOption(new Option('--no-require-complete', HELP.noRequireComplete[language]))
    .addOption(new Option('--baseline <file>', HELP.useBaseline[language]))
    .addOption(new Option('--no-baseline', HELP.noBaseline[language]))
    .addOption(noRegress(language))
    .addOption(
      new Option('--tolerance <points>', HELP.tolerance[language]).argParser((value: string) =>
        toleranceIn('--tolerance', value),
      ),
    );
