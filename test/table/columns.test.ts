import { describe, expect, it } from 'vitest';
import { aboutOf, columnMeanings, findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const table = (...rows: Value[][]) => readOne(gridOf(rows));

describe('what a column means', () => {
  it('keeps self beside assessed, and the reason beside lost points', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm mất', 'Lý do mất điểm'],
      ['1', 'Chỉ đạo', 2, 2, 1.5, 0.5, 'Chậm 0,5 ngày'],
    );
    expect(treeOf(source)).toBe('1 Chỉ đạo | max=2 | self=2 | assessed=1.5 | lost=0.5 | finding=Chậm 0,5 ngày');
    expect(findings).toEqual([]);
  });

  it('takes what points were lost for as the name, or as the reason beside one', () => {
    const alone = table(['STT', 'Nội dung mất điểm', 'Điểm chuẩn', 'Điểm mất'], ['1', 'Báo cáo', 2, 1]);
    expect(treeOf(alone.source)).toBe('1 Báo cáo | max=2 | lost=1');
    const beside = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm mất', 'Nội dung bị trừ điểm'],
      ['1', 'Báo cáo', 2, 1, 'Chậm'],
    );
    expect(treeOf(beside.source)).toBe('1 Báo cáo | max=2 | lost=1 | finding=Chậm');
    const remarks = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất (nêu rõ)'],
      ['1', 'Báo cáo', 2, 1, 'Chậm 2 kỳ'],
      ['2', 'Kế hoạch', 2, 1, 'Ban hành muộn'],
    );
    expect(treeOf(remarks.source)).toBe(
      lines(
        '1 Báo cáo | max=2 | assessed=1 | finding=Chậm 2 kỳ',
        '2 Kế hoạch | max=2 | assessed=1 | finding=Ban hành muộn',
      ),
    );
    expect([...alone.findings, ...beside.findings, ...remarks.findings]).toEqual([]);
  });

  it('takes what is to be done for the solution beside a name, and what was done for a name where there is none', () => {
    const tasks = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm mất', 'Nhiệm vụ trọng tâm', 'Nội dung thực hiện'],
      ['1', 'Báo cáo', 2, 1, 'Nộp đúng hạn', 'Nộp 3/4 báo cáo'],
    );
    expect(treeOf(tasks.source)).toBe(
      '1 Báo cáo | max=2 | lost=1 | remedy={solution: Nộp đúng hạn} | extra={Nội dung thực hiện: Nộp 3/4 báo cáo}',
    );
    const alone = table(['STT', 'Nội dung thực hiện', 'Điểm chuẩn', 'Điểm đạt'], ['1', 'Báo cáo', 2, 1]);
    expect(treeOf(alone.source)).toBe('1 Báo cáo | max=2 | assessed=1');
    expect([...tasks.findings, ...alone.findings]).toEqual([]);
  });

  it('takes sentences under the heading of a score for what the assessors found', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt', 'Kết quả thẩm định'],
      ['1', 'Báo cáo', 2, 1, 'Báo cáo quý III nộp chậm 02 ngày'],
    );
    expect(treeOf(source)).toBe('1 Báo cáo | max=2 | assessed=1 | finding=Báo cáo quý III nộp chậm 02 ngày');
    expect(findings).toEqual([]);
  });

  it('takes a bare Kết quả for the score where it holds numbers and nothing else is one', () => {
    const rows = (value: Value) => table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Kết quả'], ['1', 'Báo cáo', 2, value]);
    expect(treeOf(rows(1).source)).toBe('1 Báo cáo | max=2 | assessed=1');
    expect(treeOf(rows('Đã nộp').source)).toBe('1 Báo cáo | max=2 | extra={Kết quả: Đã nộp}');
    expect(
      treeOf(table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Kết quả'], ['1', 'Báo cáo', 2, 1, 12]).source),
    ).toBe('1 Báo cáo | max=2 | self=1 | extra={Kết quả: 12}');
  });

  it('takes Tổng điểm for the maximum beside a score, and for the score beside a maximum', () => {
    expect(treeOf(table(['STT', 'Tiêu chí', 'Tổng điểm', 'Điểm đạt'], ['1', 'Báo cáo', 2, 1]).source)).toBe(
      '1 Báo cáo | max=2 | assessed=1',
    );
    expect(treeOf(table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tổng điểm'], ['1', 'Báo cáo', 2, 1]).source)).toBe(
      '1 Báo cáo | max=2 | assessed=1',
    );
    expect(treeOf(table(['STT', 'Tiêu chí', 'Tổng điểm', 'Điểm mất'], ['1', 'Báo cáo', 2, 1]).source)).toBe(
      '1 Báo cáo | max=2 | lost=1',
    );
  });

  it('keeps a second column of words that nothing is reckoned from', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm mất', 'Tồn tại, hạn chế', 'Nguyên nhân', 'Ghi chú', 'Chú thích'],
      ['1', 'Báo cáo', 2, 1, 'Nộp chậm', 'Thiếu người', 'a', 'b'],
    );
    expect(treeOf(source)).toBe(
      '1 Báo cáo | max=2 | lost=1 | finding=Nộp chậm | remedy={note: a} | extra={Nguyên nhân: Thiếu người, Chú thích: b}',
    );
    expect(findings).toEqual([]);
  });

  it('reads codes in a column for each depth', () => {
    const { source, findings } = table(
      ['TT lĩnh vực', 'TT tiêu chí', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt'],
      ['I', null, 'Chỉ đạo', 3, 2],
      [null, '1', 'Kế hoạch', 1, 1],
      [null, '2', 'Báo cáo', 2, 1],
      ['II', null, 'Thể chế', 2, 2],
    );
    expect(treeOf(source)).toBe(
      lines(
        'I Chỉ đạo | max=3 | assessed=2',
        '  1 Kế hoạch | max=1 | assessed=1',
        '  2 Báo cáo | max=2 | assessed=1',
        'II Thể chế | max=2 | assessed=2',
      ),
    );
    expect(findings).toEqual([]);
  });

  it.each([
    ['Mã LV', 'Mã TC'],
    ['STT lĩnh vực', 'Mã tiêu chí'],
  ])('reads codes of fields that count to the end in a column of their own: %s, %s', (field, criterion) => {
    const { source, findings } = table(
      [field, criterion, 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
      ['1', null, 'Thể chế'],
      [null, '1.1', 'Kế hoạch', 3, 2.5],
      [null, '1.2', 'Rà soát', 2, 2],
      [null, null, 'Cộng', 5, 4.5],
      ['2', null, 'Thủ tục'],
      [null, '2.1', 'Niêm yết', 4, 3],
      [null, null, 'Cộng', 4, 3],
      ['3', null, 'Bộ máy'],
      [null, '3.1', 'Sắp xếp', 4, 4],
      [null, null, 'Cộng', 4, 4],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Thể chế | subtotal={name: Cộng, max: 5, assessed: 4.5}',
        '  1.1 Kế hoạch | max=3 | assessed=2.5',
        '  1.2 Rà soát | max=2 | assessed=2',
        '2 Thủ tục | subtotal={name: Cộng, max: 4, assessed: 3}',
        '  2.1 Niêm yết | max=4 | assessed=3',
        '3 Bộ máy | subtotal={name: Cộng, max: 4, assessed: 4}',
        '  3.1 Sắp xếp | max=4 | assessed=4',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('takes codes, and no running number beside them, for the codes', () => {
    const rows: Value[][] = [
      ['1', '1', 'Chỉ đạo', 3, 2],
      ['2', '1.1', 'Kế hoạch', 1, 1],
      ['3', '1.2', 'Báo cáo', 2, 1],
    ];
    const { source, findings } = table(['STT', 'Mã tiêu chí', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt'], ...rows);
    expect(treeOf(source)).toBe(
      lines(
        '1 Chỉ đạo | max=3 | assessed=2 | extra={STT: 1}',
        '  1.1 Kế hoạch | max=1 | assessed=1 | extra={STT: 2}',
        '  1.2 Báo cáo | max=2 | assessed=1 | extra={STT: 3}',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('takes names that are nothing but codes for the codes, beside other names', () => {
    const { source, findings } = table(
      ['Tiêu chí, chỉ tiêu', 'Nội dung', 'Điểm số tối đa', 'Điểm số tự chấm'],
      ['Tiêu chí 1', 'Ban hành văn bản', 5, 4],
      ['Chỉ tiêu 1', 'Đầy đủ', 3, 3],
      ['Chỉ tiêu 2', 'Đúng quy định', 2, 1],
      ['Tiêu chí 2', 'Tiếp cận thông tin', 4, 4],
      ['Tổng cộng', null, 9, 8],
    );
    expect(treeOf(source)).toBe(
      lines(
        'Tiêu chí 1 Ban hành văn bản | max=5 | self=4',
        '  Chỉ tiêu 1 Đầy đủ | max=3 | self=3',
        '  Chỉ tiêu 2 Đúng quy định | max=2 | self=1',
        'Tiêu chí 2 Tiếp cận thông tin | max=4 | self=4',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('takes the points of fields for no names', () => {
    const { source, findings } = table(
      ['Lĩnh vực', 'STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm lĩnh vực'],
      ['Chỉ đạo', '1', 'Kế hoạch', 2, 1, 3],
      [null, '2', 'Báo cáo', 2, 2],
      ['TTHC', '1', 'Niêm yết', 1, 1, 1],
    );
    expect(treeOf(source)).toBe(
      lines(
        '· Chỉ đạo',
        '  1 Kế hoạch | max=2 | assessed=1 | extra={Điểm lĩnh vực: 3}',
        '  2 Báo cáo | max=2 | assessed=2',
        '· TTHC',
        '  1 Niêm yết | max=1 | assessed=1 | extra={Điểm lĩnh vực: 1}',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('takes ticks beside scores for no round of them', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đạt', 'Không đạt', 'Điểm chấm'],
      ['1', 'Kế hoạch', 2, 'x', null, 2],
      ['2', 'Báo cáo', 3, null, 'x', 1],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=2 | extra={Đạt: x}',
        '2 Báo cáo | max=3 | assessed=1 | extra={Không đạt: x}',
      ),
    );
    expect(findings).toEqual([]);
  });

  it.each([
    [['x', null], [null, 'x'], '1 Kế hoạch | max=2 | assessed=2 | extra={Đạt: x}', 'Không đạt: x'],
    [[null, 'x'], [null, 'x'], '1 Kế hoạch | max=2 | assessed=2 | extra={Không đạt: x}', 'Không đạt: x'],
    [['x', null], ['x', null], '1 Kế hoạch | max=2 | assessed=2 | extra={Đạt: x}', 'Đạt: x'],
  ])('counts points beside ticks: %s, %s', (first, second, one, two) => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đạt', 'Không đạt', 'Điểm'],
      ['1', 'Kế hoạch', 2, ...first, 2],
      ['2', 'Báo cáo', 3, ...second, 1],
    );
    expect(treeOf(source)).toBe(lines(one, `2 Báo cáo | max=3 | assessed=1 | extra={${two}}`));
    expect(findings).toEqual([]);
  });

  it('takes words beside points for no points, whatever their heading', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thang điểm chi tiết', 'Điểm tự chấm', 'Điểm thẩm định', 'Đơn vị chấm'],
      ['1', 'Kế hoạch', 4, 'Kịp thời: đủ điểm', 4, 3, 'Sở Nội vụ'],
      ['2', 'Báo cáo', 2, 'Dưới 20%', 2, 2, 'Sở Tư pháp'],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Kế hoạch | max=4 | self=4 | assessed=3 | extra={Thang điểm chi tiết: Kịp thời: đủ điểm, Đơn vị chấm: Sở Nội vụ}',
        '2 Báo cáo | max=2 | self=2 | assessed=2 | extra={Thang điểm chi tiết: Dưới 20%, Đơn vị chấm: Sở Tư pháp}',
      ),
    );
    expect(findings).toEqual([]);
    // Words in the only column of assessed scores are no scores that anybody could do without.
    const only = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Kết quả thẩm định'],
      ['1', 'Kế hoạch', 4, 4, 'Chưa đạt'],
    );
    expect(treeOf(only.source)).toBe('1 Kế hoạch | max=4 | self=4 | assessed=Chưa đạt');
  });

  it('takes no column of scoring steps beside the criteria for names', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Nội dung chấm', 'Mức điểm', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo', null, null, 3, 2],
      ['1.1', 'Kế hoạch', 'Kịp thời', 1, 1, 1],
      [null, null, 'Chậm', 0.5],
      ['1.2', 'Báo cáo', 'Đủ', 2, 2, 1],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Chỉ đạo | max=3 | assessed=2',
        '  1.1 Kế hoạch | max=1 | assessed=1 | extra={Nội dung chấm: Kịp thời, Mức điểm: 1}',
        '  1.2 Báo cáo | max=2 | assessed=1 | extra={Nội dung chấm: Đủ, Mức điểm: 2}',
      ),
    );
    expect(findings).toEqual([]);
    const fields = table(
      ['STT', 'Lĩnh vực', 'Nội dung đánh giá', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo', 'Kế hoạch', 1, 1],
      ['2', null, 'Báo cáo', 2, 1],
    );
    expect(treeOf(fields.source)).toBe(
      lines('· Chỉ đạo', '  1 Kế hoạch | max=1 | assessed=1', '  2 Báo cáo | max=2 | assessed=1'),
    );
  });

  it('takes Điểm TĐ for what its neighbours leave', () => {
    expect(treeOf(table(['STT', 'Tiêu chí', 'Điểm TĐ', 'Điểm TĐG'], ['1', 'Báo cáo', 2, 1]).source)).toBe(
      '1 Báo cáo | max=2 | self=1',
    );
    expect(
      treeOf(table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm TĐG', 'Điểm TĐ'], ['1', 'Báo cáo', 2, 2, 1]).source),
    ).toBe('1 Báo cáo | max=2 | self=2 | assessed=1');
  });

  it('leaves the scores of an earlier year out, and says so', () => {
    const years = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Điểm năm 2025', 'Tăng, giảm'],
      ['1', 'Báo cáo', 2, 1, 1.5, '+0,5'],
    );
    expect(treeOf(years.source)).toBe('1 Báo cáo | max=2 | assessed=1.5 | extra={Điểm năm 2024: 1, Tăng, giảm: +0,5}');
    expect(findingLines(years.findings)).toEqual([
      'info assessed-round E1 {"rounds":2,"heading":"Điểm năm 2025","years":true}',
    ]);
    const self = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa 2024', 'Điểm tối đa 2025', 'Thẩm định năm trước', 'Tự chấm'],
      ['1', 'Báo cáo', 1, 2, 1, 1.5],
    );
    expect(treeOf(self.source)).toBe(
      '1 Báo cáo | max=2 | self=1.5 | extra={Điểm tối đa 2024: 1, Thẩm định năm trước: 1}',
    );
    expect(findingLines(self.findings)).toEqual([
      'info assessed-round F1 {"rounds":2,"heading":"Tự chấm","years":true,"undated":true}',
    ]);
    const undated = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Ghi chú', 'Điểm đạt năm 2024'],
      ['1', 'Báo cáo', 2, 1.5, null, 1],
    );
    expect(treeOf(undated.source)).toBe('1 Báo cáo | max=2 | assessed=1.5 | extra={Điểm đạt năm 2024: 1}');
    expect(findingLines(undated.findings)).toEqual([
      'info assessed-round D1 {"rounds":2,"heading":"Điểm đạt","years":true,"undated":true}',
    ]);
    const both = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điểm năm trước'],
      ['1', 'Báo cáo', 2, 2, 1.5, 1],
    );
    expect(findingLines(both.findings)).toEqual([
      'info assessed-round E1 {"rounds":2,"heading":"Thẩm định","years":true,"undated":true}',
    ]);
    const beside = table(['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm năm 2024'], ['1', 'Báo cáo', 2, 1.5, 1]);
    expect(treeOf(beside.source)).toBe('1 Báo cáo | max=2 | self=1.5 | extra={Điểm năm 2024: 1}');
    const round = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa năm 2025', 'Thẩm định', 'Thẩm định lần 2 năm 2025'],
      ['1', 'Báo cáo', 2, 1.5, 1],
    );
    expect(treeOf(round.source)).toBe('1 Báo cáo | max=2 | assessed=1 | extra={Thẩm định: 1.5}');
    const same = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm năm 2025', 'Thẩm định'],
      ['1', 'Báo cáo', 2, 2, 1.5],
    );
    expect(treeOf(same.source)).toBe('1 Báo cáo | max=2 | self=2 | assessed=1.5');
    expect(same.findings).toEqual([]);
  });

  it('takes the score after the explanations for the last round', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định sau giải trình', 'Điểm thẩm định', 'Nội dung giải trình'],
      ['1', 'Báo cáo', 2, 2, 1, 'Đã nộp'],
    );
    expect(treeOf(source)).toBe('1 Báo cáo | max=2 | assessed=2 | explanation=Đã nộp | extra={Điểm thẩm định: 1}');
    expect(findingLines(findings)).toEqual([
      'info assessed-round D1 {"rounds":2,"heading":"Điểm thẩm định sau giải trình"}',
    ]);
  });

  it('puts a survey’s scores in the place of self scores where nothing is assessed, and tells both apart', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm điều tra XHH', 'Điểm thẩm định'],
      ['I', 'Chỉ đạo', 10, 8, 1.5],
      ['1', 'Kế hoạch', 8, 8],
      ['2', 'Khảo sát', 2, null, 1.5],
      ['3', 'Sự hài lòng', 2, 'ĐTXHH', 2],
      [null, 'Tổng cộng', 10, 8, 1.5],
    );
    expect(treeOf(source)).toBe(
      lines(
        'I Chỉ đạo | max=10 | extra={Tự chấm: 8, Điểm điều tra XHH: 1.5}',
        '  1 Kế hoạch | max=8 | self=8',
        '  2 Khảo sát | max=2 | self=1.5 | state=survey',
        '  3 Sự hài lòng | max=2 | self=2 | state=survey | extra={Tự chấm: ĐTXHH}',
      ),
    );
    expect(aboutOf(source)['total']).toBe('{name: Tổng cộng, max: 10}');
    expect(findings).toEqual([]);
  });

  it('takes a survey’s scores for a round before those that are assessed', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tổng điểm', 'Tự chấm', 'Điểm điều tra XHH'],
      ['1', 'Kế hoạch', 8, 8, 8],
      ['2', 'Khảo sát', 2, null, null, 1.5],
    );
    expect(treeOf(source)).toBe(lines('1 Kế hoạch | max=8 | self=8 | assessed=8', '2 Khảo sát | max=2 | assessed=1.5'));
    expect(findingLines(findings)).toEqual(['info assessed-round D1 {"rounds":2,"heading":"Tổng điểm"}']);
  });

  it('puts a survey’s scores beside those of the assessors where each criterion has the one or the other', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm thẩm định', 'Điểm ĐTXHH'],
      ['1', 'Chỉ đạo', 10, 5, 4.5, 3.5],
      ['1.1', 'Kế hoạch', 5, 5, 4.5, null],
      ['1.2', 'Tác động', 5, null, null, 3.5],
      [null, 'Tổng cộng', 10, 5, 4.5, 3.5],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Chỉ đạo | max=10 | self=5 | extra={Điểm thẩm định: 4.5, Điểm ĐTXHH: 3.5}',
        '  1.1 Kế hoạch | max=5 | self=5 | assessed=4.5',
        '  1.2 Tác động | max=5 | assessed=3.5 | state=survey',
      ),
    );
    expect(aboutOf(source)['total']).toBe('{name: Tổng cộng, max: 10, self: 5}');
    expect(findings).toEqual([]);
  });

  it('takes a survey’s scores for a round where the last round holds them again', () => {
    const { source } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Điểm đạt được', 'Chỉ số (%)'],
      ['1', 'Chỉ đạo', 10, 4.5, 3.5, 8, 80],
      ['1.1', 'Kế hoạch', 5, 4.5, null, 4.5, 90],
      ['1.2', 'Tác động', 5, null, 3.5, 3.5, 70],
    );
    expect(treeOf(source).split('\n')[0]).toBe(
      '1 Chỉ đạo | max=10 | assessed=8 | extra={Điểm ĐTXHH: 3.5, Điểm thẩm định: 4.5, Chỉ số (%): 80}',
    );
  });

  it('reads a table with self scores only', () => {
    const { source } = table(['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Chỉ đạo', 2, 2]);
    expect(treeOf(source)).toBe('1 Chỉ đạo | max=2 | self=2');
  });

  it('reads codes that lead the names where there is no column for them', () => {
    const { source, findings } = table(
      ['Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
      ['I. CHỈ ĐẠO', 4, 4],
      ['1. Kế hoạch', 2, 2],
      ['1.1. Ban hành kế hoạch', 1, 1],
      ['1.2 Thực hiện', 1, 1],
      ['Tiêu chí 1.3: Báo cáo', 1, 1],
      ['a) Đúng hạn', 1, 1],
      ['II - THỂ CHẾ', 3, 3],
      ['2025 là năm đánh giá', 1, 1],
      ['1,5 điểm cho mỗi văn bản', 1, 1],
    );
    expect(treeOf(source)).toBe(
      lines(
        'I CHỈ ĐẠO | max=4 | assessed=4',
        '  1 Kế hoạch | max=2 | assessed=2',
        '    1.1 Ban hành kế hoạch | max=1 | assessed=1',
        '    1.2 Thực hiện | max=1 | assessed=1',
        '    Tiêu chí 1.3 Báo cáo | max=1 | assessed=1',
        '      a) Đúng hạn | max=1 | assessed=1',
        'II THỂ CHẾ | max=3 | assessed=3',
        '  · 2025 là năm đánh giá | max=1 | assessed=1',
        '  · 1,5 điểm cho mỗi văn bản | max=1 | assessed=1',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('takes no word at the beginning of a name for the unit of its code', () => {
    const { source, findings } = table(
      ['Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
      ['3. THỦ TỤC HÀNH CHÍNH', 5, 5],
      ['3.1 Hồ sơ trả đúng hạn', 1, 1],
      ['3.2 Người dân hài lòng', 1, 1],
      ['3.3 ĐIỂM SỐ PAPI', 1, 1],
      ['3.4 tỷ lệ xin lỗi', 1, 1],
      ['3.5 Kết quả', 1, 1],
      ['3.5.1 Tỷ lệ hồ sơ trực tuyến', 0.5, 0.5],
      ['3.5.2 hồ sơ số hóa', 0.5, 0.5],
    );
    expect(treeOf(source)).toBe(
      lines(
        '3 THỦ TỤC HÀNH CHÍNH | max=5 | assessed=5',
        '  3.1 Hồ sơ trả đúng hạn | max=1 | assessed=1',
        '  3.2 Người dân hài lòng | max=1 | assessed=1',
        '  3.3 ĐIỂM SỐ PAPI | max=1 | assessed=1',
        '  3.4 tỷ lệ xin lỗi | max=1 | assessed=1',
        '  3.5 Kết quả | max=1 | assessed=1',
        '    3.5.1 Tỷ lệ hồ sơ trực tuyến | max=0.5 | assessed=0.5',
        '    3.5.2 hồ sơ số hóa | max=0.5 | assessed=0.5',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('keeps unknown columns, with a heading or without', () => {
    const { source } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt', 'Chênh lệch', 'Xếp loại', 'Xếp loại'],
      ['1', 'Chỉ đạo', 2, 1, -1, 'A', 'B', 'ngoài'],
    );
    expect(treeOf(source)).toBe(
      '1 Chỉ đạo | max=2 | assessed=1 | extra={Chênh lệch: -1, Xếp loại: A, Xếp loại (G): B, H: ngoài}',
    );
  });

  it('counts the last filled of two assessed rounds, and says so', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thẩm định lần 1', 'Thẩm định lần 2'],
      ['1', 'Chỉ đạo', 2, 1, 1.5],
      ['2', 'Thể chế', 2, 1, null],
      ['3', 'Bộ máy', 2, 1, '-'],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Chỉ đạo | max=2 | assessed=1.5 | extra={Thẩm định lần 1: 1}',
        '2 Thể chế | max=2 | assessed=1',
        '3 Bộ máy | max=2 | assessed=1 | extra={Thẩm định lần 2: -}',
      ),
    );
    expect(findingLines(findings)).toEqual(['info assessed-round E1 {"rounds":2,"heading":"Thẩm định lần 2"}']);
  });

  it('counts the last filled of two rounds of self scores beside assessed ones, and says so', () => {
    const rows: Value[][] = [
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm lần 1', 'Tự chấm lần 2', 'Thẩm định'],
      ['1', 'Chỉ đạo', 2, 1, 1.5, 1],
      ['2', 'Thể chế', 2, 2, null, 2],
      ['3', 'Bộ máy', 2, 1, '-', 1],
    ];
    const { source, findings } = table(...rows);
    expect(treeOf(source)).toBe(
      lines(
        '1 Chỉ đạo | max=2 | self=1.5 | assessed=1 | extra={Tự chấm lần 1: 1}',
        '2 Thể chế | max=2 | self=2 | assessed=2',
        '3 Bộ máy | max=2 | self=1 | assessed=1 | extra={Tự chấm lần 2: -}',
      ),
    );
    expect(findingLines(findings)).toEqual([
      'info assessed-round E1 {"rounds":2,"heading":"Tự chấm lần 2","self":true}',
    ]);
    const chosen = readOne(gridOf(rows), { columns: { self: 'Tự chấm lần 1' } });
    expect(treeOf(chosen.source)).toBe(
      lines(
        '1 Chỉ đạo | max=2 | self=1 | assessed=1 | extra={Tự chấm lần 2: 1.5}',
        '2 Thể chế | max=2 | self=2 | assessed=2',
        '3 Bộ máy | max=2 | self=1 | assessed=1 | extra={Tự chấm lần 2: -}',
      ),
    );
    expect(chosen.findings).toEqual([]);
  });

  it('leaves a field’s score out that is of a round before its criteria’s', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định lần 1', 'Thẩm định lần 2'],
      ['1', 'Chỉ đạo', 10, 8],
      ['1.1', 'Kế hoạch', 4, 4],
      ['1.2', 'Báo cáo', 6, 4, 3.5],
      ['2', 'TTHC', 5, 5],
      ['2.1', 'Niêm yết', 5, 5],
      [null, 'Tổng cộng', 15, 13],
    );
    expect(treeOf(source)).toBe(
      lines(
        '1 Chỉ đạo | max=10 | extra={Thẩm định lần 1: 8}',
        '  1.1 Kế hoạch | max=4 | assessed=4',
        '  1.2 Báo cáo | max=6 | assessed=3.5 | extra={Thẩm định lần 1: 4}',
        '2 TTHC | max=5 | assessed=5',
        '  2.1 Niêm yết | max=5 | assessed=5',
      ),
    );
    expect(aboutOf(source)['total']).toBe('{name: Tổng cộng, max: 15}');
    expect(findingLines(findings)).toEqual(['info assessed-round E1 {"rounds":2,"heading":"Thẩm định lần 2"}']);
  });

  it('takes scores by their weights for the last round where fields have no others', () => {
    const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Hệ số', 'Điểm chấm', 'Điểm quy đổi'];
    const weighted = table(header, ['1', 'Chỉ đạo', 4, null, null, 3], ['1.1', 'Kế hoạch', 4, 2, 1.5, 3]);
    expect(treeOf(weighted.source)).toBe(
      lines('1 Chỉ đạo | max=4 | assessed=3', '  1.1 Kế hoạch | max=4 | assessed=3 | extra={Điểm chấm: 1.5, Hệ số: 2}'),
    );
    expect(findingLines(weighted.findings)).toEqual(['info assessed-round F1 {"rounds":2,"heading":"Điểm quy đổi"}']);
    const beside = table(header, ['1', 'Chỉ đạo', 10, 0.1, 8, 0.8]);
    expect(treeOf(beside.source)).toBe('1 Chỉ đạo | max=10 | assessed=8 | extra={Hệ số: 0.1, Điểm quy đổi: 0.8}');
  });

  it('takes what assessors say of each criterion for no round, beside what they give', () => {
    const rows: Value[][] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định của Tổ', null],
      [null, null, null, 'Kết quả', 'Điểm'],
      ['1', 'Kế hoạch', 4, 'Đúng', 4],
      ['2', 'Báo cáo', 6, 'Thiếu 2 báo cáo', 4],
    ];
    const { source, findings } = readOne(gridOf(rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }));
    expect(treeOf(source)).toBe(
      lines(
        '1 Kế hoạch | max=4 | assessed=4 | extra={Thẩm định của Tổ Kết quả: Đúng}',
        '2 Báo cáo | max=6 | assessed=4 | extra={Thẩm định của Tổ Kết quả: Thiếu 2 báo cáo}',
      ),
    );
    expect(findings).toEqual([]);
  });

  it('takes TĐ of several rounds for assessed scores', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'TĐ lần 1', 'TĐ lần 2'],
      ['1', 'Kế hoạch', 4, 4, 3, 3.5],
    );
    expect(treeOf(source)).toBe('1 Kế hoạch | max=4 | self=4 | assessed=3.5 | extra={TĐ lần 1: 3}');
    expect(findingLines(findings)).toEqual(['info assessed-round F1 {"rounds":2,"heading":"TĐ lần 2"}']);
  });

  it('takes tasks that several criteria belong to for fields', () => {
    const { source, findings } = table(
      ['STT', 'Nhiệm vụ', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt', 'Điểm trừ'],
      ['1', 'Chỉ đạo', 'Kế hoạch', 4, 4, 0],
      ['2', null, 'Báo cáo', 6, 4, 2],
      ['3', 'TTHC', 'Niêm yết', 5, 5, 0],
      [null, 'Tổng', null, 15, 13, 2],
    );
    expect(treeOf(source)).toBe(
      lines(
        '· Chỉ đạo',
        '  1 Kế hoạch | max=4 | assessed=4 | lost=0',
        '  2 Báo cáo | max=6 | assessed=4 | lost=2',
        '· TTHC',
        '  3 Niêm yết | max=5 | assessed=5 | lost=0',
      ),
    );
    expect(aboutOf(source)['total']).toBe('{name: Tổng, max: 15, assessed: 13, lost: 2}');
    expect(findings).toEqual([]);
  });

  it('takes what was agreed on for the last round', () => {
    const agreed = table(
      ['STT', 'Tiêu chí', 'Thang điểm', 'Tự chấm', 'Thống nhất', 'Tổ thẩm định'],
      ['1', 'Kế hoạch', 4, 4, 3, 2],
    );
    expect(treeOf(agreed.source)).toBe('1 Kế hoạch | max=4 | self=4 | assessed=3 | extra={Tổ thẩm định: 2}');
    expect(findingLines(agreed.findings)).toEqual(['info assessed-round E1 {"rounds":2,"heading":"Thống nhất"}']);
  });

  it('counts the only filled round without a word', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thẩm định lần 1', 'Thẩm định lần 2'],
      ['1', 'Chỉ đạo', 2, 1, null],
    );
    expect(treeOf(source)).toBe('1 Chỉ đạo | max=2 | assessed=1');
    expect(aboutOf(source)['headings']).toBe('{code: STT, name: Tiêu chí, max: Điểm chuẩn, assessed: Thẩm định lần 1}');
    expect(findings).toEqual([]);
  });

  it('says when two columns claim one meaning, but not when one of them is blank', () => {
    const both = table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tối đa'], ['1', 'Chỉ đạo', 2, 3]);
    expect(findingLines(both.findings)).toEqual([
      'error ambiguous-column D1 {"meaning":"max","first":{"column":"C","heading":"Điểm chuẩn"},"second":{"column":"D","heading":"Điểm tối đa"}}',
    ]);
    const one = table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tối đa'], ['1', 'Chỉ đạo', null, 3]);
    expect(treeOf(one.source)).toBe('1 Chỉ đạo | max=3');
    expect(one.findings).toEqual([]);
  });

  it('takes Điểm trừ for lost points beside chuẩn and thẩm định', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm trừ'],
      ['1', 'Chỉ đạo', 2, 1.5, 0.5],
    );
    expect(treeOf(source)).toBe('1 Chỉ đạo | max=2 | assessed=1.5 | lost=0.5');
    expect(findings).toEqual([]);
  });

  it('takes Điểm trừ beside Điểm thưởng for a penalty', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm thưởng', 'Điểm trừ'],
      ['1', 'Chỉ đạo', 2, 1.5, 1, 0.5],
    );
    expect(treeOf(source)).toBe('1 Chỉ đạo | max=2 | assessed=1.5 | extra={Điểm thưởng: 1, Điểm trừ: 0.5}');
    const said = { counted: 'Điểm thẩm định', change: true };
    expect(findingLines(findings)).toEqual([
      `info uncounted-column E1 ${JSON.stringify({ column: 'E', heading: 'Điểm thưởng', ...said })}`,
      `info uncounted-column F1 ${JSON.stringify({ column: 'F', heading: 'Điểm trừ', ...said })}`,
    ]);
  });

  it('says that Điểm trừ alone is not clear', () => {
    const { findings } = table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm trừ'], ['1', 'Chỉ đạo', 2, 0.5]);
    expect(findingLines(findings)).toEqual([
      'error ambiguous-column D1 {"meaning":"lost","first":{"column":"D","heading":"Điểm trừ"}}',
    ]);
  });

  it('takes a bare Điểm for what its neighbours leave', () => {
    expect(treeOf(table(['STT', 'Tiêu chí', 'Điểm', 'Tự chấm'], ['1', 'Chỉ đạo', 2, 1]).source)).toBe(
      '1 Chỉ đạo | max=2 | self=1',
    );
    expect(treeOf(table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm'], ['1', 'Chỉ đạo', 2, 1]).source)).toBe(
      '1 Chỉ đạo | max=2 | assessed=1',
    );
    expect(
      treeOf(table(['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm'], ['1', 'Chỉ đạo', 2, 1, 3]).source),
    ).toBe('1 Chỉ đạo | max=2 | self=1 | extra={Điểm: 3}');
  });

  it('reads a name heading merged over several columns, and names that step to the right', () => {
    const merged = readOne(
      gridOf(
        [
          ['Nội dung', null, 'Điểm chuẩn', 'Điểm thẩm định'],
          ['1', 'Chỉ đạo', 2, 1],
          [null, 'Không mã', 1, 1],
        ],
        { merges: ['A1:B1'] },
      ),
    );
    expect(treeOf(merged.source)).toBe(lines('1 Chỉ đạo | max=2 | assessed=1', '  · Không mã | max=1 | assessed=1'));
    const ladder = table(
      ['STT', 'Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm chuẩn', 'Điểm đạt'],
      ['1', 'Chỉ đạo', null, null, 2, 1],
      ['1.1', null, 'Kế hoạch', null, 2, 1],
      ['1.1.1', null, null, 'Ban hành', 2, 1],
    );
    expect(treeOf(ladder.source)).toBe(
      lines(
        '1 Chỉ đạo | max=2 | assessed=1',
        '  1.1 Kế hoạch | max=2 | assessed=1',
        '    1.1.1 Ban hành | max=2 | assessed=1',
      ),
    );
    expect(ladder.findings).toEqual([]);
  });

  it('names every recognised column in headings, even one without a cell', () => {
    const { source } = table(
      ['STT', 'Lĩnh vực/\nTiêu chí', 'Điểm\nchuẩn', 'Điểm thẩm định', 'Giải pháp', 'Ghi chú'],
      ['1', 'Chỉ đạo', 2, 1],
    );
    expect(aboutOf(source)['headings']).toBe(
      '{code: STT, name: Lĩnh vực/ Tiêu chí, max: Điểm chuẩn, assessed: Điểm thẩm định, solution: Giải pháp, note: Ghi chú}',
    );
  });

  it('reads the columns of English tables', () => {
    const english = table(
      ['No.', 'Criterion', 'Max', 'Self', 'Assessed', 'Lost', 'Solution', 'Lead', 'Support', 'When', 'Note'],
      ['1', 'Planning', 2, 2, 1.5, 0.5, 'Plan', 'Office', 'Others', '2026', 'x'],
    );
    expect(columnMeanings(english).map((line) => line.split(' ')[1])).toEqual([
      ...['code', 'name', 'max', 'self', 'assessed', 'lost', 'solution', 'lead', 'support', 'when', 'note'],
    ]);
  });
});

describe('another table beside the scorecard', () => {
  const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', null];
  const ROWS: Value[][] = [
    ['1', 'Chỉ đạo', 5, 4, null],
    ['1.1', 'Kế hoạch', 2, 2, null],
    ['1.2', 'Báo cáo', 3, 2, null],
  ];
  const beside = (header: Value[], ...rows: Value[][]) =>
    table([...HEADER, ...header], ...ROWS.map((row, index) => [...row, ...(rows[index] ?? [])]));
  const meanings = (source: ReturnType<typeof table>) => columnMeanings(source).map((line) => line.split(' “')[0]);

  it('is none of it where it tells of something else, whatever its headings', () => {
    const own = ['1 code', '2 name', '3 max', '4 assessed'];
    const units = beside(['Đơn vị', 'Tổng điểm', 'Điểm bị mất'], ['Xã A', 80, 20], ['Xã B', 70, 30]);
    expect(meanings(units)).toEqual([...own, '6 extra', '7 extra', '8 extra']);
    expect(units.findings).toEqual([]);
    const numbered = beside(['STT', 'Đơn vị', 'Tổng điểm'], ['1', 'Xã A', 80], ['2', 'Xã B', 70]);
    expect(meanings(numbered)).toEqual([...own, '6 extra', '7 extra', '8 extra']);
    expect(numbered.findings).toEqual([]);
  });

  it('is asked about where its column may be a later round, and not where its heading says so', () => {
    expect(findingLines(beside(['Tổng điểm'], [5], [2], [3]).findings)).toEqual([
      'error ambiguous-column F1 {"meaning":"assessed","first":{"column":"D","heading":"Điểm thẩm định"},"second":{"column":"F","heading":"Tổng điểm"}}',
      'info assessed-round F1 {"rounds":2,"heading":"Tổng điểm"}',
    ]);
    for (const heading of ['Điểm phúc tra', 'Điểm thẩm định lần 2']) {
      expect(findingLines(beside([heading], [5], [2], [3]).findings)).toEqual([
        `info assessed-round F1 {"rounds":2,"heading":"${heading}"}`,
      ]);
    }
  });

  it('is no round where it only holds what all scores come to', () => {
    const apart = beside(['Tổng điểm'], [6]);
    expect(meanings(apart)).toEqual(['1 code', '2 name', '3 max', '4 assessed', '6 extra']);
    expect(apart.findings).toEqual([]);
  });

  it('is asked about where it may be a scorecard as well', () => {
    const { findings } = beside(['STT', 'Tiêu chí', 'Điểm tối đa'], ['1', 'Khác', 3]);
    expect(findings.map(({ rule, args }) => `${rule} ${'meaning' in args ? args.meaning : ''}`)).toEqual([
      'ambiguous-column code',
      'ambiguous-column name',
      'ambiguous-column max',
    ]);
  });

  it('holds one of several scores below one merged heading: the column that is named, else none', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được'],
      ['1', 'Chỉ đạo', 2, 1, 1.5],
    ];
    const grid = gridOf(rows, { merges: ['D1:E1'] });
    expect(findingLines(readOne(grid).findings)).toEqual([
      'error ambiguous-column E1 {"meaning":"assessed","first":{"column":"D","heading":"Điểm đạt được"},"second":{"column":"E","heading":"Điểm đạt được"}}',
    ]);
    const chosen = readOne(grid, { columns: { assessed: 'E', self: 'D' } });
    expect(treeOf(chosen.source)).toBe('1 Chỉ đạo | max=2 | self=1 | assessed=1.5');
    expect(chosen.findings).toEqual([]);
  });

  it('holds scores out of their maxima where no other column holds any', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm đạt/Điểm chuẩn'],
      ['1', 'Chỉ đạo', '2,5/3'],
      ['2', 'Thể chế', '4/4'],
    ];
    const { source, findings } = readOne(gridOf(rows));
    expect(treeOf(source)).toBe('1 Chỉ đạo | assessed=2,5/3\n2 Thể chế | assessed=4/4');
    expect(findings).toEqual([]);
  });
});

describe('scoring steps in a column of their own, beside that of the maxima', () => {
  const header = ['STT', 'Tiêu chí', 'Thang điểm', 'Điểm tối đa', 'Điểm thẩm định'];
  const criterion: Value[] = ['1.1', 'Kế hoạch', null, 2, 1];
  const steps: Value[][] = [
    [null, 'Kịp thời', 2],
    [null, 'Chậm', 1],
    [null, 'Không có', 0],
  ];

  it('are options where no row has both', () => {
    const { source, findings } = readOne(gridOf([header, ['1', 'Chỉ đạo', null, 2, 1], criterion, ...steps]));
    expect(findings).toEqual([]);
    expect(treeOf(source)).toBe(
      '1 Chỉ đạo | max=2 | assessed=1\n  1.1 Kế hoạch | max=2 | assessed=1 | options=[Kịp thời: 2, Chậm: 1, Không có: 0]',
    );
  });

  it('are told where one has', () => {
    const { findings } = readOne(gridOf([header, ['1.1', 'Kế hoạch', 2, 3, 1], ...steps]));
    expect(findings.map(({ rule }) => rule)).toEqual(['ambiguous-column']);
  });
});

describe('a column of ratios beside that of the maxima', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt/Điểm tối đa'];

  it('holds the scores', () => {
    const { source, findings } = readOne(
      gridOf([header, ['1', 'Kế hoạch', '2', '1,5/2'], ['2', 'Báo cáo', '1', '1/1']]),
    );
    expect(findings).toEqual([]);
    expect(treeOf(source)).toBe('1 Kế hoạch | max=2 | assessed=1,5/2\n2 Báo cáo | max=1 | assessed=1/1');
  });

  it('is told where another column may hold them', () => {
    const rows = [['1', 'Kế hoạch', '2/2', '1,5/2']];
    expect(readOne(gridOf([header, ...rows])).findings.map(({ rule }) => rule)).toEqual(['ambiguous-column']);
  });
});

it('last year’s score is no round, however it is called', () => {
  for (const heading of ['Điểm đạt năm ngoái', 'Diem dat nam ngoai', 'Điểm đạt năm trước', 'Điểm đạt kỳ trước']) {
    const read = readOne(
      gridOf([
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thẩm định', heading],
        ['1', 'Kế hoạch', 3, 2.5, 3],
      ]),
    );
    expect(columnMeanings(read).slice(3)).toEqual(['4 assessed “Thẩm định”', `5 extra “${heading}”`]);
    expect(findingLines(read.findings)).toEqual([
      'info assessed-round D1 {"rounds":2,"heading":"Thẩm định","years":true,"undated":true}',
    ]);
  }
});
