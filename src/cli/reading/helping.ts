/** A thread that reads files for another: by the same flags, and as silent as it can be. */
import { wording } from '../../language/wording.js';
import { isOwnFile } from '../../model/evaluation.js';
import { type Packed, packed, unpacked } from '../../model/packed.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { startSettings } from '../config/settings.js';
import type { Io } from '../io.js';
import { type Session, startSession } from '../session.js';
import type { Answered, Asked, Job } from '../threads/job.js';
import { evaluateBytes } from './inputs.js';
import { startJoins, tookOf } from './joins.js';
import { MAKERS } from './makers.js';

/** The call as this thread knows it; `hasSpoken` says whether there was anything to say since it was last asked. */
const sessionOf = ({ languages, today, version }: Job, io: Io) => {
  let spoke = false;
  const speak = async (): Promise<void> => {
    spoke = true;
  };
  const quiet: Io = { ...io, stdout: { ...io.stdout, write: speak }, stderr: { ...io.stderr, write: speak } };
  const session: Session = {
    ...startSession(quiet, { today }, version),
    words: wording(languages.words),
    documentWords: wording(languages.documentWords),
    machineWords: wording(languages.machineWords),
    note: speak,
    complain: speak,
  };
  const hasSpoken = (): boolean => {
    const before = spoke;
    spoke = false;
    return before;
  };
  return { session, hasSpoken };
};

/** Reads what is asked for, and answers file by file; where anything is to be said of a file, it leaves it to the asker. */
export const startHelping = async (
  text: Packed<Job>,
  io: Io,
): Promise<(asked: Asked, answer: (one: Answered) => void) => Promise<void>> => {
  const job = unpacked(text);
  const { session, hasSpoken } = sessionOf(job, io);
  const settings = await startSettings(session, job.naming);
  await settings.criteriaSets.readAll();
  const joins = await startJoins(session, job.naming.join, job.naming.units);
  const make = MAKERS[job.what](session, job.how);
  const madeOf = async (file: string): Promise<Packed<unknown> | undefined> => {
    // What is no plain file gives its bytes once.
    if (file === '-' || !(await io.isPlain(file))) return undefined;
    hasSpoken();
    const options: EvaluateOptions = { ...job.reading, ...settings.of(file).reading, cellsOf: joins?.cellsOf };
    const result = await evaluateBytes(session, await io.read(file), file, options);
    if (hasSpoken()) return undefined;
    return packed({ took: tookOf(result), isOwn: isOwnFile(result), kept: make(result) });
  };
  // One file after another, as they are asked for: what a file is told by goes on from those before it.
  let last = Promise.resolve();
  return async ({ files }, answer) => {
    const before = last;
    last = (async () => {
      await before;
      for (const [index, file] of files) answer({ index, made: await madeOf(file).catch(() => undefined) });
    })();
    return last;
  };
};
