/** Remedies changed where they stand: a button in each row, and a small form below it. */
import { DOOR } from '../../language/door.js';
import type { Language } from '../../language/wording.js';
import { COLUMN_WORDS } from '../../language/wording-columns.js';
import { EDITED_PARTS, type Edit, type EditedPart } from '../protocol.js';
import { make, nextTurn } from './dom.js';

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
const AT_ONCE = 200;
const LINES: Readonly<Record<EditedPart, number>> = { solution: 4, lead: 1, support: 2, when: 1 };

/** A remedy of its own for each row; rows that carry on a criterion are its second, third, … */
const remediesOf = (rows: readonly HTMLTableRowElement[]): readonly (RowRemedy | undefined)[] => {
  const counts = new Map<number, number>();
  return rows.map((row, index) => {
    const first = row.dataset['first'] === undefined ? index : Number(row.dataset['first']);
    const { id = '', cells } = rows[first] ?? {};
    const [, scorecard = '', criterion = ''] = ROW_ID.exec(id) ?? [];
    if (criterion === '') return undefined;
    const remedy = first === index ? 0 : (counts.get(first) ?? 0) + 1;
    counts.set(first, remedy);
    const named = [cells?.[0], cells?.[1]].map((cell) => cell?.textContent?.trim() ?? '');
    const target = { scorecard: Number(scorecard) - 1, criterion: Number(criterion), remedy };
    return { target, id, name: named.find((text) => text !== '') ?? '' };
  });
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
          const now = Object.fromEntries(EDITED_PARTS.map((part) => [part, areas[part].value])) as Words;
          apply({ ...target, words: now }, id);
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

/** Adds the buttons, some at a time. */
export const startEditing = async (host: HTMLElement, signal: AbortSignal, options: EditingOptions): Promise<void> => {
  const { language } = options;
  for (const table of host.querySelectorAll<HTMLTableElement>('table.table-remediation')) {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    const remedies = remediesOf(rows);
    const columns = [...table.querySelectorAll('col')];
    const column = columns.findIndex((one) => one.classList.contains('k-solution'));
    for (const [index, row] of rows.entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await nextTurn();
      if (signal.aborted) return;
      const remedy = remedies[index];
      if (remedy === undefined) continue;
      const button = make(
        'button',
        {
          type: 'button',
          class: 'edit-row',
          'aria-expanded': 'false',
          'aria-label': DOOR.editOf[language](remedy.name),
        },
        DOOR.edit[language],
      );
      button.addEventListener('click', async () => {
        if (row.nextElementSibling?.classList.contains('editor')) return;
        openForm(row, button, remedy, await options.words(remedy.target), options);
      });
      row.cells[column]?.append(button);
    }
  }
};
