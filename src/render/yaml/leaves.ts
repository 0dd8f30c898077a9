/** The leaves of a YAML file: numbers without quotes, prose folded, everything else spelled out character by character. */
import { Scalar, type ScalarTag } from 'yaml';
import type { StatedPoints } from '../../model/scorecard/scorecard.js';
import { statedText } from '../../model/scorecard/stated-text.js';

/** Written with exactly these characters. */
export class Verbatim {
  constructor(readonly characters: string) {}
}

/** How the library is told to write them. */
export const verbatimTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => value instanceof Verbatim,
  resolve: (text) => text,
  stringify: ({ value }) => (value instanceof Verbatim ? value.characters : String(value)),
};

/** Words with one space between them, in characters that show. */
const PROSE = /^[^\s\p{C}]+(?:[ \u00a0][^\s\p{C}]+)*$/u;
const UNSEEN = /[^\P{C}\n]|[\u2028\u2029\ufeff]/gu;

const spelledOut = (text: string): string =>
  JSON.stringify(text).replace(UNSEEN, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/** A text that reads back exactly; the library folds and quotes prose, and its folding is right for nothing else. */
export const textNode = (text: string): string | Verbatim =>
  text === '' || text.split('\n').every((line) => PROSE.test(line)) ? text : new Verbatim(spelledOut(text));

/** A code is text, and must look like it to every program: 1.10 is not 1.1. */
export const codeNode = (code: string): Scalar | Verbatim => {
  const node = textNode(code);
  if (node instanceof Verbatim) return node;
  const scalar = new Scalar(node);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
};

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u;

/** The points as written: without quotes where the text is a number to every program, so that 0.30 stays 0.30. */
export const pointsNode = (cell: StatedPoints): string | Verbatim => {
  const text = statedText(cell);
  return PLAIN_NUMBER.test(text) ? new Verbatim(text) : textNode(text);
};
