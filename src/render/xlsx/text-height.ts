/**
 * How high a row must be for its wrapped text. Excel fits rows as it opens a workbook; other programs print what is
 * written, so the height is written: reckoned from the usual widths of the letters, rather too high than too low.
 */

/** Characters by their width in Times New Roman, in thousandths of an em; accents add nothing. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["'’‘|", 200],
  [' .,/\\ijlt:;', 278],
  ['-frI!()[]"“”‑', 333],
  ['szJ?', 400],
  ['acezđ', 444],
  ['ELTZ', 611],
  ['FPS', 556],
  ['BCR', 667],
  ['mMwW%@—', 900],
];
const SMALL = 500;
const CAPITAL = 722;
const BOLD = 1.06;
/** Programs and fonts differ a little. */
const CAUTION = 1.02;

const CAPITALS = /\p{Lu}/u;
const ACCENTS = /\p{M}/gu;

/** Points of one em, and of one line of it. */
const SIZE = 11;
const LINE = 14.75;
const PADDING = 1.5;
/** A spreadsheet program's column is so many points for each character of its width, and what its edges leave of 5 pixels. */
const POINTS_PER_CHARACTER = 5.25;
const BESIDE = 0.75;
/** Programs make no row higher. */
const HIGHEST = 409;

const emOf = (character: string): number => {
  const bare = character.normalize('NFD').replace(ACCENTS, '');
  if (bare === '') return 0;
  const listed = WIDTHS.find(([characters]) => characters.includes(bare))?.[1];
  return ((listed ?? (CAPITALS.test(bare) ? CAPITAL : SMALL)) / 1000) * CAUTION;
};

const known = new Map<string, number>();

const widthOf = (text: string, bold: boolean): number => {
  let width = 0;
  for (const character of text) {
    const em = known.get(character) ?? emOf(character);
    known.set(character, em);
    width += em;
  }
  return width * SIZE * (bold ? BOLD : 1);
};

/** Lines of one paragraph, broken between words as programs do, and inside a word that is longer than a line. */
const linesOf = (paragraph: string, room: number, bold: boolean): number => {
  let lines = 1;
  let used = 0;
  const space = widthOf(' ', bold);
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word, bold);
    if (used > 0 && used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    const more = Math.max(0, Math.ceil(width / room) - 1);
    lines += more;
    used = width - more * room;
  }
  return lines;
};

/**
 * The height in points of a text wrapped in a column.
 *
 * @param column the column's width in characters, as spreadsheet programs count
 */
export const textHeight = (text: string, column: number, bold: boolean): number => {
  const room = Math.max(column * POINTS_PER_CHARACTER + BESIDE, SIZE);
  const lines = text.split(/\r\n|[\r\n]/u).reduce((count, paragraph) => count + linesOf(paragraph, room, bold), 0);
  return Math.min(lines * LINE + PADDING, HIGHEST);
};
