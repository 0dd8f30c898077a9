/** Scores below each other instead of beside each other: a row a score, and words that say whose it is. */
import type { PointColumn } from '../../model/scorecard.js';
import { areBoth, labelled } from '../columns/score-labels.js';
import { cellIn, type Span } from '../grid/rows-of-grid.js';
import type { Facts, Filled } from './facts.js';

/** The score of a row: where no column of scores is told from another, it is the assessed one. */
const scoreOf = ({ points }: Facts): Filled | undefined => points.get('assessed') ?? points.get('self');

export interface ScoreRow {
  readonly index: number;
  readonly row: number;
  readonly kind: 'continuation';
  readonly text: string;
  /** Of the row above. */
  readonly parentIndex: number;
}

export interface ScoreRows {
  readonly facts: readonly Facts[];
  /** The rows that only hold a score of one above, to show them. */
  readonly rows: readonly ScoreRow[];
}

/** Each label of a row, be it in a column of labels or in the place of a name. */
const labelOf = (facts: Facts, labels: Span | undefined): PointColumn | undefined => {
  if (labels !== undefined) {
    const cell = cellIn(facts.row, labels);
    return cell === undefined ? undefined : labelled(facts.row, cell.text);
  }
  const plain = facts.code === undefined && facts.level === undefined && !facts.remedied && !facts.title;
  return plain && scoreOf(facts) !== undefined ? labelled(facts.row, facts.name) : undefined;
};

interface Group {
  readonly head: Facts;
  readonly scores: Map<PointColumn, Filled>;
  readonly below: Facts[];
}

const withScores = ({ head, scores }: Group): Facts => {
  if (scores.size === 0) return head;
  const others = [...head.points].filter(([column]) => column !== 'assessed' && column !== 'self');
  return { ...head, points: new Map([...others, ...scores]) };
};

/**
 * Puts such scores into the rows of their criteria; all rows as they are where one criterion has two of a kind.
 *
 * @param labels the column that says whose scores they are, where there is one
 */
export const withScoreRows = (all: readonly Facts[], labels: Span | undefined): ScoreRows => {
  const asTheyAre: ScoreRows = { facts: all, rows: [] };
  const said = all.map((facts) => labelOf(facts, labels));
  if (!areBoth(said)) return asTheyAre;
  const groups: Group[] = [];
  for (const [index, facts] of all.entries()) {
    const label = said[index];
    const isBelow = label !== undefined && (labels === undefined || (facts.code === undefined && facts.name === ''));
    const group: Group | undefined = isBelow ? groups.at(-1) : { head: facts, scores: new Map(), below: [] };
    if (group === undefined || (isBelow && facts.solved)) return asTheyAre;
    if (isBelow) group.below.push(facts);
    else groups.push(group);
    const score = scoreOf(facts);
    if (label === undefined || score === undefined) continue;
    if (group.scores.has(label)) return asTheyAre;
    group.scores.set(label, { row: facts.row, ...score });
  }
  if (groups.every(({ below }) => below.length === 0)) return asTheyAre;
  const rows = groups.flatMap(({ head, below }) =>
    below.map(({ index, row, name }): ScoreRow => {
      const cell = labels === undefined ? undefined : cellIn(row, labels);
      return { index, row: row.row, kind: 'continuation', text: cell?.text ?? name, parentIndex: head.index };
    }),
  );
  return { facts: groups.map(withScores), rows };
};
