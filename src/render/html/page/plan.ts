/** One ten-column table with its tools: searched, filtered, folded. */
import { addressOf, askedBy, fillFrom, inWords } from './filters.js';
import { addFoldButtons } from './folding.js';
import { keepInSight } from './in-sight.js';
import { addressValue, setAddress } from './location.js';
import { readAhead, readRow, rowTexts } from './read-rows.js';
import { asksNothing, EVERYTHING, type Found, find, foldedAway, isAbove, parentsOf, type Query } from './rows.js';
import { rowSights, type Sight } from './sight.js';

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

export const startPlan = (form: HTMLFormElement, section: HTMLElement, signal?: AbortSignal): Plan | undefined => {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const prefix = form.dataset['prefix'] ?? '';
  const count = form.querySelector('output');
  const filtered = section.querySelector<HTMLElement>('p.filtered');
  // Of a long table there may be several parts; a form below a row is no row of the plan, and rows are told by their number.
  const elements = [
    ...section.querySelectorAll<HTMLTableRowElement>('table.table-remediation > tbody > tr:not(.editor)'),
  ];
  if (elements.length === 0) return undefined;
  const rows = elements.map(readRow);
  const text = rowTexts(elements, rows);
  const parents = parentsOf(rows);
  const all = rows.filter((row) => row.counts).length;

  const sights = rowSights(elements, signal);

  let query: Query = EVERYTHING;
  /** Absent while nothing is asked. */
  let found: Found | undefined;
  /** What the reader folded; while something is searched for, another set that begins empty: what is found shows. */
  let folded = new Set<number>();
  let foldedAmongFound = new Set<number>();
  const foldedNow = (): Set<number> => (asksNothing(query) ? folded : foldedAmongFound);

  const fill = (sentence: string, shown: number): string =>
    sentence
      .replace('{shown}', String(shown))
      .replace('{all}', String(all))
      .replace('{filters}', () => inWords(form));

  const show = (): void => {
    const now = foldedNow();
    const away = foldedAway(rows, now);
    sights.set(
      rows.map((_, index): Sight => {
        const standing = found?.standings[index] ?? 'found';
        if (standing === 'out') return 'out';
        if (away[index] === true) return 'away';
        return standing === 'context' ? 'context' : 'shown';
      }),
    );
    for (const [index, button] of buttons) button.setAttribute('aria-expanded', String(!now.has(index)));
  };

  const tell = (): void => {
    const shown = found?.count ?? all;
    const sentence = found === undefined ? words.rows : shown === 0 ? words.none : words.matching;
    if (count !== null) count.textContent = fill(sentence, shown);
    if (filtered !== null) {
      filtered.hidden = found === undefined;
      filtered.textContent = found === undefined ? '' : fill(words.print, shown);
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
    found = asksNothing(query) ? undefined : find(rows, text, query);
    tell();
    show();
  };

  const fold = (some: Iterable<number>): void => {
    const next = new Set(some);
    if (asksNothing(query)) folded = next;
    else foldedAmongFound = next;
    show();
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
  readAhead(rows.length, text, signal);

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
      if (index < 0) return;
      if (found?.standings[index] === 'out') {
        fillFrom(form, () => '');
        change();
      }
      const now = foldedNow();
      const unfolded = [...now].filter((other) => !isAbove(rows, other, index));
      if (unfolded.length < now.size) fold(unfolded);
      sights.finish();
    },
  };
};
