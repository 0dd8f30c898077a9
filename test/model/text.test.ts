import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/model/text/text.js';

/** As `tidy` is defined, step by step. */
const slowly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .trim();

describe('tidy', () => {
  it('is what it is defined as, however little there is to do', () => {
    const letters = fc.constantFrom(
      ...'aA1.ếẾưƯơđĐÐð\u0301\u0323\u00a0\u200b\u00ad \n\tªµ°',
      '\ufb01',
      'ﬁ',
      '가',
      '😀',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
        expect(tidy(text)).toBe(slowly(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no long time for long words', () => {
    const long = `${'ế'.repeat(200_000)} ${'a '.repeat(100_000)}`;
    expect(tidy(long)).toBe(long.trim());
  });
});
