import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import { DATA_TABLES } from '../../model/data-table.js';
import type { CommandSpec } from '../command.js';
import { PRINTED_DATA_FORMATS } from '../formats/data-formats.js';
import {
  addFilesArgument,
  addManifestOption,
  addOutputOptions,
  addReadingOptions,
  choices,
} from '../options/options.js';

/** Many scorecards: tables for a database. */
export const exportTables: CommandSpec = {
  name: 'export',
  summary: HELP.export,
  define: (command, language) =>
    addReadingOptions(
      addManifestOption(
        addOutputOptions(
          addFilesArgument(command, language)
            .addOption(
              new Option(`--table <${DATA_TABLES.join('|')}>`, HELP.dataTable[language]).argParser(
                choices('--table', DATA_TABLES),
              ),
            )
            .addOption(new Option('--units <file>', HELP.exportUnits[language])),
          language,
          PRINTED_DATA_FORMATS.map((format) => format.name),
        ),
        language,
      ),
      language,
    ),
  load: async () => (await import('../run/export.js')).exportTables,
};
