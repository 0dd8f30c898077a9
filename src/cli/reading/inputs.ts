/** Files named on the command line → results, one after another. */
import { FILES } from '../../language/command/files.js';
import type { Problem } from '../../language/mistakes/mistakes.js';
import { type FileResult, isOwnFile } from '../../model/evaluation.js';
import { unpacked } from '../../model/packed.js';
import { type EvaluateOptions, evaluate } from '../../pipeline.js';
import { HEAD_BYTES, isOwnPage } from '../../render/html/own-page.js';
import { isOwnReport } from '../../render/junit/own-report.js';
import { filesInConfig } from '../config/files.js';
import { type Settings, startSettings } from '../config/settings.js';
import { findFiles } from '../files/named-files.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import type { Session } from '../session.js';
import type { Job } from '../threads/job.js';
import { type Joins, startJoins, type Took, tookOf } from './joins.js';
import { startProgress } from './progress.js';

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
  const own = { withoutRows: true, ...options, today: session.today };
  const result = await evaluate(bytes, file, session.io.capabilities, own);
  if (result.mistake !== undefined) throw new CallError({ kind: 'table', mistake: result.mistake, file });
  return result;
};

/** What is to be read, and what was named in vain. */
export interface InputFiles {
  readonly files: readonly string[];
  /** Files of folders that end like none that is meant. */
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether they are all that the project holds: the call named none of them. */
  readonly isWhole: boolean;
  /** How they are read. */
  readonly settings: Settings;
  /** What the call said of how they are read. */
  readonly naming: NamingOptions;
  /** What tables of their own say of their units. */
  readonly joins: Joins | undefined;
  /** Everything that is read: never written over. */
  readonly kept: readonly string[];
  /** Folders that were looked into. */
  readonly folders: readonly string[];
  /** Those of the files that the call does not name by themselves. */
  readonly found: ReadonlySet<string>;
  /** Whether the call would have read a file, were it there; undefined where it names files alone. */
  readonly covers: ((file: string) => boolean) | undefined;
}

/** More names than these are counted. */
const MOST_NAMED = 5;

export const tellFiles = async (
  { note, words }: Session,
  say: typeof FILES.passedOver,
  files: readonly string[],
): Promise<void> => {
  if (files.length > 0) await note(say[words.language](files.slice(0, MOST_NAMED), files.length));
};

/**
 * Those of the files that stand in a folder which the call itself is told things by, or has written the last time where
 * it is to write now.
 */
const ownFiles = async (
  { io }: Session,
  found: ReadonlySet<string>,
  told: readonly (string | undefined)[],
  output: NamingOptions['output'] = [],
): Promise<ReadonlySet<string>> => {
  // A format may stand in front.
  const outputs = output.flatMap((text) => [text, text.slice(text.indexOf(':') + 1)]);
  if (found.size === 0 || (outputs.length === 0 && told.every((one) => one === undefined))) return new Set();
  const pathsOf = async (names: readonly string[]) => new Set(await Promise.all(names.map((one) => io.realPath(one))));
  const settings = await pathsOf(told.filter((one) => one !== undefined));
  const written = await pathsOf(outputs);
  const own = new Set<string>();
  for (const file of found) {
    const path = await io.realPath(file);
    if (settings.has(path)) own.add(file);
    else if (written.has(path) && isOwnFile(await evaluate(await io.read(file), file, io.capabilities))) own.add(file);
  }
  return own;
};

const PAGE = /\.html?$/iu;
const XML = /\.xml$/iu;

/** Files that hold no table of anybody's, as they are reports of ours, need no word. */
const withoutOwnReports = async ({ io }: Session, files: readonly string[]): Promise<readonly string[]> => {
  const kept: string[] = [];
  for (const file of files) {
    const isOwn = PAGE.test(file) ? isOwnPage : XML.test(file) ? isOwnReport : undefined;
    const head = isOwn === undefined ? undefined : await io.beginning(file, HEAD_BYTES);
    if (head === undefined || isOwn?.(head) !== true) kept.push(file);
  }
  return kept;
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
  await settings.criteriaSets.readAll();
  const joins = await startJoins(session, options.join, options.units);
  const inConfig = await filesInConfig(session, settings);
  const wanted = names.length > 0 ? names : inConfig.names;
  if (wanted.length === 0) throw new CallError({ kind: 'missing-argument', name: 'files' });
  const choice = { exclude: options.exclude, leavesOut: inConfig.leavesOut, endings };
  const looked = await findFiles(session.io, wanted, choice);
  const { mistakes, folders, found, covers } = looked;
  for (const mistake of mistakes) await session.complain(mistake.error);
  const others = await withoutOwnReports(session, looked.others);
  await tellFiles(session, FILES.passedOver, others);
  await tellFiles(session, FILES.settingsLeftOut, looked.settings);
  const isOwn = await ownFiles(
    session,
    found,
    [...settings.inputs, options.meta, options.units, options.manifest, ...(options.join ?? [])],
    options.output,
  );
  const files = looked.files.filter((file) => !isOwn.has(file));
  const problems = mistakes.map(({ name, error }) => ({ file: name, mistake: error.mistake }));
  const kept = [...files, ...settings.inputs, ...(options.join ?? [])];
  const isWhole = names.length === 0;
  return { files, others, problems, isWhole, settings, naming: options, joins, kept, folders, found, covers };
};

/** What is made of each result, here or by another thread that read the file as this one would. */
interface Made<Kept> {
  readonly took: Took;
  readonly isOwn: boolean;
  readonly kept: Kept;
}

/** What is made of results, and what takes it. */
export interface Making<Kept> {
  readonly make: (result: FileResult) => Kept;
  /** What is not kept is let go before the next file is read. */
  readonly take: (kept: Kept) => void | Promise<void>;
}

/** The same where other threads can make it. */
export interface MakingAnywhere<Kept, Sent> extends Making<Kept>, Pick<Job, 'what' | 'how'> {
  /** What a thread tells of a file, in the order it tells them. */
  readonly receive: (sent: Sent, from: number) => Kept;
}

/** Reads and scores every file; `ahead` gives what others have made of one already. */
const eachFile = async <Kept>(
  session: Session,
  named: InputFiles,
  options: EvaluateOptions,
  { make, take }: Making<Kept>,
  ahead?: (index: number) => Promise<Made<Kept> | undefined>,
): Promise<readonly Problem[]> => {
  const { files, found, problems: before, settings, joins } = named;
  const unopened: { readonly file: string; readonly error: CallError }[] = [];
  const passedOver: string[] = [];
  // A table of criteria is a set where the call, or the config, says that it is one.
  const setFiles = options.sets === undefined ? [] : settings.criteriaSets.files;
  const setPaths = new Set(await Promise.all(setFiles.map((one) => session.io.realPath(one))));
  const by = { config: settings.file, criteriaSets: settings.criteriaSets.files, isJoined: joins !== undefined };
  const makeHere = async (file: string): Promise<Made<Kept>> => {
    const isSet = setPaths.size > 0 && setPaths.has(await session.io.realPath(file));
    const reading = { ...options, ...settings.of(file).reading, cellsOf: joins?.cellsOf, isSet };
    const result = await evaluateBytes(session, await session.io.read(file), file, reading);
    const isOwn = isOwnFile(result);
    if (!(isOwn && found.has(file))) session.evaluated?.(result, by);
    return { took: tookOf(result), isOwn, kept: make(result) };
  };
  const progress = startProgress(session, files.length);
  try {
    for (const [index, file] of files.entries()) {
      await progress.at(file);
      let made: Made<Kept>;
      try {
        made = (await ahead?.(index)) ?? (await makeHere(file));
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        unopened.push({ file, error });
        continue;
      }
      joins?.take(made.took);
      if (found.has(file) && made.isOwn) passedOver.push(file);
      else await take(made.kept);
    }
  } finally {
    progress.end();
  }
  await joins?.tell();
  await tellFiles(session, FILES.ownPassedOver, passedOver);
  if (passedOver.length === files.length && passedOver.length > 0) {
    unopened.push({ file: '', error: new CallError({ kind: 'all-left-out' }) });
  }
  // One set that cannot be used is the reason for all that name it.
  for (const error of new Set(unopened.map((one) => one.error))) await session.complain(error);
  return [...before, ...unopened.map(({ file, error }) => ({ file, mistake: error.mistake }))];
};

/**
 * Reads and scores every file, one after another; one that will not open does not keep the others from being read.
 * What this program wrote into a folder itself is passed over, and told.
 * @param take gets each result: what it does not keep is let go before the next file is read
 */
export const eachResult = (
  session: Session,
  named: InputFiles,
  options: EvaluateOptions,
  take: (result: FileResult) => void | Promise<void>,
): Promise<readonly Problem[]> => eachFile(session, named, options, { make: (result) => result, take });

/** The same of what is made of each result; of many files other threads make it, where the machine has some to spare. */
export const eachMade = async <Kept, Sent>(
  session: Session,
  named: InputFiles,
  options: EvaluateOptions,
  making: MakingAnywhere<Kept, Sent>,
): Promise<readonly Problem[]> => {
  const { words, documentWords, machineWords, today, version, io } = session;
  const { startHelpers } = await import('../threads/helpers.js');
  const languages = {
    words: words.language,
    documentWords: documentWords.language,
    machineWords: machineWords.language,
  };
  const { what, how, receive } = making;
  const job: Job = { what, how, naming: named.naming, reading: options, languages, today, version };
  const { join = [], units } = named.naming;
  const told = [...named.settings.inputs, ...join, ...(units === undefined ? [] : [units])];
  const arePlain = (await Promise.all(told.map((one) => io.isPlain(one)))).every((one) => one);
  // Where a run is recorded, what is recorded is the whole result; what comes through a pipe is read once.
  const threads = session.evaluated === undefined && arePlain ? await io.threads?.() : undefined;
  const helpers = startHelpers(threads, job, named.files);
  try {
    const ahead = async (index: number): Promise<Made<Kept> | undefined> => {
      const answer = await helpers?.of(index);
      if (answer?.made === undefined) return undefined;
      const made = unpacked(answer.made) as Made<Sent>;
      return { ...made, kept: receive(made.kept, answer.from) };
    };
    return await eachFile(session, named, options, making, helpers && ahead);
  } finally {
    helpers?.end();
  }
};

/** The same, all results kept. */
export const evaluateFiles = async (session: Session, named: InputFiles, options: EvaluateOptions): Promise<Inputs> => {
  const results: FileResult[] = [];
  const problems = await eachResult(session, named, options, (result) => {
    results.push(result);
  });
  return { results, problems };
};
