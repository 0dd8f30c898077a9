/** The command line as commander sees it, in the person's language. */
import { Command, Help } from 'commander';
import { argumentName, withArguments } from '../language/command/arguments.js';
import { EXAMPLES, EXAMPLES_TITLE, EXIT_CODES, TITLES } from '../language/command/examples.js';
import { HELP } from '../language/command/help.js';
import type { Language } from '../language/wording.js';
import type { RecordedOption } from '../model/manifest.js';
import type { CommandSpec } from './command.js';
import type { Io } from './io.js';
import { addCommonOptions } from './options/options.js';

declare const __VERSION__: string;

const examples = (name: keyof typeof EXAMPLES, language: Language): string =>
  `\n${EXAMPLES_TITLE[language]}\n${EXAMPLES[name].map((line) => `  ${line}\n`).join('')}`;

/** Narrower than this beside its flag, a description goes below it. */
const NARROW = 40;
const BELOW = '      ';

/** Each line as wide as it may be, what is wrapped standing under its first word. */
const wrapped = (text: string, helper: Help): string =>
  text
    .split('\n')
    .map((line) => {
      const indent = line.match(/^ +\d* */u)?.[0] ?? '';
      const rest = helper.boxWrap(line.slice(indent.length), (helper.helpWidth ?? 80) - indent.length);
      return indent + rest.replaceAll('\n', `\n${' '.repeat(indent.length)}`);
    })
    .join('\n');

const usual = Help.prototype;

const item = (term: string, termWidth: number, description: string, helper: Help): string => {
  const width = helper.helpWidth ?? 80;
  if (width - termWidth - 4 >= NARROW || description === '') {
    return usual.formatItem.call(helper, term, termWidth, description, helper);
  }
  return `  ${term}\n${BELOW}${helper.boxWrap(description, width - BELOW.length).replaceAll('\n', `\n${BELOW}`)}`;
};

const common = (command: Command, language: Language): Command =>
  addCommonOptions(command, language)
    .helpOption('-h, --help', HELP.help[language])
    .configureHelp({
      minWidthToWrap: 20,
      formatItem: item,
      optionTerm: (option) => withArguments(usual.optionTerm(option), language),
      argumentTerm: (argument) => argumentName(usual.argumentTerm(argument), language),
      commandUsage: (one) => withArguments(usual.commandUsage(one), language),
      styleTitle: (title) => (language === 'vi' ? (TITLES[title] ?? title) : title),
      showGlobalOptions: false,
      // That a command has options is said by its own help.
      subcommandTerm: (one) =>
        withArguments(`${one.name()} ${one.usage().replace('[options]', '').trim()}`.trim(), language),
    })
    .exitOverride();

/** Flags of a command in the order they come, as they are typed: filled while it is parsed. */
const flagsGiven = (command: Command): readonly RecordedOption[] => {
  const given: RecordedOption[] = [];
  for (const option of command.options) {
    const flag = option.long ?? option.flags;
    command.on(`option:${option.name()}`, (value: string | null | undefined) => {
      given.push({ flag, value: value ?? undefined });
    });
  }
  return given;
};

/** The program as commander knows it, and what it has printed of itself. */
export interface Program {
  readonly command: Command;
  readonly printed: () => string;
}

/** @param act what is done where a command is called */
export const makeProgram = (
  io: Io,
  language: Language,
  commands: readonly CommandSpec[],
  act: (spec: CommandSpec, command: Command, given: readonly RecordedOption[]) => Promise<void>,
): Program => {
  let printed = '';
  const streams = {
    writeOut: (text: string) => (printed += text),
    writeErr: () => undefined,
    getOutHelpWidth: () => io.stdout.width ?? (Number(io.env['COLUMNS']) || 100),
  };
  const program = common(new Command('cchc'), language)
    .description(HELP.program[language])
    .version(__VERSION__, '-V, --version', HELP.version[language])
    .helpCommand(language === 'vi' ? 'help [lệnh]' : 'help [command]', HELP.help[language])
    .configureOutput(streams)
    .addHelpText('after', ({ command }) => {
      const helper = command.createHelp();
      helper.prepareContext({ helpWidth: streams.getOutHelpWidth() });
      return `${examples('program', language)}\n${wrapped(EXIT_CODES[language], helper)}`;
    });
  for (const spec of commands) {
    const command = common(
      program.command(spec.name).summary(spec.summary[language]).description(`${spec.summary[language]}.`),
      language,
    );
    spec
      .define(command, language)
      .configureOutput(streams)
      .addHelpText('after', () => examples(spec.name, language));
    const given = flagsGiven(command);
    command.action(() => act(spec, command, given));
  }
  return { command: program, printed: () => printed };
};
