/** Each gate with what it expects and finds, exactly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, judge } from '../../src/gate/index.js';
import { gateText } from '../../src/language/command/gates.js';
import type { FileResult } from '../../src/model/evaluation.js';
import { finding } from '../../src/model/finding/finding.js';
import type { BaseScorecard, Demands, GateResult, MinScore, ScorecardDemands } from '../../src/model/finding/gate.js';
import { compare, inUnits, points, smaller, toDecimal, zero } from '../../src/model/points/points.js';
import { evaluationOf, resultOf } from '../report/evaluation-of.js';

const demands = (own: Partial<ScorecardDemands>, more: Partial<Demands> = {}): Demands => ({
  failOn: 'never',
  unopened: 0,
  of: () => ({ minScores: [], requireComplete: false, ...own }),
  ...more,
});

const least = (value: string, code?: string): MinScore => ({
  code,
  least: { unit: value.endsWith('%') ? 'percent' : 'points', value: points(value.replace('%', '')) },
});

/** What is said of each gate but the one that is always there. */
const said = (results: readonly FileResult[], all: Demands): readonly string[] =>
  judge(results, all)
    .filter(({ gate }) => gate !== 'readable')
    .map((one) => `${one.met ? 'met' : 'missed'} ${one.subject?.path ?? '-'} ${gateText(one, 'vi')}`);

const minScores = (text: string, ...scores: readonly MinScore[]) =>
  said([resultOf(text)], demands({ minScores: scores }));

const card = (...criteria: readonly string[]): string =>
  `criteria:\n${criteria.map((one) => `  - {${one}}`).join('\n')}\n`;

const DONE = card('code: 1, name: Một, max: 3, assessed: 2', 'code: 2, name: Hai, max: 4, assessed: 4');
const OPEN = card('code: 1, name: Một, max: 3, assessed: 2', 'code: 2, name: Hai, max: 4');

describe('min-score', () => {
  it('weighs the whole and criteria, in points and percent', () => {
    expect(minScores(DONE, least('6'), least('6.01'), least('85.7%'), least('60%', '1'), least('4.5', '2'))).toEqual([
      'met - Tổng điểm phải từ 6 trở lên; đạt 6/7.',
      'missed - Tổng điểm phải từ 6,01 trở lên; đạt 6/7.',
      'met - Tỷ lệ đạt phải từ 85,7% trở lên; đạt 85,71% (6/7 điểm).',
      'met 1 Lĩnh vực 1: tỷ lệ đạt phải từ 60% trở lên; đạt 66,67% (2/3 điểm).',
      'missed 2 Lĩnh vực 2: điểm phải từ 4,5 trở lên; đạt 4/4.',
    ]);
  });

  it('compares percentages as fractions, and shows as many decimals as tell them apart', () => {
    const near = card('code: 1, name: Một, max: 7, assessed: 4.19999');
    expect(minScores(near, least('60%'), least('59.99%'))).toEqual([
      'missed - Tỷ lệ đạt phải từ 60% trở lên; đạt 59,9999% (4,19999/7 điểm).',
      'met - Tỷ lệ đạt phải từ 59,99% trở lên; đạt 60% (4,19999/7 điểm).',
    ]);
    const third = card('code: 1, name: Một, max: 3, assessed: 1');
    expect(minScores(third, least('33.3333333333333%'), least('33.33333333333334%'))).toEqual([
      'met - Tỷ lệ đạt phải từ 33,3333333333333% trở lên; đạt 33,33333333333333% (1/3 điểm).',
      'missed - Tỷ lệ đạt phải từ 33,33333333333334% trở lên; đạt 33,33% (1/3 điểm).',
    ]);
  });

  it('never says a number that contradicts its verdict', () => {
    const hundredths = fc.integer({ min: 1, max: 9999 }).map((n) => points((n / 100).toFixed(2)));
    fc.assert(
      fc.property(hundredths, hundredths, fc.integer({ min: 1, max: 99_999 }), (max, part, thousandths) => {
        const score = smaller(part, max);
        const enough = points((thousandths / 1000).toFixed(3));
        const text = card(`code: 1, name: Một, max: ${toDecimal(max)}, assessed: ${toDecimal(score)}`);
        const own = demands({ minScores: [{ least: { unit: 'percent', value: enough } }] });
        const one = judge([resultOf(text)], own).find(({ gate }) => gate === 'min-score');
        // score ÷ max × 100 ≥ enough, in whole numbers: both sides times 10⁵ × max.
        const exact = inUnits(score, 2) * 100_000n;
        const bound = inUnits(enough, 3) * inUnits(max, 2);
        expect(one?.met).toBe(exact >= bound);
        expect(one?.found && compare(one.found, enough) >= 0).toBe(one?.met);
      }),
    );
  });

  it('takes nothing provisional for enough', () => {
    const unreadable = card('code: 1, name: Một, max: 3, assessed: Đạt', 'code: 2, name: Hai, max: 4, assessed: 4');
    expect(minScores(OPEN, least('10%'), least('1'), least('1', '1'), least('1', '2'))).toEqual([
      'missed - Tỷ lệ đạt phải từ 10% trở lên; mới tạm tính 66,67%, còn 1 tiêu chí chưa có điểm.',
      'missed - Tổng điểm phải từ 1 trở lên; mới tạm tính 2, còn 1 tiêu chí chưa có điểm.',
      'met 1 Lĩnh vực 1: điểm phải từ 1 trở lên; đạt 2/3.',
      'missed 2 Lĩnh vực 2: điểm phải từ 1 trở lên; còn 1 tiêu chí chưa có điểm.',
    ]);
    expect(minScores(unreadable, least('1'))).toEqual([
      'missed - Tổng điểm phải từ 1 trở lên; mới tạm tính 4, có điểm chưa đọc được.',
    ]);
  });

  it('waits for no survey where a unit assesses itself', () => {
    const self = card('code: 1, name: Một, max: 3, self: 2', 'code: 2, name: Hai, max: 4, self: ĐTXHH');
    expect(minScores(self, least('60%'), least('2', '1'))).toEqual([
      'met - Tỷ lệ đạt phải từ 60% trở lên; đạt 66,67% (2/3 điểm).',
      'met 1 Lĩnh vực 1: điểm phải từ 2 trở lên; đạt 2/3.',
    ]);
    expect(said([resultOf(self)], demands({ requireComplete: true }))).toEqual([
      'met - Mọi tiêu chí phải có điểm; đã có đủ.',
    ]);
  });

  it('finds a criterion by its path, else by a code that stands once', () => {
    const text = `criteria:
  - {code: I, name: Một, criteria: [{code: 1, name: Một một, max: 2, assessed: 2}, {code: a), name: Một a, max: 1, assessed: 1}]}
  - {code: II, name: Hai, criteria: [{code: 1, name: Hai một, max: 2, assessed: 1}]}
`;
    expect(minScores(text, least('2', 'II/1'), least('1', 'a'), least('1', '1'), least('50%', '99'))).toEqual([
      'missed II/1 Tiêu chí II/1: điểm phải từ 2 trở lên; đạt 1/2.',
      'met I/a Tiêu chí I/a: điểm phải từ 1 trở lên; đạt 1/1.',
      'missed - Tiêu chí “1” phải đạt từ 1 trở lên; có 2 tiêu chí cùng STT này; hãy ghi đủ đường dẫn: I/1 và II/1.',
      'missed - Tiêu chí “99” phải đạt từ 50% trở lên; bảng không có tiêu chí này.',
    ]);
  });

  it('does not judge what does not apply, nor a percentage of nothing', () => {
    const text = card(
      'code: 1, name: Một, max: 3, assessed: KPS',
      'code: 2, name: Hai, kind: deduction, assessed: -1',
      'code: 3, name: Ba, max: 9, assessed: 9',
    );
    expect(minScores(text, least('60%', '1'), least('60%', '2'), least('-1', '2'))).toEqual([
      'met 1 Lĩnh vực 1: tỷ lệ đạt phải từ 60% trở lên; không phát sinh nên không xét.',
      'missed 2 Lĩnh vực 2: tỷ lệ đạt phải từ 60% trở lên; không có điểm chuẩn nên không tính được tỷ lệ; hãy đặt ngưỡng bằng điểm.',
      'met 2 Lĩnh vực 2: điểm phải từ −1 trở lên; đạt −1/0.',
    ]);
  });

  it('says of an extract that only its fields are weighed, and counts bonuses in points alone', () => {
    const extract = card('code: 1, name: Một, max: 3, assessed: 2', 'code: 3, name: Ba, max: 3, assessed: 2');
    expect(minScores(extract, least('60%'), least('5'))).toEqual([
      'met - Tỷ lệ đạt của các lĩnh vực có trong bảng phải từ 60% trở lên; đạt 66,67% (4/6 điểm).',
      'missed - Tổng điểm của các lĩnh vực có trong bảng phải từ 5 trở lên; đạt 4/6.',
    ]);
    const bonus = `adjustments: [{kind: bonus, name: Sáng kiến, points: 1}]\n${DONE}`;
    expect(minScores(bonus, least('7'), least('86%'))).toEqual([
      'met - Tổng điểm phải từ 7 trở lên; đạt 7/7.',
      'missed - Tỷ lệ đạt phải từ 86% trở lên; đạt 85,71% (6/7 điểm).',
    ]);
  });
});

describe('gates of findings', () => {
  it('take no file for a scorecard whose author’s words are in doubt, whatever else is demanded', () => {
    const readable = (text: string) =>
      judge([resultOf(text)], demands({}, { failOn: 'never' })).find(({ gate }) => gate === 'readable')?.met;
    expect(readable(DONE)).toBe(true);
    expect(readable(card('code: 1, name: Một, max: 3, assessed: Đạt'))).toBe(true);
    expect(readable('criteria: []\n')).toBe(false);
    expect(readable(card('code: 1, name: Một, max: 0,81, assessed: 0'))).toBe(false);
    expect(readable(card('code: 1, name: Một, name: Hai, max: 3, assessed: 2'))).toBe(false);
  });

  it('count over all files, and always want scorecards', () => {
    const damaged: FileResult = {
      file: 'hong.xlsx',
      evaluations: [],
      findings: [finding('unreadable-file', { reason: 'damaged' })],
    };
    const all = judge(
      [resultOf(OPEN), resultOf(OPEN, 'b.yaml'), damaged],
      demands({}, { failOn: 'warning', maxWarnings: 1 }),
    );
    expect(
      all.map((one) => [
        one.gate,
        one.met,
        one.unit,
        one.expected && toDecimal(one.expected),
        one.found && toDecimal(one.found),
      ]),
    ).toEqual([
      ['readable', false, 'files', '0', '1'],
      ['fail-on', false, 'findings', '0', '3'],
      ['max-warnings', false, 'findings', '1', '2'],
    ]);
    expect(all.map((one) => gateText(one, 'en'))).toEqual([
      'Every file must be a scorecard; 1 is not.',
      'There must be no errors or warnings; found 1 error, 2 warnings.',
      'At most 1 warning; found 2.',
    ]);
  });

  it('are met where nothing is found', () => {
    const all = judge([resultOf(DONE)], demands({}, { failOn: 'info', maxWarnings: 0 }));
    expect(all.map((one) => `${one.met} ${gateText(one, 'vi')}`)).toEqual([
      'true Mọi tệp phải là bảng chấm điểm; tất cả đều đúng.',
      'true Không được có lỗi, cảnh báo, lưu ý; không có.',
      'true Tối đa 0 cảnh báo; có 0.',
    ]);
  });
});

describe('require-complete', () => {
  it('counts what has no score', () => {
    expect(said([resultOf(OPEN), resultOf(DONE)], demands({ requireComplete: true }))).toEqual([
      'missed - Mọi tiêu chí phải có điểm; còn 1 tiêu chí chưa có điểm.',
      'met - Mọi tiêu chí phải có điểm; đã có đủ.',
    ]);
  });

  it('notices a bonus that could not be read', () => {
    const text = `adjustments: [{kind: bonus, name: Sáng kiến, points: Đạt}]\n${DONE}`;
    expect(said([resultOf(text)], demands({ requireComplete: true, minScores: [least('1')] }))).toEqual([
      'missed - Tổng điểm phải từ 1 trở lên; mới tạm tính 6, có điểm chưa đọc được.',
      'missed - Mọi tiêu chí phải có điểm; có điểm chưa đọc được.',
    ]);
  });
});

const base = (text: string, file?: string): BaseScorecard => baseOf(evaluationOf(text, file));
const regress = (
  now: readonly FileResult[],
  before: readonly BaseScorecard[],
  tolerance = zero,
  expects: (one: BaseScorecard) => boolean = () => false,
) => said(now, demands({}, { noRegress: { base: before, tolerance, expects } }));

describe('no-regress', () => {
  const BEFORE = `unit: Xã A
criteria:
  - {code: 1, name: Một, max: 5, criteria: [{code: 1.1, name: a, max: 3, assessed: 2}, {code: 1.2, name: b, max: 2, assessed: 2}]}
  - {code: 2, name: Hai, max: 4, assessed: 4}
`;

  it('is met where nothing fell', () => {
    expect(regress([resultOf(BEFORE)], [base(BEFORE)])).toEqual([
      'met - Điểm không được thấp hơn bản so sánh; đã so 4 tiêu chí và tổng điểm, không điểm nào thấp hơn.',
    ]);
  });

  it('names the criterion that fell, not those above it, and the total', () => {
    const now = BEFORE.replace('max: 3, assessed: 2', 'max: 3, assessed: 1.5');
    expect(regress([resultOf(now)], [base(BEFORE)])).toEqual([
      'missed 1/1.1 Tiêu chí 1.1: điểm không được thấp hơn bản so sánh; trước 2, nay 1,5, thấp hơn 0,5.',
      'missed - Tổng điểm không được thấp hơn bản so sánh; trước 8, nay 7,5, thấp hơn 0,5.',
    ]);
    expect(regress([resultOf(now)], [base(BEFORE)], points('0.5'))).toEqual([
      'met - Điểm không được thấp hơn bản so sánh quá 0,5 điểm; đã so 4 tiêu chí và tổng điểm, không điểm nào thấp hơn.',
    ]);
    expect(regress([resultOf(now)], [base(BEFORE)], points('0.49'))).toHaveLength(2);
  });

  it('does not let a criterion go, whichever way', () => {
    const unscored = BEFORE.replace('max: 4, assessed: 4', 'max: 4');
    expect(regress([resultOf(unscored)], [base(BEFORE)])).toEqual([
      'missed 2 Lĩnh vực 2: điểm không được thấp hơn bản so sánh; trước 4, nay chưa có điểm.',
      'missed - Tổng điểm không được thấp hơn bản so sánh; trước 8, nay 4, thấp hơn 4.',
    ]);
    const not = BEFORE.replace('max: 4, assessed: 4', 'max: 4, state: not-applicable');
    expect(regress([resultOf(not)], [base(BEFORE)])[0]).toBe(
      'missed 2 Lĩnh vực 2: điểm không được thấp hơn bản so sánh; trước 4, nay ghi không phát sinh.',
    );
    const gone = 'unit: Xã A\ncriteria:\n  - {code: 2, name: Hai, max: 9, assessed: 9}\n';
    expect(regress([resultOf(gone)], [base(BEFORE)])).toEqual([
      'missed - Điểm không được thấp hơn bản so sánh; bảng không còn tiêu chí 1, trước đây có điểm.',
    ]);
  });

  it('names both maxima where they differ', () => {
    const now = BEFORE.replace('max: 4, assessed: 4', 'max: 3, assessed: 3');
    expect(regress([resultOf(now)], [base(BEFORE)])).toEqual([
      'missed 2 Lĩnh vực 2: điểm không được thấp hơn bản so sánh; trước 4, nay 3, thấp hơn 1; điểm chuẩn đổi từ 4 thành 3.',
      'missed - Tổng điểm không được thấp hơn bản so sánh; trước 8, nay 7, thấp hơn 1; điểm chuẩn đổi từ 9 thành 8.',
    ]);
  });

  it('compares the first of one path with the first, the second with the second', () => {
    const twice = card('code: 1, name: a, max: 3, assessed: 3', 'code: 1, name: b, max: 3, assessed: 1');
    const now = card('code: 1, name: a, max: 3, assessed: 3', 'code: 1, name: b, max: 3, assessed: 0.5');
    expect(regress([resultOf(now)], [base(twice)])).toEqual([
      'missed 1 Lĩnh vực 1: điểm không được thấp hơn bản so sánh; trước 1, nay 0,5, thấp hơn 0,5.',
      'missed - Tổng điểm không được thấp hơn bản so sánh; trước 4, nay 3,5, thấp hơn 0,5.',
    ]);
  });

  it('finds the partner by file, unit or file name, and never one of another unit', () => {
    const of = (unit: string, score: number) =>
      `unit: ${unit}\ncriteria: [{code: 1, name: Một, max: 9, assessed: ${score}}]\n`;
    const before = [base(of('Xã A', 5), 'cu/a.yaml'), base(of('xã  B', 6), 'cu/b.yaml'), base(of('Xã C', 7), 'x.yaml')];
    const now = [
      resultOf(of('Xã B', 5), 'moi/1.yaml'),
      resultOf(of('Xã A', 5), 'cu/a.yaml'),
      resultOf(of('Xã D', 1), 'x.yaml'),
    ];
    expect(regress(now, before)).toEqual([
      'missed 1 Lĩnh vực 1: điểm không được thấp hơn bản so sánh; trước 6, nay 5, thấp hơn 1.',
      'missed - Tổng điểm không được thấp hơn bản so sánh; trước 6, nay 5, thấp hơn 1.',
      'met - Điểm không được thấp hơn bản so sánh; đã so 1 tiêu chí và tổng điểm, không điểm nào thấp hơn.',
      'missed - Điểm không được thấp hơn bản so sánh; bản so sánh không có bảng chấm điểm này (theo tệp, trang tính, đơn vị); hãy lập lại bản so sánh.',
    ]);
  });

  it('misses a scorecard that is there no more', () => {
    const of = (unit: string) => `unit: ${unit}\ncriteria: [{code: 1, name: Một, max: 9, assessed: 5}]\n`;
    const before = [base(of('Xã A'), 'phieu/a.yaml'), base(of('Xã B'), 'phieu/b.yaml')];
    const now = [resultOf(of('Xã A'), 'phieu/a.yaml')];
    const kept = 'met - Điểm không được thấp hơn bản so sánh; đã so 1 tiêu chí và tổng điểm, không điểm nào thấp hơn.';
    const missing =
      'missed - Điểm không được thấp hơn bản so sánh; bản so sánh có 1 bảng chấm điểm nay không còn: Xã B (phieu/b.yaml).';
    expect(regress(now, before)).toEqual([kept]);
    expect(regress(now, before, zero, () => true)).toEqual([missing, kept]);
    // Of a file that could not be read nobody knows whose it is.
    const noise = resultOf('criteria: [{code: 1, name: Một, max: 9, asessed: 5}]\n', 'phieu/b.yaml');
    expect(regress([...now, noise], before, zero, () => true)).toEqual([
      kept,
      'missed - Điểm không được thấp hơn bản so sánh; chưa đọc chắc được bảng.',
    ]);
    // One sheet of a workbook whose others are there.
    const sheets = ['Xã A', 'Xã B'].map((sheet) => ({ ...base(of(sheet), 'cu.xlsx'), sheet }));
    expect(regress(now, sheets)).toEqual([missing.replace('phieu/b.yaml', 'cu.xlsx, Xã B'), kept]);
  });

  it('trusts no table that is in doubt', () => {
    const doubtful = resultOf('criteria: [{code: 1, name: Một, max: 9, asessed: 5}]\n');
    const all = demands(
      { minScores: [least('1')], requireComplete: true },
      { noRegress: { base: [base(DONE)], tolerance: zero, expects: () => true } },
    );
    const words = (results: readonly GateResult[]) => results.map((one) => [one.gate, one.met, gateText(one, 'en')]);
    expect(words(judge([doubtful], all))).toEqual([
      ['readable', false, 'Every file must be a scorecard; 1 is not.'],
      ['min-score', false, 'The total must be at least 1; the table could not be read for certain.'],
      ['require-complete', false, 'Every criterion must have its score; the table could not be read for certain.'],
      ['no-regress', false, 'Scores must not be below the base; the table could not be read for certain.'],
    ]);
  });
});
