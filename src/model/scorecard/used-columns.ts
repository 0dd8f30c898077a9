/** Which columns a scorecard fills somewhere, whatever its source called them. */
import {
  COLUMN_MEANINGS,
  type ColumnMeaning,
  type Criterion,
  POINT_COLUMNS,
  REMEDY_TEXTS,
  type Scorecard,
} from './scorecard.js';

const TEXTS = ['finding', 'evidence', 'explanation'] as const;

const addUsed = (criterion: Criterion, used: Set<ColumnMeaning>): void => {
  if (criterion.code !== undefined) used.add('code');
  for (const column of [...POINT_COLUMNS, ...TEXTS]) if (criterion[column] !== undefined) used.add(column);
  for (const remedy of criterion.remedies) {
    for (const text of REMEDY_TEXTS) if (remedy[text] !== undefined) used.add(text);
    if (remedy.support.length > 0) used.add('support');
  }
  for (const total of criterion.subtotals) {
    for (const column of POINT_COLUMNS) if (total[column] !== undefined) used.add(column);
  }
};

/** The meanings that are filled in some criterion, in the order a report prints them; the name always is. */
export const usedColumns = (scorecard: Scorecard): readonly ColumnMeaning[] => {
  const used = new Set<ColumnMeaning>(['name']);
  const left: Criterion[] = [...scorecard.criteria];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    addUsed(next, used);
    for (const child of next.criteria) left.push(child);
  }
  return COLUMN_MEANINGS.filter((meaning) => used.has(meaning));
};
