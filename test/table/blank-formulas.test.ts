/** Templates whose formulas were filled down before anything was scored. */
import { describe, expect, it } from 'vitest';
import { gridOf, readOne, treeOf, type Value } from './grid.js';

const of = (formula: string, text: string): Value => ({ text, nature: { kind: 'number' }, formula });
const table = (...rows: Value[][]) =>
  treeOf(readOne(gridOf([['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Thẩm định', 'Điểm bị mất'], ...rows])).source);

describe('a formula that only reckons with blank cells', () => {
  it('states no score and no lost points', () => {
    expect(
      table(
        ['1', 'Chỉ đạo', of('SUM(C3:C4)', '5'), of('SUM(D3:D4)', '4'), of('SUM(E3:E4)', '0'), of('C2-E2', '5')],
        ['1.1', 'Kế hoạch', 3, 2, null, of('$C3-$E3', '3')],
        ['1.2', 'Báo cáo', 2, 2, null, of('IF(E4>0,C4-E4,C4)', '2')],
        [null, 'Tổng cộng', of('C2', '5'), of('D2', '4'), of('E2+0', '0'), of('SUM(F3:F4)', '5')],
      ),
    ).toBe('1 Chỉ đạo | max=5 | self=4\n  1.1 Kế hoạch | max=3 | self=2\n  1.2 Báo cáo | max=2 | self=2');
  });

  it('is told from one that reckons with a score, with words or with what stands elsewhere', () => {
    const lines = (first: Value[]) => table(first, ['2', 'Thể chế', 1, 1, 1, 0]).split('\n')[0];
    expect(lines(['1', 'A', 5, null, 0, of('C2-E2', '5')])).toBe('1 A | max=5 | assessed=0 | lost=5');
    expect(lines(['1', 'A', 5, 4, null, of('C2-D2', '1')])).toBe('1 A | max=5 | self=4 | lost=1');
    expect(lines(['1', 'A', 5, null, 'KPS', of('C2-N(E2)', '5')])).toBe('1 A | max=5 | assessed=KPS | lost=5');
    expect(lines(['1', 'A', 5, null, of("'Lần 2'!E2", '0'), null])).toBe('1 A | max=5 | assessed=0');
    expect(lines(['1', 'A', 5, null, of('C2-F2', '5'), null])).toBe('1 A | max=5 | assessed=5');
    expect(lines(['1', 'A', 5, null, of('E40', '0'), null])).toBe('1 A | max=5 | assessed=0');
    expect(lines(['1', 'A', 5, null, of('E2', '0'), null])).toBe('1 A | max=5 | assessed=0');
    expect(lines(['1', 'A', 5, null, of('E3-E3', '0'), null])).toBe('1 A | max=5 | assessed=0');
  });

  it('states what it shows where a chain of them was made to be long', () => {
    const rows = Array.from({ length: 20_000 }, (_, at): Value[] => {
      const last = at === 19_999;
      return [`${at + 1}`, 'A', 1, null, last ? null : of(`E${at + 3}`, '0'), null];
    });
    expect(table(...rows).split('\n')[0]).toBe('1 A | max=1 | assessed=0');
  });
});
