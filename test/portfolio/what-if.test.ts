import { describe, expect, it } from 'vitest';
import { whatIfMistakeText } from '../../src/language/mistakes/what-if.js';
import { type Points, points, toDecimal } from '../../src/model/points/points.js';
import { readTarget, type WhatIf } from '../../src/model/what-if.js';
import { lastDayIn, type WhatIfRequest, whatIf } from '../../src/portfolio/index.js';
import { type Block, leastChoice, MOST_CHOICES, MOST_PAIRS } from '../../src/portfolio/what-if/least.js';
import { bySet, scoresOf } from '../criteria-set/by-set.js';
import { evaluationOf } from '../report/evaluation-of.js';

const said = (value: Points | undefined): string | undefined => value && toDecimal(value);

const ask = (yaml: string, request: Partial<WhatIfRequest>) =>
  whatIf(evaluationOf(yaml), { sets: [], least: 'criteria', ...request });

const answer = (yaml: string, request: Partial<WhatIfRequest>): WhatIf => {
  const found = ask(yaml, request);
  if ('fault' in found) throw new Error(JSON.stringify(found.fault));
  return found.whatIf;
};

/** The whole at each stage as "assessed/max". */
const totals = ({ totals: { now, assumed, planned } }: WhatIf): readonly (string | undefined)[] =>
  [now, assumed, planned].map((total) => total && `${said(total.assessed) ?? '–'}/${said(total.scoredMax)}`);

const won = (changes: WhatIf['sets'] | undefined): readonly string[] | undefined =>
  changes?.map(({ path, before, after }) => `${path}: ${said(before) ?? '–'} → ${said(after)}`);

const percent = (value: string) => ({ kind: 'percent', value: points(value) }) as const;
const inPoints = (value: string) => ({ kind: 'points', value: points(value) }) as const;

describe('readTarget', () => {
  it.each([
    ['85', { kind: 'points', value: points('85') }],
    ['85,5 điểm', { kind: 'points', value: points('85.5') }],
    ['85.5%', { kind: 'percent', value: points('85.5') }],
    ['Tốt', { kind: 'class', name: 'Tốt' }],
    ['A', { kind: 'class', name: 'A' }],
    ['-1', undefined],
    ['', undefined],
    ['nhiều%', undefined],
    ['85/100', undefined],
  ])('%s', (text, target) => expect(readTarget(text)).toEqual(target));
});

describe('lastDayIn', () => {
  it.each([
    ['30/6/2026', undefined, '2026-06-30'],
    ['2026-06-30', undefined, '2026-06-30'],
    ['30/6', 2026, '2026-06-30'],
    ['quý II', 2026, '2026-06-30'],
    ['30/6', undefined, { fault: 'yearless' }],
    ['thường xuyên', undefined, { fault: 'unclear' }],
    ['sớm', 2026, { fault: 'unclear' }],
    ['31/6/2026', undefined, { fault: 'unclear' }],
  ])('%s of %s', (text, year, day) => expect(lastDayIn(text, year)).toEqual(day));
});

const EXTRACT = `
total: {max: 50, assessed: 40, lost: 10}
criteria:
  - code: "1"
    name: F
    max: 10
    assessed: 6
    lost: 4
    criteria:
      - {code: "1.1", name: A, max: 3, assessed: 1, lost: 2}
      - {code: "1.2", name: B, max: 2, lost: 1}
      - {code: "1.3", name: C, assessed: 1, lost: "0,5"}
  - code: "3"
    name: G
    max: 5
    criteria:
      - {code: "3.1", name: D, max: 4, assessed: 3}
      - {code: "3.2", name: E, max: 1, assessed: KPS}
`;

describe('whatIf', () => {
  it('leaves what the table does not list as it is, at every level', () => {
    const found = answer(EXTRACT, { target: inPoints('43') });
    expect(totals(found)).toEqual(['40/49', undefined, '43/49']);
    expect(won(found.reaching?.chosen)).toEqual(['1/1.1: 1 → 3', '1/1.2: 1 → 2']);
    // 0.5 within field 1, and 9 − 4 − 1 beside the fields.
    expect(said(found.unlisted)).toBe('4.5');
  });

  it('says the most that can be reached, and how much is missing', () => {
    const { reaching, totals: at } = answer(EXTRACT, { target: percent('91') });
    expect(reaching).toMatchObject({ outcome: 'unreachable', chances: 4 });
    expect(said(at.planned?.assessed)).toBe('44.5');
    expect(said(reaching?.short)).toBe('0.09');
  });

  it('compares exactly: a percentage that only looks reached is not', () => {
    const yaml = `criteria:\n  - {code: "1", name: A, max: 3, assessed: 2}\n  - {code: "2", name: B, max: "0,01", assessed: 0}\n`;
    const { reaching } = answer(yaml, { target: percent('66.45') });
    expect(reaching).toMatchObject({ outcome: 'reached' });
    expect(answer(yaml, { target: percent('66.44') }).reaching).toMatchObject({ outcome: 'already' });
  });

  it('counts bonuses and penalties for points, and not for percentages', () => {
    const yaml = `criteria:\n  - {code: "1", name: A, max: 10, assessed: 8}\nadjustments:\n  - {kind: bonus, name: T, points: 1}\n`;
    expect(answer(yaml, { target: inPoints('9') }).reaching).toMatchObject({ outcome: 'already' });
    expect(answer(yaml, { target: percent('90') }).reaching).toMatchObject({ outcome: 'reached' });
  });

  it('sets scores, and keeps them out of the plan', () => {
    const found = answer(EXTRACT, { sets: [{ code: '1.1', score: points('2') }], target: inPoints('43') });
    expect(won(found.sets)).toEqual(['1/1.1: 1 → 2']);
    expect(totals(found)).toEqual(['40/49', '41/49', '43/49']);
    expect(won(found.reaching?.chosen)).toEqual(['1/1.2: 1 → 2', '3/3.1: 3 → 4']);
  });

  it('lets a parent go on saying what it said with an unknown score in it', () => {
    const yaml = `criteria:\n  - code: "1"\n    name: F\n    max: 10\n    assessed: 6\n    criteria:\n      - {code: "1.1", name: A, max: 3, assessed: 2}\n      - {code: "1.2", name: B, max: 3}\n`;
    expect(totals(answer(yaml, { sets: [{ code: '1.2', score: points('1') }] }))).toEqual(['6/10', '6/10', undefined]);
    expect(totals(answer(yaml, { sets: [{ code: '1.1', score: points('3') }] }))).toEqual(['6/10', '7/10', undefined]);
  });

  it('scores what was unscored, in a self assessment as well', () => {
    const yaml = `criteria:\n  - {code: "1", name: A, max: 4, self: 2}\n  - {code: "2", name: B, max: 6}\n`;
    const found = answer(yaml, { sets: [{ code: '2', score: points('4.5') }] });
    expect(found.basis).toBe('self');
    expect(totals(found)).toEqual(['2/4', '6.5/10', undefined]);
    expect(found.totals.now.unscored).toBe(1);
    expect(found.totals.assumed?.provisional).toBe(false);
  });

  it('puts a score in the place of one that could not be read', () => {
    const yaml = `criteria:\n  - {code: "1", name: A, max: 4, assessed: Đạt, lost: lO}\n  - {code: "2", name: B, max: 6, assessed: 6}\n`;
    const found = answer(yaml, { sets: [{ code: '1', score: points('3') }] });
    expect(totals(found)).toEqual(['6/6', '9/10', undefined]);
    expect(found.totals.assumed?.provisional).toBe(false);
  });

  it.each([
    ['9', '1', { kind: 'unknown', code: '9' }],
    ['1', '1', { kind: 'parent', code: '1', below: ['1/1.1', '1/1.2', '1/1.3'] }],
    ['3.2', '1', { kind: 'not-applicable', code: '3.2' }],
    ['1.1', '3.01', { kind: 'above-maximum', code: '1.1', score: points('3.01'), max: points('3') }],
    ['1.1', '-1', { kind: 'negative', code: '1.1', score: points('-1') }],
  ])('refuses to set %s to %s', (code, score, fault) => {
    expect(ask(EXTRACT, { sets: [{ code, score: points(score) }] })).toEqual({ fault: { kind: 'set', fault } });
  });

  it('refuses a code that several have, a criterion without a maximum, and one set twice', () => {
    const yaml = `criteria:\n  - {code: "1", name: A, assessed: 1}\n  - {code: "I", name: F, criteria: [{code: a, name: A, max: 1, assessed: 1}]}\n  - {code: "II", name: G, criteria: [{code: a, name: A, max: 1, assessed: 1}]}\n`;
    const set = (code: string) => ({ code, score: points('1') });
    expect(ask(yaml, { sets: [set('a')] })).toEqual({
      fault: { kind: 'set', fault: { kind: 'ambiguous', code: 'a', paths: ['I/a', 'II/a'] } },
    });
    expect(ask(yaml, { sets: [set('1')] })).toEqual({
      fault: { kind: 'set', fault: { kind: 'no-maximum', code: '1' } },
    });
    expect(ask(yaml, { sets: [set('I/a'), set('I/a)')] })).toEqual({
      fault: { kind: 'set', fault: { kind: 'twice', code: 'I/a)' } },
    });
  });

  it('lets a bonus pass its maximum and a deduction fall below 0', () => {
    const yaml = `criteria:\n  - code: "1"\n    name: F\n    criteria:\n      - {code: "1.1", name: A, max: 4, assessed: 4}\n      - {code: "1.2", name: B, kind: bonus, max: 1, assessed: 0}\n      - {code: "1.3", name: C, kind: deduction, assessed: -1}\n`;
    const sets = [
      { code: '1.2', score: points('2') },
      { code: '1.3', score: points('-0.5') },
    ];
    expect(totals(answer(yaml, { sets }))).toEqual(['3/4', '5.5/4', undefined]);
    // Nothing is lost in a bonus; a deduction can be made good.
    expect(won(answer(yaml, { target: inPoints('4') }).reaching?.chosen)).toEqual(['1/1.3: -1 → 0']);
  });

  it('has nothing to go on from where nothing is scored, and no percentage of nothing', () => {
    expect(ask('criteria:\n  - {code: "1", name: A, max: 4}\n', { target: percent('50') })).toEqual({
      fault: { kind: 'no-score' },
    });
    expect(ask('criteria:\n  - {code: "1", name: A, max: 0, assessed: 0}\n', { target: percent('50') })).toEqual({
      fault: { kind: 'no-maximum' },
    });
  });
});

const DEADLINES = `
plan-year: 2026
criteria:
  - code: "1"
    name: F
    remedy: {solution: S, when: 31/5, recovers: 2}
    criteria:
      - {code: "1.1", name: A, max: 3, assessed: 2}
      - {code: "1.2", name: B, max: 3, assessed: "1,5"}
      - {code: "1.3", name: C, max: 2, assessed: 1, remedy: {solution: S, when: quý III}}
  - code: "2"
    name: G
    criteria:
      - {code: "2.1", name: D, max: 3, assessed: 1, remedy: [{solution: S, when: 30/6}, {solution: T, when: quý IV}]}
      - {code: "2.2", name: E, max: 3, assessed: 1, remedy: [{solution: S, when: 30/6, recovers: "0,5"}, {solution: T, when: quý IV, recovers: 9}]}
      - {code: "2.3", name: H, max: 3, assessed: 1, remedy: {solution: S, when: sớm}}
      - {code: "2.4", name: I, max: 3, assessed: 1, remedy: {solution: S, when: sớm, status: Hoàn thành}}
      - {code: "2.5", name: K, max: 3, assessed: 1, remedy: {solution: S, when: 1/1, status: Dừng thực hiện}}
`;

describe('all that is due by a day', () => {
  it('wins back what its remedies say, else all where they are all there are', () => {
    const { dueBy, totals: at } = answer(DEADLINES, { dueBy: '2026-06-30' });
    expect(won(dueBy?.won)).toEqual(['1/1.1: 2 → 2.5', '1/1.2: 1.5 → 3', '2/2.2: 1 → 1.5', '2/2.4: 1 → 3']);
    expect(dueBy).toMatchObject({ later: 2, undated: 1, withoutRemedy: 1 });
    expect(said(at.assumed?.assessed)).toBe('14');
  });

  it('wins nothing back twice, and costs nothing again', () => {
    const { reaching } = answer(DEADLINES, { dueBy: '2026-06-30', target: inPoints('100') });
    expect(won(reaching?.chosen)).toEqual([
      '2/2.1: 1 → 3',
      '2/2.3: 1 → 3',
      '2/2.5: 1 → 3',
      '2/2.2: 1.5 → 3',
      '1/1.3: 1 → 2',
    ]);
  });
});

describe('recovers that is no number', () => {
  it('is told, and what was lost counts', () => {
    const yaml = `criteria:\n  - {code: "1", name: A, max: 3, assessed: 1, remedy: {solution: S, recovers: một ít}}\n`;
    const { reaching, unreadRecovers } = answer(yaml, { target: inPoints('3') });
    expect(unreadRecovers).toEqual([{ path: '1', text: 'một ít' }]);
    expect(won(reaching?.chosen)).toEqual(['1: 1 → 3']);
  });
});

describe('leastChoice', () => {
  const option = (gain: bigint, efforts: Record<string, bigint>) => ({
    gain,
    efforts: new Map(Object.entries(efforts)),
  });
  const wholeOf = (options: readonly unknown[]): Block => ({ options: [...options.keys()], blocks: [] });

  it('pays for what several share once, though they share it through others', () => {
    const options = [
      option(3n, { a: 5n, b: 1n }),
      option(9n, { x: 9n }),
      option(3n, { b: 1n, c: 5n }),
      option(3n, { c: 5n, a: 5n }),
    ];
    expect(leastChoice(options, wholeOf(options), 9n)).toEqual({ kind: 'chosen', indexes: [1], effort: 9n });
    expect(leastChoice(options, wholeOf(options), 18n)).toEqual({
      kind: 'chosen',
      indexes: [0, 1, 2, 3],
      effort: 20n,
    });
    expect(leastChoice(options, wholeOf(options), 6n)).toEqual({ kind: 'chosen', indexes: [1], effort: 9n });
    expect(leastChoice(options, wholeOf(options), 19n)).toEqual({ kind: 'unreachable' });
  });

  it('says so where sums are too many to be certain', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      option(2n ** BigInt(index), { [index]: 2n ** BigInt(index) }),
    );
    expect(leastChoice(many, wholeOf(many), 2n ** 39n + 1n).kind).toBe('too-many');
  });

  it('says how many is too many, and the way out', () => {
    const fault = { kind: 'too-many', most: MOST_CHOICES, mostPairs: MOST_PAIRS } as const;
    expect(whatIfMistakeText({ ...fault, least: 'effort' }, 'vi')).toBe(
      'Mức độ công việc và điểm có quá nhiều cách cộng khác nhau (hơn 200.000 cách chưa loại được, hoặc hơn 5.000.000 cặp phải xét) để chắc chắn tìm được phương án ít nhất; hãy ghi mức độ công việc bằng số tròn (1, 2, 3…), dùng --least criteria, hoặc giả định trước điểm của vài tiêu chí bằng --set.',
    );
    expect(whatIfMistakeText({ ...fault, least: 'criteria' }, 'en')).toBe(
      'Points of blocks that are made up for add up in too many ways (more than 200,000 that none of the others rules out, or more than 5,000,000 pairs to look at) to find the least for certain; assume the scores of some criteria by --set first.',
    );
  });

  it('finds the fewest of many at once', () => {
    const many = Array.from({ length: 250 }, (_, index) => option(BigInt((index * 7919) % 100) + 1n, {}));
    const found = leastChoice(many, wholeOf(many), 6000n);
    const largest = many.map(({ gain }) => Number(gain)).sort((a, b) => b - a);
    const sumOf = (count: number): number => largest.slice(0, count).reduce((sum, gain) => sum + gain, 0);
    const fewest = [...many.keys()].find((count) => sumOf(count) >= 6000);
    expect(found.kind === 'chosen' && found.indexes.length).toBe(fewest);
  });
});

describe('a criteria set that makes up for what does not apply', () => {
  it('is planned for exactly at its full size: 200 criteria, 10 blocks of which each counts for more', async () => {
    const fields = Array.from({ length: 10 }, (_, field) => field + 1);
    const below = Array.from({ length: 20 }, (_, place) => place + 1);
    // One criterion of each field does not apply, and every other lost points.
    const lost = (field: number, place: number): number =>
      ((field * 31 + place * 17) % 23) * 4 + ((field + place) % 4) + 1;
    const inSet = (field: number) =>
      below.map((place) => `{code: "${field}.${place}", name: C, max: ${field > 5 ? 2 : 1}}`).join(', ');
    const scored = (field: number) =>
      below
        .map((place) => {
          const score = place === field ? 'KPS' : `"${((field > 5 ? 200 : 100) - lost(field, place)) / 100}"`;
          return `{code: "${field}.${place}", name: C, max: ${field > 5 ? 2 : 1}, assessed: ${score}}`;
        })
        .join(', ');
    const whole = ['set: BO', 'not-applicable: rescale', 'rounding: {digits: 2, mode: half-up}', 'criteria:'];
    const large = await bySet(
      ['criteria:', ...fields.map((f) => `- {code: "${f}", name: F, criteria: [${scored(f)}]}`), ''].join('\n'),
      [...whole, ...fields.map((f) => `- {code: "${f}", name: F, criteria: [${inSet(f)}]}`), ''].join('\n'),
    );
    const found = whatIf(large, { sets: [], target: { kind: 'percent', value: points('80') }, least: 'criteria' });
    if ('fault' in found) throw new Error(found.fault.kind);
    const { reaching } = found.whatIf;
    expect(reaching).toMatchObject({ outcome: 'reached', chances: 190 });
    // What each field comes to with its greatest losses won back, in hundredths; then the most with so many in all.
    const size = (field: number): number => (field > 5 ? 4000 : 2000);
    const comesTo = (field: number, won: number): number => {
      const all = below.filter((place) => place !== field).map((place) => lost(field, place));
      const left = all
        .sort((a, b) => b - a)
        .slice(won)
        .reduce((sum, one) => sum + one, 0);
      const applying = (size(field) / 20) * 19;
      return Math.floor(((applying - left) * size(field) * 2 + applying) / (2 * applying));
    };
    let most: readonly number[] = [0];
    for (const field of fields) {
      const own = Array.from({ length: 20 }, (_, won) => comesTo(field, won));
      most = Array.from({ length: most.length + 19 }, (_, count) =>
        Math.max(...own.map((value, won) => value + (most[count - won] ?? Number.NEGATIVE_INFINITY))),
      );
    }
    const all = fields.reduce((sum, field) => sum + size(field), 0);
    expect(reaching?.chosen.length).toBe(most.findIndex((value) => value * 100 >= 80 * all));
    expect(reaching?.chosen.length).toBeGreaterThan(20);
  });

  const set = [
    'set: BO',
    'not-applicable: rescale',
    'rounding: {digits: 2, mode: half-up}',
    'criteria:',
    '  - code: "1"',
    '    name: F',
    '    max: 20',
    '    criteria:',
    '      - {code: "1.1", name: G, max: 10, criteria: [{code: 1.1.1, name: A, max: 4}, {code: 1.1.2, name: B, max: 6}]}',
    '      - {code: "1.2", name: H, max: 10}',
    '',
  ].join('\n');
  const card = [
    'criteria:',
    '  - code: "1"',
    '    name: F',
    '    max: 20',
    '    assessed: 12',
    '    criteria:',
    '      - code: "1.1"',
    '        name: G',
    '        criteria:',
    '          - {code: 1.1.1, name: A, max: 4, assessed: 2}',
    '          - {code: 1.1.2, name: B, max: 6, assessed: KPS}',
    '',
  ].join('\n');

  it('moves what stands above by as much as the block then counts', async () => {
    const evaluation = await bySet(card, set);
    expect(scoresOf(evaluation)).toMatchObject({ '1.1': '5/10', '1': '12/20', total: '12/20' });
    const found = whatIf(evaluation, { sets: [{ code: '1.1.1', score: points('4') }], least: 'criteria' });
    if ('fault' in found) throw new Error(found.fault.kind);
    expect(totals(found.whatIf)).toEqual(['12/20', '17/20', undefined]);
    expect(found.whatIf.rescaled).toBe(true);
  });

  it('names classes only where it has some', async () => {
    const target = { kind: 'class', name: 'tốt' } as const;
    expect(whatIf(await bySet(card, set), { sets: [], target, least: 'criteria' })).toEqual({
      fault: { kind: 'no-classes', name: 'tốt' },
    });
    const classes = `${set}classes: {of: points, bounds: [{name: Tốt, above: 16}, {name: Yếu}]}\n`;
    const found = whatIf(await bySet(card, classes), { sets: [], target, least: 'criteria' });
    if ('fault' in found) throw new Error(found.fault.kind);
    const { reaching, totals: at } = found.whatIf;
    expect(reaching).toMatchObject({
      outcome: 'reached',
      target: { kind: 'points', exclusive: true, className: 'Tốt' },
    });
    expect([at.now.unitClass, at.planned?.unitClass]).toEqual(['Yếu', 'Tốt']);
    expect(
      whatIf(await bySet(card, classes), { sets: [], target: { kind: 'class', name: 'Khá' }, least: 'criteria' }),
    ).toEqual({ fault: { kind: 'unknown-class', name: 'Khá', classes: ['Tốt', 'Yếu'] } });
  });
});
