/** What the plan says beside the scorecard: its office, number, day, grounds, signer, recipients. */
import { DOOR } from '../../language/page/door.js';
import { FACT_NAMES, type FactName } from '../../model/plan-facts.js';
import { dayField } from './day-field.js';
import type { Desk } from './desk.js';
import { make } from './dom.js';

const LINES: Readonly<Partial<Record<FactName, number>>> = { basis: 3, recipients: 3 };

/** Kept in the page as they are typed; every plan that is saved has them. */
export const factsForm = (desk: Desk, isOpen = false): HTMLDetailsElement => {
  const { language } = desk;
  const say = (name: FactName, words: string): void => {
    desk.facts = { ...desk.facts, [name]: words };
    desk.hasUnsavedFacts = Object.values(desk.facts).some((one) => one.trim() !== '');
  };
  const dayOf = (name: FactName): HTMLInputElement => {
    const { field, set } = dayField(desk, { name }, (day) => say(name, day ?? ''));
    set(desk.facts[name] || undefined);
    return field;
  };
  const textOf = (name: FactName): HTMLInputElement | HTMLTextAreaElement => {
    const rows = LINES[name];
    const field = rows === undefined ? make('input', { type: 'text', name }) : make('textarea', { name, rows });
    field.value = desk.facts[name] ?? '';
    field.addEventListener('input', () => say(name, field.value));
    return field;
  };
  const fields = FACT_NAMES.map((name) =>
    make(
      'label',
      { class: LINES[name] === undefined ? undefined : 'long' },
      DOOR.facts[name][language],
      name === 'date' ? dayOf(name) : textOf(name),
    ),
  );
  return make(
    'details',
    { class: 'plan-facts', open: isOpen },
    make('summary', {}, DOOR.factsTitle[language]),
    make('p', { class: 'hint' }, DOOR.factsHint[language]),
    make('form', { on: { submit: (event) => event.preventDefault() } }, ...fields),
  );
};
