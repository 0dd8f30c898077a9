/** Threads that read files ahead of this one, which takes what they made in the order of the files. */
import { packed } from '../../model/packed.js';
import type { Threads } from '../io.js';
import type { Answered, Asked, Job } from './job.js';

/** Files that a thread is given at once, while it has fewer than these left; and how many may be read ahead for each: what waits stays little. */
const AT_ONCE = 8;
const AHEAD = 64;
/** More threads than these have nothing to do: this one takes what they make. */
const MOST_THREADS = 8;

/** An answer, and which thread it is from. */
interface Heard extends Answered {
  readonly from: number;
}

export interface Helpers {
  /** What a thread made of a file; nothing where this one must read it itself. To be asked for in the order of the files. */
  readonly of: (index: number) => Promise<Heard | undefined>;
  readonly end: () => void;
}

/** @returns undefined where it would not win, or there are no threads */
export const startHelpers = (threads: Threads | undefined, job: Job, files: readonly string[]): Helpers | undefined => {
  const count = threads === undefined ? 0 : Math.min(threads.most, MOST_THREADS);
  if (threads === undefined || count < 2 || files.length < threads.fewestFiles) return undefined;
  const made = new Map<number, Heard>();
  let next = 0;
  let taken = 0;
  let waiting: { readonly index: number; readonly heard: () => void } | undefined;
  const hear = (answer: Heard): void => {
    made.set(answer.index, answer);
    if (waiting?.index !== answer.index) return;
    const { heard } = waiting;
    waiting = undefined;
    heard();
  };
  const helper = (from: number) => {
    const open = new Set<number>();
    let isThere = true;
    const thread = threads.start(
      packed(job),
      (message) => {
        const answer = message as Answered;
        open.delete(answer.index);
        hear({ ...answer, from });
        give();
      },
      () => {
        isThere = false;
        for (const index of open) hear({ index, from });
        open.clear();
      },
    );
    const give = (): void => {
      if (!isThere || open.size >= AT_ONCE || next >= files.length || next - taken > count * AHEAD) return;
      const asked: (readonly [number, string])[] = [];
      for (; asked.length < AT_ONCE && next < files.length; next += 1) asked.push([next, files[next] ?? '']);
      for (const [index] of asked) open.add(index);
      thread.send({ files: asked } satisfies Asked);
    };
    give();
    return { give, stop: thread.stop };
  };
  const helpers = Array.from({ length: count }, (_, from) => helper(from));
  return {
    of: async (index) => {
      taken = index;
      for (const { give } of helpers) give();
      // Nobody is left to give it to: this thread goes on alone.
      if (index >= next) next = index + 1;
      else if (!made.has(index)) {
        await new Promise<void>((heard) => {
          waiting = { index, heard };
        });
      }
      const answer = made.get(index);
      made.delete(index);
      return answer;
    },
    end: () => {
      for (const { stop } of helpers) stop();
    },
  };
};
