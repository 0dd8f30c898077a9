/** Files of one folder are written all or none: where one will not go to its place, what was there before comes back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError, nodeIo } from '../../src/cli/io.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const contentOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

/** Pieces of a file, after which something else happens on the disk. */
const piecesThen = function* (text: string, happens: () => void): Generator<string> {
  yield text;
  happens();
};

/** The slips that are ready and not yet in their places. */
const waiting = (): string => join(folder, readdirSync(folder).find((name) => name.endsWith('.tmp')) ?? '');

const forced = { force: true, inputs: [] };

describe('files of one folder', () => {
  it('are put back as they were where one of them will not go to its place', async () => {
    for (const name of ['a.md', 'b.md', 'khác.txt']) writeFileSync(join(folder, name), `trước ${name}`);
    const known = contentOf(folder);
    const files = [
      { name: 'a.md', data: 'sau a' },
      { name: 'c.md', data: 'sau c' },
      { name: 'b.md', data: 'sau b' },
      // The third of four is gone when its turn comes: the first two stand in their places by then.
      { name: 'd.md', data: piecesThen('sau d', () => unlinkSync(join(waiting(), 'b.md'))) },
    ];
    await expect(nodeIo.writeFolder(folder, files, forced)).rejects.toBeInstanceOf(CallError);
    expect(contentOf(folder)).toEqual(known);
  });

  it('make no folder where one of them cannot be made whole', async () => {
    const made = join(folder, 'phieu');
    const broken = piecesThen('nửa chừng', () => {
      throw new Error('the renderer broke');
    });
    const files = [
      { name: 'a.md', data: 'a' },
      { name: 'b.md', data: broken },
    ];
    await expect(nodeIo.writeFolder(made, files, forced)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stand in it together where all goes well', async () => {
    writeFileSync(join(folder, 'a.md'), 'trước');
    const files = ['a.md', 'b.md'].map((name) => ({ name, data: `sau ${name}` }));
    await nodeIo.writeFolder(folder, files, forced);
    expect(contentOf(folder)).toEqual({ 'a.md': 'sau a.md', 'b.md': 'sau b.md' });
  });
});
