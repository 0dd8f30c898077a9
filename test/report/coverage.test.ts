import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { coverageWords } from '../../src/report/remediation/coverage.js';
import { evaluationOf } from './evaluation-of.js';

const field = (code: string, max: string, ...criteria: readonly string[]): string =>
  `  - {code: ${code}, name: Lĩnh vực, max: ${max}, criteria: [${criteria.join(', ')}]}\n`;
const leaf = (code: string, max: string): string => `{code: ${code}, name: Tiêu chí, max: ${max}, assessed: ${max}}`;

const said = (...fields: readonly string[]): string =>
  coverageWords(evaluationOf(`total: {max: 100}\ncriteria:\n${fields.join('')}`).scored, wording('vi'));

const below = (max: string): string =>
  `{code: "5", name: Tiêu chí, max: ${max}, criteria: [${leaf('a', '15')}, ${leaf('b', '5')}]}`;

describe('what a table covers', () => {
  it('is all, or an extract', () => {
    expect(said(field('I', '100', leaf('1', '80'), below('20')))).toBe('Bảng đầy đủ');
    expect(said(field('I', '100', leaf('1', '70'), below('30')))).toBe('Bảng trích (chỉ nêu phần mất điểm)');
    expect(said(field('I', '100', below('20')))).toBe('Bảng trích (chỉ nêu phần mất điểm)');
  });

  it('is all but for one maximum that the sums above and below it contradict alike', () => {
    expect(said(field('I', '100', leaf('1', '80'), below('207')))).toBe(
      'Bảng đầy đủ, trừ điểm chuẩn của Tiêu chí I/5 ghi 207 trong khi bên dưới cộng lại 20',
    );
    expect(said(field('I', '800', leaf('1', '80')), field('II', '20', below('20')))).toBe(
      'Bảng đầy đủ, trừ điểm chuẩn của Lĩnh vực I ghi 800 trong khi bên dưới cộng lại 80',
    );
    expect(said(field('I', '20', below('20')), field('III', '800', leaf('1', '80')))).toBe(
      'Bảng trích (chỉ nêu phần mất điểm)',
    );
  });
});
