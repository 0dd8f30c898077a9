import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { addFilesArgument, addReadingOptions } from '../options/options.js';

/** Records what stands today. */
export const baseline: CommandSpec = {
  name: 'baseline',
  summary: HELP.baseline,
  define: (command, language) =>
    addReadingOptions(
      addFilesArgument(command, language)
        .addOption(new Option('-o, --output <file>', HELP.recordTo[language]))
        .addOption(new Option('--force', HELP.force[language])),
      language,
    ),
  load: async () => (await import('../run/baseline.js')).baseline,
};
