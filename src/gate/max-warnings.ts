import { openFindingsOf } from '../model/evaluation.js';
import { countBySeverity } from '../model/finding/finding.js';
import { countOf } from '../model/points/points.js';
import { type Gate, result } from './gate.js';

/** Not more warnings than so many, over all files together. */
export const maxWarnings: Gate = {
  id: 'max-warnings',
  *judge(results, { maxWarnings: most }) {
    if (most === undefined) return;
    const { warning: found } = countBySeverity(results.flatMap(openFindingsOf));
    yield result(
      'max-warnings',
      { most, found },
      { met: found <= most, unit: 'findings', expected: countOf(most), found: countOf(found) },
    );
  },
};
