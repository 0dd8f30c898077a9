import { describe, expect, it } from 'vitest';
import { bandEdges } from '../../src/criteria-set/from-table.js';
import type { BandEdge } from '../../src/model/criteria-set/criteria-set.js';
import { toDecimal } from '../../src/model/points/points.js';
import { type EvaluateOptions, evaluate } from '../../src/pipeline.js';
import { bySet, capabilities, scoresOf, setIn, told } from './by-set.js';

const TABLE = `BỘ TIÊU CHÍ CẤP XÃ NĂM 2026;;;;
STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Cách chấm;Tài liệu kiểm chứng
1;Chỉ đạo điều hành;10;;
1.1;Ban hành kế hoạch;2;Chọn một;Kế hoạch
;Ban hành kịp thời: 2;;;
;Ban hành chậm: 1;;;
;Không ban hành: 0;;;
1.2;Mức độ hoàn thành;4;Theo khoảng;Báo cáo
;Từ 95% trở lên: 4;;;
;Từ 80% đến dưới 95%: 2,5;;;
;Dưới 80%: 0;;;
1.3;Hồ sơ trực tuyến;4;Theo tỷ lệ, bước 0,5;
;≥ 90 %: 100 %;;;
;< 50 %: 0;;;
2;Hài lòng;6;;
2.1;Kiểm tra;2;Cộng;
;Có kế hoạch: 0,5;;;
;Đủ các thôn: 1,5;;;
2.2;Hài lòng;4;ĐTXHH;
Tổng;;16;;
`;
const read = (text: string, options: EvaluateOptions = {}) =>
  evaluate(new TextEncoder().encode(text), 'bo.csv', capabilities, options);
const rules = async (text: string, options?: EvaluateOptions): Promise<readonly string[]> => {
  const { findings, evaluations } = await read(text, options);
  return [...findings, ...evaluations.flatMap((one) => one.findings)].map(({ rule, args, at }) => {
    const place = at?.kind === 'table' || at?.kind === 'text' ? ` ${'row' in at ? at.row : at.line}` : '';
    const what = 'fault' in args ? args.fault : 'reason' in args ? args.reason : '';
    return `${rule} ${what}${place}`;
  });
};

const said = ({ low, high }: NonNullable<ReturnType<typeof bandEdges>>): string => {
  const edge = (one: BandEdge | undefined, within: string, without: string): string =>
    one === undefined ? '' : `${one.inclusive ? within : without}${toDecimal(one.value)}`;
  return [edge(low, '≥', '>'), edge(high, '≤', '<')].filter((one) => one !== '').join(' ');
};

describe('the edges of a band in words', () => {
  it.each([
    ['≥ 95 %', '≥95'],
    ['≥ 80 %; < 95 %', '≥80 <95'],
    ['> 80%; ≤ 95%', '>80 ≤95'],
    ['Từ 95% trở lên', '≥95'],
    ['95 % trở lên', '≥95'],
    ['Từ 80% đến dưới 95%', '≥80 <95'],
    ['Từ 80 % đến 95 %', '≥80 ≤95'],
    ['Trên 80,5% đến 95%', '>80.5 ≤95'],
    ['Trên 80% và dưới 95%', '>80 <95'],
    ['Dưới 80%', '<80'],
    ['50% trở xuống', '≤50'],
    ['Đạt', undefined],
    ['95 %', undefined],
    ['Từ 95 % dưới', undefined],
    ['Từ 80 % từ 90 %', undefined],
    ['khoảng 80 %', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    const edges = bandEdges({ text, at: { kind: 'text', line: 1, column: 1 } });
    expect(edges && said(edges)).toBe(expected);
  });
});

describe('a table that is a criteria set', () => {
  it('is one beyond doubt where it says how criteria are scored and has no room for scores', async () => {
    expect(await rules(TABLE, { sets: 'checked' })).toEqual([]);
    const { criteriaSet, isConfig } = await read(TABLE, { sets: 'checked' });
    expect([criteriaSet?.id.text, isConfig]).toEqual(['bo', true]);
  });

  it('is told its own faults, at their rows', async () => {
    const faulty = TABLE.replace('Hài lòng;6', 'Hài lòng;5').replace('chậm: 1', 'chậm: 3').replace('80%: 0', '70%: 0');
    expect(await rules(faulty, { sets: 'checked' })).toEqual([
      'set-fault points-above-max 6',
      'set-fault band-gap 10',
      'set-fault sum 15',
      'set-fault sum 20',
    ]);
  });

  it('is told what was not understood of its scoring', async () => {
    const odd = TABLE.replace('Chọn một', 'Theo văn bản').replace('Dưới 80%: 0', 'Còn lại: 0');
    const found = await read(odd, { sets: 'checked' });
    expect(found.findings.filter(({ severity }) => severity === 'warning').map(({ args }) => args)).toEqual([
      { fault: 'unread', text: 'Theo văn bản' },
      { fault: 'unread', text: 'Còn lại: 0' },
    ]);
  });

  it('is no scorecard', async () => {
    expect(await rules(TABLE)).toEqual(['unreadable-file criteria-set 2']);
    expect((await read(TABLE, { sets: 'as-tables' })).evaluations).toHaveLength(1);
  });

  it('makes a scorecard to fill in', async () => {
    const { evaluations } = await read(TABLE, { sets: { evidenceAsked: 'Yêu cầu' } });
    const [form] = evaluations;
    expect(form?.scored.scorecard.criteriaSet?.text).toBe('bo');
    expect(form?.findings).toEqual([]);
  });

  it('scores from results like any other', async () => {
    const card = `unit: Xã A
criteria:
  '1.1': {result: Ban hành chậm}
  '1.2': {result: 17/20}
  '1.3': {result: "89,5%"}
  '2.1': {result: [a, b]}
  '2.2': 3
`;
    const { set } = await setIn(TABLE, 'bo.csv');
    const { evaluations } = await evaluate(new TextEncoder().encode(card), 'phieu.yaml', capabilities, {
      findSet: async () => set && { set, isMeant: true },
    });
    const [evaluation] = evaluations;
    // 17/20 = 85 %; 0.895 × 4 = 3.58, in steps of 0.5: 3.5.
    expect(evaluation && scoresOf(evaluation)).toEqual({
      1: '7/10',
      '1.1': '1/2',
      '1.2': '2.5/4',
      '1.3': '3.5/4',
      2: '5/6',
      '2.1': '2/2',
      '2.2': '3/4',
      total: '12/16',
    });
    expect(evaluation && told(evaluation)).toEqual([]);
  });
});

describe('a table that may be a criteria set', () => {
  const bare = TABLE.replace(/^((?:[^;]*;){3})[^;]*;/gmu, '$1');

  it('is a scorecard that nobody has scored, with a word on what makes it a set', async () => {
    const { evaluations } = await read(bare, { sets: 'checked' });
    expect(evaluations.flatMap(({ findings }) => findings.map(({ rule, args }) => [rule, args]))).toEqual([
      ['unscored', { leaves: 5, whole: true, believed: false, maySet: true }],
    ]);
  });

  it('is a set where somebody names it as one', async () => {
    const { criteriaSet } = await read(bare, { sets: 'checked', isSet: true });
    expect(criteriaSet?.id.text).toBe('bo');
    expect((await setIn(bare, 'bo.csv')).isNamedOnly).toBe(true);
    expect((await setIn(TABLE, 'bo.csv')).isNamedOnly).toBeUndefined();
  });

  it('is a scorecard wherever scores have a column', async () => {
    const form = TABLE.replace('Điểm chuẩn;', 'Điểm chuẩn;Điểm tự chấm;').replace(/^((?:[^;]*;){3})(?!Điểm)/gmu, '$1;');
    const { evaluations, criteriaSet } = await read(form, { sets: 'checked', isSet: true });
    expect(criteriaSet).toBeUndefined();
    expect(evaluations.flatMap(({ findings }) => findings.map(({ rule, args }) => [rule, args]))).toEqual([
      ['unscored', { leaves: 5, whole: true, believed: false, maySet: undefined }],
    ]);
  });

  it('is not to be guessed among several', async () => {
    const second = TABLE.replace('BỘ TIÊU CHÍ CẤP XÃ NĂM 2026', 'BỘ TIÊU CHÍ CẤP TỈNH NĂM 2026');
    const two = `${bare}\n\n${second}`;
    expect((await setIn(two, 'bo.csv')).set).toBeUndefined();
    await expect(bySet('criteria: []\n', two)).rejects.toThrow('no set');
  });
});
