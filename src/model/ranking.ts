/** Units side by side: who stands where, who cannot be placed yet and why, and what most of them lose. */
import type { Finding } from './finding/finding.js';
import type { Points } from './points/points.js';
import type { Basis } from './scored/scored.js';

/** What the order is made by: assessed ÷ own maximum, or points (with bonuses and penalties). */
export const RANK_MEASURES = ['percent', 'points'] as const;
export type RankMeasure = (typeof RANK_MEASURES)[number];

/** 1, 2, 2, 4 – or 1, 2, 2, 3. */
export const TIE_RULES = ['competition', 'dense'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** One file's scorecard, and no more of it than a ranking needs. Points throughout. */
export interface UnitSummary {
  /** As it is called: by its own name, else by its sheet's or its file's. */
  readonly unit: string;
  readonly calledBy: 'unit' | 'sheet' | 'file';
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly basis: Basis;
  /** The percentage is taken against the whole criteria set. */
  readonly indexed: boolean;
  /** Leaves whose score is still to come. */
  readonly unscored: number;
  readonly unreadable: boolean;
  /** Before bonuses and penalties. */
  readonly assessed?: Points | undefined;
  /** With them. */
  readonly final?: Points | undefined;
  readonly max?: Points | undefined;
  readonly errors: number;
  /** By the classes of its criteria set. */
  readonly unitClass?: string | undefined;
  readonly fields: readonly UnitField[];
  readonly losses: readonly UnitLoss[];
  /** Each criterion that states a maximum, by its path: what tells one criteria set from another. */
  readonly maxima: ReadonlyMap<string, Points>;
}

export interface UnitField {
  readonly path: string;
  readonly name: string;
  readonly assessed?: Points | undefined;
  readonly max?: Points | undefined;
}

/** A criterion without children that lost points. */
export interface UnitLoss {
  readonly path: string;
  readonly name: string;
  readonly max?: Points | undefined;
  readonly lost: Points;
}

/** A unit that a list says there is. */
export interface ListedUnit {
  /** The official one. */
  readonly code?: string | undefined;
  readonly name: string;
  /** Names it had before, or that went into it. */
  readonly former: readonly string[];
  readonly group?: string | undefined;
}

/** A file of which nothing can be ranked. */
export interface UnreadFile {
  readonly file: string;
  /** Whose it is, as far as its name tells. */
  readonly unit?: ListedUnit | undefined;
  /** The first of its errors, which says why. */
  readonly finding?: Finding | undefined;
}

/** How a unit's criteria differ from those most units have. */
export interface SetDifference {
  readonly path: string;
  /** Absent where the others do not have it. */
  readonly expected?: Points | undefined;
  /** Absent where it does not have it. */
  readonly found?: Points | undefined;
}

export interface FieldShare {
  readonly assessed: Points;
  readonly max: Points;
  /** Rounded half up to 2 decimals. */
  readonly percent: Points;
}

/** What a group reaches in a field. */
export interface FieldStanding {
  /** Points out of a maximum, exactly; of an even number of units the mean of the two in the middle. */
  readonly median: readonly [Points, Points];
  readonly best: FieldShare;
}

export interface RankedUnit extends UnitSummary {
  /** From 1. */
  readonly rank: number;
  readonly code?: string | undefined;
  /** The points that count: with bonuses and penalties where the order is made by points. */
  readonly points: Points;
  readonly max: Points;
  /** Rounded half up to 2 decimals; before bonuses and penalties. */
  readonly percent: Points;
  /** One for each field of the ranking, in their order. */
  readonly shares: readonly (FieldShare | undefined)[];
  readonly differences: readonly SetDifference[];
  /** Not in the list of units, where there is one. */
  readonly unlisted: boolean;
  readonly before?: Before | undefined;
  /** Why there is no `before`, where there is a ranking before. */
  readonly noBefore?: NoBefore | undefined;
}

/**
 * Not handed in then; handed in, and not to be placed; not known, since not everything of then could be read; or made of
 * several units of then, or a part of one.
 */
export type NoBefore = 'new' | 'unplaced' | 'unknown' | 'reorganised';

/** The same unit in the ranking before. */
export interface Before {
  readonly rank: number;
  readonly percent: Points;
  /** Percentage points gained since, rounded half up to 2 decimals. */
  readonly gained: Points;
}

export type WhyUnranked =
  | { readonly kind: 'provisional'; readonly unscored: number; readonly unreadable: boolean }
  | { readonly kind: 'extract' }
  | { readonly kind: 'no-score' }
  /** Scored by another column than the others. */
  | { readonly kind: 'basis'; readonly basis: Basis }
  /** Several scorecards of one unit. */
  | { readonly kind: 'twice'; readonly others: readonly string[] };

export interface UnrankedUnit {
  readonly unit: string;
  /** As a list of units has them. */
  readonly code?: string | undefined;
  readonly group?: string | undefined;
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly why: WhyUnranked;
}

export interface RankedGroup {
  /** Absent where there are no groups, or for units that belong to none. */
  readonly name?: string | undefined;
  readonly units: readonly RankedUnit[];
  /** One for each field of the ranking, in their order; none of a field that no unit of the group has. */
  readonly standings: readonly (FieldStanding | undefined)[];
}

/** What many lose: a criterion over all ranked units that have it. */
export interface CommonLoss {
  readonly path: string;
  readonly name: string;
  /** How many have it, and how many of them lost points in it. */
  readonly units: number;
  readonly losing: number;
  /** Over all of them. */
  readonly lost: Points;
}

export interface Ranking {
  readonly by: RankMeasure;
  readonly ties: TieRule;
  readonly basis: Basis;
  readonly fields: readonly { readonly path: string; readonly name: string }[];
  readonly groups: readonly RankedGroup[];
  readonly unranked: readonly UnrankedUnit[];
  /** Of the list of units: those of whom nothing was handed in. */
  readonly missing: readonly ListedUnit[];
  readonly losses: readonly CommonLoss[];
  /** Present where there is a ranking before to compare with: what of it could not be placed. */
  readonly previous?: { readonly basis: Basis; readonly unranked: readonly UnrankedUnit[] } | undefined;
}

/** Why a file is no list of units: nothing could read it; nothing in it names units; two lines mean one unit. */
export type UnitsFault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-names'; readonly seen: readonly string[] }
  /** A header, and nothing below it. */
  | { readonly kind: 'no-units' }
  | { readonly kind: 'twice'; readonly name: string };
