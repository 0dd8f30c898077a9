/** argv and Io → exit code; the one place that turns a thrown error into a code. */

import { complaint } from './cli/complaint.js';
import { EXIT } from './cli/exit.js';
import { CallError, type Io } from './cli/io.js';
import { runProgram } from './cli/run-program.js';
import { LABELS } from './language/command/labels.js';
import { chooseLanguage } from './language/wording/choose.js';
import type { Language } from './language/wording.js';

declare const __VERSION__: string;

/** The language of help and complaints must be known before the arguments are understood. */
const languageOf = (argv: readonly string[], io: Io): Language => {
  const at = argv.indexOf('--lang');
  const told = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return chooseLanguage({ flag: told === 'vi' || told === 'en' ? told : undefined, env: io.env, purpose: 'person' });
};

/** Runs the program. Never throws: what goes wrong becomes a message and an exit code. */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const language = languageOf(argv, io);
  let hasPrinted = false;
  const write: Io['stdout']['write'] = (data) => {
    hasPrinted = true;
    return io.stdout.write(data);
  };
  try {
    return await runProgram(argv, { ...io, stdout: { ...io.stdout, write } }, language);
  } catch (error) {
    if (!hasPrinted) {
      const { tellPrograms } = await import('./cli/tell-programs.js');
      const told = error instanceof CallError ? error : new CallError({ kind: 'bug', detail: String(error) });
      await tellPrograms(told, argv, io, __VERSION__).catch(() => undefined);
    }
    const [text, code] =
      error instanceof CallError
        ? [complaint(error, language), EXIT.call]
        : [
            `${LABELS.bug[language]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
            EXIT.bug,
          ];
    await io.stderr.write(text).catch(() => undefined);
    return code;
  }
};
