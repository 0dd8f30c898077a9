import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/model/points/points.js';
import type { SetResult } from '../../src/pipeline/read-set.js';
import { evaluate } from '../../src/pipeline.js';
import { bySet, capabilities, resultBySet, scoresOf, setIn, told } from './by-set.js';

const SET = `set: bo
version: '2'
year: 2026
max: 20
rounding: {digits: 2}
classes:
  - units: [Phường]
    bounds: [{name: Phường tốt, from: 50}, {name: Phường khác}]
  - of: points
    bounds: [{name: Tốt, from: '12,5'}, {name: Khá, above: 10}, {name: Yếu}]
criteria:
  - code: '1'
    name: Một
    max: 12
    criteria:
      - {code: '1.1', name: A, max: 2, scoring: {one-of: [{name: Có, points: 2}, {name: Không, points: 0}]}}
      - {code: '1.2', name: B, max: 6, scoring: {proportion: {floor: 50}}}
      - {code: '1.3', name: C, max: 4}
  - code: '2'
    name: Hai
    max: 8
    criteria:
      - {code: '2.1', name: D, max: 4, survey: true}
      - {code: '2.2', name: E, max: 4}
`;
const withPolicy = (policy: string): string => SET.replace('max: 20', `max: 20\nnot-applicable: ${policy}`);

const byCode = (entries: string): string => `criteria:\n${entries.replace(/^/gmu, '  ')}\n`;

describe('a scorecard by code', () => {
  it('has the tree, names and maxima of its set', async () => {
    const evaluation = await bySet(
      byCode("'1.1': {result: Có}\n1.2: {result: 17/20}\n'1.3': 3\n2.1: '3,5'\n2.2: 4"),
      SET,
    );
    expect(scoresOf(evaluation)).toEqual({
      ...{ '1': '10.1/12', '1.1': '2/2', '1.2': '5.1/6', '1.3': '3/4' },
      ...{ '2': '7.5/8', '2.1': '3.5/4', '2.2': '4/4', total: '17.6/20' },
    });
    expect(told(evaluation)).toEqual([]);
    expect(evaluation.scored.unitClass).toMatchObject({ name: 'Tốt', of: 'points', provisional: false });
    expect(evaluation.scored.coverage).toBe('full');
  });

  it('lacks what it does not give, and names codes that the set does not have', async () => {
    const evaluation = await bySet(byCode("'1.1': {result: Có}\n9.9: 1\n1.2: {result: 2/5}\n1.1: 2"), SET);
    expect(scoresOf(evaluation)).toEqual({
      ...{ '1': '2/12', '1.1': '2/2', '1.2': '0/6', '1.3': '–/4' },
      ...{ '2': '–/8', '2.1': '–/4', '2.2': '–/4', total: '2/20' },
    });
    expect(told(evaluation)).toEqual([
      'error set-mismatch 3:3',
      'warning unscored 4:3',
      'warning unscored 4:3',
      'error duplicate-key 5:3',
    ]);
  });

  it('says what it takes where no set is named', async () => {
    const bytes = new TextEncoder().encode(byCode('1.1: 2'));
    expect(told(await evaluate(bytes, 'a.yaml', capabilities))).toEqual(['error set-mismatch 1:1']);
  });

  it('gives no points for a result that the set says nothing of', async () => {
    const evaluation = await bySet(byCode('1.1: 2\n1.2: 6\n1.3: {result: 89 %}\n2.1: 4\n2.2: 4'), SET);
    expect(told(evaluation)).toEqual(['warning unscored 4:3', 'error score-step 4:17']);
  });

  it('cannot be read without its set', async () => {
    const { evaluations, findings } = await resultBySet(`criteria-set: khac\n${byCode('1.1: 2')}`, SET);
    expect(evaluations).toHaveLength(1);
    expect(findings).toEqual([]);
  });
});

const TREE = (rows: string): string => `criteria:\n  - code: 1\n    name: Một\n    max: 12\n    criteria:\n${rows}`;

describe('a code that a set gives twice', () => {
  const set =
    "set: BO\ncriteria:\n  - {code: '1', name: A, max: 2}\n  - {code: '1', name: B, max: 3}\n  - {code: '2', name: C, max: 1}\n";

  it('is a fault of the set alone, and its score belongs to nobody', async () => {
    const evaluation = await bySet("criteria:\n  '1': 2\n  '2': 1\n", set);
    expect(told(evaluation)).toEqual(['error set-mismatch 2:3', 'warning unscored 2:3', 'warning unscored 2:3']);
    expect(evaluation.findings.flatMap(({ args }) => ('what' in args ? [args.what] : []))).toEqual(['code-twice']);
    expect(scoresOf(evaluation)).toMatchObject({ 2: '1/1', total: '1/6' });
  });

  it('means the criterion of the same name where the scorecard gives both', async () => {
    const card =
      "criteria:\n  - {code: '1', name: A, max: 2, assessed: 2}\n  - {code: '1', name: B, max: 3, assessed: 1}\n  - {code: '2', name: C, max: 1, assessed: 1}\n";
    expect(told(await bySet(card, set))).toEqual([]);
  });

  it('is told of a scorecard whose set gives it once', async () => {
    const once = set.replace("code: '1', name: B", "code: '3', name: B");
    const card =
      "criteria:\n  - {code: '1', name: A, assessed: 2}\n  - {code: '1', name: A, assessed: 1}\n  - {code: '2', name: C, assessed: 1}\n  - {code: '3', name: B, assessed: 1}\n";
    expect(told(await bySet(card, once))).toEqual(['error duplicate-code 3:12']);
  });
});

describe('a set that forgot its id', () => {
  const withoutId = (more: string, criterion = ''): Promise<SetResult> =>
    setIn(`${more}criteria:\n  - {code: '1', name: A, max: 2${criterion}}\n`);
  const scoring = ', scoring: {one-of: [{name: a, points: 2}]}';

  it.each([
    ['classes: {bounds: [{name: A}]}\n', ''],
    ['rounding: {digits: 2}\n', ''],
    ['survey-max: 0\n', ''],
    ['', scoring],
  ])('is told that it has none: %j %j', async (more, criterion) => {
    const { set, findings } = await withoutId(more, criterion);
    expect(set).toBeUndefined();
    expect(findings.map(({ rule, args }) => [rule, 'expected' in args ? args.expected : ''])).toEqual([
      ['schema', 'set-id'],
    ]);
  });

  it.each([
    ['unit: Xã Một\nclasses: {bounds: [{name: A}]}\n', ''],
    ['', `, assessed: 2${scoring}`],
    ['', ''],
  ])('is no scorecard with a word too many: %j %j', async (more, criterion) => {
    const { findings } = await withoutId(more, criterion);
    expect(findings.filter(({ rule }) => rule === 'schema')).toEqual([]);
  });
});

describe('a scorecard compared with its set', () => {
  it('is told by code or name, and keeps what it states', async () => {
    const evaluation = await bySet(
      `year: 2025\n${TREE(
        [
          '      - {code: 1.1, name: A khác, max: 2, assessed: 1}',
          '      - {code: 1.2, name: B, assessed: 3}',
          '      - {name: C, max: 5, assessed: 3}',
          '      - {code: 1.9, name: Lạ, max: 1, assessed: 1}',
        ].join('\n'),
      )}`,
      SET,
    );
    expect(told(evaluation)).toEqual([
      'warning set-mismatch 1:1',
      'warning set-mismatch 1:1',
      'error children-exceed-max 5:10',
      'warning set-mismatch 7:27',
      'error score-step 7:53',
      'error set-mismatch 9:24',
      'error set-mismatch 10:9',
    ]);
    expect(scoresOf(evaluation)).toMatchObject({ '1.2': '3/6', '#3': '3/5' });
  });

  it('compares a stated score with what its result gives', async () => {
    const rows = (cells: string): string => byCode(`1.1: {result: Có, ${cells}}\n1.2: 6\n1.3: 4\n2.1: 4\n2.2: 4`);
    expect(told(await bySet(rows('assessed: 2'), SET))).toEqual([]);
    expect(told(await bySet(rows('assessed: 0'), SET))).toEqual(['error score-step 2:31']);
    // What assessors give may be other than what the unit's own result gives it.
    expect(told(await bySet(rows('self: 2, assessed: 0'), SET))).toEqual([]);
    expect(told(await bySet(rows('self: 0, assessed: 0'), SET))).toEqual(['error score-step 2:27']);
  });

  it('puts the points of results beside self scores where nothing is assessed', async () => {
    const evaluation = await bySet(byCode('1.1: {result: Có}\n1.2: {self: 6}\n1.3: {self: 4}'), SET);
    expect(evaluation.scored.basis).toBe('self');
    expect(evaluation.scored.total.self && toDecimal(evaluation.scored.total.self)).toBe('12');
  });

  it('leaves out what a unit gives itself where only a survey gives points', async () => {
    const evaluation = await bySet(byCode('1.1: {self: 2}\n2.1: {self: 4}\n2.2: {self: 3}'), SET);
    expect(evaluation.scored.total.self && toDecimal(evaluation.scored.total.self)).toBe('5');
    expect(told(evaluation).filter((one) => one.includes('survey'))).toEqual(['warning survey-self-scored 3:15']);
  });
});

describe('what does not apply', () => {
  const scorecard = byCode("'1.1': 2\n1.2: 3\n1.3: {state: not-applicable}\n2.1: 4\n2.2: 3");

  it('is left out where the set says nothing', async () => {
    expect(scoresOf(await bySet(scorecard, SET))).toMatchObject({ '1': '5/8', '1.3': '–/4', total: '12/16' });
  });

  it('has full marks', async () => {
    const evaluation = await bySet(scorecard, withPolicy('full-marks'));
    expect(scoresOf(evaluation)).toMatchObject({ '1': '9/12', '1.3': '4/4', total: '16/20' });
    expect(told(evaluation)).toEqual([]);
  });

  it('brings its block back to its size, rounded as the set says', async () => {
    const evaluation = await bySet(scorecard, withPolicy('rescale'));
    expect(scoresOf(evaluation)).toMatchObject({ '1': '7.5/12', '1.3': '–/4', total: '14.5/20' });
    expect(told(evaluation)).toEqual([]);
    const thirds = byCode("'1.1': 2\n1.2: {state: not-applicable}\n1.3: 3\n2.1: 4\n2.2: 3");
    expect(scoresOf(await bySet(thirds, withPolicy('rescale')))).toMatchObject({ '1': '10/12', total: '17/20' });
    const odd = byCode("'1.1': {state: not-applicable}\n1.2: 3\n1.3: 4\n2.1: 4\n2.2: 3");
    expect(scoresOf(await bySet(odd, withPolicy('rescale')))).toMatchObject({ '1': '8.4/12', total: '15.4/20' });
  });

  it('brings the whole back to its size where a field does not apply', async () => {
    const fields = byCode("'1.1': 2\n1.2: 3\n1.3: 4\n2: {state: not-applicable}");
    expect(scoresOf(await bySet(fields, withPolicy('rescale')))).toMatchObject({ '1': '9/12', total: '15/20' });
    expect(scoresOf(await bySet(fields, withPolicy('full-marks')))).toMatchObject({ '2': '8/8', total: '17/20' });
  });

  it('takes a block of which nothing is left for one that does not apply', async () => {
    const rest = '2.1: 4\n2.2: 3';
    const emptied = byCode(`1.1: KPS\n1.2: KPS\n1.3: KPS\n${rest}`.replace(/KPS/gu, '{state: not-applicable}'));
    const marked = byCode(`'1': {state: not-applicable}\n${rest}`);
    for (const policy of ['exclude', 'rescale']) {
      const totals = await Promise.all(
        [emptied, marked].map(async (card) => scoresOf(await bySet(card, withPolicy(policy)))['total']),
      );
      expect(totals).toEqual(policy === 'rescale' ? ['17.5/20', '17.5/20'] : ['7/8', '7/8']);
    }
  });

  it('brings nothing back while something is unscored', async () => {
    const open = byCode("'1.1': 2\n1.2:\n1.3: {state: not-applicable}\n2.1: 4\n2.2: 3");
    const evaluation = await bySet(open, withPolicy('rescale'));
    expect(scoresOf(evaluation)).toMatchObject({ '1': '2/8', total: '9/16' });
    expect(evaluation.scored.total.provisional).toBe(true);
  });

  it('lets a stated score of a rescaled block be compared with the rescaled one', async () => {
    const card = (stated: string): string =>
      TREE(
        [
          '      - {code: 1.1, name: A, max: 2, assessed: 2}',
          '      - {code: 1.2, name: B, max: 6, assessed: 3}',
          '      - {code: 1.3, name: C, max: 4, state: not-applicable}',
          '',
        ].join('\n'),
      ).replace('max: 12\n', `max: 12\n    assessed: ${stated}\n`);
    const set = withPolicy('rescale').replace('max: 20', 'max: 20');
    const rules = async (stated: string) =>
      (await bySet(card(stated), set)).findings.map(({ rule }) => rule).filter((rule) => rule === 'sum-mismatch');
    expect(await rules('7.5')).toEqual([]);
    expect(await rules('5')).toEqual(['sum-mismatch']);
  });
});

describe('classes', () => {
  const scored = (points: number, unit = 'UBND xã Lâm Khê') =>
    bySet(`unit: ${unit}\n${byCode(`1.1: 2\n1.2: 6\n1.3: ${points}\n2.1: 0\n2.2: 0`)}`, SET);
  it.each([
    [4, 'xã Lâm Khê', 'Khá'],
    [2, 'xã Lâm Khê', 'Yếu'],
    [2, 'Phường An Khê', 'Phường tốt'],
    [2, 'UBND phường An Khê', 'Phường tốt'],
    [1, 'UBND phường An Khê', 'Phường khác'],
    [2, 'Xã Phường Khê', 'Yếu'],
  ])('%d points of %s', async (points, unit, expected) => {
    expect((await scored(points, unit)).scored.unitClass?.name).toBe(expected);
  });

  it('are none for a unit that the set has none for, which is told', async () => {
    const set = (classes: string): string =>
      `set: BO\nclasses:\n${classes}criteria:\n  - {code: '1', name: A, max: 2}\n`;
    const groups = set(
      '  - {units: Xã, bounds: [{name: Tốt, from: 50}, {name: Yếu}]}\n  - {units: Phường, bounds: [{name: A}]}\n',
    );
    const card = (unit: string, score: string): string => `${unit}criteria:\n  '1': ${score}\n`;
    const ofOffice = await bySet(card('unit: Sở Nội vụ\n', '2'), groups);
    expect(ofOffice.scored.unitClass).toBeUndefined();
    expect(told(ofOffice)).toEqual(['warning set-mismatch 1:7']);
    expect(told(await bySet(card('', '2'), groups))).toEqual(['warning set-mismatch 1:1']);
    expect(told(await bySet(card('unit: Xã Một\n', '2'), groups))).toEqual([]);
    // Without a score nothing would be classed.
    expect(told(await bySet(card('', ''), groups))).toEqual(['warning unscored 1:1']);
    const forAll = set('  - {units: Xã, bounds: [{name: Tốt}]}\n  - {bounds: [{name: A}]}\n');
    expect(told(await bySet(card('', '2'), forAll))).toEqual([]);
  });

  it('are provisional while something is unscored', async () => {
    const evaluation = await bySet(byCode('1.1: 2\n1.2: 6'), SET);
    expect(evaluation.scored.unitClass).toMatchObject({ name: 'Yếu', provisional: true });
  });
});

describe('who may say that something does not apply', () => {
  const set = SET.replace(
    "{code: '1.3', name: C, max: 4}",
    "{code: '1.3', name: C, max: 4, not-applicable: {units: [Xã]}}",
  );
  const of = async (unit: string) =>
    told(await bySet(`${unit}${byCode("'1.1': 2\n1.2: 6\n1.3: KPS\n2.1: 4\n2.2: 4")}`, set));
  it('is told by the unit’s name', async () => {
    expect(await of('unit: UBND xã Lâm Khê\n')).toEqual([]);
    expect(await of('unit: Phường An Khê\n')).toEqual(['error not-applicable-not-allowed 5:8']);
    expect(await of('')).toEqual([]);
  });

  it('is whoever a table of exemptions names', async () => {
    const { set: found } = await setIn(set);
    if (found === undefined) throw new Error('no set');
    const bytes = new TextEncoder().encode(`unit: Phường A\n${byCode("'1.1': 2\n1.2: 6\n2.1: 4\n2.2: 4")}`);
    const cell = { file: 'b.csv', unit: 'Phường A', code: '1.3', at: { kind: 'text', line: 2, column: 2 } } as const;
    const { evaluations } = await evaluate(bytes, 'a.yaml', capabilities, {
      findSet: async () => ({ set: found, isMeant: true }),
      cellsOf: () => [cell],
    });
    expect(evaluations.flatMap((one) => told(one))).toEqual([]);
    expect(evaluations.map(scoresOf)).toMatchObject([{ '1.3': '–/4', total: '16/16' }]);
  });
});
