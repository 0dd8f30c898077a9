import { describe, expect, it } from 'vitest';
import { remedyStatus } from '../../src/model/scorecard/status.js';
import { findingLines, firstCriterion } from './reading.js';

const own = (extra: string, more = '') => {
  const { kind, state, result, criteriaSet, extra: left } = firstCriterion(`- {name: A, extra: {${extra}}${more}}`);
  return [kind, state, result?.text, criteriaSet?.text, left.map(({ heading, value }) => [heading, value.text])];
};

describe('columns of our own workbooks', () => {
  it('are told by their headings', () => {
    expect(own('Loại: Điểm thưởng, Kết quả (result): đạt, Mã bộ tiêu chí: BTC1, Khối: A')).toEqual([
      ...['bonus', undefined, 'đạt', 'BTC1', [['Khối', 'A']]],
    ]);
    expect(own('LOẠI: "Điểm trừ; ĐTXHH"')).toEqual(['deduction', 'survey', undefined, undefined, []]);
    expect(own('Loại: Không phát sinh')).toEqual([undefined, 'not-applicable', undefined, undefined, []]);
  });

  it('are somebody else’s where they hold other words', () => {
    expect(own('Loại: "Điểm thưởng; định tính"')).toEqual([
      ...[undefined, undefined, undefined, undefined, [['Loại', 'Điểm thưởng; định tính']]],
    ]);
  });

  it('say less than a key of the criterion', () => {
    expect(own('Loại: Điểm thưởng, Kết quả (result): x', ', kind: deduction, result: y')).toEqual([
      ...['deduction', undefined, 'y', undefined, []],
    ]);
    expect(findingLines('- {name: A, extra: {Loại: Điểm thưởng}}')).toEqual([]);
  });
});

it('knows how far a remedy is', () => {
  expect(['todo', 'Đang thực hiện', 'HOÀN THÀNH', 'Dừng  thực hiện', '80%'].map(remedyStatus)).toEqual([
    ...['todo', 'doing', 'done', 'dropped', undefined],
  ]);
});
