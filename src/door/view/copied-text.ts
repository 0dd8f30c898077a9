/** Copied tables as tab-separated text, for a field: each cell whole, those that a merged cell covers empty. */
import type { CopiedBlock, CopiedTable } from './copied.js';

const QUOTED = /["\t\n\r]/u;

const written = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const tableText = (table: CopiedTable): string =>
  table
    .map((cells) => {
      const texts = cells.flatMap(({ text, across }) => [
        written(text),
        ...Array.from({ length: across - 1 }, () => ''),
      ]);
      return `${texts.join('\t')}\n`;
    })
    .join('');

export const copiedText = (blocks: readonly CopiedBlock[]): string =>
  blocks.flatMap((block) => (typeof block === 'string' ? [] : [tableText(block)])).join('\n');
