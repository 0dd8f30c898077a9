/** What a printed maximum may rightly say, where something does not apply or a bonus stands beside. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const rules = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const text = `STT,Tiêu chí,Điểm chuẩn,Điểm thẩm định\n${rows.join('\n')}\n`;
  const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities);
  return evaluations.flatMap(({ findings }) => findings.map(({ rule }) => rule));
};

describe('a printed maximum', () => {
  // Field 1 leaves out what does not apply, field 2 is written in full.
  const fields = ['1,A,4,4', '1.1,B,2,2', '1.2,C,2,KPS', '1.3,D,2,2', '2,E,4,KPS', '2.1,F,4,'];

  it.each([
    ['4', 'without what does not apply'],
    ['10', 'with all of it'],
    ['8', 'as the rows are written'],
  ])('of %s is right: %s', async (max) => expect(await rules(...fields, `,Tổng cộng,${max},4`)).toEqual([]));

  it('is wrong where it is none of these', async () => {
    expect(await rules(...fields, ',Tổng cộng,9,4')).toEqual(['total-mismatch']);
  });

  it('may hold what a bonus can give, where the score holds what it gave', async () => {
    const rows = ['1,A,6,5', ',Điểm thưởng,2,1'];
    expect(await rules(...rows, ',Tổng điểm sau thưởng,8,6')).toEqual([]);
    expect(await rules(...rows, ',Tổng điểm sau thưởng,6,6')).toEqual([]);
    expect(await rules(...rows, ',Tổng điểm sau thưởng,8,5')).toEqual(['total-mismatch']);
  });
});
