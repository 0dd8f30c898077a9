/** A file that is put right is replaced whole, and only while it holds what was read. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError, nodeIo } from '../../src/cli/io.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-replace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const mistakeOf = async (work: Promise<void>): Promise<unknown> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof CallError ? error.mistake : error;
};

describe('replace', () => {
  it('puts other bytes in the place of a file, which keeps its mode', async () => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, 'trước', { mode: 0o640 });
    await nodeIo.replace(file, bytes('sau'), bytes('trước'));
    expect(readFileSync(file, 'utf8')).toBe('sau');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('lets a file alone that is not what it was', async () => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, 'của người khác');
    expect(await mistakeOf(nodeIo.replace(file, bytes('sau'), bytes('trước')))).toEqual({ kind: 'file-changed', file });
    expect(readFileSync(file, 'utf8')).toBe('của người khác');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('lets a file alone that is gone, or is none', async () => {
    const gone = join(folder, 'b.yaml');
    expect(await mistakeOf(nodeIo.replace(gone, bytes('x'), bytes('')))).toEqual({ kind: 'file-changed', file: gone });
    expect(await mistakeOf(nodeIo.replace(folder, bytes('x'), bytes('')))).toEqual({
      kind: 'file-changed',
      file: folder,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('changes the file that a link leads to, and keeps the link', async () => {
    const [file, link] = [join(folder, 'a.yaml'), join(folder, 'l.yaml')];
    writeFileSync(file, 'trước');
    symlinkSync('a.yaml', link);
    await nodeIo.replace(link, bytes('sau'), bytes('trước'));
    expect(readFileSync(file, 'utf8')).toBe('sau');
    expect(readFileSync(link, 'utf8')).toBe('sau');
    expect(readdirSync(folder)).toEqual(['a.yaml', 'l.yaml']);
  });
});
