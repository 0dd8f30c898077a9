/** Which formulas may take their value from a cell: none that does is missed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayUse } from '../../src/fix/workbook/references.js';
import { cellName } from '../../src/model/place/place.js';

const E5 = { sheet: 'Bảng', row: 5, column: 5 };
const uses = (formula: string, { sheet = 'Bảng', asText = false } = {}) => mayUse(formula, sheet, E5, asText);

describe('a formula', () => {
  it.each([
    'E5',
    '$E$5*2',
    'e5',
    'SUM(E1:E10)',
    'SUM(A1:Z99)',
    'SUM(E10:E1)',
    'SUM(E:E)',
    'SUM(5:5)',
    'SUM($A$1,C4:F6)',
    'Bảng!E5',
    "'Bảng'!E5",
    'IF(D5>0,"không dùng",E5)',
  ])('%s takes it', (formula) => expect(uses(formula)).toBe(true));

  it.each([
    'D5',
    'E4+E6',
    'SUM(D1:D99)',
    'SUM(E6:E20)',
    'SUM(D:D)',
    'SUM(6:7)',
    'Khác!E5',
    "'Trang 2'!E5+'Trang 2'!E1:E9",
    'IF(D5="E5",TRUE,1.5E5)',
    'ROUND(C5-D5,2)',
    'LOG10(D5)',
    'E55+AE5+E51',
  ])('%s does not', (formula) => expect(uses(formula)).toBe(false));

  it.each([
    '',
    'Tổng',
    'Bảng1[Điểm]',
    '[1]Bảng!D5',
    'INDIRECT("E"&5)',
    'SUM(OFFSET(A1,4,4))',
    'SUM(Trang1:Trang3!D5)',
    '#REF!+1',
  ])('%j may, as nobody can tell', (formula) => expect(uses(formula)).toBe(true));

  it('of another sheet takes it only by name', () => {
    expect(uses('E5', { sheet: 'Khác' })).toBe(false);
    expect(uses('Bảng!E5', { sheet: 'Khác' })).toBe(true);
    expect(uses("'BẢNG'!$E$5", { sheet: 'Khác' })).toBe(true);
  });

  it('that adds up passes over texts; one that reckons with them does not', () => {
    expect(uses('SUM(E1:E9)', { asText: true })).toBe(false);
    expect(uses('SUBTOTAL(9,E1:E9)', { asText: true })).toBe(false);
    expect(uses('E5*1', { asText: true })).toBe(true);
    expect(uses('SUM(E1:E9)+E5', { asText: true })).toBe(true);
    expect(uses('SUM(VALUE(E5))', { asText: true })).toBe(true);
  });

  it('over any range is told to take the cells in it, and no others', () => {
    const small = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(small, small, small, small, small, small, (top, left, bottom, right, row, column) => {
        const range = `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
        const inside =
          Math.min(top, bottom) <= row &&
          row <= Math.max(top, bottom) &&
          Math.min(left, right) <= column &&
          column <= Math.max(left, right);
        expect(mayUse(`SUM(${range})`, 'Bảng', { sheet: 'Bảng', row, column }, false)).toBe(inside);
      }),
    );
  });
});
