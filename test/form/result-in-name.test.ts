import { describe, expect, it } from 'vitest';
import { emptiedForm } from '../../src/form/empty.js';
import { resultsInNames } from '../../src/form/result-in-name.js';
import { evaluationOf } from '../report/evaluation-of.js';

const found = (...names: readonly string[]): readonly string[] => {
  const rows = names.map((name, at) => `  - {code: '${at + 1}', name: ${JSON.stringify(name)}, max: 1, assessed: 0}\n`);
  const form = emptiedForm(evaluationOf(`criteria:\n${rows.join('')}`).scored, {});
  return resultsInNames(form).map(({ criterion, result }) => `${criterion.code?.text}: ${result}`);
};

describe("last year's results in names", () => {
  it('are what was reached', () => {
    expect(
      found(
        'Mức độ hoàn thành kế hoạch CCHC :  được đánh giá trên 7 nội dung, lĩnh vực CCHC đạt 89%',
        'Hồ sơ trực tuyến đạt 60,5 %, người dân còn nhờ cán bộ',
        'Tỷ lệ hồ sơ đúng hạn ĐẠT: 95%'.normalize('NFD'),
      ),
    ).toEqual(['1: đạt 89%', '2: đạt 60,5 %', '3: ĐẠT: 95%']);
  });

  it('are not what the set asks for', () => {
    expect(
      found(
        'Tỷ lệ hồ sơ đúng hạn đạt 95% trở lên',
        'Hồ sơ trực tuyến phải đạt 60%',
        'Giải ngân đạt 70% đến dưới 80%',
        'Giải ngân đạt 70% - 80%',
        'Đạt 90%: 1 điểm',
        'Từ 80% kế hoạch',
        'Tỷ lệ đạt',
      ),
    ).toEqual([]);
  });
});
