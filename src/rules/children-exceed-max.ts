import { finding } from '../model/finding/finding.js';
import { equal, minus, plus } from '../model/points/points.js';
import { subjectOf } from '../model/scored/scored.js';
import { footnoteIn } from './footnote.js';
import { applies, eachCriterion, leavesOutUnknown, values } from './rule.js';

/** A parent's children are worth more than the parent itself. */
export const childrenExceedMax = eachCriterion('children-exceed-max', (one) => {
  const max = one.stated.max;
  if (!applies(one) || one.standing !== 'exceeded' || max === undefined) return undefined;
  if (leavesOutUnknown(one)) return undefined;
  const { criterion } = one;
  const children = one.children.filter(applies);
  const listed = one.listed.max;
  const glued = children.flatMap((child) => {
    const own = child.max;
    if (own === undefined) return [];
    const others = minus(listed, own);
    const footnote = footnoteIn(child.criterion.max, (likely) => equal(plus(others, likely), max));
    return footnote === undefined ? [] : [{ child, footnote }];
  })[0];
  const culprit =
    glued?.child ?? children.find((child) => child.standing === 'partial' || child.standing === 'exceeded');
  return finding(
    'children-exceed-max',
    { max, listed, culprit: culprit === undefined ? undefined : subjectOf(culprit), footnote: glued?.footnote },
    {
      at: criterion.max?.at ?? criterion.at,
      also: culprit?.criterion.max?.at,
      subject: subjectOf(one),
      values: values(max, listed),
    },
  );
});
