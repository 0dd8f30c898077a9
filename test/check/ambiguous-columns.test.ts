/** Where the columns are a guess, nothing that follows from the guess is said. */
import { expect, it } from 'vitest';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

it('says which columns are not clear, and nothing about sums and rows', async () => {
  const text = [
    'STT,Tiêu chí,Điểm tối đa,Điểm chuẩn,Điểm thẩm định',
    '1,Chỉ đạo,5,4,x1',
    '1.1,Kế hoạch,9,4,9',
    ',Một dòng chữ,,,',
  ].join('\n');
  const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities);
  expect(evaluations.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([['ambiguous-column']]);
});
