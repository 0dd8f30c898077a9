import { type FileResult, openFindingsOf, scorecardFiles } from '../model/evaluation.js';
import { NOTHING_WRITTEN_AFTER } from '../model/finding/rules.js';
import { countOf, zero } from '../model/points/points.js';
import { type Gate, result } from './gate.js';

/** Whether a file was read, and nothing in doubt of what its author wrote is left open. */
const isScorecard = (result: FileResult): boolean =>
  result.evaluations.length > 0 &&
  !openFindingsOf(result).some(({ rule, severity }) => severity === 'error' && NOTHING_WRITTEN_AFTER.includes(rule));

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
