/** Criteria sets among the files of the page: found by the scorecards that name them, by id or by file. */
import type { CriteriaSet } from '../../model/criteria-set/criteria-set.js';
import type { FileResult } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding/finding.js';
import { isSameSet } from '../../pipeline/criteria-sets.js';
import { readSet } from '../../pipeline/read-set.js';
import type { EvaluateOptions } from '../../pipeline.js';
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
  /** What is wrong with the numbers of a set. */
  readonly faultsOf: (file: number) => readonly Finding[];
  readonly find: NonNullable<EvaluateOptions['findSet']>;
}

const isSetFile = ({ evaluations, findings }: FileResult): boolean =>
  evaluations.length === 0 &&
  findings.some(({ rule, args }) => rule === 'unreadable-file' && args.reason === 'criteria-set');

/** A page has no folders: of a path there is the name alone. */
const lastName = (path: string): string => path.replace(/^.*[\\/]/u, '').normalize('NFC');

export const givenSets = (): GivenSets => {
  const sets = new Map<number, CriteriaSet>();
  const faults = new Map<number, readonly Finding[]>();
  return {
    take: async (file, { name, bytes, result }) => {
      sets.delete(file);
      if (!isSetFile(result)) return false;
      const read = await readSet(bytes, name, capabilities);
      if (read.set === undefined || read.findings.length > 0) return false;
      sets.set(file, read.set);
      faults.set(file, read.faults);
      return true;
    },
    drop: (file) => sets.delete(file),
    has: (file) => sets.has(file),
    faultsOf: (file) => (sets.has(file) ? (faults.get(file) ?? []) : []),
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
