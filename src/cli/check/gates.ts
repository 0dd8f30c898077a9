/** From flags to demands, and from what became of them to what is said and to the exit code. */
import { judge } from '../../gate/index.js';
import { GATE_WORDS, gateText } from '../../language/command/gates.js';
import type { Problem } from '../../language/mistakes/mistakes.js';
import type { FileResult } from '../../model/evaluation.js';
import type { BaseScorecard, GateResult } from '../../model/finding/gate.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { safeLine } from '../complaint.js';
import type { Settings } from '../config/settings.js';
import { CallError } from '../io.js';
import type { InputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { readBase, refuseOtherBase } from './base.js';

export interface Judged {
  readonly gates: readonly GateResult[];
  /** Those that a person asked for: the others go without saying. */
  readonly asked: readonly GateResult[];
  /** A base that cannot be compared with, and what is wrong with it. */
  readonly problems: readonly Problem[];
  readonly ofBase: readonly FileResult[];
}

/** Tells flags that would do nothing. @throws {CallError} */
export const refuseIdleGateFlags = ({ demands }: Settings, files: readonly string[]): void => {
  const { tolerance, noRegress } = demands;
  if (tolerance.from.kind === 'flag' && noRegress.value === undefined) {
    throw new CallError({ kind: 'needs-flag', option: tolerance.from.name, needs: '--no-regress' });
  }
  if (noRegress.value === '-' && files.includes('-')) throw new CallError({ kind: 'stdin-twice' });
};

/** The base, where one is named and can be compared with; what is wrong with it is complained of. */
const baseFor = async (
  session: Session,
  results: readonly FileResult[],
  file: string | undefined,
  options: EvaluateOptions,
): Promise<{ base?: readonly BaseScorecard[] } & Pick<Judged, 'problems' | 'ofBase'>> => {
  if (file === undefined) return { problems: [], ofBase: [] };
  try {
    const base = await readBase(session, file, options);
    refuseOtherBase(results, base, file);
    return { base, problems: [], ofBase: [] };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.complain(error);
    return { problems: [{ file, mistake: error.mistake }], ofBase: error.results };
  }
};

/**
 * Which scorecards of a base should be among those that are checked. Where files alone are named, only they are meant.
 * Else whatever stands in the folders and patterns that are named; and all of them where the base is of other places
 * altogether, as last year's folder is.
 */
const expectedBy = (
  base: readonly BaseScorecard[],
  covers: InputFiles['covers'],
): ((one: BaseScorecard) => boolean) => {
  if (covers === undefined) return () => false;
  return base.some(({ file }) => covers(file)) ? ({ file }) => covers(file) : () => true;
};

/**
 * Weighs the results by all that is demanded.
 * @param unopened files that were named, and could not be opened
 */
export const judgeResults = async (
  session: Session,
  results: readonly FileResult[],
  unopened: readonly Problem[],
  { settings: { demands, of }, covers }: InputFiles,
  options: EvaluateOptions,
): Promise<Judged> => {
  const { failOn, maxWarnings, noRegress, tolerance } = demands;
  const { base, problems, ofBase } = await baseFor(session, results, noRegress.value, options);
  const gates = judge(results, {
    unopened: unopened.length,
    failOn: failOn.value,
    maxWarnings: maxWarnings.value,
    of: (file) => {
      const { minScore, requireComplete } = of(file).demands;
      return { minScores: minScore.value, requireComplete: requireComplete.value };
    },
    noRegress: base && { base, tolerance: tolerance.value, expects: expectedBy(base, covers) },
  });
  const asked = gates.filter(
    ({ gate }) => gate !== 'readable' && (gate !== 'fail-on' || failOn.from.kind !== 'default'),
  );
  return { gates, asked, problems, ofBase };
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
