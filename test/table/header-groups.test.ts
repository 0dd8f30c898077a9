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
});
