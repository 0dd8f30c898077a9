/** Findings as programs read them. */
import type { Headings, Wording } from '../../language/wording.js';
import type { Acceptance, Finding } from '../../model/finding/finding.js';
import type { Place } from '../../model/place/place.js';
import { toJsonNumber } from '../../model/points/points.js';
import type { Excerpt } from '../../report/document/document.js';
import { excerptLines } from '../terminal/excerpt.js';
import { jsonPlace } from './place.js';
import type { PrintedMembers } from './print.js';

const EXCERPT_WIDTH = 100;

/** Why it counts for nothing; absent where it counts. */
const jsonAcceptance = (accepted: Acceptance | undefined): PrintedMembers | undefined => {
  if (accepted === undefined || accepted.by === 'baseline') return accepted && { by: accepted.by };
  const { by, reason, until } = accepted;
  return { by, reason, until };
};

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
    accepted: jsonAcceptance(finding.accepted),
    excerpt: excerpt && excerptLines(excerpt, EXCERPT_WIDTH).join('\n'),
  };
};
