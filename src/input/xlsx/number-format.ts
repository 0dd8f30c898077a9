/** What a number format makes of a number: a number, a percentage or a date. */
import type { DateValue } from './date-value.js';
import { codeOf, readFormatCode } from './format-code.js';
import { showDate } from './show-date.js';
import { type Hider, hiderOf, numberShower } from './show-number.js';

export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'percent' | 'date';
  /** Absent for General. */
  readonly code?: string | undefined;
  /** A decimal as shown; undefined where it cannot be told. */
  readonly show: (decimal: string) => string | undefined;
  readonly showDate: (date: DateValue) => string;
  /** Whether it shows nothing of a number (by its decimal), or of a text. */
  readonly hides: Hider;
}

/** Dates whose own order is the reader's: as Vietnamese programs show them. */
const SHORT_DATE = 'dd/mm/yyyy';

const EAST_ASIAN_DATES: readonly number[] = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Formats that a workbook uses by number without writing them down. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0_);(#,##0)'],
  [6, '#,##0_);[Red](#,##0)'],
  [7, '#,##0.00_);(#,##0.00)'],
  [8, '#,##0.00_);[Red](#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, SHORT_DATE],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, `${SHORT_DATE} h:mm`],
  [32, 'h:mm'],
  [33, 'h:mm:ss'],
  [34, 'h:mm'],
  [35, 'h:mm:ss'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  ...EAST_ASIAN_DATES.map((id): [number, string] => [id, SHORT_DATE]),
]);

export const builtInFormat = (id: number): string | undefined => BUILT_IN.get(id);

const isGeneral = (code: string): boolean => /^(?:general|standard)?$/iu.test(code.trim());

/** Told by the first section alone, its literal text left out. */
export const readNumberFormat = (code: string): NumberFormat => {
  const sections = readFormatCode(code);
  const first = sections[0] ?? [];
  const left = codeOf(first);
  const numeric = /[0#?]/u.test(left);
  const isDate = !numeric && (first.some((token) => token.kind === 'elapsed') || /[dmyhs]/iu.test(left));
  const dated = (date: DateValue): string => showDate(date, first);
  const hides = hiderOf(sections);
  if (isGeneral(code)) return { kind: 'general', show: () => undefined, showDate: dated, hides: () => false };
  if (isDate) return { kind: 'date', code, show: () => undefined, showDate: dated, hides };
  const kind = left.includes('%') ? 'percent' : 'number';
  return { kind, code, show: numberShower(sections), showDate: dated, hides };
};
