import type { FileResult } from '../model/evaluation.js';
import { countOf, zero } from '../model/points.js';
import { type Gate, result } from './gate.js';

const isNoScorecard = ({ evaluations }: FileResult): boolean => evaluations.length === 0;

/** Bytes that are no scorecard count whatever else is demanded. */
export const readable: Gate = {
  id: 'readable',
  *judge(results) {
    const unread = results.filter(isNoScorecard).length;
    yield result(
      'readable',
      { unread, files: results.length },
      { met: unread === 0, unit: 'files', expected: zero, found: countOf(unread) },
    );
  },
};
