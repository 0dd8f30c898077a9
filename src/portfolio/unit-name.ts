/** Whether two names are one unit's. */
import { fold } from '../model/text.js';

/** Folded, so that it does not matter where the tone stands. */
const OFFICE = new RegExp(`^(?:${fold('ủy ban nhân dân')}|ubnd)\\s+`, 'u');

/** Space, case, places of tones and "UBND" in front never count; anything else does. */
export const unitKey = (name: string): string => fold(name.replaceAll('_', ' ')).replace(OFFICE, '');
