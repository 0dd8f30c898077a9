/** Number format codes taken apart: sections of literal text and of codes that mean something. */

export interface FormatToken {
  /** `elapsed`: `[h]`, `[mm]`, `[s]`; `condition`: a colour never, `[>=100]` always. */
  readonly kind: 'literal' | 'code' | 'elapsed' | 'condition';
  readonly text: string;
}

export type FormatSection = readonly FormatToken[];

const LONGEST_CODE = 1024;
const TOKEN =
  /"([^"]*)"?|\\(.?)|_(?:.?)|\*(?:.?)|\[\$([^\]-]*)[^\]]*\]|\[([hms]+)\]|\[([<>=][^\]]*)\]|\[[^\]]*\]|(;)|(general|am\/pm|a\/p)|([\s\S])/giu;

/** At most four sections: for positive and negative numbers, zero, and text. */
export const readFormatCode = (code: string): readonly FormatSection[] => {
  const sections: FormatToken[][] = [[]];
  for (const match of code.slice(0, LONGEST_CODE).matchAll(TOKEN)) {
    const [whole, quoted, escaped, currency, elapsed, condition, end, word, letter] = match;
    const section = sections.at(-1);
    const literal = quoted ?? escaped ?? currency;
    if (end !== undefined) sections.push([]);
    else if (literal !== undefined) section?.push({ kind: 'literal', text: literal });
    else if (elapsed !== undefined) section?.push({ kind: 'elapsed', text: elapsed.toLowerCase() });
    else if (condition !== undefined) section?.push({ kind: 'condition', text: condition });
    else if (word !== undefined || letter !== undefined) section?.push({ kind: 'code', text: word ?? letter ?? '' });
    else if (whole.startsWith('_')) section?.push({ kind: 'literal', text: ' ' });
  }
  return sections;
};

/** What is left of a section without its literal text. */
export const codeOf = (section: FormatSection): string =>
  section.map((token) => (token.kind === 'code' && !/^general$/iu.test(token.text) ? token.text : '')).join('');
