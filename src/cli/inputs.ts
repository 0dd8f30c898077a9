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
      const bytes = await session.io.read(file);
      const result = await evaluate(bytes, file, session.io.capabilities, { ...options, today: session.today });
      if (result.mistake !== undefined) throw new CallError({ kind: 'table', mistake: result.mistake, file });
      results.push(result);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      await session.complain(error);
      problems.push({ file, message: mistakeText(error.mistake, session.machineWords.language) });
    }
  }
  return { results, problems };
};
