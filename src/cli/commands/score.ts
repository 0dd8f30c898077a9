import { Option } from 'commander';
import { HELP } from '../../language/cli.js';
import { SCORE_FORMATS } from '../formats.js';
import { addFilesArgument, addOutputOptions, addReadingOptions, choice, wholeNumber } from '../options.js';
import type { CommandSpec } from './command.js';

/** The tree with its points, the biggest losses, the findings, the total. */
export const score: CommandSpec = {
  name: 'score',
  summary: HELP.score,
  formats: SCORE_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        addFilesArgument(command, language)
          .addOption(new Option('--depth <n>', HELP.depth[language]).argParser(wholeNumber('--depth', 1)))
          .addOption(new Option('--top <n>', HELP.top[language]).argParser(wholeNumber('--top', 0)))
          .addOption(new Option('--show <reading>', HELP.show[language]).argParser(choice('--show', ['reading']))),
        language,
        SCORE_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/score.js')).score,
};
