import { Option } from 'commander';
import { HELP } from '../../language/command/help.js';
import type { CommandSpec } from '../command.js';
import { addGateOptions } from '../options/gate-options.js';
import { addConfigOptions } from '../options/options.js';

/** What holds and where it comes from; `init` writes a config to begin with. */
export const config: CommandSpec = {
  name: 'config',
  summary: HELP.config,
  words: async () => ['init'],
  define: (command, language) =>
    addConfigOptions(
      addGateOptions(command.argument('[file]', HELP.configFile[language]), language).addOption(
        new Option('--force', HELP.forceConfig[language]),
      ),
      language,
    ),
  load: async () => (await import('../run/config.js')).config,
};
