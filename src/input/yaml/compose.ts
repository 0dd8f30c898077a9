/**
 * Text → YAML documents, one at a time, by the stages of the yaml package: so that a bound on depth, on size and on the
 * number of errors holds before memory or the stack is used up. (Deep nesting ends Node itself: it cannot be caught.)
 */
import { Composer, type Document, Lexer, Parser } from 'yaml';

/** Lists and maps inside one another; a criterion of the n-th level stands 2n deep. */
export const MOST_DEPTH = 256;
/** Words, signs, runs of spaces and line breaks: about 90 for a criterion. */
export const MOST_SYMBOLS = 4_000_000;
/** The first error is told; some more are kept, since the package does not report them in order. */
const MOST_ERRORS = 50;

export interface Fault {
  /** As the package names it. */
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

export type Composed =
  | { readonly kind: 'document'; readonly contents: Document.Parsed['contents'] }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'limit'; readonly limit: 'depth' | 'symbols'; readonly most: number; readonly offset: number };

type ErrorSource = number | readonly [number, number, ...number[]] | { readonly offset: number };

const offsetOf = (source: ErrorSource): number => {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
};

/** Thrown through the composer to end it: it has no other way to stop early. */
class EnoughFaults extends Error {}

const CORE_TAGS = /^Unresolved tag: tag:yaml\.org,2002:(str|int|float|bool|null)$/u;

/** The package only warns of tags it does not know; a collection that is said to be a scalar is wrong as well. */
const isFault = (code: string, message: string, isWarning: boolean): boolean => {
  if (code === 'TAG_RESOLVE_FAILED') return !CORE_TAGS.test(message);
  return !isWarning || code === 'BAD_COLLECTION_TYPE';
};

const composerInto = (faults: Fault[]): Composer => {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, resolveKnownTags: false, logLevel: 'silent' });
  const onError = (source: ErrorSource, code: string, message: string, isWarning = false): void => {
    // The package catches what is thrown inside a collection, and reports it here once more: thrown on, until it is out.
    if (faults.length >= MOST_ERRORS) throw new EnoughFaults();
    if (isFault(code, message, isWarning)) faults.push({ code, message, offset: offsetOf(source) });
  };
  // The package would make an Error for each of a million commas, and has no option against it.
  return Object.assign(composer, { onError });
};

type Tokens = ReturnType<Parser['next']>;

/** The documents that some more tokens complete; faults, wherever they are, come before all that is made of them. */
function* composeTokens(tokens: Tokens, composer: Composer, faults: Fault[]): Generator<Composed, void> {
  for (const token of tokens) {
    if (token.type === 'error') {
      faults.push({ code: 'UNEXPECTED_TOKEN', message: token.message, offset: token.offset });
      return;
    }
    for (const document of composer.next(token)) {
      if (faults.length > 0) return;
      yield { kind: 'document', contents: document.contents };
    }
  }
}

function* composeStream(text: string, composer: Composer, faults: Fault[]): Generator<Composed, void> {
  const parser = new Parser();
  let symbols = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* composeTokens(parser.next(lexeme), composer, faults);
    if (faults.length > 0) return;
    symbols += 1;
    const offset = parser.offset;
    if (parser.stack.length > MOST_DEPTH) return yield { kind: 'limit', limit: 'depth', most: MOST_DEPTH, offset };
    if (symbols > MOST_SYMBOLS) return yield { kind: 'limit', limit: 'symbols', most: MOST_SYMBOLS, offset };
  }
  yield* composeTokens(parser.end(), composer, faults);
  if (faults.length > 0) return;
  for (const document of composer.end()) yield { kind: 'document', contents: document.contents };
}

/** The documents of a stream as they are found; after faults or a limit nothing more comes. */
export function* compose(text: string): Generator<Composed, void> {
  const faults: Fault[] = [];
  try {
    yield* composeStream(text, composerInto(faults), faults);
  } catch (error) {
    if (!(error instanceof EnoughFaults)) throw error;
  }
  if (faults.length > 0) yield { kind: 'faults', faults };
}
