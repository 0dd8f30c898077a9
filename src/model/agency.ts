/** Agencies as they are named in a cell: one a line, or parted by semicolons; never by commas, which names may hold. */
import { tidy } from './text.js';

const BETWEEN = /[\n;]/u;

/** Two texts with the same key are one name: space and case never count, anything else does. */
export const agencyKey = (name: string): string => tidy(name).toLowerCase();

/** The names in a cell, each tidied to one line, none twice. */
export const agenciesIn = (cell: string): readonly string[] => {
  const names = new Map<string, string>();
  for (const part of cell.split(BETWEEN)) {
    const key = agencyKey(part);
    if (key !== '' && !names.has(key)) names.set(key, tidy(part));
  }
  return [...names.values()];
};
