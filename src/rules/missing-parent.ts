import { finding } from '../model/finding/finding.js';
import { dottedParts } from '../model/scorecard/code.js';
import { type ScoredCriterion, subjectOf, walk } from '../model/scored/scored.js';
import type { Rule } from './rule.js';

/** The nearest ancestor that has a code. */
const codedAncestor = (one: ScoredCriterion): ScoredCriterion | undefined => {
  let above = one.parent;
  while (above !== undefined && above.criterion.code === undefined) above = above.parent;
  return above;
};

/** Whether a code is its parent's and one part more. */
const isRightBelow = (parts: readonly number[], above: readonly number[]): boolean =>
  parts.length === above.length + 1 && above.every((part, index) => part === parts[index]);

/** 6.1.3 stands without 6.1: said once for each parent that is missing, at its first child. */
export const missingParent: Rule = {
  id: 'missing-parent',
  *check({ criteria }) {
    const said = new Set<string>();
    for (const one of walk(criteria)) {
      const code = one.criterion.code;
      const parts = code === undefined ? undefined : dottedParts(code.text);
      if (code === undefined || parts === undefined || parts.length < 2) continue;
      const ancestor = codedAncestor(one);
      const above = ancestor?.criterion.code === undefined ? undefined : dottedParts(ancestor.criterion.code.text);
      // Below a Roman field or a letter, codes of several parts may begin anew: only the list itself can tell.
      const belowOther = ancestor !== undefined && above === undefined && parts.length === 2;
      if (belowOther || (above !== undefined && isRightBelow(parts, above))) continue;
      const parent = parts.slice(0, -1).join('.');
      const key = `${ancestor?.path ?? ''} ${parent}`;
      if (said.has(key)) continue;
      said.add(key);
      yield finding(
        'missing-parent',
        { code: code.text, parent, ancestor: one.parent === undefined ? undefined : subjectOf(one.parent) },
        { at: code.at, subject: subjectOf(one) },
      );
    }
  },
};
