import { main } from '../main.js';
import type { Packed } from '../model/packed.js';
import { helpOnNode, runOnNode } from './io.js';
import type { Asked, Job } from './threads/job.js';

/**
 * The program, on Node.
 * @param threadScript what its other threads run, which comes to `help`
 */
export const run = (threadScript?: string): Promise<void> => runOnNode(main, threadScript);

/** The same as one file that others are dropped onto. */
export const runAlone = async (): Promise<void> => runOnNode((await import('./dropped.js')).mainAlone);

/** A thread of the program: reads files for the first. */
export const help = (): Promise<void> =>
  helpOnNode((job, io) => {
    const helping = import('./reading/helping.js').then(({ startHelping }) => startHelping(job as Packed<Job>, io));
    return async (asked, answer) => (await helping)(asked as Asked, answer);
  });
