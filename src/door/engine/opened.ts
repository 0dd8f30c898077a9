/** The files that the page has given to the engine, read and scored. */

import { tableMistakeText } from '../../language/mistakes/table.js';
import { DOOR } from '../../language/page/door.js';
import { type FileResult, findingsOf } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding/finding.js';
import type { Scorecard } from '../../model/scorecard/scorecard.js';
import { evaluate } from '../../pipeline.js';
import type { Corrected, Edit, ReadingChoice, Requests } from '../protocol.js';
import { capabilities } from './capabilities.js';
import { carriedEdits } from './carried-edits.js';
import { type GivenSets, givenSets } from './criteria-sets.js';
import { applyEdits } from './edits.js';

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choice: ReadingChoice;
  readonly edits: readonly Edit[];
  readonly today?: string | undefined;
  readonly result: FileResult;
}

const files = new Map<number, OpenedFile>();
const given: GivenSets = givenSets();

/** The same bytes, read as a person said, with or without what was changed since. */
export const evaluateFile = (
  { name, bytes, choice, today }: Pick<OpenedFile, 'name' | 'bytes' | 'choice' | 'today'>,
  edits: readonly Edit[],
  sets?: 'as-tables',
): Promise<FileResult> =>
  evaluate(bytes, name, capabilities, {
    ...choice,
    today,
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
export const openFile = async ({ file, ...one }: Requests['read']): Promise<readonly number[]> => {
  const result = await evaluateFile(one, one.edits);
  files.set(file, { ...one, result });
  const isNewSet = await given.take(file, { name: one.name, bytes: one.bytes, result });
  return isNewSet ? readAgain(lacksSet) : [];
};

const scorecardsOf = ({ evaluations }: FileResult): readonly Scorecard[] =>
  evaluations.map(({ scored }) => scored.scorecard);

/** Reads a file another way, with the edits whose criteria are still there; not at all where no criterion would be. */
export const correctFile = async ({ file, choice, language }: Requests['correct']): Promise<Corrected> => {
  const { result: _, ...before } = opened(file);
  const { name, edits } = before;
  const after = { ...before, choice };
  if (edits.length === 0) return { changed: await openFile({ file, ...after }), edits, lost: [] };
  const other = await evaluateFile(after, []);
  if (other.evaluations.length === 0) {
    const { mistake } = other;
    const refused =
      mistake === undefined ? DOOR.noScorecard[language] : tableMistakeText(mistake, name, language, true);
    return { refused, changed: [], edits, lost: [] };
  }
  const { kept, lost } = carriedEdits(scorecardsOf(await evaluateFile(before, [])), scorecardsOf(other), edits);
  return { changed: await openFile({ file, ...after, edits: kept }), edits: kept, lost };
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

/** What is wrong with a criteria set. */
export const setFaultsOf = (file: number): readonly Finding[] => given.faultsOf(file);

/** @throws {Error} for a number that the page has not given to a file: a bug */
export const opened = (file: number): OpenedFile => {
  const found = files.get(file);
  if (found === undefined) throw new Error(`no file ${file}`);
  return found;
};
