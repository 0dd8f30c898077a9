import type { Command } from 'commander';
import type { CommandName } from '../language/command/examples.js';
import type { Language, Said } from '../language/wording.js';
import type { ResultFormat } from './formats/result-format.js';
import type { Session } from './session.js';

/**
 * Carries a command out.
 *
 * @param args positional arguments, in order; absent optional ones are left out
 * @param commands all that the program has
 * @returns the exit code
 * @throws {CallError} where it cannot be asked for like this
 */
export type Run = (
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  session: Session,
  commands: readonly CommandSpec[],
) => Promise<number>;

/** One command of the program: its words, its flags, and what it does. */
export interface CommandSpec {
  readonly name: CommandName;
  readonly summary: Said;
  /** Adds arguments and flags. */
  readonly define: (command: Command, language: Language) => Command;
  /** Words that may stand where no flag does. */
  readonly words?: () => Promise<readonly string[]>;
  /** What it may print on standard output, where that is a choice. */
  readonly formats?: readonly ResultFormat[];
  /** What it does is loaded only when it is asked for, so that help and version start fast. */
  readonly load: () => Promise<Run>;
}
