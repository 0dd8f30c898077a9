/** What a person searches, filters and folds the ten-column table with; shown by the page's script, which serves it. */
import { PAGE } from '../../language/page/page.js';
import { REPORT } from '../../language/report/report.js';
import { partsOf } from '../../model/time/day.js';
import { spansText } from '../../report/document/number-text.js';
import type { RowSubject, Table, TableRow } from '../../report/document/table.js';
import { element, escaped, type Html, nothing, single, together } from './markup.js';
import { type PagePlace, sectionId } from './place.js';
import { agenciesOf } from './plan-rows.js';

interface Choice {
  readonly value: string;
  readonly words: string;
}

const LONGEST_CHOICE = 70;
const QUARTER = 3;

const shortened = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_CHOICE ? line : `${line.slice(0, LONGEST_CHOICE - 1).trimEnd()}…`;
};

const option = ({ value, words }: Choice): Html => element('option', { value }, escaped(words));

const optionGroup = (label: string, choices: readonly Choice[]): Html =>
  choices.length === 0 ? nothing : element('optgroup', { label }, ...choices.map(option));

const select = (name: string, label: string, all: string, ...options: readonly Html[]): Html =>
  element(
    'label',
    {},
    element('span', {}, escaped(label)),
    element('select', { name }, option({ value: '', words: all }), ...options),
  );

const fieldChoices = ({ rows, columns }: Table, place: PagePlace): readonly Choice[] => {
  const column = (key: string): number => columns.findIndex((one) => one.key === key);
  const [code, name] = [column('code'), column('name')];
  return rows.flatMap(({ kind, subject, cells }) => {
    if (kind !== 'criterion' || subject === undefined || subject.id !== subject.field) return [];
    const words = [code, name].map((index) => spansText(cells[index]?.spans ?? [], place.language)).join(' ');
    return [{ value: subject.id, words: shortened(words) }];
  });
};

const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const stateChoices = (rows: readonly TableRow[], { language }: PagePlace): readonly Choice[] => {
  const states = new Set(rows.flatMap(({ subject }) => subject?.state ?? []));
  return (Object.keys(PAGE.taskState) as readonly NonNullable<RowSubject['state']>[])
    .filter((state) => states.has(state))
    .map((state) => ({ value: `state:${state}`, words: PAGE.taskState[state][language] }));
};

/** Quarters and months in which something is due, as the values that the page's script compares. */
const dueChoices = (rows: readonly TableRow[], { language }: PagePlace) => {
  const days = rows.flatMap(({ subject }) => subject?.due ?? []);
  const quarters = inOrder(
    days.map((day) => {
      const [year, month] = partsOf(day);
      return `${year}-${Math.ceil(month / QUARTER)}`;
    }),
  );
  const months = inOrder(days.map((day) => day.slice(0, 'yyyy-mm'.length)));
  const numbers = (value: string): readonly [number, number] => {
    const [year = 0, part = 0] = value.split('-').map(Number);
    return [year, part];
  };
  return {
    quarters: quarters.map((value) => ({
      value: `quarter:${value}`,
      words: PAGE.quarter[language](...numbers(value)),
    })),
    months: months.map((value) => ({ value: `month:${value}`, words: PAGE.month[language](...numbers(value)) })),
  };
};

const button = (name: string, words: string): Html =>
  element('button', { type: name === 'reset' ? 'reset' : 'button', 'data-do': name }, escaped(words));

/** Filters that would leave every row, or could not tell any apart, are left out. */
const filters = (table: Table, place: PagePlace): readonly Html[] => {
  const { language } = place;
  const { rows, columns } = table;
  const heading = (key: string): string => columns.find((column) => column.key === key)?.heading ?? '';
  const all = PAGE.all[language];
  const agencies = agenciesOf(rows);
  const fields = fieldChoices(table, place);
  const states = stateChoices(rows, place);
  const { quarters, months } = dueChoices(rows, place);
  const some = rows.some(({ subject }) => subject?.loses) && rows.some(({ subject }) => subject?.loses === false);
  const leadless = rows.some(({ subject }) => subject?.loses && subject.leads.length === 0);
  const none = leadless ? [option({ value: 'none', words: PAGE.noAgency[language] })] : [];
  return [
    ...(fields.length < 2 ? [] : [select('field', REPORT.field[language], all, ...fields.map(option))]),
    ...(agencies.length === 0
      ? []
      : [
          select(
            'lead',
            heading('lead'),
            all,
            ...agencies.map((name, index) => option({ value: String(index), words: shortened(name) })),
            ...none,
          ),
        ]),
    ...(states.length === 0
      ? []
      : [
          select(
            'due',
            heading('when'),
            all,
            optionGroup(PAGE.states[language], states),
            optionGroup(PAGE.quarters[language], quarters),
            optionGroup(PAGE.months[language], months),
          ),
        ]),
    ...(some
      ? [
          element(
            'label',
            { class: 'check' },
            single('input', { type: 'checkbox', name: 'lost' }),
            element('span', {}, escaped(PAGE.lostOnly[language])),
          ),
        ]
      : []),
  ];
};

/** The sentences that the script fills in. */
const words = ({ language }: PagePlace): string =>
  JSON.stringify({
    rows: PAGE.rows[language],
    matching: PAGE.matching[language],
    none: PAGE.noneMatching[language],
    below: PAGE.below[language],
    print: PAGE.filteredPrint[language],
  });

/** The tools, and the line that says on paper what they left out. */
export const toolsMarkup = (table: Table, place: PagePlace): Html => {
  const { language } = place;
  const search = element(
    'label',
    { class: 'search' },
    element('span', {}, escaped(PAGE.search[language])),
    single('input', {
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: PAGE.searchHint[language],
    }),
  );
  const form = element(
    'form',
    {
      class: 'tools',
      hidden: true,
      role: 'search',
      'aria-label': PAGE.tools[language],
      'data-table': sectionId(place),
      'data-prefix': place.prefix,
      'data-words': words(place),
    },
    search,
    ...filters(table, place),
    element(
      'div',
      { class: 'actions' },
      button('reset', PAGE.reset[language]),
      button('expand', PAGE.expand[language]),
      button('collapse', PAGE.collapse[language]),
    ),
    element('output', { class: 'count' }),
  );
  return together(form, element('p', { class: 'filtered', hidden: true }));
};
