/** What is longer than a reader takes is shortened where it is longest, and says so. */
import { SHORTENED } from '../../language/report/plan.js';
import type { Language } from '../../language/wording.js';

/** What GitHub shows of a job's summary, and enough for any plan. */
const MOST_BYTES = 1_048_576;

/** A block as lines; the first `head` of them belong together and stand in any case. */
export interface Piece {
  readonly lines: readonly string[];
  readonly head: number;
  /** What the document is there for: the others give way first. */
  readonly main: boolean;
  readonly language: Language;
}

const MOST_BYTES_OF_UNIT = 3;
/** For the sentence that says what is missing, with the blank lines around it. */
const ROOM_TO_SAY = 300;

/** In UTF-8; half a pair is written as a mark of three bytes. */
const bytesOf = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += 1;
    if (unit > 0x7ff) bytes += 1;
    // Both halves of a pair together are four bytes.
    if (unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) bytes -= 2;
  }
  return bytes;
};

const sizeOf = ({ lines }: Piece): number => lines.reduce((size, line) => size + bytesOf(line) + 1, 1);

/** The length to which the longest pieces must come down, so that all fit; those that are shorter stay whole. */
const capFor = (sizes: readonly number[], most: number): number => {
  let left = most;
  const ascending = [...sizes].sort((a, b) => a - b);
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return most;
};

const shortened = ({ lines, head, language }: Piece, cap: number): readonly string[] => {
  let room = cap - ROOM_TO_SAY;
  const kept = lines.findIndex((line, index) => {
    room -= bytesOf(line) + 1;
    return index >= head && room < 0;
  });
  return kept < 0 ? lines : [...lines.slice(0, kept), '', SHORTENED[language](lines.length - kept)];
};

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** However long the main pieces are, the others keep this part. */
const SHARE_OF_OTHERS = 8;

/** The pieces' texts, whole where all of them are at most `most` bytes together. */
export const fitted = (pieces: readonly Piece[], most = MOST_BYTES): readonly string[] => {
  const whole = pieces.map(({ lines }) => lines.join('\n'));
  const units = total(whole.map((text) => text.length + 2));
  if (units * MOST_BYTES_OF_UNIT <= most) return whole;
  const sizes = pieces.map(sizeOf);
  if (total(sizes) <= most) return whole;
  const sizesOf = (main: boolean): readonly number[] => sizes.filter((_, index) => pieces[index]?.main === main);
  const others = Math.min(total(sizesOf(false)), Math.floor(most / SHARE_OF_OTHERS));
  const mainCap = capFor(sizesOf(true), most - others);
  const taken = total(sizesOf(true).map((size) => Math.min(size, mainCap)));
  const otherCap = capFor(sizesOf(false), most - taken);
  return pieces.map((piece, index) => {
    const cap = piece.main ? mainCap : otherCap;
    return (sizes[index] ?? 0) <= cap ? (whole[index] ?? '') : shortened(piece, cap).join('\n');
  });
};
