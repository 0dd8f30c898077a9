/** Text that is not Unicode: TCVN3 (.VnTime) and VNI, told by what its bytes turned into; UTF-8 misread; and letters lost. */

/** What the letters of a text are in, if not in Unicode. */
export type Encoding = 'TCVN3' | 'VNI' | 'misread' | 'lost';

export const LEGACY_LETTER = /[\u00a1-\u00ff]/u;
/** "®iÓm", "c¸c": signs inside words that no Vietnamese Unicode text has there, nor one in VNI. */
const TCVN3_SIGN = /(?:^|[^\p{L}])[®§](?=\p{Ll})|(?<=\p{Ll})[®µ¸¶·¹¨©ª«¬»¾¼½×÷](?=\p{L})/u;
/** "ChØ", "vÞ": letters at the end of a word. VNI has some of them there as well. */
const TCVN3_END = /(?<=\p{L})[Øß×÷Þþæ](?=\P{L}|$)/u;
/** "ñieåm", "chuaån": a vowel, then the letter that stood for its tone. */
const VNI = /[aeiouyAEIOUYôöÔÖ][åäûïøëüÅÄÛÏØËÜ]|(?:^|[^\p{L}])[ñÑ](?=[aeiouyôö])/gu;
/** "Äiá»ƒm", "cÃ´ng": the bytes of a letter in UTF-8, each shown as a sign of its own. */
const MISREAD = /á[»º](?:[\u0080-\u00bf]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/u;
const MISREAD_PAIRS = /[ÃÂ][\u00a1-\u00bf]|Ä[‘\u0090]|Æ[°¡]/gu;
export const UNICODE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
/** What TCVN3 and VNI need: Vietnamese names without it are many, and the patterns above are slow to begin with. */
const LEGACY_SIGN = /[®§µ¸¶·¹¨©ª«¬»¾¼½×÷ØßÞþæåäûïøëüÅÄÛÏËÜñÑ]/u;
const LETTERS_IN_WORDS = /\p{L}{2}/u;

const isMisread = (text: string): boolean =>
  LEGACY_LETTER.test(text) &&
  !UNICODE.test(text) &&
  (MISREAD.test(text) || (text.match(MISREAD_PAIRS)?.length ?? 0) > 1);

/** "Ti?u", "?i?m": a question mark where a letter was, as a program leaves it that saves in a code page without that letter. */
const LOST_LETTER = /^[^\p{L}\d?\ufffd]*[?\ufffd]+\p{L}|\p{L}[?\ufffd]+\p{L}/u;
/** Of an address on the web, where question marks stand before words. */
const OF_ADDRESS = /[/=&@]/u;

const lostWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => LOST_LETTER.test(word) && !OF_ADDRESS.test(word)).length;

/** One such word may be a slip of the keyboard. */
const isLost = (text: string): boolean => /[?\ufffd]/u.test(text) && !UNICODE.test(text) && lostWords(text) > 1;

const ofText = (text: string): Encoding | undefined => {
  if (!LEGACY_SIGN.test(text) || UNICODE.test(text) || !LETTERS_IN_WORDS.test(text)) return undefined;
  if (TCVN3_SIGN.test(text)) return 'TCVN3';
  // One such word may be a foreign one.
  if ((text.match(VNI)?.length ?? 0) > 1) return 'VNI';
  return TCVN3_END.test(text) ? 'TCVN3' : undefined;
};

/** The encoding that a text's own letters tell; undefined where they are Unicode, or tell nothing. */
export const encodingOf = (text: string): Encoding | undefined => {
  if (isMisread(text)) return 'misread';
  return isLost(text) ? 'lost' : ofText(text);
};
