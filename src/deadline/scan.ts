/** A deadline's text → its lexemes, from left to right. */
import { CALENDAR_WORDS, CARRIED_ON, DAYS_OF_MONTH, hasDigits } from './calendar-words.js';
import type { Lexeme, Pattern, Said } from './lexeme.js';
import { WORDS_FIRST, WORDS_LAST } from './other-words.js';
import { isPlain, spell, spelled } from './spelling.js';

type Looks = Pick<Pattern, 'looks' | 'means'>;

/** A pattern whose expression is made when it is first needed: making all of them takes longer than most scorecards. */
class Lazy {
  readonly means: Pattern['means'];
  readonly #looks: string;
  readonly #plain: boolean;
  #expression: RegExp | undefined;

  constructor({ looks, means }: Looks, plain: boolean) {
    this.means = means;
    this.#looks = looks;
    this.#plain = plain;
  }

  match(text: string, at: number): RegExpExecArray | null {
    this.#expression ??= new RegExp(spell(`(?:${this.#looks})${END}`, this.#plain), 'uy');
    this.#expression.lastIndex = at;
    return this.#expression.exec(text);
  }
}

interface Grammar {
  /** By the words, digits or signs they begin with. */
  readonly patterns: ReadonlyMap<string, readonly Lazy[]>;
  readonly carriedOn: Readonly<Record<keyof typeof CARRIED_ON, Lazy>>;
}

/** What is made of letters or digits ends where they end. */
const END = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{M}]))';
const WORD = /[\p{L}\p{M}\p{N}]+|./uy;
const BEGINNING = /[\p{L}\p{M}]+|\d+|./uy;

const grammarOf = (plain: boolean): Grammar => {
  const patterns = new Map<string, Lazy[]>();
  for (const pattern of [...WORDS_FIRST, ...CALENDAR_WORDS, ...DAYS_OF_MONTH, ...WORDS_LAST]) {
    const lazy = new Lazy(pattern, plain);
    for (const begin of new Set(spell(pattern.begins, plain).split(' '))) {
      const known = patterns.get(begin);
      if (known === undefined) patterns.set(begin, [lazy]);
      else known.push(lazy);
    }
  }
  const carriedOn = {
    month: new Lazy(CARRIED_ON.month, plain),
    quarter: new Lazy(CARRIED_ON.quarter, plain),
    'quarter-in-letters': new Lazy(CARRIED_ON['quarter-in-letters'], plain),
  };
  return { patterns, carriedOn };
};

const grammars: Partial<Record<'plain' | 'marked', Grammar>> = {};

/** Made when first needed: most calls of the program read no deadline. */
const grammarFor = (plain: boolean): Grammar => {
  const name = plain ? 'plain' : 'marked';
  const grammar = grammars[name] ?? grammarOf(plain);
  grammars[name] = grammar;
  return grammar;
};

/** The word, number or sign that stands there, as patterns are found by. */
const beginningAt = (text: string, at: number): string => {
  BEGINNING.lastIndex = at;
  const begin = BEGINNING.exec(text)?.[0] ?? '';
  return /^\d/u.test(begin) ? (/^(?:19|20)\d\d$/u.test(begin) ? '0000' : '0') : begin;
};

const matchAt = (
  patterns: readonly Lazy[],
  text: string,
  at: number,
): { readonly lexeme: Lexeme; readonly length: number } | undefined => {
  for (const pattern of patterns) {
    const found = pattern.match(text, at);
    if (found !== null && found[0] !== '')
      return { lexeme: pattern.means(found.groups ?? {}), length: found[0].length };
  }
  return undefined;
};

const NONE: readonly Lazy[] = [];

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
    const found =
      matchAt(carried === undefined ? NONE : [carriedOn[carried]], text, at) ??
      matchAt(patterns.get(beginningAt(text, at)) ?? NONE, text, at);
    WORD.lastIndex = at;
    const length = found?.length ?? WORD.exec(text)?.[0].length ?? 1;
    said.push({ ...(found?.lexeme ?? { kind: 'word' }), text: text.slice(at, at + length) });
    at += length;
  }
  return said;
};
