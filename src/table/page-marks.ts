/** What a printed page leaves between the rows of a table: its number, with or without words. */
import { tidy } from '../model/text.js';
import type { Facts } from './facts.js';

const MARK =
  /^(?:(?:trang|page|tr\.?)\s*(?:số)?\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—])$/iu;
const NUMBER = /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;

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
    if (isMark || (isBareNumber(facts) && (beside || MARK.test(onlyText(after))))) found.add(facts);
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
