import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { addFilesArgument, addReadingOptions } from '../options/options.js';

/** For whoever has no terminal: files dropped onto the program, and the result before one's eyes. */
export const open: CommandSpec = {
  name: 'open',
  summary: HELP.open,
  define: (command, language) =>
    addReadingOptions(addFilesArgument(command, language).option('--wait', HELP.openWait[language]), language),
  load: async () => (await import('../run/open.js')).open,
};
