import { type Finding, finding } from '../model/finding/finding.js';
import { bareCode, dottedParts } from '../model/scorecard/code.js';
import { type ScoredCriterion, subjectOf, walk } from '../model/scored/scored.js';
import type { Rule } from './rule.js';

const codeOf = (one: ScoredCriterion): string | undefined =>
  one.criterion.code === undefined ? undefined : bareCode(one.criterion.code.text);

const duplicate = (one: ScoredCriterion, first: ScoredCriterion, code: string, excel: boolean): Finding => {
  const sameParent = one.parent === first.parent;
  return finding(
    'duplicate-code',
    { code: one.criterion.code?.text ?? code, sameParent, excel },
    {
      at: one.criterion.code?.at,
      also: first.criterion.code?.at,
      subject: subjectOf(one),
      ...(!sameParent && { severity: 'warning' as const }),
    },
  );
};

/** A spreadsheet turns 1.10 into 1.1: likely where the ninth sibling stands before it. */
const mayBeTenth = (code: string, before: ReadonlyMap<string, ScoredCriterion>): boolean =>
  code.endsWith('.1') && before.has(code.replace(/1$/u, '9'));

const among = function* (siblings: readonly ScoredCriterion[]): Generator<Finding> {
  if (siblings.length < 2) return;
  const firsts = new Map<string, ScoredCriterion>();
  for (const one of siblings) {
    const code = codeOf(one);
    if (code === undefined) continue;
    const first = firsts.get(code);
    if (first === undefined) firsts.set(code, one);
    else yield duplicate(one, first, code, mayBeTenth(code, firsts));
  }
};

/** Only codes that spell their whole path are unique in a scorecard: numbers and letters that restart are not. */
const spellsItsPath = (one: ScoredCriterion, code: string): boolean => {
  const parts = dottedParts(code);
  if (parts === undefined || parts.length < 2) return false;
  let top = one;
  while (top.parent !== undefined) top = top.parent;
  const field = codeOf(top);
  // Below a field with a number of its own, a code that begins otherwise spells a path as well: a wrong one.
  return top === one || (field !== undefined && dottedParts(field) !== undefined);
};

/** One code twice: under one parent, or anywhere where codes spell their whole path. */
export const duplicateCode: Rule = {
  id: 'duplicate-code',
  *check({ criteria }) {
    yield* among(criteria);
    const firsts = new Map<string, ScoredCriterion>();
    for (const one of walk(criteria)) {
      yield* among(one.children);
      const code = codeOf(one);
      if (code === undefined || !spellsItsPath(one, code)) continue;
      const first = firsts.get(code);
      if (first === undefined) firsts.set(code, one);
      else if (first.parent !== one.parent) yield duplicate(one, first, code, false);
    }
  },
};
