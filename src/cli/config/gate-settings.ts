/** The gates as settings: what a flag, the environment or the config says, in this order. */
import type { Config, RunGates, ScorecardGates } from '../../model/config.js';
import type { MinScore } from '../../model/finding/gate.js';
import type { Severity } from '../../model/finding/rules.js';
import { type Points, zero } from '../../model/points/points.js';
import type { Io } from '../io.js';
import { FAIL_LEVELS, type GateOptions, minScoreIn, toleranceIn } from '../options/gate-options.js';
import { choice, wholeNumber } from '../options/options.js';
import { type Held, held, type Named } from './held.js';

/** What is demanded of a run. */
export interface RunDemands {
  readonly failOn: Held<Severity | 'never'>;
  readonly maxWarnings: Held<number | undefined>;
  /** A file, from the current folder. */
  readonly noRegress: Held<string | undefined>;
  readonly tolerance: Held<Points>;
  /** A file, from the current folder; absent: everything that is found counts. */
  readonly baseline: Held<string | undefined>;
}

/** What is demanded of each scorecard of a file. */
export interface FileDemands {
  readonly minScore: Held<readonly MinScore[]>;
  readonly requireComplete: Held<boolean>;
}

/** @throws {CallError} where the environment says something that cannot be meant */
const environment = <T>(env: Io['env'], name: string, read: (text: string) => T): Named<T> => {
  const text = env[name] ?? '';
  return { name, value: text === '' ? undefined : read(text) };
};

const severity = (name: string) => choice(name, FAIL_LEVELS) as (text: string) => Severity | 'never';
const SWITCHES = ['1', 'true', '0', 'false'] as const;
const isOn = (name: string) => (text: string) => ['1', 'true'].includes(choice(name, SWITCHES)(text.toLowerCase()));

const baseline = (
  { baseline: given }: GateOptions,
  env: Io['env'],
  inConfig: Config['baseline'],
): Held<string | undefined> => {
  if (given === false) return { value: undefined, from: { kind: 'flag', name: '--no-baseline' } };
  return held<string | undefined>(
    { name: '--baseline', value: typeof given === 'string' ? given : undefined },
    environment(env, 'CCHC_BASELINE', (file) => file),
    inConfig,
    undefined,
  );
};

/** The demands of a run. `inConfig`: its file names are already from the current folder. */
export const runDemands = (
  options: GateOptions,
  env: Io['env'],
  inConfig: RunGates & Pick<Config, 'baseline'>,
): RunDemands => ({
  failOn: held<Severity | 'never'>(
    { name: '--fail-on', value: options.failOn },
    environment(env, 'CCHC_FAIL_ON', severity('CCHC_FAIL_ON')),
    inConfig.failOn,
    'error',
  ),
  maxWarnings: held<number | undefined>(
    { name: '--max-warnings', value: options.maxWarnings },
    environment(env, 'CCHC_MAX_WARNINGS', wholeNumber('CCHC_MAX_WARNINGS', 0)),
    inConfig.maxWarnings,
    undefined,
  ),
  noRegress: held<string | undefined>(
    { name: '--no-regress', value: options.noRegress },
    environment(env, 'CCHC_NO_REGRESS', (file) => file),
    inConfig.noRegress,
    undefined,
  ),
  tolerance: held(
    { name: '--tolerance', value: options.tolerance },
    environment(env, 'CCHC_TOLERANCE', (text) => toleranceIn('CCHC_TOLERANCE', text)),
    inConfig.tolerance,
    zero,
  ),
  baseline: baseline(options, env, inConfig.baseline),
});

/** The demands on the scorecards of a file. */
export const fileDemands = (options: GateOptions, env: Io['env'], inConfig: ScorecardGates): FileDemands => ({
  minScore: held<readonly MinScore[]>(
    { name: '--min-score', value: options.minScore },
    environment(env, 'CCHC_MIN_SCORE', (text) =>
      text
        .trim()
        .split(/\s+/u)
        .map((one) => minScoreIn('CCHC_MIN_SCORE', one)),
    ),
    inConfig.minScore,
    [],
  ),
  requireComplete: held(
    {
      name: options.requireComplete === false ? '--no-require-complete' : '--require-complete',
      value: options.requireComplete,
    },
    environment(env, 'CCHC_REQUIRE_COMPLETE', isOn('CCHC_REQUIRE_COMPLETE')),
    inConfig.requireComplete,
    false,
  ),
});
