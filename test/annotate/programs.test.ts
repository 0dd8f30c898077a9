/** Annotated copies as other programs read them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellName } from '../../src/model/place/place.js';
import { PYTHON, without } from '../office.js';
import { annotated } from './copies.js';

const ROOT = join(import.meta.dirname, '../..');
/** Enough for a busy machine, in milliseconds. */
const PATIENCE = 240_000;

const WORKBOOKS = [
  'examples/khac-phuc-xa-2021.xlsx',
  'test/fixtures/real/khac-phuc-xa-2021-typed.xlsx',
  'test/fixtures/real/hai-phong-212-2025-phu-luc-01.xlsx',
  'test/fixtures/office/openpyxl.xlsx',
  'test/fixtures/office/libreoffice.xlsx',
];
const DOCUMENTS = [
  'test/fixtures/real/khac-phuc-xa-2021.docx',
  'test/fixtures/real/hai-phong-212-2025-phu-luc-01.docx',
  'test/fixtures/office/table.docx',
];

/** Cells with a comment: reference, author, colour, text; and the texts of the last sheet. */
const READ_WORKBOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [[sheet.title, cell.coordinate, cell.comment.author, cell.fill.fgColor.rgb if cell.fill.patternType else None, cell.comment.text]
         for sheet in book for _, cell in sorted(sheet._cells.items()) if cell.comment]
last = book.worksheets[-1]
links = [cell.hyperlink.location for row in last.iter_rows() for cell in row if cell.hyperlink]
print(json.dumps([cells, last.title, [[value for value in row] for row in last.iter_rows(values_only=True)], links]))
`;

/** The words of each cell, and what the part of the comments says of each comment. */
const READ_DOCUMENT = `
import json, sys, docx
document = docx.Document(sys.argv[1])
words = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
parts = [one.target_part for one in document.part.rels.values() if one.reltype.endswith('/comments')]
root = docx.oxml.parse_xml(parts[0].blob)
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
said = [[one.get(W + 'author'), '\\n'.join(''.join(t.text for t in p.iter(W + 't')) for p in one.iter(W + 'p'))] for one in root]
marks = [[len(list(document.element.iter(W + name))) for name in ('commentRangeStart', 'commentRangeEnd', 'commentReference')]]
print(json.dumps([words, said, marks[0]]))
`;

const COLOURS = { error: 'FFFFC8CC', warning: 'FFFFEBA1', info: 'FFDCEAF8' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const python = <T>(script: string, file: string): T =>
  JSON.parse(execFileSync(PYTHON, ['-c', script, file], { encoding: 'utf8' })) as T;

const saved = async (file: string) => {
  const bytes = readFileSync(join(ROOT, file));
  const name = file.split('/').at(-1) ?? file;
  const copy = await annotated(bytes, name);
  const path = join(folder, name);
  writeFileSync(path, copy.bytes);
  return { ...copy, path, bytes };
};

/** Converts files in one run, since starting takes longer than all else; gives the new ones in order. */
const convert = (paths: readonly string[], format: string): readonly string[] => {
  const out = join(folder, `as-${format}`);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], {
    stdio: 'pipe',
  });
  return paths.map((path) => join(out, (path.split('/').at(-1) ?? '').replace(/[^.]*$/u, format)));
};

interface ReadBook {
  readonly comments: ReadonlyMap<string, readonly [author: string, colour: string | null, text: string]>;
  readonly title: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly links: readonly string[];
}

const readBook = (path: string): ReadBook => {
  type Cells = readonly (readonly [string, string, string, string | null, string])[];
  const [cells, title, rows, links] = python<[Cells, string, ReadBook['rows'], string[]]>(READ_WORKBOOK, path);
  return {
    comments: new Map(cells.map(([sheet, cell, author, colour, text]) => [`${sheet}!${cell}`, [author, colour, text]])),
    title,
    rows,
    links,
  };
};

describe.each(WORKBOOKS)('%s', (file) => {
  it.skipIf(without('openpyxl'))(
    'is read by openpyxl: each finding at its cell, in its colour, and in the list',
    async () => {
      const { original, path } = await saved(file);
      const findings = original.evaluations.flatMap((one) => one.findings);
      const before = readBook(join(ROOT, file)).comments;
      const { comments, title, rows, links } = readBook(path);
      const marked = findings.filter(({ rule }) => rule !== 'skipped-sheet');
      expect(marked.length).toBeGreaterThan(0);
      const cells = new Set<string>();
      for (const { at, severity, rule } of marked) {
        if (at?.kind !== 'cell') throw new Error(`${rule} has no cell`);

        const key = `${at.sheet}!${cellName(at)}`;
        cells.add(key);
        const [author, colour, text] = comments.get(key) ?? [];
        expect(author).toBe('cchc');
        expect(text).toContain(`[${rule}]`);
        expect(Object.values(COLOURS).indexOf(colour ?? '')).toBeLessThanOrEqual(
          Object.keys(COLOURS).indexOf(severity),
        );
      }
      // No other comment came, and none went.
      expect([...comments.keys()].sort()).toEqual([...new Set([...cells, ...before.keys()])].sort());
      for (const [key, comment] of before) if (!cells.has(key)) expect(comments.get(key)).toEqual(comment);
      expect(title).toBe('Kết quả kiểm tra');
      expect(rows.slice(5).map((row) => [row[0], row[5]])).toEqual(
        findings.map(({ rule }, index) => [index + 1, rule]),
      );
      expect(links).toHaveLength(findings.length);
    },
    PATIENCE,
  );
});

type ReadDocument = readonly [words: unknown, said: readonly (readonly [string, string])[], marks: readonly number[]];

describe.each(DOCUMENTS)('%s', (file) => {
  it.skipIf(without('python-docx'))(
    'is read by python-docx: the same words, and each finding in a comment',
    async () => {
      const { original, path } = await saved(file);
      const findings = original.evaluations.flatMap((one) => one.findings);
      const [words, said, marks] = python<ReadDocument>(READ_DOCUMENT, path);
      const [before] = python<ReadDocument>(READ_DOCUMENT.replace('parts[0].blob', "b'<a/>'"), join(ROOT, file));
      expect(words).toEqual(before);
      expect(
        said.flatMap(([author, text]) => text.split('\n').map((line) => [author, line.split(' ').at(-1)])),
      ).toEqual(findings.map(({ rule }) => ['cchc', `[${rule}]`]));
      expect(marks).toEqual([said.length, said.length, said.length]);
    },
    PATIENCE,
  );
});

describe.skipIf(without('libreoffice') || without('openpyxl') || without('python-docx'))('LibreOffice', () => {
  it(
    'shows the comments of workbooks',
    async () => {
      const paths = await Promise.all(WORKBOOKS.map(async (file) => (await saved(file)).path));
      const texts = (path: string) => [...readBook(path).comments].map(([key, [, , text]]) => [key, text]).sort();
      expect(convert(paths, 'xlsx').map(texts)).toEqual(paths.map(texts));
    },
    PATIENCE,
  );

  it(
    'shows the comments of documents',
    async () => {
      const paths = await Promise.all(DOCUMENTS.map(async (file) => (await saved(file)).path));
      const said = (path: string) => {
        const [, comments] = python<ReadDocument>(READ_DOCUMENT, path);
        return comments.map(([author, text]) => [author, text.trim()]);
      };
      expect(convert(paths, 'docx').map(said)).toEqual(paths.map(said));
    },
    PATIENCE,
  );

  it(
    'prints them',
    async () => {
      // A workbook and a document may be of one name.
      for (const files of [WORKBOOKS, DOCUMENTS]) {
        const paths = await Promise.all(files.map(async (file) => (await saved(file)).path));
        const opening = (path: string) => readFileSync(path).subarray(0, 5).toString();
        expect(convert(paths, 'pdf').map(opening)).toEqual(paths.map(() => '%PDF-'));
      }
    },
    PATIENCE,
  );
});
