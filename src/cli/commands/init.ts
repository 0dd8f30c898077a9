import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { FORM_FORMATS } from '../formats/form-formats.js';
import { addOutputOptions, addReadingOptions } from '../options/options.js';

/** A scorecard to fill in, blank or from last year's. */
export const init: CommandSpec = {
  name: 'init',
  summary: HELP.init,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command.addOption(new Option('--from <file>', HELP.from[language])),
        language,
        FORM_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/init.js')).init,
};
