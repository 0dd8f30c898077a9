/** Which listed unit a file that could not be read is of, as far as its name tells. */
import { stemName } from '../model/place/path-names.js';
import type { ListedUnit } from '../model/ranking.js';
import { unitKey } from '../model/scorecard/unit-name.js';

/** Without marks of letters and with plain spaces, as names of files are often typed: `xa-tan-an`. */
const plain = (name: string): string =>
  unitKey(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** One word alone ("An") stands in too many names. */
const LEAST_WORDS = 2;

/**
 * The units that names of files name in whole words, the longest name that fits; no unit where two fit alike.
 */
export const unitsOfFiles = (
  files: readonly string[],
  listed: readonly ListedUnit[],
): ReadonlyMap<string, ListedUnit> => {
  const names = listed.flatMap((unit) =>
    [unit.name, ...unit.former].flatMap((name) => {
      const words = plain(name);
      return words.split(' ').length < LEAST_WORDS ? [] : [{ words, unit }];
    }),
  );
  const found = new Map<string, ListedUnit>();
  for (const file of files) {
    const text = ` ${plain(stemName(file))} `;
    const fitting = names.filter(({ words }) => text.includes(` ${words} `));
    const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
    const [one, ...others] = new Set(fitting.filter(({ words }) => words.length === longest).map(({ unit }) => unit));
    if (one !== undefined && others.length === 0) found.set(file, one);
  }
  return found;
};
