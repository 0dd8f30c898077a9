import { countOf, zero } from '../model/points/points.js';
import { openLeaves } from '../model/scored/scored.js';
import { eachScorecard, result } from './gate.js';

/** Every leaf that applies has its score, and everything could be read: no total is provisional. */
export const requireComplete = eachScorecard('require-complete', {
  *scorecard({ file, sheet, scored }, { requireComplete: isDemanded }) {
    if (!isDemanded) return;
    const unscored = openLeaves(scored.criteria, scored.basis);
    const unreadable = scored.total.unreadable || (scored.total.provisional && scored.total.unscored === 0);
    yield result(
      'require-complete',
      { unscored, unreadable, inDoubt: false },
      {
        met: unscored === 0 && !unreadable,
        file,
        sheet,
        unit: 'criteria',
        expected: zero,
        found: countOf(unscored),
      },
    );
  },
  *inDoubt(file, { requireComplete: isDemanded }) {
    if (!isDemanded) return;
    const args = { unscored: 0, unreadable: false, inDoubt: true };
    yield result('require-complete', args, { met: false, file, unit: 'criteria', expected: zero });
  },
});
