/** Puts a command's results where they were asked for: standard output, files, or both. */

import type { Rendered, ResultFormat } from '../formats/result-format.js';
import type { Target } from '../options/targets.js';
import type { Session } from '../session.js';
import { prepareTargets, type WriteRequest, writeTarget } from './outputs.js';

export interface OutputOptions {
  readonly format?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

export interface Destinations {
  /** Absent where results go to files only. */
  readonly stdout: ResultFormat | undefined;
  readonly files: readonly Target<ResultFormat>[];
  readonly request: WriteRequest;
}

export interface Speaking {
  /** The command speaks on standard output wherever else its results go. */
  readonly alwaysSpeaks?: boolean | undefined;
  /** Results go where no file of these is. */
  readonly goesElsewhere?: boolean | undefined;
}

/**
 * Where the results go. With `-o` alone nothing is printed on standard output, unless the command always speaks.
 * @throws {CallError} where an output could not be written
 */
export const destinations = async (
  session: Session,
  formats: readonly [ResultFormat, ...ResultFormat[]],
  options: OutputOptions,
  inputs: readonly string[],
  { alwaysSpeaks = false, goesElsewhere = false }: Speaking = {},
): Promise<Destinations> => {
  const request = { force: options.force, inputs };
  const files = await prepareTargets(session, options.output, formats, request);
  const named = formats.find((format) => format.name === options.format);
  const stdout = named ?? ((files.length === 0 && !goesElsewhere) || alwaysSpeaks ? formats[0] : undefined);
  return { stdout, files, request };
};

/** Renders and writes. `failed`: nothing but formats for programs is given out. */
export const deliver = async (
  session: Session,
  rendered: Rendered,
  to: Destinations,
  failed = false,
): Promise<void> => {
  const stands = (format: ResultFormat): boolean => !failed || format.forPrograms === true;
  // Files first, so that a program reading standard output finds them whole.
  for (const { format, file } of to.files) {
    if (stands(format)) await writeTarget(session, file, await format.render(rendered, session, 'file'), to.request);
  }
  if (to.stdout !== undefined && stands(to.stdout)) {
    await session.io.stdout.write(await to.stdout.render(rendered, session, 'stdout'));
  }
  const used = new Set([...to.files.map((target) => target.format), ...(to.stdout === undefined ? [] : [to.stdout])]);
  for (const format of used) if (stands(format)) await format.also?.(rendered, session);
};
