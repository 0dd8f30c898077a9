import { describe, expect, it } from 'vitest';
import { meaningOfHeading } from '../../src/table/words/heading.js';

describe('what a heading means', () => {
  it.each([
    [
      'code',
      ['STT', 'TT', 'Mã', 'TT lĩnh vực', 'Số thứ tự', 'Số TT', 'stt', 'S.T.T', 'T.T', 'Mã số tiêu chí', 'Mục/Tiểu mục'],
    ],
    [
      'name',
      [
        ...[
          'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
          'LĨNH VỰC / TIÊU CHÍ',
          'Nội dung',
          'Tiêu chí',
          'Tiêu chí chấm điểm',
        ],
        ...[
          'Tiêu chí mất điểm',
          'Các tiêu chí chưa đạt điểm tối đa',
          'Lĩnh vực, tiêu chí bị mất điểm',
          'Nội dung khảo sát',
        ],
        ...['Nội dung tiêu chí', 'Các tiêu chí đánh giá', 'Tên tiêu chí', 'Criteria'],
        ...['Các chỉ số thành phần', 'Chỉ tiêu đánh giá'],
      ],
    ],
    [
      'max',
      [
        ...[
          'Điểm chuẩn',
          'Điểm tối đa',
          'Điểm số tối đa',
          'Thang điểm',
          'Khung điểm',
          'ĐIỂM\nCHUẨN',
          'Điểm  tối\u00a0đa',
        ],
        ...['Diem chuan', 'Số điểm tối đa', 'Maximum', 'Điểm chuẩn (tối đa)', 'Điểm chuẩn'.normalize('NFD')],
        ...['Điểm cao nhất', 'Điểm phân bổ', 'Cơ cấu điểm', 'Điểm t.đa', 'Tổng điểm tối đa', 'Ba-rem'],
        ...['Điểm được giao', 'Điểm định mức', 'Biểu điểm', 'Thang chấm', 'Điểm (tối đa)'],
        ...['Đ.chuẩn', 'Đ. tối đa', 'Điểm khung', 'Điểm tiêu chuẩn', 'Điểm quy chuẩn'],
      ],
    ],
    [
      'self',
      [
        ...['Điểm tự đánh giá', 'Tự đánh giá', 'Điểm tự chấm', 'Tự chấm', 'Điểm do cá nhân tự chấm'],
        ...['Kết quả tự đánh giá của đơn vị', 'Đơn vị tự chấm điểm', 'Điểm xã tự chấm'],
        ...['Điểm TĐG', 'Tự ĐG', 'Điểm xã chấm', 'Đơn vị chấm', 'Điểm tự chấm sau giải trình'],
        ...['Điểm đạt được (tự đánh giá)', 'Kết quả (tự chấm)', 'Điểm (xã tự chấm)', 'Đ.tự chấm'],
      ],
    ],
    [
      'assessed',
      [
        ...['Điểm thẩm tra', 'Điểm HĐTĐ', 'Điểm Ban Chỉ đạo chấm', 'Điểm UBND tỉnh công nhận', 'Điểm xét duyệt'],
        ...['Điểm thẩm định (sau khi đơn vị tự đánh giá)', 'Điểm sau rà soát (điểm tự chấm)', 'Đ.thẩm định'],
        ...['Cụm chấm', 'Khối chấm', 'Phòng chấm', 'Đoàn chấm', 'Cụm thi đua chấm', 'Ban chấm', 'Bộ NV chấm'],
        ...['Điểm tổ kiểm tra', 'Điểm ghi nhận', 'Điểm PNV', 'Điểm thực hiện', 'Điểm cả năm'],
        ...[
          'Điểm thẩm định',
          'Điểm đạt được',
          'Điểm đánh giá',
          'Kết quả thẩm định',
          'SNV đánh giá',
          'Điểm chấm thực tế',
        ],
        ...['Điểm phúc tra', 'Cấp có thẩm quyền đánh giá, xếp loại', 'Người quản lý trực tiếp đánh giá, xếp loại'],
        ...[
          'Cấp có thẩm quyền đánh giá',
          'Điểm thẩm định lần 2',
          'Sở Nội vụ thẩm định',
          'Huyện chấm',
          'Điểm tỉnh chấm',
        ],
        ...['Điểm thẩm định sau giải trình', 'Điểm trước giải trình', 'Điểm được', 'Điểm thực đạt', 'Điểm thu được'],
        ...['Phòng Nội vụ chấm', 'Cơ quan thẩm định chấm', 'Điểm kết luận', 'Điểm đạt năm 2025'],
      ],
    ],
    [
      'lost',
      [
        ...['Điểm bị mất', 'Điểm mất', 'Điểm bị trừ', 'Số điểm bị mất'],
        ...['Điểm chưa đạt', 'Điểm chưa đạt được', 'Số điểm không đạt', 'Điểm thiếu', 'Điểm bị giảm'],
      ],
    ],
    ['deducted', ['Điểm trừ', 'ĐIỂM TRỪ', 'Điểm giảm trừ']],
    ['survey', ['Điểm điều tra XHH', 'ĐTXHH', 'Điểm ĐTXHH', 'Kết quả điều tra xã hội học', 'Kết quả khảo sát']],
    ['shortfall', ['Nội dung mất điểm', 'Nội dung bị trừ điểm', 'Các nội dung bị mất điểm', 'Nội dung chưa đạt']],
    ['task', ['Nhiệm vụ', 'Nhiệm vụ trọng tâm', 'Công việc thực hiện']],
    ['content', ['Nội dung tự đánh giá', 'Nội dung thực hiện', 'Kết quả thực hiện', 'Diễn giải', 'Nội dung đánh giá']],
    ['whole', ['Tổng điểm', 'Tổng số điểm']],
    ['outcome', ['Kết quả', 'KẾT QUẢ (năm 2025)']],
    ['abbreviated', ['Điểm TĐ']],
    ['result', ['Kết quả (result)', 'Result (result)']],
    ['recovers', ['Điểm dự kiến khắc phục']],
    ['bonus', ['Điểm thưởng', 'Điểm cộng']],
    [
      'finding',
      ['Lý do mất điểm', 'Lí do mất điểm', 'Nhận xét', 'Nguyên nhân mất điểm', 'Tồn tại, hạn chế; nguyên nhân'],
    ],
    [
      'solution',
      ['Giải pháp', 'Giải pháp khắc phục', 'Biện pháp khắc phục', 'Nhiệm vụ, giải pháp cụ thể', 'Hướng xử lý'],
    ],
    [
      'lead',
      [
        'Cơ quan chủ trì thực hiện',
        'Đơn vị chủ trì',
        'Cơ quan chủ trì',
        'Đơn vị thực hiện',
        'Chủ trì',
        'Đơn vị tham mưu',
        'Phân công',
      ],
    ],
    ['support', ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp thực hiện']],
    ['person', ['Người phụ trách', 'Cán bộ phụ trách']],
    [
      'when',
      ['Thời gian thực hiện', 'Thời hạn', 'Thời gian hoàn thành', 'Thời hạn khắc phục', 'Hạn khắc phục', 'Hạn chót'],
    ],
    ['product', ['Sản phẩm', 'Sản phẩm dự kiến']],
    ['effort', ['Mức độ công việc', 'Công sức', 'Effort']],
    ['evidence', ['Tài liệu kiểm chứng', 'Tài liệu minh chứng', 'Minh chứng', 'Điểm tự chấm và tài liệu kiểm chứng']],
    ['explanation', ['Giải trình', 'Giải trình của đơn vị', 'Nội dung giải trình điểm tự chấm']],
    ['note', ['Ghi chú', 'Ghi chú (lý do mất điểm)']],
    ['points', ['Điểm', 'Số điểm', 'Điểm năm 2025']],
    ['level', ['Cấp', 'Level']],
    [
      'other',
      [
        'Chênh lệch',
        'Tỷ lệ đạt (%)',
        'Tỷ trọng điểm mất (%)',
        'Phương pháp chấm điểm',
        'Điểm phấn đấu',
        'Điểm tối thiểu',
        'Khung điểm tối thiểu',
        'Điểm đạt tối thiểu',
        'Căn cứ chấm điểm',
      ],
    ],
    [
      undefined,
      [
        ...['Họ và tên', '', '   ', 'Xếp loại', 'Điểm chuẩn: 100 điểm', 'STT 5'],
        'Điểm chuẩn của từng tiêu chí được quy định tại Phụ lục kèm theo Quyết định này và là căn cứ để các cơ quan, đơn vị tự chấm điểm',
      ],
    ],
  ] as const)('%s', (meaning, headings) => {
    expect(headings.map((heading) => [heading, meaningOfHeading(heading)])).toEqual(
      headings.map((heading) => [heading, meaning]),
    );
  });

  it('is told by its letters where a mark was forgotten or misplaced', () => {
    const headings = ['Tiêu chi', 'Điểm thẩm đinh', 'Điểm tư chấm', 'Điêm chuẩn', 'Điểm tối đa năm nay', 'Điểm thường'];
    expect(headings.map(meaningOfHeading)).toEqual(['name', 'assessed', 'self', 'max', 'max', undefined]);
  });

  it('is not told by the letters of one word, of a sentence, or of what is no column of points or names', () => {
    const texts = ['Tên', 'Tền', 'Hận', 'Phòng Nối vụ', 'Ghì chu', 'Các nôi dung đã được rà soát trong năm 2025'];
    expect(texts.map(meaningOfHeading)).toEqual(['name', undefined, undefined, undefined, undefined, undefined]);
  });
});
