/** Columns that are called by the names of offices alone: each may be one that is scored, or one that gives scores. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { columnName } from '../../model/place/place.js';
import { compare } from '../../model/points/points.js';
import { tidy } from '../../model/text/text.js';
import { placeOf, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import { areScores, pointsAt } from './column-cells.js';
import type { HeaderColumn } from './header-columns.js';

const OFFICE = /^(?:(?:Điểm|ĐIỂM)\s+)?(phòng|sở|ban|trung tâm|chi cục|văn phòng)\s+(\p{L})/iu;
/** Words that say that an office gives the scores. */
const GIVES = phrases(
  ...['chấm', 'thẩm định', 'thẩm tra', 'đánh giá', 'phúc tra', 'kiểm tra', 'công nhận', 'kết luận', 'xác nhận'],
  ...['duyệt', 'phê duyệt', 'rà soát', 'cho điểm', 'góp ý', 'tham mưu', 'chủ trì', 'phối hợp'],
);
const MAY_BE_SCORES: ReadonlySet<HeaderColumn['meaning']> = new Set([undefined, 'assessed', 'points', 'outcome']);

/** What kind of office a heading names and nothing else. */
const kindOf = ({ heading, meaning }: HeaderColumn): string | undefined => {
  const [, kind, name = ''] = OFFICE.exec(tidy(heading)) ?? [];
  const isName = name !== name.toLowerCase();
  return isName && MAY_BE_SCORES.has(meaning) && !GIVES.within(words(heading)) ? kind?.toLowerCase() : undefined;
};

/** Whether a column holds scores in several rows, none above its maximum. */
const holdsScores = (column: Span, max: Span | undefined, body: readonly TableRow[]): boolean => {
  if (!areScores(body, column)) return false;
  let scored = 0;
  for (const row of body) {
    const own = pointsAt(row, column);
    if (own === undefined) continue;
    const most = max === undefined ? undefined : pointsAt(row, max);
    if (most !== undefined && compare(own, most) > 0) return false;
    scored += 1;
  }
  return scored > 1;
};

export interface Offices {
  /** Columns of offices beside the one that counts, or beside each other where none does. */
  readonly rivals: ReadonlySet<HeaderColumn>;
  readonly findings: readonly Finding[];
}

const NONE: Offices = { rivals: new Set(), findings: [] };

const ambiguous = (one: HeaderColumn, two: HeaderColumn, headerRow: TableRow | undefined): Finding => {
  const called = ({ left, heading }: HeaderColumn) => ({ column: columnName(left), heading });
  const at = headerRow === undefined ? undefined : placeOf(headerRow, two.left);
  return finding('ambiguous-column', { meaning: 'assessed', first: called(one), second: called(two) }, { at });
};

/**
 * Offices of one kind side by side: "Phòng Nội vụ", "Phòng Kinh tế". Nothing says which of them counts, or whether each is
 * a unit of its own; beside self scores they assess, and those that do not count are only told.
 *
 * @param unread columns that were not understood
 * @param scores the column of the scores that count, where there is one, that of the maxima, and whether there are self scores
 */
export const officesBeside = (
  unread: readonly HeaderColumn[],
  scores: { readonly counted: HeaderColumn | undefined; readonly max: Span | undefined; readonly self: boolean },
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): Offices => {
  const { counted, max, self } = scores;
  const offices = unread.filter((one) => kindOf(one) !== undefined && holdsScores(one, max, body));
  const first = counted ?? offices[0];
  const kind = first === undefined ? undefined : kindOf(first);
  if (first === undefined || kind === undefined) return NONE;
  const rivals = offices.filter((one) => one !== first && kindOf(one) === kind);
  const [one, two] = [first, ...rivals].sort((a, b) => a.left - b.left);
  if (one === undefined || two === undefined) return NONE;
  return { rivals: new Set(rivals), findings: self ? [] : [ambiguous(one, two, headerRow)] };
};
