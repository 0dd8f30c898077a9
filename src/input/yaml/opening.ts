/** Where a bracket or quote was opened that is missing its end: the package names only where it gave up looking. */
import { Lexer } from 'yaml';

const SCALAR_FOLLOWS = '\u001f';
/** The lexer's own mark for "the brackets end here, though nothing closes them". */
const FLOW_GIVEN_UP = '\u0018';
const CLOSER: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
]);

interface Lexeme {
  readonly source: string;
  readonly offset: number;
  /** A text's own content, not a sign. */
  readonly isText: boolean;
}

const MARKS = ['\u0002', FLOW_GIVEN_UP, SCALAR_FOLLOWS];

function* lexemes(text: string): Generator<Lexeme, void> {
  let offset = 0;
  let isText = false;
  for (const source of new Lexer().lex(text)) {
    yield { source, offset, isText };
    isText = source === SCALAR_FOLLOWS;
    if (!MARKS.includes(source)) offset += source.length;
  }
}

/** Offset of the innermost bracket that is open where another one closes, or where its lines end. */
export const openBracket = (text: string): number | undefined => {
  const open: Lexeme[] = [];
  for (const lexeme of lexemes(text)) {
    if (lexeme.isText) continue;
    const top = open.at(-1);
    if (CLOSER.has(lexeme.source)) open.push(lexeme);
    else if (lexeme.source === FLOW_GIVEN_UP) return top?.offset;
    else if (top !== undefined && (lexeme.source === ']' || lexeme.source === '}')) {
      if (CLOSER.get(top.source) !== lexeme.source) return top.offset;
      open.pop();
    }
  }
  return open.at(-1)?.offset;
};

/** Offset of the quoted text of several lines that ends just before `end`. */
export const quoteBefore = (text: string, end: number): number | undefined => {
  for (const { source, offset } of lexemes(text)) {
    if (offset > end) return undefined;
    if (/^["']/u.test(source) && offset + source.length === end) return offset;
  }
  return undefined;
};
