// Runs the bundled program on the examples, then keeps the code that V8 made of each script that was used.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { load, scripts } = createRequire(import.meta.url)('../bin/load.cjs');
const folder = mkdtempSync(join(tmpdir(), 'cchc-build-'));
const program = load(resolve('dist/cchc.cjs'));

const config = join(folder, 'cchc.config.yaml');
writeFileSync(config, 'rules: {code-gap: off}\noverrides: [{files: khac, rules: {code-gap: info}}]\n');

const CALLS = [
  ['--version'],
  ['--help'],
  ['score', 'examples/khac-phuc-xa-2021.yaml'],
  ['score', 'examples/khac-phuc-xa-2021.xlsx', '--format', 'json'],
  ['check', 'examples/khac-phuc-xa-2021.xlsx', 'examples/xa-day-du.yaml'],
  ['check', 'examples/xa-day-du.yaml', '--config', config, '--min-score', '1%'],
  ['report', 'examples/khac-phuc-xa-2021.xlsx'],
  ['report', 'examples/khac-phuc-xa-2021.xlsx', '--format', 'html'],
  ['convert', 'examples/khac-phuc-xa-2021.xlsx', join(folder, 'a.yaml')],
];

const write = process.stdout.write.bind(process.stdout);
const quiet = (_data, encoding, done) => {
  const then = typeof encoding === 'function' ? encoding : done;
  if (then) process.nextTick(then);
  return true;
};
process.stdout.write = quiet;
process.stderr.write = quiet;
try {
  const argv = process.argv.slice(0, 2);
  for (const call of CALLS) {
    process.argv = [...argv, ...call];
    await program.run();
  }
  process.exitCode = 0;
  let bytes = 0;
  for (const [file, script] of scripts) {
    const code = script.createCachedData();
    bytes += code.length;
    writeFileSync(`${file}.code`, code);
  }
  write(`${scripts.size} scripts, ${bytes} bytes of code\n`);
} finally {
  rmSync(folder, { recursive: true });
}
