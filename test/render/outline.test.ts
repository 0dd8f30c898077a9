/** No row of a workbook of ours is folded away, however deep it stands: LibreOffice would not print it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookWords } from '../../src/language/report/workbook.js';
import { writeWorkbook } from '../../src/render/xlsx/index.js';
import { meaningOfHeading } from '../../src/table/index.js';
import { formOf, workbookOf } from '../form-workbook/forms.js';
import { without } from '../office.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { pagesOf } from './docx-reader.js';
import { bytesOf, reportOf } from './reported.js';

/** As deep as nine levels, which is more than an outline has. */
const criterion = (code: string, depth: number): string => {
  const below =
    depth === 9 ? [] : [1, 2].slice(0, depth < 3 ? 2 : 1).map((one) => criterion(`${code}.${one}`, depth + 1));
  const facts = below.length === 0 ? 'max: 1, assessed: 0' : `criteria: [${below.join(', ')}]`;
  return `{code: "${code}", name: R${code}, ${facts}}`;
};
const YAML = `criteria: [${criterion('1', 1)}, ${criterion('2', 1)}]`;

const codesIn = (text: string): readonly string[] => [...text.matchAll(/(?<=R)\d[\d.]*/gu)].map(([code]) => code);

const WORKBOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a report', () => reportOf(bytesOf(YAML), 'a.yaml')],
  [
    'a scorecard',
    () => writeWorkbook([{ scorecard: evaluationOf(YAML).scored.scorecard }], workbookWords('vi'), meaningOfHeading),
  ],
  ['a form', () => workbookOf(formOf(YAML))],
];

describe.each(WORKBOOKS)('the outline of %s', (_name, write) => {
  it('says of no row that it is folded', async () => {
    const sheets = Object.entries(unzipSync(await write())).filter(([name]) => name.startsWith('xl/worksheets/'));
    const rows = sheets.flatMap(([, part]) => [...strFromU8(part).matchAll(/<row [^>]*>/gu)].map(([row]) => row));
    expect(rows.filter((row) => /collapsed|hidden/u.test(row))).toEqual([]);
    const levels = new Set(rows.flatMap((row) => /outlineLevel="(\d)"/u.exec(row)?.[1] ?? []));
    expect([...levels].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it.skipIf(without('libreoffice') || without('pdftotext'))('prints every row', async () => {
    const printed = new Set(codesIn(pagesOf(await write(), 'xlsx').join('\n')));
    expect(codesIn(YAML).filter((code) => !printed.has(code))).toEqual([]);
  });
});
