/** The files that the page has given to the engine, read and scored. */
import { type FileResult, findingsOf } from '../../model/evaluation.js';
import { evaluate } from '../../pipeline.js';
import type { Edit, ReadingChoice, Requests } from '../protocol.js';
import { capabilities } from './capabilities.js';
import { type GivenSets, givenSets } from './criteria-sets.js';
import { applyEdits } from './edits.js';

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choice: ReadingChoice;
  readonly edits: readonly Edit[];
  readonly result: FileResult;
}

const files = new Map<number, OpenedFile>();
const given: GivenSets = givenSets();

/** The same bytes, read as a person said, with or without what was changed since. */
export const evaluateFile = (
  { name, bytes, choice }: Pick<OpenedFile, 'name' | 'bytes' | 'choice'>,
  edits: readonly Edit[],
  sets?: 'as-tables',
): Promise<FileResult> =>
  evaluate(bytes, name, capabilities, {
    ...choice,
    sets,
    findSet: given.find,
    fingerprint: true,
    edited: (scorecard, index) =>
      applyEdits(
        scorecard,
        edits.filter((edit) => edit.scorecard === index),
      ),
  });

/** Reads those again that a criteria set is, or was, about. @returns their numbers */
const readAgain = async (isConcerned: (result: FileResult) => boolean): Promise<readonly number[]> => {
  const concerned = [...files].filter(([, { result }]) => isConcerned(result));
  for (const [file, one] of concerned) files.set(file, { ...one, result: await evaluateFile(one, one.edits) });
  return concerned.map(([file]) => file);
};

const lacksSet = (result: FileResult): boolean => findingsOf(result).some(({ rule }) => rule === 'set-mismatch');

/** @returns the numbers of other files that have other results now: of scorecards whose criteria set it is */
export const openFile = async ({ file, name, bytes, choice, edits }: Requests['read']): Promise<readonly number[]> => {
  const result = await evaluateFile({ name, bytes, choice }, edits);
  files.set(file, { name, bytes, choice, edits, result });
  const isNewSet = await given.take(file, { name, bytes, result });
  return isNewSet ? readAgain(lacksSet) : [];
};

/** @returns as `openFile` */
export const closeFile = async (file: number): Promise<readonly number[]> => {
  const name = files.get(file)?.name;
  files.delete(file);
  return given.drop(file)
    ? readAgain(({ evaluations }) => evaluations.some(({ bySet }) => bySet?.set.file === name))
    : [];
};

export const isSet = (file: number): boolean => given.has(file);

/** @throws {Error} for a number that the page has not given to a file: a bug */
export const opened = (file: number): OpenedFile => {
  const found = files.get(file);
  if (found === undefined) throw new Error(`no file ${file}`);
  return found;
};
