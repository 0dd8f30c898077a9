/** Files written piece by piece take their places together or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginFiles } from '../../src/cli/io/drafts.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const OVER = { force: true, inputs: [] };

it('are there when all are whole', async () => {
  writeFileSync(at('b'), 'before');
  const drafts = await beginFiles([at('a'), at('b')], OVER);
  await drafts.add(0, 'one ');
  await drafts.add(1, new TextEncoder().encode('two'));
  await drafts.add(0, 'more');
  expect(readdirSync(folder).filter((name) => !name.endsWith('.tmp'))).toEqual(['b']);
  expect(readFileSync(at('b'), 'utf8')).toBe('before');
  await drafts.keep();
  await drafts.drop();
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['one more', 'two']);
});

it('leave nothing where they are dropped', async () => {
  const drafts = await beginFiles([at('a'), at('b')], OVER);
  await drafts.add(0, 'one');
  await drafts.drop();
  expect(readdirSync(folder)).toEqual([]);
});

it('begin all or none', async () => {
  writeFileSync(at('b'), 'before');
  await expect(beginFiles([at('a'), at('b')], { force: false, inputs: [] })).rejects.toMatchObject({
    mistake: { kind: 'output-exists' },
  });
  expect(readdirSync(folder)).toEqual(['b']);
});

it('let be what somebody has put there meanwhile', async () => {
  writeFileSync(at('a'), 'before');
  const drafts = await beginFiles([at('a'), at('b')], OVER);
  await drafts.add(0, 'one');
  await drafts.add(1, 'two');
  mkdirSync(at('b'));
  writeFileSync(join(at('b'), 'theirs'), '');
  await expect(drafts.keep()).rejects.toMatchObject({ mistake: { kind: 'output-is-directory', file: at('b') } });
  await drafts.drop();
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  expect(readdirSync(at('b'))).toEqual(['theirs']);
  expect(readFileSync(at('a'), 'utf8')).toBe('before');
});

it('come back as they were where one will not go', async () => {
  writeFileSync(at('a'), 'before');
  const drafts = await beginFiles([at('a'), at('b')], OVER);
  await drafts.add(0, 'one');
  await drafts.add(1, 'two');
  // The second is taken away before it is in its place.
  const [second] = readdirSync(folder).filter((name) => name.startsWith('.b.'));
  rmSync(at(second ?? ''));
  await expect(drafts.keep()).rejects.toMatchObject({ mistake: { file: at('b') } });
  await drafts.drop();
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(at('a'), 'utf8')).toBe('before');
});
