import { HELP } from '../../language/cli.js';
import { REPORT_FORMATS } from '../formats.js';
import { addOutputOptions, addReadingOptions } from '../options.js';
import type { CommandSpec } from './command.js';

/** The remediation table that is handed in. */
export const report: CommandSpec = {
  name: 'report',
  summary: HELP.report,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command.argument('<file>', HELP.file[language]),
        language,
        REPORT_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/report.js')).report,
};
