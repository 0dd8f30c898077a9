/** How the sheets of a report look: as offices print their tables. */
import type { Borders, Style } from 'exceljs';
import type { TableColumn, TableRow } from '../../../report/document.js';

export const FONT = 'Times New Roman';
const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** In characters, as spreadsheet programs count; by the key of a column. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ code: 8, name: 44, max: 9, self: 9, assessed: 9, lost: 9, percent: 9, share: 11, tasks: 10, done: 12 },
  ...{ solution: 40, product: 24, lead: 20, support: 20, person: 18, when: 16, note: 18, status: 15, recovers: 12 },
  ...{ group: 40, due: 12, stated: 22, finding: 32, evidence: 28, explanation: 28 },
};
const OTHER_WIDTH = 18;

export const widthOf = ({ key }: TableColumn): number => WIDTHS[key] ?? OTHER_WIDTH;

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

/** One object a look: the library compares them by identity first. */
export const looks = (): ((column: TableColumn, row: TableRow, format: string) => Partial<Style>) => {
  const known = new Map<string, Partial<Style>>();
  return ({ role }, { kind, tone }, format) => {
    const centred = role === 'code' || role === 'number';
    const bold = tone === 'strong' || kind === 'total' || kind === 'group';
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
