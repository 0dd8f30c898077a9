/** Document → text for a terminal of a given width. */

import { plainBlocks } from '../../report/document/build.js';
import type { Document, PlainBlock } from '../../report/document/document.js';
import type { Span } from '../../report/document/spans.js';
import { chartLines } from './chart.js';
import { findingsLines } from './findings.js';
import { flowOf, linesOf } from './flow.js';
import { type Paint, painter, paintLine } from './paint.js';
import { tableLines } from './table.js';

export interface TerminalOptions {
  /** Columns; from 60 to 200 tables fit, below that numbers still stay whole. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 20;
/** Further lines of one fact. */
const HANG = 2;

const blockLines = (block: PlainBlock, { language }: Document, width: number, paint: Paint): readonly string[] => {
  const wrapped = (spans: readonly Span[], hang = 0, tone?: 'strong'): readonly string[] =>
    linesOf(flowOf(spans, language, tone), Math.max(width, NARROWEST), hang).map(
      (line, index) => (index === 0 ? '' : ' '.repeat(hang)) + paintLine(line, paint),
    );
  switch (block.kind) {
    case 'heading':
      return wrapped(block.spans, 0, 'strong');
    case 'paragraph':
      return wrapped(block.spans);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => wrapped([{ kind: 'text', text: `${label}: ` }, ...value], HANG));
    case 'table':
      return tableLines(block, language, width, paint);
    case 'chart':
      return chartLines(block, language, width, paint);
    case 'notes':
      return block.notes.flatMap((note) => {
        const mark = `[${note.number}] `;
        const lines = linesOf(flowOf(note.spans, language), Math.max(width, NARROWEST) - mark.length);
        return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + paintLine(line, paint));
      });
    case 'findings':
      return findingsLines(block, language, width, paint);
  }
};

/** Facts below a heading, and lines of one thought, stand together. */
const together = (before: PlainBlock, block: PlainBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'facts') &&
  (before.kind === 'paragraph' || (before.kind === 'heading' && before.level === 1));

/** The document as text that ends in a line break. Control characters in it are shown, never sent. */
export const renderTerminal = (document: Document, { width, colour }: TerminalOptions): string => {
  const paint = painter(colour);
  const lines: string[] = [];
  let before: PlainBlock | undefined;
  for (const block of plainBlocks(document.blocks)) {
    if (before !== undefined && !together(before, block)) lines.push('');
    for (const line of blockLines(block, document, width, paint)) lines.push(line);
    before = block;
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
};
