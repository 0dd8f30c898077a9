/** Headings of a report's table as they will be read again. */

import { workbookWords } from '../../../language/report/workbook.js';
import type { Language } from '../../../language/wording.js';
import { OWN_COLUMNS } from '../../../model/reading/own-columns.js';
import { isColumnMeaning } from '../../../model/scorecard/scorecard.js';
import type { Table, TableColumn } from '../../../report/document/table.js';
import { isReadAs, type MeaningOf, shownExtra } from '../columns.js';

const OWN: ReadonlySet<string> = new Set(Object.values(OWN_COLUMNS).flatMap((names) => Object.values(names)));

const headingOf = ({ key, heading }: TableColumn, language: Language, meaningOf: MeaningOf): string => {
  // A column of ours is known by its very words; a foreign one of the same words is not ours.
  if (OWN.has(heading) && !key.startsWith('extra-')) return heading;
  if (!isColumnMeaning(key)) return shownExtra(heading, meaningOf);
  return isReadAs(heading, key, meaningOf) ? heading : workbookWords(language).columns[key];
};

/** The table with each heading read as what its column means: the source's own words where they are understood. */
export const readable = (table: Table, language: Language, meaningOf: MeaningOf): Table => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, heading: headingOf(column, language, meaningOf) })),
});
