/** Where results go: `-o [FORMAT:]FILE`, and which format a name asks for. */
import { LABELS } from '../../language/command/labels.js';
import { CallError, type Data } from '../io.js';
import { nearestName } from '../options/nearest-name.js';
import type { Session } from '../session.js';

/** A format a command can write, and the file endings that ask for it. */
export interface OutputFormat {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface Target<F extends OutputFormat> {
  readonly format: F;
  readonly file: string;
}

export const extensionOf = (file: string): string => file.match(/\.[^.\\/]*$/u)?.[0]?.toLowerCase() ?? '';

/** Understands one `-o`. @throws {CallError} where no format fits */
const parseTarget = <F extends OutputFormat>(text: string, formats: readonly F[]): Target<F> => {
  const target = targetOf(text, formats);
  // Standard output has a flag of its own, which needs no file name that looks like one.
  if (target.file === '-') throw new CallError({ kind: 'output-is-stdout', format: target.format.name });
  return target;
};

/** Tells what stands in front of a file and is no format. @throws {CallError} */
export const refusePrefix = (text: string, formats: readonly OutputFormat[]): void => {
  // One letter is a disk of Windows.
  const prefix = /^([a-z]{2,}):./iu.exec(text)?.[1];
  if (prefix === undefined) return;
  const allowed = formats.map(({ name }) => name);
  throw new CallError({ kind: 'unknown-prefix', file: text, prefix, allowed, nearest: nearestName(prefix, allowed) });
};

const targetOf = <F extends OutputFormat>(text: string, formats: readonly F[]): Target<F> => {
  for (const format of formats) {
    if (text.startsWith(`${format.name}:`) && text.length > format.name.length + 1) {
      return { format, file: text.slice(format.name.length + 1) };
    }
  }
  refusePrefix(text, formats);
  const format = formats.find((one) => one.extensions.includes(extensionOf(text)));
  if (format === undefined) {
    const mistake = { file: text, extension: extensionOf(text), allowed: formats.map((one) => one.name) };
    throw new CallError({ kind: 'unknown-format', ...mistake });
  }
  return { format, file: text };
};

export interface WriteRequest {
  readonly force?: boolean | undefined;
  readonly inputs: readonly string[];
}

/** Refuses before any work is done what could not be written after it. */
export const prepareTargets = async <F extends OutputFormat>(
  session: Session,
  outputs: readonly string[] | undefined,
  formats: readonly F[],
  { force = false, inputs }: WriteRequest,
): Promise<readonly Target<F>[]> => {
  const targets = (outputs ?? []).map((output) => parseTarget(output, formats));
  const seen = new Set<string>();
  for (const { file } of targets) {
    const path = await session.io.realPath(file);
    if (seen.has(path)) throw new CallError({ kind: 'output-twice', file });
    seen.add(path);
    await session.io.mayWrite(file, { force, inputs });
  }
  return targets;
};

/** Tells what a run that was killed has left beside an output: it may be large, and its name is hidden. */
export const tellLeftovers = async ({ io, note, words }: Session, file: string): Promise<void> => {
  for (const one of await io.leftovers(file)) await note(`${LABELS.leftover[words.language]}: ${one}`);
};

/** Writes one file and says so. */
export const writeTarget = async (
  session: Session,
  file: string,
  data: Data,
  { force = false, inputs }: WriteRequest,
): Promise<void> => {
  await session.io.write(file, data, { force, inputs });
  await session.note(`${LABELS.wrote[session.words.language]}: ${file}`);
  await tellLeftovers(session, file);
};
