/** One fault is told once: nothing that only follows from it, or from what is not known, is reported beside it. */
import { describe, expect, it } from 'vitest';
import { toJsonNumber } from '../../src/model/points/points.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const evaluated = async (yaml: string) => {
  const { evaluations, findings } = await evaluate(new TextEncoder().encode(yaml), 'x.yaml', capabilities);
  const [one] = evaluations;
  if (one === undefined) throw new Error(findings.map(({ rule }) => rule).join());
  return one;
};

const found = async (yaml: string): Promise<readonly string[]> =>
  (await evaluated(yaml)).findings.map(({ rule, subject, at }) =>
    [at?.kind === 'text' ? `${at.line}:${at.column}` : '', rule, subject?.path ?? ''].join(' ').trim(),
  );

const totalOf = async (yaml: string) => {
  const { total } = (await evaluated(yaml)).scored;
  const { max, assessed, lost, unexplained, provisional } = total;
  const [m, a, l, u] = [max, assessed, lost, unexplained].map((value) => value && toJsonNumber(value));
  return { max: m, assessed: a, lost: l, unexplained: u, provisional };
};

describe('what is not known', () => {
  it('makes no remedy needless', async () => {
    const field = (own: string) => `
- code: 1
  name: A
  max: 5${own}
  remedy: {solution: S}
  criteria:
  - {code: 1.1, name: B, max: 2, assessed: 2}
  - {code: 1.2, name: C, max: 3}
`;
    expect(await found(field(''))).toEqual(['8:31 unscored 1/1.2']);
    expect(await found(field('\n  assessed: 5'))).toEqual(['6:22 needless-remedy 1', '9:31 unscored 1/1.2']);
  });

  it('is the own maximum where what is left out could not be read', async () => {
    const yaml = `
- code: 1
  name: A
  max: 7.5
  assessed: 1.25
  lost: 4.25
  criteria:
  - {code: 1.1, name: B, max: 5.5, assessed: 1.25}
  - {code: 1.2, name: C, max: 1.75, state: not-applicable}
  - {code: 1.3, name: D, max: abc, state: not-applicable}
`;
    expect(await found(yaml)).toEqual(['10:31 number-format 1/1.3']);
    expect((await totalOf(yaml)).provisional).toBe(true);
  });

  it('needs no word where a maximum that stands is left out with what could not be read below it', async () => {
    const yaml = `
- {code: 1, name: A, max: 7, assessed: 7}
- code: 2
  name: B
  max: 3
  state: not-applicable
  criteria:
  - {code: 2.1, name: C, max: abc}
`;
    expect((await totalOf(yaml)).provisional).toBe(false);
  });

  it('is what a bonus earned, of which only lost points stand', async () => {
    const bonus = '- {code: 1.2, name: C, kind: bonus, lost: 1}';
    expect(
      await found(`\n- code: 1\n  name: A\n  criteria:\n  - {code: 1.1, name: B, max: 5, assessed: 5}\n  ${bonus}\n`),
    ).toEqual(['6:45 missing-max 1/1.2']);
  });

  it('is taken from the scores that stand, not from the field that states none', async () => {
    const yaml = `
- code: 1
  name: A
  max: 7
  criteria:
  - {code: 1.1, name: B, max: 2}
  - code: 1.2
    name: C
    max: 5
    assessed: 5
    criteria:
    - {code: 1.2.1, name: D, max: 5}
`;
    const [one] = (await evaluated(yaml)).findings;
    expect(one?.args).toEqual({ leaves: 2, whole: false, believed: true, statedBelow: true });
  });
});

describe('one fault', () => {
  it('is a maximum below zero, whatever its score', async () => {
    expect(await found('\n- {code: 1, name: A, max: -1, assessed: 0}\n')).toEqual(['2:27 negative-score 1']);
  });

  it('is a misspelt kind or state, read as what was meant', async () => {
    const yaml = `
- code: 1
  name: A
  max: 3
  criteria:
  - {code: 1.1, name: B, max: 3, assessed: 1}
  - {code: 1.2, name: C, kind: bonuss, max: 2, assessed: 3}
  - {code: 1.3, name: D, state: not-aplicable, max: 2}
`;
    const { findings } = await evaluate(new TextEncoder().encode(yaml), 'x.yaml', capabilities);
    const { findings: more } = await evaluated(yaml);
    expect([...findings, ...more].map(({ rule }) => rule)).toEqual(['schema', 'schema']);
  });

  it('is a code below another field than its own, which is there', async () => {
    const yaml = `
- code: 1
  name: A
  criteria:
  - {code: 1.1, name: B, max: 3, assessed: 3}
- code: 2
  name: C
  criteria:
  - {code: 1.2, name: D, max: 3, assessed: 3}
`;
    const [one] = (await evaluated(yaml)).findings;
    expect([one?.rule, one?.args, one?.also]).toMatchObject([
      'missing-parent',
      { code: '1.2', parent: '1', elsewhere: true },
      { line: 2, column: 3 },
    ]);
  });

  it('is a code that stands twice, also where one of the two is below another field', async () => {
    const below = (code: number, ...codes: readonly string[]): string =>
      `- code: ${code}\n  name: A\n  criteria:\n${codes.map((one) => `  - {code: ${one}, name: B, max: 1, assessed: 1}\n`).join('')}`;
    expect(await found(below(1, '1.1') + below(2, '2.1', '1.1'))).toEqual([
      '9:12 code-order 2/1.1',
      '9:12 duplicate-code 2/1.1',
    ]);
    // Below Roman fields such codes begin anew.
    const roman = (below(1, '1.1') + below(2, '1.1')).replace('code: 1', 'code: I').replace('code: 2', 'code: II');
    expect(await found(roman)).toEqual([]);
  });

  it('points at the lost points that a parent states beside a dash', async () => {
    const yaml = `
- code: 1
  name: A
  max: 5
  assessed: "-"
  lost: 2
  criteria:
  - {code: 1.1, name: B, max: 5, assessed: 4}
`;
    expect(await found(yaml)).toEqual(['5:13 blank-mark 1', '6:9 sum-mismatch 1']);
  });

  it('is no minus before what a bonus earned', async () => {
    const bonus = (lost: string) =>
      `\n- {code: 1, name: A, max: 5, assessed: 5}\n- {code: 2, name: B, kind: bonus, max: 2, assessed: 1, lost: ${lost}}\n`;
    expect(await found(bonus('-1'))).toEqual([]);
    expect(await found(bonus('-1.5'))).toEqual(['3:62 number-format 2']);
  });
});

describe('a total over a gap in the codes', () => {
  const rows = '- {code: 1, name: A, max: 20, assessed: 20}\n- {code: 3, name: B, max: 11, assessed: 11}\n';
  const withTotal = (total: string): string => `total: ${total}\ncriteria:\n${rows}`;

  it('says by its assessed and lost points what the whole is worth', async () => {
    const yaml = withTotal('{assessed: 33, lost: 3}');
    expect(await totalOf(yaml)).toEqual({ max: 36, assessed: 33, lost: 3, unexplained: 3, provisional: false });
    expect(await found(yaml)).toEqual(['1:29 unexplained-loss', '4:10 code-gap']);
  });

  it('says nothing so where bonuses may be in its score', async () => {
    const yaml = `adjustments: [{kind: bonus, name: T, points: 3}]\n${withTotal('{assessed: 34, lost: 0}')}`;
    expect(await totalOf(yaml)).toMatchObject({ max: 31, assessed: 31 });
  });

  it('is taken where no criterion is scored, and is said to be', async () => {
    const rest = '- {code: 1, name: A, max: 20}\n- {code: 3, name: B, max: 11}\n';
    const blank = `total: {max: 40, assessed: 30}\ncriteria:\n${rest}`;
    const [first] = (await evaluated(blank)).findings;
    expect([first?.rule, first?.args]).toMatchObject(['unscored', { whole: true, believed: true }]);
  });

  it('leaves out what does not apply once', async () => {
    const yaml = `${withTotal('{max: 40, lost: 2}')}- {code: 4, name: C, max: 5, state: not-applicable}\n`;
    expect(await totalOf(yaml)).toMatchObject({ max: 35, assessed: 33, lost: 2 });
  });

  it('is wrong in its lost points where those are what it states', async () => {
    const { findings } = await evaluated(withTotal('{max: 36, lost: 12}'));
    const [one] = findings;
    expect([one?.rule, one?.at]).toMatchObject(['total-mismatch', { line: 1, column: 24 }]);
    const { expected, found: said } = one?.values ?? {};
    expect([expected && toJsonNumber(expected), said && toJsonNumber(said)]).toEqual([0, 12]);
  });
});
