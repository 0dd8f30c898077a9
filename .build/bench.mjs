// Whole processes side by side in one run, as ratios: npm run bench [-- GROUP… [SIZE…]]. Nothing here passes or fails.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GROUPS } from './bench/groups.mjs';
import { print, RUNS } from './bench/measure.mjs';

const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^[1-9]\d*$/.test(arg)).map(Number);
const names = args.filter((arg) => Object.hasOwn(GROUPS, arg));
const unknown = args.filter((arg) => !Object.hasOwn(GROUPS, arg) && !/^[1-9]\d*$/.test(arg));
const sized = Object.keys(GROUPS).filter((name) => GROUPS[name].sizes !== undefined);

const list = () => {
  const lines = Object.entries(GROUPS).map(
    ([name, { about, minutes, sizes: own, of = 'rows' }]) =>
      `  ${name.padEnd(10)} ${about}${own === undefined ? '' : ` (${own.join(', ')} ${of})`}: about ${minutes} min`,
  );
  return `npm run bench -- GROUP… [SIZE…]\n\n${lines.join('\n')}\n\nSizes are for ${sized.join(', ')}: of rows, or of scorecards, with their group (country 3321). Without a group all are run; BENCH_RUNS sets how often (${RUNS}).\n`;
};

if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(list());
} else if (unknown.length > 0) {
  process.stderr.write(`bench: no group is called ${unknown.join(', ')}.\n\n${list()}`);
  process.exitCode = 2;
} else if (sizes.length > 0 && names.length > 0 && !names.some((name) => sized.includes(name))) {
  process.stderr.write(`bench: ${names.join(', ')} takes no size.\n\n${list()}`);
  process.exitCode = 2;
} else {
  // A size without a group is one of rows.
  const all = sizes.length > 0 ? sized.filter((name) => GROUPS[name].of === undefined) : Object.keys(GROUPS);
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    print(`Node ${process.version}, medians of ${RUNS} runs; below 1 × is less than the other.`);
    for (const name of new Set(names.length > 0 ? names : all)) {
      const group = GROUPS[name];
      const own = join(folder, name);
      mkdirSync(own);
      print(`\n${name}: ${group.about}, about ${group.minutes} min\n`);
      group.heading?.();
      await group.run(own, sizes.length > 0 ? sizes : group.sizes);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
