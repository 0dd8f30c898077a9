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

/** Width of each character met so far, by its code, in points. */
const known: number[] = [];

const widthAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  let width = known[code];
  if (width === undefined) {
    width = emOf(text.charAt(index)) * SIZE;
    known[code] = width;
  }
  return width;
};

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lines of a text, broken between words as programs do, and inside a word that is longer than a line. */
const linesOf = (text: string, room: number): number => {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : LINE_FEED;
    if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN) {
      word += widthAt(text, index);
      continue;
    }
    if (used > 0 && used + word > room) {
      lines += 1;
      used = 0;
    }
    const more = word > room ? Math.ceil(word / room) - 1 : 0;
    lines += more;
    used += word - more * room + (code === SPACE ? widthAt(' ', 0) : 0);
    word = 0;
    const isBreak = code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED);
    if (isBreak && index < text.length) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
};

/** No letter is wider, in points. */
const WIDEST = 0.95 * SIZE;

/**
 * The height in points of a text wrapped in a column.
 *
 * @param column the column's width in characters, as spreadsheet programs count
 */
export const textHeight = (text: string, column: number, bold: boolean): number => {
  const room = Math.max(column * POINTS_PER_CHARACTER + BESIDE, SIZE) / (bold ? BOLD : 1);
  const isOne = text.length * WIDEST <= room && !/[\r\n]/u.test(text);
  return Math.min((isOne ? 1 : linesOf(text, room)) * LINE + PADDING, HIGHEST);
};
