/**
 * Columns that only our own workbooks have, for what a table has no column for.
 * They are told by these headings when the workbook is read again, so they are the same in every language.
 */
export const OWN_COLUMNS = {
  /** Depth from 1, where the codes do not tell the tree. */
  level: 'Cấp',
  /** Bonus or deduction, not applicable or survey, in words. */
  kind: 'Loại',
  result: 'Kết quả (result)',
  criteriaSet: 'Mã bộ tiêu chí',
  /** What was lost by the self scores: it follows from them, and stated as lost it would be an assessment. */
  lostBySelf: 'Điểm bị mất theo điểm tự đánh giá',
  /** What a workbook to fill in says of each row by itself: it follows from all else. */
  check: 'Kiểm tra (cchc)',
} as const;

/** Before the heading of a column that means nothing to us, where its own words would say otherwise. */
export const EXTRA_PREFIX = 'Cột khác: ';
