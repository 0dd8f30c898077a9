/** From flags to demands, and from what became of them to what is said and to the exit code. */
import { judge } from '../gate/index.js';
import { GATE_WORDS, gateText } from '../language/gates.js';
import { mistakeText } from '../language/mistakes.js';
import type { FileResult } from '../model/evaluation.js';
import type { Severity } from '../model/finding.js';
import type { BaseScorecard, GateResult, MinScore } from '../model/gate.js';
import { type Points, zero } from '../model/points.js';
import type { EvaluateOptions } from '../pipeline.js';
import { readBase, refuseOtherBase } from './base.js';
import { safeLine } from './complaint.js';
import type { Problem } from './inputs.js';
import { CallError } from './io.js';
import type { Session } from './session.js';

export interface GateOptions {
  readonly failOn?: Severity | 'never' | undefined;
  readonly maxWarnings?: number | undefined;
  readonly minScore?: readonly MinScore[] | undefined;
  readonly requireComplete?: boolean | undefined;
  readonly noRegress?: string | undefined;
  readonly tolerance?: Points | undefined;
}

export interface Judged {
  readonly gates: readonly GateResult[];
  /** Those that a person asked for: the others go without saying. */
  readonly asked: readonly GateResult[];
  /** A base that cannot be compared with. */
  readonly problems: readonly Problem[];
}

/** Tells flags that would do nothing. @throws {CallError} */
export const refuseIdleGateFlags = ({ tolerance, noRegress }: GateOptions, files: readonly string[]): void => {
  if (tolerance !== undefined && noRegress === undefined) {
    throw new CallError({ kind: 'flag-needs', option: '--tolerance', other: '--no-regress' });
  }
  if (noRegress === '-' && files.includes('-')) throw new CallError({ kind: 'stdin-twice' });
};

/** The base, where one is named and can be compared with; what is wrong with it is complained of. */
const baseFor = async (
  session: Session,
  results: readonly FileResult[],
  options: GateOptions & EvaluateOptions,
): Promise<{ base?: readonly BaseScorecard[]; problems: readonly Problem[] }> => {
  const { noRegress: file } = options;
  if (file === undefined) return { problems: [] };
  try {
    const base = await readBase(session, file, options);
    refuseOtherBase(results, base, file);
    return { base, problems: [] };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.complain(error);
    return { problems: [{ file, message: mistakeText(error.mistake, session.machineWords.language) }] };
  }
};

/** Weighs the results by all that is demanded. */
export const judgeResults = async (
  session: Session,
  results: readonly FileResult[],
  options: GateOptions & EvaluateOptions,
): Promise<Judged> => {
  const { base, problems } = await baseFor(session, results, options);
  const own = { minScores: options.minScore ?? [], requireComplete: options.requireComplete === true };
  const gates = judge(results, {
    failOn: options.failOn ?? 'error',
    maxWarnings: options.maxWarnings,
    of: () => own,
    noRegress: base && { base, tolerance: options.tolerance ?? zero },
  });
  const asked = gates.filter(({ gate }) => gate !== 'readable' && (gate !== 'fail-on' || options.failOn !== undefined));
  return { gates, asked, problems };
};

/** Missed gates on stderr, for where standard output is a program's. */
export const noteMissedGates = async (session: Session, gates: readonly GateResult[]): Promise<void> => {
  const { language } = session.words;
  for (const one of gates) {
    if (one.met) continue;
    const where = one.file === undefined ? '' : `${one.file}: `;
    const label = GATE_WORDS.missed[language].toLowerCase();
    await session.note(`cchc: ${where}${label}: ${safeLine(gateText(one, language))} [${one.gate}]`);
  }
};
