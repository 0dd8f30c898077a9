/** Everything a person reads about a finding, in one language. */

import type { Subject } from '../model/finding/facts.js';
import type { Finding, FindingOf } from '../model/finding/finding.js';
import type { RuleId } from '../model/finding/rule-arguments.js';
import { SEVERITIES, type Severity } from '../model/finding/rules.js';
import type { Place } from '../model/place/place.js';
import type { Points } from '../model/points/points.js';
import { RULE_TEXTS } from './rules/index.js';
import type { RuleText } from './rules/text.js';
import { COLUMN_WORDS, type Column } from './wording/columns.js';
import type { Language, Said } from './wording/language.js';
import { sayFixed, sayPercent, sayPoints } from './wording/numbers.js';
import { sayPlace } from './wording/places.js';
import { sayRowOf, saySubject } from './wording/subject.js';
import { type Headings, wordsOf } from './wording/words.js';

export { LANGUAGES, type Language, type Said } from './wording/language.js';
export type { Headings } from './wording/words.js';

/** A rule at length, for `cchc explain` and the docs. */
export interface RuleHelp {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

export interface Wording {
  readonly language: Language;
  /** As in `Words`. */
  readonly isPage: boolean;
  /** Exact, with all its digits: "0,81" (vi), "0.81" (en). */
  points(value: Points): string;
  /** Rounded half up to exactly `digits` decimals, for display. */
  fixed(value: Points, digits: number): string;
  /** Of a value that is a percentage already: "73,39%" (vi), "73.39%" (en). */
  percent(value: Points): string;
  /** Lỗi · Cảnh báo · Lưu ý; error · warning · info. */
  severity(severity: Severity): string;
  /** "2 lỗi, 5 cảnh báo, 5 lưu ý". */
  counts(counts: Readonly<Record<Severity, number>>): string;
  /** Our own heading: "Điểm thẩm định". */
  column(column: Column): string;
  /** "Lĩnh vực 7", "Tiêu chí 7.1", or the name in quotes where there is no code. */
  subject(subject: Subject): string;
  /** "1.2 Mức độ hoàn thành kế hoạch", shortened; undefined where there is no code. */
  rowOf(subject: Subject): string | undefined;
  /** `'Bảng chấm điểm'!E17`; "bảng 1, dòng 7, cột 5"; "dòng 12, cột 3". */
  place(place: Place): string;
  /** The sentence alone, without place, severity and rule; `headings` are the source's own, to be echoed. */
  message(finding: Finding, headings?: Headings): string;
  rule(rule: RuleId): RuleHelp;
}

const SEVERITY_WORDS: Readonly<Record<Severity, Said>> = {
  error: { vi: 'Lỗi', en: 'error' },
  warning: { vi: 'Cảnh báo', en: 'warning' },
  info: { vi: 'Lưu ý', en: 'info' },
};

const sayCounts = (counts: Readonly<Record<Severity, number>>, language: Language): string =>
  SEVERITIES.map((severity) => {
    const word = SEVERITY_WORDS[severity][language].toLowerCase();
    return `${counts[severity]} ${language === 'en' && counts[severity] !== 1 ? `${word}s` : word}`;
  }).join(', ');

/** Generic, so that a rule's text and its arguments are known to belong together. */
const sayMessage = <R extends RuleId>(
  finding: FindingOf<R>,
  language: Language,
  isPage: boolean,
  headings?: Headings,
): string => {
  const text: RuleText<R> = RULE_TEXTS[finding.rule];
  return text.message[language](finding.args, wordsOf(language, headings, isPage), finding);
};

/** All words of a language, for those who type commands or for those who read in the page. */
export const wording = (language: Language, isPage = false): Wording => ({
  language,
  isPage,
  points: (value) => sayPoints(value, language),
  fixed: (value, digits) => sayFixed(value, digits, language),
  percent: (value) => sayPercent(value, language),
  severity: (severity) => SEVERITY_WORDS[severity][language],
  counts: (counts) => sayCounts(counts, language),
  column: (column) => COLUMN_WORDS[column][language],
  subject: (subject) => saySubject(subject, language),
  rowOf: sayRowOf,
  place: (place) => sayPlace(place, language),
  message: (finding, headings) => sayMessage<RuleId>(finding, language, isPage, headings),
  rule: (rule) => {
    const { title, why, fix } = RULE_TEXTS[rule];
    return { title: title[language], why: why[language], fix: fix[language] };
  },
});
