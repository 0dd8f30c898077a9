// Bundles the command line into dist/, and the page for clerks beside it: one entry and lazy chunks, so that users install nothing else, each beside the
// code that V8 made of it, so that starting does not mean compiling.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { docPages } from './doc-pages.mjs';
import { writeDoor } from './door.mjs';
import { leftOut } from './left-out.mjs';
import { licencesOf } from './licences.mjs';
import { pageAssets } from './page-assets.mjs';
import { scriptsOf } from './scripts.mjs';

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
const modules = new Map();
for (const { path, text } of result.outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    logLevel: 'warning',
  });
  const name = basename(path);
  // What esbuild leaves as it is in patterns becomes plain ASCII, too: bin/load.cjs reads bytes.
  modules.set(name, `${JSON.stringify(name)}(exports, require, module) {\n${code.replace(/\P{ASCII}/gu, escaped)}}`);
}
const write = (file, members) => writeFile(join(DIST, file), `({\n${members.join(',\n')}\n})`);
const run = (script) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('.build', script)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return stdout;
};

await mkdir(join(DIST, 'chunks'), { recursive: true });
await write('cchc.cjs', [...modules.values()]);
const sizes = new Map([...modules].map(([name, text]) => [name, text.length]));
const [first, ...others] = scriptsOf(sizes, JSON.parse(run('used-modules.mjs')));
const places = [];
for (const names of others) {
  const [file] = names;
  for (const name of names) places.push(`${JSON.stringify(name)}: ${JSON.stringify(file)}`);
  await write(
    join('chunks', file),
    names.map((name) => modules.get(name)),
  );
}
await write('cchc.cjs', [...first.map((name) => modules.get(name)), ...places]);
run('keep-code.mjs');

await writeFile(join(DIST, 'THIRD-PARTY-LICENSES.txt'), await licencesOf([result.metafile]));
await writeDoor(DIST, version);
