/** The day that deadlines are reckoned with: none, until a person says one. */
import { DOOR } from '../../language/page/door.js';
import type { Day } from '../../model/time/day.js';
import { today } from './clock.js';
import { dayField } from './day-field.js';
import type { Desk } from './desk.js';
import { make } from './dom.js';

export const reckoning = (desk: Desk, reckon: (day: Day | undefined) => void): HTMLElement => {
  const { language } = desk;
  const words = DOOR.reckoning;
  const { field, set } = dayField(desk, { id: 'door-today' }, (day) => {
    if (day !== desk.today) reckon(day);
  });
  set(desk.today);
  const isToday = (): void => {
    set(today());
    field.dispatchEvent(new Event('change'));
  };
  return make(
    'div',
    { class: 'reckoning' },
    make('label', { for: 'door-today' }, words.label[language]),
    field,
    make('button', { type: 'button', on: { click: isToday } }, words.today[language]),
    make('span', { class: 'hint' }, words.hint[language]),
  );
};
