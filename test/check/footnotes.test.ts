/** Digits of a footnote glued to a number are said where the sums prove it, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const messages = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const text = `STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định;Điểm bị mất\n${rows.join('\n')}\n`;
  const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities);
  return evaluations.flatMap(({ findings }) => findings.map((finding) => wording('vi').message(finding)));
};

describe('a footnote glued', () => {
  it('to the maximum of one of the children', async () => {
    expect(await messages('1;A;20;17;3', '1.1;B;51;4;1', '1.2;C;15;13;2')).toEqual(
      [
        'Tổng điểm chuẩn bên dưới Lĩnh vực 1 là 66, vượt 46 so với điểm chuẩn 20; có thể số chú thích bị dính vào điểm (“51” vốn là 5). Xem lại điểm chuẩn của Tiêu chí 1.1.',
        '“Điểm bị mất” ghi 1 nhưng 51 − 4 = 47 (ghi thiếu 46 điểm). Sửa thành 47 hoặc xem lại “Điểm thẩm định”. Có thể số chú thích bị dính vào điểm (“51” vốn là 5).',
      ].map((message, index) => (index === 1 ? `Tiêu chí 1.1: ${message}` : message)),
    );
  });

  it('to the maximum of a field, which its children and the printed total prove', async () => {
    expect(await messages('1;A;207;15;', '1.1;B;10;8;', '1.2;C;10;7;', '2;D;5;5;', ';Tổng cộng;25;20;')).toEqual([
      'Lĩnh vực 1 mất 192 điểm, các tiêu chí trong bảng mới thể hiện 5; còn 187 điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu. Có thể số chú thích bị dính vào điểm (“207” vốn là 20).',
      'Dòng “Tổng cộng” ghi 25 nhưng cộng lại được 212 (chênh 187) ở cột “Điểm chuẩn”. Có thể số chú thích bị dính vào điểm (“207” vốn là 20). Xem lại số này và các dòng được cộng.',
    ]);
  });

  it('to a score, which the lost points or the parent prove', async () => {
    expect(await messages('1;A;5;4,52;0,5', '2;B;10;93;', '2.1;C;5;43;', '2.2;D;5;5;')).toEqual([
      'Lĩnh vực 1: “Điểm bị mất” ghi 0,5 nhưng 5 − 4,52 = 0,48 (ghi thừa 0,02 điểm). Sửa thành 0,48 hoặc xem lại “Điểm thẩm định”. Có thể số chú thích bị dính vào điểm (“4,52” vốn là 4,5).',
      'Lĩnh vực 2: theo điểm đã ghi thì đạt nhiều hơn điểm chuẩn 83 điểm, nhưng các tiêu chí bên dưới mất tổng cộng −38 (chênh 45). Đối chiếu lại Lĩnh vực 2 với 2.1, 2.2.',
      'Tiêu chí 2.1: điểm thẩm định 43 cao hơn điểm chuẩn 5. Sửa điểm, hoặc xem lại điểm chuẩn.',
    ]);
    expect(await messages('1;B;10;9;', '1.1;C;5;43;', '1.2;D;5;5;')).toEqual([
      'Lĩnh vực 1: theo điểm đã ghi thì mất 1 điểm, nhưng các tiêu chí bên dưới mất tổng cộng −38 (chênh 39). Đối chiếu lại Lĩnh vực 1 với 1.1, 1.2.',
      'Tiêu chí 1.1: điểm thẩm định 43 cao hơn điểm chuẩn 5; có thể số chú thích bị dính vào điểm (“43” vốn là 4). Sửa điểm, hoặc xem lại điểm chuẩn.',
    ]);
  });

  it('is not guessed at', async () => {
    expect(await messages('1;A;20;17;', '1.1;B;12;12;', '1.2;C;15;13;')).toEqual([
      'Tổng điểm chuẩn bên dưới Lĩnh vực 1 là 27, vượt 7 so với điểm chuẩn 20. Xem lại điểm chuẩn của Lĩnh vực 1 và các tiêu chí bên dưới.',
    ]);
    // 5,5 without its decimals would fit, but no footnote stands there.
    expect(await messages('1;A;5,5;4,5;0,5')).toEqual([
      'Lĩnh vực 1: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”.',
    ]);
  });
});
