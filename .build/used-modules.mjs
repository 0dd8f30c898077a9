// Prints which modules of the bundled program each of the usual calls needs, as JSON: a list of names a call.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { makeCalls } from './calls.mjs';

const { loader } = createRequire(import.meta.url)('../bin/load.cjs');
const text = readFileSync('dist/cchc.cjs', 'latin1');

const loaders = [];
const write = await makeCalls(() => {
  const own = loader(
    () => text,
    () => undefined,
  );
  loaders.push(own);
  return own.load(resolve('dist/cchc.cjs'));
});
write(JSON.stringify(loaders.map(({ loaded }) => [...loaded.keys()])));
