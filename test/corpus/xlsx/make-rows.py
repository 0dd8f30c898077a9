"""What a row is, whose child it is, where the table itself says it in an unusual way."""

from parts import Book, Sheet


def rows():
    # Scoring options in a column of their own, a row each; code, name and score merged down over them.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['TT', 'Tiêu chí', 'Nội dung đánh giá', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', None, 4, 3],
                ['1', 'Ban hành kế hoạch', 'Ban hành trước 31/12', 2, 2],
                [None, None, 'Ban hành chậm', 1],
                [None, None, 'Không ban hành', 0],
                ['2', 'Báo cáo định kỳ', 'Đúng hạn', 2, 1],
                [None, None, 'Chậm', 1],
                [None, None, 'Không báo cáo', 0],
                ['II', 'THỂ CHẾ', None, 1, 1],
                ['1', 'Xử lý văn bản trái luật', 'Đã xử lý', 1, 1],
                [None, 'Tổng cộng', None, 5, 4],
            ],
            merges=['A3:A5', 'B3:B5', 'E3:E5', 'A6:A8', 'B6:B8', 'E6:E8'],
        )
    ).save('rows/options-in-a-column.xlsx')

    # The same without merges, before anybody was scored: nothing can be scored out of 0.
    Book(
        Sheet(
            'Phiếu',
            [
                ['TT', 'Tiêu chí', 'Mức đánh giá', 'Điểm tối đa', 'Điểm tự chấm'],
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', None, 4],
                ['1', 'Ban hành kế hoạch', 'Ban hành trước 31/12', 2],
                [None, None, 'Ban hành chậm', 1],
                [None, None, 'Không ban hành', 0],
                ['2', 'Báo cáo định kỳ', 'Đúng hạn', 2],
                [None, None, 'Không báo cáo', 0],
            ],
        )
    ).save('rows/options-in-a-column-unscored.xlsx')

    # The score beside the option that was chosen: rows that may as well be criteria nobody scored.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['TT', 'Tiêu chí', 'Mức đánh giá', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['1', 'Ban hành kế hoạch', 'Kịp thời', 2],
                [None, None, 'Chậm', 1, 1],
                [None, None, 'Không ban hành', 0],
                ['2', 'Báo cáo định kỳ', 'Đúng hạn', 2, 2],
                [None, None, 'Chậm', 1],
            ],
        )
    ).save('rows/score-beside-the-option-chosen.xlsx')

    # Numerals that are one sign each, as Word offers them: fields in Roman ones, criteria in circles.
    Book(
        Sheet(
            'Bảng',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['Ⅰ', 'CHỈ ĐẠO, ĐIỀU HÀNH', 4, 3],
                ['①', 'Ban hành kế hoạch', 2, 1],
                ['②', 'Báo cáo định kỳ', 2, 2],
                ['Ⅱ', 'THỂ CHẾ', 6, 6],
                ['①', 'Xây dựng văn bản', 6, 6],
            ],
        )
    ).save('rows/numerals-of-one-sign.xlsx')

    # Codes before names that begin with a word which elsewhere is a unit.
    Book(
        Sheet(
            'Bảng',
            [
                ['Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['3. THỦ TỤC HÀNH CHÍNH', 5, 4.5],
                ['3.1 Hồ sơ trả đúng hạn', 2, 2],
                ['3.2 Người dân hài lòng', 2, 1.5],
                ['3.3 Kết quả số hóa', 1, 1],
                ['3.3.1 Tỷ lệ hồ sơ số hóa', 0.5, 0.5],
                ['3.3.2 Năm trước còn tồn', 0.5, 0.5],
            ],
        )
    ).save('rows/codes-before-unit-words.xlsx')

    # Options that step up to the maximum, the score in the first row: merged over the list, or more than its row may give.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['TT', 'Tiêu chí', 'Mức đánh giá', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['1', 'Ban hành kế hoạch', 'Không ban hành', 0, 0],
                [None, None, 'Ban hành chậm', 1],
                [None, None, 'Ban hành trước 31/12', 2],
                ['2', 'Báo cáo định kỳ', 'Không báo cáo', 0, 1.5],
                [None, None, 'Đúng hạn', 1.5],
                [None, 'Tổng cộng', None, 3.5, 1.5],
            ],
            merges=['A2:A4', 'B2:B4', 'E2:E4', 'A5:A6', 'B5:B6', 'E5:E6'],
        )
    ).save('rows/options-in-a-column-rising.xlsx')

    # The same where nothing tells whether the score 0 is the list's or the first option's.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['TT', 'Tiêu chí', 'Mức đánh giá', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['1', 'Ban hành kế hoạch', 'Không ban hành', 0, 0],
                [None, None, 'Ban hành', 2],
                ['2', 'Báo cáo định kỳ', 'Không báo cáo', 0, 0],
                [None, None, 'Đúng hạn', 1.5],
            ],
        )
    ).save('rows/options-in-a-column-rising-in-doubt.xlsx')

    # Maxima behind the names, no column for them; one criterion has none.
    Book(
        Sheet(
            'Phiếu',
            [
                ['STT', 'Tiêu chí', 'Tự chấm', 'Thẩm định'],
                ['I', 'CẢI CÁCH THỂ CHẾ (5 điểm)', 4, 3.5],
                ['1.1', 'Ban hành kế hoạch (1,5 điểm)', 1, 1],
                [None, '- Kịp thời (1,5 điểm)'],
                [None, '- Chậm (0,5 điểm)'],
                ['1.2', 'Tuyên truyền\n(tối đa 2 điểm)', 2, 1.5],
                ['1.3', 'Kiểm tra [1,5đ]', 1, 1],
                ['II', 'CẢI CÁCH BỘ MÁY (2 điểm)', 2, 1],
                ['2.1', 'Sắp xếp (1 điểm)', 1, 0.5],
                ['2.2', 'Phân cấp', 1, 0.5],
                [None, 'Tổng cộng (7 điểm)', 6, 4.5],
            ],
        )
    ).save('rows/maxima-in-names.xlsx')

    # Letters and digits that look alike, in codes and in scores.
    Book(
        Sheet(
            'Phiếu',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thẩm định'],
                ['l', 'THỂ CHẾ', 3, 2],
                ['1', 'Ban hành', 2, 1],
                ['2', 'Rà soát', 1, 1],
                ['ll', 'BỘ MÁY', 2, 2],
                ['1', 'Sắp xếp', 1, 1],
                ['2', 'Phân cấp', '1.O', 1],
                [111, 'CÔNG VỤ', 1, 1],
                ['1', 'Tuyển dụng', 1, 'l'],
                ['lV', 'TÀI CHÍNH', 1, 1],
                ['1', 'Tự chủ', 1, 1],
                ['lX', 'KHÁC', 1, 1],
            ],
        )
    ).save('rows/codes-that-look-alike.xlsx')

    # Two rounds of self scores beside assessed ones; the second holds only what was changed.
    Book(
        Sheet(
            'Phiếu',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm lần 1', 'Tự chấm lần 2', 'Thẩm định'],
                ['1', 'THỂ CHẾ', 3, 2, 2.5, 2],
                ['1.1', 'Ban hành', 2, 1, 1.5, 1],
                ['1.2', 'Rà soát', 1, 1, None, 1],
            ],
        )
    ).save('rows/two-rounds-of-self-scores.xlsx')


if __name__ == '__main__':
    rows()
