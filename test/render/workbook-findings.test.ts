import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workbookWords } from '../../src/language/report/workbook.js';
import type { FileResult } from '../../src/model/evaluation.js';
import type { Scorecard } from '../../src/model/scorecard/scorecard.js';
import { evaluate } from '../../src/pipeline.js';
import { writeWorkbook } from '../../src/render/xlsx/index.js';
import { writeYaml } from '../../src/render/yaml/index.js';
import { meaningOfHeading } from '../../src/table/index.js';
import { inTable } from './in-table.js';
import { anyScorecard, codedScorecard, scorecardOf, TAME } from './scorecards.js';

const words = workbookWords('vi');
const capabilities = {
  inflateRaw: (data: Uint8Array, size: number) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
};

const fromWorkbook = async (scorecard: Scorecard): Promise<FileResult> =>
  evaluate(await writeWorkbook([{ scorecard }], words, meaningOfHeading), 'a.xlsx', capabilities);
const fromYaml = (scorecard: Scorecard): Promise<FileResult> =>
  evaluate(new TextEncoder().encode(writeYaml([scorecard])), 'a.yaml', capabilities);

const trees = ({ evaluations }: FileResult): readonly unknown[] =>
  evaluations.map((one) => inTable(one.scored.scorecard));

/** Rule and criterion of every finding but those about how numbers are spelled. */
const rules = ({ findings, evaluations }: FileResult): readonly string[] =>
  [...findings, ...evaluations.flatMap((one) => one.findings)]
    .filter(({ rule }) => rule !== 'mixed-decimal-marks')
    .map(({ rule, subject }) => `${rule} ${subject?.path ?? ''}`)
    .sort();

/** Enough for a busy machine, in milliseconds. */
const PATIENCE = 60_000;

it(
  'a workbook has the tree and the findings of its scorecard',
  async () => {
    await fc.assert(
      fc.asyncProperty(codedScorecard, async (scorecard) => {
        fc.pre(scorecard.criteria.length > 0);
        const workbook = await fromWorkbook(scorecard);
        expect(trees(workbook)).toEqual([inTable(scorecard)]);
        expect(rules(workbook)).toEqual(rules(await fromYaml(scorecard)));
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);

it(
  'a workbook has the tree of its scorecard where codes do not tell it',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyScorecard(TAME), async (scorecard) => {
        fc.pre(scorecard.criteria.length > 0);
        expect(trees(await fromWorkbook(scorecard))).toEqual([inTable(scorecard)]);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

it('a workbook keeps control characters, and text that looks like their spelling', async () => {
  const name = 'a\u0001 b_x0041_ c';
  const item = { pairs: [['code', '1'] as const, ['name', name] as const, ['max', '1'] as const] };
  const { evaluations } = await fromWorkbook(scorecardOf([item]));
  expect(evaluations[0]?.scored.scorecard.criteria[0]?.name.text).toBe(name);
});
