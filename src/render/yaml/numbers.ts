/** Points in YAML: a plain number where that is how they are written, so that an editor sees a number. */
import type { ScalarTag } from 'yaml';
import type { StatedPoints } from '../../model/scorecard.js';
import { statedText } from '../stated-text.js';

/** A number to be written with exactly these digits: 0.30 stays 0.30. */
export class Digits {
  constructor(readonly text: string) {}
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/u;

/** The points as written: as a number where the text is one, else as text. */
export const pointsNode = (cell: StatedPoints): Digits | string => {
  const text = statedText(cell);
  return PLAIN_NUMBER.test(text) ? new Digits(text) : text;
};

/** How the library is told to write them. */
export const digitsTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => value instanceof Digits,
  resolve: (text) => text,
  stringify: ({ value }) => (value instanceof Digits ? value.text : String(value)),
};
