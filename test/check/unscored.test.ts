/** Where a missing score is pointed at: the cell in which somebody has to write it. */
import { describe, expect, it } from 'vitest';
import { sayPlace } from '../../src/language/wording/places.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const places = async (name: string, ...lines: readonly string[]): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { evaluations } = await evaluate(bytes, name, capabilities);
  return evaluations.flatMap(({ findings }) =>
    findings.flatMap(({ rule, at }) => (rule === 'unscored' && at !== undefined ? [sayPlace(at, 'vi')] : [])),
  );
};

describe('unscored', () => {
  it('points at the blank cell of the column of assessed scores', async () => {
    expect(
      await places('x.csv', 'STT,Tiêu chí,Điểm chuẩn,Tự chấm,Thẩm định', '1,Một,2,2,1', '2,Hai,2,2,', '3,Ba,,2,'),
    ).toEqual(['dòng 3, cột 5', 'dòng 4, cột 5']);
  });

  it('points at the blank self score where nothing is assessed', async () => {
    expect(await places('x.csv', 'STT,Tiêu chí,Điểm chuẩn,Tự chấm,Thẩm định', '1,Một,2,2,', '2,Hai,2,,')).toEqual([
      'dòng 3, cột 4',
    ]);
  });

  it('points at the mark in it', async () => {
    expect(await places('x.csv', 'STT,Tiêu chí,Điểm chuẩn,Thẩm định', '1,Một,2,1', '2,Hai,2,x')).toEqual([
      'dòng 3, cột 4',
    ]);
  });

  it('points at the maximum where no column holds assessed scores', async () => {
    expect(await places('x.csv', 'STT,Tiêu chí,Điểm chuẩn,Điểm bị mất', '1,Một,2,1', '2,Hai,2,')).toEqual([
      'dòng 3, cột 3',
    ]);
  });

  it('points at what is written in a file of keys', async () => {
    expect(
      await places(
        'x.yaml',
        'headings: {assessed: Điểm đạt}',
        'criteria:',
        '  - {code: 1, name: Một, max: 2, assessed: 1}',
        '  - {code: 2, name: Hai, max: 2, self: 1}',
      ),
    ).toEqual(['dòng 4, cột 40']);
  });
});
