/** How a table was read, to be put right by hand: sheet, last row of the header, meaning of each column. */
import { DOOR } from '../../language/page/door.js';
import { COLUMN_WORDS } from '../../language/wording/columns.js';
import type { Language } from '../../language/wording.js';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../model/scorecard/scorecard.js';
import type { Preview, ReadingChoice } from '../protocol.js';
import { make } from './dom.js';

export interface CorrectionOptions {
  readonly language: Language;
  readonly choice: ReadingChoice;
  readonly preview: (sheet?: string) => Promise<Preview>;
  readonly apply: (choice: ReadingChoice) => void;
}

const option = (value: string, words: string, isChosen: boolean): HTMLOptionElement =>
  make('option', { value, selected: isChosen }, words);

const meaningSelect = (letter: string, meaning: ColumnMeaning | undefined, language: Language): HTMLSelectElement =>
  make(
    'select',
    { 'aria-label': DOOR.correct.column[language](letter) },
    option('', DOOR.correct.none[language], meaning === undefined),
    ...COLUMN_MEANINGS.map((one) => option(one, COLUMN_WORDS[one][language], one === meaning)),
  );

/** What differs from what was found: the rest goes on being found. */
const chosenColumns = (preview: Preview, selects: readonly HTMLSelectElement[]): ReadingChoice['columns'] => {
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  preview.columns.forEach(({ column, meaning }, index) => {
    const chosen = COLUMN_MEANINGS.find((one) => one === selects[index]?.value);
    if (chosen !== undefined && chosen !== meaning) columns[chosen] = column;
  });
  return columns;
};

const sheetSelect = (
  { sheets, sheet }: Preview,
  show: (sheet: string) => void,
  language: Language,
): HTMLElement | undefined =>
  sheets.length < 2
    ? undefined
    : make(
        'label',
        { class: 'sheet' },
        DOOR.correct.sheet[language],
        make(
          'select',
          { on: { change: ({ target }) => show((target as HTMLSelectElement).value) } },
          ...sheets.map((name) => option(name, name, name === sheet)),
        ),
      );

const table = (preview: Preview, selects: readonly HTMLSelectElement[], language: Language): HTMLElement => {
  const { columns, rows, headerRow } = preview;
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, DOOR.correct.row[language]),
    ...columns.map(({ letter }, index) => make('th', { scope: 'col' }, letter, selects[index])),
  );
  const body = rows.map(({ row, cells }) =>
    make(
      'tr',
      {},
      make(
        'th',
        { scope: 'row' },
        make(
          'label',
          {},
          make('input', {
            type: 'radio',
            name: 'header-row',
            value: row,
            checked: row === headerRow,
            'aria-label': DOOR.correct.header[language](row),
          }),
          String(row),
        ),
      ),
      ...cells.map((text) => make('td', {}, make('span', { class: 'cut' }, text))),
    ),
  );
  const caption = DOOR.correct.caption[language];
  return make(
    'div',
    { class: 'wide', role: 'region', tabindex: 0, 'aria-label': caption },
    make(
      'table',
      { class: 'preview' },
      make('caption', { class: 'unseen' }, caption),
      make('thead', {}, head),
      make('tbody', {}, ...body),
    ),
  );
};

const formOf = (preview: Preview, options: CorrectionOptions, show: (sheet: string) => void): HTMLFormElement => {
  const { language, choice, apply } = options;
  const selects = preview.columns.map(({ letter, meaning }) => meaningSelect(letter, meaning, language));
  const form = make(
    'form',
    { class: 'correction', 'aria-label': DOOR.correct.title[language] },
    make('p', { class: 'hint' }, DOOR.correct.hint[language]),
    sheetSelect(preview, show, language),
    table(preview, selects, language),
    make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit', class: 'main-action' }, DOOR.correct.again[language]),
      make('button', { type: 'button', on: { click: () => apply({}) } }, DOOR.correct.reset[language]),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const marked = form.querySelector<HTMLInputElement>('input[name="header-row"]:checked')?.value;
    const headerRow = marked === undefined || Number(marked) === preview.headerRow ? choice.headerRow : Number(marked);
    const isSameSheet = choice.sheet === undefined || choice.sheet === preview.sheet;
    const before = isSameSheet ? choice.columns : {};
    const columns = { ...before, ...chosenColumns(preview, selects) };
    apply({
      sheet: preview.sheets.length > 1 ? preview.sheet : undefined,
      headerRow,
      columns: Object.keys(columns).length === 0 ? undefined : columns,
    });
  });
  return form;
};

/** The form, filled with how the table is understood as yet. */
export const correction = async (options: CorrectionOptions): Promise<HTMLElement> => {
  const box = make('section', { class: 'section correct' });
  const title = make('h2', {}, DOOR.correct.title[options.language]);
  const show = async (sheet?: string): Promise<void> => {
    box.replaceChildren(title, formOf(await options.preview(sheet), options, show));
  };
  await show();
  return box;
};
