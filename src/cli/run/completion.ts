import { LABELS } from '../../language/command/labels.js';
import type { Run } from '../command.js';
import { SHELLS } from '../completion/index.js';
import { offeredBy } from '../completion/model.js';
import { SHELL_NAMES } from '../completion/shell-names.js';
import { EXIT } from '../exit.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';
import { makeProgram } from '../program.js';

/** Prints what makes a shell complete the words of this program. */
export const completion: Run = async ([name = ''], _options, session, commands) => {
  const shell = SHELLS.find((one) => one.name === name);
  if (shell === undefined) {
    const nearest = nearestName(name, SHELL_NAMES);
    throw new CallError({ kind: 'bad-value', option: 'completion', value: name, allowed: SHELL_NAMES, nearest });
  }
  const { language } = session.words;
  const { command } = makeProgram(session.io, language, commands, async () => undefined);
  const comment = `${LABELS.completion[language]}: ${shell.use}`;
  await session.io.stdout.write(shell.script(await offeredBy(command, commands), comment));
  return EXIT.fine;
};
