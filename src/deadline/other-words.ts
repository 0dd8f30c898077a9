/** The words around the calendar's own: how a date is meant, how often, and what has no date at all. */
import type { Recurrence } from '../model/deadline.js';
import type { Lexeme, Pattern } from './lexeme.js';

const always =
  (lexeme: Lexeme): Pattern['means'] =>
  () =>
    lexeme;

const every = (recurrence: Recurrence): Pattern['means'] => always({ kind: 'every', every: recurrence });

/** What recurs, as it is named after "hàng", "mỗi", "every". */
const RECURRING: readonly (readonly [Recurrence, string])[] = [
  ['half', '0?6 tháng|sáu tháng|nửa năm|six months|6 months|half[ -]year'],
  ['quarter', '0?3 tháng|ba tháng|quý|quí|quarter|three months|3 months'],
  ['day', 'ngày|day'],
  ['week', 'tuần|week'],
  ['month', 'tháng|month'],
  ['year', '12 tháng|năm|year'],
];
const NOT_A_NUMBER_NEXT = '(?! ?\\d)';

const WEEKDAYS: readonly (readonly [number, string])[] = [
  [1, 'thứ (?:hai|2)|monday'],
  [2, 'thứ (?:ba|3)|tuesday'],
  [3, 'thứ (?:tư|4)|wednesday'],
  [4, 'thứ (?:năm|5)|thursday'],
  [5, 'thứ (?:sáu|6)|friday'],
  [6, 'thứ (?:bảy|7)|saturday'],
  [7, 'chủ nhật|sunday'],
];

/** A document is named with its own day or year, which is no deadline: "Kế hoạch số 15/KH-UBND ngày 05/01/2026". */
const OWN_DATE = '(?:,? (?:ngày )?\\d{1,2}/\\d{1,2}/\\d{4}|,? ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}| năm \\d{4})?';
const CITATION =
  `(?:số ?:? ?\\d+(?:/\\d{4})?(?:[/-]\\p{L}[\\p{L}\\d]*)*|\\d+(?:/\\d{4})?/\\p{L}{2,}(?:-\\p{L}+)+|\\d+(?:/\\d{4})?[/-](?:qđ|kh|nq|nđ|cv|tt|tb|ct|bc|hd)(?:-\\p{L}+)*)` +
  OWN_DATE;

/** Before the calendar's words: what looks like one of them and is none. */
export const WORDS_FIRST: readonly Pattern[] = [
  { looks: CITATION, means: always({ kind: 'word' }) },
  { looks: 'trước (?:hết|mắt|tiên|đây|đó)|năm (?:trước|sau|tới|ngoái|học)', means: always({ kind: 'word' }) },
  { looks: "\\d{1,2} ?(?:giờ|h|:)(?: ?\\d{2})?(?: ?(?:phút|'))?(?![\\p{L}\\d])", means: always({ kind: 'filler' }) },
  {
    looks:
      'tháng (?<part>đầu|cuối)(?: của)?(?: mỗi| hàng| hằng)? (?:quý|quí)(?: sau| tiếp theo)?(?! ?(?:[ivx]+|\\d)(?!\\p{L}))',
    means: ({ part }) => ({ kind: 'every', every: 'quarter', month: /^(?:đầu|dau)/u.test(part ?? '') ? 1 : 3 }),
  },
  ...RECURRING.map(
    ([recurrence, words]): Pattern => ({
      looks: `(?:định kỳ |định kì )?(?:hàng|hằng|mỗi|từng|theo(?: từng)?|định kỳ|định kì|of every|of each|every|each|per|once a|once per) (?:${words})${NOT_A_NUMBER_NEXT}`,
      means: every(recurrence),
    }),
  ),
  ...RECURRING.map(
    ([recurrence, words]): Pattern => ({
      looks: `(?:0?1|một) lần ?(?:/ ?|mỗi |một |trong |trên )(?:1 )?(?:${words})|(?:${words})(?: ?/ ?| (?:0?1|một) )lần`,
      means: every(recurrence),
    }),
  ),
  { looks: '0?2 lần ?/ ?năm', means: every('half') },
  { looks: '0?4 lần ?/ ?năm', means: every('quarter') },
  { looks: 'half[ -]yearly|semi-?annually|biannually', means: every('half') },
  { looks: 'quarterly', means: every('quarter') },
  { looks: 'monthly', means: every('month') },
  { looks: 'weekly', means: every('week') },
  { looks: 'daily', means: every('day') },
  { looks: 'yearly|annually', means: every('year') },
];

/** After the calendar's words. */
export const WORDS_LAST: readonly Pattern[] = [
  ...WEEKDAYS.map(([weekday, words]): Pattern => ({ looks: words, means: always({ kind: 'weekday', weekday }) })),
  { looks: '(?:every|each)(?= \\p{L}+day)', means: every('week') },
  {
    looks: 'thường xuyên|liên tục|xuyên suốt|ongoing|continuous(?:ly)?|regularly|permanent(?:ly)?|at all times',
    means: always({ kind: 'continuous' }),
  },
  {
    looks:
      '(?:(?:ngay|sau|trước|trong|cho|đến|kể|từ) )*(?:khi|lúc)|(?:kể )?từ (?:ngày|thời điểm)(?! ?\\d)|đột xuất|theo yêu cầu' +
      '|upon|when|whenever|once|as soon as|as needed|as required|on request|on demand|following',
    means: always({ kind: 'event' }),
  },
  {
    looks: 'theo|căn cứ|according to|as per|per|pursuant to|in line with|in accordance with|under',
    means: always({ kind: 'reference' }),
  },
  { looks: 'ngay lập tức|ngay|immediately|at once', means: always({ kind: 'at-once' }) },
  {
    looks:
      '(?:(?:cho|kéo dài) )?(?:đến|tới) (?:hết|cuối)|chậm nhất|muộn nhất|không (?:quá|muộn hơn|chậm hơn|trễ hơn)|hết|cuối|hạn cuối' +
      '|(?:no|not) later than|at the latest|by|until|till|the end of|end of|end|due',
    means: always({ kind: 'by' }),
  },
  { looks: 'trước|before|prior to', means: always({ kind: 'before' }) },
  {
    looks: '(?:(?:bắt đầu|kể|tính) )?từ|bắt đầu|from|since|starting|beginning|between',
    means: always({ kind: 'from' }),
  },
  { looks: 'sau|after', means: always({ kind: 'after' }) },
  { looks: '(?:cho |kéo dài )?(?:đến|tới)|to|through', means: always({ kind: 'to' }) },
  { looks: 'trong|vào|in|during|within|throughout|for', means: always({ kind: 'in' }) },
  { looks: 'là|ngày|thời điểm|mốc|the|on|of|at|hạn|thời hạn', means: always({ kind: 'filler' }) },
  { looks: '-', means: always({ kind: 'joiner', joins: 'range' }) },
  { looks: ',|và|and|&|\\+|:', means: always({ kind: 'joiner', joins: 'list' }) },
  { looks: '[;.()]', means: always({ kind: 'stop' }) },
];
