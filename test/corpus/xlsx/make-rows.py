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


if __name__ == '__main__':
    rows()
