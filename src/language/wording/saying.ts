/** Sentences in every language, side by side. */
import type { Language, Said } from './language.js';

/** A sentence with values in it. */
export type Saying<V extends readonly unknown[]> = Readonly<Record<Language, (...values: V) => string>>;

export const said = (vi: string, en: string): Said => ({ vi, en });

export const saying = <V extends readonly unknown[]>(
  vi: (...values: V) => string,
  en: (...values: V) => string,
): Saying<V> => ({ vi, en });

/** "1 criterion", "3 criteria": English counts of what the report speaks of. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "1 point", "0.5 points". */
export const points = (amount: string): string => (amount === '1' ? '1 point' : `${amount} points`);
