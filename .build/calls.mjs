// The calls that are made most, in a process of their own that shows nothing of what they print.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const callsIn = (folder, config) => [
  ['--help'],
  ['score', 'examples/khac-phuc-xa-2021.yaml'],
  ['score', 'examples/khac-phuc-xa-2021.xlsx', '--format', 'json'],
  ['check', 'examples/khac-phuc-xa-2021.xlsx', 'examples/xa-day-du.yaml'],
  ['check', 'examples/xa-day-du.yaml', '--config', config, '--min-score', '1%'],
  ['report', 'examples/khac-phuc-xa-2021.xlsx'],
  ['report', 'examples/khac-phuc-xa-2021.xlsx', '--format', 'html'],
  ['convert', 'examples/khac-phuc-xa-2021.xlsx', join(folder, 'a.yaml')],
];

const quiet = (_data, encoding, done) => {
  const then = typeof encoding === 'function' ? encoding : done;
  if (then) process.nextTick(then);
  return true;
};

/** Makes each call with the program that is given for it. @returns what writes to standard output again */
export const makeCalls = async (programOf) => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-build-'));
  const config = join(folder, 'cchc.config.yaml');
  writeFileSync(config, 'rules: {code-gap: off}\noverrides: [{files: khac, rules: {code-gap: info}}]\n');
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = quiet;
  process.stderr.write = quiet;
  try {
    const argv = process.argv.slice(0, 2);
    for (const call of callsIn(folder, config)) {
      process.argv = [...argv, ...call];
      await programOf(call).run();
    }
    process.exitCode = 0;
    return write;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
