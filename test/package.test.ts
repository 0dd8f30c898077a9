/** The tarball that users install: complete, small, and without anything to install besides. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'cchc-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

describe('the packed tarball', () => {
  it('holds scripts of plain ASCII alone, as its loader reads bytes', () => {
    const scripts = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.cjs'),
    );
    expect(scripts).toContain('cchc.cjs');
    const others = scripts.filter((path) => /\P{ASCII}/u.test(readFileSync(join(ROOT, 'dist', path), 'utf8')));
    expect(others).toEqual([]);
  });

  it('installs without a registry and scores a file', { timeout: 120_000 }, () => {
    // The build stands already: packing must not rebuild it under the other tests' feet.
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
    const paths: readonly string[] = packed.files.map((file: { path: string }) => file.path);
    expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.vi.md',
        'bin',
        'dist',
        'examples',
        'package.json',
        'schemas',
      ].sort(),
    );
    expect(paths.filter((path) => /\.(?:ts|map|test\.\w+)$/u.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(5_000_000);
    expect(paths).toEqual(
      expect.arrayContaining([
        'bin/cchc.js',
        'dist/cchc.cjs',
        'dist/cchc.html',
        'dist/cchc.html.sha256',
        'dist/THIRD-PARTY-LICENSES.txt',
        'LICENSE',
        'README.md',
      ]),
    );

    // Fails at the least that it has to say.
    npm(['exec', '--offline', '--', 'publint', join(folder, packed.filename), '--strict'], ROOT);

    npm(['init', '--yes'], folder);
    npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], folder);
    const example = join(folder, 'node_modules/cchc/examples/khac-phuc-xa-2021.yaml');
    const printed = execFileSync(join(folder, 'node_modules/.bin/cchc'), ['score', example, '--format', 'json'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed).scorecards[0].total).toMatchObject({ max: 44.5, assessed: 32.66, lost: 11.84 });
    const version = execFileSync(join(folder, 'node_modules/.bin/cchc'), ['--version'], { encoding: 'utf8' });
    expect(version.trim()).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  });
});
