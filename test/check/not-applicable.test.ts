/** What is said of a criterion where nothing below it applies. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const messages = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const text = `STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định\n${rows.join('\n')}\n`;
  const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.csv', capabilities);
  return evaluations.flatMap(({ findings }) => findings.map((finding) => wording('vi').message(finding)));
};

describe('a score above criteria that do not apply', () => {
  it('is held against them by name', async () => {
    expect(await messages('1;A;5;4', '1.1;B;2;KPS', '1.2;C;3;Không phát sinh', '2;D;3;3')).toEqual([
      'Lĩnh vực 1: theo điểm đã ghi thì đạt nhiều hơn điểm chuẩn 4 điểm, nhưng các tiêu chí bên dưới mất tổng cộng 0 (chênh 4). Đối chiếu lại Lĩnh vực 1 với 1.1, 1.2.',
    ]);
  });
});
