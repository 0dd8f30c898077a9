/** Copied tables as a document of Word, so that they are read as from a file: merged cells, titles above, one table over several pages. */
import { strToU8, zipSync } from 'fflate';
import type { CopiedBlock, CopiedCell, CopiedTable } from './copied.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that no XML may hold; a line has neither tabs nor breaks by then. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (line: string): string => {
  const runs = line.split('\t').map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`);
  return `<w:p>${line === '' ? '' : `<w:r>${runs.join('<w:tab/>')}</w:r>`}</w:p>`;
};

const cellOf = ({ text, across, continues, continued }: CopiedCell): string => {
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const merge = continues ? '<w:vMerge/>' : continued ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
};

/** All columns are as wide as each other: nothing says how wide they are. */
const COLUMN = '<w:gridCol w:w="1000"/>';

const tableOf = (table: CopiedTable): string => {
  const width = Math.max(...table.map((cells) => cells.reduce((sum, { across }) => sum + across, 0)));
  const rows = table.map((cells) => `<w:tr>${cells.map(cellOf).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid>${COLUMN.repeat(width)}</w:tblGrid>${rows.join('')}</w:tbl>`;
};

export const copiedDocument = (blocks: readonly CopiedBlock[]): Uint8Array => {
  const body = blocks
    .map((block) => (typeof block === 'string' ? paragraph(block) : `${tableOf(block)}<w:p/>`))
    .join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 1, mtime: '2000-01-01' });
};
