import { main } from '../main.js';
import { runOnNode } from './io.js';

/** The program, on Node. */
export const run = (): Promise<void> => runOnNode(main);
