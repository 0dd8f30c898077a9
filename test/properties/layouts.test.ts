/** Tables in many layouts are read as what they say: every criterion in its place, every point, and no fault where there is none. */
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.js';
import { toDecimal } from '../../src/model/points/points.js';
import type { ScoredCriterion } from '../../src/model/scored/scored.js';
import { evaluate } from '../../src/pipeline.js';
import { layOut, layout, NUMBERINGS, points, type Truth } from './layouts.js';

const RUNS = Number(process.env['CCHC_FUZZ_RUNS'] ?? 60);
const SEED = Number(process.env['CCHC_FUZZ_SEED'] ?? 20261127);

const linesOf = (criteria: readonly ScoredCriterion[], level = 1): readonly string[] =>
  criteria.flatMap((one) => {
    const name = one.criterion.name.text.replace(/^- /u, '');
    const leaf = one.children.length === 0;
    const [max, score] = [one.max, one.assessed].map((value) => (value === undefined ? '?' : toDecimal(value)));
    return [`${level} ${name}${leaf ? ` ${score}/${max}` : ''}`, ...linesOf(one.children, level + 1)];
  });

const line = ({ level, name, isLeaf, score, max }: Truth): string =>
  `${level} ${name}${isLeaf ? ` ${points(score)}/${points(max)}` : ''}`;

it.each(Object.keys(NUMBERINGS))('codes by %s', { timeout: 120_000 }, async (numbering) => {
  await fc.assert(
    fc.asyncProperty(layout, async (made) => {
      const { rows, truth } = layOut({ ...made, numbering });
      const bytes = Buffer.from(
        stringify(
          rows.map((row) => [...row]),
          { delimiter: ';' },
        ),
      );
      const { evaluations, findings } = await evaluate(bytes, 'phieu.csv', nodeIo.capabilities);
      const [only] = evaluations;
      const all = [...findings, ...evaluations.flatMap((one) => one.findings)];
      const faults = all.filter(({ severity, rule }) => severity !== 'info' && !rule.startsWith('missing-'));
      expect({
        scorecards: evaluations.length,
        criteria: only === undefined ? [] : linesOf(only.scored.criteria),
        faults: faults.map(({ rule, args }) => `${rule} ${JSON.stringify(args)}`),
      }).toEqual({ scorecards: 1, criteria: truth.map(line), faults: [] });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
