/** The words of a workbook that a scorecard is converted to: they must be words that tables are read by. */
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { COLUMN_WORDS } from '../wording/columns.js';
import type { Language, Said } from '../wording/language.js';

export interface WorkbookWords {
  readonly language: Language;
  /** Headings, where the source has none of its own. */
  readonly columns: Readonly<Record<ColumnMeaning, string>>;
  /** A sheet without a name of its own. */
  readonly sheet: string;
  readonly total: string;
  /** A subtotal's row without words of its own, before the code of what it adds up. */
  readonly subtotal: string;
  readonly unit: string;
  readonly year: string;
  readonly planYear: string;
  readonly criteriaSet: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly notApplicable: string;
  readonly survey: string;
}

const WORDS = {
  sheet: { vi: 'Bảng chấm điểm', en: 'Scorecard' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  subtotal: { vi: 'Cộng', en: 'Subtotal' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  year: { vi: 'Năm đánh giá', en: 'Year assessed' },
  planYear: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
  criteriaSet: { vi: 'Áp dụng Bộ tiêu chí', en: 'By criteria set' },
  bonus: { vi: 'Điểm thưởng', en: 'Bonus' },
  penalty: { vi: 'Điểm trừ', en: 'Penalty' },
  notApplicable: { vi: 'Không phát sinh', en: 'Not applicable' },
  survey: { vi: 'ĐTXHH', en: 'Survey' },
} as const satisfies Readonly<Record<string, Said>>;

/** Headings that a table is read by, where our own are not. */
const HEADINGS: Readonly<Partial<Record<ColumnMeaning, Said>>> = {
  finding: { vi: COLUMN_WORDS.finding.vi, en: 'Findings' },
  recovers: { vi: COLUMN_WORDS.recovers.vi, en: 'Recoverable points' },
  effort: { vi: COLUMN_WORDS.effort.vi, en: 'Effort' },
};

/** The words of one language. */
export const workbookWords = (language: Language): WorkbookWords => {
  const columns = COLUMN_MEANINGS.map(
    (meaning) => [meaning, (HEADINGS[meaning] ?? COLUMN_WORDS[meaning])[language]] as const,
  );
  const words = Object.entries(WORDS).map(([key, said]) => [key, said[language]] as const);
  return { language, ...Object.fromEntries(words), columns: Object.fromEntries(columns) } as unknown as WorkbookWords;
};
