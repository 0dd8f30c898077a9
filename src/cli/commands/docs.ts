import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';

/** Prints the documentation, which comes with the program. */
export const docs: CommandSpec = {
  name: 'docs',
  summary: HELP.docs,
  words: async () => (await import('../docs/packed-pages.js')).topics,
  define: (command, language) => command.argument('[topic]', HELP.topic[language]),
  load: async () => (await import('../run/docs.js')).docs,
};
