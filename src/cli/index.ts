import { main } from '../main.js';
import { nodeIo } from './io.js';

/** Runs the program: sets the exit code and lets the streams drain. */
export const run = async (): Promise<void> => {
  process.on('SIGINT', () => process.exit(130));
  process.exitCode = await main(process.argv.slice(2), nodeIo);
};
