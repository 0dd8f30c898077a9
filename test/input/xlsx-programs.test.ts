/** The same workbook as two programs write it. How each was made: test/fixtures/office/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/input/xlsx/index.js';
import type { Grid } from '../../src/model/reading/grid.js';
import { capabilities, gridsOf } from './office-files.js';

const read = (name: string): readonly Grid[] =>
  gridsOf(readXlsx(readFileSync(join(import.meta.dirname, '../fixtures/office', name)), capabilities));

const NUMBER = { kind: 'number' } as const;
const FONT = { font: 'Calibri' };
const MISSING = { text: '', nature: { kind: 'formula-without-value' } } as const;

const text = (column: number, written: string) => ({ column, text: written, ...FONT });
const number = (column: number, written: string) => ({ column, text: written, nature: NUMBER });

/** The rows of the scorecard; the results of its formulas differ. */
const rows = (one: object, sum: object) => [
  { row: 1, cells: [text(1, 'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024')] },
  {
    row: 2,
    cells: [
      { column: 1, text: 'STT' },
      text(2, 'Tiêu chí'),
      text(3, 'Điểm chuẩn'),
      text(4, 'Điểm thẩm định'),
      text(5, 'Thời hạn'),
    ],
  },
  {
    row: 3,
    cells: [
      { column: 1, text: '1' },
      text(2, 'Chỉ đạo, điều hành'),
      number(3, '3'),
      number(4, '2.5'),
      {
        column: 5,
        text: '30/06/2025',
        nature: { kind: 'date' },
        format: 'dd/mm/yyyy',
        date: { day: 30, month: 6, year: 2025 },
      },
    ],
  },
  {
    row: 4,
    hidden: true,
    cells: [
      { ...number(1, '1.1'), shown: '1.10', format: '0.00' },
      { ...text(2, 'Kế hoạch'), indent: 1 },
      number(3, '2'),
      number(4, '0.3'),
      text(5, 'Quý III'),
    ],
  },
  {
    row: 5,
    cells: [
      number(1, '1.2'),
      { ...text(2, 'Báo cáo'), font: '.VnTime' },
      { column: 3, formula: '1+0', ...one },
      { column: 4, formula: 'SUM(D3:D4)', ...sum },
    ],
  },
];

const MERGES = [
  { top: 1, left: 1, bottom: 1, right: 5 },
  { top: 4, left: 5, bottom: 5, right: 5 },
];

describe('a workbook with a comment, a chart, a table, a filter, validations and hidden parts', () => {
  it('by openpyxl, which calculates nothing', () => {
    const [notes, sheet, list, ...others] = read('openpyxl.xlsx');
    expect([notes?.name, notes?.hidden, list?.name, list?.hidden, others]).toEqual([
      'Ghi chú',
      false,
      'Danh mục',
      true,
      [],
    ]);
    expect(sheet?.name).toBe('Bảng chấm điểm');
    expect(sheet?.rows).toEqual(rows(MISSING, MISSING));
    expect(sheet?.merges).toEqual(MERGES);
    expect(sheet?.hiddenColumns).toEqual([5]);
    expect(list?.place(1, 1)).toEqual({ kind: 'cell', sheet: 'Danh mục', order: 4, row: 1, column: 1 });
  });

  it('by LibreOffice, which does', () => {
    const sheet = read('libreoffice.xlsx')[1];
    expect(sheet?.rows).toEqual(rows({ text: '1', nature: NUMBER }, { text: '2.8', nature: NUMBER }));
    expect(sheet?.merges).toEqual(MERGES);
    expect(sheet?.hiddenColumns).toEqual([5]);
  });
});
