/** Remedies changed where they stand: a button in each row, and a small form below it. */
import { DOOR } from '../../language/page/door.js';
import { COLUMN_WORDS } from '../../language/wording/columns.js';
import type { Language } from '../../language/wording.js';
import { EDITED_PARTS, type Edit, type EditedPart } from '../protocol.js';
import { make } from './dom.js';
import type { Prepare } from './mount.js';

type Words = Readonly<Record<EditedPart, string>>;

/** Which remedy a row is about, and the row that carries its name. */
interface RowRemedy {
  readonly target: Omit<Edit, 'words'>;
  readonly id: string;
  readonly name: string;
}

export interface EditingOptions {
  readonly language: Language;
  readonly words: (target: Omit<Edit, 'words'>) => Promise<Words>;
  readonly apply: (edit: Edit, rowId: string) => void;
}

const ROW_ID = /^b(\d+)-c(\d+)$/u;
const LINES: Readonly<Record<EditedPart, number>> = { solution: 4, lead: 1, support: 2, when: 1 };

/** A remedy of its own for each row as it comes; rows that carry on a criterion are its second, third, … */
const remedyCounter = (): ((row: HTMLTableRowElement) => RowRemedy | undefined) => {
  const rows: HTMLTableRowElement[] = [];
  const counts = new Map<HTMLTableRowElement, number>();
  return (row) => {
    rows.push(row);
    const first = row.dataset['first'] === undefined ? row : rows[Number(row.dataset['first'])];
    const { id = '', cells } = first ?? {};
    const [, scorecard = '', criterion = ''] = ROW_ID.exec(id) ?? [];
    if (first === undefined || criterion === '') return undefined;
    const remedy = first === row ? 0 : (counts.get(first) ?? 0) + 1;
    counts.set(first, remedy);
    const named = [cells?.[0], cells?.[1]].map((cell) => cell?.textContent?.trim() ?? '');
    const target = { scorecard: Number(scorecard) - 1, criterion: Number(criterion), remedy };
    return { target, id, name: named.find((text) => text !== '') ?? '' };
  };
};

const fields = (words: Words): Readonly<Record<EditedPart, HTMLTextAreaElement>> => {
  const field = (part: EditedPart): HTMLTextAreaElement => {
    const area = make('textarea', { name: part, rows: LINES[part] });
    area.value = words[part];
    return area;
  };
  return { solution: field('solution'), lead: field('lead'), support: field('support'), when: field('when') };
};

const openForm = (
  row: HTMLTableRowElement,
  button: HTMLButtonElement,
  { target, id, name }: RowRemedy,
  words: Words,
  { language, apply }: EditingOptions,
): void => {
  const areas = fields(words);
  const close = (): void => {
    editor.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  const form = make(
    'form',
    {
      class: 'edit',
      'aria-label': DOOR.editOf[language](name),
      on: {
        submit: (event) => {
          event.preventDefault();
          const changed = EDITED_PARTS.filter((part) => areas[part].value !== words[part]);
          if (changed.length === 0) close();
          else apply({ ...target, words: Object.fromEntries(changed.map((part) => [part, areas[part].value])) }, id);
        },
        keydown: (event) => {
          if (event.key === 'Escape') close();
        },
      },
    },
    ...EDITED_PARTS.map((part) => make('label', { class: `edit-${part}` }, COLUMN_WORDS[part][language], areas[part])),
    make('p', { class: 'hint' }, DOOR.editHint[language]),
    make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit', class: 'main-action' }, DOOR.apply[language]),
      make('button', { type: 'button', on: { click: close } }, DOOR.dismiss[language]),
    ),
  );
  const editor = make('tr', { class: 'editor' }, make('td', { colspan: row.cells.length }, form));
  row.after(editor);
  button.setAttribute('aria-expanded', 'true');
  areas.solution.focus();
};

/** A button in each row of the remediation tables that is about a remedy. */
export const editButtons = (options: EditingOptions): Prepare => {
  const { language } = options;
  const counters = new Map<HTMLTableElement, ReturnType<typeof remedyCounter>>();
  const buttonFor = (row: HTMLTableRowElement, remedy: RowRemedy): HTMLButtonElement => {
    const label = DOOR.editOf[language](remedy.name);
    const button = make(
      'button',
      { type: 'button', class: 'edit-row', 'aria-expanded': 'false', 'aria-label': label },
      DOOR.edit[language],
    );
    button.addEventListener('click', async () => {
      if (row.nextElementSibling?.classList.contains('editor')) return;
      openForm(row, button, remedy, await options.words(remedy.target), options);
    });
    return button;
  };
  return (table, rows) => {
    if (!table.classList.contains('table-remediation')) return;
    const remedyOf = counters.get(table) ?? remedyCounter();
    counters.set(table, remedyOf);
    const column = [...table.querySelectorAll('col')].findIndex((one) => one.classList.contains('k-solution'));
    for (const row of rows) {
      const remedy = remedyOf(row);
      if (remedy !== undefined) row.cells[column]?.append(buttonFor(row, remedy));
    }
  };
};
