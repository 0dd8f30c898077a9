/** Which mark parts the fields: the one that cuts the lines alike, and the header into headings. */
import { fold } from '../../model/text/text.js';
import { isBlankRecord, recordsOf, type TextRecord, usualWidth } from './records.js';

/** In order of trust where nothing else decides: a comma also stands in numbers and sentences. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE = 65_536;
const SAMPLE_RECORDS = 200;
/** One cell like a heading may be chance. */
const LEAST_HEADINGS = 2;

/** Whole cells that hardly stand anywhere but in the header of a table of points. */
const HEADING =
  /^(stt|tt|mã( số)?|số (tt|thứ tự)|code|name|max|self|assessed|lost|nội dung|tiêu chí|lĩnh vực.*|tiêu chí.*|điểm.*|.*điểm|thang điểm|tự (chấm|đánh giá)|gi(?:ải|aỉ) pháp.*|cơ quan.*|đơn vị.*|thời (gian|hạn).*|ghi chú)$/u;

/** How many of a record's fields are headings of a scorecard. */
export const headings = (record: TextRecord): number =>
  record.fields.filter((field) => HEADING.test(fold(field))).length;

interface Candidate {
  readonly delimiter: string;
  readonly headings: number;
  /** Marks that stand where the lines have them in common. */
  readonly agreeing: number;
}

const sampleOf = (text: string): string => {
  const head = text.slice(0, SAMPLE);
  return text.length <= SAMPLE ? head : head.slice(0, head.lastIndexOf('\n') + 1 || SAMPLE);
};

const judge = (sample: string, delimiter: string): Candidate => {
  const options = { most: SAMPLE_RECORDS };
  const quoted = recordsOf(sample, delimiter, 'relaxed', options);
  const read = quoted.ok ? quoted : recordsOf(sample, delimiter, 'literal', options);
  const records = read.ok ? read.records.filter((record) => !isBlankRecord(record)) : [];
  const width = usualWidth(records);
  const agreeing = records.filter((record) => record.fields.length === width).length * (width - 1);
  const most = Math.max(0, ...records.map(headings));
  return { delimiter, agreeing, headings: most >= LEAST_HEADINGS ? most : 0 };
};

/** The delimiter of a table's text; a comma where it has none, so that each line is one field. */
export const delimiterOf = (text: string): string => {
  const sample = sampleOf(text);
  const candidates = DELIMITERS.map((delimiter) => judge(sample, delimiter)).filter((one) => one.agreeing > 0);
  const best = candidates.reduce<Candidate | undefined>((first, other) => {
    if (first === undefined) return other;
    const difference = other.headings - first.headings || other.agreeing - first.agreeing;
    return difference > 0 ? other : first;
  }, undefined);
  return best?.delimiter ?? ',';
};
