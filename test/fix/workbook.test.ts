/** Workbooks: the one cell's value changes; every other byte of every part stays. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Parts, relationships, workbookParts, worksheet, zipParts } from '../input/office-files.js';
import { PYTHON, without } from '../office.js';
import { fix, said } from './fixing.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = 'xl/worksheets/sheet1.xml';

const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

const HEADINGS = ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất'];
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const heading = row(1, HEADINGS.map((text, index) => inline(`${'ABCDE'[index]}1`, text)).join(''));

/** A field that states `lost` (a whole cell E2), and its one criterion, which loses 1. */
const sheet = (lost: string, more = ''): string =>
  `<sheetData>${heading}${row(
    2,
    `${inline('A2', '1')}${inline('B2', 'Một')}<c r="C2"><v>5</v></c><c r="D2"><v>4</v></c>${lost}`,
  )}${row(
    3,
    `${inline('A3', '1.1')}${inline('B3', 'Một một')}<c r="C3"><v>5</v></c><c r="D3"><v>4</v></c><c r="E3"><v>1</v></c>`,
  )}${more}</sheetData>`;

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );

/** What becomes of the sheet; everything else is held to be what it was. */
const fixed = async (parts: Parts) => {
  const original = zipParts(parts);
  const result = await fix(original, 'a.xlsx');
  const { [SHEET]: after, ...others } = partsOf(result.bytes);
  const { [SHEET]: _before, ...before } = partsOf(original);
  expect(others).toEqual(before);
  if (result.made.length > 0) expect(result.isProven).toBe(true);
  else expect(Buffer.from(result.bytes).equals(original)).toBe(true);
  return { said: said(result), sheet: after };
};

const strings = (...texts: readonly string[]): Parts => ({
  'xl/sharedStrings.xml': `${DECLARATION}<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
});

describe('a workbook', () => {
  it.each([
    ['a number', '<c r="E2"><v>2</v></c>', '<c r="E2"><v>1</v></c>'],
    ['a number with a style', '<c s="0" r="E2" t="n" ><v>2</v></c>', '<c s="0" r="E2" t="n" ><v>1</v></c>'],
    ['an inline text', inline('E2', '2 điểm'), inline('E2', '1 điểm')],
    ['a text beside it', '<c r="E2" t="str"><v>2</v></c>', '<c r="E2" t="str"><v>1</v></c>'],
    ['a cell without a reference', '<c><v>2</v></c>', '<c><v>1</v></c>'],
  ])('%s', async (_, before, after) => {
    expect(await fixed(workbookParts(sheet(before)))).toEqual({
      said: [expect.stringMatching(/^2(?: điểm)? → 1(?: điểm)? lost-mismatch$/u)],
      sheet: worksheet(sheet(after)),
    });
  });

  it('keeps a shared text for the others that name it', async () => {
    const more = strings('<t>khác</t>', '<t>2</t>');
    const result = await fixed(workbookParts(sheet('<c r="E2" s="0" t="s"><v>1</v></c>'), more));
    expect(result).toEqual({
      said: ['2 → 1 lost-mismatch'],
      sheet: worksheet(sheet('<c r="E2" s="0" t="inlineStr"><is><t>1</t></is></c>')),
    });
  });

  it('keeps prefixes', async () => {
    const prefixed = (lost: string): string =>
      `${DECLARATION}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet(
        lost,
      ).replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:')}</x:worksheet>`;
    const more = { ...strings('<t>2</t>'), [SHEET]: prefixed('<c r="E2" t="s"><v>0</v></c>') };
    expect((await fixed(workbookParts('', more))).sheet).toBe(
      prefixed('<c r="E2" t="inlineStr"><is><t>1</t></is></c>'),
    );
  });

  it.each([
    ['a formula', '<c r="E2"><f>C2-3</f><v>2</v></c>', '', '2: formula'],
    [
      'what a formula takes',
      '<c r="E2"><v>2</v></c>',
      row(9, '<c r="G9"><f>SUM(E2:E3)</f><v>3</v></c>'),
      '2: used-by-formula',
    ],
    [
      'what a formula without a result to see takes',
      '<c r="E2"><v>2</v></c>',
      row(9, '<c r="G9" t="str"><f>IF(E2=2,"","x")</f><v></v></c>'),
      '2: used-by-formula',
    ],
    [
      'what a shared formula takes further down',
      '<c r="E2"><v>2</v></c>',
      row(
        9,
        '<c r="G9"><f t="shared" si="0" ref="G9:H9">D2</f><v>4</v></c><c r="H9"><f t="shared" si="0"/><v>2</v></c>',
      ),
      '2: used-by-formula',
    ],
    [
      'what an array formula may take',
      '<c r="E2"><v>2</v></c>',
      row(9, '<c r="G9"><f t="array" ref="G9">D2</f><v>4</v></c>'),
      '2: used-by-formula',
    ],
    [
      'a text of several looks',
      '<c r="E2" t="inlineStr"><is><r><t>2</t></r><r><rPr><b/></rPr><t> điểm</t></r></is></c>',
      '',
      '2 điểm: formatted-text',
    ],
  ])('%s is left to a person', async (_, lost, more, why) => {
    const original = worksheet(sheet(lost, more));
    expect(await fixed(workbookParts(sheet(lost, more)))).toEqual({ said: [why], sheet: original });
  });

  it('with formulas that take other cells is put right', async () => {
    const more = row(9, '<c r="G9"><f>SUM(C2:D3)</f><v>18</v></c>');
    expect((await fixed(workbookParts(sheet('<c r="E2"><v>2</v></c>', more)))).said).toEqual(['2 → 1 lost-mismatch']);
  });

  it('that is signed is left alone', async () => {
    const signed: Parts = {
      '_rels/.rels': relationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'digital-signature/origin', '_xmlsignatures/origin.sigs'],
      ]),
      '_xmlsignatures/origin.sigs': '',
    };
    expect((await fixed(workbookParts(sheet('<c r="E2"><v>2</v></c>'), signed))).said).toEqual(['2: signed']);
  });

  it('of a document is said not to be changed here', async () => {
    const result = await fix(readFileSync(join(import.meta.dirname, '../fixtures/office/table.docx')), 'a.docx');
    expect(result.made).toEqual([]);
    for (const { why } of result.left) expect(why).toBe('format');
  });
});

const real = () => readFileSync(join(import.meta.dirname, '../../examples/khac-phuc-xa-2021.xlsx'));

describe('the real table', () => {
  it('changes in its sheet alone: one number, and texts that take a comma', async () => {
    const result = await fix(real(), 'a.xlsx');
    expect(said(result).filter((line) => !line.endsWith('mixed-decimal-marks'))).toEqual(['0.5 → 1 lost-mismatch']);
    expect(result.isProven).toBe(true);
    const [before, after] = [unzipSync(real()), unzipSync(result.bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? Buffer.of()),
    );
    expect(changed).toEqual([SHEET]);
  });

  it.skipIf(without('openpyxl'))('is read by openpyxl with exactly these cells changed', async () => {
    const result = await fix(real(), 'a.xlsx');
    const folder = mkdtempSync(join(tmpdir(), 'cchc-fix-'));
    try {
      const cells = (name: string, bytes: Uint8Array): Readonly<Record<string, unknown>> => {
        const file = join(folder, name);
        writeFileSync(file, bytes);
        const script =
          'import json, sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nprint(json.dumps({f"{s.title}!{c.coordinate}": [c.value, c.number_format, c.font.b] for s in book for r in s.iter_rows() for c in r}))';
        const { stdout, stderr } = spawnSync(PYTHON, ['-c', script, file], { encoding: 'utf8' });
        if (stdout === '') throw new Error(stderr);
        return JSON.parse(stdout);
      };
      const [before, after] = [cells('a.xlsx', real()), cells('b.xlsx', result.bytes)];
      const changed = Object.keys(before).filter((at) => JSON.stringify(before[at]) !== JSON.stringify(after[at]));
      const places = result.made.map(({ at }) =>
        at.kind === 'cell' ? `${at.sheet}!${'ABCDE'[at.column - 1]}${at.row}` : '',
      );
      expect(changed.sort()).toEqual([...new Set(places)].sort());
      for (const { at, to } of result.made) {
        const name = at.kind === 'cell' ? `${at.sheet}!${'ABCDE'[at.column - 1]}${at.row}` : '';
        expect(String((after[name] as readonly unknown[])[0])).toBe(to);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
