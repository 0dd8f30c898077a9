/** Agencies as they are named in a cell: one a line, or parted by semicolons; never by commas, which names may hold. */
import { tidy } from '../text/text.js';

const BETWEEN = /[\n;]/u;

/** What stands before each name of a list. */
const BULLET = /^\s*[-–—−+•●*]\s+(?=\p{L})/u;

/** Two texts with the same key are one name: space and case never count, anything else does. */
export const agencyKey = (name: string): string => tidy(name).toLowerCase();

/** Spellings that a project declares to be one office: the key of each → the one name. */
export type AgencyNames = ReadonlyMap<string, string>;

export const noAgencyNames: AgencyNames = new Map();

/** The one name of an office, where a project gave it one; else as it is written. */
export const oneName = (name: string, names: AgencyNames): string => names.get(agencyKey(name)) ?? name;

/** The names in a cell, each tidied to one line and without the dash of a list, none twice. */
export const agenciesIn = (cell: string): readonly string[] => {
  const names = new Map<string, string>();
  for (const written of cell.split(BETWEEN)) {
    const part = written.replace(BULLET, '');
    const key = agencyKey(part);
    if (key !== '' && !names.has(key)) names.set(key, tidy(part));
  }
  return [...names.values()];
};
