/** Exit codes: what a program that calls this one can trust. */
import { type FileResult, findingsOf } from '../model/evaluation.js';
import { READING_RULES } from '../model/finding/rules.js';

export const EXIT = { fine: 0, found: 1, call: 2, bug: 3, interrupted: 130 } as const;

/** A command that does its job on a scorecard with findings fails only where reading itself did. */
export const readingFailed = (results: readonly FileResult[]): boolean =>
  results.some((result) => result.evaluations.length === 0) ||
  results.flatMap(findingsOf).some((finding) => finding.severity === 'error' && READING_RULES.includes(finding.rule));
