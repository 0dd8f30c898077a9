import { describe, expect, it } from 'vitest';
import type { CellNature } from '../../src/model/place/source.js';
import { toDecimal } from '../../src/model/points/points.js';
import { readPoints } from '../../src/model/points/points-text.js';

/** One line for a reading: its number, or what it is instead. */
const read = (text: string, nature?: CellNature): string => {
  const reading = readPoints(text, nature);
  if (reading.kind === 'unreadable')
    return `not points: ${reading.reason}${reading.guess === undefined ? '' : ` ${reading.guess}`}`;
  if (reading.kind !== 'points') return reading.kind;
  const outOf = reading.outOf === undefined ? '' : ` of ${toDecimal(reading.outOf)}`;
  return `${toDecimal(reading.value)}${outOf}${reading.mark === undefined ? '' : ` ${reading.mark}`}`;
};

describe('readPoints', () => {
  it.each([
    ['7.05', '7.05 point'],
    ['0,81', '0.81 comma'],
    ['8,0', '8 comma'],
    ['9', '9'],
    ['97,685', '97.685 comma'],
    ['1.050', '1.05 point'],
    ['1.234,5', '1234.5 comma'],
    ['1,234.5', '1234.5 point'],
    ['1.234.567', '1234567'],
    ['03', '3'],
    ['.5', '0.5 point'],
    ['5.', '5 point'],
    ['+2', '2'],
    ['-0,5', '-0.5 comma'],
    ['−0,5', '-0.5 comma'],
    ['–1', '-1'],
    ['0,5 điểm', '0.5 comma'],
    ['1[¹]', '1'],
    ['3,7 [¹²]', '3.7 comma'],
    ['0,5 điểm(³)', '0.5 comma'],
    ['0.5đ', '0.5 point'],
    ['45.5/58', '45.5 of 58 point'],
    ['\u00a00,5\u2009', '0.5 comma'],
    ['\u202a0,5\u202c', '0.5 comma'],
    ['\u20672\u00ad0\u2069', '20'],
    ['-0', '0'],
    ['123456789012345', '123456789012345'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['', 'blank'],
    [' \n', 'blank'],
    ['Chưa chấm', 'blank'],
    ['CHƯA CHẤM ĐIỂM', 'blank'],
    ['Chưa có điểm', 'blank'],
    ['-', 'blank-mark'],
    ['–', 'blank-mark'],
    ['x', 'blank-mark'],
    ['Không phát sinh', 'not-applicable'],
    ['KHÔNG PHÁT SINH'.normalize('NFD'), 'not-applicable'],
    ['KPS', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['ĐTXHH', 'survey'],
    ['ĐTXHH[²]', 'survey'],
    ['ÐTXHH', 'survey'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['1/5/2024', 'not points: date'],
    ['2-May', 'not points: date'],
    ['2-thg 5', 'not points: date'],
    ['6.1.3', 'not points: code'],
    ['0101', 'not points: leading-zeros'],
    ['70%', 'not points: percent'],
    ['#N/A', 'not points: error-value'],
    ["1'25", 'not points: text 1,25'],
    ['lO', 'not points: look-alike 10'],
    ['0-2', 'not points: range 2'],
    ['0 – 2,5', 'not points: range 2,5'],
    ['Từ 0 đến 10', 'not points: range 10'],
    ['Đạt', 'not points: achieved'],
    ['1e3', 'not points: exponent'],
    ['0x10', 'not points: exponent'],
    ['1e400', 'not points: exponent'],
    ['.inf', 'not points: infinite'],
    ['NaN', 'not points: infinite'],
    ['1234567890123456', 'not points: too-many-digits'],
    ['1,234,567', 'not points: code'],
    ['Không thực hiện', 'not points: text'],
    ['1 5', 'not points: two-numbers'],
    ['1 ,5', 'not points: text 1,5'],
    ['1, 5', 'not points: text 1,5'],
    ['1 , 5', 'not points: text 1,5'],
    ['20⁷', 'not points: text 20'],
    ['20[7]', 'not points: text 20'],
    ['[¹]', 'not points: text'],
    ['1[¹]5', 'not points: text'],
    ['1,5*', 'not points: text 1,5'],
    ['9(1)', 'not points: text 9'],
    ['5 (12)', 'not points: text 5'],
    ['5 [1]', 'not points: text 5'],
    ['(1)', 'not points: text'],
    ['\u20111', 'not points: text -1'],
    ['— 0,5', 'not points: text -0,5'],
    ['\u00ad2,5', 'not points: text -2,5'],
    ['0,5đ.', 'not points: text 0,5'],
    ['4,5;', 'not points: text 4,5'],
    ['2,5 (83,33%)', 'not points: text 2,5'],
    ["'3", 'not points: text 3'],
    ['~4', 'not points: text 4'],
    ['khoảng 4,5', 'not points: text 4,5'],
    ['4,5 (làm tròn)', 'not points: text 4,5'],
    ['0,5 (tự chấm 1)', 'not points: text 0,5'],
    ['8 điểm (trừ 2)', 'not points: text 8'],
    ['4 (-2)', 'not points: text'],
    ['Tối đa 5đ', 'not points: text 5'],
    ['≤ 3', 'not points: text 3'],
    ['４.５', 'not points: text 4.5'],
    ['4½', 'not points: text'],
    ['2₅', 'not points: text'],
    ['3\u03364', 'not points: crossed-out 4'],
    ['3\u0336 2,5', 'not points: crossed-out 2,5'],
    ['2\u0336,\u03365\u0336', 'not points: crossed-out'],
    ['3\u0336 x', 'not points: crossed-out'],
    ['\u202e12', 'not points: text'],
    ['--5', 'not points: text'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

  it('takes what a spreadsheet knows into account', () => {
    expect(read('0.7', { kind: 'percent' })).toBe('not points: percent');
    expect(read('45000', { kind: 'date' })).toBe('not points: date');
    expect(read('#N/A', { kind: 'error' })).toBe('not points: error-value');
    expect(read('', { kind: 'formula-without-value' })).toBe('formula-without-value');
    expect(read('7.05', { kind: 'number' })).toBe('7.05');
  });
});
