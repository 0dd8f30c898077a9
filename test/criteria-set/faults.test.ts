import { describe, expect, it } from 'vitest';
import { setIn } from './by-set.js';

/** The faults of a set with one criterion of 2 points scored so: "fault line". */
const faultsOf = async (set: string): Promise<readonly string[]> => {
  const { faults, findings } = await setIn(set);
  expect(findings).toEqual([]);
  return faults.map(({ args, at, subject }) => {
    const where = at?.kind === 'text' ? at.line : '?';
    return `${(args as { fault: string }).fault} ${subject?.path ?? '–'} ${where}`;
  });
};

const scoring = (lines: string): string =>
  `set: x\ncriteria:\n  - code: '1'\n    name: A\n    max: 2\n    scoring:\n${lines.replace(/^/gmu, '      ')}\n`;

describe('the faults of a criteria set', () => {
  it('are none in a sound one', async () => {
    expect(
      await faultsOf(
        [
          'set: x',
          'max: 5',
          'survey-max: 1',
          'rounding: {digits: 2}',
          'not-applicable: rescale',
          'classes: {bounds: [{name: A, from: 80}, {name: B, above: 80}, {name: C, from: 50}, {name: D}]}',
          'criteria:',
          '  - {code: 1, name: A, max: 3, criteria: [{code: 1.1, name: B, max: 2}, {code: 1.2, name: C, max: 1, survey: true}]}',
          '  - {code: 2, name: D, max: 2, scoring: {proportion: {floor: 50}}}',
          '  - {code: 3, name: Thưởng, max: 2, kind: bonus}',
        ].join('\n'),
      ),
    ).toEqual(['class-order – 6']);
  });

  it('are sums that do not add up, codes that stand twice, maxima that are missing, scoring above the leaves', async () => {
    expect(
      await faultsOf(
        [
          'set: x',
          'max: 6',
          'survey-max: 3',
          'criteria:',
          '  - code: 1',
          '    name: A',
          '    max: 3',
          '    scoring: {proportion: {step: 1}}',
          '    criteria:',
          '      - {code: 1.1, name: B, max: 2}',
          '      - {code: 1.1, name: C, max: 2, survey: true}',
          '  - {code: 2, name: D}',
        ].join('\n'),
      ),
    ).toEqual(['survey-share – 3', 'sum 1 7', 'scored-parent 1 8', 'code-twice 1/1.1 11', 'no-max 2 12']);
    expect(await faultsOf('set: x\nmax: 6\ncriteria:\n  - {code: 1, name: A, max: 5}\n')).toEqual(['sum – 2']);
  });

  it.each([
    ['one-of:\n  - {name: a, points: 2}\n  - {name: b, points: 0}', []],
    ['one-of:\n  - {name: a, points: 3}\n  - {name: b, points: 0}', ['points-above-max 1 8']],
    ['one-of:\n  - {name: a, points: 1}', ['max-not-reached 1 7']],
    ['sum-of:\n  - {name: a, points: 1}\n  - {name: b, points: 1}', []],
    ['sum-of:\n  - {name: a, points: 1}\n  - {name: b, points: 2}', ['max-not-reached 1 7']],
    ['deductions:\n  - {name: a, points: 1}\nleast: 3', ['points-above-max 1 9']],
    ['deductions:\n  - {name: a, points: 1}\nleast: -1', ['least-below-zero 1 9']],
    ['deductions:\n  - {name: a, points: 1}\n  - {name: A, points: 2}', ['option-twice 1 9']],
    ['one-of: []', ['empty-scoring 1 7']],
    ['bands: []', ['empty-scoring 1 7']],
    ['proportion: {floor: 50}', ['no-rounding 1 7']],
    ['proportion: {floor: 95, full: 90, step: 1}', ['floor-above-full 1 7']],
    ['proportion: {floor: 101, step: 1}', ['floor-above-full 1 7']],
    ['proportion: {step: 0}', ['step-size 1 7']],
    ['proportion: {step: 2,5}'.replace('2,5', '"2,5"'), ['step-size 1 7']],
    ['proportion: {step: 2}', []],
    ['sum-of:\n  - {name: a, points: 0.5}\n  - {name: b, points: 5}\nmost: 2', []],
    ['sum-of:\n  - {name: a, points: 1}\nmost: 3', ['points-above-max 1 9']],
    ['sum-of:\n  - {name: a, points: 1}\nmost: "1,5"', ['max-not-reached 1 9']],
    ['proportion:', ['no-rounding 1 7']],
  ])('are scores that cannot be: %j', async (lines, expected) => {
    expect(await faultsOf(scoring(lines))).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['- {from: 90, points: 2}\n- {from: 50, points: 1}\n- {points: 0}', []],
    ['- {points: 0}\n- {from: 50, points: 1}\n- {from: 90, points: 2}', []],
    ['- {below: 50, points: 0}\n- {below: 90, points: 1}\n- {points: 2}', []],
    ['- {below: 50, points: 0}\n- {from: 50, to: 90, points: 1}\n- {above: 90, points: 2}', []],
    ['- {from: 0, to: 100, points: 2}', []],
    ['- {from: 90, points: 2}\n- {from: 50, to: 90, points: 1}\n- {points: 0}', ['band-overlap 1 8']],
    ['- {above: 90, points: 2}\n- {from: 50, below: 90, points: 1}\n- {points: 0}', ['band-gap 1 8']],
    ['- {from: 90, points: 2}\n- {from: 50, below: 80, points: 1}\n- {points: 0}', ['band-gap 1 8']],
    ['- {from: 90, points: 2}\n- {from: 50, points: 1}', ['band-gap 1 9']],
    ['- {above: 0, points: 2}', ['band-gap 1 8']],
    ['- {below: 100, points: 2}', ['band-gap 1 8']],
    ['- {points: 2}\n- {points: 1}', ['band-overlap 1 9']],
    ['- {points: 2}\n- {from: 90, points: 3}', ['points-above-max 1 9']],
    ['- {points: 0}\n- {from: 90, points: 1.5}', ['max-not-reached 1 7']],
    ['- {from: 50, points: 2}\n- {from: 50, points: 1}\n- {points: 0}', ['band-empty 1 8']],
    ['- {below: 50, points: 0}\n- {below: 50, points: 1}\n- {points: 2}', ['band-empty 1 9']],
    ['- {from: 90, below: 80, points: 2}\n- {from: 80, points: 1}\n- {points: 0}', ['band-empty 1 8']],
  ])('are bands that leave a gap or overlap: %j', async (bands, expected) => {
    expect(await faultsOf(scoring(`bands:\n${bands.replace(/^/gmu, '  ')}`))).toEqual(expected);
  });

  it('are classes out of order, twice, or without an end', async () => {
    const classes = (bounds: string, of = 'percent'): string =>
      `set: x\nmax: 2\nclasses:\n  of: ${of}\n  bounds: [${bounds}]\ncriteria:\n  - {code: 1, name: A, max: 2}\n`;
    expect(await faultsOf(classes('{name: A, from: 90}, {name: B, from: 90}, {name: C}'))).toEqual(['class-order – 5']);
    expect(await faultsOf(classes('{name: A, above: 90}, {name: B, from: 90}, {name: C}'))).toEqual([]);
    expect(await faultsOf(classes('{name: A}, {name: B, from: 90}'))).toEqual(['class-open – 4', 'class-order – 5']);
    expect(await faultsOf(classes('{name: Tốt, from: 90}, {name: tốt}'))).toEqual(['class-twice – 5']);
    expect(await faultsOf(classes('{name: A, from: 1}, {name: B, from: 0}', 'points'))).toEqual([]);
    expect(await faultsOf(classes(''))).toEqual(['classes-empty – 4']);
  });

  it('are classes that no unit can come to', async () => {
    const classes = (bounds: string, of = 'percent', more = ''): string =>
      `set: x\nclasses:\n  of: ${of}\n  bounds: [${bounds}]\n${more}criteria:\n  - {code: 1, name: A, max: 2}\n`;
    expect(await faultsOf(classes('{name: A, from: 101}, {name: B}'))).toEqual(['class-unreachable – 4']);
    expect(await faultsOf(classes('{name: A, above: 100}, {name: B}'))).toEqual(['class-unreachable – 4']);
    expect(await faultsOf(classes('{name: A, from: 100}, {name: B}'))).toEqual([]);
    expect(await faultsOf(classes('{name: A, from: 2}, {name: B}', 'points'))).toEqual([]);
    expect(await faultsOf(classes('{name: A, from: "2,1"}, {name: B}', 'points'))).toEqual(['class-unreachable – 4']);
    // Nothing is below 0 where nothing is taken away.
    expect(await faultsOf(classes('{name: A, from: 0}, {name: B}'))).toEqual(['class-unreachable – 4']);
    expect(await faultsOf(classes('{name: A, from: 0}, {name: B}', 'points'))).toEqual(['class-unreachable – 4']);
    const penalty = 'adjustments: {kind: penalty, name: P}\n';
    expect(await faultsOf(classes('{name: A, from: 0}, {name: B}', 'points', penalty))).toEqual([]);
    expect(await faultsOf(classes('{name: A, from: 0}, {name: B}', 'percent', penalty))).toEqual([
      'class-unreachable – 4',
    ]);
    // Bonuses outside the fields count for points, and without a cap have no bound.
    const bonus = (cap: string): string => `adjustments: {kind: bonus, name: T${cap}}\n`;
    expect(await faultsOf(classes('{name: A, from: 3}, {name: B}', 'points', bonus(', cap: 1')))).toEqual([]);
    expect(await faultsOf(classes('{name: A, above: 3}, {name: B}', 'points', bonus(', cap: 1')))).toEqual([
      'class-unreachable – 4',
    ]);
    expect(await faultsOf(classes('{name: A, from: 9}, {name: B}', 'points', bonus('')))).toEqual([]);
    expect(await faultsOf(classes('{name: A, from: 101}, {name: B}', 'percent', bonus('')))).toEqual([
      'class-unreachable – 4',
    ]);
    const inside = (max: string): string =>
      `${classes('{name: A, from: 110}, {name: B}')}  - {code: 2, name: T, kind: bonus, max: ${max}}\n`;
    expect(await faultsOf(inside('0.2'))).toEqual([]);
    expect(await faultsOf(inside('0.1'))).toEqual(['class-unreachable – 4']);
  });

  it('are lists of classes for units that have one already', async () => {
    const bounds = 'bounds: [{name: A, from: 50}, {name: B}]';
    const set = (...units: readonly string[]): string =>
      `set: x\nclasses:\n${units.map((one) => `  - {${one}${bounds}}\n`).join('')}criteria: [{code: 1, name: A, max: 2}]\n`;
    expect(await faultsOf(set('units: Xã, ', 'units: Phường, ', ''))).toEqual([]);
    expect(await faultsOf(set('units: Xã Một, ', 'units: Xã, '))).toEqual([]);
    expect(await faultsOf(set('units: Xã, ', 'units: [Phường, Xã Một], '))).toEqual(['class-units-twice – 4']);
    expect(await faultsOf(set('', ''))).toEqual(['class-units-twice – 4']);
  });

  it('are maxima that are none', async () => {
    const set = (max: string, kind = ''): string => `set: x\ncriteria:\n  - {code: 1, name: A, max: ${max}${kind}}\n`;
    expect(await faultsOf(set('0'))).toEqual(['max-not-positive 1 3']);
    expect(await faultsOf(set('-1'))).toEqual(['max-not-positive 1 3']);
    expect(await faultsOf(set('-1', ', kind: deduction'))).toEqual([]);
  });

  it('are blocks brought back to their size without a rounding', async () => {
    const set = 'criteria:\n  - {code: 1, name: A, max: 2, not-applicable: rescale}\n';
    expect(await faultsOf(`set: x\n${set}`)).toEqual(['no-rounding 1 3']);
    expect(await faultsOf(`set: x\nrounding: {digits: 1}\n${set}`)).toEqual([]);
    expect(await faultsOf('set: x\nnot-applicable: rescale\ncriteria: [{code: 1, name: A, max: 2}]')).toEqual([
      'no-rounding – 1',
    ]);
  });
});
