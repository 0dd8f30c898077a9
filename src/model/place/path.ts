/** Where a criterion stands in its tree, as a person would say it: `II/5/a`, `7/#2`. */
import { tidy } from '../text/text.js';

/** An opening bracket before, closing brackets and dots after: typography of a list, no part of its code. */
const OPENING = /^[(\s]+/u;
const CLOSING = /[).\s]+$/u;

/**
 * One step of a path: the code without list typography ("1.", "a)", "(b)" give "1", "a", "b"),
 * or `#n` where there is none. `position` counts among all siblings, coded or not, from 1.
 */
export const pathPart = (code: string | undefined, position: number): string => {
  const bare = code === undefined ? '' : tidy(code).replace(OPENING, '').replace(CLOSING, '');
  return bare === '' ? `#${position}` : bare;
};

/** The path of a child: `joinPath('', '7')` is `7`, `joinPath('7', '#2')` is `7/#2`. */
export const joinPath = (parent: string, part: string): string => (parent === '' ? part : `${parent}/${part}`);
