import { describe, expect, it } from 'vitest';
import { remedyStatus } from '../../src/model/scorecard/status.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

describe('the status of a remedy', () => {
  it.each([
    ['todo', ['todo', 'Chưa thực hiện', 'chưa làm', 'Chưa bắt đầu']],
    ['doing', ['doing', 'đang làm', 'Đang thực hiện', 'ĐANG TRIỂN KHAI', 'Đang xử lý', 'Đang khắc phục.']],
    ['done', ['done', 'hoàn thành', 'Hoàn thành 100%', 'Đã hoàn thành.', 'Đã khắc phục', 'làm xong'.normalize('NFD')]],
    ['dropped', ['dropped', 'Dừng thực hiện', 'Đã hủy', 'Huỷ bỏ']],
    [undefined, ['Hoàn thành 50%', 'Chưa hoàn thành', 'Không thực hiện', '']],
  ] as const)('%s', (status, words) => {
    expect(words.map((word) => [word, remedyStatus(word)])).toEqual(words.map((word) => [word, status]));
  });

  it('may be said in Vietnamese in a file of keys', async () => {
    const text = `criteria:
  - {code: 1, name: A, max: 2, assessed: 1, remedy: {solution: x, status: đang làm}}
  - {code: 2, name: B, max: 2, assessed: 1, remedy: {solution: x, status: Hoàn thành}}
  - {code: 3, name: C, max: 2, assessed: 1, remedy: {solution: x, status: mai}}
`;
    const { evaluations } = await evaluate(new TextEncoder().encode(text), 'x.yaml', capabilities);
    expect(evaluations.flatMap(({ findings }) => findings.map(({ rule, at }) => [rule, at]))).toEqual([
      ['schema', { kind: 'text', line: 4, column: 75 }],
    ]);
  });
});
