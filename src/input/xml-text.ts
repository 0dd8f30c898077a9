/** Character data as XML writes it → the text it means. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_REFERENCE = 10;
const [HASH, SEMICOLON, X] = [35, 59, 120];

/** The character of a code, or undefined where XML knows no such character. */
const character = (code: number): string | undefined => {
  const plain = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800);
  const high = (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code <= 0x10ffff);
  return plain || high ? String.fromCodePoint(code) : undefined;
};

/** The value of a digit, by its code; 16 where it is none. */
const digitOf = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 0x20) - 87;
  return letter >= 10 && letter <= 15 ? letter : 16;
};

/** What "#225" or "#xe1" means, read in place: some programs write every letter with a mark so. */
const numbered = (text: string, from: number, end: number): string | undefined => {
  const base = text.charCodeAt(from + 1) === X ? 16 : 10;
  const first = base === 16 ? from + 2 : from + 1;
  const most = base === 16 ? 6 : 7;
  if (end === first || end - first > most) return undefined;
  let code = 0;
  for (let at = first; at < end; at += 1) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) return undefined;
    code = code * base + digit;
  }
  return character(code);
};

const meaning = (text: string, from: number, end: number): string | undefined =>
  text.charCodeAt(from) === HASH ? numbered(text, from, end) : NAMED.get(text.slice(from, end));

/** Where the reference that begins at an ampersand ends, or -1. */
const endOf = (text: string, at: number): number => {
  const last = Math.min(text.length, at + LONGEST_REFERENCE);
  for (let end = at + 1; end < last; end += 1) if (text.charCodeAt(end) === SEMICOLON) return end;
  return -1;
};

/** The text with its references replaced and its line ends made plain; undefined where a reference means nothing. */
export const decodeText = (raw: string): string | undefined => {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/gu, '\n') : raw;
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', from)) {
    const end = endOf(text, at);
    const meant = end === -1 ? undefined : meaning(text, at + 1, end);
    if (meant === undefined) return undefined;
    decoded += text.slice(from, at) + meant;
    from = end + 1;
  }
  return decoded + text.slice(from);
};
