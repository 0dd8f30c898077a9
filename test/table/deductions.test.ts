/** Penalties inside a field: what they take, however their signs are written and whatever stands below them. */
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/model/points/points.js';
import { walk } from '../../src/model/scored/scored.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const HEADER = 'STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định;Điểm bị mất\n';

const score = async (text: string, name = 'xa.csv') => {
  const { evaluations } = await evaluate(new TextEncoder().encode(text), name, capabilities);
  const [only] = evaluations;
  if (only === undefined) throw new Error('no scorecard');
  const scores = walk(only.scored.criteria).map(
    ({ path, assessed }) => `${path} ${assessed === undefined ? '' : toDecimal(assessed)}`,
  );
  return [...scores, ...only.findings.map(({ rule }) => rule)];
};

describe('a penalty in a field', () => {
  it.each([';-0,5;', '-1;0,5;0,5', '0;0,5;0,5', ';0,5;', '-1;0,5;', '-1;-0,5;', '0;0,5;', ';;0,5'])(
    'of %s takes half a point',
    async (points) => {
      const rows = `I;A;5;3,5;\n1;B;5;4;1\n2;Điểm trừ;${points}\nII;C;5;5;0\n`;
      expect(await score(HEADER + rows)).toEqual(['I 3.5', 'I/1 4', 'I/2 -0.5', 'II 5']);
    },
  );

  it.each([
    [';-0,5', ';-0,25'],
    ['-1;-0,5', '-2;-0,25'],
    [';0,5', ';0,25'],
  ])('takes what the rows below it take: %s, %s', async (first, second) => {
    const rows = `I;A;5;;\n1;B;5;4;1\n2;Điểm trừ;;;\n2.1;Chậm;${first};\n2.2;Sai;${second};\nII;C;5;5;0\n`;
    expect(await score(HEADER + rows)).toEqual([
      'I 3.25',
      'I/1 4',
      'I/2 -0.75',
      'I/2/2.1 -0.5',
      'I/2/2.2 -0.25',
      'II 5',
    ]);
  });

  it('that may be won gives what it says', async () => {
    const rows = 'I;A;6;4,5;\n1;B;5;4;1\n2;Điểm trừ;1;0,5;0,5\nII;C;5;5;0\n';
    expect(await score(HEADER + rows)).toEqual(['I 4.5', 'I/1 4', 'I/2 0.5', 'II 5']);
  });

  it('is what it says in YAML, where a minus says that it takes', async () => {
    const yaml = (points: string): string =>
      `criteria:\n- code: 1\n  name: A\n  criteria:\n  - {code: 1.1, name: B, max: 5, assessed: 4}\n  - {code: 1.2, name: C, kind: deduction, assessed: ${points}}\n`;
    expect(await score(yaml('-0.5'), 'xa.yaml')).toEqual(['1 3.5', '1/1.1 4', '1/1.2 -0.5']);
    expect(await score(yaml('0.5'), 'xa.yaml')).toEqual(['1 4.5', '1/1.1 4', '1/1.2 0.5']);
  });
});

describe('a bonus or penalty without a code below a scored criterion', () => {
  it.each([
    ['Điểm trừ;;0,5', '-0.5', '3.5'],
    ['Điểm thưởng;1;0,5', '0.5', '4.5'],
  ])('stands beside it in the field: %s', async (row, own, field) => {
    const rows = `I;A;5;;\n1;B;5;4;1\n;${row};\nII;C;5;5;0\n`;
    expect(await score(HEADER + rows)).toEqual([`I ${field}`, 'I/1 4', `I/#2 ${own}`, 'II 5']);
  });

  it.each([
    ['Điểm trừ;;0,5', ['1 8', '2 9']],
    ['Điểm thưởng;2;1', ['1 8', '2 9']],
  ])('stands outside every field beside one that has no parts: %s', async (row, fields) => {
    expect(await score(`${HEADER}1;A;10;8;2\n;${row};\n2;B;10;9;1\n`)).toEqual(fields);
  });

  it('is in the field where it lifts the score above the maximum', async () => {
    const rows = '1;A;10;11;\n;Điểm thưởng;2;1;\n2;B;10;9;1\n';
    expect(await score(HEADER + rows)).toEqual(['1 11', '1/#1 1', '2 9']);
  });

  it('is a part of what has other parts', async () => {
    const rows = 'I;A;5;;\n1;B;5;4,5;0,5\n;- Con;5;4;1\n;Điểm thưởng;1;0,5;\nII;C;5;5;0\n';
    expect(await score(HEADER + rows)).toEqual(['I 4.5', 'I/1 4.5', 'I/1/#1 4', 'I/1/#2 0.5', 'II 5']);
  });
});
