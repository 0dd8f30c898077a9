/** Which year was assessed and which one a plan is for: never the year a document was signed in. */
import { phrases, words } from '../words/phrases.js';
import { TITLE, type TitleLine } from './title-lines.js';

const YEAR = /(?:^|[^\p{L}\p{N}/.-])((?:19|20)\d\d)(?![\p{N}/]|[.-]\d)/gu;
const DATE =
  /ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*|tháng\s*\d{1,2}\s*(?:năm|\/)\s*\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;
const NUMBERED = /số\s*[:：]?\s*\d+[\d/]*(?:[-/][\p{L}\d/-]+)?(?:\s+năm\s+\d{4})?/giu;
const PERIOD = /\d{4}\s*[-–—]\s*\d{4}/gu;
const PLAN_YEAR = /(?:năm\s+kế\s+hoạch|year\s+of\s+the\s+plan|plan\s+year)\s*[:：]?\s*((?:19|20)\d\d)/iu;
const OWN_YEAR = /(?:năm\s+(?:đánh\s+giá|chấm\s+điểm)|year\s+assessed)\s*[:：]?\s*((?:19|20)\d\d)/iu;
const PLAN = phrases('kế hoạch');
const PLAN_ALONE = phrases('kế hoạch', 'biểu kế hoạch', 'bảng kế hoạch');
const MENDING = phrases('kế hoạch', 'khắc phục');
const ASSESSMENT = phrases(
  ...['chấm điểm', 'đánh giá', 'kết quả', 'chỉ số', 'CCHC', 'cải cách hành chính', 'thẩm định', 'PAR index'],
);
/** What the table came with, and what it rests on. */
const ATTACHED = /^\(?\s*(?:kèm theo|ban hành|căn cứ|theo)(?![\p{L}\p{M}])/iu;

interface Mention extends TitleLine {
  readonly plan: boolean;
  /** The year of an assessment by the line's own words, of some line, of what is attached. */
  readonly rank: 2 | 1 | 0;
}

const yearsOf = (text: string): readonly string[] =>
  [...[DATE, NUMBERED, PERIOD].reduce((rest, pattern) => rest.replace(pattern, ' '), text).matchAll(YEAR)].flatMap(
    ([, year]) => year ?? [],
  );

const mentionsIn = (lines: readonly TitleLine[]): readonly Mention[] =>
  lines.flatMap(({ text, at }, index) => {
    const said = words(text);
    const titled = text.split(/\s+[-–]\s+/u).some((part) => TITLE.startOf(words(part)));
    if (!/năm|\bnam\b|year/iu.test(text) && !titled) return [];
    const attached = ATTACHED.test(text);
    const plan = !attached && (PLAN.within(said) || PLAN_ALONE.equal(words(lines[index - 1]?.text ?? '')));
    const rank = attached ? 0 : ASSESSMENT.within(said) ? 2 : 1;
    const years = yearsOf(text);
    // "Plan for 2026 to mend the index of 2025": the earlier one was assessed.
    const ordered = plan || MENDING.within(said) ? [...years].sort() : years;
    return ordered.map((year) => ({ text: year, at, plan, rank }));
  });

const earliest = (mentions: readonly Mention[]): Mention | undefined =>
  [...mentions].sort((a, b) => Number(a.text) - Number(b.text))[0];

const assessedIn = (mentions: readonly Mention[]): Mention | undefined => {
  const [other] = mentions.filter(({ plan }) => !plan).sort((a, b) => b.rank - a.rank);
  const planned = earliest(mentions.filter(({ plan }) => plan));
  if (other === undefined || planned === undefined) return other ?? planned;
  const sure = other.rank === 2 || (other.rank === 1 && Number(other.text) < Number(planned.text));
  return sure ? other : planned;
};

const firstMatch = (lines: readonly TitleLine[], pattern: RegExp): TitleLine | undefined => {
  for (const { text, at } of lines) {
    const [, year] = pattern.exec(text) ?? [];
    if (year !== undefined) return { text: year, at };
  }
  return undefined;
};

interface Years {
  readonly year?: TitleLine;
  readonly planYear?: TitleLine;
}

/** The one year that a heading of scores names: "Điểm đạt năm 2024". */
export const yearOfHeading = (heading: string): string | undefined => {
  const [year, another] = new Set(yearsOf(heading));
  return another === undefined ? year : undefined;
};

/** The same where the heading of the scores names their year: a plan's title may name its own and no other. */
export const withScoredYear = (years: Years, scored: TitleLine | undefined, lines: readonly TitleLine[]): Years => {
  if (scored === undefined || firstMatch(lines, OWN_YEAR) !== undefined) return years;
  const { year, planYear } = years;
  if (year === undefined) return { ...years, year: scored };
  const plans = lines.some(({ text }) => MENDING.within(words(text)));
  return plans && Number(year.text) > Number(scored.text) ? { year: scored, planYear: planYear ?? year } : years;
};

/** The years that the lines above a table name; a plan's year is later than the assessed one. */
export const yearsIn = (lines: readonly TitleLine[]): Years => {
  const plan = firstMatch(lines, PLAN_YEAR);
  const mentions = mentionsIn(lines).filter(({ text }) => text !== plan?.text);
  const year = firstMatch(lines, OWN_YEAR) ?? assessedIn(mentions);
  const planned = lines.some(({ text }) => PLAN.within(words(text)));
  const later = mentions
    .filter(({ text, rank }) => rank > 0 && year !== undefined && Number(text) > Number(year.text))
    .sort((a, b) => Number(b.plan) - Number(a.plan) || Number(b.text) - Number(a.text));
  const planYear = plan ?? (planned ? later[0] : undefined);
  return {
    ...(year !== undefined && { year: { text: year.text, at: year.at } }),
    ...(planYear !== undefined && { planYear: { text: planYear.text, at: planYear.at } }),
  };
};

const NAME_YEAR = /(?<![\p{L}\d])(?:19|20)\d\d(?!\d)/gu;
const DECISION_BEFORE = /\d\s*[-–_/.]\s*$/u;
const DECISION_AFTER = /^[-–_/ ]*(?:qđ|qd|nq|nđ|nd|kh|cv|tt|tb)(?![\p{L}\p{M}])/iu;

/** The year in a sheet's or a file's name: the only one there, and no decision's ("212-2025", "2025/QĐ"). */
export const yearInName = (name: string): string | undefined => {
  const [found, second] = name.normalize('NFC').matchAll(NAME_YEAR);
  if (found === undefined || second !== undefined) return undefined;
  const [before, after] = [name.slice(0, found.index), name.slice(found.index + found[0].length)];
  return DECISION_BEFORE.test(before) || DECISION_AFTER.test(after) || /^[-–_/.]\d/u.test(after) ? undefined : found[0];
};
