"""What a column is: headings in other words and another order, what stands beside the points, codes that have no column."""

from parts import Book, N, Sheet

FOUR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']
ROWS = [
    ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 5, 4.5],
    ['1.1', 'Ban hành kế hoạch CCHC', 2, 2],
    ['1.2', 'Thực hiện chế độ báo cáo', 3, 2.5],
    ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 6, 5.25],
    ['2.1', 'Niêm yết công khai', 2, 2],
    ['2.2', 'Giải quyết đúng hạn', 4, 3.25],
]
TOTAL = [None, 'TỔNG CỘNG', 11, 9.75]
SELF = [5, 2, 3, 5.5, 2, 3.5]


def book(name, rows, merges=(), **more):
    Book(Sheet('Bảng', rows, merges=merges, **more)).save(f'columns/{name}.xlsx')


def with_self(row, at):
    return [*row[:3], SELF[at], row[3]]


def columns():
    five = [with_self(row, at) for at, row in enumerate(ROWS)]
    total = [None, 'TỔNG CỘNG', 11, 10.5, 9.75]

    # The ten headings in an order of the office's own, the points from right to left.
    book('order-of-its-own', [
        ['Điểm bị mất', 'Điểm thẩm định', 'Điểm tự đánh giá', 'Điểm chuẩn', 'Giải pháp', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
         'Thời gian thực hiện', 'Cơ quan chủ trì thực hiện', 'Cơ quan phối hợp', 'Ghi chú', 'STT'],
        *[[row[2] - row[4], row[4], row[3], row[2],
           'Đôn đốc, nhắc nhở' if row[0] in ('1.2', '2.2') else None, row[1],
           'Quý II/2026' if row[0] in ('1.2', '2.2') else None, 'Văn phòng' if row[0] in ('1.2', '2.2') else None,
           'Phòng Kinh tế' if row[0] == '2.2' else None, None, row[0]] for row in five],
        [1.25, 9.75, 10.5, 11, None, 'TỔNG CỘNG'],
    ])

    # Every meaning under other words than ours.
    for name, headings in {
        'synonyms-first': ['TT', 'Nội dung', 'Thang điểm', 'Tự chấm', 'Điểm đạt được', 'Điểm bị trừ'],
        'synonyms-second': ['Mã', 'Tên tiêu chí', 'Khung điểm', 'Điểm tự chấm', 'SNV đánh giá', 'Điểm mất'],
        'synonyms-third': ['Số thứ tự', 'Các tiêu chí', 'Điểm số tối đa', 'Tự đánh giá', 'Điểm phúc tra', 'Điểm chưa đạt'],
        'synonyms-fourth': ['Mã số', 'LV/TC/TCTP', 'Điểm quy định', 'Điểm tự cho', 'Điểm chấm thực tế', 'Điểm còn thiếu so với điểm chuẩn'],
        'synonyms-of-units': ['STT theo Bộ tiêu chí', 'Nội dung các tiêu chí chấm điểm', 'Điểm tối đa theo Quyết định số 212/QĐ-UBND',
                              'Điểm do UBND xã tự chấm', 'Điểm thẩm định của Sở Nội vụ', 'Số điểm bị mất'],
        'headings-in-capitals': ['STT', 'LĨNH VỰC/ TIÊU CHÍ/ TIÊU CHÍ THÀNH PHẦN', 'ĐIỂM CHUẨN', 'ĐIỂM TỰ ĐÁNH GIÁ', 'ĐIỂM THẨM ĐỊNH', 'ĐIỂM BỊ MẤT'],
        'headings-without-diacritics': ['STT', 'Linh vuc/Tieu chi/Tieu chi thanh phan', 'Diem chuan', 'Diem tu danh gia', 'Diem tham dinh', 'Diem bi mat'],
        'headings-abbreviated': ['S.T.T', 'Lĩnh vực/TC/TCTP', 'Đ. tối đa', 'Điểm tự ĐG', 'Điểm TĐ của SNV', 'Mất điểm'],
        'headings-in-english': ['No.', 'Criteria', 'Maximum', 'Self-assessed', 'Verified score', 'Lost'],
        'headings-with-years-and-units': ['STT', 'Tiêu chí', 'Điểm tối đa (điểm)', 'Điểm tự chấm năm 2025', 'Điểm thẩm định\nnăm 2025', 'Điểm bị mất (điểm)'],
    }.items():
        book(name, [headings, *[[*row, row[2] - row[4]] for row in five], [*total, 1.25]])

    # Self scores beside assessed ones, self scores alone, and an assessed column nobody filled in yet.
    book('self-beside-assessed', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'], *five, total])
    book('only-self', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], *[row[:4] for row in five], total[:4]])
    book('self-beside-an-empty-round', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
                                        *[row[:4] for row in five], total[:4]])

    # Reasons are texts, even where one is written as the number of points it cost.
    reasons = {'1.2': 'Gửi báo cáo chậm 02 ngày (-0,5)', '2.2': '0,75'}
    book('reasons-for-lost-points', [
        [*FOUR, 'Điểm bị mất', 'Lý do mất điểm'],
        *[[*row, row[2] - row[3], reasons.get(row[0])] for row in ROWS], [*TOTAL, 1.25],
    ])

    # Two rounds, the second not for all; then the second in front of the first.
    second = {'1.2': 3, '1': 5}
    book('two-rounds-the-second-not-for-all', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định lần 1', 'Thẩm định lần 2'],
        *[[*row, second.get(row[0])] for row in five], [*total, 10.25],
    ])
    book('two-rounds-the-second-first', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định lần 2', 'Thẩm định lần 1'],
        *[[*row, row[3] - 0.25] for row in ROWS], [None, 'TỔNG CỘNG', 11, 9.75, 9.25],
    ])
    book('rounds-and-lost', [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2', 'Điểm bị mất'],
        *[[*row[:4], row[3], row[4], row[2] - row[4]] for row in five], [*total[:4], 10.5, 9.75, 1.25],
    ])
    book('scores-of-two-years', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định năm 2024', 'Điểm thẩm định năm 2025'],
        *[[*row[:3], row[2] - 0.5, row[3]] for row in ROWS], [None, 'TỔNG CỘNG', 11, 10, 9.75],
    ])

    book('the-old-score-hidden-on-the-right', [[*FOUR, 'Điểm thẩm định cũ'], *[[*row, row[2]] for row in ROWS], [*TOTAL, 11]],
         columns='<cols><col min="5" max="5" width="0" hidden="1" customWidth="1"/></cols>')
    book('headings-with-hidden-spaces', [['STT\u200b', 'Tiêu\u200bchí', 'Điểm\u00a0 tối đa', 'Điểm\u200bthẩm\ufeffđịnh'], *ROWS, TOTAL])

    # No column of codes: they lead the names, with a mark, with a dash, with a space alone, below Roman fields.
    led = lambda mark: [['Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'], *[[f'{row[0]}{mark}{row[1]}', *row[2:]] for row in ROWS], TOTAL[1:]]
    book('codes-lead-the-names', led('. '))
    book('codes-lead-the-names-with-a-dash', led(' - '))
    book('codes-lead-the-names-with-a-space', led(' '))
    book('codes-lead-the-names-below-fields', [
        ['Nội dung', 'Điểm tối đa', 'Điểm thẩm định'],
        ['I Chỉ đạo, điều hành', 5, 4.5], ['1 Kế hoạch', 2, 2], ['2 Báo cáo', 3, 2.5], ['03 thủ tục chưa gửi: trừ 0,5', None, None],
        ['II Thủ tục hành chính', 6, 5.25], ['1 Niêm yết', 2, 2], ['2 Đúng hạn', 4, 3.25],
    ])
    book('names-that-begin-with-numbers', [
        ['Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['CHỈ ĐẠO, ĐIỀU HÀNH', 5, 4.5], ['2 Kế hoạch được ban hành trong quý I', 2, 2], ['12 Báo cáo tháng', 3, 2.5],
    ])
    # Codes under no heading, or under one that says nothing; fields in small letters, so that codes alone tell the tree.
    small = [[row[0], row[1].capitalize(), *row[2:]] for row in ROWS]
    book('codes-under-no-heading', [[None, *FOUR[1:]], *small, TOTAL])
    book('codes-under-a-heading-that-says-nothing', [['…', *FOUR[1:]], *small, TOTAL])
    book('numbers-under-no-heading-that-are-no-codes', [[None, *FOUR[1:]], *[[at * 7 % 5 + 2, row[1], *row[2:]] for at, row in enumerate(ROWS)], TOTAL])
    # No codes at all: sums tell what is part of what, three levels deep; without lost points nothing tells it.
    bare = [row[1:] for row in small]
    book('no-codes-at-all', [FOUR[1:], *bare[:2], ['Ban hành trong quý I', 1.5, 1.5], ['Đủ nội dung', 0.5, 0.5], *bare[2:], TOTAL[1:]])
    book('codes-of-fields-alone', [FOUR, ['I', 'Chỉ đạo, điều hành', None, None], *[[None, *row] for row in [
        ['Kế hoạch', 3, 2], ['Ban hành', 1, 1], ['Nội dung', 2, 1], ['Báo cáo', 2, 2], ['Đúng hạn', 1, 1], ['Chất lượng', 1, 1]]]])
    # A number that only counts the rows stands where codes do.
    book('running-numbers-beside-coded-names', [FOUR, *[[at, f'{row[0]} {row[1]}', *row[2:]] for at, row in enumerate(ROWS, 1)], TOTAL])
    book('running-numbers-beside-codes', [['STT', 'Mã tiêu chí', *FOUR[1:]], *[[at, *row] for at, row in enumerate(ROWS, 1)], [None, *TOTAL]])
    # Code and name in one merged cell below two headings.
    book('code-and-name-merged', [FOUR, *[[f'{row[0]} {row[1]}', None, *row[2:]] for row in ROWS], TOTAL],
         merges=[f'A{at}:B{at}' for at in range(2, 8)])

    # What means nothing to the tool is kept: words, numbers, shares, a column without a heading.
    book('unknown-columns', [
        ['STT', 'Năm', *FOUR[1:], 'Tỷ lệ đạt (%)', 'Mã hồ sơ', 'Cán bộ nhập', None],
        *[[row[0], 2025, *row[1:], N(repr(row[3] / row[2]), '0.00%'), f'HS-{at:02}', 'An', 7] for at, row in enumerate(ROWS)],
        [None, None, *TOTAL[1:], N(repr(9.75 / 11), '0.00%')],
    ])
    # Two columns claim one meaning, and nothing tells them apart.
    book('two-columns-of-maxima', [['STT', 'Tiêu chí', 'Điểm tối đa', 'Thang điểm', 'Điểm thẩm định'],
                                   *[[*row[:2], row[2], row[2] * 2, row[3]] for row in ROWS]])
    book('maxima-missing', [['STT', 'Tiêu chí', 'Điểm thẩm định'], *[[*row[:2], row[3]] for row in ROWS]])


if __name__ == '__main__':
    columns()
