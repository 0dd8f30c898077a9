import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/place/place.js';
import type { CellNature, Source, SourceMap } from '../../src/model/place/source.js';
import { readScorecard } from '../../src/schema/index.js';
import { findingLine, findingLines, firstCriterion, pointsOf } from './reading.js';

const row = (points: string): string => `- {code: "1.", name: A, ${points}}`;
const told = (points: string): readonly string[] => findingLines(row(points)).map((line) => line.replace(/^\S+ /u, ''));
const pointsIn = (points: string): Record<string, string> => pointsOf(firstCriterion(row(points)));

describe('points', () => {
  it('that are no numbers are told with their criterion, and are absent', () => {
    expect(told('max: 1e3, self: Đạt, assessed: 7O%')).toEqual([
      'number-format {"column":"max","text":"1e3","reason":"exponent"} 1',
      'number-format {"column":"self","text":"Đạt","reason":"achieved"} 1',
      'number-format {"column":"assessed","text":"7O%","reason":"percent"} 1',
    ]);
    expect(pointsIn('max: 1e3, assessed: "0,5 điểm"')).toEqual({ max: '[unreadable] 1e3', assessed: '0.5' });
  });

  it('are told by path', () => {
    expect(
      findingLines(
        '- {code: II., name: A, criteria: [{name: B}, {name: C, criteria: [{code: (a), name: D, max: x1}]}]}',
      ),
    ).toEqual(['1:93 number-format {"column":"max","text":"x1","reason":"text"} II/#2/a']);
  });

  it('in totals and adjustments have no criterion', () => {
    expect(
      findingLines('total: {max: a}\nadjustments: [{kind: bonus, cap: b, points: c}]\ncriteria: [{name: A}]'),
    ).toEqual([
      '1:14 number-format {"column":"max","text":"a","reason":"text"}',
      '2:34 number-format {"column":"cap","text":"b","reason":"text"}',
      '2:45 number-format {"column":"points","text":"c","reason":"text"}',
    ]);
  });
});

describe('a ratio', () => {
  it('agrees with the maximum', () => {
    expect(told('max: 58, assessed: 45.5/58.0')).toEqual([]);
    expect(pointsIn('max: 58, assessed: 45.5/58.0')).toEqual({ max: '58', assessed: '45.5' });
  });

  it('is the maximum where none is written', () => {
    expect(told('assessed: 45.5/58')).toEqual([]);
    expect(pointsIn('assessed: 45.5/58')).toEqual({ max: '58', assessed: '45.5' });
    expect(pointsIn('max: "-", assessed: 4/5')).toEqual({ max: '5', assessed: '4' });
  });

  it('that disagrees is no number', () => {
    expect(told('max: 60, assessed: 45.5/58')).toEqual([
      'number-format {"column":"assessed","text":"45.5/58","reason":"ratio","max":"60"} 1',
    ]);
    expect(pointsIn('max: 60, assessed: 45.5/58')).toEqual({ max: '60', assessed: '[unreadable] 45.5/58' });
    expect(told('self: 3/4, assessed: 3/5')).toEqual([
      'number-format {"column":"assessed","text":"3/5","reason":"ratio","max":"4"} 1',
    ]);
    expect(told('max: 45.5/58')).toEqual(['number-format {"column":"max","text":"45.5/58","reason":"ratio"} 1']);
  });

  it('beside a maximum that cannot be read is taken at its word', () => {
    expect(pointsIn('max: abc, assessed: 4/5')).toEqual({ max: '[unreadable] abc', assessed: '4' });
  });
});

describe('a minus before lost points', () => {
  it('counts only where the row proves it', () => {
    expect(told('max: 2, assessed: 3, lost: -1')).toEqual([]);
    expect(pointsIn('max: 2, assessed: 3, lost: -1')).toEqual({ max: '2', assessed: '3', lost: '-1' });
    expect(told('max: 2, assessed: 1, lost: −1')).toEqual([
      'number-format {"column":"lost","text":"−1","reason":"minus-before-lost","max":"2"} 1',
    ]);
    expect(told('max: 2, lost: -1')).toHaveLength(1);
    expect(pointsIn('max: 2, lost: -1')).toEqual({ max: '2', lost: '[unreadable] -1' });
    expect(told('max: 2, assessed: 2, lost: -0')).toEqual([]);
  });
});

describe('words in points cells', () => {
  const state = (yaml: string) => firstCriterion(yaml).state;

  it('say what state a criterion is in', () => {
    expect(state(row('max: 1, assessed: Không phát sinh'))).toBe('not-applicable');
    expect(state(row('max: 1, self: ĐTXHH'))).toBe('survey');
    expect(state(row('max: 1, self: ĐTXHH, assessed: KPS'))).toBe('not-applicable');
    expect(state(row('max: 1, self: ĐTXHH, state: Không phát sinh'))).toBe('not-applicable');
    expect(state(row('max: 1, assessed: KPS, state: SURVEY'))).toBe('survey');
    expect(state(row('max: 1, assessed: "-"'))).toBeUndefined();
    expect(state(row('max: 1, extra: {Khác: KPS}'))).toBeUndefined();
    expect(told('max: 1, assessed: Không phát sinh, self: "-", state: Not_Applicable')).toEqual([]);
  });

  it('say so of a parent only where all below it does not apply', () => {
    expect(state('- {name: A, assessed: KPS, criteria: [{name: B}]}')).toBe('not-applicable');
    expect(state('- {name: A, assessed: ĐTXHH, criteria: [{name: B}]}')).toBeUndefined();
  });
});

describe('cells of a workbook', () => {
  const at: Place = { kind: 'cell', sheet: 'S', order: 1, row: 5, column: 4 };
  const cell = (text: string, nature?: CellNature): Source => ({
    kind: 'text',
    text,
    at,
    nature,
    formula: nature?.kind === 'formula-without-value' ? 'B5-C5' : undefined,
  });
  const listOf = (assessed: Source): Source => {
    const entries = [
      { key: 'name', keyAt: at, value: cell('A') },
      { key: 'assessed', keyAt: at, value: assessed },
    ];
    const item: SourceMap = { kind: 'map', at, entries };
    return { kind: 'list', at, items: [item] };
  };

  it('are what the workbook says they are', () => {
    const findings = (nature: CellNature, text: string) =>
      readScorecard(listOf(cell(text, nature))).findings.map(findingLine);
    expect(findings({ kind: 'number' }, '0.3')).toEqual([]);
    expect(findings({ kind: 'percent' }, '0.7')).toEqual([
      '5/4 number-format {"column":"assessed","text":"0.7","reason":"percent"} #1',
    ]);
    expect(findings({ kind: 'formula-without-value' }, '')).toEqual([
      '5/4 formula-without-value {"cell":"D5","column":"assessed"} #1',
    ]);
  });

  it('keep the formula', () => {
    const { scorecard } = readScorecard(listOf(cell('', { kind: 'formula-without-value' })));
    expect(scorecard?.criteria[0]?.assessed).toEqual({
      text: '',
      at,
      reading: { kind: 'formula-without-value' },
      formula: 'B5-C5',
    });
  });
});

it('reads a hundred thousand criteria', () => {
  const at: Place = { kind: 'text', line: 1, column: 1 };
  const entry = (key: string, text: string) => ({ key, keyAt: at, value: { kind: 'text' as const, text, at } });
  const items = Array.from(
    { length: 100_000 },
    (_, index): SourceMap => ({ kind: 'map', at, entries: [entry('code', `${index}`), entry('name', 'A')] }),
  );
  const { scorecard, findings } = readScorecard({ kind: 'list', at, items });
  expect([scorecard?.criteria.length, findings]).toEqual([100_000, []]);
});
