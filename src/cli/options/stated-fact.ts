/** A fact of a plan said in the call itself. */
import { FACT_NAMES, type StatedFact } from '../../model/plan-facts.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';

export const FACT_EXAMPLE = '--set date=05/01/2026';

/** `number=05/KH-UBND`, after those said before it. @throws {CallError} where the key is none of ours, or nothing is said */
export const statedFact = (said: string, before: readonly StatedFact[] = []): readonly StatedFact[] => {
  const mark = said.indexOf('=');
  const [key, value] = [said.slice(0, Math.max(mark, 0)).trim().toLowerCase(), said.slice(mark + 1).trim()];
  if (mark <= 0 || value === '')
    throw new CallError({ kind: 'bad-value', option: '--set', value: said, example: FACT_EXAMPLE });
  const name = FACT_NAMES.find((one) => one === key);
  if (name !== undefined) return [...before, { name, value }];
  const nearest = nearestName(key, FACT_NAMES);
  throw new CallError({ kind: 'bad-value', option: '--set', value: key, allowed: FACT_NAMES, nearest });
};
