// The documentation, packed: every page of docs/, the READMEs and the changelog, handed to whoever imports packed-pages.js
// in src/cli/docs.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { madeModule } from './made-module.mjs';

const ROOT = resolve(import.meta.dirname, '..');

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

const values = async () => {
  const all = await pages();
  const bytes = Buffer.from(JSON.stringify(all));
  const packed = deflateRawSync(bytes, { level: 9 }).toString('base64');
  const topics = all.map(([topic]) => topic).filter((topic) => topic !== 'readme.en');
  return { packed, size: bytes.length, topics };
};

export const { forBuild: docPages, forTests: docPagesForTests } = madeModule('packed-pages.js', values);
