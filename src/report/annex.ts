/** A document as an annex: its title under "Phụ lục", all its sections one below the other. */
import { OFFICIAL } from '../language/report/official.js';
import { plainBlocks } from './document/build.js';
import type { Document, PlainBlock, Section } from './document/document.js';
import type { Appendix } from './document/official.js';
import type { Table } from './document/table.js';

/** For whoever prepares the annex, and no matter of those it is published for. */
const INTERNAL_SECTIONS: ReadonlySet<Section['id']> = new Set<Section['id']>(['remarks', 'unranked-before']);
const INTERNAL_COLUMNS: ReadonlySet<string> = new Set(['errors', 'file']);

const publishedTable = (table: Table): Table => {
  const kept = table.columns.map(({ key }) => !INTERNAL_COLUMNS.has(key));
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  };
};

const published = (block: PlainBlock): PlainBlock => (block.kind === 'table' ? publishedTable(block) : block);

/** How many paragraphs of remarks an annex of the document leaves out. */
export const remarksLeftOut = ({ blocks }: Document): number =>
  blocks.reduce(
    (count, block) => count + (block.kind === 'section' && block.id === 'remarks' ? block.blocks.length : 0),
    0,
  );

export const annexOf = ({ blocks, title = '', language }: Document): Appendix => ({
  heading: OFFICIAL.appendix[language],
  title,
  attachedTo: OFFICIAL.attachedToDecision[language],
  blocks: plainBlocks(
    blocks.filter((block) =>
      block.kind === 'section' ? !INTERNAL_SECTIONS.has(block.id) : block.kind !== 'heading' || block.level !== 1,
    ),
  ).map(published),
});
