import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileNames } from '../../src/model/place/file-names.js';

const one = (words: string): string | undefined => safeFileNames([words], '.md')[0];

describe('safeFileNames', () => {
  it('keeps the words of an agency, marks and all', () => {
    expect(one('Văn phòng HĐND và UBND xã')).toBe('Văn phòng HĐND và UBND xã.md');
    // NFD, as a Mac writes it.
    expect(one('Phòng Kinh tế'.normalize('NFD'))).toBe('Phòng Kinh tế.md'.normalize('NFC'));
  });

  it.each([
    ['Phòng: "Kinh tế" / Hạ tầng?', 'Phòng Kinh tế Hạ tầng.md'],
    ['..\\..\\etc/passwd', 'etc passwd.md'],
    ['Công an xã. . ', 'Công an xã.md'],
    ['.ẩn', 'ẩn.md'],
    ['a\u0000b\u001b[2Jc\u202ed\tđ', 'a b [2Jc d đ.md'],
    ['CON', '_CON.md'],
    ['con.txt', '_con.txt.md'],
    ['Lpt1', '_Lpt1.md'],
    ['COM¹', '_COM¹.md'],
    ['COM10', 'COM10.md'],
    ['aux .', '_aux.md'],
    ['???', '_.md'],
    ['', '_.md'],
  ])('makes %j a name that Windows takes', (words, name) => {
    expect(one(words)).toBe(name);
  });

  it('numbers names that would be one file, wherever case does not count', () => {
    expect(safeFileNames(['Phòng A', 'PHÒNG A', 'Phòng A?', 'Phòng B', 'phòng a (2)'], '.md')).toEqual([
      'Phòng A.md',
      'PHÒNG A (2).md',
      'Phòng A (3).md',
      'Phòng B.md',
      'phòng a (2) (2).md',
    ]);
  });

  it('cuts long names between letters, and tells them apart all the same', () => {
    const long = 'Ủy ban Mặt trận Tổ quốc Việt Nam '.repeat(10);
    const [first = '', second = ''] = safeFileNames([long, long], '.docx');
    expect(first).toBe('Ủy ban Mặt trận Tổ quốc Việt Nam Ủy ban Mặt trận Tổ quốc Việt Nam Ủy ban Mặt.docx');
    expect(second).toBe('Ủy ban Mặt trận Tổ quốc Việt Nam Ủy ban Mặt trận Tổ quốc Việt Nam Ủy ban Mặt (2).docx');
  });

  it('holds for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 8 }), (words) => {
        const names = safeFileNames(words, '.md');
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(words.length);
        for (const name of names) {
          expect(name).toBe(name.normalize('NFC'));
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220);
          expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}. ][^<>:"/\\|?*\p{Cc}]*\.md$/u);
          expect(name).not.toMatch(/[. ]\.md$|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
        }
      }),
    );
  });
});
