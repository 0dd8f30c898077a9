import { HELP } from '../../language/command/help.js';
import { RULE_IDS } from '../../model/finding/rules.js';
import type { CommandSpec } from '../command.js';

/** What a rule looks at, why it matters, what to do. */
export const explain: CommandSpec = {
  name: 'explain',
  summary: HELP.explain,
  words: async () => RULE_IDS,
  define: (command, language) => command.argument('[rule]', HELP.rule[language]),
  load: async () => (await import('../run/explain.js')).explain,
};
