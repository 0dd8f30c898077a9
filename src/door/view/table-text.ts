/** What a clipboard holds of a table → tab-separated text that keeps each cell whole. */

const QUOTED = /["\t\n\r]/u;

const cellText = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const BREAKS = 'br, p, div, li';

/** As it is seen: a paragraph or a line break begins a new line, all other space is one. */
const seenText = (cell: HTMLTableCellElement): string => {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const text of textsIn(copy)) text.data = text.data.replace(/\s+/gu, ' ');
  for (const one of copy.querySelectorAll(BREAKS)) one.after('\n');
  return (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
};

const textsIn = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
};

/** Cells where they stand: what a merged cell covers is empty. */
const tableText = (table: HTMLTableElement): string => {
  const rows: string[][] = [];
  const covered = new Set<string>();
  [...table.rows].forEach((row, top) => {
    const cells: string[] = [];
    let left = 0;
    for (const cell of row.cells) {
      while (covered.has(`${top}:${left}`)) {
        cells.push('');
        left += 1;
      }
      cells.push(seenText(cell), ...Array.from({ length: cell.colSpan - 1 }, () => ''));
      for (let down = 1; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) covered.add(`${top + down}:${left + right}`);
      }
      left += cell.colSpan;
    }
    rows.push(cells);
  });
  return rows.map((cells) => `${cells.map(cellText).join('\t')}\n`).join('');
};

/** Nothing of the markup is obeyed or asked for: it is parsed outside of the page. */
const tablesIn = (markup: string): readonly HTMLTableElement[] => [
  ...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll<HTMLTableElement>('table'),
];

/** The tables of a clipboard, else its plain text. */
export const clipboardText = (clipboard: DataTransfer): string => {
  const tables = tablesIn(clipboard.getData('text/html')).filter((table) => table.rows.length > 1);
  return tables.length > 0 ? tables.map(tableText).join('\n') : clipboard.getData('text/plain');
};
