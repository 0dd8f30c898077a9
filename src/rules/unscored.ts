import { mayBeSet } from '../model/criteria-set/set-table.js';
import { finding } from '../model/finding/finding.js';
import type { Place } from '../model/place/place.js';
import { compare } from '../model/points/points.js';
import { readPoints } from '../model/points/points-text.js';
import { everyCriterion } from '../model/scorecard/every-criterion.js';
import { isUnreadable, POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, scoreColumn, subjectOf, walk } from '../model/scored/scored.js';
import { applies, type Rule } from './rule.js';

/** Nothing is stated, and nothing explains why: a value that could not be read has its own finding. */
const isBlank = ({ criterion, unscored: count, stated }: ScoredCriterion): boolean =>
  count > 0 &&
  !POINT_COLUMNS.some((column) => isUnreadable(criterion[column])) &&
  stated.assessed === undefined &&
  stated.lost === undefined;

interface Tally {
  /** Leaves that are blank. */
  readonly blank: number;
  /** Leaves that are scored, or unscored for a reason of their own. */
  readonly other: number;
  readonly about: readonly { readonly one: ScoredCriterion; readonly leaves: number }[];
}

/** The largest subtrees in which nothing is scored. */
const tally = (one: ScoredCriterion, scored: ScoredScorecard): Tally => {
  if (!applies(one)) return { blank: 0, other: 0, about: [] };
  if (one.children.length === 0) {
    if (!isBlank(one)) return { blank: 0, other: 1, about: [] };
    // Survey scores come from outside: a unit that scores itself has none yet.
    if (one.state === 'survey' && scored.basis === 'self') return { blank: 0, other: 0, about: [] };
    return { blank: 1, other: 0, about: [{ one, leaves: 1 }] };
  }
  const below = one.children.map((child) => tally(child, scored));
  const blank = below.reduce((count, child) => count + child.blank, 0);
  const other = below.reduce((count, child) => count + child.other, 0);
  const about = blank > 0 && other === 0 ? [{ one, leaves: blank }] : below.flatMap((child) => child.about);
  return { blank, other, about };
};

/** Whether parents state scores that stand for their blank leaves, and the whole does not state one for them all. */
const fieldsSpeak = ({ criteria, total }: ScoredScorecard): boolean =>
  total.stated.assessed === undefined &&
  walk(criteria).some((one) => one.children.length > 0 && applies(one) && one.stated.assessed !== undefined);

/** The blank cell of a table's row in a column of scores: none where its row is laid out otherwise than the header. */
const blankCell = ({ criterion }: ScoredCriterion, { scorecard, basis }: ScoredScorecard): Place | undefined => {
  const { at, code, name, max } = criterion;
  const columns = scorecard.columns ?? {};
  const column = columns[scoreColumn(basis)];
  const isAsInHeader =
    max === undefined
      ? (code ?? name).at.column === (code === undefined ? columns.name : columns.code)
      : max.at.column === columns.max;
  return column === undefined || !isAsInHeader ? undefined : { ...at, column };
};

const MOST_NAMED = 3;

/** Columns that mean nothing to the tool and hold numbers no higher than the maxima: scores may stand there. */
const mayHoldScores = (scored: ScoredScorecard): readonly string[] => {
  const counts = new Map<string, { fits: number; others: number }>();
  const rows = [...everyCriterion(scored.scorecard.criteria)].filter(({ max }) => max?.value !== undefined);
  for (const { max, extra } of rows) {
    for (const { heading, value } of extra) {
      const reading = readPoints(value.text);
      const count = counts.get(heading) ?? { fits: 0, others: 0 };
      const fits = reading.kind === 'points' && max?.value !== undefined && compare(reading.value, max.value) <= 0;
      counts.set(heading, fits ? { ...count, fits: count.fits + 1 } : { ...count, others: count.others + 1 });
    }
  }
  return [...counts]
    .filter(([, { fits, others }]) => others === 0 && fits * 2 > rows.length)
    .map(([heading]) => heading)
    .slice(0, MOST_NAMED);
};

/** Once for a subtree, or a scorecard, where nothing is scored. */
export const unscored: Rule = {
  id: 'unscored',
  *check(scored) {
    const fields = scored.criteria.map((one) => tally(one, scored));
    const leaves = fields.reduce((count, field) => count + field.blank, 0);
    if (leaves > 0 && fields.every((field) => field.other === 0) && !fieldsSpeak(scored)) {
      const maySet = mayBeSet(scored.scorecard) || undefined;
      const unread = mayHoldScores(scored);
      // A total over a gap in the codes is believed, like any parent's own score.
      const believed = scored.total.assessed !== undefined;
      const args = { leaves, whole: true, believed, maySet, ...(unread.length > 0 && { unread }) };
      yield finding('unscored', args, { at: scored.scorecard.at });
      return;
    }
    for (const { one, leaves: count } of fields.flatMap((field) => field.about)) {
      const { assessed, self, max, at } = one.criterion;
      const place = assessed?.at ?? blankCell(one, scored) ?? (self ?? max)?.at ?? at;
      const believed = one.children.length > 0 && one.assessed !== undefined;
      const merged = count === 1 && !believed ? one.criterion.mergedScore : undefined;
      // Its own score, or else those of parents below it, stand for what is blank.
      const statedBelow = (believed && one.stated.assessed === undefined) || undefined;
      const args = { leaves: count, whole: false, believed, statedBelow, merged };
      yield finding('unscored', args, { at: place, also: merged, subject: subjectOf(one) });
    }
  },
};
