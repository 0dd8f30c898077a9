/** Text as it is compared, never as it is shown: the user's own words are kept as written. */

/**
 * Zero-width marks, soft hyphens, byte-order marks and marks of direction that office programs leave behind; not those that
 * turn what follows around.
 */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff\u00ad]/gu;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/**
 * Words whose tone is written in two places: o, u or i before another vowel. No word has more letters on either side;
 * without that bound a long run of letters would be looked through again from each of them.
 */
const TWO_PLACES =
  /\p{L}{0,12}(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵaàáảãạeèéẻẽẹ]|[iìíỉĩị][aàáảãạoòóỏõọuùúủũụ])\p{L}{0,12}/gu;

/**
 * Most texts need no tidying, and that is told at a glance: words of ASCII and of precomposed Latin letters but Ð and ð,
 * one space between them.
 */
const TIDY_ALREADY =
  /^(?:[!-~\u00c0-\u00cf\u00d1-\u00d6\u00d8-\u00ef\u00f1-\u00f6\u00f8-\u017e\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+(?: |$))*(?<! )$/;
const INK = /[!-~]/u;

/** NFC, one space between words, none at the ends, nothing invisible, Đ for Ð. */
export const tidy = (text: string): string => (TIDY_ALREADY.test(text) ? text : thoroughlyTidy(text));

/** The same text in memory of its own: a part of a file keeps the whole file there as long as it is kept. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

const thoroughlyTidy = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').trim();

/** Printable ASCII, precomposed Latin letters (Vietnamese among them), the marks that office programs put around them, and − ≤ ≥ ← ↑ → ↓. */
const SINGLE =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u2193\u2212\u2264\u2265\u2500-\u259f]*$/;

/** Whether each UTF-16 unit is a grapheme of its own, one column wide: told at a glance, without asking Unicode. */
export const isSingleUnits = (text: string): boolean => SINGLE.test(text);

/** The text with its letters composed (NFC). */
export const composed = (text: string): string => (SINGLE.test(text) ? text : text.normalize('NFC'));

/** Trimmed, invisible marks removed and every kind of space made plain; line breaks are spaces too. */
export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && !INK.test(text) && tidy(text) === '';
};

/** Moves the tone of a word to its end, so that "hòa" and "hoà" are one word. */
const toneLast = (word: string): string => {
  const letters = word.normalize('NFD');
  const tones = letters.match(TONES);
  return tones === null ? word : (letters.replace(TONES, '') + tones.join('')).normalize('NFC');
};

const PLAIN = /^[\x20-\x7e]*$/u;

/** The form in which two texts are the same words: `tidy`, lower case, tone places alike. For comparing only. */
export const fold = (text: string): string => {
  const lower = tidy(text).toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replace(TWO_PLACES, toneLast);
};
