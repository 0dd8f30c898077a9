/** The arguments of a call → the command they name, carried out. */
import { type Command, CommanderError } from 'commander';
import type { Mistake } from '../language/mistakes/mistakes.js';
import type { Language } from '../language/wording.js';
import type { RecordedOption } from '../model/manifest.js';
import { INPUT_FORMAT_NAMES } from '../model/reading/reading.js';
import type { CommandSpec } from './command.js';
import { COMMANDS } from './commands/index.js';
import { endsIn } from './files/names.js';
import { CallError, type Io } from './io.js';
import { nearestName } from './nearest-name.js';
import { makeProgram } from './program.js';
import type { Session } from './session.js';

declare const __VERSION__: string;

/**
 * Parses the arguments and runs the command they name.
 * @returns its exit code
 * @throws {CallError} where the call is wrong
 */
export const runProgram = async (argv: readonly string[], io: Io, language: Language): Promise<number> => {
  let code = 0;
  const { command: program, printed } = makeProgram(io, language, COMMANDS, async (spec, command, given) => {
    code = await runCommand(spec, command, io, given);
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new CallError(await mistakeOf(error, program, argv, io));
  }
  const help = printed();
  if (help !== '') await io.stdout.write(help);
  return code;
};

const runCommand = async (
  spec: CommandSpec,
  command: Command,
  io: Io,
  given: readonly RecordedOption[],
): Promise<number> => {
  const options = command.optsWithGlobals();
  const [run, { startSession }] = await Promise.all([spec.load(), import('./session.js')]);
  const act = (session: Session): Promise<number> => run(command.args, options, session, COMMANDS);
  if (options['manifest'] !== undefined) {
    const { runRecorded } = await import('./writing/manifest.js');
    return runRecorded(act, { command: spec.name, args: command.args, options, given }, io, __VERSION__);
  }
  return act(startSession(io, options, __VERSION__));
};

/** An argument that is a path, or ends as files do; no command is. */
const FILE = /[\\/]|\.[a-z]{2,5}$/iu;

const quoted = (message: string): string => message.match(/'([^']*)'/u)?.[1] ?? '';

/** What commander could not make sense of, as a value. */
const mistakeOf = async (
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  io: Io,
): Promise<Mistake> => {
  const name = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return {
        kind: 'unknown-command',
        name,
        nearest: nearestName(
          name,
          COMMANDS.map((spec) => spec.name),
        ),
        isFile: FILE.test(name),
      };
    case 'commander.unknownOption': {
      const command = program.commands.find((one) => argv.includes(one.name())) ?? program;
      const flags = [...command.options, ...program.options].flatMap((option) => option.long ?? []);
      const known = [...flags, '--help', '--version'];
      const isFile = endsIn(name, INPUT_FORMAT_NAMES) || (await io.kindOf(name)) !== undefined;
      return { kind: 'unknown-option', name, nearest: nearestName(name, known), isFile };
    }
    case 'commander.help': {
      const asked = argv[argv.indexOf('help') + 1] ?? '';
      const names = COMMANDS.map((spec) => spec.name);
      return { kind: 'unknown-command', name: asked, nearest: nearestName(asked, names) };
    }
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', option: name };
    case 'commander.missingArgument':
      return { kind: 'missing-argument', name };
    case 'commander.excessArguments':
      return { kind: 'too-many-arguments' };
    default:
      return { kind: 'other', detail: error.message.replace(/^error: /u, '') };
  }
};
