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

const codeOf = ({ criterion }: ScoredCriterion): string | undefined =>
  dottedParts(criterion.code?.text ?? '')?.join('.');

/** The first row of each dotted code. */
const rowsByCode = (criteria: readonly ScoredCriterion[]): ReadonlyMap<string, ScoredCriterion> => {
  const rows = new Map<string, ScoredCriterion>();
  for (const one of walk(criteria)) {
    const code = codeOf(one);
    if (code !== undefined && !rows.has(code)) rows.set(code, one);
  }
  return rows;
};

/** 6.1.3 stands without 6.1, or elsewhere than below it: said once for each parent that is missing, at its first child. */
export const missingParent: Rule = {
  id: 'missing-parent',
  *check({ criteria }) {
    const said = new Set<string>();
    let rows: ReadonlyMap<string, ScoredCriterion> | undefined;
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
      rows ??= rowsByCode(criteria);
      // Below a Roman field or a letter, a row of that code may be another field's.
      const elsewhere = ancestor !== undefined && above === undefined ? undefined : rows.get(parent);
      const key = `${ancestor?.path ?? ''} ${parent}`;
      if (said.has(key)) continue;
      // Twice the same code is what is wrong then.
      const first = rows.get(parts.join('.'));
      if (elsewhere !== undefined && first !== one && first?.parent === elsewhere) continue;
      said.add(key);
      yield finding(
        'missing-parent',
        {
          code: code.text,
          parent,
          ancestor: one.parent === undefined ? undefined : subjectOf(one.parent),
          ...(elsewhere !== undefined && { elsewhere: true as const }),
        },
        { at: code.at, also: elsewhere?.criterion.at, subject: subjectOf(one) },
      );
    }
  },
};
