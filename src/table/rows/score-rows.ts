/** Scores below each other instead of beside each other: a row a score, and words that say whose it is. */
import { type Finding, finding } from '../../model/finding/finding.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { areBoth, labelled } from '../columns/score-labels.js';
import { cellIn, placeOf, type Span } from '../grid/rows-of-grid.js';
import { type Facts, type Filled, isMark } from './facts.js';

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
  readonly findings: readonly Finding[];
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

const textOfLabel = ({ row, name }: Facts, labels: Span | undefined): string =>
  (labels === undefined ? undefined : cellIn(row, labels))?.text ?? name;

const LATER = /(?:lần|vòng|đợt) (?:thứ )?([2-9])/iu;
const isLaterRound = (text: string): boolean => LATER.test(text.normalize('NFC'));

const roundOf = (label: PointColumn, text: string) => ({
  rounds: Number(LATER.exec(text.normalize('NFC'))?.[1] ?? FEWEST_ROUNDS),
  heading: text.trim(),
  ...(label === 'self' && { self: true }),
});
const FEWEST_ROUNDS = 2;

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
  const asTheyAre: ScoreRows = { facts: all, rows: [], findings: [] };
  const said = all.map((facts) => labelOf(facts, labels));
  if (!areBoth(said)) return asTheyAre;
  const groups: Group[] = [];
  let round: Finding | undefined;
  for (const [index, facts] of all.entries()) {
    const label = said[index];
    const isBelow = label !== undefined && (labels === undefined || (facts.code === undefined && facts.name === ''));
    const group: Group | undefined = isBelow ? groups.at(-1) : { head: facts, scores: new Map(), below: [] };
    if (group === undefined || (isBelow && facts.solved)) return asTheyAre;
    if (isBelow) group.below.push(facts);
    else groups.push(group);
    const score = scoreOf(facts);
    if (label === undefined || score === undefined) continue;
    const text = textOfLabel(facts, labels);
    const before = group.scores.get(label);
    // "Thẩm định lần 2" below "Thẩm định lần 1": the last counts, as of columns.
    if (before !== undefined && !isLaterRound(text)) return asTheyAre;
    if (before !== undefined && round === undefined)
      round = finding('assessed-round', roundOf(label, text), { at: placeOf(facts.row, score.cell.column) });
    if (before === undefined || !isMark(score.cell)) group.scores.set(label, { row: facts.row, ...score });
  }
  if (groups.every(({ below }) => below.length === 0)) return asTheyAre;
  const rows = groups.flatMap(({ head, below }) =>
    below.map((facts): ScoreRow => {
      const { index, row } = facts;
      return { index, row: row.row, kind: 'continuation', text: textOfLabel(facts, labels), parentIndex: head.index };
    }),
  );
  return { facts: groups.map(withScores), rows, findings: round === undefined ? [] : [round] };
};
