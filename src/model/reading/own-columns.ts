/**
 * Columns that only our own workbooks have, for what a table has no column for.
 * They are told by these headings, of whichever language, when the workbook is read again.
 */
export const OWN_COLUMNS = {
  /** Depth from 1, where the codes do not tell the tree. */
  level: { vi: 'Cấp', en: 'Level' },
  /** Bonus or deduction, not applicable or survey, in words. */
  kind: { vi: 'Loại', en: 'Kind' },
  result: { vi: 'Kết quả (result)', en: 'Result (result)' },
  criteriaSet: { vi: 'Mã bộ tiêu chí', en: 'Criteria set code' },
  /** What was lost by the self scores: it follows from them, and stated as lost it would be an assessment. */
  lostBySelf: { vi: 'Điểm bị mất theo điểm tự đánh giá', en: 'Lost points by the self scores' },
  /** What a workbook to fill in says of each row by itself: it follows from all else. */
  check: { vi: 'Kiểm tra (cchc)', en: 'Check (cchc)' },
} as const;

/** Before the heading of a column that means nothing to us, where its own words would say otherwise. */
export const EXTRA_PREFIX = 'Cột khác: ';
