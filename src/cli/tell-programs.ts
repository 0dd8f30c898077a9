/** A call that could not be carried out, told to the program that reads its standard output as well. */
import { mistakeText } from '../language/mistakes.js';
import { LANGUAGES } from '../language/wording-language.js';
import type { CommandSpec } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import type { CallError, Io } from './io.js';

/** What a flag was given, whether or not the call could be understood. */
const flagValue = (flag: string, argv: readonly string[]): string | undefined => {
  const at = argv.lastIndexOf(flag);
  const joined = argv.findLast((word) => word.startsWith(`${flag}=`));
  return at >= 0 ? argv[at + 1] : joined?.slice(flag.length + 1);
};

/**
 * Prints a document that holds the mistake alone, where the call asked for a format that programs read.
 *
 * @param version of this program
 */
export const tellPrograms = async (
  { mistake }: CallError,
  argv: readonly string[],
  io: Io,
  version: string,
): Promise<void> => {
  const command: CommandSpec | undefined = COMMANDS.find(({ name }) => argv.includes(name));
  const format = command?.formats?.find(({ name }) => name === flagValue('--format', argv));
  if (format?.forPrograms !== true) return;
  const { startSession } = await import('./session.js');
  const lang = LANGUAGES.find((one) => one === flagValue('--lang', argv));
  const session = startSession(io, { lang }, version);
  const problem = { file: '', message: mistakeText(mistake, session.machineWords.language) };
  const told = { results: [], problems: [problem], document: () => [] };
  await io.stdout.write(await format.render(told, session, 'stdout'));
};
