/** Whether two names are one unit's. */
import { fold } from '../text/text.js';

/** Folded, so that it does not matter where the tone stands. */
const OFFICE = new RegExp(`^(?:${fold('ủy ban nhân dân')}|ubnd)\\s+`, 'u');

/** Space, case, places of tones and "UBND" in front never count; anything else does. */
export const unitKey = (name: string): string => fold(name.replaceAll('_', ' ')).replace(OFFICE, '');

/** Whether a unit is one of some, which are named whole or by their first words: "Phường" names every ward. */
export const isNamedBy = (unit: string, names: readonly string[]): boolean => {
  const key = unitKey(unit);
  return names.map(unitKey).some((name) => key === name || key.startsWith(`${name} `));
};
