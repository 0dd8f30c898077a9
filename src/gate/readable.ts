import { type FileResult, scorecardFiles } from '../model/evaluation.js';
import { countOf, zero } from '../model/points/points.js';
import { type Gate, result } from './gate.js';

const isScorecard = ({ evaluations }: FileResult): boolean => evaluations.length > 0;

/** Bytes that are no scorecard count whatever else is demanded, and so do files that will not open. */
export const readable: Gate = {
  id: 'readable',
  *judge(results, { unopened }) {
    const files = scorecardFiles(results);
    const unread = files.length - files.filter(isScorecard).length;
    const found = unread + unopened;
    yield result(
      'readable',
      { unread, unopened, files: files.length + unopened },
      { met: found === 0, unit: 'files', expected: zero, found: countOf(found) },
    );
  },
};
