/** What days, months, quarters, halves and years look like, in Vietnamese and in English. */
import type { CalendarUnit } from '../model/time/calendar-unit.js';
import type { Lexeme, Pattern } from './lexeme.js';
import { numberOf } from './numbers.js';

type Groups = Readonly<Record<string, string | undefined>>;

const YEAR = '(?:19|20)\\d\\d';
/** "/2026", " năm 2026", ", 2026", " (2026", " of 2026", "/26". */
const WITH_YEAR =
  `(?:(?: ?[/.-] ?|,? ?\\(?(?:của |trong |of |in )?)(?:năm |year )?(?<year>${YEAR})(?!\\d)` +
  '|/(?<short>\\d\\d)(?![\\d/.-]))?';
const DAY = '(?:(?:ngày|mùng|mồng) ){0,2}(?<day>\\d{1,2})';
const ORDINAL = '(?:st|nd|rd|th)';
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  '(?<named>january|february|march|april|may|june|july|august|september|october|november|december' +
  '|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const MONTH_NAMES =
  'january february march april may june july august september october november december' +
  ' jan feb mar apr jun jul aug sept sep oct nov dec';
const FIRST_OR_LAST = '(?<part>first|second|last|1st|2nd)';

const yearOf = ({ year, short }: Groups): number | undefined =>
  year !== undefined ? Number(year) : short !== undefined ? 2000 + Number(short) : undefined;

const monthOf = ({ month, named }: Groups): number =>
  named === undefined ? numberOf(month) : ENGLISH_MONTHS.indexOf(named.slice(0, 3)) + 1;

const whole = (unit: CalendarUnit): Lexeme => ({ kind: 'span', from: unit, to: unit });

const day = (groups: Groups): Lexeme =>
  whole({ unit: 'day', day: numberOf(groups['day']), month: monthOf(groups), year: yearOf(groups) });
const month = (groups: Groups): Lexeme => whole({ unit: 'month', month: monthOf(groups), year: yearOf(groups) });
const quarter = (groups: Groups): Lexeme =>
  whole({ unit: 'quarter', quarter: numberOf(groups['quarter']), year: yearOf(groups) });
const half = (groups: Groups): Lexeme => {
  const first = /^(?:1|h1|first|đầu|dau)/u.test(groups['part'] ?? '');
  return whole({ unit: 'half', half: first ? 1 : 2, year: yearOf(groups) });
};

/** "3 tháng đầu năm", "9 tháng đầu năm": so many months from one end of the year. */
const months = (groups: Groups): Lexeme => {
  const count = numberOf(groups['count']);
  const year = yearOf(groups);
  const first = /^(?:first|đầu|dau)/u.test(groups['part'] ?? '');
  if (count === 6) return half(groups);
  if (count === 3) return whole({ unit: 'quarter', quarter: first ? 1 : 4, year });
  return {
    kind: 'span',
    from: { unit: 'month', month: first ? 1 : 13 - count, year },
    to: { unit: 'month', month: first ? count : 12, year },
  };
};

const QUARTER_NUMBER = '(?<quarter>[ivx]+|\\d{1,2}|một|hai|ba|bốn|tư)(?![\\p{L}\\d])';
const MONTH_NUMBER =
  '(?<month>\\d{1,2}|giêng|hai|ba|tư|năm(?= ?/| năm \\d)|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)(?![\\p{L}\\d%])';

/** Longer ones before those they begin with: a day before its month, a month before its year. */
export const CALENDAR_WORDS: readonly Pattern[] = [
  {
    begins: '0000',
    looks: `(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:t[\\d:.]+z?)?(?!\\d)`,
    means: day,
  },
  {
    begins: '0 ngày mùng mồng',
    looks: `${DAY}(?<mark>[.-]|(?: ?/ ?))(?<month>\\d{1,2})\\k<mark>(?:(?<year>\\d{4})|(?<short>\\d\\d))(?![\\d/])`,
    means: day,
  },
  {
    begins: '0 ngày mùng mồng',
    looks: `${DAY} ?/ ?(?<month>\\d{1,2})(?![\\d/])(?:,? \\(?(?:năm )?(?<year>${YEAR})(?!\\d))?`,
    means: day,
  },
  {
    begins: 'ngày mùng mồng',
    looks: `(?:ngày|mùng|mồng) (?<day>\\d{1,2})[.-](?<month>\\d{1,2})(?![\\d/.-]\\d|\\d)(?: năm (?<year>${YEAR})(?!\\d))?`,
    means: day,
  },
  { begins: '0 ngày mùng mồng', looks: `${DAY},? tháng ${MONTH_NUMBER}(?! tháng)${WITH_YEAR}`, means: day },
  {
    begins: '0 ngày the',
    looks: `(?:ngày )?(?:the )?(?<day>\\d{1,2})${ORDINAL}?(?: day)?(?: of)?[ -]${ENGLISH_MONTH}(?![\\p{L}\\d])(?:,?[ -](?:of )?(?:(?<year>${YEAR})|(?<short>\\d\\d))(?![\\d/]))?`,
    means: day,
  },
  { begins: MONTH_NAMES, looks: `${ENGLISH_MONTH}-(?<short>\\d\\d)(?![\\d/-])`, means: month },
  {
    begins: `ngày ${MONTH_NAMES}`,
    looks: `(?:ngày )?${ENGLISH_MONTH} (?:the )?(?<day>\\d{1,2})${ORDINAL}?(?![\\p{L}\\d/])(?:,? (?<year>${YEAR})(?!\\d))?`,
    means: day,
  },

  { begins: '0000', looks: `(?<year>${YEAR})[ -/]?q(?<quarter>\\d)(?![\\p{L}\\d])`, means: quarter },
  { begins: '0000', looks: `(?<year>${YEAR})[ -/]?(?<part>h[12])(?![\\p{L}\\d])`, means: half },
  { begins: 'i ii iii iv', looks: `(?<quarter>iv|i{1,3}) ?/ ?(?<year>${YEAR})(?!\\d)`, means: quarter },
  {
    begins: 'quý quí quarter q qi qii qiii qiv',
    looks: `(?:quý|quí|quarter|q\\.?) ?(?:thứ )?${QUARTER_NUMBER}${WITH_YEAR}`,
    means: quarter,
  },
  {
    begins: '0 first second third fourth',
    looks: `(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?(?: the year)?${WITH_YEAR}`,
    means: quarter,
  },
  {
    begins: 'last',
    looks: `last quarter(?: of)?(?: the year)?${WITH_YEAR}`,
    means: (groups) => quarter({ ...groups, quarter: '4' }),
  },

  {
    begins: '0 ba sáu chín',
    looks: `(?<count>\\d{1,2}|ba|sáu|chín) tháng (?<part>đầu|cuối)(?: của)?(?: năm)?(?! (?:quý|quí|mỗi|tuần))${WITH_YEAR}`,
    means: months,
  },
  {
    begins: '0 first second last',
    looks: `${FIRST_OR_LAST} (?<count>\\d{1,2}|three|six|nine) months?(?: of)?(?: the year)?${WITH_YEAR}`,
    means: months,
  },
  { begins: 'nửa', looks: `nửa (?<part>đầu|cuối)(?: của)? năm${WITH_YEAR}`, means: half },
  { begins: '0 first second last', looks: `${FIRST_OR_LAST} half(?: of)?(?: the year)?${WITH_YEAR}`, means: half },
  { begins: 'h', looks: `(?<part>h[12])(?![\\p{L}\\d])${WITH_YEAR}`, means: half },

  { begins: 'tháng', looks: `tháng ?${MONTH_NUMBER}(?! tháng)${WITH_YEAR}`, means: month },
  { begins: 't', looks: `t\\.? ?(?<month>\\d{1,2}) ?/ ?(?<year>${YEAR})(?!\\d)`, means: month },
  { begins: '0000', looks: `(?<year>${YEAR})[-/](?<month>\\d{1,2})(?![\\d/-])`, means: month },
  { begins: '0', looks: `(?<month>\\d{1,2})(?: ?[/-] ?|\\.)(?<year>${YEAR})(?!\\d|/\\d)`, means: month },
  {
    begins: MONTH_NAMES,
    looks: `${ENGLISH_MONTH}(?![\\p{L}\\d])(?:,? (?:of )?| ?[/-] ?)(?<year>${YEAR})(?!\\d)`,
    means: month,
  },
  {
    begins: MONTH_NAMES,
    looks: '(?<named>january|february|march|april|june|july|august|september|october|november|december)',
    means: month,
  },
  {
    begins: MONTH_NAMES,
    looks:
      '(?<=(?:in|by|until|before|during|from|to|of|end|through|early|late|mid|between|and) )(?<named>may|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?',
    means: month,
  },

  {
    begins: '0000 năm',
    looks: `(?:năm ?)?(?<year>${YEAR})(?![\\d/])`,
    means: (groups) => whole({ unit: 'year', year: yearOf(groups) }),
  },
  { begins: 'năm', looks: 'năm (?:nay|kế hoạch)', means: () => whole({ unit: 'year' }) },
  {
    begins: 'năm',
    looks: '(?<=(?:trong|cả|hết|cuối|đầu|giữa|suốt|toàn|quanh|đến|trước) )năm(?! (?:sau|tới|ngoái|trước|học|\\d))',
    means: () => whole({ unit: 'year' }),
  },
  {
    begins: 'the this plan whole all full year',
    looks: `(?:(?:the|this|plan|whole|all|full) )+year(?:[ -]round)?${WITH_YEAR}|year[ -](?:end|round)`,
    means: (groups) => whole({ unit: 'year', year: yearOf(groups) }),
  },
];

/** A day of its own ("30/6"), or a count of something else ("5 nhiệm vụ"). */
const NO_NUMERAL = '[/.-]\\d{1,2}(?!\\d)| (?!năm|và|đến|tới|to|until|of|in|trong|hàng|hằng)\\p{L}';

/** Numerals that carry on a list of months or quarters, written as those before: the "II" of "quý I, II". */
export const CARRIED_ON = {
  month: { looks: `(?<month>\\d{1,2})(?![\\d%]|${NO_NUMERAL})${WITH_YEAR}`, means: month },
  quarter: { looks: `(?<quarter>\\d)(?![\\d%]|${NO_NUMERAL})${WITH_YEAR}`, means: quarter },
  'quarter-in-letters': {
    looks: `(?<quarter>[ivx]+|một|hai|ba|bốn|tư)(?![\\p{L}\\d]|${NO_NUMERAL})${WITH_YEAR}`,
    means: quarter,
  },
} as const satisfies Readonly<Record<string, Omit<Pattern, 'begins'>>>;

/** How a quarter was written, its year aside. */
export const hasDigits = (words: string): boolean => /\d/u.test(words.replace(/(?:19|20)\d\d|\/\d\d$/u, ''));

/** A day whose month is said elsewhere: "ngày 15 hàng tháng", the "15" of "15-20/6/2026". */
export const DAYS_OF_MONTH: readonly Pattern[] = [
  {
    begins: 'ngày',
    looks: 'ngày (?<day>\\d{1,2})(?!\\d)',
    means: ({ day: number }) => ({ kind: 'day-of-month', day: numberOf(number) }),
  },
  {
    begins: '0',
    looks: '(?<day>\\d{1,2})(?= ?(?:-|,|và|đến|tới|to|and) ?(?:ngày )?\\d{1,2}(?: ?/ ?\\d{1,2}(?!\\d)| tháng \\d))',
    means: ({ day: number }) => ({ kind: 'day-of-month', day: numberOf(number) }),
  },
  {
    begins: '0 the',
    looks: `(?:the )?(?<day>\\d{1,2})${ORDINAL}(?: day)?(?: of)?`,
    means: ({ day: number }) => ({ kind: 'day-of-month', day: numberOf(number) }),
  },
];
