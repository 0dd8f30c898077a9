import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/criteria-set/from-result.js';
import { sayWay } from '../../src/language/report/ways.js';
import { sayNoWay } from '../../src/language/rules/no-way.js';
import { wordsOf } from '../../src/language/wording/words.js';
import type { Scoring } from '../../src/model/criteria-set/criteria-set.js';
import type { NoWay } from '../../src/model/criteria-set/way.js';
import type { Place } from '../../src/model/place/place.js';
import { points, toDecimal } from '../../src/model/points/points.js';

const at: Place = { kind: 'text', line: 1, column: 1 };
const number = (value: string) => ({ value: points(value), at });
const options = (...all: readonly (readonly [string, string])[]) =>
  all.map(([name, value]) => ({ at, name: { text: name, at }, points: number(value) }));
const edge = (value: string, inclusive: boolean) => ({ ...number(value), inclusive });

interface Given {
  readonly max?: string | undefined;
  readonly digits?: number;
}

/** The points and how they came about, or why there are none. */
const scored = (scoring: Scoring, result: string | readonly string[], { max = '4', digits }: Given = {}): string => {
  const texts = typeof result === 'string' ? [result] : result;
  const outcome = outcomeOf(scoring, {
    result: { text: texts.join('; '), at, parts: texts.map((text) => ({ text, at })) },
    max: points(max),
    rounding: digits === undefined ? undefined : { digits, mode: 'half-up' },
  });
  return 'way' in outcome
    ? `${toDecimal(outcome.way.points)} | ${sayWay(outcome.way, 'en')}`
    : (outcome.noWay satisfies NoWay).kind;
};

const noWayOf = (scoring: Scoring, text: string): NoWay => {
  const outcome = outcomeOf(scoring, { result: { text, at }, max: points('4'), rounding: undefined });
  if ('way' in outcome) throw new Error('there is a way');
  return outcome.noWay;
};

describe('one of several options', () => {
  const scoring: Scoring = {
    kind: 'one-of',
    at,
    options: options(['Ban hành trước 31/01', '2'], ['Ban hành chậm', '1'], ['Không ban hành', '0']),
  };
  it.each([
    ['Ban hành chậm', '1 | Ban hành chậm (1): 1'],
    ['ban  hành CHẬM', '1 | Ban hành chậm (1): 1'],
    ['Không', '0 | Không ban hành (0): 0'],
    ['b)', '1 | Ban hành chậm (1): 1'],
    ['Ban hành', 'no-option'],
    ['g', 'no-option'],
    ['1', 'no-option'],
    ['Ban hành chậm; Không ban hành', 'several-options'],
    ['', 'several-options'],
    // A line copied whole from the set; any other number behind an option says nothing.
    ['Ban hành chậm: 1', '1 | Ban hành chậm (1): 1'],
    ['Ban hành chậm: 2', 'counted'],
    ['a, b', 'several-options'],
  ])('%s', (result, expected) => expect(scored(scoring, result)).toBe(expected));
});

it('refuses a name that two options have', () => {
  const scoring: Scoring = { kind: 'one-of', at, options: options(['Có', '2'], ['có', '1']) };
  expect(scored(scoring, 'Có')).toBe('no-option');
});

describe('options that add up', () => {
  const scoring: Scoring = {
    kind: 'sum-of',
    at,
    options: options(['Có kế hoạch', '0.5'], ['Kiểm tra đủ', '1'], ['Xử lý', '0.25']),
  };
  it.each<[readonly string[], string]>([
    [['Có kế hoạch', 'Xử lý'], '0.75 | Có kế hoạch (0.5); Xử lý (0.25): 0.5 + 0.25 = 0.75'],
    [['a', 'b', 'c'], '1.75 | Có kế hoạch (0.5); Kiểm tra đủ (1); Xử lý (0.25): 0.5 + 1 + 0.25 = 1.75'],
    [['Xử lý', 'c)'], 'option-twice'],
    [['Xử lý', 'Khác'], 'no-option'],
    [['Có kế hoạch: 2'], '1 | Có kế hoạch (2 × 0.5): 2 × 0.5 = 1'],
    [['a, c'], '0.75 | Có kế hoạch (0.5); Xử lý (0.25): 0.5 + 0.25 = 0.75'],
    [['Kiểm tra đủ, Có kế hoạch: 2'], '2 | Kiểm tra đủ (1); Có kế hoạch (2 × 0.5): 1 + 2 × 0.5 = 2'],
    [['Kiểm tra đủ, Khác'], 'no-option'],
    [['0'], '0 | 0'],
    [['Có'], 'yes-or-no'],
    [['Không'], 'yes-or-no'],
  ])('%j', (result, expected) => expect(scored(scoring, result)).toBe(expected));

  it.each<[readonly string[], string]>([
    [['Có kế hoạch: 2', 'b'], '1.5 | Có kế hoạch (2 × 0.5); Kiểm tra đủ (1): 2 × 0.5 + 1 = 2, at most 1.5 counts'],
    [['Có kế hoạch: 7'], '1.5 | Có kế hoạch (7 × 0.5): 7 × 0.5 = 3.5, at most 1.5 counts'],
    [['a', 'b'], '1.5 | Có kế hoạch (0.5); Kiểm tra đủ (1): 0.5 + 1 = 1.5'],
  ])('are cut where the set says how far: %j', (result, expected) =>
    expect(scored({ ...scoring, most: number('1.5') }, result)).toBe(expected),
  );
});

describe('bands', () => {
  const scoring: Scoring = {
    kind: 'bands',
    at,
    bands: [
      { at, low: edge('95', true), points: number('4') },
      { at, low: edge('80', false), points: number('2') },
      { at, points: number('0') },
    ],
  };
  it.each([
    ['95%', '4 | 95% is ≥ 95%: 4'],
    ['94,99999 %', '2 | 94,99999 % is > 80% and < 95%: 2'],
    ['80%', '0 | 80% is ≤ 80%: 0'],
    ['80,1%', '2 | 80,1% is > 80% and < 95%: 2'],
    ['19/20', '4 | 19/20 is ≥ 95%: 4'],
    ['189/199', '2 | 189/199 is > 80% and < 95%: 2'],
    ['130 %', '4 | 130 % is ≥ 95%: 4'],
    ['0/7', '0 | 0/7 is ≤ 80%: 0'],
    ['0/0', 'no-rate'],
    ['19/20 nhiệm vụ', '4 | 19/20 nhiệm vụ is ≥ 95%: 4'],
    ['19/20 hồ sơ (95 %)', '4 | 19/20 hồ sơ (95 %) is ≥ 95%: 4'],
    ['85,7% (6/7 chỉ tiêu)', '2 | 85,7% (6/7 chỉ tiêu) is > 80% and < 95%: 2'],
    ['Đạt 95%', '4 | Đạt 95% is ≥ 95%: 4'],
    ['Tỷ lệ: 19/20 = 95%', '4 | Tỷ lệ: 19/20 = 95% is ≥ 95%: 4'],
    ['19/20 (96 %)', 'two-rates'],
    // What was late is no rate of what was done.
    ['1/20 hồ sơ trễ hạn', 'no-rate'],
    ['Không đạt 95%', 'no-rate'],
    ['1.235/1.300', '4 | 1.235/1.300 is ≥ 95%: 4'],
    ['950/1.300', 'grouped-rate'],
    ['950/1300 hồ sơ', '0 | 950/1300 hồ sơ is ≤ 80%: 0'],
    ['95', 'no-rate'],
    ['0,95', 'no-rate'],
    ['nhiều', 'no-rate'],
  ])('%s', (result, expected) => expect(scored(scoring, result)).toBe(expected));
});

it('says what a bare number may be, and what is not clear', () => {
  const [vi, en] = [wordsOf('vi'), wordsOf('en')];
  expect(sayNoWay(noWayOf({ kind: 'proportion', at }, '0,89'), vi)).toBe('cần một tỷ lệ; nếu là 89% thì ghi rõ “89%”.');
  expect(sayNoWay(noWayOf({ kind: 'proportion', at }, '89.5'), en)).toBe(
    'a rate is needed; if 89.5% is meant, write “89.5%”.',
  );
  expect(sayNoWay(noWayOf({ kind: 'proportion', at }, 'Đạt'), vi)).toBe('cần một tỷ lệ, ví dụ 89% hoặc 17/20.');
  expect(sayNoWay(noWayOf({ kind: 'proportion', at }, '950/1.300'), vi)).toBe(
    'chưa rõ dấu ở một bên là phân cách hàng nghìn hay thập phân; hãy ghi số không có dấu phân cách, ví dụ 950/1300.',
  );
  const listed: Scoring = { kind: 'deductions', at, options: options(['Gửi chậm', '0.25'], ['Không gửi', '1']) };
  expect(sayNoWay(noWayOf(listed, 'Không'), vi)).toBe(
    '“Không” chưa rõ: không có trường hợp nào thì ghi 0, có thì ghi rõ tên: “Gửi chậm”, “Không gửi”.',
  );
});

describe('a proportion', () => {
  const plain: Scoring = { kind: 'proportion', at };
  it.each<[string, Given, string]>([
    ['17/20', {}, '3.4 | 17/20 × 4 = 3.4'],
    ['2/3', {}, 'no-rounding'],
    ['2/3', { digits: 2 }, '2.67 | 2/3 × 4 = 2.6666… → 2.67 (rounded to 2 decimals, halves up)'],
    ['3/8', { digits: 2, max: '1' }, '0.38 | 3/8 × 1 = 0.375 → 0.38 (rounded to 2 decimals, halves up)'],
    ['1/4', { digits: 2 }, '1 | 1/4 × 4 = 1'],
    ['104 %', {}, '4 | 104 % is enough for full marks: 4'],
    ['-5 %', {}, 'no-rate'],
  ])('%s %j', (result, given, expected) => expect(scored(plain, result, given)).toBe(expected));

  const bounded: Scoring = {
    kind: 'proportion',
    at,
    floor: number('50'),
    full: number('90'),
    step: number('0.25'),
  };
  it.each([
    ['49,99 %', '0 | 49,99 % is below the floor: 0'],
    ['50 %', '2 | 50 % × 4 = 2 (in steps of 0.25, counting full steps only)'],
    ['2/3', '2.5 | 2/3 × 4 = 2.6666… → 2.5 (in steps of 0.25, counting full steps only)'],
    ['89,99 %', '3.5 | 89,99 % × 4 = 3.5996 → 3.5 (in steps of 0.25, counting full steps only)'],
    ['9/10', '4 | 9/10 is enough for full marks: 4'],
  ])('%s with floor, full rate and steps', (result, expected) => expect(scored(bounded, result)).toBe(expected));
});

describe('deductions', () => {
  const several: Scoring = { kind: 'deductions', at, options: options(['Gửi chậm', '0.25'], ['Không gửi', '1']) };
  const single: Scoring = { kind: 'deductions', at, options: options(['Gửi chậm', '0.25']), least: number('-1') };
  it.each<[Scoring, string | readonly string[], string]>([
    [several, ['Gửi chậm: 3', 'Không gửi'], '2.25 | 4 − 3 × 0.25 − 1 = 2.25: Gửi chậm (3 × 0.25); Không gửi (1)'],
    [several, 'Gửi chậm × 2', '3.5 | 4 − 2 × 0.25 = 3.5: Gửi chậm (2 × 0.25)'],
    [several, 'Không gửi: 9', '0 | 4 − 9 × 1 = 0 (not below the floor): Không gửi (9 × 1)'],
    [several, '0', '4 | 4 = 4'],
    [several, '3', 'no-option'],
    [several, 'Không', 'yes-or-no'],
    [several, 'Không có', 'yes-or-no'],
    [single, '3 lần', '3.25 | 4 − 3 × 0.25 = 3.25: Gửi chậm (3 × 0.25)'],
    [single, '3', '3.25 | 4 − 3 × 0.25 = 3.25: Gửi chậm (3 × 0.25)'],
    [single, '18', '-0.5 | 4 − 18 × 0.25 = −0.5: Gửi chậm (18 × 0.25)'],
    [single, '40', '-1 | 4 − 40 × 0.25 = −1 (not below the floor): Gửi chậm (40 × 0.25)'],
  ])('%# %j', (scoring, result, expected) => expect(scored(scoring, result)).toBe(expected));
});
