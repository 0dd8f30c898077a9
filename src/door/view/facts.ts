/** What the plan says beside the scorecard: its office, number, day, grounds, signer, recipients. */
import { DOOR } from '../../language/door.js';
import { FACT_NAMES, type FactName } from '../../model/plan-facts.js';
import type { Desk } from './desk.js';
import { make } from './dom.js';

const LINES: Readonly<Partial<Record<FactName, number>>> = { basis: 3, recipients: 3 };

const fieldOf = (name: FactName, value: string): HTMLInputElement | HTMLTextAreaElement => {
  const rows = LINES[name];
  const type = name === 'date' ? 'date' : 'text';
  const field = rows === undefined ? make('input', { type, name }) : make('textarea', { name, rows });
  field.value = value;
  return field;
};

/** Kept in the page as they are typed; every plan that is saved has them. */
export const factsForm = (desk: Desk, isOpen = false): HTMLDetailsElement => {
  const { language } = desk;
  const fields = FACT_NAMES.map((name) => {
    const field = fieldOf(name, desk.facts[name] ?? '');
    field.addEventListener('input', () => {
      desk.facts = { ...desk.facts, [name]: field.value };
      desk.hasUnsavedFacts = Object.values(desk.facts).some((words) => words.trim() !== '');
    });
    return make('label', { class: LINES[name] === undefined ? undefined : 'long' }, DOOR.facts[name][language], field);
  });
  return make(
    'details',
    { class: 'plan-facts', open: isOpen },
    make('summary', {}, DOOR.factsTitle[language]),
    make('p', { class: 'hint' }, DOOR.factsHint[language]),
    make('form', { on: { submit: (event) => event.preventDefault() } }, ...fields),
  );
};
