import { HELP } from '../../language/cli.js';
import { CHECK_FORMATS } from '../formats.js';
import { addGateOptions } from '../gate-options.js';
import { addFilesArgument, addOutputOptions, addReadingOptions } from '../options.js';
import type { CommandSpec } from './command.js';

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
