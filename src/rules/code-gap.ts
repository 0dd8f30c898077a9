import { finding } from '../model/finding/finding.js';
import { missingCodes } from '../model/scorecard/code.js';
import type { Rule } from './rule.js';

/** Top-level codes are missing from the row: no fault in an extract. */
export const codeGap: Rule = {
  id: 'code-gap',
  *check({ gaps, criteria, scorecard }) {
    if (gaps.length === 0) return;
    const codes = criteria.flatMap(({ criterion }) => (criterion.code === undefined ? [] : [criterion.code]));
    // The first code that stands behind a gap.
    const behind = codes.find(
      (_, index) => missingCodes(codes.slice(0, index + 1).map((code) => code.text)).length > 0,
    );
    yield finding('code-gap', { missing: gaps }, { at: behind?.at ?? scorecard.at });
  },
};
