/** The words around the calendar's own: how a date is meant, how often, and what has no date at all. */
import { RECURRENCES, type Recurrence } from '../model/time/deadline.js';
import type { Lexeme, Pattern } from './lexeme.js';
import { numberOf } from './numbers.js';

const always =
  (lexeme: Lexeme): Pattern['means'] =>
  () =>
    lexeme;

const every = (recurrence: Recurrence): Pattern['means'] => always({ kind: 'every', every: recurrence });

/** What recurs, as it is named after "hàng", "mỗi", "every": one group for each, the longer before the shorter. */
const RECURRING =
  '(?<half>0?6 tháng|sáu tháng|nửa năm|six months|6 months|half[ -]year)' +
  '|(?<quarter>0?3 tháng|ba tháng|quý|quí|quarter|three months|3 months)' +
  '|(?<day>ngày|day)|(?<week>tuần|week)|(?<month>tháng|month)|(?<year>12 tháng|năm|year)';
const RECURRING_BEGINS = '0 sáu nửa six half ba quý quí quarter three ngày day tuần week tháng month năm year';

const recurring: Pattern['means'] = (groups) => ({
  kind: 'every',
  every: RECURRENCES.find((recurrence) => groups[recurrence] !== undefined) ?? 'year',
});

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A document is named with its own day or year, which is no deadline: "Kế hoạch số 15/KH-UBND ngày 05/01/2026". */
const OWN_DATE = '(?:,? (?:ngày )?\\d{1,2}/\\d{1,2}/\\d{4}|,? ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}| năm \\d{4})?';
const CITED_BY_NUMBER = `số ?:? ?\\d+(?:/\\d{4})?(?:[/-]\\p{L}[\\p{L}\\d]*)*${OWN_DATE}`;
const CITED_BY_SIGN =
  '(?:\\d+(?:/\\d{4})?/\\p{L}{2,}(?:-\\p{L}+)+|\\d+(?:/\\d{4})?[/-](?:qđ|kh|nq|nđ|cv|tt|tb|ct|bc|hd)(?:-\\p{L}+)*)' +
  OWN_DATE;

/** Before the calendar's words: what looks like one of them and is none. */
export const WORDS_FIRST: readonly Pattern[] = [
  { begins: 'số', looks: CITED_BY_NUMBER, means: always({ kind: 'word' }) },
  { begins: '0 0000', looks: CITED_BY_SIGN, means: always({ kind: 'word' }) },
  {
    // "Tuần 3 tháng 6", "đợt 1/2026": the number is no day and no month.
    begins: 'tuần đợt lần kỳ kì phiên nhóm mục khoản điều bước giai week phase round batch session step',
    looks:
      '(?:tuần|đợt|lần|kỳ|kì|phiên|nhóm|mục|khoản|điều|bước|giai đoạn|week|phase|round|batch|session|step)' +
      ' (?:thứ )?(?:\\d{1,2}|[ivx]+)(?![\\p{L}\\d])(?: ?/)?',
    means: always({ kind: 'word' }),
  },
  { begins: 'trước', looks: 'trước (?:hết|mắt|tiên|đây|đó)', means: always({ kind: 'word' }) },
  { begins: 'năm', looks: 'năm (?:trước|sau|tới|ngoái|học)', means: always({ kind: 'word' }) },
  {
    begins: '0',
    looks: "\\d{1,2} ?(?:giờ|h|:)(?: ?\\d{2})?(?: ?(?:phút|'))?(?![\\p{L}\\d])",
    means: always({ kind: 'filler' }),
  },
  {
    begins: 'tháng',
    looks:
      'tháng (?<part>đầu|cuối)(?: của)?(?: mỗi| hàng| hằng)? (?:quý|quí)(?: sau| tiếp theo)?(?! ?(?:[ivx]+|\\d)(?!\\p{L}))',
    means: ({ part }) => ({ kind: 'every', every: 'quarter', month: /^(?:đầu|dau)/u.test(part ?? '') ? 1 : 3 }),
  },
  {
    begins: 'hàng hằng mỗi từng theo định of every each per once',
    looks:
      '(?:định kỳ |định kì )?(?:hàng|hằng|mỗi|từng|theo(?: từng)?|định kỳ|định kì|of every|of each|every|each|per|once a|once per)' +
      ` (?:${RECURRING})(?! ?(?:\\d|[ivx]+(?!\\p{L})))`,
    means: recurring,
  },
  {
    begins: '0 một',
    looks: `(?:0?1|một) lần ?(?:/ ?|mỗi |một |trong |trên )(?:1 )?(?:${RECURRING})`,
    means: recurring,
  },
  { begins: RECURRING_BEGINS, looks: `(?:${RECURRING})(?: ?/ ?| (?:0?1|một) )lần`, means: recurring },
  { begins: '0', looks: '0?2 lần ?/ ?năm', means: every('half') },
  { begins: '0', looks: '0?4 lần ?/ ?năm', means: every('quarter') },
  {
    begins: 'half semi semiannually biannually',
    looks: 'half[ -]yearly|semi-?annually|biannually',
    means: every('half'),
  },
  { begins: 'quarterly', looks: 'quarterly', means: every('quarter') },
  { begins: 'monthly', looks: 'monthly', means: every('month') },
  { begins: 'weekly', looks: 'weekly', means: every('week') },
  { begins: 'daily', looks: 'daily', means: every('day') },
  { begins: 'yearly annually', looks: 'yearly|annually', means: every('year') },
];

/** After the calendar's words. */
export const WORDS_LAST: readonly Pattern[] = [
  ...WEEKDAYS.map(
    (name, index): Pattern => ({ begins: name, looks: name, means: always({ kind: 'weekday', weekday: index + 1 }) }),
  ),
  {
    begins: 'thứ',
    looks: 'thứ (?:(?<day>[2-7])|(?<word>hai|ba|tư|năm|sáu|bảy))',
    means: ({ day, word }) => ({ kind: 'weekday', weekday: numberOf(day ?? word) - 1 }),
  },
  { begins: 'chủ', looks: 'chủ nhật', means: always({ kind: 'weekday', weekday: 7 }) },
  { begins: 'every each', looks: '(?:every|each)(?= \\p{L}+day)', means: every('week') },
  {
    begins: 'thường liên xuyên ongoing continuous continuously regularly permanent permanently at',
    looks: 'thường xuyên|liên tục|xuyên suốt|ongoing|continuous(?:ly)?|regularly|permanent(?:ly)?|at all times',
    means: always({ kind: 'continuous' }),
  },
  {
    begins: 'ngay sau trước trong cho đến kể từ khi lúc',
    looks: '(?:(?:ngay|sau|trước|trong|cho|đến|kể|từ) ){0,4}(?:khi|lúc)|(?:kể )?từ (?:ngày|thời điểm)(?! ?\\d)',
    means: always({ kind: 'event' }),
  },
  {
    begins: 'đột theo upon when whenever once as on following',
    looks:
      'đột xuất|theo yêu cầu|upon|when|whenever|once|as soon as|as needed|as required|on request|on demand|following',
    means: always({ kind: 'event' }),
  },
  {
    begins: 'theo căn according as per pursuant in under',
    looks: 'theo|căn cứ|according to|as per|per|pursuant to|in line with|in accordance with|under',
    means: always({ kind: 'reference' }),
  },
  { begins: 'ngay immediately at', looks: 'ngay lập tức|ngay|immediately|at once', means: always({ kind: 'at-once' }) },
  {
    begins: 'cho kéo đến tới chậm muộn không hết cuối hạn',
    looks:
      '(?:(?:cho|kéo dài) )?(?:đến|tới) (?:hết|cuối)|chậm nhất|muộn nhất|không (?:quá|muộn hơn|chậm hơn|trễ hơn)|hết|cuối|hạn cuối',
    means: always({ kind: 'by' }),
  },
  {
    begins: 'no not at by until till the end due',
    looks: '(?:no|not) later than|at the latest|by|until|till|the end of|end of|end|due',
    means: always({ kind: 'by' }),
  },
  { begins: 'trước before prior', looks: 'trước|before|prior to', means: always({ kind: 'before' }) },
  {
    begins: 'bắt kể tính từ from since starting beginning between',
    looks: '(?:(?:bắt đầu|kể|tính) )?từ|bắt đầu|from|since|starting|beginning|between',
    means: always({ kind: 'from' }),
  },
  { begins: 'sau after', looks: 'sau|after', means: always({ kind: 'after' }) },
  {
    begins: 'cho kéo đến tới to through',
    looks: '(?:cho |kéo dài )?(?:đến|tới)|to|through',
    means: always({ kind: 'to' }),
  },
  {
    begins: 'trong vào in during within throughout for',
    looks: 'trong|vào|in|during|within|throughout|for',
    means: always({ kind: 'in' }),
  },
  {
    begins: 'là ngày thời mốc the on of at hạn',
    looks: 'là|ngày|thời điểm|mốc|the|on|of|at|hạn|thời hạn',
    means: always({ kind: 'filler' }),
  },
  { begins: '-', looks: '-', means: always({ kind: 'joiner', joins: 'range' }) },
  { begins: ', & + : / và and', looks: '[,&+:/]|và|and', means: always({ kind: 'joiner', joins: 'list' }) },
  { begins: '; . ( )', looks: '[;.()]', means: always({ kind: 'stop' }) },
];
