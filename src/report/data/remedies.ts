/** Every remedy as a row for databases: what is to be done where points were lost, by whom and by when. */
import { lastDayOf, type Task, tasksOf } from '../../deadline/tasks.js';
import type { DataColumn, DataRow } from '../../model/data-table.js';
import { readAmount } from '../../model/finding/threshold.js';
import { placeKey } from '../../model/place/place.js';
import type { Points } from '../../model/points/points.js';
import type { Remedy, RemedyText, Text } from '../../model/scorecard/scorecard.js';
import { remedyStatus } from '../../model/scorecard/status.js';
import { type ScoredCriterion, walk } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import { CARD_COLUMNS, type Card } from './card.js';

interface Item {
  readonly card: Card;
  readonly one: ScoredCriterion;
  readonly remedy: Remedy;
  /** Which of its criterion's remedies, from 1. */
  readonly number: number;
  /** Absent for what does not apply. */
  readonly task?: Task | undefined;
  /** Numbers that are written once for several rows stand in the first alone, so that sums are right. */
  readonly isFirst: (text: Text) => boolean;
}

const said = (text: Text | undefined): string | undefined => text && (tidy(text.text) || undefined);

const words = (name: string, part: RemedyText): DataColumn<Item> => ({
  name,
  type: 'text',
  of: ({ remedy }) => said(remedy[part]),
});

const amount = ({ remedy, isFirst }: Item, part: 'recovers' | 'effort'): Points | undefined => {
  const text = remedy[part];
  return text !== undefined && isFirst(text) ? readAmount(text.text) : undefined;
};

export const REMEDY_COLUMNS: readonly DataColumn<Item>[] = [
  ...CARD_COLUMNS,
  { name: 'plan_year', type: 'integer', of: ({ card }) => card.evaluation?.scored.scorecard.planYear },
  { name: 'path', type: 'text', of: ({ one }) => one.path },
  { name: 'code', type: 'text', of: ({ one }) => one.criterion.code?.text },
  { name: 'name', type: 'text', of: ({ one }) => tidy(one.criterion.name.text) },
  { name: 'criterion_lost', type: 'decimal', of: ({ one }) => one.lost },
  { name: 'number', type: 'integer', of: ({ number }) => number },
  words('solution', 'solution'),
  words('product', 'product'),
  words('lead', 'lead'),
  {
    name: 'support',
    type: 'text',
    of: ({ remedy }) => remedy.support.flatMap((name) => said(name) ?? []).join('; ') || undefined,
  },
  words('person', 'person'),
  words('when_text', 'when'),
  { name: 'due', type: 'day', of: ({ task }) => lastDayOf(task?.deadline) },
  {
    name: 'status',
    type: 'text',
    of: ({ remedy }) => remedy.status && remedyStatus(remedy.status.text),
  },
  words('status_text', 'status'),
  { name: 'recovers', type: 'decimal', of: (item) => amount(item, 'recovers') },
  words('recovers_text', 'recovers'),
  { name: 'effort', type: 'decimal', of: (item) => amount(item, 'effort') },
  words('effort_text', 'effort'),
  words('note', 'note'),
];

/** The remedies of one scorecard, in the order of the table. */
export const remedyRows = (card: Card): readonly DataRow[] => {
  const scored = card.evaluation?.scored;
  if (scored === undefined) return [];
  const tasks = new Map(tasksOf(scored).map((task) => [task.remedy, task] as const));
  const seen = new Set<string>();
  const isFirst = (text: Text): boolean => {
    const key = placeKey(text.at);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return walk(scored.criteria).flatMap((one) =>
    one.criterion.remedies.map((remedy, index): DataRow => {
      const item: Item = { card, one, remedy, number: index + 1, task: tasks.get(remedy), isFirst };
      return REMEDY_COLUMNS.map(({ of }) => of(item));
    }),
  );
};
