// Runs the bundled program on the examples, then keeps the code that V8 made of each script that was used.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { makeCalls } from './calls.mjs';

const { load, scripts } = createRequire(import.meta.url)('../bin/load.cjs');
const program = load(resolve('dist/cchc.cjs'));

const write = await makeCalls(() => program);
let bytes = 0;
for (const [file, script] of scripts) {
  const code = script.createCachedData();
  bytes += code.length;
  writeFileSync(`${file}.code`, code);
}
write(`${scripts.size} scripts, ${bytes} bytes of code\n`);
