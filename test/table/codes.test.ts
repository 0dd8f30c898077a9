import { describe, expect, it } from 'vitest';
import { codeInName, parseCode } from '../../src/table/codes/codes.js';

const read = (text: string): string => {
  const code = parseCode(text);
  return code === undefined ? '-' : `${code.style} ${code.parts.join('.')}`;
};

describe('a code', () => {
  it('may be written in numerals that are one sign each, in wide ones, in a circle', () => {
    const codes = ['Ⅱ', 'Ⅻ', 'ⅳ', '①', '⑫', '⑴', '❷', 'ⓐ', '⒈', '１．１', 'Ⅰ．２'];
    expect(codes.map(read)).toEqual([
      'upper II',
      'upper XII',
      'lower iv',
      'bracket 1',
      'bracket 12',
      'bracket 1',
      'bracket 2',
      'lower a',
      'number 1',
      'dotted 1.1',
      'dotted I.2',
    ]);
  });
});

describe('a code that leads a name', () => {
  it.each([
    ['2. 03 nội dung về cơ chế một cửa', '2', '03 nội dung về cơ chế một cửa'],
    ['PHẦN V. Thủ tục', 'V', 'Thủ tục'],
    ['PHẦN XL. Thủ tục', 'XL', 'Thủ tục'],
    ['1. 100% TTHC được công khai', '1', '100% TTHC được công khai'],
    ['1. 100 % TTHC được công khai', '1', '100 % TTHC được công khai'],
    ['4.1. 03 nội dung về cơ chế một cửa', '4.1', '03 nội dung về cơ chế một cửa'],
    ['I.2.3. 5 hồ sơ trở lên', 'I.2.3', '5 hồ sơ trở lên'],
    ['3) 04 đợt kiểm tra', '3)', '04 đợt kiểm tra'],
    ['1). 04 đợt kiểm tra', '1', '04 đợt kiểm tra'],
    ['(2). 04 đợt kiểm tra', '2', '04 đợt kiểm tra'],
    ['1.2). 04 đợt kiểm tra', '1.2', '04 đợt kiểm tra'],
    ['1. 2 Hồ sơ đúng hạn', '1.2', 'Hồ sơ đúng hạn'],
  ])('ends before a name that begins with a number: %s', (text, code, name) => {
    const read = codeInName(text);
    expect([read?.code.parts.join('.'), read?.name]).toEqual([code.replace(')', ''), name]);
  });

  it.each([
    '1.5 lần',
    '2.000 hồ sơ',
    '2. 000 hồ sơ',
    '1,5. 3 điểm',
    '100 % TTHC',
    'PHẦN C. Thủ tục',
    'PHẦN B. Thể chế',
  ])('is none of a quantity, or of a part that a letter names: %s', (text) => {
    expect(codeInName(text)).toBeUndefined();
  });
});
