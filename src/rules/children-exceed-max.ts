import { finding } from '../model/finding.js';
import { equal, minus, type Points, plus } from '../model/points.js';
import { readPoints } from '../model/points-text.js';
import { type ScoredCriterion, subjectOf } from '../model/scored.js';
import { applies, eachCriterion, values } from './rule.js';

/** The maximum a child's text would give without the footnote digit at its end: "207" is 20 and a 7. */
const withoutFootnote = (child: ScoredCriterion): Points | undefined => {
  const text = child.criterion.max?.text.trim() ?? '';
  if (!/^\d{2,}$/u.test(text)) return undefined;
  const reading = readPoints(text.slice(0, -1));
  return reading.kind === 'points' ? reading.value : undefined;
};

/** A parent's children are worth more than the parent itself. */
export const childrenExceedMax = eachCriterion('children-exceed-max', (one) => {
  const max = one.stated.max;
  if (!applies(one) || one.standing !== 'exceeded' || max === undefined) return undefined;
  const { criterion } = one;
  const children = one.children.filter(applies);
  const listed = one.listed.max;
  const fits = (child: ScoredCriterion): Points | undefined => {
    const likely = withoutFootnote(child);
    if (likely === undefined || child.max === undefined) return undefined;
    const others = minus(listed, child.max);
    return equal(plus(others, likely), max) ? likely : undefined;
  };
  const glued = children.find((child) => fits(child) !== undefined);
  const likely = glued === undefined ? undefined : fits(glued);
  const culprit = glued ?? children.find((child) => child.standing === 'partial' || child.standing === 'exceeded');
  const footnote =
    glued === undefined || likely === undefined ? undefined : { text: glued.criterion.max?.text.trim() ?? '', likely };
  return finding(
    'children-exceed-max',
    { max, listed, culprit: culprit === undefined ? undefined : subjectOf(culprit), footnote },
    {
      at: criterion.max?.at ?? criterion.at,
      also: culprit?.criterion.max?.at,
      subject: subjectOf(one),
      values: values(max, listed),
    },
  );
});
