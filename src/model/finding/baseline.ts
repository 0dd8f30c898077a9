/** What a project knew of at some time: findings by what they are about, not by their lines or words. */

/** Of a baseline file. */
export const BASELINE_VERSION = 1;

export interface KnownFinding {
  /** Rule, criterion, and what of it is meant, as `findingIdentity` tells them. */
  readonly identity: readonly string[];
  /** How many of them there were. */
  readonly count: number;
}

export interface KnownScorecard {
  /** From the folder of the baseline, parted by "/". */
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly unit?: string | undefined;
  readonly findings: readonly KnownFinding[];
}

export interface Baseline {
  readonly scorecards: readonly KnownScorecard[];
}

/** What became of what was known. */
export interface BaselineCounts {
  /** Known, and there no more. */
  readonly fixed: number;
  /** Not known before. */
  readonly new: number;
  readonly known: number;
}
