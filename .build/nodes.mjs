// Runs the core of the tests on each version of Node that is promised: npm run nodes. Other versions, and other tests, may
// be named: npm run nodes -- 24 test/render. The programs come from npm, each held to its hash.
import { spawnSync } from 'node:child_process';
import { NODE_VERSIONS, nodeProgram } from './node-binaries.mjs';

/** Arithmetic, reading, writing, whole calls and their bytes; what stays out needs other programs more than it needs Node. */
const CORE = [
  ...[
    'test/cases.test.ts',
    'test/same-result.test.ts',
    'test/security/nodes.test.ts',
    'test/properties',
    'test/oracle',
  ],
  ...['test/check', 'test/input', 'test/table', 'test/schema', 'test/corpus', 'test/render', 'test/report', 'test/cli'],
];

const given = process.argv.slice(2);
const majors = given.filter((one) => one in NODE_VERSIONS);
const tests = given.filter((one) => !(one in NODE_VERSIONS));

for (const major of majors.length > 0 ? majors : Object.keys(NODE_VERSIONS)) {
  const node = nodeProgram(major);
  process.stdout.write(`\nNode ${NODE_VERSIONS[major]}\n`);
  const call = ['node_modules/vitest/vitest.mjs', 'run', ...(tests.length > 0 ? tests : CORE)];
  const { status } = spawnSync(node, call, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
