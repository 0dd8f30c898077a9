/** How wide the columns of a table are: as much as its numbers and codes need, the rest by how much there is to read. */
import type { Language } from '../../language/wording.js';
import type { Table, TableColumn } from '../../report/document/table.js';
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
/** Lines that the heading above a column of numbers may take where there is room. */
const HEADING_LINES = 2;
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
  /** Millimetres that nothing in it is wrapped in: a heading of numbers in two lines, words in one. */
  readonly ease: number;
  /** Its part of what is left over. */
  readonly weight: number;
}

/** Letters of a line in which words take so many lines at most. */
const lettersFor = (all: readonly string[], lines: number): number => {
  const linesIn = (letters: number): number =>
    all.reduce(
      ({ count, used }, { length }) =>
        used > 0 && used + 1 + length <= letters
          ? { count, used: used + 1 + length }
          : { count: count + 1, used: length },
      { count: 0, used: 0 },
    ).count;
  let letters = longest(all);
  while (linesIn(letters) > lines) letters += 1;
  return letters;
};

const needOf = ({ heading, role }: TableColumn, texts: readonly string[]): Need => {
  const headingWord = longest(words(heading));
  if (role === 'code') {
    const letters = longest(texts.flatMap(words));
    const least = within(LEAST_CODE, MOST_CODE, room(Math.max(letters, headingWord)));
    return { least, ease: least, weight: 0 };
  }
  if (role === 'number') {
    const least = within(LEAST_NUMBER, MOST_NUMBER, room(Math.max(longest(texts), headingWord)));
    return { least, ease: Math.max(least, room(lettersFor(words(heading), HEADING_LINES))), weight: 0 };
  }
  if (role === 'bar') return { least: BAR, ease: BAR, weight: 0 };
  const filled = texts.filter((text) => text !== '');
  const letters = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
  const word = Math.max(headingWord, longest(filled.flatMap(words)));
  const least = within(LEAST_TEXT, MOST_WORD, room(word));
  return {
    least,
    ease: Math.max(least, room(Math.max(heading.length, longest(filled.flatMap((text) => text.split('\n')))))),
    weight: Math.sqrt(Math.max(FEWEST_LETTERS, letters)) * (filled.length === 0 ? 0.5 : 1),
  };
};

/** Where every text stands in one line, what is left goes to headings of numbers before it widens the texts. */
const eased = (needs: readonly Need[], width: number): readonly Need[] => {
  const isOfWords = ({ weight }: Need): boolean => weight > 0;
  const total = (of: (need: Need) => number): number => needs.reduce((sum, need) => sum + of(need), 0);
  const spare = width - total((need) => (isOfWords(need) ? need.ease : need.least));
  const wanted = total((need) => (isOfWords(need) ? 0 : need.ease - need.least));
  if (spare <= 0 || wanted === 0) return needs;
  const part = Math.min(1, spare / wanted);
  return needs.map((need) =>
    isOfWords(need) ? need : { ...need, least: need.least + (need.ease - need.least) * part },
  );
};

/** The widths of a table's columns in millimetres: `width` in all. */
export const columnWidths = ({ columns, rows }: Table, width: number, language: Language): readonly number[] => {
  const asked = columns.map((column, index) =>
    needOf(
      column,
      rows.flatMap(({ cells }) => {
        const cell = cells[index];
        return cell === undefined ? [] : [cellText(cell, language)];
      }),
    ),
  );
  const needs = eased(asked, width);
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
