import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import { toDecimal } from '../../src/model/points/points.js';
import { resultJson } from '../../src/render/json/index.js';
import { stepsOf } from '../../src/report/steps.js';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { bySet } from '../criteria-set/by-set.js';
import { evaluationOf } from './evaluation-of.js';

const en = wording('en');

/** "path score by: way" */
const said = (evaluation: Evaluation, codes: readonly string[] = []): readonly string[] =>
  stepsOf(evaluation, codes, en).map(
    ({ of, score, by, way }) => `${of?.path ?? 'whole'} ${score === undefined ? '–' : toDecimal(score)} ${by}: ${way}`,
  );

const SET = `set: BO
rounding: {digits: 2}
criteria:
  - code: '1'
    name: A
    criteria:
      - {code: '1.1', name: a, max: 4, scoring: {proportion: {floor: 50}}}
      - {code: '1.2', name: b, max: 2}
      - {code: '1.3', name: c, max: 1, survey: true}
  - code: '2'
    name: B
    not-applicable: rescale
    criteria:
      - {code: '2.1', name: d, max: 3}
      - {code: '2.2', name: e, max: 2}
  - {code: '3', name: C, max: 1, not-applicable: full-marks}
`;
const CARD = `criteria:
  '1.1': {result: 17/20}
  '1.2': {max: 2, lost: 0.5}
  '2.1': 2
  '2.2': {state: not-applicable}
  '3': {state: not-applicable}
`;

describe('how scores came about', () => {
  it('is told of every criterion, and of the whole last', async () => {
    expect(said(await bySet(CARD, SET))).toEqual([
      '1 4.9 sum: 3.4 (1.1) + 1.5 (1.2); 1 not scored yet',
      '1/1.1 3.4 result: 17/20 × 4 = 3.4',
      '1/1.2 1.5 lost: 2 − 0.5 (the maximum less what was lost)',
      '1/1.3 – survey: scored by a survey, no result yet',
      '2 3.33 rescaled: 2/3 × 5 (rescaled to 5 points, as part of it does not apply)',
      '2/2.1 2 stated: stated under Assessed score (line 4, column 10)',
      '2/2.2 – not-applicable: not applicable, left out of the maximum',
      '3 1 full-marks: not applicable, given all 1 point by the criteria set',
      'whole 9.23 sum: 4.9 (1) + 3.33 (2) + 1 (3); 1 not scored yet',
    ]);
  });

  it('is told of those that are asked for, with all below them', async () => {
    expect(said(await bySet(CARD, SET), ['2.1', '1.1'])).toEqual([
      '1/1.1 3.4 result: 17/20 × 4 = 3.4',
      '2/2.1 2 stated: stated under Assessed score (line 4, column 10)',
    ]);
  });

  it('says what a block states beyond, or instead of, what is below it', () => {
    const card = (field: string, leaf: string): Evaluation =>
      evaluationOf(
        `criteria: [{code: '1', name: A, ${field}, criteria: [{code: '1.1', name: B, max: 2${leaf}}, {code: '1.2', name: C, max: 1, assessed: 1}]}]`,
      );
    expect(said(card('max: 4, assessed: 2.5', ', assessed: 1'))[0]).toBe(
      '1 2.5 difference: 4 − 1.5, of which 0.5 points lost that no criterion accounts for',
    );
    expect(said(card('max: 3, assessed: 2', ''))[0]).toBe(
      '1 2 believed: its own stated score, as something below is not scored; 1 not scored yet',
    );
  });

  it('stands in the result that programs read, as its schema says', async () => {
    const evaluation = await bySet(CARD, SET);
    const result = { file: 'phieu.yaml', evaluations: [evaluation], findings: [] };
    const print = (stepsIn?: (one: Evaluation) => ReturnType<typeof stepsOf>) =>
      JSON.parse([...resultJson([result], [], en, { stepsIn })].join(''));
    const document = print((one) => stepsOf(one, ['1.1', '3'], en));
    const valid = new Ajv({ strict: false }).compile(JSON.parse(jsonSchema('result')));
    expect([valid(document), valid.errors]).toEqual([true, null]);
    expect(document.scorecards[0].steps).toEqual([
      { code: '1.1', path: '1/1.1', score: 3.4, by: 'result', way: '17/20 × 4 = 3.4' },
      {
        code: '3',
        path: '3',
        score: 1,
        by: 'full-marks',
        way: 'not applicable, given all 1 point by the criteria set',
      },
    ]);
    expect('steps' in print().scorecards[0]).toBe(false);
    // The whole has neither code nor path.
    const whole = print((one) => stepsOf(one, [], en)).scorecards[0].steps.at(-1);
    expect(whole).toEqual({ score: 9.23, by: 'sum', way: '4.9 (1) + 3.33 (2) + 1 (3); 1 not scored yet' });
  });
});
