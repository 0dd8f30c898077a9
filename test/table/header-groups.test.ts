/** Headings under groups: what a group's parts mean, and how parts of one name are told apart. */
import { describe, expect, it } from 'vitest';
import { columnMeanings, findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

const grouped = (merges: readonly string[], ...rows: Value[][]) => readOne(gridOf(rows, { merges }));
const lines = (...all: string[]): string => all.join('\n');

describe('a group of headings', () => {
  it('tells whose score and whose words are meant', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự đánh giá', null, 'Hội đồng thẩm định', null],
      [null, null, null, 'Điểm', 'Tài liệu kiểm chứng', 'Điểm', 'Lý do'],
      ['1', 'Kế hoạch', 5, 5, 'KH 01', 4, 'Chậm'],
    );
    expect(treeOf(read.source)).toBe('1 Kế hoạch | max=5 | self=5 | assessed=4 | finding=Chậm | evidence=KH 01');
    expect(read.findings).toEqual([]);
  });

  it('tells what a bare “Nội dung” is of', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1'],
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm mất', 'Giải pháp khắc phục', null, null],
      [null, null, null, null, 'Nội dung', 'Chủ trì', 'Hoàn thành'],
      ['1', 'Kế hoạch', 5, 1, 'Ban hành sớm', 'Văn phòng', 'Quý I/2026'],
    );
    expect(treeOf(read.source)).toBe(
      '1 Kế hoạch | max=5 | lost=1 | remedy={solution: Ban hành sớm, lead: Văn phòng, when: Quý I/2026}',
    );
    expect(read.findings).toEqual([]);
  });

  it('tells the most that may be reached from the least', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      ['STT', 'Tiêu chí', 'Khung điểm', null, 'Điểm đạt'],
      [null, null, 'Tối thiểu', 'Tối đa', null],
      ['1', 'Kế hoạch', 1, 5, 4],
    );
    expect(treeOf(read.source)).toBe('1 Kế hoạch | max=5 | assessed=4 | extra={Khung điểm Tối thiểu: 1}');
    expect(read.findings).toEqual([]);
  });

  it('tells years apart, for the maxima as well', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      ['STT', 'Tiêu chí', 'Năm 2024', null, 'Năm 2025', null],
      [null, null, 'Điểm chuẩn', 'Điểm đạt', 'Điểm chuẩn', 'Điểm đạt'],
      ['1', 'Kế hoạch', 4, 3, 5, 4],
    );
    expect(treeOf(read.source)).toBe(
      '1 Kế hoạch | max=5 | assessed=4 | extra={Năm 2024 Điểm chuẩn: 4, Năm 2024 Điểm đạt: 3}',
    );
    expect(findingLines(read.findings)).toEqual([
      'info assessed-round F2 {"rounds":2,"heading":"Năm 2025 Điểm đạt","years":true}',
    ]);
  });

  it('tells rounds apart, of self scores as well', () => {
    const rows: Value[][] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đợt 1', null, 'Đợt 2', null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ['1', 'Kế hoạch', 5, 4, 3, 5, 4],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'];
    const read = grouped(merges, ...rows);
    expect(treeOf(read.source)).toBe(
      '1 Kế hoạch | max=5 | self=5 | assessed=4 | extra={Đợt 1 Thẩm định: 3, Đợt 1 Tự chấm: 4}',
    );
    expect(findingLines(read.findings)).toEqual([
      'info assessed-round F2 {"rounds":2,"heading":"Đợt 2 Tự chấm","self":true}',
      'info assessed-round G2 {"rounds":2,"heading":"Đợt 2 Thẩm định"}',
    ]);
    const self = grouped(
      [],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm lần 1', 'Tự chấm lần 2'],
      ['1', 'Kế hoạch', 5, 4, 5],
    );
    expect(treeOf(self.source)).toBe('1 Kế hoạch | max=5 | self=5 | extra={Tự chấm lần 1: 4}');
    expect(findingLines(self.findings)).toEqual([
      'info assessed-round E1 {"rounds":2,"heading":"Tự chấm lần 2","self":true}',
    ]);
  });

  it.each([
    ['Tài liệu kiểm chứng', 'KH 01', 'BC 02', 'evidence=KH 01 | extra={Tài liệu kiểm chứng Thẩm định: BC 02}'],
    ['Lý do mất điểm', 'chậm', 'thiếu', 'finding=chậm | extra={Lý do mất điểm Thẩm định: thiếu}'],
    ['Ý kiến', 'chậm', 'thiếu', 'finding=chậm | extra={Ý kiến Thẩm định: thiếu}'],
    ['Tỷ lệ (%)', 90, 80, 'extra={Tỷ lệ (%) Tự chấm: 90, Tỷ lệ (%) Thẩm định: 80}'],
    ['Thời gian', '5/2025', '6/2025', 'extra={Thời gian Tự chấm: 5/2025, Thời gian Thẩm định: 6/2025}'],
  ])('that is of no points holds none, whosever: %s', (group, first, second, rest) => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm', null, group, null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ['1', 'Kế hoạch', 5, 4.5, 4, first, second],
    );
    expect(treeOf(read.source)).toBe(`1 Kế hoạch | max=5 | self=4.5 | assessed=4 | ${rest}`);
    expect(read.findings).toEqual([]);
  });

  it('that tells of points as well holds those that stand nowhere else', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả và minh chứng', null],
      [null, null, null, 'Tự chấm', 'Tài liệu'],
      ['1', 'Kế hoạch', 5, 4.5, 'KH 01'],
    );
    expect(treeOf(read.source)).toContain('1 Kế hoạch | max=5 | self=4.5');
    expect(read.findings).toEqual([]);
  });

  it('holds several scores of one kind: the last is taken, and said', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D1', 'E1:E1'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Quý I', 'Quý II'],
      [null, null, null, 'Điểm', 'Điểm'],
      ['1', 'Kế hoạch', 5, 5, 3],
      ['2', 'Báo cáo', 5, 5, 4],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=5 | assessed=3 | extra={Quý I Điểm: 5}',
        '2 Báo cáo | max=5 | assessed=4 | extra={Quý I Điểm: 5}',
      ),
    );
    expect(findingLines(read.findings)).toEqual(['info assessed-round E2 {"rounds":2,"heading":"Quý II Điểm"}']);
  });

  it('holds the scores of several communes: which is meant is asked', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', null],
      [null, null, null, 'Xã An Phú', 'Phường Tân An'],
      ['1', 'Kế hoạch', 5, 5, 3],
    );
    expect(findingLines(read.findings).filter((line) => line.startsWith('error'))).toEqual([
      'error ambiguous-column E2 {"meaning":"assessed","first":{"column":"D","heading":"Điểm đạt Xã An Phú"},"second":{"column":"E","heading":"Điểm đạt Phường Tân An"}}',
    ]);
    expect(columnMeanings(read).map((line) => line.split(' “')[0])).toEqual([
      ...['1 code', '2 name', '3 max', '4 assessed', '5 assessed'],
    ]);
  });

  it('tells in which ways points may be reached: its parts are no scores', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'];
    const whole = grouped(
      merges,
      ['STT', 'Tiêu chí', 'Điểm tối đa', null, null, 'Điểm đạt được', null, null],
      [null, null, 'Tổng điểm', 'Thẩm định', 'ĐTXHH', 'Tổng điểm', 'Thẩm định', 'ĐTXHH'],
      ['1', 'Chỉ đạo', 6, 4, 2, 4.5, 3, 1.5],
      ['1.1', 'Kế hoạch', 4, 4, null, 3, 3, null],
      ['1.2', 'Người dân đánh giá', 2, null, 2, 1.5, null, 1.5],
      ['2', 'TTHC', 20, 15, 5, 18, 14, 4],
    );
    expect(treeOf(whole.source)).toBe(
      lines(
        '1 Chỉ đạo | max=6 | assessed=4.5 | extra={ĐTXHH: 1.5, Thẩm định: 3, Điểm tối đa Thẩm định: 4, Điểm tối đa ĐTXHH: 2}',
        '  1.1 Kế hoạch | max=4 | assessed=3 | extra={Thẩm định: 3, Điểm tối đa Thẩm định: 4}',
        '  1.2 Người dân đánh giá | max=2 | assessed=1.5 | extra={ĐTXHH: 1.5, Điểm tối đa ĐTXHH: 2}',
        '2 TTHC | max=20 | assessed=18 | extra={ĐTXHH: 4, Thẩm định: 14, Điểm tối đa Thẩm định: 15, Điểm tối đa ĐTXHH: 5}',
      ),
    );
    expect(findingLines(whole.findings)).toEqual([
      'info assessed-round F2 {"rounds":3,"heading":"Điểm đạt được Tổng điểm"}',
    ]);

    const parts = grouped(
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', null, 'Điểm đạt được', null, 'Tổng điểm đạt'],
      [null, null, 'Thẩm định', 'ĐTXHH', 'Thẩm định', 'ĐTXHH', null],
      ['1', 'Chỉ đạo', 4, 2, 3, 1.5, 4.5],
    );
    expect(findingLines(parts.findings)).toContain(
      'error ambiguous-column D2 {"meaning":"max","first":{"column":"C","heading":"Điểm tối đa Thẩm định"},"second":{"column":"D","heading":"Điểm tối đa ĐTXHH"}}',
    );
  });

  it('holds the parts of self scores and of lost points beside their wholes', () => {
    const read = grouped(
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:J1'],
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', null, null, 'Điểm đạt', 'Điểm bị mất', null, null],
      [null, null, null, 'Tài liệu', 'ĐTXHH', 'Tổng', null, 'Thẩm định', 'ĐTXHH', 'Tổng'],
      ['1', 'Chỉ đạo', 6, 4, 1.5, 5.5, 4.5, 1, 0.5, 1.5],
    );
    expect(treeOf(read.source)).toBe(
      '1 Chỉ đạo | max=6 | self=5.5 | assessed=4.5 | lost=1.5 | extra={Điểm tự chấm Tài liệu: 4, Điểm tự chấm ĐTXHH: 1.5, Điểm bị mất Thẩm định: 1, Điểm bị mất ĐTXHH: 0.5}',
    );
    expect(read.findings).toEqual([]);
  });
});
