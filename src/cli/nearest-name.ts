/** What was meant where a name is not known. */
import { closest, distance } from 'fastest-levenshtein';

/** The nearest of some names, where it is near enough to have been meant. */
export const nearestName = (name: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined;
  const found = closest(name, names);
  // Two letters may have changed places; but a short word is near to every other.
  const near = found.length < 4 ? 1 : Math.max(2, Math.floor(found.length / 3));
  return distance(name, found) <= near ? found : undefined;
};
