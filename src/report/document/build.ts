/** Short ways to write the parts of a document. */
import { countOf, type Points } from '../../model/points/points.js';
import type { Block, Heading, Paragraph, PlainBlock, Section } from './document.js';
import type { NumberSpan, Span, TextSpan, Tone } from './spans.js';
import type { Cell } from './table.js';

export const text = (words: string, tone?: Tone): TextSpan => ({ kind: 'text', text: words, tone });

export const number = (value: Points, more: Omit<NumberSpan, 'kind' | 'value'> = {}): NumberSpan => ({
  kind: 'number',
  value,
  ...more,
});

export const heading = (level: 1 | 2 | 3, words: string): Heading => ({ kind: 'heading', level, spans: [text(words)] });

export const paragraph = (...spans: readonly (Span | string)[]): Paragraph => ({
  kind: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? text(span) : span)),
});

export const emptyCell: Cell = { spans: [] };

/** A cell of words; empty without them. */
export const textCell = (words: string | undefined, tone?: Tone): Cell => ({
  spans: words === undefined || words === '' ? [] : [text(words, tone)],
});

export const numberCell = (value: Points | undefined, digits?: number): Cell => ({
  spans: value === undefined ? [] : [number(value, { digits })],
});

/** Behind the decimal mark of a percentage. */
export const PERCENT_DIGITS = 2;

/** A percentage: two digits behind the mark, always. */
export const percentCell = (percent: Points | undefined): Cell => numberCell(percent, PERCENT_DIGITS);

/** How many there are. */
export const countCell = (count: number): Cell => numberCell(countOf(count));

export const section = (id: Section['id'], title: string | undefined, blocks: readonly PlainBlock[]): Section => ({
  kind: 'section',
  id,
  title,
  blocks,
});

/** The blocks one after another, a section's title as a heading of level 2: for formats that know no sections. */
export const plainBlocks = (blocks: readonly Block[]): readonly PlainBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section') return [block];
    return block.title === undefined ? block.blocks : [heading(2, block.title), ...block.blocks];
  });
