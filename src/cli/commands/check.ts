import { Option } from 'commander';
import { HELP } from '../../language/cli.js';
import { CHECK_FORMATS } from '../formats.js';
import { addOutputOptions, addReadingOptions, choice, wholeNumber } from '../options.js';
import type { CommandSpec } from './command.js';

const LEVELS = ['error', 'warning', 'info', 'never'] as const;

/** The gate: findings, and an exit code that can be trusted. */
export const check: CommandSpec = {
  name: 'check',
  summary: HELP.check,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command
          .argument('<files...>', HELP.files[language])
          .addOption(
            new Option(`--fail-on <${LEVELS.join('|')}>`, HELP.failOn[language]).argParser(choice('--fail-on', LEVELS)),
          )
          .addOption(
            new Option('--max-warnings <n>', HELP.maxWarnings[language]).argParser(wholeNumber('--max-warnings', 0)),
          ),
        language,
        CHECK_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/check.js')).check,
};
