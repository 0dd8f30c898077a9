/** Every criterion of a scorecard as a row for databases, and the whole before them as one of level 0. */
import type { DataColumn, DataRow } from '../../model/data-table.js';
import type { Points } from '../../model/points/points.js';
import {
  isLeftOut,
  type Rolled,
  type ScoredCriterion,
  type ScoredScorecard,
  scoreOf,
  type Total,
  walk,
} from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import { CARD_COLUMNS, type Card } from './card.js';

interface Item {
  readonly card: Card;
  readonly scored: ScoredScorecard;
  /** 0 for the whole. */
  readonly position: number;
  /** Absent for the whole. */
  readonly one?: ScoredCriterion | undefined;
}

const rolledOf = ({ one, scored }: Item): Rolled => one ?? scored.total;

const totalOf = ({ one, scored }: Item): Total | undefined => (one === undefined ? scored.total : undefined);

const scoreIn = ({ one, scored }: Item): Points | undefined =>
  one === undefined ? scored.total.assessed : isLeftOut(one) ? undefined : scoreOf(one, scored.basis);

/** With basis self, what stands in `assessed` is the self score rolled up. */
const assessedIn = (item: Item): Points | undefined =>
  item.scored.basis === 'self' ? undefined : rolledOf(item).assessed;

const selfIn = (item: Item): Points | undefined =>
  item.one?.self ?? (item.scored.basis === 'self' ? scoreIn(item) : totalOf(item)?.self);

export const SCORE_COLUMNS: readonly DataColumn<Item>[] = [
  ...CARD_COLUMNS,
  { name: 'basis', type: 'text', of: ({ scored }) => scored.basis },
  { name: 'coverage', type: 'text', of: ({ scored }) => scored.coverage },
  { name: 'indexed', type: 'boolean', of: ({ scored }) => scored.indexed },
  { name: 'position', type: 'integer', of: ({ position }) => position },
  { name: 'level', type: 'integer', of: ({ one }) => one?.level ?? 0 },
  { name: 'leaf', type: 'boolean', of: ({ one }) => one?.children.length === 0 },
  { name: 'path', type: 'text', of: ({ one }) => one?.path },
  { name: 'parent_path', type: 'text', of: ({ one }) => one?.parent?.path },
  { name: 'code', type: 'text', of: ({ one }) => one?.criterion.code?.text },
  { name: 'name', type: 'text', of: ({ one }) => one && tidy(one.criterion.name.text) },
  { name: 'kind', type: 'text', of: ({ one }) => one?.criterion.kind },
  { name: 'state', type: 'text', of: ({ one }) => one?.state },
  { name: 'max', type: 'decimal', of: (item) => rolledOf(item).max },
  { name: 'self', type: 'decimal', of: selfIn },
  { name: 'assessed', type: 'decimal', of: assessedIn },
  { name: 'score', type: 'decimal', of: scoreIn },
  { name: 'scored_max', type: 'decimal', of: (item) => rolledOf(item).scoredMax },
  { name: 'lost', type: 'decimal', of: (item) => rolledOf(item).lost },
  { name: 'unexplained', type: 'decimal', of: (item) => rolledOf(item).unexplained },
  { name: 'bonus', type: 'decimal', of: (item) => totalOf(item)?.bonus },
  { name: 'penalty', type: 'decimal', of: (item) => totalOf(item)?.penalty },
  { name: 'final', type: 'decimal', of: (item) => totalOf(item)?.final },
  { name: 'class', type: 'text', of: ({ one, scored }) => (one === undefined ? scored.unitClass?.name : undefined) },
  { name: 'provisional', type: 'boolean', of: (item) => rolledOf(item).provisional },
  { name: 'unscored', type: 'integer', of: (item) => rolledOf(item).unscored },
  { name: 'not_applicable', type: 'integer', of: (item) => rolledOf(item).notApplicable },
];

/** The rows of one scorecard. */
export const scoreRows = (card: Card): readonly DataRow[] => {
  const scored = card.evaluation?.scored;
  if (scored === undefined) return [];
  const items: readonly Item[] = [
    { card, scored, position: 0 },
    ...walk(scored.criteria).map((one, index) => ({ card, scored, one, position: index + 1 })),
  ];
  return items.map((item) => SCORE_COLUMNS.map(({ of }) => of(item)));
};
