import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { CHECK_FORMATS } from '../formats/formats.js';
import { addGateOptions } from '../options/gate-options.js';
import { addFilesArgument, addOutputOptions, addReadingOptions } from '../options/options.js';

/** The gate: findings, and an exit code that can be trusted. */
export const check: CommandSpec = {
  name: 'check',
  summary: HELP.check,
  formats: CHECK_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        addGateOptions(addFilesArgument(command, language), language)
          .option('--fix', HELP.fix[language])
          .option('--dry-run', HELP.dryRun[language])
          .option('--watch', HELP.watch[language]),
        language,
        CHECK_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/check.js')).check,
};
