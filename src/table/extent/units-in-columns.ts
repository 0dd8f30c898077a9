/** A list of criteria with a column of scores for each unit: "Xã Tân Lập", "Xã Hòa Bình". Each is a scorecard of its own. */
import { areScores } from '../columns/column-cells.js';
import type { HeaderColumn } from '../columns/header-columns.js';
import { placeOf } from '../grid/rows-of-grid.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import { communeIn } from '../words/units.js';
import type { Section } from './sections.js';

const FEWEST_UNITS = 2;
/** What may stand beside the scores of units without being the score of all of them. */
const BESIDE: ReadonlySet<HeadingMeaning | undefined> = new Set([undefined, 'average', 'other', 'max', 'code']);

const unitOf = ({ heading, meaning }: HeaderColumn): string | undefined =>
  meaning === undefined ? communeIn(heading) : undefined;

/** The list of each unit; undefined where scores have a column of their own, or no two columns are named for communes. */
export const unitsInColumns = (section: Section): readonly Section[] | undefined => {
  const { header, headerRows, body, foreign } = section;
  const row = headerRows.at(-1);
  const units = header.columns.filter((column) => unitOf(column) !== undefined && areScores(body, column));
  if (row === undefined || units.length < FEWEST_UNITS) return undefined;
  if (header.columns.some((column) => !BESIDE.has(column.meaning) && areScores(body, column))) return undefined;
  const columnsOfUnits = new Set(units.map(({ left }) => left));
  return units.map((unit, index) => ({
    ...section,
    // The scores of the others are no part of its rows.
    body: body.map((one) => ({
      ...one,
      cells: one.cells.filter(({ column }) => column === unit.left || !columnsOfUnits.has(column)),
    })),
    header: {
      ...header,
      columns: header.columns.flatMap((column): readonly HeaderColumn[] => {
        if (column === unit) return [{ ...column, meaning: 'assessed' }];
        if (units.includes(column)) return [];
        // What all of them have together is the score of none.
        return [column.meaning === 'average' ? { ...column, meaning: 'other' } : column];
      }),
    },
    owners: [{ of: 'unit', text: unitOf(unit) ?? unit.heading, at: placeOf(row, unit.left) }],
    foreign: index === 0 ? foreign : [],
  }));
};
