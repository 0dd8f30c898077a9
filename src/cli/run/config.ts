import { configSample } from '../../language/command/config.js';
import { LABELS } from '../../language/command/labels.js';
import type { Run } from '../command.js';
import { CONFIG_NAME } from '../config/find.js';
import { settingsDocument } from '../config/listing.js';
import { startSettings } from '../config/settings.js';
import { EXIT } from '../exit.js';
import { CallError } from '../io.js';
import type { GateOptions } from '../options/gate-options.js';
import type { ConfigOptions } from '../options/naming-options.js';
import type { Session } from '../session.js';

interface Options extends ConfigOptions, GateOptions {
  readonly force?: boolean | undefined;
}

const INIT = 'init';

/** A commented config in the current folder. */
const init = async ({ io, note, words }: Session, force: boolean): Promise<number> => {
  await io.write(CONFIG_NAME, configSample(words.language), { force, inputs: [] });
  await note(`${LABELS.wrote[words.language]}: ${CONFIG_NAME}`);
  return EXIT.fine;
};

/** Prints what holds, for a file or in general, and where each thing comes from. */
export const config: Run = async ([file], options: Options, session) => {
  const { force = false } = options;
  if (file === INIT) return init(session, force);
  if (force) throw new CallError({ kind: 'needs-flag', option: '--force', needs: INIT });
  const settings = await startSettings(session, options);
  const { renderTerminal } = await import('../../render/terminal/index.js');
  const document = settingsDocument(settings, file, options.config === false, session.words.language);
  await session.io.stdout.write(renderTerminal(document, { width: session.width, colour: session.colour.stdout }));
  return EXIT.fine;
};
