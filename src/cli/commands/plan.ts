import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import { readAmount } from '../../model/finding/threshold.js';
import { RANK_MEASURES, TIE_RULES } from '../../model/ranking.js';
import { LEAST_MEASURES, readTarget, type Target } from '../../model/what-if.js';
import type { SetScore } from '../../portfolio/index.js';
import type { CommandSpec } from '../command.js';
import { PLAN_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import { addOutputOptions, addReadingOptions, choice, collected } from '../options/options.js';

/** "85", "85%", "Tốt". */
const target = (value: string): Target => {
  const found = readTarget(value);
  if (found !== undefined) return found;
  const wanted = { kind: 'target' } as const;
  throw new CallError({ kind: 'bad-value', option: '--target', value, example: '--target 85, --target 85%', wanted });
};

/** "1.2=1,5": one more score. */
const score = (value: string, before: readonly SetScore[] | undefined): readonly SetScore[] => {
  const [, code = '', number = ''] = value.match(/^(.*)=([^=]*)$/su) ?? [];
  const points = readAmount(number);
  if (code.trim() === '' || points === undefined) {
    const wanted = { kind: 'score-of' } as const;
    throw new CallError({ kind: 'bad-value', option: '--set', value, example: '--set 1.2=1,5', wanted });
  }
  return [...(before ?? []), { code: code.trim(), score: points }];
};

/** One scorecard: what it would take, and what would be if. */
export const plan: CommandSpec = {
  name: 'plan',
  summary: HELP.plan,
  formats: PLAN_FORMATS,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command
          .argument('<file>', HELP.planFile[language])
          .addOption(new Option('--target <goal>', HELP.target[language]).argParser(target))
          .addOption(
            new Option(`--least <${LEAST_MEASURES.join('|')}>`, HELP.least[language]).argParser(
              choice('--least', LEAST_MEASURES),
            ),
          )
          .addOption(new Option('--set <code=score>', HELP.setScore[language]).argParser(score))
          .addOption(new Option('--due-by <day>', HELP.dueBy[language]))
          .addOption(new Option('--among <files>', HELP.among[language]).argParser(collected))
          .addOption(
            new Option(`--by <${RANK_MEASURES.join('|')}>`, HELP.rankBy[language]).argParser(
              choice('--by', RANK_MEASURES),
            ),
          )
          .addOption(
            new Option(`--ties <${TIE_RULES.join('|')}>`, HELP.ties[language]).argParser(choice('--ties', TIE_RULES)),
          )
          .addOption(new Option('--units <file>', HELP.units[language])),
        language,
        PLAN_FORMATS.map((format) => format.name),
      ),
      language,
    ),
  load: async () => (await import('../run/plan.js')).plan,
};
