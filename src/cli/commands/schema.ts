import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';

/** Prints a JSON Schema: of the file people write, or of what `--format json` prints. */
export const schema: CommandSpec = {
  name: 'schema',
  summary: HELP.schema,
  words: async () => (await import('../../schema/json-schema.js')).SCHEMA_NAMES,
  define: (command, language) => command.argument('[name]', HELP.schemaName[language]),
  load: async () => (await import('../run/schema.js')).schema,
};
