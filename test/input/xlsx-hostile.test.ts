/** Workbooks that are damaged or made to hurt: refused or read right, never wrong, never an exception. */
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/input/xlsx/index.js';
import type { ReadResult } from '../../src/model/reading/reading.js';
import {
  capabilities,
  gridsOf,
  type Parts,
  refusalOf,
  styleSheet,
  workbookParts,
  zipOf,
  zipParts,
} from './office-files.js';

const SHEET = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45778</v></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>Tổng cộng</t></is></c><c r="B2"><f>SUM(B1)</f><v>1.5</v></c></row></sheetData>
  <mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`;
const MORE: Parts = {
  'xl/sharedStrings.xml': '<sst><si><t>Điểm</t></si></sst>',
  'xl/styles.xml': styleSheet(['General', 'd-mmm']),
};

const plain = (result: ReadResult): string => JSON.stringify(gridsOf(result));

describe('a workbook with one bit turned', { timeout: 60_000 }, () => {
  const parts = workbookParts(SHEET, MORE);

  it('anywhere in the file is read the same or refused', () => {
    const whole = zipParts(parts);
    const right = plain(readXlsx(whole, capabilities));
    const wrong: number[] = [];
    let refused = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const turned = Buffer.from(whole);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const result = readXlsx(turned, capabilities);
      if (result.kind === 'unreadable') refused += 1;
      else if (plain(result) !== right) wrong.push(at);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(whole.length / 2);
  });

  it('inside a part whose checksum fits is never an exception', () => {
    const kinds = new Set<string>();
    for (const name of Object.keys(parts)) {
      const content = Buffer.from(parts[name] as string);
      for (let at = 0; at < content.length; at += 1) {
        const turned = Buffer.from(content);
        turned[at] = (turned[at] ?? 0) ^ (1 << (at % 7));
        kinds.add(readXlsx(zipOf(Object.entries({ ...parts, [name]: turned })), capabilities).kind);
      }
    }
    expect([...kinds].sort()).toEqual(['grids', 'unreadable']);
  });
});

describe('a workbook made to hurt', { timeout: 60_000 }, () => {
  const read = (sheet: string, more: Parts = {}): ReadResult =>
    readXlsx(zipParts(workbookParts(sheet, more)), capabilities);
  const damaged = [{ rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' } }];

  it('by entities, external ones and laughing ones, opens no file and grows nowhere', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const more = {
      'xl/worksheets/sheet1.xml': `${bomb}<worksheet><sheetData><row><c t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>`,
    };
    expect(refusalOf(read('', more))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'document-type', part: 'xl/worksheets/sheet1.xml' } },
    ]);
  });

  it('by a relationship out of the file finds nothing there', () => {
    const parts = workbookParts(SHEET, MORE);
    const climbing = (parts['xl/_rels/workbook.xml.rels'] as string).replace(
      'worksheets/sheet1.xml',
      '../../../../etc/passwd',
    );
    expect(refusalOf(readXlsx(zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': climbing }), capabilities))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part: 'etc/passwd' } },
    ]);
  });

  it('by two relationships of one name shows neither of the sheets that may be meant', () => {
    const parts = workbookParts(SHEET, MORE);
    const part = 'xl/_rels/workbook.xml.rels';
    const twice = (parts[part] as string).replace(/<Relationship [^>]*>/u, '$&$&');
    expect(refusalOf(readXlsx(zipParts({ ...parts, [part]: twice }), capabilities))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part } },
    ]);
  });

  it('by merged ranges of whole sheets, a hundred thousand of them', () => {
    const ranges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000);
    const grid = gridsOf(
      read(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="J9"><v>2</v></c></row></sheetData><mergeCells>${ranges}</mergeCells>`,
      ),
    )[0];
    expect(grid?.merges).toEqual([{ top: 1, left: 1, bottom: 9, right: 10 }]);
    expect(grid?.rows.map((row) => row.row)).toEqual([1]);
  });

  it('by long tags, long texts and many references', () => {
    expect(refusalOf(read(`<sheetData><row a="${'>'.repeat(3_000_000)}`))).toEqual(damaged);
    expect(refusalOf(read(`<sheetData>${'&amp'.repeat(1_000_000)}`))).toEqual(damaged);
    expect(refusalOf(read(`<${'a'.repeat(3_000_000)}/>`))).toEqual(damaged);
    expect(refusalOf(read(`<sheetData ${Array.from({ length: 5000 }, (_, at) => `a${at}="1"`).join(' ')}/>`))).toEqual(
      damaged,
    );
    expect(
      gridsOf(read(`<sheetData>${'&amp;'.repeat(500_000)}<!--${'-'.repeat(3_000_001)} --></sheetData>`))[0]?.rows,
    ).toEqual([]);
  });

  it('by hidden columns and names without end', () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(100_000);
    const names = '<definedName name="_xlnm._FilterDatabase" hidden="1">A!$A:$XFD</definedName>'.repeat(100_000);
    const more = {
      'xl/workbook.xml': (workbookParts('')['xl/workbook.xml'] as string).replace(
        '</workbook>',
        `<definedNames>${names}</definedNames></workbook>`,
      ),
    };
    const grid = gridsOf(read(`<cols>${columns}</cols><sheetData><row><c><v>1</v></c></row></sheetData>`, more))[0];
    expect(grid?.hiddenColumns).toEqual([1]);
  });

  it('by numbers and formats of great length', () => {
    const more = {
      'xl/styles.xml': styleSheet([
        `${'0'.repeat(100_000)}.${'#'.repeat(100_000)}`,
        '['.repeat(50_000),
        '"'.repeat(50_001),
      ]),
    };
    const cells = `<c><v>1${'0'.repeat(90_000)}</v></c><c s="0"><v>1.5</v></c><c s="1"><v>1.5</v></c><c s="2"><v>1E-308</v></c>`;
    const grid = gridsOf(read(`<sheetData><row>${cells}</row></sheetData>`, more))[0];
    expect(grid?.rows[0]?.cells.map((cell) => cell.text.length)).toEqual([90_001, 3, 3, 1]);
  });
});
