import { describe, expect, it } from 'vitest';
import { gridOf, outlineOf, readOne } from './grid.js';

/** The outline of a table whose rows have these codes, all worth one point. */
const outline = (...codes: string[]): string => {
  const rows = codes.map((code, index) => [code, `Nội dung ${index + 1}`, 1, 1]);
  const { source, findings } = readOne(gridOf([['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'], ...rows]));
  expect(findings).toEqual([]);
  return outlineOf(source)
    .split('\n')
    .map((line) => line.replace(/ Nội dung \d+$/u, ''))
    .join('\n');
};

const lines = (...all: string[]): string => all.join('\n');

describe('whose child a criterion is', () => {
  it('follows 1 / 1.1 / 1.1.1', () => {
    expect(outline('1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1')).toBe(
      lines('1', '  1.1', '    1.1.1', '    1.1.2', '  1.2', '2', '  2.1'),
    );
  });

  it('has numbers below those that are called by a word of their own', () => {
    expect(outline('Phần A', 'Mục 1', '1', '2', 'Mục 2', '1', 'Phần B', 'Mục 1', '1')).toBe(
      lines('Phần A', '  Mục 1', '    1', '    2', '  Mục 2', '    1', 'Phần B', '  Mục 1', '    1'),
    );
  });

  it('restarts numbers under each Roman field and letters under each number', () => {
    expect(outline('I', '1', 'a', 'b', '2', 'a', 'II', '1', 'a', '2', 'III', '1')).toBe(
      lines('I', '  1', '    a', '    b', '  2', '    a', 'II', '  1', '    a', '  2', 'III', '  1'),
    );
  });

  it('begins a list of numerals below the letter H, and goes on with the letter I', () => {
    const upTo = ['A', 'B', 'C', 'D', 'E', 'G'].flatMap((letter) => [letter, 'I']);
    const above = ['A', 'B', 'C', 'D', 'E', 'G'].flatMap((letter) => [letter, '  I']);
    expect(outline(...upTo, 'H', 'I')).toBe(lines(...above, 'H', '  I'));
    expect(outline(...upTo, 'H', 'I', '1', 'I', 'I', 'II')).toBe(
      lines(...above, 'H', '  I', '    1', 'I', '  I', '  II'),
    );
    expect(outline(...upTo, 'H', 'I', 'K')).toBe(lines(...above, 'H', 'I', 'K'));
  });

  it('takes I for the letter where I and II stand below H already, and for a numeral right below itself', () => {
    const upTo = ['A', 'B', 'C', 'D', 'E', 'G'].flatMap((letter) => [letter, 'I']);
    const above = ['A', 'B', 'C', 'D', 'E', 'G'].flatMap((letter) => [letter, '  I']);
    expect(outline(...upTo, 'H', 'I', 'II', '1', 'I', 'II', '1', 'K', 'I')).toBe(
      lines(...above, 'H', '  I', '  II', '    1', 'I', '  II', '    1', 'K', '  I'),
    );
    expect(outline(...upTo, 'H', 'II', 'I', 'I', '1', 'K', 'I')).toBe(
      lines(...above, 'H', '  II', 'I', '  I', '    1', 'K', '  I'),
    );
    expect(outline(...upTo, 'I', 'I', '1', 'II')).toBe(lines(...above, 'I', '  I', '    1', '  II'));
    expect(outline('1', 'a', 'i', 'ii', 'h', 'i', 'i', 'ii')).toBe(
      lines('1', '  a', '    i', '    ii', '  h', '  i', '    i', '    ii'),
    );
  });

  it('restarts, or goes on with, numbers under fields and parts that are numbered themselves', () => {
    expect(outline('Lĩnh vực 1', '1', '2', 'LĨNH VỰC 2', '3', '3.1', '4', 'Lĩnh vực 3', '1', 'a')).toBe(
      lines(...['Lĩnh vực 1', '  1', '  2', 'LĨNH VỰC 2', '  3', '    3.1', '  4'], ...['Lĩnh vực 3', '  1', '    a']),
    );
    expect(outline('Lĩnh vực 1', '1.1', '1.1.1', '1.2', 'Lĩnh vực 2', '2.1', '2.1.1')).toBe(
      lines('Lĩnh vực 1', '  1.1', '    1.1.1', '  1.2', 'Lĩnh vực 2', '  2.1', '    2.1.1'),
    );
    expect(outline('Phần 1', 'I', '1', '2', 'II', '1', 'Phần 2', 'I', '1')).toBe(
      lines('Phần 1', '  I', '    1', '    2', '  II', '    1', 'Phần 2', '  I', '    1'),
    );
    expect(outline('Phần I', 'Lĩnh vực 1', '1', 'Lĩnh vực 2', '1', 'Phần II', 'Lĩnh vực 1', '1')).toBe(
      lines('Phần I', '  Lĩnh vực 1', '    1', '  Lĩnh vực 2', '    1', 'Phần II', '  Lĩnh vực 1', '    1'),
    );
  });

  it('takes letters in Vietnamese order, with đ or without', () => {
    expect(
      outline('1', 'a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', '2', 'a', 'b', 'c', 'd', 'e'),
    ).toBe(
      lines(
        ...['1', '  a', '  b', '  c', '  d', '  đ', '  e', '  g', '  h', '  i', '  k', '  l', '  m', '  n'],
        ...['2', '  a', '  b', '  c', '  d', '  e'],
      ),
    );
  });

  it('follows A / I / 1 / a)', () => {
    expect(outline('A', 'I', '1', 'a)', 'b)', '2', 'II', '1', 'B', 'I', '1', 'a)')).toBe(
      lines(
        ...['A', '  I', '    1', '      a)', '      b)', '    2', '  II', '    1', 'B', '  I', '    1', '      a)'],
      ),
    );
  });

  it('reads C and D after B as letters, and I after A as a numeral', () => {
    expect(outline('A', 'I', 'II', 'B', 'I', 'C', 'I', 'D', 'I')).toBe(
      lines('A', '  I', '  II', 'B', '  I', 'C', '  I', 'D', '  I'),
    );
  });

  it('reads C, D, I among capitals that run from A to K as letters', () => {
    expect(outline('A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K')).toBe(
      lines('A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K'),
    );
  });

  it('reads i, ii, iii below a letter as numerals, and i after h as a letter', () => {
    expect(outline('1', 'a', 'i', 'ii', 'iii', 'b', 'i', 'ii')).toBe(
      lines('1', '  a', '    i', '    ii', '    iii', '  b', '    i', '    ii'),
    );
    expect(outline('1', 'g', 'h', 'i', 'k')).toBe(lines('1', '  g', '  h', '  i', '  k'));
    // An extract lists only some letters of each list.
    expect(outline('1', 'b', 'e', 'i', '2', 'a', 'g')).toBe(lines('1', '  b', '  e', '  i', '2', '  a', '  g'));
    expect(outline('1', 'a', 'i', 'b')).toBe(lines('1', '  a', '    i', '  b'));
    expect(outline('1', 'a', 'e', 'i', 'ii')).toBe(lines('1', '  a', '  e', '    i', '    ii'));
  });

  it('reads V and X among Roman fields as numerals', () => {
    expect(outline('I', '1', 'IV', '1', 'V', '1', 'VI', 'IX', 'X', '1')).toBe(
      lines('I', '  1', 'IV', '  1', 'V', '  1', 'VI', 'IX', 'X', '  1'),
    );
  });

  it('puts 1.2 and 7.1.3 under Roman fields of that number', () => {
    expect(outline('I', '1.1', '1.2', 'VII', '7.1', '7.1.3', '7.2.4')).toBe(
      lines('I', '  1.1', '  1.2', 'VII', '  7.1', '    7.1.3', '  7.2.4'),
    );
  });

  it('reads dotted codes relative to the number above: II > 5 > 5.1 > a)', () => {
    expect(outline('I', '1', '1.1', 'II', '4', '5', '5.1', 'a)', 'b)', '5.2', 'a)', '6')).toBe(
      lines('I', '  1', '    1.1', 'II', '  4', '  5', '    5.1', '      a)', '      b)', '    5.2', '      a)', '  6'),
    );
  });

  it('reads codes that spell numeral and number: II.5.1', () => {
    expect(outline('I', 'I.1', 'I.2', 'II', 'II.5', 'II.5.1', 'II.6')).toBe(
      lines('I', '  I.1', '  I.2', 'II', '  II.5', '    II.5.1', '  II.6'),
    );
  });

  it('reads letters and numbers without a dot between them', () => {
    expect(outline('A1', 'A1.1', 'A1.2', 'A2', 'NV3', 'NV3.1', 'B')).toBe(
      lines('A1', '  A1.1', '  A1.2', 'A2', 'NV3', '  NV3.1', 'B'),
    );
    expect(outline('A', 'A1', 'A1.1', 'A2', 'B', 'B1')).toBe(lines('A', '  A1', '    A1.1', '  A2', 'B', '  B1'));
    expect(outline('I', 'I-1', 'I-1.1', 'I-2', 'II', 'II-1')).toBe(
      lines('I', '  I-1', '    I-1.1', '  I-2', 'II', '  II-1'),
    );
    expect(outline('1', '1a', '1b', '2', '2.1', '2.1a', '2.1b)')).toBe(
      lines('1', '  1a', '  1b', '2', '  2.1', '    2.1a', '    2.1b)'),
    );
  });

  it('reads numbers with zeros before them', () => {
    expect(outline('01', '01.01', '01.02', '02', '2.1', '10', '3', '03.10', '03.1')).toBe(
      lines('01', '  01.01', '  01.02', '02', '  2.1', '10', '3', '  03.10', '  03.1'),
    );
  });

  it('reads numbers joined by hyphens or slashes', () => {
    expect(outline('1', '1-1', '1-2', '1-2-1', '2', '2/1', '2/1/1', '2 – 2')).toBe(
      lines('1', '  1-1', '  1-2', '    1-2-1', '2', '  2/1', '    2/1/1', '  2 – 2'),
    );
  });

  it('reads the words before a number for what they number', () => {
    expect(outline('LV1', 'TC1', 'TCTP1', 'TCTP2', 'TC2', 'LV2', 'TC3', 'TCTP 1')).toBe(
      lines('LV1', '  TC1', '    TCTP1', '    TCTP2', '  TC2', 'LV2', '  TC3', '    TCTP 1'),
    );
    expect(outline('Lĩnh vực 1', 'Tiêu chí 1', 'Tiêu chí thành phần 1', 'Tiêu chí 2', 'Lĩnh vực 2')).toBe(
      lines('Lĩnh vực 1', '  Tiêu chí 1', '    Tiêu chí thành phần 1', '  Tiêu chí 2', 'Lĩnh vực 2'),
    );
    // Whichever word the table begins with stands above the other, and above numbers without a word.
    expect(outline('Tiêu chí 1', 'Chỉ tiêu 1', 'Chỉ tiêu 2', 'Tiêu chí 2', 'Chỉ tiêu 1', '1', 'a', '2')).toBe(
      lines('Tiêu chí 1', '  Chỉ tiêu 1', '  Chỉ tiêu 2', 'Tiêu chí 2', '  Chỉ tiêu 1', '    1', '      a', '    2'),
    );
    expect(outline('Chỉ số 1', 'Tiêu chí 1', 'Tiêu chí 2', 'Chỉ số 2', 'Tiêu chí 1')).toBe(
      lines('Chỉ số 1', '  Tiêu chí 1', '  Tiêu chí 2', 'Chỉ số 2', '  Tiêu chí 1'),
    );
    expect(outline('1', 'Tiêu chí 1', 'Tiêu chí 2', '2', 'Tiêu chí 1')).toBe(
      lines('1', '  Tiêu chí 1', '  Tiêu chí 2', '2', '  Tiêu chí 1'),
    );
  });

  it('reads codes behind the apostrophe that made them texts in a spreadsheet', () => {
    expect(outline("'1", "'1.1", "'1.2", "'II", "'a")).toBe(lines("'1", "  '1.1", "  '1.2", "'II", "  'a"));
  });

  it('reads trailing dots, commas, brackets and prefixes', () => {
    expect(outline('1.', '1.1.', '1.1.1.', '1,2', '1,2,1', '2.', '2.1)', 'TC 2.2', 'Tiêu chí 2.2.1', '(3)')).toBe(
      lines(
        '1.',
        '  1.1.',
        '    1.1.1.',
        '  1,2',
        '    1,2,1',
        '2.',
        '  2.1)',
        '  TC 2.2',
        '    Tiêu chí 2.2.1',
        '(3)',
      ),
    );
  });

  it('puts a child whose parent is missing under the nearest ancestor', () => {
    expect(outline('6', '6.1.3', '6.1.4', '6.2.1', '7')).toBe(lines('6', '  6.1.3', '  6.1.4', '  6.2.1', '7'));
    expect(outline('1.2', '1.7', '2', '2.6')).toBe(lines('1.2', '1.7', '2', '  2.6'));
  });

  it('keeps duplicates as separate siblings, each with its own children', () => {
    expect(outline('I', '1', '2', 'a', '2', 'a', 'II', '1')).toBe(
      lines('I', '  1', '  2', '    a', '  2', '    a', 'II', '  1'),
    );
    expect(outline('1', '1.1', '1.1', '1.2')).toBe(lines('1', '  1.1', '  1.1', '  1.2'));
  });

  it('puts a row out of order under the parent its code names', () => {
    expect(outline('1', '1.1', '1.2', '2', '1.3', '2.1', '1.1.1')).toBe(
      lines('1', '  1.1', '    1.1.1', '  1.2', '  1.3', '2', '  2.1'),
    );
  });

  it('opens numbers below letters where a table does so', () => {
    expect(outline('I', 'a)', '1', '2', 'b)', '1', 'II', 'a)', '1')).toBe(
      lines('I', '  a)', '    1', '    2', '  b)', '    1', 'II', '  a)', '    1'),
    );
  });

  it('puts capitals below numerals where a table does so', () => {
    expect(outline('I', 'A', '1', 'B', '1', 'II', 'A', '1')).toBe(
      lines('I', '  A', '    1', '  B', '    1', 'II', '  A', '    1'),
    );
  });

  it('keeps numbers in brackets apart from plain ones', () => {
    expect(outline('1', '1.1', '1)', '2)', '1.2', '1)', '2')).toBe(
      lines('1', '  1.1', '    1)', '    2)', '  1.2', '    1)', '2'),
    );
  });

  it('believes the depth our own workbooks write', () => {
    const { source } = readOne(
      gridOf([
        ['Cấp', 'STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['1', 'x', 'Lĩnh vực', 3, 2],
        ['2', null, 'Không mã', 2, 1],
        ['3', '9', 'Sâu', 1, 1],
        ['2', '1', 'Nông', 1, 1],
        ['1', null, 'Tổng hợp', 1, 1],
      ]),
    );
    expect(outlineOf(source)).toBe(lines('x Lĩnh vực', '  · Không mã', '    9 Sâu', '  1 Nông', '· Tổng hợp'));
  });
});

describe('rows without a code', () => {
  const table = (...rows: (string | number | null)[][]) =>
    readOne(gridOf([['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'], ...rows]));

  it('stand under the nearest criterion with a code above, beside each other', () => {
    const { source, findings } = table(
      ['1', 'Lĩnh vực', 4, 3],
      ['1.1', 'Tiêu chí', 2, 2],
      [null, 'Không mã', 1, 1],
      [null, '- Gạch đầu dòng', 0.5, 0.5],
      ['-', 'Gạch ở cột STT', 0.5, 0.5],
      ['1.2', 'Tiêu chí khác', 2, 1],
    );
    expect(outlineOf(source)).toBe(
      lines(
        '1 Lĩnh vực',
        '  1.1 Tiêu chí',
        '    · Không mã',
        '    · - Gạch đầu dòng',
        '    · Gạch ở cột STT',
        '  1.2 Tiêu chí khác',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('stand a plus below a dash', () => {
    const { source } = table(
      ['1', 'Tiêu chí', 2, 2],
      [null, '- Một', 1, 1],
      [null, '+ Một một', 0.5, 0.5],
      [null, '+ Một hai', 0.5, 0.5],
      [null, '- Hai', 1, 1],
    );
    expect(outlineOf(source)).toBe(lines('1 Tiêu chí', '  · - Một', '    · + Một một', '    · + Một hai', '  · - Hai'));
  });

  it('are fields where they open the table in capitals', () => {
    const { source } = table(
      [null, 'CÔNG TÁC CHỈ ĐẠO', 2, 2],
      ['1', 'Kế hoạch', 2, 2],
      [null, 'THỂ CHẾ', 3, 2],
      ['1', 'Rà soát', 1, 1],
      ['2', 'Ban hành', 2, 1],
    );
    expect(outlineOf(source)).toBe(
      lines('· CÔNG TÁC CHỈ ĐẠO', '  1 Kế hoạch', '· THỂ CHẾ', '  1 Rà soát', '  2 Ban hành'),
    );
  });
});
