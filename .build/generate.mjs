// Writes what is made from the code: schemas/*.json and docs/rules/*.md. With --check: says what is not current, and fails.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const check = process.argv.includes('--check');

const folder = await mkdtemp(join(tmpdir(), 'cchc-generate-'));
await build({
  entryPoints: { generated: '.build/generated.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: { __VERSION__: '"0"' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const { generated } = await import(pathToFileURL(join(folder, 'generated.mjs')));
const files = await generated(async (rule) => {
  const names = await readdir('test/rules');
  const pick = async (pattern) => {
    const name = names.find((one) => pattern.test(one));
    return name === undefined ? undefined : { name, bytes: await readFile(join('test/rules', name)) };
  };
  return {
    bad: await pick(new RegExp(`^${rule}\\.(yaml|csv|xlsx|bin)$`)),
    good: await pick(new RegExp(`^${rule}\\.good\\.(yaml|csv|xlsx)$`)),
  };
});
await rm(folder, { recursive: true });

const stale = [];
for (const [file, text] of Object.entries(files)) {
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === text) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
for (const folderName of ['docs/rules', 'schemas']) {
  for (const name of await readdir(folderName).catch(() => [])) {
    const file = `${folderName}/${name}`;
    if (file in files) continue;
    stale.push(`${file} (nothing makes it)`);
    if (!check) await rm(file);
  }
}
if (check && stale.length > 0) {
  process.stderr.write(`Not current: ${stale.join(', ')}\nRun: npm run generate\n`);
  process.exitCode = 1;
} else
  process.stdout.write(
    check ? `${Object.keys(files).length} generated files are current\n` : `${stale.length} files written\n`,
  );
