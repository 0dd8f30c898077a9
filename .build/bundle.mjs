// Bundles the command line into dist/, and the page for clerks beside it: one entry and lazy chunks, so that users install nothing else, each beside the
// code that V8 made of it, so that starting does not mean compiling.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { docPages } from './doc-pages.mjs';
import { writeDoor } from './door.mjs';
import { leftOut } from './left-out.mjs';
import { licencesOf } from './licences.mjs';
import { pageAssets } from './page-assets.mjs';

const DIST = 'dist';
const escaped = (character) =>
  Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await rm(DIST, { recursive: true, force: true });
const result = await build({
  entryPoints: { cchc: 'src/cli/index.ts' },
  outdir: DIST,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  write: false,
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [leftOut, pageAssets, docPages],
  logLevel: 'warning',
});

// Chunks can be split as ES modules only, and V8's code can be kept for scripts only: chunks become functions in scripts.
const entry = `${DIST}/cchc.cjs`;
const atOnce = new Set();
const addWithImports = (chunk) => {
  if (atOnce.has(chunk)) return;
  atOnce.add(chunk);
  for (const { kind, path } of result.metafile.outputs[chunk].imports)
    if (kind === 'import-statement' && path in result.metafile.outputs) addWithImports(path);
};
addWithImports(entry);

/** Bytes up to which a chunk costs less inside the first script than in a file of its own. */
const SMALL = 16_000;
const first = [];
await mkdir(join(DIST, 'chunks'), { recursive: true });
for (const { path, text } of result.outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  });
  const name = basename(path);
  // What esbuild leaves as it is in patterns becomes plain ASCII, too: bin/load.cjs reads bytes.
  const asFunction = `${JSON.stringify(name)}(exports, require, module) {\n${code.replace(/\P{ASCII}/gu, escaped)}}`;
  if (atOnce.has(relative('.', path)) || code.length <= SMALL) first.push(asFunction);
  else await writeFile(join(DIST, 'chunks', name), `({ ${asFunction} })`);
}
await writeFile(join(DIST, 'cchc.cjs'), `({\n${first.join(',\n')}\n})`);

const warmed = spawnSync(process.execPath, [join('.build', 'keep-code.mjs')], { encoding: 'utf8' });
if (warmed.status !== 0) throw new Error(`keep-code: ${warmed.stderr}`);

await writeFile(join(DIST, 'THIRD-PARTY-LICENSES.txt'), await licencesOf([result.metafile]));
await writeDoor(DIST, version);
