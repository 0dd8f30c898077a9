/** Character data as XML writes it → the text it means. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_REFERENCE = 10;
const HEX = /^#x[0-9a-fA-F]{1,6}$/u;
const DECIMAL = /^#\d{1,7}$/u;

/** The character of a code, or undefined where XML knows no such character. */
const character = (code: number): string | undefined => {
  const plain = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800);
  const high = (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code <= 0x10ffff);
  return plain || high ? String.fromCodePoint(code) : undefined;
};

const meaning = (reference: string): string | undefined => {
  if (DECIMAL.test(reference)) return character(Number(reference.slice(1)));
  if (HEX.test(reference)) return character(Number.parseInt(reference.slice(2), 16));
  return NAMED.get(reference);
};

/** The text with its references replaced and its line ends made plain; undefined where a reference means nothing. */
export const decodeText = (raw: string): string | undefined => {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/gu, '\n') : raw;
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', from)) {
    const end = text.slice(at, at + LONGEST_REFERENCE).indexOf(';');
    const meant = end === -1 ? undefined : meaning(text.slice(at + 1, at + end));
    if (meant === undefined) return undefined;
    decoded += text.slice(from, at) + meant;
    from = at + end + 1;
  }
  return decoded + text.slice(from);
};
