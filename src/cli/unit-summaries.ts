/** Many scorecards → the little of each that an order needs. */
import type { Problem } from '../language/mistakes.js';
import type { UnitSummary, UnreadFile } from '../model/ranking.js';
import type { EvaluateOptions } from '../pipeline.js';
import { startGathering } from '../portfolio/index.js';
import { detailsKey, type UnitDetails, unitDetails } from '../report/unit-details.js';
import { eachResult, type InputFiles } from './inputs.js';
import type { Session } from './session.js';

/** What is kept of many files. */
export interface Gathered {
  readonly units: readonly UnitSummary[];
  readonly unreadable: readonly UnreadFile[];
  readonly problems: readonly Problem[];
  /** The year assessed, where all that name one name the same. */
  readonly year: number | undefined;
  /** What a page a unit tells, by `detailsKey`, where that was asked for. */
  readonly details?: ReadonlyMap<string, UnitDetails> | undefined;
}

/** Reads and scores many files, one after another, and keeps a summary of each scorecard. */
export const gatherUnits = async (
  session: Session,
  named: InputFiles,
  options: EvaluateOptions,
  withDetails = false,
): Promise<Gathered> => {
  const details = withDetails ? new Map<string, UnitDetails>() : undefined;
  const gathering = startGathering((summary, evaluation) => {
    details?.set(detailsKey(summary), unitDetails(evaluation, session.documentWords, session.today));
  });
  const problems = await eachResult(session, named, options, gathering.take);
  return { ...gathering.taken(), problems, details };
};
