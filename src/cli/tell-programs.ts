/** A call that could not be carried out, told to the program that reads its standard output as well. */

import { LANGUAGES } from '../language/wording/language.js';
import type { Wording } from '../language/wording.js';
import { checkTable } from '../report/check/check-table.js';
import type { CommandSpec } from './command.js';
import { COMMANDS } from './commands/index.js';
import { CHECK_FORMATS } from './formats/formats.js';
import type { ResultFormat } from './formats/result-format.js';
import type { CallError, Io } from './io.js';

/** What a flag was given, whether or not the call could be understood. */
const flagValue = (flag: string, argv: readonly string[]): string | undefined => {
  const at = argv.lastIndexOf(flag);
  const joined = argv.findLast((word) => word.startsWith(`${flag}=`));
  return at >= 0 ? argv[at + 1] : joined?.slice(flag.length + 1);
};

/** The format that programs read, which the call asked for; of a command that has none, the one they all know. */
const askedFormat = (argv: readonly string[]): ResultFormat | undefined => {
  const command: CommandSpec | undefined = COMMANDS.find(({ name }) => argv.includes(name));
  const asked = flagValue('--format', argv);
  return (command?.formats ?? CHECK_FORMATS).find(({ name, forPrograms }) => name === asked && forPrograms === true);
};

/**
 * Prints a document that holds the mistake, and what was found in a file that made it one, where the call asked for a
 * format that programs read.
 *
 * @param version of this program
 */
export const tellPrograms = async (
  { mistake, results }: CallError,
  argv: readonly string[],
  io: Io,
  version: string,
): Promise<void> => {
  const format = askedFormat(argv);
  if (format === undefined) return;
  const { startSession } = await import('./session.js');
  const lang = LANGUAGES.find((one) => one === flagValue('--lang', argv));
  // What is wrong with the call may be its day.
  const env = { ...io.env, SOURCE_DATE_EPOCH: undefined };
  const session = startSession({ ...io, env }, { lang }, version);
  const problems = [{ file: '', mistake }];
  const table = (words: Wording, most?: number) => checkTable({ results, problems }, words, most);
  const told = { results, problems, table, document: () => [] };
  await io.stdout.write(await format.render(told, session, 'stdout'));
  await format.also?.(told, session);
};
