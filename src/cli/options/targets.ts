/** What `-o [FORMAT:]FILE` asks for. */
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';

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
export const parseTarget = <F extends OutputFormat>(text: string, formats: readonly F[]): Target<F> => {
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
