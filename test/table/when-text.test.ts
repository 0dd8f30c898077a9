/** Date cells as deadlines: the day that the cell holds, whatever its number format shows. */
import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/deadline/tasks.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { styleSheet, workbookParts, zipParts } from '../input/office-files.js';

/** 12 June 2026, and 1 June 2026. */
const [JUNE_12, JUNE_1] = [46_185, 46_174];

const dueOf = async (serial: number, format: string | number): Promise<readonly (string | undefined)[]> => {
  const headings = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Giải pháp', 'Thời gian thực hiện'];
  const texts = headings.map(
    (heading, at) => `<c r="${'ABCDEF'.charAt(at)}1" t="inlineStr"><is><t>${heading}</t></is></c>`,
  );
  const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const row = `${text('A2', '1')}${text('B2', 'Một')}<c r="C2"><v>1</v></c><c r="D2"><v>0.5</v></c>${text('E2', 'Làm')}<c r="F2" s="1"><v>${serial}</v></c>`;
  const sheet = `<sheetData><row r="1">${texts.join('')}</row><row r="2">${row}</row></sheetData>`;
  const bytes = zipParts(workbookParts(sheet, { 'xl/styles.xml': styleSheet([0, format]) }));
  const { evaluations } = await evaluate(bytes, 'x.xlsx', capabilities, { planYear: 2030 });
  return evaluations.flatMap(({ scored }) => tasksOf(scored).flatMap(({ remedy, due }) => [remedy.when?.text, due]));
};

describe('a deadline in a date cell', () => {
  it.each([
    ['dd/mm/yyyy', '12/06/2026'],
    ['d/m/yyyy', '12/6/2026'],
    ['yyyy-mm-dd', '2026-06-12'],
    ['d-mmm-yy', '12-Jun-26'],
    [14, '12/06/2026'],
    ['m/d/yyyy', '12/06/2026'],
    ['mm-dd-yy', '12/06/2026'],
    ['d/m', '12/06/2026'],
    ['d-mmm', '12/06/2026'],
    ['"ngày" d "tháng" m "năm" yyyy', 'ngày 12 tháng 6 năm 2026'],
  ])('with the format %s is the day it holds', async (format, shown) => {
    expect(await dueOf(JUNE_12, format)).toEqual([shown, '2026-06-12']);
  });

  it('with a month’s format is the month', async () => {
    expect(await dueOf(JUNE_1, 'mmm-yy')).toEqual(['Jun-26', '2026-06-30']);
    expect(await dueOf(JUNE_1, 'mm/yyyy')).toEqual(['06/2026', '2026-06-30']);
  });
});

describe('a bare number below the heading of months', () => {
  const dueBelow = async (heading: string, when: string) => {
    const text = `STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định;Giải pháp;${heading}\n1;Một;1;0,5;Làm;${when}\n`;
    const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities, { planYear: 2030 });
    return evaluations.flatMap(({ scored }) => tasksOf(scored).flatMap(({ remedy, due }) => [remedy.when?.text, due]));
  };

  it('is a month', async () => {
    expect(await dueBelow('Tháng', '9')).toEqual(['Tháng 9', '2030-09-30']);
    expect(await dueBelow('THÁNG', '02')).toEqual(['Tháng 02', '2030-02-28']);
    expect(await dueBelow('Tháng hoàn thành', '12')).toEqual(['Tháng 12', '2030-12-31']);
  });

  it('is none beyond the twelfth, or where the heading may mean how long it takes', async () => {
    expect(await dueBelow('Tháng', '13')).toEqual(['13', undefined]);
    expect(await dueBelow('Tiến độ', '9')).toEqual(['9', undefined]);
    expect(await dueBelow('Thời gian (tháng)', '9')).toEqual(['9', undefined]);
  });

  it('is kept as it is beside a column of deadlines that holds some', async () => {
    expect(await dueBelow('Tháng hoàn thành;Thời hạn', '9;30/6/2030')).toEqual(['30/6/2030', '2030-06-30']);
    expect(await dueBelow('Thời hạn;Tháng', '30/6/2030;9')).toEqual(['30/6/2030', '2030-06-30']);
    expect(await dueBelow('Thời hạn;Tháng', ';9')).toEqual(['Tháng 9', '2030-09-30']);
  });
});
