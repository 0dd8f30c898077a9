import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { evaluate } from '../../src/pipeline.js';
import { unknownColumns } from '../../src/report/check/unknown-columns.js';
import { capabilities } from '../capabilities.js';

const said = async (language: 'vi' | 'en', ...lines: readonly string[]): Promise<readonly string[]> => {
  const { evaluations } = await evaluate(new TextEncoder().encode(lines.join('\n')), 'x.csv', capabilities);
  return evaluations.flatMap((one) =>
    unknownColumns(one, wording(language)).map(({ spans }) =>
      spans.map((span) => (span.kind === 'text' ? span.text : '')).join(''),
    ),
  );
};

const HEADER = 'STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định';

describe('columns that mean nothing to us', () => {
  it('are named in one line, with what to do', async () => {
    const table = [`${HEADER};Phòng theo dõi;Chênh lệch;Mã hồ sơ;`, '1;Kế hoạch;2;1;VP;-1;H1;zz'];
    expect(await said('vi', ...table)).toEqual([
      'Không nhận ra 3 cột (giữ nguyên, không tính): 5 “Phòng theo dõi”, 7 “Mã hồ sơ”, 8. ' +
        'Nếu cần dùng cột nào thì chỉ rõ, ví dụ --columns solution=5.',
    ]);
    expect(await said('en', ...table)).toEqual([
      '3 columns are not known, and kept without counting: 5 “Phòng theo dõi”, 7 “Mã hồ sơ”, 8. ' +
        'If one is needed, say so, for example --columns solution=5.',
    ]);
  });

  it('are counted where there are many', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `Cột ${'abcdefghi'[index]}`);
    const [line] = await said('vi', `${HEADER};${many.join(';')}`, `1;Kế hoạch;2;1;${many.map(() => 'x').join(';')}`);
    expect(line).toContain('10 “Cột f” và 3 cột khác. Nếu');
  });

  it('are not those that are known, blank, or kept by us before', async () => {
    expect(await said('vi', `${HEADER};Ghi chú;Phòng theo dõi;Cột khác: Xếp loại`, '1;Kế hoạch;2;1;a;;x')).toEqual([]);
  });
});
