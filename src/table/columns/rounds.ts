/** Assessed columns of several rounds: which is the last, and whether they are rounds at all. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { columnName } from '../../model/place/place.js';
import { readPoints } from '../../model/points/points-text.js';
import { tidy } from '../../model/text/text.js';
import { type Column, cellIn, isColumnFilled, placeOf, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';
import { isApart } from './side-tables.js';

const ROUND = /(?:lần|vòng|đợt) (?:thứ )?(\d)/u;
const FINAL = phrases(
  'phúc tra',
  'phúc khảo',
  'cấp có thẩm quyền',
  'công bố',
  'chính thức',
  'cuối cùng',
  'sau giải trình',
  'thống nhất',
  'kết luận',
  'chốt',
  'công nhận',
  'phê duyệt',
  'điểm sau',
  'sau điều chỉnh',
  'sau rà soát',
);
/** What was before: the old score, the first one, that before it was explained. */
const EARLIER = phrases(
  'cũ',
  'ban đầu',
  'sơ bộ',
  'trước giải trình',
  'trước khi giải trình',
  'trước đây',
  'trước điều chỉnh',
);
const MOST_ROUNDS = 10;
/** Scores that are made of the others. */
const OUTCOMES: ReadonlySet<HeaderColumn['meaning']> = new Set(['converted', 'adjusted', 'average']);

/** Which round a heading names; the final one comes after the numbered ones. */
const roundOf = ({ heading, meaning }: HeaderColumn): number => {
  // A survey's score is part of what the others are made of.
  if (meaning === 'survey') return 0;
  const [, number] = ROUND.exec(tidy(heading).toLowerCase()) ?? [];
  if (number !== undefined) return Number(number);
  if (EARLIER.within(words(heading))) return 0;
  return isOfWhole({ heading }) || OUTCOMES.has(meaning) ? MOST_ROUNDS : 1;
};

/** Whether a heading names a round, by its number or by what comes of it. */
export const namesRound = (heading: string): boolean =>
  ROUND.test(tidy(heading).toLowerCase()) || FINAL.within(words(heading));

const WHOLE = phrases('Tổng điểm', 'Tổng số điểm', 'Tổng cộng', 'Tổng');

/** Whether a column says that it holds what all others come to, be it those of its group: "Điểm đạt được Tổng". */
export const isOfWhole = ({ heading }: Pick<Column, 'heading'>): boolean =>
  WHOLE.endOf(words(heading)) || FINAL.within(words(heading));

const cellsIn = (column: Column, body: readonly TableRow[]): number =>
  body.filter((row) => cellIn(row, column) !== undefined).length;

/** Whether a column of totals has no score for most rows that others have one for: it adds them up. */
const addsUp = (column: HeaderColumn, filled: readonly HeaderColumn[], body: readonly TableRow[]): boolean => {
  if (!WHOLE.equal(words(column.heading))) return false;
  const most = Math.max(...filled.map((one) => cellsIn(one, body)));
  return cellsIn(column, body) * 2 <= most;
};

/** What a heading of points says, whatever else. */
export const SAYS_POINTS = phrases('điểm', 'points', 'score');

/** Whether a column holds ticks alone ("Đạt" beside "Không đạt"), or words alone under a heading that speaks of no points. */
const isOfRemarks = (column: Column, body: readonly TableRow[]): boolean => {
  const told = SAYS_POINTS.endOf(words(column.heading)) || ROUND.test(tidy(column.heading).toLowerCase());
  return body.every((row) => {
    const cell = cellIn(row, column);
    if (cell === undefined || /^[xXvV✓✔]$/u.test(tidy(cell.text))) return true;
    const says = !/\d/u.test(cell.text) || /^\p{L}{2,} /u.test(tidy(cell.text));
    return !told && says && readPoints(cell.text, cell.nature).kind === 'unreadable';
  });
};

/** Assessed rounds, oldest first: the filled ones where any is. Beside scores ticks and words are none. */
export const roundsOf = (columns: readonly HeaderColumn[], body: readonly TableRow[]): readonly HeaderColumn[] => {
  const cells = columns.filter((column) => isColumnFilled(body, column));
  const scores = cells.filter((column) => !isOfRemarks(column, body));
  const filled = scores.length === 0 ? cells : scores;
  const scored = filled.filter((column) => !addsUp(column, filled, body));
  const rounds = filled.length === 0 ? columns.slice(-1) : scored;
  return [...rounds].sort((a, b) => roundOf(a) - roundOf(b) || a.left - b.left);
};

/** A commune, not one of those who assess: they are no rounds of one scorecard. */
const UNIT = /(?:^|\s)(?:Xã|Phường|Đặc khu|Thị trấn|XÃ|PHƯỜNG|ĐẶC KHU)\s+(?=\p{Lu})/u;

/** The rounds of several self scores, oldest first, where their headings tell them; else none. */
export const selfRoundsOf = (columns: readonly HeaderColumn[], body: readonly TableRow[]): readonly HeaderColumn[] => {
  const rounds = roundsOf(columns, body);
  const told = rounds.length > 1 && rounds.every(({ heading }) => ROUND.test(tidy(heading).toLowerCase()));
  return told ? rounds : [];
};

/** A later round behind a blank column, by no word a round, may be of another table. */
export const strayRound = (
  rounds: readonly Column[],
  header: Header,
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): readonly Finding[] => {
  const [one, two] = rounds.slice(-2);
  const ofUnits = [one, two].every((round) => round !== undefined && UNIT.test(tidy(round.heading)));
  if (one !== undefined && two !== undefined && ofUnits) return [notRounds(one, two, headerRow)];
  if (one === undefined || two === undefined || namesRound(two.heading)) return [];
  if (!isApart(one, two, header, body)) return [];
  return [notRounds(one, two, headerRow)];
};

const notRounds = (one: Column, two: Column, headerRow: TableRow | undefined): Finding => {
  const called = ({ left, heading }: Column) => ({ column: columnName(left), heading });
  const at = headerRow === undefined ? undefined : placeOf(headerRow, two.left);
  return finding('ambiguous-column', { meaning: 'assessed', first: called(one), second: called(two) }, { at });
};

export const roundFinding = (
  rounds: readonly Column[],
  body: readonly TableRow[],
  headerRow: TableRow,
  self: boolean,
): readonly Finding[] => {
  const last = rounds.at(-1);
  if (last === undefined || rounds.length < 2 || !isColumnFilled(body, last)) return [];
  const at = placeOf(headerRow, last.left);
  return [finding('assessed-round', { rounds: rounds.length, heading: last.heading, ...(self && { self }) }, { at })];
};
