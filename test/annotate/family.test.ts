/** What can be annotated, and what a copy must be called. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotatable } from '../../src/annotate/index.js';
import { capabilities } from '../capabilities.js';
import { relationships, workbookParts, zipParts } from '../input/office-files.js';

const told = (bytes: Uint8Array, fileName = 'a', inputFormat?: 'csv') =>
  annotatable(bytes, { fileName, inputFormat }, capabilities);

const workbook = (types: string): Uint8Array =>
  zipParts({ ...workbookParts('<sheetData/>'), '[Content_Types].xml': `<Types>${types}</Types>` });

const documentOf = (types: string): Uint8Array =>
  zipParts({
    '[Content_Types].xml': `<Types>${types}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': '<document/>',
  });

const EXCEL = 'application/vnd.ms-excel';
const WORD = 'application/vnd.ms-word';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('an office file', () => {
  it.each([
    [`${OFFICE}.spreadsheetml.sheet.main+xml`, 'xlsx'],
    [`${EXCEL}.sheet.macroEnabled.main+xml`, 'xlsm'],
    [`${OFFICE}.spreadsheetml.template.main+xml`, 'xltx'],
    [`${EXCEL}.template.macroEnabled.main+xml`, 'xltm'],
  ])('of type %s has a copy that ends in %s', (type, ending) => {
    const expected = { kind: 'office', family: 'xlsx', ending };
    expect(told(workbook(`<Override PartName="/xl/workbook.xml" ContentType="${type}"/>`))).toEqual(expected);
    expect(told(workbook(`<Default Extension="XML" ContentType="${type}"/>`))).toEqual(expected);
  });

  it.each([
    [`${OFFICE}.wordprocessingml.document.main+xml`, 'docx'],
    [`${WORD}.document.macroEnabled.main+xml`, 'docm'],
    [`${OFFICE}.wordprocessingml.template.main+xml`, 'dotx'],
    [`${WORD}.template.macroEnabledTemplate.main+xml`, 'dotm'],
  ])('of type %s has a copy that ends in %s', (type, ending) => {
    expect(told(documentOf(`<Override PartName="/word/document.xml" ContentType="${type}"/>`))).toEqual({
      kind: 'office',
      family: 'docx',
      ending,
    });
  });

  it('that does not say what it is has the usual ending', () => {
    expect(told(workbook(''))).toEqual({ kind: 'office', family: 'xlsx', ending: 'xlsx' });
    expect(told(documentOf('<Default Extension="xml" ContentType="text/xml"/>'))).toEqual({
      kind: 'office',
      family: 'docx',
      ending: 'docx',
    });
  });
});

describe('other files', () => {
  it('are read, or not even that', () => {
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
    expect(told(text('criteria: []'), 'a.yaml')).toEqual({ kind: 'other' });
    expect(told(fixture('real/khac-phuc-xa-2021.csv'), 'a.csv')).toEqual({ kind: 'other' });
    expect(told(fixture('office/table.xlsx'), 'a.xlsx', 'csv')).toEqual({ kind: 'other' });
    expect(told(text(''))).toEqual({ kind: 'unreadable' });
    expect(told(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls')).toEqual({ kind: 'unreadable' });
  });
});
