/** The lines around a table, one by one, without the state's name and motto. */
import type { Place } from '../../model/place/place.js';
import type { Grid } from '../../model/reading/grid.js';
import { isBlank } from '../../model/text/text.js';
import { placeOf, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';

export interface TitleLine {
  readonly text: string;
  readonly at: Place;
  /** Merged across the table, as titles are. */
  readonly wide?: boolean | undefined;
}

const MOTTO = phrases('Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập Tự do Hạnh phúc', 'CHXHCN Việt Nam');
const MOTTO_START = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*[-–]|chxhcn/iu;
const LONGEST_LINE = 400;
const MOST_LINES = 200;

/** How titles of scorecards begin. */
export const TITLE = phrases(
  ...['bảng', 'phiếu', 'kế hoạch', 'biểu', 'kết quả', 'tự chấm điểm', 'tự đánh giá', 'chấm điểm', 'bộ tiêu chí'],
  ...['báo cáo', 'danh mục', 'tổng hợp', 'đánh giá', 'chỉ số', 'khắc phục', 'scorecard'],
);

/** A letterhead may hold the unit and the motto on one line. */
const besideMotto = (line: string): string =>
  MOTTO.within(words(line)) ? line.slice(0, Math.max(0, line.search(MOTTO_START))) : line;

/** The lines of some cells: what stands on a line of its own may be a line of its own. */
export const linesOf = (cells: readonly TitleLine[]): readonly TitleLine[] =>
  cells
    .slice(0, MOST_LINES)
    .flatMap(({ text, at, wide }) => text.split(/[\r\n]+/u).map((line) => ({ text: line, at, wide })))
    .filter(({ text }) => text.length <= LONGEST_LINE)
    .map((line) => ({
      ...line,
      text: besideMotto(line.text.normalize('NFC'))
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim(),
    }))
    .filter(({ text }) => !isBlank(text));

/** The texts above a table: outside its grid, and in the rows above its header. */
export const linesAbove = (rows: readonly TableRow[], grid: Grid): readonly TitleLine[] => [
  ...grid.before.map((text) => ({ text, at: grid.place(1, 1) })),
  ...rows.flatMap((row) =>
    row.cells.map(({ text, column }) => {
      const merge = row.merges.from(row.row, column);
      const wide = merge !== undefined && merge.right - merge.left > 1;
      return { text, at: placeOf(row, column), wide };
    }),
  ),
];
