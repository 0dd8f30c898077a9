/** Names of copies in one folder. */
import { describe, expect, it } from 'vitest';
import { copyNames } from '../../src/cli/writing/copies.js';

const names = (...files: readonly string[]) => copyNames(files.map((file) => ({ file, ending: '.xlsx' })));

describe('copies in one folder', () => {
  it('keep their names', () => {
    expect(names('a/xã An Bình.yaml', '-', 'b\\c.d.csv', '.an', 'x')).toEqual([
      'xã An Bình.xlsx',
      'stdin.xlsx',
      'b\\c.d.xlsx',
      '.an.xlsx',
      'x.xlsx',
    ]);
  });

  it('have their folders in front where two share a name, in whatever case', () => {
    expect(names('./2025/xa.yaml', '2026/XA.yaml', '../xa.csv', 'other.yaml')).toEqual([
      '2025 - xa.xlsx',
      '2026 - XA.xlsx',
      'xa.xlsx',
      'other.xlsx',
    ]);
  });

  it('are numbered where folders are no help', () => {
    expect(names('a/xa.yaml', 'a/xa.csv', 'a/xa.json', 'a - xa.yaml')).toEqual([
      'a - xa.xlsx',
      'a - xa (2).xlsx',
      'a - xa (3).xlsx',
      'a - xa (4).xlsx',
    ]);
  });

  it('differ where only their endings do', () => {
    expect(
      copyNames([
        { file: 'xa.docx', ending: '.docx' },
        { file: 'xa.xlsx', ending: '.xlsx' },
      ]),
    ).toEqual(['xa.docx', 'xa.xlsx']);
  });
});
