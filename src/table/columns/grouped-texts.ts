/** Columns that are called as those of scores are, below a group that says what else they hold: "Tài liệu kiểm chứng {Tự chấm, Thẩm định}". */
import { isColumnMeaning, isPointColumn } from '../../model/scorecard/scorecard.js';
import { phrases, words } from '../words/phrases.js';
import { type HeadingMeaning, type HeadingReader, isNaming } from '../words/synonyms.js';
import type { Grouped } from './header-columns.js';

const SAYS_POINTS = phrases('điểm', 'points', 'score');
/** Texts about points: "Lý do mất điểm". */
const ABOUT_POINTS = phrases(
  'Lý do',
  'Lí do',
  'Nguyên nhân',
  'Nhận xét',
  'Ý kiến',
  'Tài liệu',
  'Minh chứng',
  'Tỷ lệ',
  'Tỉ lệ',
);
const ROUNDS: ReadonlySet<HeadingMeaning | undefined> = new Set(['self', 'assessed']);
/** Texts of which a scorecard keeps one. */
const TEXTS: ReadonlySet<HeadingMeaning | undefined> = new Set(['finding', 'evidence', 'explanation', 'note']);

/** What the columns of a group hold that is of no points; undefined where it may be. */
const heldIn = (group: string, meaningOf: HeadingReader): HeadingMeaning | undefined => {
  const said = words(group);
  const mayHoldPoints = SAYS_POINTS.within(said) && !ABOUT_POINTS.startOf(said);
  const of = group === '' || mayHoldPoints ? undefined : meaningOf(group);
  if (of === 'other' || of === 'content' || TEXTS.has(of)) return of === 'content' ? 'other' : of;
  return isColumnMeaning(of) && !isPointColumn(of) && !isNaming(of) && of !== 'code' ? 'other' : undefined;
};

/** Where columns of the same names stand elsewhere, those are the scores. */
export const withGroupedTexts = (columns: readonly Grouped[], meaningOf: HeadingReader): readonly Grouped[] =>
  columns.map((column) => {
    const { group, leaf, heading } = column;
    if (!ROUNDS.has(column.meaning) || SAYS_POINTS.within(words(leaf))) return column;
    const meaning = heldIn(group, meaningOf);
    if (meaning === undefined) return column;
    const isElsewhere = columns.some(
      (one) =>
        one.group !== group &&
        one.meaning === column.meaning &&
        words(one.leaf).includes(words(leaf)) &&
        heldIn(one.group, meaningOf) === undefined,
    );
    if (!isElsewhere) return column;
    return { ...column, heading: heading.startsWith(group) ? heading : `${group} ${heading}`, meaning };
  });
