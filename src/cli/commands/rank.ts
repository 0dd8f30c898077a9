import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import { RANK_MEASURES, TIE_RULES } from '../../model/ranking.js';
import type { CommandSpec } from '../command.js';
import { RANK_FORMATS } from '../formats/formats.js';
import {
  addFilesArgument,
  addManifestOption,
  addOutputOptions,
  addReadingOptions,
  choice,
  collected,
  wholeNumber,
} from '../options/options.js';

/** Many scorecards: which unit stands where. */
export const rank: CommandSpec = {
  name: 'rank',
  summary: HELP.rank,
  formats: RANK_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addManifestOption(
        addOutputOptions(
          addFilesArgument(command, language)
            .addOption(
              new Option(`--by <${RANK_MEASURES.join('|')}>`, HELP.rankBy[language]).argParser(
                choice('--by', RANK_MEASURES),
              ),
            )
            .addOption(
              new Option(`--ties <${TIE_RULES.join('|')}>`, HELP.ties[language]).argParser(choice('--ties', TIE_RULES)),
            )
            .addOption(new Option('--units <file>', HELP.units[language]))
            .addOption(new Option('--previous <files>', HELP.previous[language]).argParser(collected))
            .addOption(new Option('--top <n>', HELP.topLosses[language]).argParser(wholeNumber('--top', 0))),
          language,
          RANK_FORMATS.map((format) => format.name),
        ),
        language,
      ),
      language,
    ),
  load: async () => (await import('../run/rank.js')).rank,
};
