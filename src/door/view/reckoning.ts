/** The day that deadlines are reckoned with: none, until a person says one. */
import { DOOR } from '../../language/door.js';
import { today } from './clock.js';
import type { Desk } from './desk.js';
import { make } from './dom.js';

/** Whoever types a year passes through the years 2, 20 and 202. */
const [FIRST, LAST] = ['2000-01-01', '2199-12-31'];

export const reckoning = ({ language, today: said }: Desk, reckon: (day: string | undefined) => void): HTMLElement => {
  const words = DOOR.reckoning;
  const field = make('input', { type: 'date', id: 'door-today', min: FIRST, max: LAST, value: said ?? '' });
  const say = (): void => {
    if (field.validity.valid) reckon(field.value || undefined);
  };
  field.addEventListener('change', say);
  return make(
    'div',
    { class: 'reckoning' },
    make('label', { for: 'door-today' }, words.label[language]),
    field,
    make(
      'button',
      {
        type: 'button',
        on: {
          click: () => {
            field.value = today();
            say();
          },
        },
      },
      words.today[language],
    ),
    make('span', { class: 'hint' }, words.hint[language]),
  );
};
