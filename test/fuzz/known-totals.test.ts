/** No format gives a total that differs from the true one, and a fault is found in each alike. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal, known, truth, WRITERS, wrongField } from './known-totals.js';
import { hold } from './run.js';

const RUNS = Number(process.env['CCHC_FUZZ_RUNS'] ?? 40);
const SEED = Number(process.env['CCHC_FUZZ_SEED'] ?? 20261126);

it.each(Object.entries(WRITERS))('gives the true total and finds the fault: %s', async (ending, write) => {
  await fc.assert(
    fc.asyncProperty(known, async (card) => {
      const file = `phieu.${ending}`;
      const { stdout, code } = await hold(file, Buffer.from(write(card)), ['check', file, '--format', 'json']);
      const { scorecards } = JSON.parse(stdout);
      const { total, findings } = scorecards[0];
      const { max, assessed, lost } = truth(card);
      const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
      const wrong = wrongField(card);
      expect({
        scorecards: scorecards.length,
        total: [total.max, total.assessed, total.lost].map(String),
        errors: errors.map((one: { rule: string; path: string }) => `${one.rule} ${one.path}`),
        code,
      }).toEqual({
        scorecards: 1,
        total: [max, assessed, lost].map(decimal),
        errors: wrong === undefined ? [] : [`lost-mismatch ${wrong + 1}`],
        code: wrong === undefined ? 0 : 1,
      });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
