/** The rules there are, how grave each is, and which of them stand for more than themselves. */
import type { RuleId } from './rule-arguments.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule and its default severity, in the order of the contract. */
export const RULE_SEVERITIES = {
  'unreadable-file': 'error',
  limit: 'error',
  syntax: 'error',
  schema: 'error',
  'unknown-key': 'error',
  'duplicate-key': 'error',
  'no-table': 'error',
  'ambiguous-column': 'error',
  'number-format': 'error',
  'formula-without-value': 'error',
  'damaged-code': 'warning',
  'damaged-text': 'error',
  'lost-mismatch': 'error',
  'sum-mismatch': 'error',
  'children-exceed-max': 'error',
  'total-mismatch': 'error',
  'score-above-max': 'error',
  'negative-score': 'error',
  'score-not-applicable': 'error',
  'duplicate-code': 'error',
  'unexplained-loss': 'warning',
  'missing-max': 'warning',
  unscored: 'warning',
  'missing-solution': 'warning',
  'missing-lead': 'warning',
  'missing-when': 'warning',
  'unclear-row': 'warning',
  'missing-parent': 'info',
  'code-order': 'info',
  'code-gap': 'info',
  'code-from-number': 'info',
  'blank-mark': 'info',
  'skipped-sheet': 'info',
  'hidden-part': 'info',
  'assessed-round': 'info',
  'uncounted-column': 'info',
  'rest-assumed-full': 'info',
  'needless-remedy': 'info',
  'mixed-decimal-marks': 'info',
  'name-variants': 'info',
  'when-unclear': 'info',
  'when-past': 'info',
  'set-mismatch': 'error',
  'score-step': 'error',
  'missing-evidence': 'warning',
  'survey-self-scored': 'warning',
  'not-applicable-not-allowed': 'error',
  'set-fault': 'error',
  'waiver-unused': 'warning',
  'waiver-expired': 'warning',
} as const satisfies Record<RuleId, Severity>;

export const RULE_IDS = Object.keys(RULE_SEVERITIES) as readonly RuleId[];

/** Rules that look at nothing where no day to reckon with is given. */
export const JUDGED_BY_DAY: readonly RuleId[] = ['when-past'];

/** Findings after which a scorecard cannot be trusted to be what its author wrote: nothing is written. */
export const NOTHING_WRITTEN_AFTER: readonly RuleId[] = [
  'syntax',
  'schema',
  'no-table',
  'ambiguous-column',
  'unreadable-file',
  'limit',
  'unknown-key',
  'duplicate-key',
  'damaged-text',
];

/** Findings that no project may accept: what such a file holds is not known, or they are about acceptance itself. */
export const NEVER_ACCEPTED: readonly RuleId[] = [...NOTHING_WRITTEN_AFTER, 'waiver-unused', 'waiver-expired'];

/** The error rules about reading: a command that does its job on a scorecard with findings exits 1 only for these. */
export const READING_RULES: readonly RuleId[] = [
  ...NOTHING_WRITTEN_AFTER,
  'number-format',
  'formula-without-value',
  'damaged-code',
];
