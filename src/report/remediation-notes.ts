/** Remarks below a remediation table: where the source states otherwise, and losses that no listed criterion explains. */
import { REPORT } from '../language/report.js';
import type { Headings, Wording } from '../language/wording.js';
import { equal, isNegative, isPositive, type Points } from '../model/points.js';
import type { PointColumn, StatedPoints } from '../model/scorecard.js';
import {
  type Basis,
  type Rolled,
  type ScoredCriterion,
  type ScoredScorecard,
  scoreColumn,
  subjectOf,
} from '../model/scored.js';
import { type Notes, text } from './document.js';
import { headingOf } from './headings.js';

/** Columns a remediation table shows. */
const columnsOf = (basis: Basis): readonly PointColumn[] => ['max', scoreColumn(basis), 'lost'];

/** Gathers notes in the order they are asked for, and numbers them from 1. */
export interface NoteTaker {
  /** Numbers of the notes on one column of a criterion, in order. */
  on(one: ScoredCriterion, column: PointColumn): readonly number[];
  onTotal(column: PointColumn): readonly number[];
  readonly notes: Notes['notes'];
}

/** What the source says, where it is not what was computed; undefined where they agree or it says nothing. */
const otherwise = (stated: StatedPoints | undefined, computed: Points | undefined, wording: Wording) => {
  if (stated === undefined) return undefined;
  if (stated.value !== undefined) {
    return computed === undefined || equal(stated.value, computed) ? undefined : wording.points(stated.value);
  }
  const { kind } = stated.reading;
  return kind === 'unreadable' || kind === 'formula-without-value' ? `“${stated.text.trim()}”` : undefined;
};

export const noteTaker = (scored: ScoredScorecard, headings: Headings, wording: Wording): NoteTaker => {
  const { language } = wording;
  const notes: { number: number; spans: Notes['notes'][number]['spans'] }[] = [];
  const take = (sentence: string): number => {
    notes.push({ number: notes.length + 1, spans: [text(sentence)] });
    return notes.length;
  };
  const statedNote = (who: string, column: PointColumn, stated: string, computed: Points | undefined): number => {
    const heading = `“${headingOf(column, headings, wording)}”`;
    const words = computed === undefined ? REPORT.unscored[language].toLowerCase() : wording.points(computed);
    return take(REPORT.statedOtherwise[language](who, heading, stated, words));
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
      // A maximum of which something does not apply differs from what is stated by design.
      const byDesign = column === 'max' && one.notApplicable > 0;
      const stated = byDesign ? undefined : otherwise(one.criterion[column], one[column], wording);
      return [
        ...(stated === undefined ? [] : [statedNote(who, column, stated, one[column])]),
        ...(column === 'lost' && applies && one.children.length > 0 ? unexplained(who, one) : []),
      ];
    },
    onTotal: (column) => {
      const { total, scorecard } = scored;
      // A sum that leaves something out differs from a printed total by design.
      const rows = column !== 'max' && total.unscored > 0 ? [] : scorecard.totals;
      const numbers = rows.flatMap((row) => {
        const { value } = row[column] ?? {};
        const isFinal = value !== undefined && total.final !== undefined && equal(value, total.final);
        const stated = isFinal ? undefined : otherwise(row[column], total[column], wording);
        return stated === undefined
          ? []
          : [statedNote(row.name?.text.trim() || REPORT.total[language], column, stated, total[column])];
      });
      return column === 'lost' ? [...numbers, ...unexplained(REPORT.whole[language], total)] : numbers;
    },
  };
};
