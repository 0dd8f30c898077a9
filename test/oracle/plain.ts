/** A scorecard as plain data with the contract's keys, and what the oracle says of it. */

export interface PlainPoints {
  readonly max?: string | undefined;
  readonly self?: string | undefined;
  readonly assessed?: string | undefined;
  readonly lost?: string | undefined;
}

export interface PlainCriterion extends PlainPoints {
  readonly code?: string | undefined;
  readonly name: string;
  readonly kind?: 'bonus' | 'deduction' | undefined;
  readonly state?: 'not-applicable' | 'survey' | undefined;
  readonly criteria?: readonly PlainCriterion[] | undefined;
}

export interface PlainAdjustment {
  readonly kind: 'bonus' | 'penalty';
  readonly name: string;
  readonly cap?: string | undefined;
  readonly points?: string | undefined;
}

export interface PlainScorecard {
  readonly criteria: readonly PlainCriterion[];
  readonly total?: PlainPoints | undefined;
  readonly adjustments?: readonly PlainAdjustment[] | undefined;
}

/** Decimals as text, absent where there is nothing to say. */
export interface OracleNumbers {
  readonly max?: string | undefined;
  readonly assessed?: string | undefined;
  readonly self?: string | undefined;
  readonly lost?: string | undefined;
  readonly unexplained?: string | undefined;
  readonly percent?: string | undefined;
}

export interface OracleCriterion extends OracleNumbers {
  readonly path: string;
  readonly state?: 'not-applicable' | 'survey' | undefined;
  /** Of criteria with children only. */
  readonly provisional: boolean;
  readonly unscored: number;
  readonly notApplicable: number;
  readonly partial: boolean;
  readonly criteria: readonly OracleCriterion[];
}

export interface OracleTotal extends OracleNumbers {
  readonly unscored: number;
  readonly notApplicable: number;
  readonly bonus?: string | undefined;
  readonly penalty?: string | undefined;
  readonly final?: string | undefined;
}

export type OracleRule =
  | 'lost-mismatch'
  | 'sum-mismatch'
  | 'children-exceed-max'
  | 'total-mismatch'
  | 'unexplained-loss'
  | 'rest-assumed-full'
  | 'missing-max'
  | 'score-above-max'
  | 'negative-score'
  | 'score-not-applicable'
  | 'unscored';

/** `path` is absent where the finding is about the whole. */
export interface OracleFinding {
  readonly rule: OracleRule;
  readonly path?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly difference?: string | undefined;
}

export interface OracleResult {
  readonly total: OracleTotal;
  readonly basis: 'assessed' | 'self';
  readonly coverage: 'full' | 'extract';
  readonly provisional: boolean;
  readonly criteria: readonly OracleCriterion[];
  readonly findings: readonly OracleFinding[];
}
