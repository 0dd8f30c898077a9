/** The built program in a folder of its own, on a machine where things go wrong. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../bin/cchc.js');
/** A shell's word for the program. */
const CCHC = `'${process.execPath}' '${PROGRAM}'`;

export const CARD = "criteria:\n  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: 3\n";

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A fresh folder for each test, and calls in it. */
export const machine = () => {
  const at = { folder: '' };
  beforeEach(() => {
    at.folder = mkdtempSync(join(tmpdir(), 'cchc-faults-'));
  });
  afterEach(() => rmSync(at.folder, { recursive: true, force: true }));
  const path = (name: string): string => join(at.folder, name);
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', COLUMNS: '100' };
  return {
    path,
    put: (name: string, text: string | Uint8Array = CARD): void => writeFileSync(path(name), text),
    text: (name: string): string => readFileSync(path(name), 'utf8'),
    /** Sorted. */
    names: (folder = '.'): readonly string[] => readdirSync(path(folder)).sort(),
    cchc: (args: readonly string[], more: Readonly<Record<string, string>> = {}, uid?: number): Said => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: at.folder,
        env: { ...env, ...more },
        encoding: 'utf8',
        timeout: 120_000,
        maxBuffer: 1 << 28,
        ...(uid !== undefined && { uid, gid: uid }),
      });
      return { stdout, stderr, code: status };
    },
    /** A script for bash, in which $cchc is the program. */
    shell: (script: string): Said => {
      const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', `cchc() { ${CCHC} "$@"; }; ${script}`], {
        cwd: at.folder,
        env,
        encoding: 'utf8',
        timeout: 120_000,
        maxBuffer: 1 << 28,
      });
      return { stdout, stderr, code: status };
    },
    start: (args: readonly string[]): ChildProcess =>
      spawn(process.execPath, [PROGRAM, ...args], { cwd: at.folder, env, stdio: ['pipe', 'ignore', 'pipe'] }),
  };
};

/** Waits until something is so. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it never came to be');
};

/** How a program ended: its code or its signal, and what it said. */
export const ended = (
  child: ChildProcess,
): Promise<{ readonly how: number | string | null; readonly stderr: string }> =>
  new Promise((resolve) => {
    let stderr = '';
    child.stderr?.on('data', (piece: Buffer) => {
      stderr += piece.toString();
    });
    child.on('close', (code, signal) => resolve({ how: signal ?? code, stderr }));
  });
