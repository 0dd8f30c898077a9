/** Calls without a command, as a file manager makes them: files dropped onto the program, or a double click. */

import { OPEN } from '../language/command/open.js';
import { chooseLanguage } from '../language/wording/choose.js';
import { main } from '../main.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';

/** A full path of Windows, whether or not anything stands there. */
const FULL_PATH = /^(?:[a-z]:[\\/]|[\\/]{2})/iu;

/** Whether a first word names a file, and no command or flag. */
const isFile = async (word: string, io: Io): Promise<boolean> => {
  const { COMMANDS } = await import('./commands/index.js');
  if (word.startsWith('-') || word === 'help' || COMMANDS.some(({ name }) => name === word)) return false;
  return (io.isWindows && FULL_PATH.test(word)) || (await io.kindOf(word)) !== undefined;
};

/** The call that is meant: as it is where it names a command. */
export const meantCall = async (argv: readonly string[], io: Io): Promise<readonly string[]> => {
  const [first] = argv;
  if (first === undefined) return io.stdout.isTerminal ? ['open', '--wait'] : argv;
  return (await isFile(first, io)) ? ['open', '--wait', ...argv] : argv;
};

/** The program where it is one file that people drop others onto; no window closes before its last words are read. */
export const mainAlone = async (argv: readonly string[], io: Io): Promise<number> => {
  const call = await meantCall(argv, io);
  const code = await main(call, io);
  if (code === EXIT.bug && call !== argv) {
    await io.ask(OPEN.close[chooseLanguage({ env: io.env, purpose: 'person' })]);
  }
  return code;
};
