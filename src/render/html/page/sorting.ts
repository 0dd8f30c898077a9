/** Tables that a click on a heading sorts; the first click puts numbers from the most down, words from a to z. */
const SORTABLE = ['table-ranking', 'table-unit-fields', 'table-common-losses'];

/** "88,50" and "1.5" are numbers; anything else is words. */
const numberIn = (text: string): number | undefined => {
  const written = text.replace('−', '-').replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : undefined;
};

const textOf = (row: HTMLTableRowElement, column: number): string => row.cells[column]?.textContent?.trim() ?? '';

/** What has no number stands last, whichever way. */
const compareRows = (column: number, isDown: boolean, language: string) => {
  const sign = isDown ? -1 : 1;
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [left, right] = [textOf(a, column), textOf(b, column)];
    const [one, other] = [numberIn(left), numberIn(right)];
    if (one !== undefined && other !== undefined) return sign * (one - other);
    if (one !== undefined || other !== undefined) return one === undefined ? 1 : -1;
    return sign * left.localeCompare(right, language, { numeric: true });
  };
};

const startTable = (table: HTMLTableElement): void => {
  const [body] = table.tBodies;
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (body === undefined) return;
  const language = document.documentElement.lang;
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const rows = [...body.rows];
      const isNumber = rows.some((row) => numberIn(textOf(row, column)) !== undefined);
      const first = isNumber ? 'descending' : 'ascending';
      const now = heading.getAttribute('aria-sort');
      const next = now === null ? first : now === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', next);
      body.append(...rows.sort(compareRows(column, next === 'descending', language)));
    });
  });
};

export const isSortable = (table: Element): boolean => SORTABLE.some((name) => table.classList.contains(name));

export const startSorting = (root: ParentNode): void => {
  for (const name of SORTABLE)
    for (const table of root.querySelectorAll<HTMLTableElement>(`table.${name}`)) startTable(table);
};
