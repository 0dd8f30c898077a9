/** The built program where it may do nothing but what it says it does. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { maySeparateNetworks } from '../office.js';
import { EXAMPLES, OUTPUTS, outputsOf } from './outputs.js';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/cchc.js');
const folder = mkdtempSync(join(tmpdir(), 'cchc-alone-'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' };

describe("the program under Node's permissions", () => {
  const home = join(folder, 'permissions');
  mkdirSync(join(home, 'ra'), { recursive: true });
  mkdirSync(join(home, 'khac'));
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

  /** May read the program and some files, and write to one folder; may start neither programs nor threads, nor make code of a text. */
  const allowed = (files: readonly string[], args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        flag,
        '--disallow-code-generation-from-strings',
        ...[join(ROOT, 'bin/*'), join(ROOT, 'dist/*'), ...files.map((file) => join(home, file))].map(
          (path) => `--allow-fs-read=${path}`,
        ),
        `--allow-fs-read=${join(home, 'ra/*')}`,
        `--allow-fs-write=${join(home, 'ra/*')}`,
        PROGRAM,
        ...args,
      ],
      { cwd: home, env, encoding: 'utf8' },
    );

  it('reads what is named, writes what is asked for, and starts nothing that a file says', () => {
    for (const name of EXAMPLES) cpSync(join(ROOT, 'examples', name), join(home, name));
    writeFileSync(join(home, 'khac/bi-mat.yaml'), 'criteria: [{code: "1", name: A, max: 1, assessed: 1}]\n');
    for (const name of EXAMPLES) {
      const outputs = OUTPUTS.flatMap((ending) => ['-o', `ra/${name}.${ending}`]);
      const { status, stderr } = allowed([name], ['report', name, '--no-config', ...outputs]);
      expect([name, status, stderr.includes('ERR_ACCESS_DENIED')]).toEqual([name, 0, false]);
    }
    expect(readdirSync(join(home, 'ra'))).toHaveLength(EXAMPLES.length * OUTPUTS.length);
    // That nothing else may be read or written is no matter of course.
    const [first = ''] = EXAMPLES;
    expect(allowed([first], ['score', 'khac/bi-mat.yaml', '--no-config']).status).not.toBe(0);
    expect(allowed([first], ['report', first, '--no-config', '-o', 'khac/a.md']).status).not.toBe(0);
    expect(readdirSync(join(home, 'khac'))).toEqual(['bi-mat.yaml']);
  });

  it('does without threads what it does with them', () => {
    mkdirSync(join(home, 'phieu'));
    const cards = Array.from({ length: 260 }, (_, index) => `phieu/${index}.yaml`);
    for (const [index, card] of cards.entries())
      writeFileSync(join(home, card), `unit: Xã ${index}\ncriteria: [{code: "1", name: A, max: 3, assessed: 2}]\n`);
    const { status, stdout } = allowed(['phieu/*'], ['rank', ...cards, '--no-config', '--format', 'json']);
    expect([status, JSON.parse(stdout).units.length]).toEqual([0, cards.length]);
  });
});

// Where the kernel refuses, what is asked of the bundle below still stands.
describe.skipIf(!maySeparateNetworks)('without a network', () => {
  it('does all that it does with one', () => {
    const alone = (args: readonly string[]) =>
      spawnSync('unshare', ['-rn', process.execPath, ...args], { cwd: folder, env, encoding: 'utf8' });
    const reach = "require('node:net').connect(9, '1.1.1.1').on('error', (error) => console.log(error.code))";
    expect(alone(['-e', reach]).stdout).toBe('ENETUNREACH\n');
    for (const name of EXAMPLES)
      expect([name, outputsOf(['unshare', '-rn', process.execPath], name)]).toEqual([
        name,
        outputsOf([process.execPath], name),
      ]);
  });
});

describe('the bundle', () => {
  const scripts = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cjs'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, 'dist', path), 'utf8') }));

  it('has no way to a network', () => {
    expect(scripts.length).toBeGreaterThan(10);
    const asked = scripts.flatMap(({ text }) =>
      [...text.matchAll(/\brequire\("(?:node:)?([\w/]+)"\)/gu)].map((match) => match[1] ?? ''),
    );
    expect(asked).toContain('fs');
    expect(
      asked.filter((name) => /^(?:https?|http2|net|tls|dgram|dns|cluster|inspector|vm|repl)(?:\/|$)/u.test(name)),
    ).toEqual([]);
    const calling = /\bfetch\(|\bWebSocket\(|\bXMLHttpRequest\b/u;
    expect(scripts.filter(({ text }) => calling.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
