/** Files named on the command line → results, one after another. */
import { mistakeText } from '../language/mistakes.js';
import type { FileResult } from '../model/evaluation.js';
import { type EvaluateOptions, evaluate } from '../pipeline.js';
import { CallError } from './io.js';
import type { Session } from './session.js';

/** A file that could not be opened at all. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

export interface Inputs {
  readonly results: readonly FileResult[];
  readonly problems: readonly Problem[];
}

/** Scores a file that has been read. @throws {CallError} where an option does not fit its table */
export const evaluateBytes = async (
  session: Session,
  bytes: Uint8Array,
  file: string,
  options: EvaluateOptions,
): Promise<FileResult> => {
  const result = await evaluate(bytes, file, session.io.capabilities, { ...options, today: session.today });
  if (result.mistake !== undefined) throw new CallError({ kind: 'table', mistake: result.mistake, file });
  return result;
};

/** Reads and scores every file; one that will not open does not keep the others from being read. */
export const evaluateFiles = async (
  session: Session,
  files: readonly string[],
  options: EvaluateOptions,
): Promise<Inputs> => {
  if (files.filter((file) => file === '-').length > 1) throw new CallError({ kind: 'stdin-twice' });
  const results: FileResult[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      results.push(await evaluateBytes(session, await session.io.read(file), file, options));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      await session.complain(error);
      problems.push({ file, message: mistakeText(error.mistake, session.machineWords.language) });
    }
  }
  return { results, problems };
};
