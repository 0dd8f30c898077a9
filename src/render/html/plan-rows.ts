/** Facts about the rows of the ten-column table, for the tools that search, filter and fold it. */
import type { RowSubject, TableRow } from '../../report/document/table.js';
import type { Attributes } from './markup.js';
import { type PagePlace, rowId } from './place.js';
import { treePlaces } from './tree.js';

/** Agencies in the order in which the table names them; filters know them by their number. */
export const agenciesOf = (rows: readonly TableRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ subject }) => subject?.leads ?? [])),
];

const ownFacts = (subject: RowSubject, agencies: ReadonlyMap<string, number>): Attributes => ({
  'data-field': subject.field,
  'data-leads': subject.leads.length === 0 ? undefined : subject.leads.map((lead) => agencies.get(lead)).join(' '),
  'data-due': subject.due,
  'data-state': subject.state,
  'data-loses': subject.loses ? true : undefined,
});

/** For each row by its index. */
export const planRowAttributes = (
  rows: readonly TableRow[],
  place: PagePlace,
): ((row: TableRow, index: number) => Attributes) => {
  const agencies = new Map(agenciesOf(rows).map((name, index) => [name, index]));
  const places = treePlaces(rows);
  return ({ kind, subject }, index) => {
    const { up, first, name } = places[index] ?? {};
    return {
      id: name === undefined ? undefined : rowId(place, name),
      'data-kind': kind === 'criterion' ? undefined : kind,
      'data-up': up,
      'data-first': first,
      ...(subject !== undefined && ownFacts(subject, agencies)),
    };
  };
};
