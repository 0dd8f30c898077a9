import { openFindingsOf } from '../model/evaluation.js';
import { countBySeverity } from '../model/finding/finding.js';
import { SEVERITIES } from '../model/finding/rules.js';
import { countOf, zero } from '../model/points/points.js';
import { type Gate, result } from './gate.js';

/** No finding at or above a severity. */
export const failOn: Gate = {
  id: 'fail-on',
  *judge(results, { failOn: least }) {
    if (least === 'never') return;
    const counts = countBySeverity(results.flatMap(openFindingsOf));
    const found = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).reduce((sum, one) => sum + counts[one], 0);
    yield result(
      'fail-on',
      { least, counts, found },
      { met: found === 0, unit: 'findings', expected: zero, found: countOf(found) },
    );
  },
};
