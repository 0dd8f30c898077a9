/** Kinds of facts that findings tell: what is wrong with a file, a place, a row, a set. */
import type { ScoringKind } from '../criteria-set/criteria-set.js';
import type { NoWay } from '../criteria-set/way.js';
import type { Points } from '../points/points.js';
import type { PointColumn } from '../scorecard/scorecard.js';

/** The criterion a finding is about. */
export interface Subject {
  readonly code?: string | undefined;
  /** Codes from the field down, `#n` for the n-th sibling where there is none: `II/5/a`. */
  readonly path: string;
  readonly name: string;
  /** 1 for a field. */
  readonly level: number;
}

/** Files that this program writes, or is told things by. */
export type OwnFileReason = 'own-result' | 'own-baseline' | 'own-report' | 'own-config' | 'own-facts' | 'criteria-set';

/** What is wrong with bytes that are no scorecard. */
export type UnreadableReason =
  | OwnFileReason
  | 'empty'
  | 'password'
  | 'damaged'
  | 'not-a-scorecard'
  /** Several scorecards, where one criteria set is wanted. */
  | 'several-sets'
  | 'old-excel'
  | 'old-word'
  | 'old-office'
  | 'not-text'
  | 'html'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'opendocument'
  /** Numbers and Pages. */
  | 'apple'
  | 'mail'
  | 'shortcut'
  | 'without-table'
  /** Text of a table whose cells stand apart by spaces or lines alone. */
  | 'without-separators'
  | 'lock-file'
  | 'system-file'
  | 'document-type'
  | 'alias-cycle';

export type LimitName =
  | 'file-size'
  | 'unpacked-size'
  | 'entries'
  | 'cells'
  | 'rows'
  | 'columns'
  | 'depth'
  | 'aliases'
  | 'text-length'
  /** Words, signs, spaces and line breaks of a YAML file. */
  | 'symbols'
  | 'criteria'
  | 'merges';

/** What a place in a scorecard file must hold. */
export type Shape =
  | 'text'
  | 'list'
  | 'map'
  | 'criteria'
  | 'year'
  | 'day'
  | 'whole-number'
  | 'points'
  | 'threshold'
  /** A number whose comma parted it from its decimals. */
  | 'quoted-number'
  /** A rule whose findings may be accepted. */
  | 'waivable-rule'
  | 'yes-no'
  /** What a criteria set is named by. */
  | 'set-id'
  /** Of a rule about reading, which is neither turned off nor made less grave. */
  | 'reading-level'
  /** Of a file that a later program may have made. */
  | { readonly version: number }
  | { readonly oneOf: readonly string[] }
  /** A map with one of these keys. */
  | { readonly keyOf: readonly string[] }
  /** Nothing: another key says it already. */
  | { readonly besides: string };
export type ActualShape = 'text' | 'list' | 'map' | 'blank';

/** Why a row was taken in or left out in doubt. */
export type UnclearReason =
  | 'points-without-name'
  | 'text-without-points'
  | 'option-or-criterion'
  | 'after-total'
  | 'no-parent'
  | 'code-only'
  | 'part-of-adjustment'
  | 'some-fields'
  | 'sum-of-rows'
  | 'sum-or-neighbour';

/** A number with the digits of a footnote at its end, and what it is without them. */
export interface Footnote {
  readonly text: string;
  readonly likely: Points;
}

/** `typed`: with letters for digits and numerals, or the other way round; not changed by a spreadsheet. */
export type MaybeCode = {
  readonly shown: string;
  readonly original?: string | undefined;
  readonly typed?: true | undefined;
};

/** Where a scorecard is not as its criteria set is. `set`: the set's id; `needed`: criteria are codes alone, and no set is named. */
export type SetMismatch = { readonly set: string } & (
  | { readonly what: 'needed' }
  | { readonly what: 'max'; readonly expected: Points; readonly found: Points }
  | { readonly what: 'name'; readonly expected: string }
  | { readonly what: 'unknown' }
  /** The set gives the code to two criteria: nobody can tell which is meant. */
  | { readonly what: 'code-twice' }
  | { readonly what: 'missing'; readonly subjects: readonly Subject[] }
  | { readonly what: 'year'; readonly expected: number; readonly found: number }
  /** The set has classes, but none for this unit; `groups`: the units that it has some for. */
  | { readonly what: 'no-classes'; readonly unit?: string | undefined; readonly groups: readonly string[] }
  /** No set of that name was given, and it is no file. */
  | { readonly what: 'not-found' }
  /** The scorecard names `set`, and another was given. */
  | { readonly what: 'other-set'; readonly given: string }
);

/** Why a score, or a result, does not go with the rule of its criterion. */
export type ScoreStep =
  | {
      readonly why: 'not-a-step';
      readonly column: PointColumn;
      readonly score: Points;
      readonly kind: ScoringKind;
      /** The scores that there are, where they can be named. */
      readonly scores: readonly Points[];
      readonly step?: Points | undefined;
    }
  | {
      readonly why: 'result';
      readonly column: PointColumn;
      readonly score: Points;
      readonly expected: Points;
      readonly result: string;
    }
  | { readonly why: 'unclear'; readonly result: string; readonly noWay: NoWay };

/** What is wrong with a criteria set. Bands are in percent. */
export type SetFault =
  | { readonly fault: 'sum' | 'survey-share'; readonly stated: Points; readonly listed: Points }
  | {
      readonly fault:
        | 'no-max'
        | 'max-not-positive'
        | 'code-twice'
        | 'scored-parent'
        | 'empty-scoring'
        | 'least-below-zero'
        | 'no-rounding'
        | 'band-overlap'
        | 'classes-empty';
    }
  | { readonly fault: 'option-twice'; readonly name: string }
  /** Words of a table about how a criterion is scored that were not understood, and count for nothing. */
  | { readonly fault: 'unread'; readonly text: string }
  /** What no rate is in: its edges are one and the same, or the wrong way round. */
  | { readonly fault: 'band-empty'; readonly low: Points; readonly high: Points }
  | { readonly fault: 'floor-above-full'; readonly floor: Points; readonly full: Points }
  | { readonly fault: 'step-size'; readonly step: Points; readonly max?: Points | undefined }
  | {
      readonly fault: 'points-above-max' | 'max-not-reached';
      readonly points: Points;
      readonly max?: Points | undefined;
    }
  | { readonly fault: 'band-gap'; readonly from: Points; readonly to: Points }
  | { readonly fault: 'class-twice'; readonly name: string }
  | { readonly fault: 'class-order'; readonly name: string; readonly before: string }
  | { readonly fault: 'class-open'; readonly points: Points }
  /** No unit can come so high, or nothing is left below the class above. */
  | {
      readonly fault: 'class-unreachable';
      readonly name: string;
      readonly of: 'points' | 'percent';
      /** The most that there is; absent where the class above takes all that is left. */
      readonly most?: Points | undefined;
      readonly before?: string | undefined;
    }
  /** Classes whose units have others already; absent: those of all units. */
  | { readonly fault: 'class-units-twice'; readonly unit?: string | undefined };
