/** What is made of a result, in this thread or another: a list and nothing else. */
import type { FileResult } from '../../model/evaluation.js';
import type { Session } from '../session.js';
import type { JobName, MadeElsewhere } from '../threads/job.js';
import { type SentUnits, unitsMaker } from './unit-summaries.js';

interface Made {
  readonly units: SentUnits;
}

export const MAKERS: {
  readonly [Name in JobName]: (session: Session, how: MadeElsewhere[Name]) => (result: FileResult) => Made[Name];
} = {
  units: unitsMaker,
};
