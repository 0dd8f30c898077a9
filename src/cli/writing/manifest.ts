/** `--manifest FILE`: what a run read, how, and what came of it, written when all else is. */
import { LABELS } from '../../language/command/labels.js';
import { VERIFICATION } from '../../language/command/verification.js';
import { recordedIn } from '../../manifest/totals.js';
import type { FileResult } from '../../model/evaluation.js';
import { type InputRole, MANIFEST_VERSION, type RecordedOption, type RecordedScorecard } from '../../model/manifest.js';
import { manifestText } from '../../render/json/manifest.js';
import { EXIT } from '../exit.js';
import { recordIo } from '../io/recording.js';
import { CallError, type Io } from '../io.js';
import { type CommonOptions, type ReadBy, type Session, startSession } from '../session.js';

export interface ManifestOptions {
  readonly manifest?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
  readonly join?: readonly string[] | undefined;
  readonly criteriaSet?: readonly string[] | undefined;
  readonly units?: string | undefined;
  readonly meta?: string | undefined;
  readonly template?: string | undefined;
}

/** A call whose run is to be recorded. */
export interface RecordedCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>> & ManifestOptions & CommonOptions;
  /** Flags as they were typed. */
  readonly given: readonly RecordedOption[];
}

const MANIFEST = '--manifest';
/** Flags whose values are files. */
const FILE_FLAGS = ['--config', '--join', '--criteria-set', '--units', '--meta', '--template'];

/** What an `-o` may name: a format may stand in front. */
const filesOf = (output: string): readonly string[] => [output, output.slice(output.indexOf(':') + 1)];

/** @throws {CallError} where the manifest could not be written once all else is done */
const refuse = async (io: Io, file: string, { args, options }: RecordedCall): Promise<void> => {
  if (args.includes('-')) throw new CallError({ kind: 'flags-not-together', first: MANIFEST, second: '-' });
  const path = await io.realPath(file);
  for (const output of (options.output ?? []).flatMap(filesOf)) {
    if ((await io.realPath(output)) === path) throw new CallError({ kind: 'output-twice', file });
  }
  await io.mayWrite(file, { force: options.force === true, inputs: args });
};

/** What each file that is read stands for, and what the scorecards gave. */
const observing = (io: Io, manifest: string, { join, units, meta, template }: ManifestOptions) => {
  const scorecards: RecordedScorecard[] = [];
  const roles = new Map<string, InputRole>();
  const mark = (role: InputRole, ...files: readonly (string | undefined)[]): void => {
    for (const file of files) if (file !== undefined) roles.set(io.resolve(file), role);
  };
  mark('join', ...(join ?? []));
  mark('units', units);
  mark('meta', meta);
  mark('template', template);
  const evaluated = (result: FileResult, { config, criteriaSets, isJoined }: ReadBy): void => {
    const { file, evaluations } = result;
    mark('config', config);
    mark('criteria-set', ...criteriaSets, ...evaluations.map(({ bySet }) => bySet?.set.file));
    mark('scorecard', file);
    scorecards.push(...recordedIn(result, io.fromFolderOf(manifest, file), isJoined));
  };
  return { evaluated, scorecards, roleOf: (file: string): InputRole => roles.get(io.resolve(file)) ?? 'other' };
};

/**
 * Runs a command and records it, `act` being what it does in a session: nothing is recorded of a run that could not read or write all it was asked to.
 * @returns its exit code
 * @throws {CallError}
 */
export const runRecorded = async (
  act: (session: Session) => Promise<number>,
  call: RecordedCall,
  machine: Io,
  version: string,
): Promise<number> => {
  const { options, given, command } = call;
  const { manifest: file = '', force = false, output = [] } = options;
  await refuse(machine, file, call);
  const { io, inputs, outputs } = recordIo(machine);
  const { evaluated, scorecards, roleOf } = observing(io, file, options);
  const session: Session = { ...startSession(io, options, version), evaluated };
  const { language } = session.words;
  const code = await act(session);
  if (code > EXIT.found || (output.length > 0 && outputs().size === 0)) {
    await session.note(VERIFICATION.nothingRecorded[language]);
    return code;
  }
  const { sha256 } = io.capabilities;
  if (sha256 === undefined) throw new Error('this machine makes no hashes');
  const pathOf = (one: string): string => io.fromFolderOf(file, one);
  const typed = ({ flag, value }: RecordedOption): RecordedOption => ({
    flag,
    value: value !== undefined && FILE_FLAGS.includes(flag) ? pathOf(value) : value,
  });
  const text = await manifestText(
    {
      schemaVersion: MANIFEST_VERSION,
      tool: { name: 'cchc', version },
      command,
      options: given.filter(({ flag }) => flag !== MANIFEST).map(typed),
      language: session.documentWords.language,
      today: session.today,
      inputs: [...inputs()].map(([one, found]) => ({ path: pathOf(one), role: roleOf(one), ...found })),
      outputs: [...outputs()].map(([one, found]) => ({ path: pathOf(one), ...found })),
      scorecards,
    },
    sha256,
  );
  await machine.write(file, text, { force, inputs: [...inputs().keys(), ...outputs().keys()] });
  await session.note(`${LABELS.wrote[language]}: ${file}`);
  return code;
};
