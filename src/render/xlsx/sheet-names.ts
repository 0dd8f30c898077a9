/** Names of sheets as spreadsheet programs accept them. */

const LONGEST = 31;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const FORBIDDEN = /[\x00-\x1f\x7f\ufffe\uffff[\]:*?/\\]|\p{Cs}/gu;
const EDGES = /^'+|'+$/gu;
/** A name the programs keep for themselves. */
const RESERVED = 'history';

const accepted = (name: string): string => {
  const clean = name.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim().replace(EDGES, '').trim();
  // In the names of what is printed the library does not double an apostrophe, and Excel takes the file for damaged.
  return shortened(clean.replaceAll("'", '’'), LONGEST);
};

/** At most `length` code units, without cutting a character. */
const shortened = (name: string, length: number): string => {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[\s']+$/u, '');
};

/** One name a sheet, none of them twice however it is written; `fallback` where there is none. */
export const sheetNames = (wanted: readonly (string | undefined)[], fallback: string): readonly string[] => {
  const taken = new Set<string>([RESERVED]);
  return wanted.map((name) => {
    const base = accepted(name ?? '') || accepted(fallback) || 'Sheet';
    let unique = base;
    for (let copy = 2; taken.has(unique.normalize('NFC').toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      unique = shortened(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(unique.normalize('NFC').toLowerCase());
    return unique;
  });
};
