/** Lost points: told from points that were won, whatever their headings and groups say. */
import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

/** @param groups headings over the columns right of the maxima; a blank goes on with the one before */
const scored = (groups: readonly (string | null)[], parts: readonly (string | null)[], ...rows: Value[][]) => {
  const merges = ['A1:A2', 'B1:B2', 'C1:C2'];
  for (const [index, group] of groups.entries()) {
    const left = 'DEFGHIJ'.charAt(index);
    if (group !== null && parts[index] === null) merges.push(`${left}1:${left}2`);
    if (group !== null && groups[index + 1] === null) merges.push(`${left}1:${'DEFGHIJ'.charAt(index + 1)}1`);
  }
  const body = rows.map((row, index): Value[] => [String(index + 1), 'Tiêu chí', ...row]);
  const heads: Value[][] = [['STT', 'Tiêu chí', 'Điểm chuẩn', ...groups]];
  if (parts.length > 0) heads.push([null, null, null, ...parts]);
  return readOne(gridOf([...heads, ...body], { merges: parts.length > 0 ? merges : [] }));
};

const shown = (...args: Parameters<typeof scored>): readonly string[] => {
  const { source, findings } = scored(...args);
  const points = treeOf(source)
    .split('\n')
    .map((line) => line.split(' | ').slice(1).join(' | '));
  return [...points, ...findingLines(findings)];
};
const headed = (headings: string[], ...rows: Value[][]): readonly string[] => shown(headings, [], ...rows);

describe('a heading that says who takes points', () => {
  it.each([
    'Hội đồng thẩm định trừ điểm',
    'Điểm trừ của Hội đồng thẩm định',
    'Số điểm Sở Nội vụ trừ',
    'Điểm bị Hội đồng trừ',
    'Điểm giảm sau thẩm định',
    'Hội đồng trừ',
    'Điểm mất sau giải trình',
  ])('is of lost points: %s', (heading) => {
    expect(headed([heading], [3, 0.5], [5, 0])).toEqual(['max=3 | lost=0.5', 'max=5 | lost=0']);
    expect(headed(['Thẩm định', heading], [3, 2.5, 0.5], [5, 5, 0])).toEqual([
      'max=3 | assessed=2.5 | lost=0.5',
      'max=5 | assessed=5 | lost=0',
    ]);
  });

  it('is not clear beside self scores alone, from which points may be taken as well', () => {
    expect(headed(['Tự chấm', 'Hội đồng trừ'], [3, 2.5, 0.5])).toContain(
      'error ambiguous-column E1 {"meaning":"lost","first":{"column":"E","heading":"Hội đồng trừ"}}',
    );
  });

  it('leaves words under it to the reasons', () => {
    expect(headed(['Điểm đạt', 'Hội đồng trừ điểm'], [3, 2.5, 'Ban hành chậm']).at(0)).toBe(
      'max=3 | assessed=2.5 | finding=Ban hành chậm',
    );
  });

  it('in words of its own is of lost points where they are what another score lacks', () => {
    const headings = ['Thẩm định', 'Hội đồng khấu trừ'];
    expect(headed(headings, [3, 2.5, 0.5], [3, 2, 1], [5, 5, 0])).toEqual([
      'max=3 | assessed=2.5 | lost=0.5',
      'max=3 | assessed=2 | lost=1',
      'max=5 | assessed=5 | lost=0',
    ]);
    expect(headed(headings, [3, 2.5, 0.5], [3, 2, 2]).at(-1)).toContain('assessed-round');
    expect(headed(headings, [3, 1.5, 1.5], [2, 1, 1]).at(-1)).toContain('assessed-round');
  });
});

describe('a score that says what is no longer in it', () => {
  it.each([
    'Điểm đạt sau khi trừ điểm bị mất',
    'Điểm đạt (đã trừ điểm mất)',
    'Điểm đạt được (sau khi đã trừ đi điểm bị mất)',
    'Điểm đạt đã trừ điểm mất',
    'ĐIỂM ĐẠT SAU KHI TRỪ ĐIỂM BỊ TRỪ',
    'Diem dat sau khi tru diem bi mat',
    'Điểm (sau khi trừ điểm bị mất)',
    'Điểm không bị trừ',
  ])('is a score: %s', (heading) => {
    expect(headed([heading], [3, 2.5], [5, 5])).toEqual(['max=3 | assessed=2.5', 'max=5 | assessed=5']);
  });

  it('is that of the unit where it says so', () => {
    expect(headed(['Điểm tự chấm sau khi trừ điểm bị mất'], [3, 2.5])).toEqual(['max=3 | self=2.5']);
  });

  it('is none where the points are those taken', () => {
    expect(headed(['Điểm bị mất'], [3, 0.5])).toEqual(['max=3 | lost=0.5']);
    expect(headed(['Điểm Hội đồng đã trừ'], [3, 0.5])).toEqual(['max=3 | lost=0.5']);
    expect(headed(['Hội đồng đã trừ điểm'], [3, 0.5])).toEqual(['max=3 | lost=0.5']);
    expect(headed(['Điểm đã bị trừ'], [3, 0.5])).toEqual(['max=3 | lost=0.5']);
  });
});

describe('a group of lost points', () => {
  it('holds those of self scores, which count where nothing else was lost, and of the assessed', () => {
    const group = ['Điểm bị trừ', null];
    const parts = ['Tự chấm', 'Thẩm định'];
    expect(shown(group, parts, [3, 0, 0.5], [3, 0.5, 1])).toEqual([
      'max=3 | lost=0.5 | extra={Điểm bị trừ Tự chấm: 0}',
      'max=3 | lost=1 | extra={Điểm bị trừ Tự chấm: 0.5}',
    ]);
    expect(shown(['Điểm trừ', null], parts, [3, 0, 0.5])).toEqual(['max=3 | lost=0.5 | extra={Điểm trừ Tự chấm: 0}']);
    expect(shown(group, parts, [3, 0.5, null])).toEqual(['max=3 | lost=0.5']);
    const after = [...['Điểm', null], ...group];
    expect(shown(after, [...parts, ...parts], [3, 3, 2.5, 0, 0.5])).toEqual([
      'max=3 | self=3 | assessed=2.5 | lost=0.5 | extra={Điểm bị trừ Tự chấm: 0}',
    ]);
  });

  it('holds points and why they were lost', () => {
    const parts = ['Điểm', 'Lý do'];
    expect(shown(['Điểm bị mất', null], parts, [3, 0.5, 'chậm'])).toEqual(['max=3 | lost=0.5 | finding=chậm']);
    expect(shown(['Điểm đạt', 'Điểm trừ', null], [null, ...parts], [3, 2.5, 0.5, 'chậm'])).toEqual([
      'max=3 | assessed=2.5 | lost=0.5 | finding=chậm',
    ]);
    // "Điểm trừ" alone may be a penalty.
    expect(shown(['Điểm trừ', null], parts, [3, 0.5, 'chậm']).at(-1)).toContain('error ambiguous-column D2');
  });

  it('that is of scores as well holds them', () => {
    const read = shown(['Kết quả thẩm định, điểm bị mất', null], ['Thẩm định', 'Lý do'], [3, 2.5, 'chậm']);
    expect(read).toEqual(['max=3 | assessed=2.5 | finding=chậm']);
  });
});

describe('a group of one round', () => {
  it.each([
    ['Đạt', 'Chưa đạt'],
    ['Điểm đạt', 'Điểm trừ'],
    ['Điểm đạt', 'Mất'],
    ['Đạt được', 'Không đạt'],
  ])('holds what was won and what was lost: %s, %s', (won, lost) => {
    const groups = ['Tự chấm', null, 'Thẩm định', null];
    const rows = [
      [3, 3, 0, 2.5, 0.5],
      [3, 2.5, 0.5, 2.5, 0.5],
    ];
    expect(shown(groups, [won, lost, won, lost], ...rows)).toEqual([
      `max=3 | self=3 | assessed=2.5 | lost=0.5 | extra={Tự chấm ${lost}: 0}`,
      `max=3 | self=2.5 | assessed=2.5 | lost=0.5 | extra={Tự chấm ${lost}: 0.5}`,
    ]);
  });

  it('alone stays what it was', () => {
    expect(shown(['Tự chấm', null], ['Điểm đạt', 'Điểm mất'], [3, 2.5, 0.5])).toEqual([
      'max=3 | assessed=2.5 | lost=0.5',
    ]);
  });
});

describe('points taken off self scores', () => {
  const rows = [
    [3, 3, 0.5, 2.5],
    [3, 2.5, 0, 2.5],
    [4, 3, null, 3],
  ];
  it.each([
    ['Điểm bị trừ', 'Điểm còn lại'],
    ['Điểm trừ', 'Điểm đạt'],
    ['Hội đồng trừ', 'Còn lại'],
    ['Điểm bị mất', 'Điểm thẩm định'],
  ])('are no loss from the maximum where the rest stands beside them: %s, %s', (cut, rest) => {
    const read = headed(['Tự chấm', cut, rest], ...rows);
    expect(read).toEqual([
      `max=3 | self=3 | assessed=2.5 | extra={${cut}: 0.5}`,
      `max=3 | self=2.5 | assessed=2.5 | extra={${cut}: 0}`,
      'max=4 | self=3 | assessed=3',
    ]);
  });

  it('are lost points where they are short of the maximum', () => {
    const full = [
      [3, 3, 0.5, 2.5],
      [4, 4, 1, 3],
    ];
    expect(headed(['Tự chấm', 'Điểm trừ', 'Điểm còn lại'], ...full)).toEqual([
      'max=3 | self=3 | assessed=2.5 | lost=0.5',
      'max=4 | self=4 | assessed=3 | lost=1',
    ]);
  });

  it('are lost points by their heading, unless most rows say otherwise', () => {
    const most = [
      [3, 3, 0.5, 2.5],
      [3, 2.5, 0, 2.5],
      [4, 4, 0, 4],
      [4, 4, 1, 3],
      [4, 3.5, 0, 3.5],
    ];
    expect(headed(['Tự chấm', 'Điểm bị mất', 'Điểm đạt'], ...most)[1]).toBe('max=3 | self=2.5 | assessed=2.5 | lost=0');
    expect(headed(['Tự chấm', 'Điểm trừ', 'Điểm đạt'], ...most)[1]).toBe(
      'max=3 | self=2.5 | assessed=2.5 | extra={Điểm trừ: 0}',
    );
  });

  it('are what their heading says where a row has another rest', () => {
    const read = headed(['Tự chấm', 'Điểm bị trừ', 'Điểm đạt'], ...rows, [5, 5, 1, 3]);
    expect(read).toEqual([
      'max=3 | self=3 | assessed=2.5 | lost=0.5',
      'max=3 | self=2.5 | assessed=2.5 | lost=0',
      'max=4 | self=3 | assessed=3',
      'max=5 | self=5 | assessed=3 | lost=1',
    ]);
  });
});
