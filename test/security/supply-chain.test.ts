/** What the program is made of: where it comes from, what is shipped, under which licences. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { noticesIn } from '../../.build/licences.mjs';

const ROOT = join(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: true;
  readonly hasInstallScript?: true;
}

const manifest = JSON.parse(textOf('package.json'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(textOf('package-lock.json'));
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** "node_modules/a/node_modules/@b/c" → "@b/c". */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const notices = noticesIn(textOf('dist/THIRD-PARTY-LICENSES.txt'));
const shipped = new Set(notices.map(({ name }) => name));

describe('packages', () => {
  it('are pinned, come from any registry and are known by their hashes', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
    const asked = Object.entries<string>(manifest.devDependencies);
    expect(
      asked.filter(([, version]) => !/^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version)),
    ).toEqual([]);
    expect(locked.length).toBeGreaterThan(200);
    expect(
      locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([]);
    // A lock that names a registry sends everybody there.
    expect(locked.filter(([, one]) => one.resolved !== undefined || one.link).map(([path]) => path)).toEqual([]);
    expect(textOf('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('run no code when they are installed', () => {
    const running = locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path));
    // Its script only makes the command of the package start faster; what it needs comes as a package of its own.
    expect(running).toEqual(['esbuild']);
    expect(running.filter((name) => shipped.has(name))).toEqual([]);
    const scripts = Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/u.test(name));
    expect(scripts).toEqual([]);
  });
});

describe('the bill of materials', () => {
  let bill = { text: '', again: '' };
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-bill-'));
    const made = (): string => {
      const file = join(folder, 'sbom.cdx.json');
      execFileSync(process.execPath, ['.build/sbom.mjs', file], { cwd: ROOT, stdio: 'ignore' });
      return readFileSync(file, 'utf8');
    };
    bill = { text: made(), again: made() };
    rmSync(folder, { recursive: true });
  });

  const components = (): readonly {
    name: string;
    version: string;
    purl: string;
    licenses?: unknown;
    hashes: { alg: string; content: string }[];
  }[] => JSON.parse(bill.text).components;

  it('lists what is shipped and nothing else, the same each time', () => {
    expect(bill.again).toBe(bill.text);
    // The bundler names the folder that each part came from.
    const code = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.cjs'))
      .map((path) => textOf(`dist/${path}`));
    const inCode = new Set(
      code.flatMap((text) =>
        [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/(?!node_modules)/gu)].map((match) => match[1] ?? ''),
      ),
    );
    const listed = new Set(components().map(({ name }) => name));
    expect([...inCode].filter((name) => !listed.has(name))).toEqual([]);
    for (const { name, version, purl, hashes } of components()) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      const known = locked.filter(([path, one]) => nameOf(path) === name && one.version === version);
      const [hash] = hashes;
      const integrity = `sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`;
      expect([name, known.some(([, one]) => one.integrity === integrity)]).toEqual([name, true]);
    }
    expect(bill.text).not.toMatch(
      /"(?:timestamp|serialNumber)"|https?:\/\/(?!cyclonedx\.org)|\/(?:home|root|tmp|work)\//u,
    );
  });

  it('agrees with the licences that are shipped', () => {
    const named = (all: readonly { name: string; version: string }[]) =>
      all.map(({ name, version }) => `${name}@${version}`).sort();
    expect(named(components())).toEqual(named(notices));
    expect(components().filter(({ licenses }) => licenses === undefined)).toEqual([]);
    for (const { name, kind, words } of notices) {
      // A choice is a choice: the one that lets everybody use it is taken.
      expect([name, kind.replace(/ OR .*/u, '')]).toEqual([
        name,
        expect.stringMatching(/^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Zlib|MIT AND Zlib\))$/u),
      ]);
      expect([name, words.length > 40]).toEqual([name, true]);
    }
    // The page for clerks is made of some of the same packages, and says so itself.
    const page = [...textOf('dist/cchc.html').matchAll(/^(?:<pre[^>]*>)?([\w@/.-]+ \d+\.\d+\.\d+ \([^)]*\))$/gmu)];
    expect(page.length).toBeGreaterThan(3);
    const heads = notices.map((one) => `${one.name} ${one.version} (${one.kind})`);
    expect(page.map(([, head]) => head).filter((head) => !heads.includes(head ?? ''))).toEqual([]);
  });
});
