import { main } from '../main.js';
import { runOnNode } from './io.js';

/** The program, on Node. */
export const run = (): Promise<void> => runOnNode(main);

/** The same as one file that others are dropped onto. */
export const runAlone = async (): Promise<void> => runOnNode((await import('./dropped.js')).mainAlone);
