/** Scores of an earlier year that stand beside those of the year assessed: told by the years their headings name. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { isColumnFilled, placeOf, type TableRow } from '../grid/rows-of-grid.js';
import { bare, words } from '../words/phrases.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';
import { namesRound } from './rounds.js';

/** "2024", "Năm 2024": a column of what was reached in that year, where it holds scores. */
const BARE = /^ (?:năm )?20\d\d $/u;

/** A header whose columns that are called by a year alone are of what came out in it. */
export const withYears = (header: Header): Header => ({
  ...header,
  columns: header.columns.map((column) =>
    column.meaning === undefined && BARE.test(words(column.heading)) ? { ...column, meaning: 'outcome' } : column,
  ),
});

const SCORES: ReadonlySet<HeadingMeaning | undefined> = new Set(['self', 'assessed', 'lost', 'points', 'outcome']);
const YEAR = /(?:^| )(?:năm )?(20\d\d)(?= |$)/u;
const BEFORE = / (?:nam|ky) (?:truoc|ngoai|lien truoc|lien ke) /u;
const isOfBefore = (said: string): boolean => BEFORE.test(bare(said));

/** A heading without a year is of this one. */
const UNDATED = 1;
const LAST_YEAR = 0;

/** The year a heading names. */
const yearOf = ({ heading }: HeaderColumn): number | undefined => {
  const said = words(heading);
  if (isOfBefore(said)) return LAST_YEAR;
  const year = YEAR.exec(said)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** Whether a heading names a year: this one, or that before. */
export const saysYear = (heading: string): boolean => isOfBefore(words(heading)) || YEAR.test(words(heading));

const isDated = (column: HeaderColumn): boolean => (yearOf(column) ?? LAST_YEAR) > LAST_YEAR;

/** "Điểm năm 2024" may be what either gave. */
const isSibling = (one: HeaderColumn, other: HeaderColumn): boolean =>
  one.meaning === other.meaning ||
  (other.meaning === 'points' && (one.meaning === 'self' || one.meaning === 'assessed'));

/** A dated score beside one that is not: that of the year assessed needs no date, unless what stands beside it has that date too. */
const isOfAnotherYear = (column: HeaderColumn, filled: readonly HeaderColumn[]): boolean => {
  const hasUndated = (other: HeaderColumn): boolean =>
    filled.some((one) => yearOf(one) === undefined && isSibling(one, other));
  if (!isDated(column) || namesRound(column.heading) || !hasUndated(column)) return false;
  return !filled.some((one) => one !== column && yearOf(one) === yearOf(column) && !hasUndated(one));
};

export interface OtherYears {
  readonly columns: ReadonlySet<HeaderColumn>;
  readonly findings: readonly Finding[];
}

/** The columns of scores, and of maxima where there is another, that are of an earlier year than the last one filled. */
export const otherYears = (
  { columns }: Header,
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): OtherYears => {
  const filled = columns.filter((column) => isColumnFilled(body, column));
  const all = filled.filter(({ meaning }) => SCORES.has(meaning));
  const years = new Set(all.map((column) => yearOf(column) ?? UNDATED));
  const others = all.filter((column) => isOfAnotherYear(column, filled));
  const scores = all.filter((column) => !others.includes(column));
  const last = Math.max(...scores.map((column) => yearOf(column) ?? UNDATED));
  const isEarlier = (column: HeaderColumn, latest: number): boolean => (yearOf(column) ?? latest) < latest;
  const maxima = filled.filter(({ meaning }) => meaning === 'max');
  const lastMax = Math.max(...maxima.map((column) => yearOf(column) ?? UNDATED));
  const earlier = [
    ...others,
    ...scores.filter((column) => isEarlier(column, last)),
    ...maxima.filter((column) => isEarlier(column, lastMax)),
  ];
  const latest = scores.filter((column) => (yearOf(column) ?? UNDATED) === last);
  // What counts is what is told of, and not what was said beside it.
  const kept = latest.find(({ meaning }) => meaning === 'assessed') ?? latest[0];
  if (earlier.length === 0 || kept === undefined) return { columns: new Set(earlier), findings: [] };
  const at = headerRow === undefined ? undefined : placeOf(headerRow, kept.left);
  const undated = yearOf(kept) === undefined;
  const said = finding(
    'assessed-round',
    { rounds: years.size, heading: kept.heading, years: true, ...(undated && { undated }) },
    { at },
  );
  return { columns: new Set(earlier), findings: [said] };
};
