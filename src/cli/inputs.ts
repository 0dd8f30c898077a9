/** Files named on the command line → results, one after another. */
import { FILES } from '../language/files.js';
import type { Problem } from '../language/mistakes.js';
import type { FileResult } from '../model/evaluation.js';
import { type EvaluateOptions, evaluate } from '../pipeline.js';
import { filesInConfig } from './config/files.js';
import type { ConfigOptions } from './config/find.js';
import type { GateOptions } from './config/gate-settings.js';
import { type Settings, startSettings } from './config/settings.js';
import { findFiles } from './files/named-files.js';
import { CallError } from './io.js';
import { startProgress } from './progress.js';
import type { Session } from './session.js';

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

/** What is to be read, and what was named in vain. */
export interface InputFiles {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether they are all that the project holds: the call named none of them. */
  readonly isWhole: boolean;
  /** How they are read. */
  readonly settings: Settings;
  /** Everything that is read: never written over. */
  readonly kept: readonly string[];
  /** Folders that were looked into. */
  readonly folders: readonly string[];
}

/** How a call names what it reads, and by which settings. */
export interface NamingOptions extends ConfigOptions, GateOptions {
  readonly exclude?: readonly string[] | undefined;
}

/** More names than these are counted. */
const MOST_NAMED = 5;

const tellOthers = async ({ note, words }: Session, others: readonly string[]): Promise<void> => {
  if (others.length === 0) return;
  await note(FILES.passedOver[words.language](others.slice(0, MOST_NAMED), others.length));
};

/**
 * Looks up the files, folders and patterns that a call names, else those of the config; what leads to nothing does not
 * keep the others from being read.
 * @param endings which files of folders are meant; absent: all that are read
 * @throws {CallError} where nothing is named, standard input is named twice, or the config cannot be used
 */
export const inputFiles = async (
  session: Session,
  names: readonly string[],
  options: NamingOptions,
  endings?: readonly string[],
): Promise<InputFiles> => {
  const settings = await startSettings(session, options);
  const inConfig = await filesInConfig(session, settings);
  const wanted = names.length > 0 ? names : inConfig.names;
  if (wanted.length === 0) throw new CallError({ kind: 'missing-argument', name: 'files' });
  const choice = { exclude: options.exclude, leavesOut: inConfig.leavesOut, endings };
  const { files, mistakes, others, folders } = await findFiles(session.io, wanted, choice);
  for (const mistake of mistakes) await session.complain(mistake.error);
  await tellOthers(session, others);
  const problems = mistakes.map(({ name, error }) => ({ file: name, mistake: error.mistake }));
  const kept = [...files, ...settings.inputs];
  return { files, problems, isWhole: names.length === 0, settings, kept, folders };
};

/**
 * Reads and scores every file, one after another; one that will not open does not keep the others from being read.
 * @param take gets each result: what it does not keep is let go before the next file is read
 */
export const eachResult = async (
  session: Session,
  { files, problems: before, settings }: InputFiles,
  options: EvaluateOptions,
  take: (result: FileResult) => void,
): Promise<readonly Problem[]> => {
  const unopened: { readonly file: string; readonly error: CallError }[] = [];
  const progress = startProgress(session, files.length);
  try {
    for (const file of files) {
      await progress.at(file);
      try {
        const reading = { ...options, ...settings.of(file).reading };
        take(await evaluateBytes(session, await session.io.read(file), file, reading));
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        unopened.push({ file, error });
      }
    }
  } finally {
    progress.end();
  }
  for (const { error } of unopened) await session.complain(error);
  return [...before, ...unopened.map(({ file, error }) => ({ file, mistake: error.mistake }))];
};

/** The same, all results kept. */
export const evaluateFiles = async (session: Session, named: InputFiles, options: EvaluateOptions): Promise<Inputs> => {
  const results: FileResult[] = [];
  const problems = await eachResult(session, named, options, (result) => results.push(result));
  return { results, problems };
};
