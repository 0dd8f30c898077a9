import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { SHELL_NAMES } from '../completion/shell-names.js';

/** Prints what makes a shell complete the words of this program. */
export const completion: CommandSpec = {
  name: 'completion',
  summary: HELP.completion,
  words: async () => SHELL_NAMES,
  define: (command, language) => command.argument('<shell>', HELP.shell[language]),
  load: async () => (await import('../run/completion.js')).completion,
};
