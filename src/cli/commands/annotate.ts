import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { addFileOptions, addFilesArgument, addReadingOptions } from '../options/options.js';

/** A copy of an office file with what was found in it. */
export const annotate: CommandSpec = {
  name: 'annotate',
  summary: HELP.annotate,
  define: (command, language) =>
    addReadingOptions(addFileOptions(addFilesArgument(command, language, HELP.officeFiles), language), language),
  load: async () => (await import('../run/annotate.js')).annotate,
};
