/** Files, folders and patterns → the files to read. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/cli/files/named-files.js';
import { nodeIo } from '../../src/cli/io.js';

const before = process.cwd();
const root = realpathSync(mkdtempSync(join(tmpdir(), 'cchc-files-')));

const FILES = [
  'xa-2.yaml',
  'xa-10.yaml',
  'xa-1.YAML',
  'xa[1].yaml',
  'ghi chú.pdf',
  'cchc.config.yaml',
  'phieu/a.xlsx',
  'phieu/b.docx',
  'phieu/~$a.xlsx',
  'phieu/Thumbs.db',
  'phieu/.DS_Store',
  'phieu/.an/c.yaml',
  'phieu/node_modules/d/e.yaml',
  'phieu/nhap/f.csv',
  'phieu/nhap/g.dat',
  'phieu/sau/hơn/h.ods',
  // "phiếu" as macOS spells it.
  `${'phiếu'.normalize('NFD')}/i.yaml`,
  'trong/đọc.pdf',
];

beforeAll(() => {
  process.chdir(root);
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  mkdirSync('rong');
  symlinkSync('xa-2.yaml', 'lien-ket.yaml');
  symlinkSync('..', 'phieu/vong');
});
afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});

const found = async (names: readonly string[], choice?: Parameters<typeof findFiles>[2]) => {
  const { files, others, mistakes } = await findFiles(nodeIo, names, choice);
  return { files, others, mistakes: mistakes.map(({ name, error }) => [name, error.mistake.kind]) };
};

const only = (files: readonly string[]) => ({ files, others: [], mistakes: [] });

describe('a folder', () => {
  it('gives what ends like a scorecard, at any depth, in the order of names, and says what else it holds', async () => {
    expect(await found(['phieu'])).toEqual({
      files: ['phieu/a.xlsx', 'phieu/b.docx', 'phieu/nhap/f.csv', 'phieu/sau/hơn/h.ods'],
      others: ['phieu/nhap/g.dat'],
      mistakes: [],
    });
  });

  it('is named as it was typed', async () => {
    expect((await found(['phieu/'])).files[0]).toBe('phieu/a.xlsx');
    expect((await found(['./phieu'])).files[0]).toBe('./phieu/a.xlsx');
    expect((await found([join(root, 'phieu')])).files[0]).toBe(join(root, 'phieu/a.xlsx'));
    expect((await found(['.'])).files).toEqual([
      'lien-ket.yaml',
      'phieu/a.xlsx',
      'phieu/b.docx',
      'phieu/nhap/f.csv',
      'phieu/sau/hơn/h.ods',
      `${'phiếu'.normalize('NFD')}/i.yaml`,
      'xa-1.YAML',
      'xa-10.yaml',
      'xa[1].yaml',
    ]);
  });

  it('that begins with a dot, or is called node_modules, is read where it is named itself', async () => {
    expect(await found(['phieu/.an'])).toEqual(only(['phieu/.an/c.yaml']));
    expect(await found(['phieu/node_modules'])).toEqual(only(['phieu/node_modules/d/e.yaml']));
  });

  it('without any is a mistake, and so is an empty one', async () => {
    expect(await found(['rong', 'trong', 'xa-2.yaml'])).toEqual({
      files: ['xa-2.yaml'],
      others: ['trong/đọc.pdf'],
      mistakes: [
        ['rong', 'folder-without-scorecards'],
        ['trong', 'folder-without-scorecards'],
      ],
    });
  });

  it('that may not be looked into is a mistake, whatever stands beside it', async () => {
    const io = {
      ...nodeIo,
      list: (folder: string) => nodeIo.list(folder === 'phieu/nhap' ? 'phieu/nhap/missing' : folder),
    };
    const { files, mistakes } = await findFiles(io, ['phieu']);
    expect(files).toEqual(['phieu/a.xlsx', 'phieu/b.docx', 'phieu/sau/hơn/h.ods']);
    expect(mistakes.map(({ name }) => name)).toEqual(['phieu']);
  });

  it('can be asked for some endings only', async () => {
    expect(await found(['phieu'], { endings: ['docx'] })).toEqual({
      files: ['phieu/b.docx'],
      others: ['phieu/a.xlsx', 'phieu/nhap/f.csv', 'phieu/nhap/g.dat', 'phieu/sau/hơn/h.ods'],
      mistakes: [],
    });
  });
});

describe('a pattern', () => {
  it.each([
    ['xa-*.yaml', ['xa-10.yaml', 'xa-2.yaml']],
    ['xa-?.{yaml,YAML}', ['xa-1.YAML', 'xa-2.yaml']],
    ['xa-[0-9]*.yaml', ['xa-10.yaml', 'xa-2.yaml']],
    ['./xa-1*.yaml', ['./xa-10.yaml']],
    ['phieu/*', ['phieu/a.xlsx', 'phieu/b.docx']],
    ['phieu/**', ['phieu/a.xlsx', 'phieu/b.docx', 'phieu/nhap/f.csv', 'phieu/sau/hơn/h.ods']],
    ['**/*.{csv,ods}', ['phieu/nhap/f.csv', 'phieu/sau/hơn/h.ods']],
    ['p*/n*/*.dat', ['phieu/nhap/g.dat']],
    ['phieu/.*/*.yaml', ['phieu/.an/c.yaml']],
    ['phieu/**/node_modules/**/*.yaml', ['phieu/node_modules/d/e.yaml']],
    ['ph*ếu/*.yaml', [`${'phiếu'.normalize('NFD')}/i.yaml`]],
    ['xa\\[*\\].yaml', ['xa[1].yaml']],
  ])('%s', async (pattern, files) => expect(await found([pattern])).toEqual(only(files)));

  it('from the root', async () => {
    expect(await found([join(root, 'phieu/*.xlsx')])).toEqual(only([join(root, 'phieu/a.xlsx')]));
  });

  it('is a name first, where there is such a file', async () => {
    expect(await found(['xa[1].yaml'])).toEqual(only(['xa[1].yaml']));
  });

  it('that matches nothing is a mistake', async () => {
    expect(await found(['*.json', 'nirgends/*.yaml', 'xa-2.yaml/*', 'xa-2.yaml'])).toEqual({
      files: ['xa-2.yaml'],
      others: [],
      mistakes: [
        ['*.json', 'nothing-matches'],
        ['nirgends/*.yaml', 'nothing-matches'],
        ['xa-2.yaml/*', 'nothing-matches'],
      ],
    });
  });

  it('with backslashes, as Windows writes them', async () => {
    const io = {
      ...nodeIo,
      isWindows: true,
      kindOf: (path: string) => nodeIo.kindOf(path.replaceAll('\\', '/')),
    };
    expect((await findFiles(io, ['phieu\\*.XLSX', 'phieu\\nhap'])).files).toEqual(['phieu/a.xlsx', 'phieu/nhap/f.csv']);
    expect((await findFiles(io, ['phieu\\a.xlsx'])).files).toEqual(['phieu/a.xlsx']);
    expect((await findFiles(io, ['phieu'], { exclude: ['PHIEU\\NHAP', '*.DOCX'] })).files).toEqual([
      'phieu/a.xlsx',
      'phieu/sau/hơn/h.ods',
    ]);
  });
});

describe('a file', () => {
  it('named twice is read once, under its first name', async () => {
    const names = ['./xa-2.yaml', 'xa-2.yaml', 'lien-ket.yaml', join(root, 'xa-2.yaml'), 'xa-*.yaml'];
    expect(await found(names)).toEqual(only(['./xa-2.yaml', 'xa-10.yaml']));
  });

  it('that is missing is left to the reader to tell', async () => {
    expect(await found(['missing.yaml', '-', 'xa-2.yaml'])).toEqual(only(['missing.yaml', '-', 'xa-2.yaml']));
  });

  it('of our own settings is never a scorecard', async () => {
    expect(await found(['cchc.config.yaml', 'xa-2.yaml'])).toEqual(only(['xa-2.yaml']));
    expect((await found(['cchc.*'])).mistakes).toEqual([['cchc.*', 'nothing-matches']]);
    expect((await found(['cchc.config.yaml'])).mistakes).toEqual([['cchc.config.yaml', 'all-left-out']]);
  });
});

describe('--exclude', () => {
  const left = async (...exclude: string[]) => (await found(['phieu', 'xa-2.yaml'], { exclude })).files;

  it.each([
    [['a.xlsx'], ['phieu/b.docx', 'phieu/nhap/f.csv', 'phieu/sau/hơn/h.ods', 'xa-2.yaml']],
    [
      ['nhap', '*.docx'],
      ['phieu/a.xlsx', 'phieu/sau/hơn/h.ods', 'xa-2.yaml'],
    ],
    [['phieu'], ['xa-2.yaml']],
    [['./phieu/'], ['xa-2.yaml']],
    [['phieu/*/'], ['xa-2.yaml']],
    [
      ['phieu/*.xlsx', 'phieu/s*'],
      ['phieu/b.docx', 'phieu/nhap/f.csv', 'xa-2.yaml'],
    ],
    [['**/hơn'.normalize('NFD')], ['phieu/a.xlsx', 'phieu/b.docx', 'phieu/nhap/f.csv', 'xa-2.yaml']],
    [[`${root}/phieu/**`], ['xa-2.yaml']],
    [
      ['f.csv/x', 'hieu'],
      ['phieu/a.xlsx', 'phieu/b.docx', 'phieu/nhap/f.csv', 'phieu/sau/hơn/h.ods', 'xa-2.yaml'],
    ],
  ])('%j', async (exclude, files) => expect(await left(...exclude)).toEqual(files));

  it('takes a name with the signs of a pattern as it is, too', async () => {
    expect(await found(['xa*.yaml'], { exclude: ['xa[1].yaml'] })).toEqual(only(['xa-10.yaml', 'xa-2.yaml']));
  });

  it('that leaves nothing is a mistake', async () => {
    expect((await found(['xa-2.yaml', 'phieu'], { exclude: ['*'] })).mistakes).toEqual([
      ['xa-2.yaml phieu', 'all-left-out'],
    ]);
  });
});

describe('a pattern of folders', () => {
  it('gives what they hold', async () => {
    const { files } = await found(['phieu']);
    expect((await found(['phie*/'])).files).toEqual(files);
    expect((await found(['phie*/sau/'])).files).toEqual(['phieu/sau/hơn/h.ods']);
  });
});

describe('a name that a shell parted at its spaces', () => {
  it('is told with the quotes that it needs, unless its first word is a file of its own', async () => {
    writeFileSync('Bảng xã A.xlsx', '');
    writeFileSync('xa-2.yaml b.yaml', '');
    await expect(findFiles(nodeIo, ['Bảng', 'xã', 'A.xlsx'])).rejects.toMatchObject({
      mistake: { kind: 'file-parted', file: 'Bảng xã A.xlsx' },
    });
    expect((await found(['Bảng', 'xã', 'B.xlsx'])).files).toEqual(['Bảng', 'xã', 'B.xlsx']);
    expect((await found(['xa-2.yaml', 'b.yaml'])).files).toEqual(['xa-2.yaml', 'b.yaml']);
  });
});
