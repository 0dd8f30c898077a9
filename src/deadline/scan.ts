/** A deadline's text → its lexemes, from left to right. */
import { CALENDAR_WORDS, CARRIED_ON, DAYS_OF_MONTH, hasDigits } from './calendar-words.js';
import type { Lexeme, Pattern, Said } from './lexeme.js';
import { WORDS_FIRST, WORDS_LAST } from './other-words.js';
import { isPlain, spell, spelled } from './spelling.js';

interface Compiled {
  readonly expression: RegExp;
  readonly means: Pattern['means'];
}

interface Grammar {
  readonly patterns: readonly Compiled[];
  readonly carriedOn: Readonly<Record<keyof typeof CARRIED_ON, Compiled>>;
}

/** What is made of letters or digits ends where they end. */
const END = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{M}]))';
const WORD = /[\p{L}\p{M}\p{N}]+|./uy;

const compile = (plain: boolean): Grammar => {
  const compiled = ({ looks, means }: Pattern): Compiled => ({
    expression: new RegExp(spell(`(?:${looks})${END}`, plain), 'uy'),
    means,
  });
  return {
    patterns: [...WORDS_FIRST, ...CALENDAR_WORDS, ...DAYS_OF_MONTH, ...WORDS_LAST].map(compiled),
    carriedOn: {
      month: compiled(CARRIED_ON.month),
      quarter: compiled(CARRIED_ON.quarter),
      'quarter-in-letters': compiled(CARRIED_ON['quarter-in-letters']),
    },
  };
};

const grammars: Partial<Record<'plain' | 'marked', Grammar>> = {};

/** Made when first needed: most calls of the program read no deadline. */
const grammarFor = (plain: boolean): Grammar => {
  const name = plain ? 'plain' : 'marked';
  const grammar = grammars[name] ?? compile(plain);
  grammars[name] = grammar;
  return grammar;
};

const matchAt = (
  patterns: readonly Compiled[],
  text: string,
  at: number,
): { readonly lexeme: Lexeme; readonly length: number } | undefined => {
  for (const { expression, means } of patterns) {
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found !== null && found[0] !== '') return { lexeme: means(found.groups ?? {}), length: found[0].length };
  }
  return undefined;
};

/** What a numeral alone would be here: "quý I, " waits for another quarter. */
const unfinished = (said: readonly Said[]): keyof typeof CARRIED_ON | undefined => {
  const [span, joiner] = said.slice(-2);
  if (span?.kind !== 'span' || (joiner?.kind !== 'joiner' && joiner?.kind !== 'to')) return undefined;
  const { unit } = span.to;
  if (unit === 'month') return 'month';
  if (unit !== 'quarter') return undefined;
  return hasDigits(span.text) ? 'quarter' : 'quarter-in-letters';
};

/** Every lexeme of a text. Nothing is left out: what means nothing is a `word`. */
export const scan = (deadline: string): readonly Said[] => {
  const text = spelled(deadline);
  const { patterns, carriedOn } = grammarFor(isPlain(text));
  const said: Said[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const carried = unfinished(said);
    const found = matchAt(carried === undefined ? [] : [carriedOn[carried]], text, at) ?? matchAt(patterns, text, at);
    WORD.lastIndex = at;
    const length = found?.length ?? WORD.exec(text)?.[0].length ?? 1;
    said.push({ ...(found?.lexeme ?? { kind: 'word' }), text: text.slice(at, at + length) });
    at += length;
  }
  return said;
};
