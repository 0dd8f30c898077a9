import { type FileResult, scorecardFiles } from '../model/evaluation.js';
import { countOf, zero } from '../model/points.js';
import { type Gate, result } from './gate.js';

const isScorecard = ({ evaluations }: FileResult): boolean => evaluations.length > 0;

/** Bytes that are no scorecard count whatever else is demanded. */
export const readable: Gate = {
  id: 'readable',
  *judge(results) {
    const files = scorecardFiles(results);
    const unread = files.length - files.filter(isScorecard).length;
    yield result(
      'readable',
      { unread, files: files.length },
      { met: unread === 0, unit: 'files', expected: zero, found: countOf(unread) },
    );
  },
};
