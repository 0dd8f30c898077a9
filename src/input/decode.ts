/** Bytes → text, strictly: what is not text for certain is refused rather than shown as garbage. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Vietnamese in UTF-16 has a zero byte in at least every third character or so: spaces, digits, plain letters. */
const LEAST_ZERO_SHARE = 0.15;
const LEAST_ZEROS = 4;
const MOST_STRAY_ZERO_SHARE = 0.01;
const MOST_CONTROL_SHARE = 0.01;
const MOST_ODD_SHARE = 0.05;
const UTF16_SAMPLE = 65_536;
const LEGACY_SAMPLE = 1 << 20;

/** How many characters of a text pass, without building a list of them: texts may be large. */
const count = (text: string, passes: (code: number) => boolean): number => {
  let found = 0;
  for (let index = 0; index < text.length; index += 1) if (passes(text.charCodeAt(index))) found += 1;
  return found;
};

const isControl = (code: number): boolean => (code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0x7f;
const isHighControl = (code: number): boolean => code >= 0x80 && code <= 0x9f;
const isBeyondAscii = (code: number): boolean => code > 0x7f;
const isReplacement = (code: number): boolean => code === 0xfffd;

const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoded | undefined => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff+/u, '');
    return isText(text) ? { text, encoding } : undefined;
  } catch {
    return undefined;
  }
};

const isText = (text: string): boolean => {
  if (text.includes('\0')) return false;
  return count(text, isControl) <= text.length * MOST_CONTROL_SHARE;
};

/** UTF-16 without a mark: nearly all zero bytes stand on one side of the pairs. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 2) {
    if (sample[index] === 0) even += 1;
    if (sample[index + 1] === 0) odd += 1;
  }
  const pairs = sample.length / 2;
  if (even + odd < LEAST_ZEROS) return undefined;
  if (odd >= pairs * LEAST_ZERO_SHARE && even <= pairs * MOST_STRAY_ZERO_SHARE) return 'utf-16le';
  if (even >= pairs * LEAST_ZERO_SHARE && odd <= pairs * MOST_STRAY_ZERO_SHARE) return 'utf-16be';
  return undefined;
};

/** UTF-8 with some damaged bytes would pass as windows-1258: there, most of what is not ASCII still makes sense. */
const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  return count(text, isBeyondAscii) > count(text, isReplacement) * 2;
};

/** A tone mark that follows no vowel, a sign inside a word, a letter Vietnamese does not have. */
const NOT_VIETNAMESE =
  /(?<![aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]|(?<=\p{L}\p{M}?)[\u00a1-\u00bf](?=\p{L})|[åäöøûïñëÿæçß]/giu;

/**
 * Text of the time before Unicode. Where it does not read as Vietnamese in windows-1258 it may be in an old font
 * (TCVN3, VNI): these are told by their look in windows-1252.
 */
const decodeLegacy = (bytes: Uint8Array): Decoded | undefined => {
  if (isDamagedUtf8(bytes)) return undefined;
  const vietnamese = decodeAs(bytes, 'windows-1258');
  if (vietnamese === undefined || count(vietnamese.text, isHighControl) > 0) return undefined;
  const sample = vietnamese.text.slice(0, LEGACY_SAMPLE);
  const odd = sample.match(NOT_VIETNAMESE)?.length ?? 0;
  if (odd > count(sample, isBeyondAscii) * MOST_ODD_SHARE) return decodeAs(bytes, 'windows-1252');
  // A letter and its tone are two bytes there, and nobody could write them as one.
  return { ...vietnamese, text: vietnamese.text.normalize('NFC') };
};

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte-order mark; as a last resort, and only of use for tables,
 * windows-1258. Undefined where the bytes are no text.
 */
export const decode = (bytes: Uint8Array): Decoded | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) return decodeAs(bytes, utf16);
  return decodeAs(bytes, 'utf-8') ?? (bytes.includes(0) ? undefined : decodeLegacy(bytes));
};

/** Whether the encoding is one of Unicode's: a guess about a code page is good enough for a table only. */
export const isUnicode = (encoding: Encoding): boolean => encoding.startsWith('utf-');
