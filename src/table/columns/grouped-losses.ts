/** Lost points below groups: those of a round below its name, or rounds below "Điểm bị trừ". */
import { phrases, words } from '../words/phrases.js';
import type { HeadingMeaning, HeadingReader } from '../words/synonyms.js';
import type { Grouped } from './header-columns.js';

/** Meanings of points that were not won. */
export const LOSSES: ReadonlySet<HeadingMeaning | undefined> = new Set(['lost', 'deducted']);
const ROUNDS: ReadonlySet<HeadingMeaning | undefined> = new Set(['self', 'assessed']);
const BARE: ReadonlySet<HeadingMeaning | undefined> = new Set(['points', 'outcome']);

/** What the parts of a round are called that were won, and that were not. */
const REACHED = phrases(
  'Đạt',
  'Đạt được',
  'Điểm đạt',
  'Điểm đạt được',
  'Số điểm đạt',
  'Số điểm đạt được',
  'Điểm số đạt',
);
const MISSED = phrases('Chưa đạt', 'Không đạt', 'Chưa đạt được', 'Không đạt được', 'Thiếu', 'Còn thiếu', 'Hụt');
const BY_SELF = phrases('tự chấm', 'tự đánh giá', 'tự thẩm định', 'tự cho điểm');
/** Words of scores, by which a group is of more than what was lost. */
const SCORES = phrases('đạt', 'thẩm định', 'thẩm tra', 'đánh giá', 'chấm', 'kết quả');

const withGroup = ({ heading, group }: Grouped): string =>
  heading.startsWith(group) ? heading : `${group} ${heading}`;

/** What a column of points means below a group that says whose they are, or that they were lost. */
export const withGroupedLosses = (headed: readonly Grouped[], meaningOf: HeadingReader): readonly Grouped[] => {
  if (headed.every(({ group }) => group === '')) return headed.map(flagged);
  const columns = headed.map((column): Grouped => {
    const { group, leaf } = column;
    const isMissed = MISSED.equal(words(leaf)) && group !== '' && ROUNDS.has(meaningOf(group));
    return isMissed ? { ...column, heading: withGroup(column), meaning: 'lost' } : column;
  });
  const besides = (column: Grouped, meaning: HeadingMeaning): boolean =>
    columns.some((one) => one !== column && one.group === column.group && one.meaning === meaning);
  const elsewhere = (column: Grouped): boolean =>
    columns.some((one) => one.group !== column.group && one.meaning === 'assessed');
  const told = columns.map((column): Grouped => {
    const { group, leaf } = column;
    const of = group === '' ? undefined : meaningOf(group);
    if (of === undefined) return column;
    const own = meaningOf(leaf);
    const heading = withGroup(column);
    if (LOSSES.has(of)) {
      if (BARE.has(own)) return { ...column, heading, meaning: of };
      // A group that tells of scores as well holds them beside what was lost.
      const holdsScores = SCORES.within(words(group)) || besides(column, 'lost') || besides(column, 'deducted');
      return ROUNDS.has(column.meaning) && !holdsScores ? { ...column, heading, meaning: of } : column;
    }
    const isSelf = of === 'self' && REACHED.equal(words(leaf)) && !besides(column, 'self') && elsewhere(column);
    return isSelf ? { ...column, heading, meaning: 'self' } : column;
  });
  return told.map((column) => {
    if (column.group === '' || !LOSSES.has(column.meaning)) return flagged(column);
    const below = meaningOf(column.group) === 'self';
    const mixed = told.some(({ group, meaning }) => group === column.group && meaning === 'assessed');
    const isSelf = meaningOf(column.leaf) === 'self' || (below && !mixed);
    return isSelf ? { ...column, bySelf: true } : flagged(column);
  });
};

const flagged = (column: Grouped): Grouped =>
  LOSSES.has(column.meaning) && BY_SELF.within(words(column.heading)) ? { ...column, bySelf: true } : column;
