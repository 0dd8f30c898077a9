/** Whatever a file says: the system is asked for that file alone, nothing is written, and it is over soon. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Io, nodeIo } from '../../src/cli/io.js';
import { main } from '../../src/main.js';

const FOLDERS = ['docx/hostile', 'ods/hostile', 'xlsx/hostile'].map((folder) => join(import.meta.dirname, folder));
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

/** Seconds of the processor: the largest of them states six million cells. */
const MOST_SECONDS = 20;

const WRITES = ['write', 'begin', 'replace', 'writeFolder', 'append', 'show'] as const;

const call = async (file: string) => {
  const asked: string[] = [];
  const written: string[] = [];
  const silent = { ...nodeIo.stdout, isTerminal: false, terminal: undefined, write: async () => undefined };
  const read: Io['read'] = (name) => {
    asked.push(name);
    return nodeIo.read(name);
  };
  const refused = Object.fromEntries(
    WRITES.map((name) => [
      name,
      () => {
        written.push(name);
        throw new Error(`${name} was called`);
      },
    ]),
  );
  const io: Io = { ...nodeIo, ...refused, env: {}, stdout: silent, stderr: silent, read };
  const before = process.cpuUsage();
  const code = await main(['check', '--no-config', file], io);
  const { user, system } = process.cpuUsage(before);
  return { asked, written, code, seconds: (user + system) / 1e6 };
};

describe('a file made to hurt', { timeout: 120_000 }, () => {
  it.each(files)('asks the system for that file alone, and is done soon: %s', async (file) => {
    const { asked, written, code, seconds } = await call(file);
    expect(asked).toEqual([file]);
    expect(written).toEqual([]);
    expect([0, 1]).toContain(code);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});
