/** A field for a day as an office writes it, 05/01/2026: a browser's own field may put the month first. */
import { DOOR } from '../../language/page/door.js';
import { type Day, dayIn } from '../../model/time/day.js';
import type { Desk } from './desk.js';
import { make } from './dom.js';

/** "05/01/2026" */
const written = (day: Day): string => day.split('-').reverse().join('/');

export interface DayField {
  readonly field: HTMLInputElement;
  readonly set: (day: Day | undefined) => void;
}

/**
 * @param properties of the field beside its own
 * @param say is told of each change: the day, or nothing where there is none, or none that the calendar knows
 */
export const dayField = (
  desk: Desk,
  properties: Readonly<Record<string, string>>,
  say: (day: Day | undefined) => void,
): DayField => {
  const { language } = desk;
  const placeholder = DOOR.day.example[language];
  const field = make('input', { type: 'text', class: 'day', autocomplete: 'off', placeholder, ...properties });
  field.addEventListener('change', () => {
    const text = field.value.trim();
    const day = dayIn(text);
    field.removeAttribute('aria-invalid');
    if (day !== undefined) field.value = written(day);
    else if (text !== '') {
      field.setAttribute('aria-invalid', 'true');
      desk.status.say(DOOR.day.none[language](text), true);
    }
    say(day);
  });
  return {
    field,
    set: (day) => {
      field.value = day === undefined ? '' : written(day);
    },
  };
};
