/** Programs that are not ours, for tests that need an independent reader. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Debian's Python, whose openpyxl, python-docx and LibreOffice's own bridge come from its packages. */
export const PYTHON = '/usr/bin/python3';

/** Debian's Chromium. */
export const CHROMIUM = '/usr/bin/chromium';

/** Debian's Firefox. */
export const FIREFOX = '/usr/bin/firefox-esr';

/** Debian's Wine for programs of 64 bits. */
export const WINE = '/usr/lib/wine/wine64';

const found = {
  libreoffice: runs('soffice', ['--version']),
  openpyxl: runs(PYTHON, ['-c', 'import openpyxl']),
  pdftotext: runs('pdftotext', ['-v']),
  // Or a font of the same widths: in wider ones, words of a printed table break elsewhere.
  'times new roman': /Times New Roman|Liberation Serif|Tinos/u.test(
    spawnSync('fc-match', ['Times New Roman'], { encoding: 'utf8' }).stdout ?? '',
  ),
  chromium: existsSync(CHROMIUM),
  firefox: existsSync(FIREFOX),
  'python-docx': runs(PYTHON, ['-c', 'import docx']),
  uno: runs(PYTHON, ['-c', 'import uno']),
  junitparser: runs(PYTHON, ['-c', 'import junitparser']),
  xmllint: runs('xmllint', ['--version']),
  wine: existsSync(WINE),
  zsh: runs('zsh', ['--version']),
  'pre-commit': runs('pre-commit', ['--version']),
};

/** Whether this system lets a program have a network of its own, which is the kernel's to say: nothing that is installed changes it. */
export const maySeparateNetworks = runs('unshare', ['-rn', 'true']);

/**
 * Whether tests that need a program are to be skipped: where it is missing, but never where `CI` is set,
 * so that what did not run there is a failure and not a silence.
 */
export const without = (program: keyof typeof found): boolean => !found[program] && !process.env['CI'];
