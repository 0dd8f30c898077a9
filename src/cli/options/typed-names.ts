/** Names of files as a terminal writes them where files are dropped onto it. */
import type { Io } from '../io.js';

/** In quotes, or up to the next space; PowerShell puts `&` in front. */
const NAME = /"([^"]*)"|'([^']*)'|(\S+)/gu;

/** @param line not empty, without spaces around it */
export const typedNames = async (line: string, io: Pick<Io, 'kindOf'>): Promise<readonly string[]> => {
  // A name with spaces typed by hand.
  if ((await io.kindOf(line)) !== undefined) return [line];
  const names = [...line.matchAll(NAME)].flatMap(([, double, single, plain]) => double ?? single ?? plain ?? []);
  return names.filter((name) => name !== '&' && name !== '');
};
