/** Criteria sets among the files of the page: found by the scorecards that name them, by id or by file. */
import type { CriteriaSet } from '../../model/criteria-set/criteria-set.js';
import type { FileResult } from '../../model/evaluation.js';
import { isSameSet } from '../../pipeline/criteria-sets.js';
import { type EvaluateOptions, readSet } from '../../pipeline.js';
import { capabilities } from './capabilities.js';

export interface GivenSets {
  /** Keeps a file that is a criteria set and says whether it is one that can be used. */
  readonly take: (
    file: number,
    given: { readonly name: string; readonly bytes: Uint8Array; readonly result: FileResult },
  ) => Promise<boolean>;
  /** @returns whether it was one */
  readonly drop: (file: number) => boolean;
  readonly has: (file: number) => boolean;
  readonly find: NonNullable<EvaluateOptions['findSet']>;
}

const isSetFile = ({ evaluations, findings }: FileResult): boolean =>
  evaluations.length === 0 &&
  findings.some(({ rule, args }) => rule === 'unreadable-file' && args.reason === 'criteria-set');

/** A page has no folders: of a path there is the name alone. */
const lastName = (path: string): string => path.replace(/^.*[\\/]/u, '').normalize('NFC');

export const givenSets = (): GivenSets => {
  const sets = new Map<number, CriteriaSet>();
  return {
    take: async (file, { name, bytes, result }) => {
      sets.delete(file);
      if (!isSetFile(result)) return false;
      const { set, findings } = await readSet(bytes, name, capabilities);
      if (set === undefined || findings.length > 0) return false;
      sets.set(file, set);
      return true;
    },
    drop: (file) => sets.delete(file),
    has: (file) => sets.has(file),
    find: async (named) => {
      if (named === undefined) return undefined;
      const all = [...sets.values()];
      const set =
        all.find(({ id }) => isSameSet(id.text, named)) ??
        all.find((one) => lastName(one.file ?? '') === lastName(named));
      return set && { set, isMeant: true };
    },
  };
};
