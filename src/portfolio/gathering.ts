/** Results, one after another → the little of each that an order needs. */
import { type Evaluation, type FileResult, findingsOf, mayBeWritten } from '../model/evaluation.js';
import type { UnitSummary, UnreadFile } from '../model/ranking.js';
import { startCommonValues } from './common-values.js';
import { summaryOf } from './summary.js';

/** A file of which nothing can be ranked, with the first of its errors. */
export const unread = (result: FileResult): UnreadFile => ({
  file: result.file,
  finding: findingsOf(result).find(({ severity }) => severity === 'error'),
});

export interface Gathering {
  /** What is not kept of a result may be let go. */
  readonly take: (result: FileResult) => void;
  readonly taken: () => {
    readonly units: readonly UnitSummary[];
    readonly unreadable: readonly UnreadFile[];
    /** The year assessed, where all that name one name the same. */
    readonly year: number | undefined;
  };
}

/** @param see what else is to be known of a unit before its scorecard is let go */
export const startGathering = (see?: (summary: UnitSummary, evaluation: Evaluation) => void): Gathering => {
  const units: UnitSummary[] = [];
  const unreadable: UnreadFile[] = [];
  const years = new Set<number>();
  const common = startCommonValues();
  return {
    take: (result) => {
      if (!mayBeWritten(result)) {
        unreadable.push(unread(result));
        return;
      }
      const several = result.evaluations.length > 1;
      for (const evaluation of result.evaluations) {
        const summary = summaryOf(evaluation, several, common);
        units.push(summary);
        see?.(summary, evaluation);
        const { year } = evaluation.scored.scorecard;
        if (year !== undefined) years.add(year);
      }
    },
    taken: () => {
      const [year, ...others] = years;
      return { units, unreadable, year: others.length === 0 ? year : undefined };
    },
  };
};
