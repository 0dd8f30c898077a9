import { describe, expect, it } from 'vitest';
import { parseCode } from '../../src/table/codes/codes.js';

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
