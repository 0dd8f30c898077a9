/** Scores that are hoped for: "Điểm đạt năm 2026 (dự kiến)" beside what was reached. They are no round of it. */
import { isColumnFilled, type TableRow } from '../grid/rows-of-grid.js';
import { bare, words } from '../words/phrases.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';

const HOPED =
  / (?:du kien|du bao|phan dau|(?:muc tieu|ke hoach|chi tieu)(?= (?:cua |cho )?(?:nam )?(?:20\d\d|sau|toi) )) /u;
const YEARS = / (?:20\d\d|nam (?:sau|toi)) /gu;
const SCORES: ReadonlySet<HeadingMeaning | undefined> = new Set(['self', 'assessed', 'lost', 'points', 'outcome']);

const said = (text: string): string => bare(words(text)).replaceAll(' ', '  ');
const yearsIn = (text: string): number => new Set(said(text).match(YEARS)).size;

/** What a column says of its time: itself, or else the group it stands in, unless that is of several years. */
const timeOf = ({ heading, group = '' }: HeaderColumn): string =>
  yearsIn(heading) > 0 || yearsIn(group) > 1 ? heading : `${group} ${heading}`;

const isHoped = (column: HeaderColumn): boolean => HOPED.test(said(timeOf(column)).replaceAll('  ', ' '));

/**
 * The columns of scores, and of the maxima that go with them, that a table only hopes for, where others tell what was
 * reached. Without a year a forecast of who assesses may be the first word of it: that is one only beside another.
 */
export const forecastsIn = ({ columns }: Header, body: readonly TableRow[]): ReadonlySet<HeaderColumn> => {
  const hoped = columns.filter(isHoped);
  if (hoped.length === 0) return new Set();
  const reached = columns.filter((one) => !hoped.includes(one) && isColumnFilled(body, one));
  const isBeside = (column: HeaderColumn): boolean =>
    reached.some(
      ({ meaning }) =>
        meaning === column.meaning ||
        (SCORES.has(meaning) && SCORES.has(column.meaning) && yearsIn(timeOf(column)) > 0),
    );
  return new Set(
    hoped.filter((column) => (column.meaning === 'max' || SCORES.has(column.meaning)) && isBeside(column)),
  );
};
