/** How the sheets of a report look: as offices print their tables. */
import type { Borders, Style } from 'exceljs';
import type { Table, TableColumn, TableRow } from '../../../report/document/table.js';

export const FONT = 'Times New Roman';
const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** In characters, as spreadsheet programs count; by the key of a column. The published ten fill the width of a page. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{
    code: 7,
    name: 34,
    max: 8,
    self: 8,
    assessed: 8,
    lost: 8,
    solution: 37,
    lead: 16,
    support: 16,
    when: 13,
    note: 11,
  },
  ...{ finding: 30, evidence: 28, explanation: 28, product: 24, person: 18, status: 16, recovers: 12, effort: 12 },
  ...{ stated: 20, state: 14, 'own-kind': 12, 'own-level': 6 },
  ...{ rank: 8, unit: 36, points: 11, percent: 11, class: 16, 'rank-before': 11, climbed: 11, gained: 11, errors: 8 },
  ...{ losing: 11, units: 11, why: 60, file: 40, former: 40 },
};
/** Where there are few columns. */
const FIELD_WIDTHS: Readonly<Record<string, number>> = {
  ...{ code: 7, name: 70, max: 11, self: 11, assessed: 11, lost: 11, percent: 20, share: 20 },
};
/** A list of tasks has fewer columns of points and more of words. */
const TASK_WIDTHS: Readonly<Record<string, number>> = {
  ...{ lead: 18, code: 7, name: 36, lost: 8, solution: 42, product: 20, support: 19, person: 15, when: 15, state: 12 },
  ...{ status: 13, recovers: 10, note: 15 },
};
const OTHER_WIDTH = 18;

/** The width of a column of a table. Never 9: the library takes that for no width at all. */
export const widthOf = ({ key }: TableColumn, { name }: Table): number =>
  (name === 'fields' ? FIELD_WIDTHS : name === 'tasks' ? TASK_WIDTHS : WIDTHS)[key] ?? OTHER_WIDTH;

/** Text, so that nobody's typing turns 1.10 into 1.1. */
export const TEXT_FORMAT = '@';

/** So many decimals as the longest number of a column has, so that they stand below each other. */
export const numberFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

export const HEADING: Partial<Style> = {
  font: { name: FONT, size: 11, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF3' } },
};

export const isBold = ({ kind, tone }: TableRow): boolean => tone === 'strong' || kind === 'total' || kind === 'group';

/** How a cell of a column looks. One object a look: the library compares them by identity first. */
export const looks = (): ((column: TableColumn, bold: boolean, format: string) => Partial<Style>) => {
  const known = new Map<string, Partial<Style>>();
  return ({ role }, bold, format) => {
    const centred = role === 'code' || role === 'number';
    const key = `${centred} ${bold} ${format}`;
    const style = known.get(key) ?? {
      font: { name: FONT, size: 11, bold },
      alignment: { wrapText: true, vertical: 'top', ...(centred && { horizontal: 'center' as const }) },
      border: BORDER,
      numFmt: format,
    };
    known.set(key, style);
    return style;
  };
};

/** A column that is still blank: its look stands for all its cells, which then need not be there. */
export const blankLook = ({ role }: TableColumn): Partial<Style> => ({
  font: { name: FONT, size: 11 },
  alignment: { wrapText: true, vertical: 'top', ...(role === 'number' && { horizontal: 'center' as const }) },
  numFmt: role === 'number' ? 'General' : TEXT_FORMAT,
});
