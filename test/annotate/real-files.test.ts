/** Files that offices and programs made: their copies differ in what was put in, and in nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { annotated, changedParts, outcome, partsOf } from './copies.js';

const ROOT = join(import.meta.dirname, '../..');

const NEW_IN_WORKBOOK = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/_rels/sheet1.xml.rels',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
];
const NEW_IN_DOCUMENT = [
  '[Content_Types].xml',
  'word/_rels/document.xml.rels',
  'word/comments.xml',
  'word/document.xml',
];

const FILES: readonly (readonly [file: string, changed: readonly string[]])[] = [
  ['examples/khac-phuc-xa-2021.xlsx', NEW_IN_WORKBOOK],
  ['test/fixtures/real/khac-phuc-xa-2021-typed.xlsx', NEW_IN_WORKBOOK],
  ['test/fixtures/real/hai-phong-212-2025-phu-luc-01.xlsx', NEW_IN_WORKBOOK],
  ['test/fixtures/real/hai-phong-212-2025-phu-luc-02.xlsx', NEW_IN_WORKBOOK],
  ['test/fixtures/real/hai-phong-212-2025-phu-luc-03.xlsx', NEW_IN_WORKBOOK],
  [
    'test/fixtures/office/openpyxl.xlsx',
    [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments/comment1.xml',
      'xl/drawings/commentsDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet4.xml',
    ],
  ],
  [
    'test/fixtures/office/libreoffice.xlsx',
    [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet5.xml',
    ],
  ],
  ['test/fixtures/real/khac-phuc-xa-2021.docx', NEW_IN_DOCUMENT],
  ['test/fixtures/real/hai-phong-212-2025-phu-luc-01.docx', NEW_IN_DOCUMENT],
  ['test/fixtures/office/table.docx', NEW_IN_DOCUMENT],
];

describe.each(FILES)('%s', (file, changed) => {
  const bytes = readFileSync(join(ROOT, file));
  const name = file.split('/').at(-1) ?? file;

  it('differs in the parts that hold what was found, and in no other byte', async () => {
    const { bytes: copy } = await annotated(bytes, name);
    expect(changedParts(bytes, copy)).toEqual(changed);
  });

  it('scores as before', async () => {
    const { bytes: copy, original } = await annotated(bytes, name);
    expect(outcome(await evaluate(copy, name, capabilities))).toEqual(outcome(original));
  });

  it('is the same each time, and stays the same when it is annotated again', async () => {
    const { bytes: copy } = await annotated(bytes, name);
    expect(Buffer.compare((await annotated(bytes, name)).bytes, copy)).toBe(0);
    const { bytes: second } = await annotated(copy, name);
    expect(partsOf(second)).toEqual(partsOf(copy));
    expect(Buffer.compare((await annotated(second, name)).bytes, second)).toBe(0);
  });
});
