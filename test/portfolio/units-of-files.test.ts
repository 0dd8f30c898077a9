import { describe, expect, it } from 'vitest';
import { unitsOfFiles } from '../../src/portfolio/index.js';

const LISTED = ['Xã An', 'Xã An Bình', 'Phường Đông Hà', 'Xã Tân Phú', 'Xã Tấn Phú'].map((name) => ({
  name,
  former: name === 'Phường Đông Hà' ? ['Phường 1 Đông Lễ'] : [],
}));

const named = (...files: readonly string[]): readonly (string | undefined)[] => {
  const found = unitsOfFiles(files, LISTED);
  return files.map((file) => found.get(file)?.name);
};

describe('whose a file is by its name', () => {
  it('is told by whole words, with or without marks, the longest name first', () => {
    expect(
      named('a/xa-an-binh.xls', 'Bảng chấm điểm UBND Xã An 2025.doc', 'phuong_dong_ha.pdf', 'P/Phường 1 Đông Lễ.rtf'),
    ).toEqual(['Xã An Bình', 'Xã An', 'Phường Đông Hà', 'Phường Đông Hà']);
  });

  it('is not told by part of a word, nor where two units fit alike', () => {
    expect(named('xa-anh-binh.xls', 'xa-tan-phu.xls', 'an.xls', 'x.xls')).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
