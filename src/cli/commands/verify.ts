import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { VERIFY_FORMATS } from '../formats/formats.js';
import { addOutputOptions } from '../options/options.js';

/** Manifests looked at again. */
export const verify: CommandSpec = {
  name: 'verify',
  summary: HELP.verify,
  formats: VERIFY_FORMATS,
  define: (command, language) =>
    addOutputOptions(
      command.argument('<manifests...>', HELP.manifests[language]),
      language,
      VERIFY_FORMATS.map((format) => format.name),
    ),
  load: async () => (await import('../run/verify.js')).verify,
};
