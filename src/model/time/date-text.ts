/** Dates as spreadsheets write them into text: what became of a code or a score that was taken for a day. */
import { tidy } from '../text/text.js';

export interface DateInText {
  readonly day: number;
  readonly month: number;
  /** Absent where the text has none. */
  readonly year?: number | undefined;
  /** Which stands first; absent where the text does not tell. */
  readonly first?: 'day' | 'month' | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENDS = ['uary', 'ruary', 'ch', 'il', '', 'e', 'y', 'ust', '(?:t|tember)', 'ober', 'ember', 'ember'];
const MONTH = `(?<name>${MONTHS.map((month, index) => `${month}(?:${ENDS[index]})?`).join('|')})`;
const YEAR = '(?<year>\\d{4}|\\d{2})';

const PATTERNS: readonly (readonly [RegExp, DateInText['first']])[] = [
  // 1-May, 01 May 2024
  [new RegExp(`^(?<day>\\d{1,2})[-/ ]${MONTH}(?:[-/, ]+${YEAR})?$`, 'iu'), 'day'],
  // May-01
  [new RegExp(`^${MONTH}[-/ ](?<day>\\d{1,2})(?:[-/, ]+${YEAR})?$`, 'iu'), 'month'],
  // 01-thg 5, 1-Thg5-24
  [new RegExp(`^(?<day>\\d{1,2})[-/ ]?(?:thg|tháng|th)[. ]?(?<month>\\d{1,2})(?:[-/, ]+${YEAR})?$`, 'iu'), 'day'],
  [/^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}|\d{2})$/u, undefined],
  [/^(?<day>\d{1,2})[.-](?<month>\d{1,2})[.-](?<year>\d{4})$/u, 'day'],
  [/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u, undefined],
];
const LONGEST = 30;
const CENTURY = 2000;

/** The date that a whole text is, or undefined. Two plain numbers with a slash are none: 3/5 is a score out of 5. */
export const dateInText = (text: string): DateInText | undefined => {
  // Most codes and scores are digits with a mark between, and told apart at a glance.
  if (text.length > LONGEST || !/\d/u.test(text) || !/[\p{L}/-]|\d{4}/u.test(text)) return undefined;
  const written = tidy(text);
  for (const [pattern, first] of PATTERNS) {
    const groups = pattern.exec(written)?.groups;
    if (groups === undefined) continue;
    const { day: dayText, month: monthText, name, year: yearText } = groups;
    const named = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
    const [day, month] = [Number(dayText), named < 0 ? Number(monthText) : named + 1];
    if (!(day >= 1 && day <= 31 && month >= 1 && month <= 31 && (month <= 12 || day <= 12))) continue;
    const year = yearText === undefined ? undefined : Number(yearText) + (yearText.length === 2 ? CENTURY : 0);
    // 5/13/2024 has the month in front.
    const turned = month > 12;
    return { day: turned ? month : day, month: turned ? day : month, year, first: turned ? 'month' : first };
  }
  return undefined;
};
