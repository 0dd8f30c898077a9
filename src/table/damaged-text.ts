/** Text that is not Unicode: TCVN3 (.VnTime) and VNI, told by the font or by what its bytes turned into; and UTF-8 misread. */
import { type Finding, finding } from '../model/finding.js';
import type { GridCell } from '../model/grid.js';
import type { TableRow } from './rows-of-grid.js';
import { placeOf } from './rows-of-grid.js';

type Encoding = 'TCVN3' | 'VNI' | 'misread';

const LEGACY_LETTER = /[\u00a1-\u00ff]/u;
/** "®iÓm", "c¸c", "ChØ": signs inside words that no Vietnamese Unicode text has there. */
const TCVN3 = /(?:^|[^\p{L}])[®§](?=\p{Ll})|(?<=\p{Ll})[®µ¸¶·¹¨©ª«¬»¾¼½×÷](?=\p{L})|(?<=\p{L})[Øß×÷Þþæ](?=\P{L}|$)/u;
/** "ñieåm", "chuaån": a vowel, then the letter that stood for its tone. */
const VNI = /[aeiouyAEIOUYôöÔÖ][åäûïøëüÅÄÛÏØËÜ]|(?:^|[^\p{L}])[ñÑ](?=[aeiouyôö])/gu;
/** "Äiá»ƒm", "cÃ´ng": the bytes of a letter in UTF-8, each shown as a sign of its own. */
const MISREAD = /á[»º](?:[\u0080-\u00bf]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/u;
const MISREAD_PAIRS = /[ÃÂ][\u00a1-\u00bf]|Ä[‘\u0090]|Æ[°¡]/gu;
const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const isLegacyName = (font: string): boolean => /^(?:\.?vn|vni)/iu.test(font);
const LETTERS_IN_WORDS = /\p{L}{2}/u;

/** Signs and letters of the range that no Vietnamese word has in Unicode. */
const NEVER_VIETNAMESE = /(?![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý«»°±·×])[\u00a1-\u00ff]/u;

/** `telling`: whether the font's name alone is to be believed. */
const ofFont = (cell: GridCell, telling: boolean): Encoding | undefined => {
  if (cell.font === undefined || !LEGACY_LETTER.test(cell.text) || UNICODE.test(cell.text)) return undefined;
  if (!telling && !NEVER_VIETNAMESE.test(cell.text)) return undefined;
  if (/^\.?vn/iu.test(cell.font) && !/^vni/iu.test(cell.font)) return 'TCVN3';
  return /^vni/iu.test(cell.font) ? 'VNI' : undefined;
};

const isMisread = (text: string): boolean =>
  LEGACY_LETTER.test(text) &&
  !UNICODE.test(text) &&
  (MISREAD.test(text) || (text.match(MISREAD_PAIRS)?.length ?? 0) > 1);

const ofText = (text: string): Encoding | undefined => {
  if (!LEGACY_LETTER.test(text) || UNICODE.test(text) || !LETTERS_IN_WORDS.test(text)) return undefined;
  if (TCVN3.test(text)) return 'TCVN3';
  // One such word may be a foreign one.
  return (text.match(VNI)?.length ?? 0) > 1 ? 'VNI' : undefined;
};

/** The first cell in a legacy encoding, as an error; nothing where there is none. */
export const damagedText = (rows: readonly TableRow[]): readonly Finding[] => {
  // A Unicode table may have kept the name of a font that its letters left long ago.
  const telling = !rows.some(({ cells }) =>
    cells.some(({ font, text }) => font !== undefined && isLegacyName(font) && UNICODE.test(text)),
  );
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.nature !== undefined) continue;
      const encoding = isMisread(cell.text) ? 'misread' : (ofFont(cell, telling) ?? ofText(cell.text));
      if (encoding === undefined) continue;
      const text = cell.text.trim().slice(0, 60);
      return [finding('damaged-text', { encoding, text }, { at: placeOf(row, cell.column) })];
    }
  }
  return [];
};
