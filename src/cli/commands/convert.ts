import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { SCORECARD_FORMATS } from '../formats/scorecard-formats.js';
import { addFilesArgument, addOutputOptions, addReadingOptions } from '../options/options.js';

/** One format of scorecard into another: same tree, values, words and findings. */
export const convert: CommandSpec = {
  name: 'convert',
  summary: HELP.convert,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        addFilesArgument(command, language, HELP.convertFiles),
        language,
        SCORECARD_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/convert.js')).convert,
};
