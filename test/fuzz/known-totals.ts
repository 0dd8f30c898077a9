/** Scorecards whose totals are known before anything reads them, written in every format by nothing of the program. */
import fc from 'fast-check';
import { relationships, workbookParts, zipParts } from '../input/office-files.js';

/** Points are whole hundredths, so that no sum of them is ever rounded. */
interface Leaf {
  readonly max: bigint;
  readonly assessed: bigint;
}

export interface Known {
  readonly fields: readonly (readonly Leaf[])[];
  /** Which field states more lost points than it lost, and by how much. */
  readonly wrong: { readonly field: number; readonly by: bigint } | undefined;
  readonly withTotal: boolean;
  /** How numbers are spelled: turned through from one number to the next. */
  readonly spelling: number;
}

const leaf: fc.Arbitrary<Leaf> = fc
  .record({ max: fc.integer({ min: 1, max: 1200 }), share: fc.integer({ min: 0, max: 1200 }) })
  .map(({ max, share }) => ({ max: BigInt(max), assessed: BigInt(Math.min(max, share)) }));

export const known: fc.Arbitrary<Known> = fc.record({
  fields: fc.array(fc.array(leaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  wrong: fc.option(fc.record({ field: fc.nat(4), by: fc.bigInt({ min: 1n, max: 300n }) }), { nil: undefined }),
  withTotal: fc.boolean(),
  spelling: fc.nat(99),
});

export interface Totals {
  readonly max: bigint;
  readonly assessed: bigint;
  readonly lost: bigint;
}

const totalsOf = (leaves: readonly Leaf[]): Totals => {
  const max = leaves.reduce((sum, one) => sum + one.max, 0n);
  const assessed = leaves.reduce((sum, one) => sum + one.assessed, 0n);
  return { max, assessed, lost: max - assessed };
};

/** Of the whole. */
export const truth = ({ fields }: Known): Totals => totalsOf(fields.flat());

/** The field that is wrong, from 0; undefined where none is. */
export const wrongField = ({ fields, wrong }: Known): number | undefined => wrong && wrong.field % fields.length;

/** "12.5", "12,50", "12.500": one number, as different hands write it. */
const spelled = (hundredths: bigint, how: number): string => {
  const [whole, rest] = [hundredths / 100n, String(hundredths % 100n).padStart(2, '0')];
  const mark = how % 2 === 0 ? '.' : ',';
  const shortest = rest.replace(/0+$/u, '');
  if (how % 3 === 0) return shortest === '' ? String(whole) : `${whole}${mark}${shortest}`;
  return `${whole}${mark}${rest}${how % 3 === 1 ? '' : '0'}`;
};

/** The shortest decimal of hundredths. */
export const decimal = (hundredths: bigint): string => spelled(hundredths, 0);

/** Rows of a table: the cells of points are hundredths. */
type Row = readonly [code: string, name: string, ...points: readonly bigint[]];

const rowsOf = (card: Known): readonly Row[] => {
  const row = (code: string, name: string, { max, assessed, lost }: Totals): Row => [code, name, max, assessed, lost];
  const rows = card.fields.flatMap((leaves, at) => {
    const { max, assessed, lost } = totalsOf(leaves);
    const stated = at === wrongField(card) ? lost + (card.wrong?.by ?? 0n) : lost;
    return [
      row(`${at + 1}`, `Lĩnh vực thứ ${at + 1}`, { max, assessed, lost: stated }),
      ...leaves.map((one, index) => row(`${at + 1}.${index + 1}`, `Nội dung ${at + 1}.${index + 1}`, totalsOf([one]))),
    ];
  });
  return card.withTotal ? [...rows, row('', 'Tổng cộng', truth(card))] : rows;
};

const HEADINGS = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất'];

const texts = (card: Known): readonly (readonly string[])[] => {
  let next = card.spelling;
  return [
    HEADINGS,
    ...rowsOf(card).map(([code, name, ...points]) => [code, name, ...points.map((one) => spelled(one, next++))]),
  ];
};

const asYaml = (card: Known): string => {
  let next = card.spelling;
  const cells = ({ max, assessed, lost }: Totals): string =>
    `max: "${spelled(max, next++)}", assessed: "${spelled(assessed, next++)}", lost: "${spelled(lost, next++)}"`;
  const fields = card.fields.map((leaves, at) => {
    const { max, assessed, lost } = totalsOf(leaves);
    const stated = at === wrongField(card) ? lost + (card.wrong?.by ?? 0n) : lost;
    const children = leaves.map(
      (one, index) => `{code: '${at + 1}.${index + 1}', name: Nội dung, ${cells(totalsOf([one]))}}`,
    );
    return `  - {code: '${at + 1}', name: Lĩnh vực, ${cells({ max, assessed, lost: stated })}, criteria: [${children.join(', ')}]}\n`;
  });
  const total = card.withTotal ? `total: {${cells(truth(card))}}\n` : '';
  return `${total}criteria:\n${fields.join('')}`;
};

const asWorkbook = (card: Known): Buffer => {
  const column = (at: number): string => String.fromCharCode(65 + at);
  const rows = [HEADINGS, ...rowsOf(card)].map((cells, row) => {
    const written = cells.map((cell, at) =>
      typeof cell === 'bigint'
        ? `<c r="${column(at)}${row + 1}"><v>${decimal(cell)}</v></c>`
        : `<c r="${column(at)}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return zipParts(workbookParts(`<sheetData>${rows.join('')}</sheetData>`));
};

const asDocument = (card: Known): Buffer => {
  const rows = texts(card).map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`,
  );
  const body = `<w:body><w:tbl>${rows.join('')}</w:tbl></w:body>`;
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipParts({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${main}">${body}</w:document>`,
  });
};

const asText = (card: Known, delimiter: string): string =>
  texts(card)
    .map((cells) => `${cells.join(delimiter)}\n`)
    .join('');

/** Ending → the scorecard in that format. */
export const WRITERS: Readonly<Record<string, (card: Known) => string | Buffer>> = {
  yaml: asYaml,
  csv: (card) => asText(card, ';'),
  tsv: (card) => asText(card, '\t'),
  xlsx: asWorkbook,
  docx: asDocument,
};
