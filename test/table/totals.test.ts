import { describe, expect, it } from 'vitest';
import { totalLabel } from '../../src/table/words/total-labels.js';
import { aboutOf, findingLines, gridOf, outlineOf, readOne, rowKinds, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const table = (...rows: Value[][]) =>
  readOne(gridOf([['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'], ...rows], { place: 'text' }));

describe('what a total’s words say', () => {
  it.each([
    ['Tổng cộng', { kind: 'total', strong: true }],
    ['TỔNG ĐIỂM CHUẨN', { kind: 'total', strong: true }],
    ['Tổng điểm tối đa', { kind: 'total', strong: true }],
    ['Cộng', { kind: 'total', strong: false }],
    ['TỔNG CỘNG (I+II+III)', { kind: 'parts', strong: true, codes: ['I', 'II', 'III'] }],
    ['Cộng (I + II)', { kind: 'parts', strong: false, codes: ['I', 'II'] }],
    ['Tổng A + B', { kind: 'parts', strong: false, codes: ['A', 'B'] }],
    ['Tổng (1)+(2)', { kind: 'parts', strong: false, codes: ['1', '2'] }],
    ['Tổng điểm (A, B và C)', { kind: 'parts', strong: true, codes: ['A', 'B', 'C'] }],
    ['Tổng cộng (I–IV)', { kind: 'parts', strong: true, codes: ['I', 'II', 'III', 'IV'] }],
    ['Cộng (từ 1 đến 3)', { kind: 'parts', strong: false, codes: ['1', '2', '3'] }],
    ['Cộng lĩnh vực I, II', { kind: 'parts', strong: false, codes: ['I', 'II'] }],
    ['Cộng mục I', { kind: 'part', code: 'I', field: false }],
    ['Tổng điểm lĩnh vực 2', { kind: 'part', code: '2', field: true }],
    ['Tổng điểm tiêu chí 1.1', { kind: 'part', code: '1.1', field: false }],
    ['Tổng 1', { kind: 'part', code: '1', field: false }],
    ['Cộng LV2', { kind: 'part', code: '2', field: true }],
    ['Tổng điểm TC III', { kind: 'part', code: 'III', field: false }],
    ['Tổng số hồ sơ đúng hạn', undefined],
    ['Tổng hợp báo cáo', undefined],
    ['Cộng đồng doanh nghiệp', undefined],
  ])('%s', (label, expected) => expect(totalLabel(label)).toEqual(expected));
});

describe('below a total at the top', () => {
  it('shares and ranks sum up the whole, parts of the last criterion are criteria', () => {
    const read = table(
      [null, 'Tổng điểm', 5, 4],
      ['1', 'Cải cách thể chế', 5, 4],
      [null, '- Tỷ lệ văn bản đúng hạn', 3, 2],
      [null, 'Tỷ lệ văn bản được rà soát', 2, 2],
      [null, 'Tỷ lệ đạt', null, 80],
      [null, 'Chỉ số CCHC', 100, 80],
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 total', '3 criterion', '4 criterion of 3', '5 criterion of 3', '6 other', '7 other'],
    ]);
    expect(findingLines(read.findings)).toEqual([]);
  });
});

describe('what a total row adds up', () => {
  it('the field it names by the short word for fields', () => {
    const read = table(
      ['LV1', 'Chỉ đạo', 5, 5],
      ['1.1', 'Kế hoạch', 5, 5],
      [null, 'Cộng LV1', 5, 5],
      ['LV2', 'Thể chế', 5, 4],
      ['2.1', 'Văn bản', 5, 4],
      [null, 'Cộng LV2', 5, 4],
    );
    expect(rowKinds(read).filter((line) => line.includes('subtotal'))).toEqual(['4 subtotal of 2', '7 subtotal of 5']);
    expect(findingLines(read.findings)).toEqual([]);
  });

  it('the fields it names, whatever stands between them and the end', () => {
    const read = table(
      ['I', 'Chỉ đạo', 5, 5],
      ['1', 'Kế hoạch', 5, 5],
      ['II', 'Thể chế', 5, 4],
      ['1', 'Văn bản', 5, 4],
      [null, 'Cộng (I+II)', 10, 9],
      ['III', 'ĐIỂM THƯỞNG', 3, 1],
      [null, 'TỔNG ĐIỂM (I+II+III)', null, 10],
    );
    expect(aboutOf(read.source)['total']).toBe(
      '[{name: Cộng (I+II), max: 10, assessed: 9}, {name: TỔNG ĐIỂM (I+II+III), assessed: 10}]',
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 criterion of 2', '4 criterion', '5 criterion of 4', '6 total'],
      ...['7 adjustment', '8 total'],
    ]);
    expect(read.findings).toEqual([]);
  });

  it('the criteria it names below a field', () => {
    const read = table(
      ['I', 'Chỉ đạo', 5, 5],
      ['1', 'Kế hoạch', 3, 3],
      ['2', 'Báo cáo', 2, 2],
      [null, 'Cộng (1+2)', 5, 5],
      ['II', 'Thể chế', 5, 4],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        'I Chỉ đạo | max=5 | assessed=5 | subtotal={name: Cộng (1+2), max: 5, assessed: 5}',
        '  1 Kế hoạch | max=3 | assessed=3',
        '  2 Báo cáo | max=2 | assessed=2',
        'II Thể chế | max=5 | assessed=4',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('nothing that can be compared, where it names only some of the fields', () => {
    const read = table(
      ['I', 'Chỉ đạo', 5, 5],
      ['II', 'Thể chế', 5, 4],
      [null, 'Cộng (I+II)', 10, 9],
      ['III', 'TTHC', 5, 4],
      [null, 'Tổng cộng', 15, 13],
    );
    expect(aboutOf(read.source)['total']).toBe('{name: Tổng cộng, max: 15, assessed: 13}');
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 4:2 {"text":"Cộng (I+II)","counted":false,"reason":"some-fields"}',
    ]);
    expect(rowKinds(read).slice(3)).toEqual(['4 other', '5 criterion', '6 total']);
  });

  it('the field of that number, be it Roman, and not a criterion of the same number', () => {
    const read = table(
      ['I', 'Chỉ đạo'],
      ['1', 'Kế hoạch', 3, 3],
      ['2', 'Báo cáo', 1, 1],
      [null, 'Cộng mục 1', 4, 4],
      ['II', 'Thể chế'],
      ['1', 'Văn bản', 3, 3],
      ['2', 'Rà soát', 2, 1],
      [null, 'Tổng điểm lĩnh vực 2', 5, 4],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        'I Chỉ đạo | subtotal={name: Cộng mục 1, max: 4, assessed: 4}',
        '  1 Kế hoạch | max=3 | assessed=3',
        '  2 Báo cáo | max=1 | assessed=1',
        'II Thể chế | subtotal={name: Tổng điểm lĩnh vực 2, max: 5, assessed: 4}',
        '  1 Văn bản | max=3 | assessed=3',
        '  2 Rà soát | max=2 | assessed=1',
      ),
    );
  });

  it('the criterion whose maxima it comes to, where it names none', () => {
    const read = table(
      ['I', 'Chỉ đạo', 5, 4],
      ['1', 'Kế hoạch', null, null],
      ['a', 'Ban hành', 1, 1],
      ['b', 'Thực hiện', 2, 1],
      [null, 'Cộng', 3, 2],
      ['2', 'Báo cáo', 2, 2],
      ['II', 'Thể chế', 1, 1],
    );
    expect(treeOf(read.source).split('\n')[1]).toBe('  1 Kế hoạch | subtotal={name: Cộng, max: 3, assessed: 2}');
  });

  it('the last field, where neither it nor what is right below states a maximum', () => {
    const read = table(
      ['1', 'Chỉ đạo'],
      ['1.1', 'Kế hoạch', 2, 1],
      [null, 'Cộng', 2, 1],
      ['2', 'Thể chế'],
      ['2.1', 'Văn bản'],
      ['2.1.1', 'Rà soát', 1, 1],
      ['2.2', 'Kiểm tra'],
      ['2.2.1', 'Xử lý', 2, 1],
      [null, 'Cộng', 3, 2],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Chỉ đạo | subtotal={name: Cộng, max: 2, assessed: 1}',
        '  1.1 Kế hoạch | max=2 | assessed=1',
        '2 Thể chế | subtotal={name: Cộng, max: 3, assessed: 2}',
        '  2.1 Văn bản',
        '    2.1.1 Rà soát | max=1 | assessed=1',
        '  2.2 Kiểm tra',
        '    2.2.1 Xử lý | max=2 | assessed=1',
      ),
    );
    expect(aboutOf(read.source)['total']).toBeUndefined();
  });

  it('all fields, whatever its words, where its maximum is theirs', () => {
    const read = table(
      ['1', 'Kế hoạch', 5, 5],
      ['2', 'Văn bản', 5, 4],
      [null, 'TỔNG ĐIỂM CÁC NỘI DUNG TRÊN', 10, 9],
      ['A', 'ĐIỂM CỘNG'],
      ['1', 'Sáng kiến', 2, 2],
    );
    expect(treeOf(read.source)).toBe(lines('1 Kế hoạch | max=5 | assessed=5', '2 Văn bản | max=5 | assessed=4'));
    expect(aboutOf(read.source)).toMatchObject({
      total: '{name: TỔNG ĐIỂM CÁC NỘI DUNG TRÊN, max: 10, assessed: 9}',
      adjustments: '[{kind: bonus, name: Sáng kiến, cap: 2, points: 2}]',
    });
    expect(read.findings).toEqual([]);
  });

  it('all fields where it stands above them, and below them stand figures about the whole', () => {
    const read = table(
      [null, 'TỔNG ĐIỂM', 5, 4],
      ['1', 'Kế hoạch', 3, 2],
      ['2', 'Văn bản', 2, 2],
      [null, 'Chỉ số CCHC (%)', null, 80],
      [null, 'Xếp loại', null, 'Tốt'],
    );
    expect(treeOf(read.source)).toBe(lines('1 Kế hoạch | max=3 | assessed=2', '2 Văn bản | max=2 | assessed=2'));
    expect(aboutOf(read.source)).toMatchObject({ total: '{name: TỔNG ĐIỂM, max: 5, assessed: 4}' });
    expect(rowKinds(read)).toEqual([...['1 header', '2 total', '3 criterion', '4 criterion', '5 other', '6 other']]);
    expect(read.findings).toEqual([]);
  });

  it('the criteria that stand for a field without a row', () => {
    const read = table(
      ['1.1', 'Kế hoạch', 4, 3],
      ['1.2', 'Báo cáo', 6, 5],
      [null, 'Cộng lĩnh vực 1', 10, 8],
      ['2.1', 'Niêm yết', 5, 5],
      ['2.2', 'Đúng hạn', 5, 4],
      [null, 'Cộng lĩnh vực 2', 10, 10],
      [null, 'Tổng cộng', 20, 17],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1.1 Kế hoạch | max=4 | assessed=3',
        '1.2 Báo cáo | max=6 | assessed=5',
        '2.1 Niêm yết | max=5 | assessed=5',
        '2.2 Đúng hạn | max=5 | assessed=4',
      ),
    );
    expect(findingLines(read.findings)).toEqual([
      'error total-mismatch 7:4 {"name":"Cộng lĩnh vực 2","column":"assessed","stated":"10","computed":"9","countsParents":false,"subtotal":true}',
    ]);
  });

  it('a field without a row, whose number a criterion has', () => {
    const read = table(
      ['1', 'Kế hoạch', 4, 3],
      ['2', 'Báo cáo', 6, 5],
      [null, 'Cộng lĩnh vực 1', 10, 8],
      ['3', 'Niêm yết', 5, 5],
      ['4', 'Đúng hạn', 5, 4],
      [null, 'Cộng lĩnh vực 2', 10, 9.5],
      [null, 'Cộng lĩnh vực 3', 12, 9],
      [null, 'Tổng cộng', 20, 17],
    );
    expect(findingLines(read.findings)).toEqual([
      'error total-mismatch 7:4 {"name":"Cộng lĩnh vực 2","column":"assessed","stated":"9.5","computed":"9","countsParents":false,"subtotal":true}',
    ]);
  });

  it('the coded criteria beside a row that is called by no total’s words, be it above them or below', () => {
    const about = (...rows: Value[][]) => rowKinds(table(...rows));
    expect(
      about(['1', 'Chỉ đạo', null, null], [null, 'Điểm lĩnh vực', 10, 8], ['1.1', 'A', 4, 3], ['1.2', 'B', 6, 5]),
    ).toEqual(['1 header', '2 criterion', '3 subtotal of 2', '4 criterion of 2', '5 criterion of 2']);
    expect(
      about(['1', 'Chỉ đạo', null, null], ['1.1', 'A', 4, 3], ['1.2', 'B', 6, 5], [null, 'Đạt được', 10, 8]),
    ).toEqual(['1 header', '2 criterion', '3 criterion of 2', '4 criterion of 2', '5 subtotal of 2']);
    // A third criterion of the field that happens to be worth what the others are.
    expect(
      about(['1', 'Chỉ đạo', 8, 7], ['1.1', 'A', 2, 2], ['1.2', 'B', 2, 1.5], [null, 'Kiểm tra việc ấy', 4, 3.5]),
    ).toEqual(['1 header', '2 criterion', '3 criterion of 2', '4 criterion of 2', '5 criterion of 4']);
  });

  it('the fields right above it, where another total adds up all of them', () => {
    const read = table(
      ['1', 'Chỉ đạo', 10, 8],
      ['2', 'TTHC', 5, 5],
      [null, 'Tổng điểm thẩm định', 15, 13],
      ['3', 'Điều tra XHH', 30, 25],
      ['3.1', 'Người dân', 30, 25],
      [null, 'Tổng điểm ĐTXHH', 30, 25],
      [null, 'TỔNG CỘNG', 45, 38],
      [null, 'Quy đổi theo thang 100', null, 84.44],
    );
    expect(aboutOf(read.source)['total']).toBe('{name: TỔNG CỘNG, max: 45, assessed: 38}');
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 criterion', '4 subtotal', '5 criterion', '6 criterion of 5', '7 subtotal of 5'],
      ...['8 total', '9 other'],
    ]);
    expect(read.findings).toEqual([]);
  });
});

it('points added up beside the maximum of all fields are their total, right or wrong, and no bonus', () => {
  const rows: Value[][] = [
    ['1', 'Chỉ đạo', 2, 1],
    ['2', 'Thể chế', 2, 1],
  ];
  const of = (...last: Value[]) => aboutOf(table(...rows, last).source);
  expect(of(null, 'Cộng điểm', 4, 3)).toMatchObject({ total: '{name: Cộng điểm, max: 4, assessed: 3}' });
  expect(of(null, 'Cộng điểm', 1, 1)).toMatchObject({
    adjustments: '[{kind: bonus, name: Cộng điểm, cap: 1, points: 1}]',
  });
});

it('totals below each field of a table without codes are that field’s', () => {
  const { source, findings } = readOne(
    gridOf([
      ['Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
      ['CHỈ ĐẠO', 5, 4],
      ['Kế hoạch', 2, 1.5],
      ['Báo cáo', 3, 2.5],
      ['Cộng', 5, 4],
      ['THỂ CHẾ', 3, 2],
      ['Rà soát', 1, 1],
      ['Văn bản', 2, 1],
      ['Cộng', 3, 2],
    ]),
  );
  expect(treeOf(source)).toContain('CHỈ ĐẠO | max=5 | assessed=4 | subtotal={name: Cộng, max: 5, assessed: 4}');
  expect(treeOf(source)).toContain('THỂ CHẾ | max=3 | assessed=2 | subtotal={name: Cộng, max: 3, assessed: 2}');
  expect(findings).toEqual([]);
});

describe('a total among the fields', () => {
  const FIELDS: Value[][] = [
    ['I', 'Thể chế', 6, 5],
    ['1', 'Kế hoạch', 3, 2.5],
    ['2', 'Rà soát', 3, 2.5],
    ['II', 'Thủ tục', 9, 8],
    ['1', 'Niêm yết', 4, 3],
    ['2', 'Đúng hạn', 5, 5],
  ];
  const HEADINGS = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
  const read = (...rows: Value[][]) => readOne(gridOf([HEADINGS, ...rows]));
  const TREE = ['I Thể chế', '  1 Kế hoạch', '  2 Rà soát', 'II Thủ tục', '  1 Niêm yết', '  2 Đúng hạn'].join('\n');

  it('may stand above them without a code, whatever it is called', () => {
    for (const name of ['Tổng điểm CCHC', 'UBND xã Tân Lập', 'Chỉ số cải cách hành chính', 'Bộ tiêu chí CCHC cấp xã']) {
      const { source, findings } = read([null, name, 15, 13], ...FIELDS);
      expect(outlineOf(source)).toBe(TREE);
      expect(aboutOf(source)['total']).toBe(`{name: ${name}, max: 15, assessed: 13}`);
      expect(findings).toEqual([]);
    }
  });

  it('is one though its score is wrong, or blank', () => {
    expect(aboutOf(read([null, 'Điểm CCHC', 15, 12], ...FIELDS).source)['total']).toBe(
      '{name: Điểm CCHC, max: 15, assessed: 12}',
    );
    expect(outlineOf(read([null, 'Điểm CCHC', 15, null], ...FIELDS).source)).toBe(TREE);
  });

  it('may have the number after theirs', () => {
    for (const name of ['TỔNG', 'Tổng điểm CCHC', 'Chỉ số CCHC (I+II)', 'Điểm toàn diện']) {
      const { source, findings } = read(...FIELDS, ['III', name, 15, 13]);
      expect(outlineOf(source)).toBe(TREE);
      expect(findings).toEqual([]);
    }
  });

  it('is none where a field is worth as much by chance', () => {
    for (const field of [
      ['III', 'Điều tra xã hội học', 15, 12],
      ['III', 'Điều tra xã hội học', 14, 13],
    ]) {
      expect(outlineOf(read(...FIELDS, field).source)).toBe(`${TREE}\nIII Điều tra xã hội học`);
    }
    const plain = read(['1', 'Kế hoạch', 2, 1], ['2', 'Rà soát', 3, 1.5], ['3', 'Báo cáo', 5, 2.5]);
    expect(outlineOf(plain.source)).toBe('1 Kế hoạch\n2 Rà soát\n3 Báo cáo');
    const rate = read(['1', 'Tỷ lệ đúng hạn', 5, 2.5], ['2', 'Rà soát', 3, 1.5], ['3', 'Báo cáo', 2, 1]);
    expect(outlineOf(rate.source)).toBe('1 Tỷ lệ đúng hạn\n2 Rà soát\n3 Báo cáo');
  });

  it('is not needed for a field whose own total is called after it', () => {
    const { source, findings } = read(
      ...FIELDS.slice(0, 3),
      [null, 'Tổng điểm thể chế', 6, 5],
      ...FIELDS.slice(3),
      [null, 'Tổng điểm thủ tục', 9, 8],
      [null, 'Tổng cộng', 15, 13],
    );
    expect(outlineOf(source)).toBe(TREE);
    expect(findings).toEqual([]);
  });
});
