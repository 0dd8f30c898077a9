/** Stable codes for what is wrong with the text of a YAML or JSON file (and with the quotes of a text table). */
export const SYNTAX_REASONS = [
  'tab-indent',
  'bad-indent',
  'missing-colon',
  'missing-comma',
  /** `name: Ghi chú: …`: a second ": " in one text, which then needs quotes. */
  'colon-in-text',
  'unclosed-quote',
  'unclosed-bracket',
  /** A `]` or `}` too many. */
  'unopened-bracket',
  /** A text that starts with @, `, % or the like, and so needs quotes. */
  'reserved-character',
  /** `assessed: -`: a dash by itself, which YAML takes for the start of a list. */
  'bare-dash',
  'bad-escape',
  'unknown-tag',
  /** `*name` without an `&name` before it. */
  'alias-unknown',
  'bad-anchor',
  'directive',
  /** A key that is a list or a map. */
  'key-not-text',
  /** A cell of a text table (CSV) whose quote is never closed. */
  'unclosed-cell-quote',
  /** A row of a text table with more cells than its header: a comma inside a cell that no quotes hold together. */
  'cell-too-many',
  'cut-number',
  'unexpected',
] as const;

export type SyntaxReason = (typeof SYNTAX_REASONS)[number];
