/** Findings as programs read them. */
import type { Headings, Wording } from '../../language/wording.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { toJsonNumber } from '../../model/points.js';
import type { Excerpt } from '../../report/document.js';
import { excerptLines } from '../terminal/excerpt.js';
import { jsonPlace } from './place.js';
import type { PrintedMembers } from './print.js';

const EXCERPT_WIDTH = 100;

/** The finding with its sentence in the language of `wording`. */
export const jsonFinding = (
  finding: Finding,
  excerptAt: (at: Place | undefined) => Excerpt | undefined,
  headings: Headings | undefined,
  wording: Wording,
): PrintedMembers => {
  const { values, at, also, subject } = finding;
  const excerpt = excerptAt(at);
  return {
    rule: finding.rule,
    severity: finding.severity,
    code: subject?.code,
    path: subject?.path,
    message: wording.message(finding, headings),
    values: values && {
      expected: toJsonNumber(values.expected),
      found: toJsonNumber(values.found),
      difference: toJsonNumber(values.difference),
    },
    at: at && jsonPlace(at),
    also: also && jsonPlace(also),
    excerpt: excerpt && excerptLines(excerpt, EXCERPT_WIDTH).join('\n'),
  };
};
