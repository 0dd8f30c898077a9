/** Rows that look like something else: each table through the whole pipeline, its tree and total in a line. */
import { describe, expect, it } from 'vitest';
import { type Points, toDecimal } from '../../src/model/points/points.js';
import { walk } from '../../src/model/scored/scored.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const shown = (value: Points | undefined): string => (value === undefined ? '·' : toDecimal(value));

const read = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const text = `STT,Tiêu chí,Điểm chuẩn,Điểm thẩm định,Giải pháp\n${rows.join('\n')}\n`;
  const { evaluations, findings } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities);
  const [one] = evaluations;
  if (one === undefined) return findings.map((finding) => finding.rule);
  const { criteria, total } = one.scored;
  const tree = walk(criteria).map(
    ({ path, criterion, max, assessed }) =>
      `${path} ${criterion.name.text} ${shown(max)} ${shown(assessed)}${criterion.remedies.map((remedy) => ` [${remedy.solution?.text}]`).join('')}`,
  );
  const after = total.final === undefined ? '' : ` final ${shown(total.final)}`;
  return [
    ...tree,
    `total ${shown(total.max)} ${shown(total.assessed)}${after}`,
    ...one.findings.map((finding) => finding.rule).filter((rule) => rule !== 'missing-solution'),
  ];
};

describe('a table', () => {
  it('may end in a total after its penalties', async () => {
    expect(await read('1,Một,6,5', ',Tổng cộng,6,5', ',Điểm trừ,,0.5', ',Tổng điểm cuối cùng,,4.5')).toEqual([
      '1 Một 6 5',
      'total 6 5 final 4.5',
    ]);
  });

  it('may go on with figures about the whole', async () => {
    const rows = [
      '1,Một,6,5',
      ',Tổng cộng toàn xã,6,5',
      ',Chỉ số CCHC,,83.33',
      ',Xếp loại,,12',
      ',Tỷ lệ đạt (%),,83.33',
    ];
    expect(await read(...rows)).toEqual(['1 Một 6 5', 'total 6 5']);
  });

  it('finds a wrong total whatever it is called', async () => {
    expect(await read('1,Một,6,5', '2,Hai,4,4', ',Điểm cuối cùng,10,8')).toEqual([
      '1 Một 6 5',
      '2 Hai 4 4',
      'total 10 9',
      'total-mismatch',
    ]);
  });

  it('may have a criterion of one letter', async () => {
    expect(await read('1,Tài,5,4', '2,B,4,', '3,Năm,3,3')).toEqual([
      '1 Tài 5 4',
      '2 B 4 ·',
      '3 Năm 3 3',
      'total 12 7',
      'unscored',
    ]);
  });

  it('keeps names that begin like a code', async () => {
    expect(await read('1,Một,6,5', ',Nội dung CNTT,4,3', ',Chỉ số CCHC,2,2')).toEqual([
      '1 Một 6 5',
      '1/#1 Nội dung CNTT 4 3',
      '1/#2 Chỉ số CCHC 2 2',
      'total 6 5',
    ]);
  });

  it('keeps a second remedy below a repeated header', async () => {
    const header = 'STT,Tiêu chí,Điểm chuẩn,Điểm thẩm định,Giải pháp';
    expect(await read('1,Một,6,5,A', header, ',,,,B', '2,Hai,3,3,')).toEqual([
      '1 Một 6 5 [A] [B]',
      '2 Hai 3 3',
      'total 9 8',
    ]);
  });

  it('takes a column about the assessment for no score', async () => {
    const text = 'STT,Tiêu chí,Điểm chuẩn,Điểm thẩm định,Cơ quan thẩm định\n1,Một,6,5,Sở Nội vụ\n';
    const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities);
    expect(evaluations.map((one) => [shown(one.scored.total.assessed), one.findings.length])).toEqual([['5', 0]]);
  });
});
