/** Where results go. */
import { LABELS } from '../../language/command/labels.js';
import { CallError, type Data } from '../io.js';
import { type OutputFormat, parseTarget, type Target } from '../options/targets.js';
import type { Session } from '../session.js';

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
