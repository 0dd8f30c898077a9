/** One ten-column table with its tools: searched, filtered, folded. */
import { addressOf, askedBy, fillFrom, inWords } from './filters.js';
import { addFoldButtons } from './folding.js';
import { keepInSight } from './in-sight.js';
import { addressValue, setAddress } from './location.js';
import { readRow, rowTexts } from './read-rows.js';
import { asksNothing, EVERYTHING, find, foldedAway, parentsOf, type Query } from './rows.js';

interface Words {
  readonly rows: string;
  readonly matching: string;
  readonly none: string;
  readonly below: string;
  readonly print: string;
}

/** Longer lists of folded rows are not worth an address. */
const MOST_REMEMBERED = 40;
const ALL_FOLDED = 'all';

export interface Plan {
  /** Takes up what the address says. */
  readonly restore: () => void;
  /** Makes a row visible that the tools have hidden. */
  readonly reveal: (row: Element) => void;
}

export const startPlan = (form: HTMLFormElement, section: HTMLElement): Plan | undefined => {
  const body = section.querySelector<HTMLTableElement>('table.table-remediation')?.tBodies[0];
  if (body === undefined) return undefined;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const prefix = form.dataset['prefix'] ?? '';
  const count = form.querySelector('output');
  const filtered = section.querySelector<HTMLElement>('p.filtered');
  const elements = [...body.rows];
  const rows = elements.map(readRow);
  const text = rowTexts(elements, rows);
  const parents = parentsOf(rows);
  const all = rows.filter((row) => row.counts).length;

  let query: Query = EVERYTHING;
  /** What the reader folded; while something is searched for, another set that begins empty: what is found shows. */
  let folded = new Set<number>();
  let foldedAmongFound = new Set<number>();
  const foldedNow = (): Set<number> => (asksNothing(query) ? folded : foldedAmongFound);

  const fill = (sentence: string, shown: number): string =>
    sentence
      .replace('{shown}', String(shown))
      .replace('{all}', String(all))
      .replace('{filters}', () => inWords(form));

  const showFolds = (): void => {
    const now = foldedNow();
    const away = foldedAway(rows, now);
    for (const [index, row] of elements.entries()) row.classList.toggle('away', away[index] === true);
    for (const [index, button] of buttons) button.setAttribute('aria-expanded', String(!now.has(index)));
  };

  const showFound = (): void => {
    const asked = !asksNothing(query);
    const found = asked ? find(rows, text, query) : undefined;
    for (const [index, row] of elements.entries()) {
      const standing = found?.standings[index] ?? 'found';
      row.hidden = standing === 'out';
      row.classList.toggle('context', standing === 'context');
    }
    const shown = found?.count ?? all;
    if (count !== null)
      count.textContent = fill(!asked ? words.rows : shown === 0 ? words.none : words.matching, shown);
    if (filtered !== null) {
      filtered.hidden = !asked;
      filtered.textContent = asked ? fill(words.print, shown) : '';
    }
  };

  const remember = (): void => {
    const names = [...folded].map((index) => elements[index]?.id.slice(prefix.length) ?? '');
    const isAll = folded.size === parents.length && folded.size > 0;
    const fold = isAll ? ALL_FOLDED : folded.size > MOST_REMEMBERED ? '' : names.join('.');
    setAddress({ ...addressOf(form, prefix), [`${prefix}fold`]: fold });
  };

  const change = (): void => {
    query = askedBy(form);
    foldedAmongFound = new Set();
    showFound();
    showFolds();
  };

  const fold = (some: Iterable<number>): void => {
    const next = new Set(some);
    if (asksNothing(query)) folded = next;
    else foldedAmongFound = next;
    showFolds();
    remember();
  };

  const buttons = addFoldButtons(elements, parents, words.below, (index) => {
    const now = foldedNow();
    fold(now.has(index) ? [...now].filter((other) => other !== index) : [...now, index]);
  });

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    change();
    remember();
  });
  form.addEventListener('reset', () => {
    // The fields are emptied once this event is over.
    setTimeout(() => {
      change();
      remember();
    });
  });
  form.querySelector('[data-do="expand"]')?.addEventListener('click', () => fold([]));
  form.querySelector('[data-do="collapse"]')?.addEventListener('click', () => fold(parents));
  if (parents.length === 0)
    for (const name of ['expand', 'collapse']) form.querySelector(`[data-do="${name}"]`)?.remove();
  form.hidden = false;
  keepInSight(form, section);
  requestIdleCallback?.(() => {
    for (const index of rows.keys()) text(index);
  });

  return {
    restore: () => {
      fillFrom(form, (name) => addressValue(`${prefix}${name}`));
      const fold = addressValue(`${prefix}fold`);
      const names = new Set(fold.split('.').map((name) => `${prefix}${name}`));
      folded = new Set(fold === ALL_FOLDED ? parents : parents.filter((index) => names.has(elements[index]?.id ?? '')));
      change();
    },
    reveal: (row) => {
      const index = elements.indexOf(row as HTMLTableRowElement);
      if (index < 0 || (elements[index]?.hidden === false && !elements[index]?.classList.contains('away'))) return;
      if (elements[index]?.hidden === true) {
        fillFrom(form, () => '');
        change();
      }
      fold([...foldedNow()].filter((other) => !isAbove(other, index)));
    },
  };

  function isAbove(other: number, index: number): boolean {
    for (let up = rows[index]?.up; up !== undefined; up = rows[up]?.up) if (up === other) return true;
    return false;
  }
};
