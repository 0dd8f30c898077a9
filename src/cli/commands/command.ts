import type { Command } from 'commander';
import type { Language, Said } from '../../language/wording.js';
import type { Session } from '../session.js';

/** One command of the program: its words, its flags, and what it does. */
export interface CommandSpec {
  readonly name: 'score' | 'check' | 'report' | 'convert' | 'explain' | 'schema';
  readonly summary: Said;
  /** Adds arguments and flags. */
  readonly define: (command: Command, language: Language) => Command;
  /**
   * Carries it out.
   * @param args positional arguments, in order; absent optional ones are left out
   * @returns the exit code
   * @throws {CallError} where it cannot be asked for like this
   */
  readonly run: (
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    session: Session,
  ) => Promise<number>;
}
