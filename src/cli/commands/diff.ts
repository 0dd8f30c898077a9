import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { DIFF_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import { addOutputOptions, addReadingOptions } from '../options/options.js';

/** "7.1=7.2": one more pair. */
const pair = (value: string, before: ReadonlyMap<string, string> | undefined): ReadonlyMap<string, string> => {
  const [from = '', to = '', ...more] = value.split('=').map((code) => code.trim());
  if (from === '' || to === '' || more.length > 0) {
    throw new CallError({ kind: 'bad-value', option: '--map', value, example: '--map 7.1=7.2' });
  }
  const known = before ?? new Map<string, string>();
  const twice = known.has(from) ? from : [...known.values()].find((code) => code === to);
  if (twice !== undefined) throw new CallError({ kind: 'map-twice', code: twice });
  return new Map([...known, [from, to]]);
};

/** Two scorecards of one unit: what became of each criterion. */
export const diff: CommandSpec = {
  name: 'diff',
  summary: HELP.diff,
  formats: DIFF_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command
          .argument('<old>', HELP.diffOld[language])
          .argument('<new>', HELP.diffNew[language])
          .addOption(new Option('--map <old=new>', HELP.diffMap[language]).argParser(pair))
          .addOption(new Option('--fail-on-regress', HELP.failOnRegress[language])),
        language,
        DIFF_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/diff.js')).diff,
};
