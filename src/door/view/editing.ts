/**
 * Remedies changed where they stand: a button in each row, and a small form below it. The page is drawn anew whenever there is
 * something else to show; what somebody is typing outlives that.
 */
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
  readonly file: number;
  /** What a remedy says now; nothing where that could not be had, which has been told. */
  readonly words: (target: Omit<Edit, 'words'>) => Promise<Words | undefined>;
  readonly apply: (edit: Edit, rowId: string) => void;
}

export interface Editing {
  /** What gives rows their buttons, and opens the forms again that were open when the page was drawn anew. */
  readonly buttons: (options: EditingOptions) => Prepare;
  /** Keeps what stands in the open forms, before they are taken off the page. @returns whether somebody is typing in one */
  readonly hold: () => boolean;
  /** Whether anything was typed for a file and not applied. */
  readonly hasDrafts: (file: number) => boolean;
}

/** A form as somebody left it. */
interface Draft {
  readonly name: string;
  /** What stood in the table when it was opened, if that was known yet. */
  readonly words?: Words | undefined;
  /** Parts that are not as they were. */
  readonly typed: Partial<Words>;
  /** Where the keyboard is, if it is in this form. */
  readonly caret?: Caret | undefined;
}

interface Caret {
  readonly part: EditedPart;
  readonly range?: readonly [start: number, end: number] | undefined;
}

/** Reads a form; nothing where it was applied and is as it was applied. */
type ReadDraft = () => Draft | undefined;

interface OpenForm {
  readonly read: ReadDraft;
  /** Tells the form what stands in the table by now; what was typed stays. */
  readonly renew: (words: Words) => void;
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

type Areas = Readonly<Record<EditedPart, HTMLTextAreaElement>>;

const areasOf = (words: Words): Areas => {
  const area = (part: EditedPart): HTMLTextAreaElement => {
    const made = make('textarea', { name: part, rows: LINES[part] });
    made.value = words[part];
    return made;
  };
  return { solution: area('solution'), lead: area('lead'), support: area('support'), when: area('when') };
};

const valuesOf = (areas: Areas): Words => ({
  solution: areas.solution.value,
  lead: areas.lead.value,
  support: areas.support.value,
  when: areas.when.value,
});

const caretIn = (areas: Areas): Caret | undefined => {
  const part = EDITED_PARTS.find((one) => areas[one] === document.activeElement);
  return part && { part, range: [areas[part].selectionStart, areas[part].selectionEnd] };
};

interface Form {
  readonly row: HTMLTableRowElement;
  readonly button: HTMLButtonElement;
  readonly remedy: RowRemedy;
  readonly draft: Draft;
  readonly words: Words;
  readonly closed: () => void;
}

const openForm = (form: Form, { language, apply }: EditingOptions): OpenForm => {
  const { row, button, remedy, draft, closed } = form;
  let { words } = form;
  const { target, id, name } = remedy;
  const areas = areasOf({ ...words, ...draft.typed });
  let applied: Words | undefined;
  const changed = (): readonly EditedPart[] => {
    const [before, now] = [applied ?? words, valuesOf(areas)];
    return EDITED_PARTS.filter((part) => now[part] !== before[part]);
  };
  const typed = (): Partial<Words> => Object.fromEntries(changed().map((part) => [part, areas[part].value]));
  const close = (): void => {
    closed();
    editor.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  const submit = (): void => {
    const edited = typed();
    if (Object.keys(edited).length > 0) {
      applied = valuesOf(areas);
      apply({ ...target, words: edited }, id);
    } else if (applied === undefined) close();
  };
  const body = make(
    'form',
    {
      class: 'edit',
      'aria-label': DOOR.editOf[language](name),
      on: {
        submit: (event) => {
          event.preventDefault();
          submit();
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
  const editor = make('tr', { class: 'editor' }, make('td', { colspan: row.cells.length }, body));
  row.after(editor);
  button.setAttribute('aria-expanded', 'true');
  if (draft.caret !== undefined) {
    const area = areas[draft.caret.part];
    area.focus();
    if (draft.caret.range !== undefined) area.setSelectionRange(...draft.caret.range);
  }
  const read: ReadDraft = () => {
    const edited = typed();
    if (applied !== undefined && Object.keys(edited).length === 0) return undefined;
    return { name, words: applied ?? words, typed: edited, caret: caretIn(areas) };
  };
  const renew = (now: Words): void => {
    if (applied !== undefined) return;
    const kept = changed();
    words = now;
    // Setting a value moves the caret, even where it is the same value.
    for (const part of EDITED_PARTS) {
      if (!kept.includes(part) && areas[part].value !== now[part]) areas[part].value = now[part];
    }
  };
  return { read, renew };
};

export const startEditing = (): Editing => {
  const open = new Map<string, ReadDraft>();
  const held = new Map<string, Draft>();

  const buttons = (options: EditingOptions): Prepare => {
    const { language, file } = options;
    const counters = new Map<HTMLTableElement, ReturnType<typeof remedyCounter>>();
    const buttonFor = (row: HTMLTableRowElement, remedy: RowRemedy): HTMLButtonElement => {
      const { target, name } = remedy;
      const key = [file, target.scorecard, target.criterion, target.remedy].join('/');
      const place = (draft: Draft, words: Words): OpenForm => {
        const closed = (): void => void open.delete(key);
        const form = openForm({ row, button, remedy, draft, words, closed }, options);
        open.set(key, form.read);
        return form;
      };
      const show = async (draft: Draft): Promise<void> => {
        const opening: ReadDraft = () => draft;
        // Whoever is typing goes on at once: keys that are pressed until the words come would go nowhere.
        // A row of a later piece is not on the page yet, and a form can not stand below it.
        const form = draft.words && row.isConnected ? place(draft, draft.words) : undefined;
        if (form === undefined) open.set(key, opening);
        const words = await options.words(target);
        // Drawn anew before the words came: the row that stands in this one's place opens the form.
        if (open.get(key) !== (form?.read ?? opening)) return;
        if (form !== undefined) {
          if (words !== undefined) form.renew(words);
          return;
        }
        open.delete(key);
        if (words === undefined) held.set(key, draft);
        else place(draft, words);
      };
      const button = make(
        'button',
        {
          type: 'button',
          class: 'edit-row',
          'aria-expanded': 'false',
          'aria-label': DOOR.editOf[language](name),
          on: {
            click: () => {
              if (!open.has(key)) void show({ name, typed: {}, caret: { part: 'solution' } });
            },
          },
        },
        DOOR.edit[language],
      );
      const before = held.get(key);
      // Read in another way, the file may have another criterion there.
      if (before?.name === name) {
        held.delete(key);
        void show(before);
      }
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

  const hold = (): boolean => {
    let isTyping = false;
    for (const [key, read] of open) {
      const draft = read();
      if (draft === undefined) continue;
      held.set(key, draft);
      isTyping ||= draft.caret !== undefined;
    }
    open.clear();
    return isTyping;
  };

  const hasDrafts = (file: number): boolean => {
    const drafts = [...held, ...[...open].map(([key, read]) => [key, read()] as const)];
    return drafts.some(([key, draft]) => key.startsWith(`${file}/`) && Object.keys(draft?.typed ?? {}).length > 0);
  };

  return { buttons, hold, hasDrafts };
};
