import { describe, expect, it } from 'vitest';
import { listedCodes } from '../../src/model/scored/listed-code.js';
import { walk } from '../../src/model/scored/scored.js';
import { evaluationOf } from '../report/evaluation-of.js';

const listed = (text: string): readonly (string | undefined)[] => {
  const { criteria } = evaluationOf(text).scored;
  const codeOf = listedCodes(criteria);
  return walk(criteria).map(codeOf);
};

describe('a code in a list', () => {
  it('stands with its way from the field down where codes of its level begin anew, else alone', () => {
    expect(
      listed(`criteria:
  - {code: I, name: A, criteria: [{code: 1, name: B, max: 1}, {code: "2.", name: C, max: 1, criteria: [{code: a), name: D, max: 1}]}]}
  - {code: II, name: E, criteria: [{code: 2, name: F, max: 1}, {code: 3, name: G, max: 1, criteria: [{code: 3.1, name: H, max: 1}]}]}
`),
    ).toEqual(['I', 'I/1', 'I/2', 'a)', 'II', 'II/2', 'II/3', '3.1']);
  });

  it('stands alone below a field without a code, and is absent where there is none', () => {
    expect(
      listed(`criteria:
  - {name: A, criteria: [{code: 1, name: B, max: 1}, {name: C, max: 1}]}
  - {code: 1, name: D, max: 1}
`),
    ).toEqual([undefined, '1', undefined, '1']);
  });
});
