// The documentation, packed: every page of docs/, the READMEs and the changelog, handed to whoever imports packed-pages.js
// in src/cli/docs.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const NAME = /[\\/]packed-pages\.js$/;

/** Topic → text: the path of a page within docs/, without its ending. */
const pages = async () => {
  const files = (await readdir(join(ROOT, 'docs'), { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const named = [
    ['readme', 'README.vi.md'],
    ['readme.en', 'README.md'],
    ...files.map((file) => [file.replace(/\.md$/, '').replace(/\/README$/, ''), `docs/${file}`]),
    ['changelog', 'CHANGELOG.md'],
  ];
  return Promise.all(named.map(async ([topic, file]) => [topic, await readFile(join(ROOT, file), 'utf8')]));
};

const moduleText = async () => {
  const all = await pages();
  const bytes = Buffer.from(JSON.stringify(all));
  const packed = deflateRawSync(bytes, { level: 9 }).toString('base64');
  const topics = all.map(([topic]) => topic).filter((topic) => topic !== 'readme.en');
  const values = { packed, size: bytes.length, topics };
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
};

/** For esbuild. */
export const docPages = {
  name: 'doc-pages',
  setup(esbuild) {
    esbuild.onResolve({ filter: NAME }, () => ({ path: 'packed-pages', namespace: 'doc-pages' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'doc-pages' }, async () => ({ contents: await moduleText() }));
  },
};

const VIRTUAL = '\0packed-pages.js';

/** For vitest. */
export const docPagesForTests = {
  name: 'doc-pages',
  enforce: 'pre',
  resolveId: (id) => (NAME.test(`/${id}`) ? VIRTUAL : undefined),
  load: (id) => (id === VIRTUAL ? moduleText() : undefined),
};
