/** Many scorecards → the little of each that an order needs. */
import type { Problem } from '../../language/mistakes/mistakes.js';
import { type FileResult, mayBeWritten } from '../../model/evaluation.js';
import type { UnitSummary, UnreadFile } from '../../model/ranking.js';
import type { EvaluateOptions } from '../../pipeline.js';
import {
  type GatheredFile,
  type SentFile,
  startGathering,
  startReceiving,
  startSending,
} from '../../portfolio/index.js';
import { detailsKey, type UnitDetails, unitDetails } from '../../report/ranking/unit-details.js';
import type { Session } from '../session.js';
import type { MadeElsewhere } from '../threads/job.js';
import { eachMade, type InputFiles } from './inputs.js';

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

/** What their pages tell of the units of a file, where that was asked for. */
interface OfPages {
  readonly details: readonly UnitDetails[];
}

/** What another thread tells of a file. */
export type SentUnits = SentFile & OfPages;

const detailsOf = (session: Session, result: FileResult, withDetails: boolean): readonly UnitDetails[] =>
  withDetails && mayBeWritten(result)
    ? result.evaluations.map((evaluation) => unitDetails(evaluation, session.documentWords, session.today))
    : [];

/** In another thread: what it tells of each file. */
export const unitsMaker = (session: Session, { withDetails }: MadeElsewhere['units']) => {
  const send = startSending();
  return (result: FileResult): SentUnits => ({ ...send(result), details: detailsOf(session, result, withDetails) });
};

/** Reads and scores many files, and keeps a summary of each scorecard. */
export const gatherUnits = async (
  session: Session,
  named: InputFiles,
  options: EvaluateOptions,
  withDetails = false,
): Promise<Gathered> => {
  const details = withDetails ? new Map<string, UnitDetails>() : undefined;
  const { look, keep, common, taken } = startGathering();
  const receivers = new Map<number, (sent: SentFile) => GatheredFile>();
  const problems = await eachMade<GatheredFile & OfPages, SentUnits>(session, named, options, {
    what: 'units',
    how: { withDetails },
    make: (result) => ({ ...look(result), details: detailsOf(session, result, withDetails) }),
    receive: (sent, from) => {
      const receive = receivers.get(from) ?? startReceiving(common);
      receivers.set(from, receive);
      return { ...receive(sent), details: sent.details };
    },
    take: (file) => {
      keep(file);
      file.units.forEach(({ summary }, index) => {
        const own = file.details[index];
        if (own !== undefined) details?.set(detailsKey(summary), own);
      });
    },
  });
  return { ...taken(), problems, details };
};
