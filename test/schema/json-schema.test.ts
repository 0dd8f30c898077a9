import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COLUMN_MEANINGS } from '../../src/model/scorecard/scorecard.js';
import { jsonSchema, resultJsonSchema, scorecardJsonSchema } from '../../src/schema/json-schema.js';
import {
  adjustmentSchema,
  criterionSchema,
  remedySchema,
  scorecardSchema,
  totalSchema,
} from '../../src/schema/scorecard-schema.js';
import { findingLines } from './reading.js';

const validator = (schema: object) => new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const isScorecard = validator(scorecardJsonSchema());

describe('the JSON Schema of a scorecard', () => {
  it('is draft-07, and every key has a title and a description in both languages', () => {
    expect(scorecardJsonSchema()).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    const shapes = [scorecardSchema, criterionSchema, remedySchema, totalSchema, adjustmentSchema];
    const undescribed = shapes.flatMap((shape) =>
      Object.entries(shape.shape).filter(([key, value]) => {
        const meta = (value as { meta: () => { title?: string; description?: string } | undefined }).meta();
        return key !== 'criteria' && !(meta?.title && meta.description?.includes('\n\n'));
      }),
    );
    expect(undescribed.map(([key]) => key)).toEqual([]);
    expect(jsonSchema('scorecard')).toBe(`${JSON.stringify(scorecardJsonSchema(), null, 2)}\n`);
  });

  it('takes points as a number, a text or nothing', () => {
    const { definitions } = scorecardJsonSchema() as {
      definitions: { criterion: { properties: Record<string, { type?: unknown }> } };
    };
    expect(definitions.criterion.properties['max']?.type).toEqual(['number', 'string', 'null']);
    expect(definitions.criterion.properties['code']?.type).toEqual(['string', 'number', 'null']);
  });

  it.each(['khac-phuc-xa-2021', 'xa-day-du', 'nho'])('accepts examples/%s.yaml', (name) => {
    const text = readFileSync(join(import.meta.dirname, `../../examples/${name}.yaml`), 'utf8');
    isScorecard(parse(text));
    expect(isScorecard.errors).toBeNull();
    expect(findingLines(text)).toEqual([]);
  });

  /** What a person may write, and whether it is well shaped: an editor and the tool must agree. */
  const cases: readonly (readonly [boolean, string])[] = [
    [true, '- {name: A}'],
    [true, 'criteria: [{code: 1.10, name: A, max: 0.5, self: "0,5", assessed: KPS, lost: }]'],
    [true, 'year: 2021\nplan-year: "2022"\nlanguage: en\ntotal: [{max: 1}]\ncriteria: [{name: A}]'],
    [true, 'year:\ntotal:\nadjustments:\nheadings:\ncriteria: [{name: A, remedy: , extra: , options: , criteria: }]'],
    [true, '- {name: A, remedy: x, criteria: [{name: B, remedy: [x, {support: [a, b]}, {support: a, status: done}]}]}'],
    [true, 'adjustments: [{kind: penalty, name: x, cap: 1, points: 2}]\ncriteria: [{name: 12}]'],
    [true, 'headings: {max: Điểm tối đa, lost: ""}\ncriteria: [{name: A, extra: {Cột: 1}, options: ["Có: 1"]}]'],
    [false, 'criteria: {name: A}'],
    [false, 'unit: A'],
    [false, 'headings: {diem: x}\ncriteria: [{name: A}]'],
    [false, '- {max: 3}'],
    [false, '- {name: A, diem-chuan: 3}'],
    [false, '- {name: A, max: [1]}'],
    [false, '- {name: A, kind: gift}'],
    [false, '- {name: A, remedy: {wen: Quý I}}'],
    [false, '- {name: A, criteria: [{name: B, x: 1}]}'],
    [false, 'year: 21\ncriteria: [{name: A}]'],
    [false, 'adjustments: [{name: A}]\ncriteria: [{name: A}]'],
    [false, 'total: {assesed: 1}\ncriteria: [{name: A}]'],
  ];

  it.each(cases)('agrees with the reader: %s for %s', (sound, yaml) => {
    expect({ schema: isScorecard(parse(yaml)), reader: findingLines(yaml).length === 0 }).toEqual({
      schema: sound,
      reader: sound,
    });
  });
});

describe('the JSON Schema of a result', () => {
  const place = { sheet: 'Sheet1', cell: 'E5' };
  const criterion = {
    ...{ code: '2', path: '2', name: 'A', level: 1, max: 5.5, assessed: 4.5, lost: 1, unexplained: 0, percent: 81.82 },
    ...{ stated: { max: '5.5', lost: '0.5' }, remedies: [{ solution: 'x', support: ['a'] }], at: place },
    criteria: [{ path: '2/#1', name: 'B', level: 2, state: 'survey', provisional: true, at: place, criteria: [] }],
  };
  const finding = {
    ...{ rule: 'lost-mismatch', severity: 'error', code: '2', path: '2', message: 'm', at: place },
    ...{ values: { expected: 1, found: 0.5, difference: -0.5 }, also: { line: 1, column: 2 }, excerpt: '^' },
  };
  const scorecard = {
    ...{ file: 'a.xlsx', sheet: 'Sheet1', unit: 'A', year: 2021, planYear: 2022 },
    ...{ coverage: 'extract', basis: 'assessed', provisional: false },
    total: { max: 5.5, assessed: 4.5, lost: 1, unexplained: 0, percent: 81.82, unscored: 0, notApplicable: 0 },
    criteria: [criterion],
    findings: [finding],
  };
  const result = {
    schemaVersion: 1,
    scorecards: [
      scorecard,
      { file: 'b.pdf', findings: [{ rule: 'unreadable-file', severity: 'error', message: 'm' }] },
    ],
    problems: [{ file: 'c.xlsx', message: 'm' }],
    summary: { files: 2, errors: 2, warnings: 0, infos: 0 },
  };
  const isResult = validator(resultJsonSchema());
  const isExactly = validator(resultJsonSchema({ closed: true }));

  it('accepts what the contract shows, and describes all of it', () => {
    isExactly(result);
    expect(isExactly.errors).toBeNull();
    expect(isResult(result)).toBe(true);
    expect(jsonSchema('result')).toBe(`${JSON.stringify(resultJsonSchema(), null, 2)}\n`);
  });

  it('leaves room for more fields, but none for wrong ones', () => {
    expect(isResult({ ...result, more: 1 })).toBe(true);
    expect(isExactly({ ...result, more: 1 })).toBe(false);
    const wrong: readonly object[] = [
      { ...result, schemaVersion: 2 },
      { ...result, summary: { files: 1 } },
      { ...result, scorecards: [{ ...scorecard, coverage: 'half' }] },
      { ...result, scorecards: [{ ...scorecard, total: {} }] },
      { ...result, scorecards: [{ file: 'x' }] },
      { ...result, scorecards: [{ ...scorecard, findings: [{ ...finding, rule: 'no-such-rule' }] }] },
      { ...result, scorecards: [{ ...scorecard, criteria: [{ ...criterion, max: '5.5' }] }] },
      { ...result, scorecards: [{ ...scorecard, criteria: [{ ...criterion, criteria: [{ name: 'B' }] }] }] },
      { ...result, scorecards: [{ ...scorecard, criteria: [{ ...criterion, at: { sheet: 'x' } }] }] },
    ];
    expect(wrong.filter((one) => isResult(one))).toEqual([]);
  });
});

it('every meaning of a column is a key somewhere', () => {
  const keys = new Set([...Object.keys(criterionSchema.shape), ...Object.keys(remedySchema.shape)]);
  expect(COLUMN_MEANINGS.filter((meaning) => !keys.has(meaning))).toEqual([]);
});
