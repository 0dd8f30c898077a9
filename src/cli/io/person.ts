/** What the machine does for the person before it: asks in the terminal, opens files, knows folders of hers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** One typed line; undefined where nobody is there to type, or the input has ended. */
export const ask = (question: string): Promise<string | undefined> => {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return Promise.resolve(undefined);
  return new Promise((answer) => {
    const lines = createInterface({ input, output });
    lines.once('close', () => answer(undefined));
    lines.question(question, (line) => {
      answer(line);
      lines.close();
    });
  });
};

/** The name of a file reaches `cmd` in a variable: no sign in it is read as part of a command. */
const VARIABLE = 'CCHC_SHOWN';

const hand = (path: string): ChildProcess => {
  switch (process.platform) {
    case 'win32':
      return spawn(process.env['ComSpec'] ?? 'cmd.exe', [`/d /v:off /s /c "start "" "%${VARIABLE}%""`], {
        env: { ...process.env, [VARIABLE]: path },
        stdio: 'ignore',
        windowsHide: true,
        windowsVerbatimArguments: true,
      });
    case 'darwin':
      return spawn('open', [path], { stdio: 'ignore' });
    default:
      return spawn('xdg-open', [path], { stdio: 'ignore' });
  }
};

/** Milliseconds after which a program that still runs is taken to show the file. */
const PATIENCE = 3000;

/** Opens a file with the program that the system opens such files with; false where it cannot. */
export const show = (file: string): Promise<boolean> =>
  new Promise((answer) => {
    const child = hand(resolve(file));
    const patience = setTimeout(() => answer(true), PATIENCE);
    const end = (shown: boolean): void => {
      clearTimeout(patience);
      answer(shown);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Folders where a person may write, whatever the file's own folder allows: documents first. */
const ownFolders = (): readonly string[] => {
  const documents = [process.env['OneDrive'] ?? '', homedir()].filter((one) => one !== '');
  return [...documents.map((one) => join(one, 'Documents')), tmpdir()].filter(isFolder);
};

/** A file of some name in each of those folders. */
export const elsewhere = (name: string): readonly string[] => ownFolders().map((folder) => join(folder, name));
