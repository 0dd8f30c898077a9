/** Runs programs of Windows under Wine, in a Windows of their own that is gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WINE } from '../office.js';

/** As a program of Windows sees a path of this machine. */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export const startWine = () => {
  const root = mkdtempSync(join(tmpdir(), 'cchc-wine-'));
  const bin = join(root, 'bin');
  const shown = join(root, 'shown');
  mkdirSync(bin);
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$@" >> "${shown}"\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  const env = {
    PATH: `${bin}:${process.env['PATH']}`,
    HOME: root,
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: join(root, 'prefix'),
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
  /** Node under Wine writes to no pipe of Unix, but to files. */
  const run = (args: readonly string[], cwd = root): Ran => {
    const [out, err] = [join(root, 'stdout'), join(root, 'stderr')];
    const files = [openSync(out, 'w'), openSync(err, 'w')] as const;
    const { status } = spawnSync(WINE, args, { cwd, env, stdio: ['ignore', ...files], timeout: 120_000 });
    for (const file of files) closeSync(file);
    return { stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8'), status };
  };
  run(['wineboot', '--init']);
  // Node wants Windows 10; pages go to what stands in for a browser.
  run(['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f']);
  run(['reg', 'add', 'HKCR\\.html', '/ve', '/d', 'htmlfile', '/f']);
  run([
    'reg',
    'add',
    'HKCR\\htmlfile\\shell\\open\\command',
    '/ve',
    '/d',
    'C:\\windows\\system32\\winebrowser.exe "%1"',
    '/f',
  ]);
  return {
    run,
    /** Runs on beside the test, until its end at the latest. */
    beside: (args: readonly string[], cwd: string) => spawn(WINE, args, { cwd, env, stdio: 'ignore' }),
    /** Runs at a terminal, the lines typed one after another. */
    typed: (program: string, lines: readonly string[], cwd: string): string =>
      spawnSync(
        'bash',
        [
          '-c',
          `(for line in "\${@:2}"; do sleep 6; printf '%s\\r' "$line"; done; sleep 4) | script -qec '${WINE} '"$1" /dev/null`,
          'bash',
          program,
          ...lines,
        ],
        { cwd, env, encoding: 'utf8', timeout: 120_000 },
      ).stdout,
    /** Addresses that a browser was to show, once there are so many; it comes by itself, some time after. */
    shown: async (count: number): Promise<readonly string[]> => {
      for (let tries = 0; tries < 100; tries += 1) {
        try {
          const lines = readFileSync(shown, 'utf8').trimEnd().split('\n');
          if (lines.length >= count) return lines.map(decodeURIComponent);
        } catch {
          // Nothing was shown yet.
        }
        await new Promise((done) => setTimeout(done, 200));
      }
      return [];
    },
    end: (): void => {
      spawnSync(join(WINE, '../wineserver64'), ['-k'], { env });
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
