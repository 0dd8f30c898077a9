import { HELP } from '../../language/cli.js';
import { addOutputOptions, addReadingOptions } from '../options.js';
import { SCORECARD_FORMATS } from '../scorecard-formats.js';
import type { CommandSpec } from './command.js';

/** One format of scorecard into another: same tree, values, words and findings. */
export const convert: CommandSpec = {
  name: 'convert',
  summary: HELP.convert,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command.argument('<file>', HELP.file[language]).argument('[target]', HELP.target[language]),
        language,
        SCORECARD_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/convert.js')).convert,
};
