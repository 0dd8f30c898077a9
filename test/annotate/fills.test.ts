/** Colours over cells, and back. */
import { describe, expect, it } from 'vitest';
import { type Parts, relationships, workbookParts } from '../input/office-files.js';
import { cell, noteAt, put } from './copies.js';

const STYLES = 'xl/styles.xml';
const solid = (first: string, second = 'indexed="64"'): string =>
  `<fill><patternFill patternType="solid"><fgColor ${first}/><bgColor ${second}/></patternFill></fill>`;
const OWN = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`).join('');

const sheetStyles = (fills: string, xfs: string): string =>
  `<styleSheet><fonts count="1"><font/></fonts><fills count="9">${OWN}${fills}</fills><borders count="1"><border/></borders><cellXfs>${xfs}</cellXfs></styleSheet>`;

/** A cell for each style, A1 and on. */
const workbook = (styles: string, count: number, more: Parts = {}): Parts => {
  const cells = Array.from({ length: count }, (_, index) => `<c s="${index}"/>`).join('');
  return workbookParts(`<sheetData><row>${cells}</row></sheetData>`, { [STYLES]: styles, ...more });
};

/** The fill of each cell of the sheet. */
const fillsOf = (parts: Readonly<Record<string, string>>): readonly string[] => {
  const styles = parts[STYLES] ?? '';
  const inside = (list: string): string => new RegExp(`<${list}[^>]*>(.*)</${list}>`, 'u').exec(styles)?.[1] ?? '';
  const fills = inside('fills').match(/<fill>.*?<\/fill>/gu) ?? [];
  const xfs = inside('cellXfs').match(/<xf(?: [^>]*?)?(?:\/>|>.*?<\/xf>)/gu) ?? [];
  return [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c [^>]*?s="(\d+)"/gu)].map((found) => {
    const xf = xfs[Number(found[1])] ?? '';
    return fills[Number(/fillId="(\d+)"/u.exec(xf)?.[1] ?? 0)] ?? '';
  });
};

const RED = 'rgb="FFFFC8CC"';

describe('a colour', () => {
  const styles = sheetStyles(
    [
      solid('rgb="FFFFFF00"'),
      solid('theme="4" tint="0.5"', 'indexed="65"'),
      solid('rgb="00aabbcc"'),
      '<fill><patternFill patternType="lightUp"><fgColor rgb="FF000000"/></patternFill></fill>',
      '<fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop></gradientFill></fill>',
      solid('auto="1"'),
    ].join(''),
    [0, 1, 2, 3, 4, 5, 6, 7].map((fill) => `<xf numFmtId="${fill}" fillId="${fill}"/>`).join(''),
  );
  const references = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1'];

  it('covers the cell and remembers what it covers; patterns and gradients stay', async () => {
    const parts = workbook(styles, 8);
    const copy = await put(
      'xlsx',
      parts,
      references.map((reference) => noteAt(cell(reference))),
    );
    const before = fillsOf(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, String(part)])));
    expect(fillsOf(copy)).toEqual([
      solid(RED),
      before[1],
      solid(RED, 'rgb="00FFFF00"'),
      solid(RED, 'theme="4" tint="0.5"'),
      solid(RED, 'rgb="00AABBCC"'),
      before[5],
      before[6],
      solid(RED),
    ]);
    expect(copy[STYLES]).toContain('<xf numFmtId="3" fillId="10" applyFill="1"/>');
    // What was there is as it was; what is new comes behind.
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs']) {
      const items = new RegExp(`<${list}[^>]*>(.*)</${list}>`, 'u').exec(styles)?.[1] ?? '?';
      expect(copy[STYLES]).toMatch(new RegExp(`<${list} ?[^>]*>${items.replaceAll(/[/.]/gu, '\\$&')}`, 'u'));
    }
  });

  it('goes when nothing is found any more, and what was there comes back', async () => {
    const parts = workbook(styles, 8);
    const copy = await put(
      'xlsx',
      parts,
      references.map((reference) => noteAt(cell(reference))),
    );
    const again = await put('xlsx', copy, [noteAt(cell('C1'), { severity: 'warning' })], { findingsSheet: 2 });
    const original = fillsOf(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, String(part)])));
    expect(fillsOf(again)).toEqual([
      ...original.slice(0, 2),
      solid('rgb="FFFFEBA1"', 'rgb="00FFFF00"'),
      ...original.slice(3),
    ]);
    // The very styles of before, not copies of them.
    expect(again['xl/worksheets/sheet1.xml']).toMatch(
      /^.*<row><c s="0"\/><c s="1"\/><c s="\d+"\/><c s="3"\/><c s="4"\/>/su,
    );
  });

  it('of an earlier time comes back as nothing where a program wrote a second colour of its own', async () => {
    const saved = (application: string): Parts =>
      workbook(
        sheetStyles(
          solid(RED, 'rgb="FFE7E6E6"') + solid(RED, 'rgb="00FFFF00"') + solid(RED, 'theme="3"'),
          '<xf fillId="2"/><xf fillId="3"/><xf fillId="4"/>',
        ),
        3,
        {
          '_rels/.rels': relationships([
            ['rId1', 'officeDocument', 'xl/workbook.xml'],
            ['rId2', 'extended-properties', 'docProps/app.xml'],
          ]),
          'docProps/app.xml': `<Properties><Application>${application}</Application></Properties>`,
        },
      );
    const none = OWN.slice(0, OWN.indexOf('</fill>') + 7);
    const rest = [solid('rgb="FFFFFF00"'), solid('theme="3"')];
    expect(fillsOf(await put('xlsx', saved('LibreOffice/7.4$Linux'), []))).toEqual([none, ...rest]);
    expect(fillsOf(await put('xlsx', saved('Microsoft Excel'), []))).toEqual([solid('rgb="FFE7E6E6"'), ...rest]);
  });
});

describe('a style sheet', () => {
  it('that is not there is made', async () => {
    const copy = await put('xlsx', workbookParts('<sheetData><row><c/></row></sheetData>'), [noteAt(cell('A1'))]);
    expect(copy['xl/_rels/workbook.xml.rels']).toContain('Target="styles.xml"');
    expect(copy['xl/styles.xml']).toMatch(
      /<fonts count="4"><font>.*<fills count="4"><fill><patternFill patternType="none"\/>.*<borders count="2"><border>.*<cellStyleXfs count="1"><xf [^>]*\/><\/cellStyleXfs><cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"\/>.*<\/cellXfs><cellStyles.*<\/styleSheet>$/u,
    );
  });

  it('that is not there, or has no style of a cell, keeps all cells as usual whatever they name', async () => {
    const sheet =
      '<cols><col min="9" max="9" style="2"/></cols><sheetData><row s="1"><c s="3"/><c s=""/><c/></row></sheetData>';
    for (const more of [{}, { [STYLES]: '<styleSheet><cellXfs/></styleSheet>' }]) {
      const copy = await put('xlsx', workbookParts(sheet, more), [noteAt(cell('A1')), noteAt(cell('I1'))]);
      const usual = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
      const red = '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/>';
      expect(copy[STYLES]).toMatch(new RegExp(`<cellXfs[^>]*>${usual.repeat(4)}${red}<xf `, 'u'));
      expect(copy['xl/worksheets/sheet1.xml']).toContain('<row s="1"><c s="4"/><c s=""/><c/><c r="I1" s="4"/></row>');
    }
  });

  it('of which lists are missing or empty gets them in the order of the standard', async () => {
    const styles = '<styleSheet><numFmts/><fills count="0"/><cellStyles count="0"/><dxfs/></styleSheet>';
    const copy = await put('xlsx', workbook(styles, 1), [noteAt(cell('A1'))]);
    expect(
      copy[STYLES]
        ?.replaceAll(/ count="\d+"/gu, '')
        .match(/<\w+s\/?>/gu)
        ?.filter((tag) => tag !== '<xfs>'),
    ).toEqual(['<numFmts/>', '<fonts>', '<fills>', '<borders>', '<cellXfs>', '<cellStyles/>', '<dxfs/>']);
    expect(fillsOf(copy)).toEqual([solid(RED)]);
  });

  it('keeps what a style says besides its fill', async () => {
    const xf = `<xf fontId='0' applyFill = '0' numFmtId="9" xfId="0" ><alignment horizontal="center"/><protection locked="0"/></xf>`;
    const copy = await put('xlsx', workbook(sheetStyles('', xf), 1), [noteAt(cell('A1'))]);
    expect(copy[STYLES]).toContain(
      `${xf}<xf fontId='0' applyFill = "1" numFmtId="9" xfId="0" fillId="2"><alignment horizontal="center"/><protection locked="0"/></xf>`,
    );
  });
});
