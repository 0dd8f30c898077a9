/** The order in which the findings of a file are told. */
import type { Finding } from '../model/finding/finding.js';
import { comparePlaces } from '../model/place/place.js';

/** By sheet, row, column, rule; what is about the whole file comes first. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => {
    if (a.at === undefined || b.at === undefined) return Number(a.at !== undefined) - Number(b.at !== undefined);
    return comparePlaces(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  });
