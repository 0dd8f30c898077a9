import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import { SECTION_NAMES } from '../../report/document/section-names.js';
import { GROUPINGS } from '../../report/remediation/groupings.js';
import type { CommandSpec } from '../command.js';
import { REPORT_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import {
  addFilesArgument,
  addManifestOption,
  addOutputOptions,
  addReadingOptions,
  choice,
  choices,
  wholeNumber,
} from '../options/options.js';
import { statedFact } from '../options/stated-fact.js';

const DELIMITERS: Readonly<Record<string, string>> = { ';': ';', ',': ',', tab: '\t', '\t': '\t', '\\t': '\t' };

const delimiter = (value: string): string => {
  const found = DELIMITERS[value.toLowerCase()];
  if (found !== undefined) return found;
  throw new CallError({ kind: 'bad-value', option: '--delimiter', value, allowed: [';', ',', 'tab'] });
};

/** The remediation report that is handed in. */
export const report: CommandSpec = {
  name: 'report',
  summary: HELP.report,
  formats: REPORT_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addManifestOption(
        addOutputOptions(
          addFilesArgument(command, language)
            .addOption(
              new Option('--sections <list>', `${HELP.sections[language]} ${SECTION_NAMES.join(', ')}`).argParser(
                choices('--sections', SECTION_NAMES),
              ),
            )
            .addOption(new Option('--top <n>', HELP.top[language]).argParser(wholeNumber('--top', 0)))
            .addOption(new Option('--only <lost>', HELP.only[language]).argParser(choice('--only', ['lost'])))
            .addOption(
              new Option(`--by <${GROUPINGS.join('|')}>`, HELP.by[language]).argParser(choice('--by', GROUPINGS)),
            )
            .addOption(new Option('--split <lead>', HELP.split[language]).argParser(choice('--split', ['lead'])))
            .addOption(new Option('--meta <file>', HELP.meta[language]))
            .addOption(new Option('--set <key=value>', HELP.set[language]).argParser(statedFact))
            .addOption(new Option('--template <file>', HELP.template[language]))
            .addOption(new Option('--delimiter <mark>', HELP.delimiter[language]).argParser(delimiter)),
          language,
          REPORT_FORMATS.map((format) => format.name),
        ),
        language,
      ),
      language,
    ),
  load: async () => (await import('../run/report.js')).report,
};
