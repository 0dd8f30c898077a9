/** A criteria set (bộ tiêu chí) as it was issued: the tree, what each criterion is worth, and how it is scored. */
import type { Place } from '../place/place.js';
import type { Points, RoundingMode } from '../points/points.js';
import type { Criterion, CriterionKind, StatedPoints, Text } from '../scorecard/scorecard.js';

/** What becomes of a criterion that does not apply: left out, its block brought back to its size, or full marks. */
export const ABSENCE_POLICIES = ['exclude', 'rescale', 'full-marks'] as const;
export type AbsencePolicy = (typeof ABSENCE_POLICIES)[number];

export const ROUNDING_MODES = ['half-up', 'half-even', 'up', 'down'] as const satisfies readonly RoundingMode[];

/** How points are rounded that have no end, or that the set wants with so many decimals. */
export interface Rounding {
  readonly digits: number;
  readonly mode: RoundingMode;
}

/** A number as it is written in a set, with its place. */
export interface SetNumber {
  readonly value: Points;
  readonly at: Place;
}

export interface SetOption {
  readonly at: Place;
  readonly name: Text;
  readonly points: SetNumber;
}

/** One end of a band, in percent. */
export interface BandEdge extends SetNumber {
  /** The edge itself belongs to the band. */
  readonly inclusive: boolean;
}

/** From one percentage to another; absent: no bound on that side. */
export interface Band {
  readonly at: Place;
  readonly low?: BandEdge | undefined;
  readonly high?: BandEdge | undefined;
  readonly points: SetNumber;
}

/** How a result becomes points. */
export type Scoring =
  /** One of the options. */
  | { readonly kind: 'one-of'; readonly at: Place; readonly options: readonly SetOption[] }
  /** Each option that is met adds its points. */
  | {
      readonly kind: 'sum-of';
      readonly at: Place;
      readonly options: readonly SetOption[];
      /** Points do not rise above this; where it is not said, the options together are the maximum. */
      readonly most?: SetNumber | undefined;
    }
  | { readonly kind: 'bands'; readonly at: Place; readonly bands: readonly Band[] }
  /** The rate times the maximum. */
  | {
      readonly kind: 'proportion';
      readonly at: Place;
      /** Below this percentage nothing is given. */
      readonly floor?: SetNumber | undefined;
      /** From this percentage on all is given; 100 where it is not said. */
      readonly full?: SetNumber | undefined;
      /** Points come in whole steps of this, begun ones not counted. */
      readonly step?: SetNumber | undefined;
    }
  /** The maximum less so much for each time something happened. */
  | {
      readonly kind: 'deductions';
      readonly at: Place;
      readonly options: readonly SetOption[];
      /** Points do not fall below this; 0 where it is not said. */
      readonly least?: SetNumber | undefined;
    };
export type ScoringKind = Scoring['kind'];

/** Whether a unit may say that a criterion does not apply to it. */
export interface Absence {
  readonly at: Place;
  readonly policy?: AbsencePolicy | undefined;
  /** `false`: nobody may. */
  readonly allowed: boolean;
  /** Units by name, or by the first words of their names; empty: any. */
  readonly units: readonly Text[];
}

export interface SetCriterion {
  readonly at: Place;
  readonly code?: Text | undefined;
  readonly name: Text;
  readonly max?: StatedPoints | undefined;
  readonly kind?: CriterionKind | undefined;
  /** Scored by a survey from outside. */
  readonly survey: boolean;
  /** What backs a score. */
  readonly evidence?: Text | undefined;
  readonly scoring?: Scoring | undefined;
  /** What a table says of the scoring in words that could not be read. */
  readonly unread?: readonly Text[] | undefined;
  readonly absence?: Absence | undefined;
  readonly criteria: readonly SetCriterion[];
}

/** A class and the least that belongs to it; without a bound, all that is left. */
export interface ClassBound {
  readonly at: Place;
  readonly name: Text;
  readonly least?: BandEdge | undefined;
}

export interface Classes {
  readonly at: Place;
  /** Points (with bonuses and penalties), or percent of the own maximum. */
  readonly of: 'percent' | 'points';
  /** Units by name, or by the first words of their names; empty: any that no other classes name. */
  readonly units: readonly Text[];
  /** The highest first. */
  readonly bounds: readonly ClassBound[];
}

export interface SetAdjustment {
  readonly at: Place;
  readonly kind: 'bonus' | 'penalty';
  readonly name: Text;
  readonly cap?: StatedPoints | undefined;
}

export interface CriteriaSet {
  /** As the user named it. */
  readonly file: string;
  readonly at: Place;
  readonly id: Text;
  readonly version?: Text | undefined;
  readonly title?: Text | undefined;
  readonly year?: number | undefined;
  /** The maximum of the whole. */
  readonly max?: StatedPoints | undefined;
  /** What surveys are worth together. */
  readonly surveyMax?: StatedPoints | undefined;
  readonly absence: AbsencePolicy;
  readonly rounding?: Rounding | undefined;
  readonly classes: readonly Classes[];
  readonly adjustments: readonly SetAdjustment[];
  readonly criteria: readonly SetCriterion[];
}

/** Words that a scorecard made of a set needs. */
export interface FormWords {
  /** Heading of the column that says what is to back a score. */
  readonly evidenceAsked: string;
}

/** Every criterion of a set with its path, parents before children. */
export interface PlacedSetCriterion {
  readonly criterion: SetCriterion;
  readonly path: string;
  readonly level: number;
  readonly parent?: PlacedSetCriterion | undefined;
  readonly children: readonly PlacedSetCriterion[];
}

/** How a criteria set treats what does not apply in a scorecard. */
export interface Absences {
  readonly policyOf: (criterion: Criterion) => AbsencePolicy;
  /** Without it nothing can be brought back to its size. */
  readonly rounding?: Rounding | undefined;
}
