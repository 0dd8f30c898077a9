/** Results, one after another → the little of each that an order needs. */
import { type FileResult, findingsOf, mayBeWritten } from '../model/evaluation.js';
import type { UnitSummary, UnreadFile } from '../model/ranking.js';
import { type CommonValues, startCommonValues } from './common-values.js';
import { summaryOf } from './summary.js';

/** A file of which nothing can be ranked, with the first of its errors. */
export const unread = (result: FileResult): UnreadFile => ({
  file: result.file,
  finding: findingsOf(result).find(({ severity }) => severity === 'error'),
});

/** What is kept of one file. */
export interface GatheredFile {
  /** Nothing of it can be ranked. */
  readonly unread?: UnreadFile | undefined;
  readonly units: readonly { readonly summary: UnitSummary; readonly year: number | undefined }[];
}

/** @param common one for all files that are kept together */
export const gatherFile = (result: FileResult, common: CommonValues = startCommonValues()): GatheredFile => {
  if (!mayBeWritten(result)) return { unread: unread(result), units: [] };
  const several = result.evaluations.length > 1;
  return {
    units: result.evaluations.map((evaluation) => ({
      summary: summaryOf(evaluation, several, common),
      year: evaluation.scored.scorecard.year,
    })),
  };
};

export interface Gathering {
  /** What is not kept of a result may be let go. */
  readonly take: (result: FileResult) => void;
  /** What it keeps of one. */
  readonly look: (result: FileResult) => GatheredFile;
  readonly keep: (file: GatheredFile) => void;
  /** What units have in common. */
  readonly common: CommonValues;
  readonly taken: () => {
    readonly units: readonly UnitSummary[];
    readonly unreadable: readonly UnreadFile[];
    /** The year assessed, where all that name one name the same. */
    readonly year: number | undefined;
  };
}

export const startGathering = (): Gathering => {
  const units: UnitSummary[] = [];
  const unreadable: UnreadFile[] = [];
  const years = new Set<number>();
  const common = startCommonValues();
  const keep = (file: GatheredFile): void => {
    if (file.unread !== undefined) unreadable.push(file.unread);
    for (const { summary, year } of file.units) {
      units.push(summary);
      if (year !== undefined) years.add(year);
    }
  };
  return {
    take: (result) => keep(gatherFile(result, common)),
    look: (result) => gatherFile(result, common),
    keep,
    common,
    taken: () => {
      const [year, ...others] = years;
      return { units, unreadable, year: others.length === 0 ? year : undefined };
    },
  };
};
