/** How wide the columns of a table are: as much as its numbers and codes need, the rest by how much there is to read. */
import type { Language } from '../../language/wording.js';
import type { Table, TableColumn } from '../../report/document.js';
import { cellText } from './runs.js';

/** Millimetres of a letter of the cells' size, on average, and of both margins of a cell. */
const LETTER = 2.1;
const PADDING = 4;

const LEAST_CODE = 11;
const MOST_CODE = 24;
const LEAST_NUMBER = 14;
const MOST_NUMBER = 24;
const BAR = 32;
const LEAST_TEXT = 15;
/** A word longer than this is broken. */
const MOST_WORD = 24;
/** Letters that an empty column is given room for. */
const FEWEST_LETTERS = 12;

const longest = (texts: Iterable<string>): number => {
  let most = 0;
  for (const text of texts) if (text.length > most) most = text.length;
  return most;
};

const words = (text: string): readonly string[] => text.split(/\s+/u);
const room = (letters: number): number => letters * LETTER + PADDING;
const within = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

interface Need {
  /** Millimetres. */
  readonly least: number;
  /** Its part of what is left over. */
  readonly weight: number;
}

const needOf = ({ heading, role }: TableColumn, texts: readonly string[]): Need => {
  const headingWord = longest(words(heading));
  if (role === 'code') {
    const letters = longest(texts.flatMap(words));
    return { least: within(LEAST_CODE, MOST_CODE, room(Math.max(letters, headingWord))), weight: 0 };
  }
  if (role === 'number') {
    return { least: within(LEAST_NUMBER, MOST_NUMBER, room(Math.max(longest(texts), headingWord))), weight: 0 };
  }
  if (role === 'bar') return { least: BAR, weight: 0 };
  const filled = texts.filter((text) => text !== '');
  const letters = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
  const word = Math.max(headingWord, longest(filled.flatMap(words)));
  return {
    least: within(LEAST_TEXT, MOST_WORD, room(word)),
    weight: Math.sqrt(Math.max(FEWEST_LETTERS, letters)) * (filled.length === 0 ? 0.5 : 1),
  };
};

/** The widths of a table's columns in millimetres: `width` in all. */
export const columnWidths = ({ columns, rows }: Table, width: number, language: Language): readonly number[] => {
  const needs = columns.map((column, index) =>
    needOf(
      column,
      rows.flatMap(({ cells }) => {
        const cell = cells[index];
        return cell === undefined ? [] : [cellText(cell, language)];
      }),
    ),
  );
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= width) return needs.map((need) => (need.least / least) * width);
  // What is left goes where it is read: a column whose part is less than it needs keeps what it needs.
  let open = needs.map((_, index) => index);
  let left = width;
  const widths = needs.map((need) => need.least);
  for (;;) {
    const weight = open.reduce((sum, index) => sum + (needs[index]?.weight ?? 0), 0);
    const share = (index: number): number => ((needs[index]?.weight ?? 0) / (weight || 1)) * left;
    const small = open.filter((index) => share(index) < (needs[index]?.least ?? 0));
    if (small.length === 0 || weight === 0) {
      for (const index of open) widths[index] = weight === 0 ? left / open.length : share(index);
      return widths;
    }
    for (const index of small) left -= needs[index]?.least ?? 0;
    open = open.filter((index) => !small.includes(index));
    if (open.length === 0) return widths.map((one) => (one / (width - left)) * width);
  }
};
