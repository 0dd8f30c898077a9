/** Many scorecards → the little of each that an order needs, and the list of who there is. */
import type { Problem } from '../language/mistakes.js';
import { RANKING } from '../language/ranking.js';
import { type FileResult, findingsOf, mayBeWritten } from '../model/evaluation.js';
import type { ListedUnit, UnitSummary } from '../model/ranking.js';
import { type EvaluateOptions, readPlain } from '../pipeline.js';
import { summaryOf, unitsIn } from '../portfolio/index.js';
import type { UnreadFile } from '../report/ranking.js';
import { eachResult, type InputFiles } from './inputs.js';
import { CallError } from './io.js';
import type { Session } from './session.js';

/** What is kept of many files. */
export interface Gathered {
  readonly units: readonly UnitSummary[];
  readonly unreadable: readonly UnreadFile[];
  readonly problems: readonly Problem[];
  /** The year assessed, where all that name one name the same. */
  readonly year: number | undefined;
}

/** A file of which nothing can be ranked, with the first of its errors. */
export const unread = (result: FileResult): UnreadFile => ({
  file: result.file,
  finding: findingsOf(result).find(({ severity }) => severity === 'error'),
});

/** Gathers results one after another. */
export const startGathering = () => {
  const units: UnitSummary[] = [];
  const unreadable: UnreadFile[] = [];
  const years = new Set<number>();
  return {
    take: (result: FileResult): void => {
      if (!mayBeWritten(result)) {
        unreadable.push(unread(result));
        return;
      }
      const several = result.evaluations.length > 1;
      for (const evaluation of result.evaluations) {
        units.push(summaryOf(evaluation, several));
        const { year } = evaluation.scored.scorecard;
        if (year !== undefined) years.add(year);
      }
    },
    gathered: (problems: readonly Problem[]): Gathered => {
      const [year, ...others] = years;
      return { units, unreadable, problems, year: others.length === 0 ? year : undefined };
    },
  };
};

/** Reads and scores many files, one after another, and keeps a summary of each scorecard. */
export const gatherUnits = async (session: Session, named: InputFiles, options: EvaluateOptions): Promise<Gathered> => {
  const { take, gathered } = startGathering();
  return gathered(await eachResult(session, named, options, take));
};

/** The list that `--units` names; absent where it names none. @throws {CallError} where it is no list of units */
export const listedUnits = async (
  session: Session,
  file: string | undefined,
): Promise<readonly ListedUnit[] | undefined> => {
  if (file === undefined) return undefined;
  const found = unitsIn(await readPlain(await session.io.read(file), file, session.io.capabilities));
  if ('fault' in found) throw new CallError({ kind: 'units', file, mistake: found.fault });
  if (found.unused.length > 0) {
    const named = found.unused.map((one) => `“${one}”`).join(', ');
    await session.note(`${file}: ${RANKING.unusedColumns[session.words.language]}: ${named}`);
  }
  return found.units;
};
