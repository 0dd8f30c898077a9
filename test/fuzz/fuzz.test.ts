/**
 * No input makes the program hang, crash, write where nothing was asked for, or print what its reader cannot read.
 * `CCHC_FUZZ_RUNS=20000 CCHC_FUZZ_SEED=7 npx vitest run test/fuzz` looks for longer, and elsewhere.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { CALLS } from './calls.js';
import { changes, damaged } from './mutations.js';
import { hold } from './run.js';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = Number(process.env['CCHC_FUZZ_RUNS'] ?? 150);
const SEED = Number(process.env['CCHC_FUZZ_SEED'] ?? 20261126);
/** Larger files teach nothing that smaller ones do not, and take longer. */
const LARGEST = 40_000;
const ENDINGS = /\.(?:ya?ml|json|csv|tsv|xlsx|xlsm|docx|ods|md|html)$/u;

const FOLDERS = ['examples', 'test/corpus', 'test/fixtures/same', 'test/rules', 'test/cases'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(ROOT, folder, name))
    .filter((path) => ENDINGS.test(path) && statSync(path).isFile() && statSync(path).size <= LARGEST),
).sort();

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.'));

/** Every call of every command, by its place. */
const callsWith = (file: string) => COMMANDS.flatMap(({ name }) => [...(CALLS[name]?.(file) ?? [])]);

const options = (runs: number) => ({ numRuns: runs, seed: SEED, endOnFailure: process.env['CI'] !== undefined });

it('every command has its calls', () => {
  expect(Object.keys(CALLS).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  expect(FILES.length).toBeGreaterThan(300);
});

const KEPT = join(import.meta.dirname, 'cases');

describe('what was found once', () => {
  it.each(readdirSync(KEPT))('%s', async (name) => {
    const file = `vào${endingOf(name)}`;
    for (const argv of callsWith(file)) {
      await hold(file, readFileSync(join(KEPT, name)), argv).catch((error: unknown) => {
        throw new Error(argv.join(' '), { cause: error });
      });
    }
  });
});

/** A call takes a moment, and many of them longer than a test may take. */
const LONG = 300_000 + RUNS * 2000;

describe(`seed ${SEED}`, { timeout: LONG }, () => {
  it('that were damaged: whatever they hold, only what was asked for is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(FILES.length - 1), changes, fc.nat(), async (which, list, at) => {
        const path = FILES[which] ?? '';
        const file = `vào${endingOf(path)}`;
        const all = callsWith(file);
        const argv = all[at % all.length] ?? [];
        const bytes = damaged(readFileSync(path), list);
        await hold(file, bytes, argv).catch((error: unknown) => {
          throw new Error(`${relative(ROOT, path)} ${argv.join(' ')}`, { cause: error });
        });
      }),
      options(RUNS),
    );
  });

  it('bytes of any kind, under any name', async () => {
    const begun = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      'criteria:\n',
      '{"criteria":[',
      'STT;Tiêu chí;Điểm chuẩn\n',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(
        begun,
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
        ),
        fc.constantFrom('.yaml', '.csv', '.xlsx', '.docx', '.ods', '.json', '.tsv', '.html', ''),
        fc.nat(),
        async (head, bytes, ending, at) => {
          const file = `vào${ending}`;
          const all = callsWith(file);
          const argv = all[at % all.length] ?? [];
          await hold(file, Buffer.concat([Buffer.from(head), bytes]), argv).catch((error: unknown) => {
            throw new Error(argv.join(' '), { cause: error });
          });
        },
      ),
      options(Math.ceil(RUNS / 2)),
    );
  });
});
