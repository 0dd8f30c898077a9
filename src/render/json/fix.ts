/** Fixes as programs read them. */
import { leftText } from '../../language/command/fix.js';
import type { Language } from '../../language/wording.js';
import type { FileFixes, Fix, LeftReason } from '../../model/finding/fix.js';
import { jsonPlace } from './place.js';
import type { Json } from './print.js';

/** Each fix of a file, made or left, those that were left with the reason. */
export const jsonFixes = ({ file, made, left, isDry }: FileFixes, language: Language): readonly Json[] => {
  const json = ({ rule, subject, at, from, to }: Fix, why?: LeftReason): Json => ({
    file,
    rule,
    code: subject?.code,
    path: subject?.path,
    at: jsonPlace(at),
    from,
    to,
    made: why === undefined && !isDry,
    why,
    message: why && leftText(why, language),
  });
  return [...made.map((fix) => json(fix)), ...left.map(({ fix, why }) => json(fix, why))];
};
