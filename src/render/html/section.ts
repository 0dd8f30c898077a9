/** A section of a report, block by block. */
import type { PlainBlock, Section } from '../../report/document/document.js';
import { spansText } from '../../report/document/number-text.js';
import type { Table } from '../../report/document/table.js';
import { chartMarkup } from './chart.js';
import { factsMarkup } from './facts.js';
import { findingsMarkup } from './findings.js';
import { element, escaped, type Html, lines, together } from './markup.js';
import { noteId, type PagePlace, sectionId } from './place.js';
import { planRowAttributes } from './plan-rows.js';
import { spansMarkup } from './spans.js';
import { tableMarkup } from './table.js';
import { toolsMarkup } from './tools.js';

/** The table that is published: searched and folded on the screen, an appendix on paper. */
export const isAppendix = ({ blocks }: Section): boolean =>
  blocks.some((block) => block.kind === 'table' && block.name === 'remediation');

const appendixTable = (table: Table, caption: string, place: PagePlace): Html =>
  together(
    toolsMarkup(table, place),
    tableMarkup(
      table,
      { caption, rowAttributes: planRowAttributes(table.rows, place) },
      // Its own codes lead nowhere.
      { ...place, rows: new Set() },
    ),
  );

/** `caption`: what the nearest heading above says. */
const blockMarkup = (block: PlainBlock, caption: string, place: PagePlace): Html => {
  const { language } = place;
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level + place.deeper}`, {}, spansMarkup(block.spans, language));
    case 'paragraph':
      return element('p', {}, spansMarkup(block.spans, language));
    case 'facts':
      return factsMarkup(block, place);
    case 'table':
      return block.name === 'remediation'
        ? appendixTable(block, caption, place)
        : tableMarkup(block, { caption }, place);
    case 'chart':
      return chartMarkup(block, place);
    case 'notes':
      return element(
        'ol',
        { class: 'notes' },
        ...block.notes.map(({ number, spans }) =>
          element(
            'li',
            { id: noteId(place, number), value: number },
            element('span', { class: 'number' }, escaped(`[${number}] `)),
            spansMarkup(spans, language),
          ),
        ),
      );
    case 'findings':
      return findingsMarkup(block);
  }
};

export const blocksMarkup = (blocks: readonly PlainBlock[], title: string, place: PagePlace): Html => {
  let caption = title;
  return lines(
    blocks.map((block) => {
      if (block.kind === 'heading') caption = spansText(block.spans, place.language);
      return blockMarkup(block, caption, place);
    }),
  );
};

const SECTION_LEVEL = 2;

/** `documentTitle` names what stands in a section without a title of its own. */
export const sectionMarkup = (section: Section, documentTitle: string, place: PagePlace): Html => {
  const { title, blocks } = section;
  const id = sectionId(place);
  const heading =
    title === undefined
      ? []
      : [element(`h${SECTION_LEVEL + place.deeper}`, { id: `${id}-title` }, escaped(title)), escaped('\n')];
  return element(
    'section',
    {
      id,
      class: isAppendix(section) ? 'section appendix' : 'section',
      'aria-labelledby': title === undefined ? undefined : `${id}-title`,
    },
    escaped('\n'),
    ...heading,
    blocksMarkup(blocks, title ?? documentTitle, place),
    escaped('\n'),
  );
};
