import { describe, expect, it } from 'vitest';
import { aboutOf, findingLines, gridOf, outlineOf, readOne, rowKinds, type Value } from './grid.js';

const table = (...rows: Value[][]) =>
  readOne(
    gridOf(
      [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['I', 'Chỉ đạo', 3, 2],
        ['1', 'Kế hoạch', 3, 2],
        [null, 'Cộng', 3, 2],
        ...rows,
      ],
      { place: 'text' },
    ),
  );
const adjustments = (read: ReturnType<typeof table>) => aboutOf(read.source)['adjustments'];

describe('a bonus or penalty section', () => {
  it.each([['II'], [null]])('with code %s counts once where its parts add up to it', (code) => {
    const read = table(
      [code, 'ĐIỂM THƯỞNG', 3, 2],
      ['1', 'Sáng kiến', 2, 1],
      ['2', 'Mô hình hay', 1, 1],
      [code === null ? null : 'III', 'ĐIỂM TRỪ', -5, -1],
      ['1', 'Chậm báo cáo', -2, -1],
      ['2', 'Khiếu kiện', -3, 0],
    );
    expect(adjustments(read)).toBe(
      '[{kind: bonus, name: ĐIỂM THƯỞNG, cap: 3, points: 2}, {kind: penalty, name: ĐIỂM TRỪ, cap: -5, points: -1}]',
    );
    expect(outlineOf(read.source)).toBe('I Chỉ đạo\n  1 Kế hoạch');
    expect(read.findings).toEqual([]);
    expect(
      rowKinds(read)
        .slice(4)
        .map((row) => row.split(' ')[1]),
    ).toEqual(Array(6).fill('adjustment'));
  });

  it('counts once where its parts come to more than the cap it stands at', () => {
    const read = table(['II', 'ĐIỂM THƯỞNG', 2, 2], ['1', 'Sáng kiến', 2, 2], ['2', 'Mô hình', 1, 1]);
    expect(adjustments(read)).toBe('[{kind: bonus, name: ĐIỂM THƯỞNG, cap: 2, points: 2}]');
    expect(read.findings).toEqual([]);
  });

  it('says so where parts with codes do not add up to it', () => {
    const read = table(['II', 'ĐIỂM THƯỞNG', 2, 1], ['1', 'Sáng kiến', 2, 2]);
    expect(adjustments(read)).toBe('[{kind: bonus, name: ĐIỂM THƯỞNG, cap: 2, points: 1}]');
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 6:2 {"text":"1 Sáng kiến","counted":false,"reason":"part-of-adjustment"}',
    ]);
    expect(rowKinds(read).slice(4)).toEqual(['5 adjustment', '6 other of 5']);
  });

  it('counts rows without a code beside it, and says so, where they do not add up to it', () => {
    const read = table([null, 'Điểm thưởng', 2, 1], [null, 'Giải báo chí', 1, 0.5]);
    expect(adjustments(read)).toBe(
      '[{kind: bonus, name: Điểm thưởng, cap: 2, points: 1}, {kind: bonus, name: Giải báo chí, cap: 1, points: 0.5}]',
    );
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 6:2 {"text":"Giải báo chí","counted":true,"reason":"part-of-adjustment"}',
    ]);
  });

  it.each([['II'], [null]])('with code %s without points of its own cuts its rows at its maximum', (code) => {
    const within = table([code, 'ĐIỂM THƯỞNG', 3], ['1', 'Sáng kiến', 2, 2], ['2', 'Mô hình', 2, 1]);
    expect(adjustments(within)).toBe(
      '[{kind: bonus, name: Sáng kiến, cap: 2, points: 2}, {kind: bonus, name: Mô hình, cap: 2, points: 1}]',
    );
    const above = table([code, 'ĐIỂM THƯỞNG', 2], ['1', 'Sáng kiến', 2, 2], ['2', 'Mô hình', 2, 1]);
    expect(adjustments(above)).toBe('[{kind: bonus, name: ĐIỂM THƯỞNG, cap: 2, points: 3}]');
    expect([...within.findings, ...above.findings]).toEqual([]);
  });

  it('is cut at what its name says that it gives at most', () => {
    const read = table([null, 'Điểm thưởng (tối đa 2 điểm)', null, 3], [null, 'Tổng cộng', 3, 4]);
    expect(adjustments(read)).toBe('[{kind: bonus, name: Điểm thưởng (tối đa 2 điểm), cap: 2, points: 3}]');
    for (const name of ['Điểm thưởng (mỗi sáng kiến 0,5 điểm)', 'Điểm thưởng (tối đa 0,5 điểm/sáng kiến)']) {
      expect(adjustments(table([null, name, null, 3]))).toBe(`[{kind: bonus, name: ${name}, points: 3}]`);
    }
  });

  it('is no field that stands after the total', () => {
    const read = table(['A', 'ĐIỂM CỘNG'], ['1', 'Sáng kiến', 2, 2], ['B', 'ĐIỂM TRỪ'], ['1', 'Chậm', 2, 0.5]);
    expect(adjustments(read)).toBe(
      '[{kind: bonus, name: Sáng kiến, cap: 2, points: 2}, {kind: penalty, name: Chậm, cap: 2, points: 0.5}]',
    );
    expect(read.findings).toEqual([]);
  });

  it('has parts of parts', () => {
    const read = table(['II', 'ĐIỂM THƯỞNG'], ['1', 'Sáng kiến'], ['a', 'Cấp tỉnh', 2, 1], ['b', 'Cấp bộ', 3, 1]);
    expect(adjustments(read)).toBe(
      '[{kind: bonus, name: Cấp tỉnh, cap: 2, points: 1}, {kind: bonus, name: Cấp bộ, cap: 3, points: 1}]',
    );
    expect(read.findings).toEqual([]);
  });
});

it('a heading of bonuses below the total counts its rows, with codes or without', () => {
  for (const code of [null, '1']) {
    const read = table(['II', 'Điểm thưởng'], [code, 'Sáng kiến', 2, 1]);
    expect(adjustments(read)).toBe('[{kind: bonus, name: Sáng kiến, cap: 2, points: 1}]');
    expect(read.findings).toEqual([]);
  }
});

describe('a row or section that may give as well as take', () => {
  it.each([
    ['Điểm cộng/trừ', -0.5, 'penalty'],
    ['Điểm cộng, điểm trừ', -0.5, 'penalty'],
    ['ĐIỂM THƯỞNG, ĐIỂM PHẠT', 0.5, 'bonus'],
    ['Điểm trừ/điểm cộng', 0.5, 'bonus'],
    ['Điểm trừ và điểm thưởng', -0.5, 'penalty'],
    ['Điểm thưởng (không bị trừ điểm)', -0.5, 'bonus'],
    ['Điểm trừ: Điểm thưởng, điểm trừ', 0.5, 'penalty'],
  ])('%s of %d is a %s', (name, points, kind) => {
    expect(adjustments(table(['II', name, null, points]))).toBe(`[{kind: ${kind}, name: ${name}, points: ${points}}]`);
  });

  it('has parts whose signs tell what they are', () => {
    expect(
      adjustments(table(['II', 'Điểm cộng, điểm trừ'], [null, 'Sáng kiến', null, 1], [null, 'Kỷ luật', null, -0.5])),
    ).toBe('[{kind: bonus, name: Sáng kiến, points: 1}, {kind: penalty, name: Kỷ luật, points: -0.5}]');
  });

  it('comes to what its parts give, less what they take', () => {
    const read = table(
      ['II', 'Điểm thưởng, điểm phạt', null, 0.5],
      ['1', 'Sáng kiến', null, 1],
      ['2', 'Kỷ luật', null, -0.5],
    );
    expect(adjustments(read)).toBe('[{kind: bonus, name: Điểm thưởng, điểm phạt, points: 0.5}]');
    expect(read.findings).toEqual([]);
  });
});
