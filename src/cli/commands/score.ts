import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { SCORE_FORMATS } from '../formats/formats.js';
import {
  addFilesArgument,
  addManifestOption,
  addOutputOptions,
  addReadingOptions,
  choice,
  wholeNumber,
} from '../options/options.js';
import { SHOWN, type Shown } from '../options/shown.js';

/** `reading`, `steps`, or `steps=7.1,2`: the codes are no words of a list. */
const shown = Object.assign(
  (value: string): Shown => {
    const [, codes] = value.match(/^steps=(.*)$/su) ?? [];
    const kind = choice('--show', SHOWN)(codes === undefined ? value : 'steps') as Shown['kind'];
    const named = codes?.split(',').map((code) => code.trim());
    return { kind, codes: named?.filter((code) => code !== '') ?? [] };
  },
  { words: SHOWN, isList: false },
);

/** The tree with its points, the biggest losses, the findings, the total. */
export const score: CommandSpec = {
  name: 'score',
  summary: HELP.score,
  formats: SCORE_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addManifestOption(
        addOutputOptions(
          addFilesArgument(command, language)
            .addOption(new Option('--depth <n>', HELP.depth[language]).argParser(wholeNumber('--depth', 1)))
            .addOption(new Option('--top <n>', HELP.top[language]).argParser(wholeNumber('--top', 0)))
            .addOption(new Option('--show <reading|steps>', HELP.show[language]).argParser(shown)),
          language,
          SCORE_FORMATS.map((format) => format.name),
        ),
        language,
      ),
      language,
    ),
  load: async () => (await import('../run/score.js')).score,
};
