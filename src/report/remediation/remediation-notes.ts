/** Remarks below a remediation table: where the source states otherwise, and losses that no listed criterion explains. */
import { REPORT } from '../../language/report/report.js';
import type { Headings, Wording } from '../../language/wording.js';
import { equal, isNegative, isPositive, isZero, minus, type Points } from '../../model/points/points.js';
import { isUnreadable, type PointColumn, type StatedPoints } from '../../model/scorecard/scorecard.js';
import {
  type Basis,
  type Rolled,
  type ScoredCriterion,
  type ScoredScorecard,
  scoreColumn,
  subjectOf,
} from '../../model/scored/scored.js';
import { text } from '../document/build.js';
import type { Notes } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import { leftOutFrom } from './point-cells.js';
import { comparedColumns } from './total-lines.js';
import { leftOutOf } from './unknowns.js';

/** Columns a remediation table shows. */
const columnsOf = (basis: Basis): readonly PointColumn[] => ['max', scoreColumn(basis), 'lost'];

/** Gathers notes in the order they are asked for, and numbers them from 1. */
export interface NoteTaker {
  /** Numbers of the notes on one column of a criterion, in order. */
  on(one: ScoredCriterion, column: PointColumn): readonly number[];
  onTotal(column: PointColumn): readonly number[];
  readonly notes: Notes['notes'];
}

export const noteTaker = (scored: ScoredScorecard, headings: Headings, wording: Wording): NoteTaker => {
  const { language } = wording;
  const without = leftOutOf(scored.criteria);
  const notes: { number: number; spans: Notes['notes'][number]['spans'] }[] = [];
  const take = (sentence: string): number => {
    notes.push({ number: notes.length + 1, spans: [text(sentence)] });
    return notes.length;
  };
  /** Where the source does not say what was computed: what it says, and why that is not taken. */
  const statedNote = (
    { who, column, leftOut }: { who: string; column: PointColumn; leftOut: Points | undefined },
    stated: StatedPoints | undefined,
    computed: Points | undefined,
  ): readonly number[] => {
    if (stated === undefined) return [];
    const heading = `“${headingOf(column, headings, wording)}”`;
    const { value } = stated;
    if (value === undefined) {
      if (!isUnreadable(stated)) return [];
      return [
        stated.reading.kind === 'formula-without-value'
          ? take(REPORT.statedFormula[language](who, heading))
          : take(REPORT.statedUnread[language](who, heading, `“${stated.text.trim()}”`)),
      ];
    }
    if (computed === undefined || equal(value, computed)) return [];
    const said = wording.points(value);
    return [
      leftOut === undefined
        ? take(REPORT.statedOtherwise[language](who, heading, said, wording.points(computed)))
        : take(REPORT.statedLeftOut[language](who, heading, said, wording.points(leftOut))),
    ];
  };
  const unexplained = (who: string, rolled: Rolled): readonly number[] => {
    const points = rolled.unexplained;
    if (points === undefined || rolled.lost === undefined) return [];
    if (isPositive(points)) return [take(REPORT.noteUnexplained[language](who, wording.points(points)))];
    if (!isNegative(points)) return [];
    const listed = wording.points(rolled.listed.lost);
    return [take(REPORT.noteOverExplained[language](who, wording.points(rolled.lost), listed))];
  };
  return {
    notes,
    on: (one, column) => {
      if (!columnsOf(scored.basis).includes(column)) return [];
      const who = wording.subject(subjectOf(one));
      const applies = one.state !== 'not-applicable';
      const value = one[column];
      const leftOut = value === undefined ? undefined : leftOutFrom(one, column, value);
      return [
        ...statedNote({ who, column, leftOut }, one.criterion[column], value),
        ...(column === 'lost' && applies && one.children.length > 0 ? unexplained(who, one) : []),
      ];
    },
    onTotal: (column) => {
      const { total, scorecard } = scored;
      const computed = total[column];
      const rows = comparedColumns(scored).includes(column) ? scorecard.totals : [];
      const numbers = rows.flatMap((row) => {
        const stated = row[column];
        const value = stated?.value;
        if (value !== undefined && total.final !== undefined && equal(value, total.final)) return [];
        const isLeftOut = value !== undefined && computed !== undefined && equal(minus(value, computed), without);
        const leftOut = column === 'max' && !isZero(without) && isLeftOut ? without : undefined;
        return statedNote({ who: row.name?.text.trim() || REPORT.total[language], column, leftOut }, stated, computed);
      });
      return column === 'lost' ? [...numbers, ...unexplained(REPORT.whole[language], total)] : numbers;
    },
  };
};
