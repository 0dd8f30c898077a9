/** What shells offer, read from the program itself: commands, flags, and what each flag's value may be. */
import type { Command, Option } from 'commander';
import { INPUT_FORMAT_NAMES } from '../../model/reading/reading.js';
import type { CommandSpec } from '../command.js';
import type { WordParser } from '../options/options.js';

/** What a value may be. */
export type Offer =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean }
  /** `endings` of files, without their dots; absent: any file. Folders are always offered, and some words beside them. */
  | { readonly kind: 'files'; readonly endings?: readonly string[] | undefined; readonly words: readonly string[] }
  /** A file to be written, with the name of its format in front where there is a choice. */
  | { readonly kind: 'output'; readonly formats: readonly string[] }
  /** Numbers, names, days: nothing to offer. */
  | { readonly kind: 'anything' };

export interface OfferedFlag {
  /** "-o", "--output". */
  readonly names: readonly string[];
  readonly description: string;
  /** Absent where it takes no value. */
  readonly value?: Offer | undefined;
}

export interface OfferedCommand {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly OfferedFlag[];
  /** What may stand where no flag does. */
  readonly operands: Offer;
}

export interface Offered {
  /** Before a command is named. */
  readonly flags: readonly OfferedFlag[];
  readonly commands: readonly OfferedCommand[];
}

const wordsOf = (option: Option): WordParser<unknown> | undefined => {
  const parse: unknown = option.parseArg;
  return typeof parse === 'function' && 'words' in parse ? (parse as WordParser<unknown>) : undefined;
};

/** Values that are files say so by the name they go by in the help. */
const NAMES_A_FILE = /file|base/u;

const offerFor = (option: Option, formats: readonly string[]): Offer | undefined => {
  if (!option.required && !option.optional) return undefined;
  const parser = wordsOf(option);
  if (parser !== undefined) return { kind: 'words', words: parser.words, isList: parser.isList };
  if (option.long === '--output') return { kind: 'output', formats };
  const placeholder = option.flags.replace(/^[^<[]*/u, '');
  return NAMES_A_FILE.test(placeholder) ? { kind: 'files', words: [] } : { kind: 'anything' };
};

const flagsOf = (command: Command): readonly OfferedFlag[] => {
  const options = command.createHelp().visibleOptions(command);
  const format = options.find(({ long }) => long === '--format');
  const formats = (format && wordsOf(format)?.words) ?? [];
  return options.map((option) => ({
    names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
    description: option.description,
    value: offerFor(option, formats),
  }));
};

/** Arguments that are files, by the names they go by in the help. */
const MANIFESTS = 'manifests';
const FILES = /^(?:files?|old|new)$/u;

const operandsOf = (command: Command, words: readonly string[]): Offer => {
  const [first] = command.registeredArguments;
  if (first === undefined) return { kind: 'anything' };
  if (first.name() === MANIFESTS) return { kind: 'files', endings: ['json'], words };
  if (FILES.test(first.name())) return { kind: 'files', endings: INPUT_FORMAT_NAMES, words };
  return { kind: 'words', words, isList: false };
};

/** @param specs what commander does not know of the commands */
export const offeredBy = async (program: Command, specs: readonly CommandSpec[]): Promise<Offered> => {
  const visible = program.createHelp().visibleCommands(program);
  const names = visible.map((command) => command.name());
  const commands: OfferedCommand[] = [];
  for (const command of visible) {
    const name = command.name();
    const spec = specs.find((one) => one.name === name);
    // Commander's own `help` takes the name of a command.
    const words = spec === undefined ? names : ((await spec.words?.()) ?? []);
    commands.push({
      name,
      description: command.summary() || command.description(),
      flags: spec === undefined ? [] : flagsOf(command),
      operands: spec === undefined ? { kind: 'words', words, isList: false } : operandsOf(command, words),
    });
  }
  return { flags: flagsOf(program), commands };
};
