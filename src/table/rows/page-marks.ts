/** What a printed page leaves between the rows of a table: its number, sums carried over, the row it goes on with. */
import { POINT_COLUMNS } from '../../model/scorecard/scorecard.js';
import { fold, tidy } from '../../model/text/text.js';
import type { Facts } from './facts.js';

const MARK =
  /^(?:(?:trang|page|tr\.?)\s*(?:số)?\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—])$/iu;
const NUMBER = /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;

/** Sums at the foot of a page and at the head of the next: "Cộng chuyển trang sau", "Trang trước chuyển sang". */
const CARRIED =
  /^(?:tổng )?(?:cộng )?(?:số )?(?:(?:chuyển|mang)(?: sang| qua)? trang (?:sau|tiếp(?: theo)?)|mang sang|(?:từ )?trang trước(?: (?:chuyển|mang)(?: sang| qua)?)?)\s*[:.]?$/u;
const isCarried = ({ code, level, name }: Facts): boolean =>
  code === undefined && level === undefined && CARRIED.test(tidy(name).toLowerCase());

/** "THỂ CHẾ (tiếp theo)" */
const GOES_ON = /\s*\((?:tiếp|tiếp theo|tiếp tục|tt|continued|cont\.?)\)\s*$/iu;

/** The row above that a page goes on with and says again. */
const saidBefore = (all: readonly Facts[], position: number): Facts | undefined => {
  const { code } = all[position] ?? {};
  for (let index = position - 1; code !== undefined && index >= 0; index -= 1) {
    const above = all[index];
    if (above?.code?.style !== code.style || above.code.parts.length !== code.parts.length) continue;
    return above.code.parts.join('.') === code.parts.join('.') ? above : undefined;
  }
  return undefined;
};

/** A row that says no more than the one above it is about: the same name, and the same points or none. */
const isSaidAgain = (all: readonly Facts[], position: number): boolean => {
  const facts = all[position];
  if (facts === undefined || facts.level !== undefined || facts.remedied || !GOES_ON.test(facts.name)) return false;
  const above = saidBefore(all, position);
  const [name, first] = [fold(facts.name.replace(GOES_ON, '')), fold(above?.name ?? '')];
  if (above === undefined || (name !== '' && name !== first)) return false;
  const textIn = (row: Facts, column: (typeof POINT_COLUMNS)[number]): string =>
    tidy(row.points.get(column)?.cell.text ?? '');
  return POINT_COLUMNS.every((column) => ['', textIn(above, column)].includes(textIn(facts, column)));
};

/** The text of a row that holds nothing else. */
const onlyText = (facts: Facts | undefined): string => {
  if (facts?.row.cells.length !== 1 || facts.level !== undefined) return '';
  return tidy(facts.row.cells[0]?.text ?? '');
};

/** Whether a row is a bare number: of a page, or of nothing. */
export const isBareNumber = (facts: Facts): boolean => NUMBER.test(onlyText(facts));

/** The rows that are page marks; a bare number is one only beside another, or beside the next page. */
export const pageMarks = (all: readonly Facts[]): ReadonlySet<Facts> => {
  const found = new Set<Facts>();
  for (const [position, facts] of all.entries()) {
    const [before, after] = [all[position - 1], all[position + 1]];
    const beside = isBesideBreak(all, position) || (before !== undefined && found.has(before));
    const isMark = MARK.test(onlyText(facts));
    const repeats = isCarried(facts) || isSaidAgain(all, position);
    if (isMark || repeats || (isBareNumber(facts) && (beside || MARK.test(onlyText(after))))) found.add(facts);
  }
  return found;
};

/** Rows are missing from the list right before or after this one: they are headers; or it is the edge of a page. */
const isBesideBreak = (all: readonly Facts[], position: number): boolean => {
  const [before, facts, after] = [all[position - 1], all[position], all[position + 1]];
  if (facts === undefined || before === undefined || after === undefined) return false;
  const isEdge = facts.row.grid !== before.row.grid || facts.row.grid !== after.row.grid;
  return isEdge || facts.index - before.index > 1 || after.index - facts.index > 1;
};
