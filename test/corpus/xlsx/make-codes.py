"""Whose child each row is: every way of numbering that tables were seen in, each with points that add up."""

from parts import Book, N, Sheet, Styled

HEADER = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất']


def table(file, *rows):
    """rows: (code, name, max, assessed); the lost points are worked out, so that a wrong parent shows in the sums."""
    lines = [[code, name, most, got, N(f'{round(most - got, 9):g}')] for code, name, most, got in rows]
    Book(Sheet('Bảng chấm điểm', [HEADER, *lines])).save(f'codes/{file}.xlsx')


def codes():
    table(
        'dotted',
        ('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 4.5, 3.75),
        ('1.1', 'Kế hoạch cải cách hành chính', 2.5, 2),
        ('1.1.1', 'Ban hành kế hoạch', 1, 1),
        ('1.1.2', 'Thực hiện kế hoạch', 1.5, 1),
        ('1.2', 'Tuyên truyền', 2, 1.75),
        ('2', 'THỂ CHẾ', 2, 1.5),
        ('2.1', 'Xây dựng văn bản', 1, 1),
        ('2.2', 'Rà soát văn bản', 1, 0.5),
    )

    # Numbers begin anew below each numeral, letters below each number; one list has đ, the other goes on without it.
    table(
        'numerals-over-numbers-over-letters',
        ('I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 7, 6),
        ('1', 'Kế hoạch', 6, 5.5),
        *[(letter, f'Nội dung {letter}', 0.5, 0.5) for letter in 'abcdđeghikl'],
        ('m', 'Nội dung m', 0.5, 0),
        ('2', 'Báo cáo', 1, 0.5),
        ('II', 'THỂ CHẾ', 4.5, 4),
        ('1', 'Văn bản', 2.5, 2.5),
        *[(letter, f'Nội dung {letter}', 0.5, 0.5) for letter in 'abcde'],
        ('2', 'Rà soát', 2, 1.5),
        ('a', 'Kịp thời', 1, 1),
        ('b', 'Đầy đủ', 1, 0.5),
        ('III', 'BỘ MÁY', 1, 1),
        ('1', 'Sắp xếp', 1, 1),
    )

    table(
        'capitals-numerals-numbers-brackets',
        ('A', 'PHẦN THỨ NHẤT', 5, 4),
        ('I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2),
        ('1', 'Kế hoạch', 2, 1),
        ('a)', 'Ban hành', 1, 1),
        ('b)', 'Thực hiện', 1, 0),
        ('2', 'Báo cáo', 1, 1),
        ('II', 'THỂ CHẾ', 2, 2),
        ('1', 'Văn bản', 2, 2),
        ('B', 'PHẦN THỨ HAI', 2, 1.5),
        ('I', 'BỘ MÁY', 2, 1.5),
        ('1', 'Sắp xếp', 1, 1),
        ('2', 'Phân cấp', 1, 0.5),
        ('a)', 'Cấp xã', 0.5, 0.5),
        ('b)', 'Thôn, tổ dân phố', 0.5, 0),
    )

    # Sections A to I, numerals below each: I is a numeral below H and a letter after it.
    rows = []
    for letter in 'ABCDEGHI':
        rows.append((letter, f'PHẦN {letter}', 3, 2.5))
        rows.append(('I', f'Mục một của {letter}', 1, 1))
        rows.append(('1', 'Nội dung', 1, 1))
        rows.append(('II', f'Mục hai của {letter}', 2, 1.5))
        rows.append(('1', 'Nội dung', 2, 1.5))
    table('capitals-to-i-over-numerals', *rows)

    table(
        'numerals-over-dotted',
        ('I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2.5),
        ('1.1', 'Kế hoạch', 1, 1),
        ('1.2', 'Báo cáo', 2, 1.5),
        ('1.2.1', 'Báo cáo quý', 1, 1),
        ('1.2.2', 'Báo cáo năm', 1, 0.5),
        ('VII', 'HIỆN ĐẠI HÓA HÀNH CHÍNH', 6, 4.5),
        ('7.1', 'Dịch vụ công trực tuyến', 4, 3),
        ('7.1.3', 'Tỷ lệ hồ sơ trực tuyến', 4, 3),
        ('7.2', 'Chữ ký số', 2, 1.5),
    )

    # Dashes below the last code, pluses below a dash; in the column of codes, or before the name.
    table(
        'dashes',
        ('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 5, 4),
        ('1.1', 'Kế hoạch', 3, 2),
        ('-', 'Ban hành', 1, 1),
        ('-', 'Thực hiện', 2, 1),
        ('+', 'Quý I và quý II', 1, 1),
        ('+', 'Quý III và quý IV', 1, 0),
        ('1.2', 'Báo cáo', 2, 2),
        (None, '- Báo cáo quý', 1, 1),
        (None, '– Báo cáo năm', 1, 1),
        ('2', 'THỂ CHẾ', 1, 0.5),
        (None, '• Xây dựng văn bản', 1, 0.5),
    )

    # A dash without points of its own over pluses that have them.
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                HEADER,
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 4.5, 3.5, 1],
                ['1.1', 'Kế hoạch'],
                ['-', 'Ban hành', 1, 1, 0],
                ['-', 'Thực hiện'],
                ['+', 'Quý I và quý II', 1, 1, 0],
                ['+', 'Quý III và quý IV', 1, 0, 1],
                [None, '- Báo cáo'],
                [None, '+ Báo cáo quý', 0.5, 0.5, 0],
                [None, '+ Báo cáo năm', 1, 1, 0],
            ],
        )
    ).save('codes/dashes-over-pluses.xlsx')

    table(
        'dots-commas-and-words',
        ('1.', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2),
        ('1.1.', 'Kế hoạch', 2, 1),
        ('1.1.1.', 'Ban hành kế hoạch', 2, 1),
        ('1.2.', 'Báo cáo', 1, 1),
        ('2', 'THỂ CHẾ', 2, 1.5),
        ('2,1', 'Xây dựng văn bản', 2, 1.5),
        ('2,1,4', 'Lấy ý kiến', 2, 1.5),
        ('LV 3', 'BỘ MÁY', 2, 1.75),
        ('TC 3.1', 'Sắp xếp', 1, 1),
        ('TC 3.5', 'Phân cấp', 1, 0.75),
        ('Lĩnh vực 4:', 'CÔNG VỤ', 1, 1),
        ('Tiêu chí 4.1', 'Tuyển dụng', 1, 1),
    )

    # 6.1.3 without 6.1; 4.2 without 4; two fields that are not there.
    table(
        'missing-parents',
        ('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 2, 1),
        ('1.1', 'Kế hoạch', 2, 1),
        ('4.2', 'Phân cấp', 1, 0.5),
        ('4.3', 'Sắp xếp', 1, 1),
        ('6', 'TÀI CHÍNH CÔNG', 2, 1.5),
        ('6.1.3', 'Giải ngân', 1, 1),
        ('6.1.4', 'Quyết toán', 1, 0.5),
    )

    # Twice under one parent is an error; numbers that begin anew below another field are none.
    table(
        'twice',
        ('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2),
        ('1.1', 'Kế hoạch', 1, 1),
        ('1.2', 'Báo cáo', 1, 0),
        ('1.2', 'Tuyên truyền', 1, 1),
        ('2', 'THỂ CHẾ', 2, 1.5),
        ('2.1', 'Văn bản', 2, 1.5),
        ('a', 'Kịp thời', 1, 1),
        ('b', 'Đầy đủ', 0.5, 0.5),
        ('b', 'Đúng thẩm quyền', 0.5, 0),
        ('2', 'THỂ CHẾ (tiếp theo)', 1, 1),
        ('2.2', 'Rà soát', 1, 1),
    )

    # Rows that were sorted wrongly, or added at the end: each goes to the parent that its code names.
    table(
        'out-of-order',
        ('2', 'THỂ CHẾ', 2, 1.5),
        ('2.2', 'Rà soát', 1, 0.5),
        ('2.1', 'Văn bản', 1, 1),
        ('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2),
        ('1.10', 'Sáng kiến', 1, 0),
        ('1.9', 'Tuyên truyền', 1, 1),
        ('3', 'BỘ MÁY', 1, 1),
        ('3.1', 'Sắp xếp', 1, 1),
        ('1.11', 'Kiểm tra', 1, 1),
    )

    # 1.10 typed as text, as Excel's Text format keeps it, is not 1.1.
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                HEADER,
                [Styled('1', '@'), 'CHỈ ĐẠO, ĐIỀU HÀNH', 10, 9, 1],
                *[[Styled(f'1.{at}', '@'), f'Việc thứ {at}', 1, 1, 0] for at in range(1, 10)],
                [Styled('1.10', '@'), 'Việc thứ mười', 1, 0, 1],
            ],
        )
    ).save('codes/ten-as-text.xlsx')

    # No column of codes: each leads its name, however it is parted from it.
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                HEADER[1:],
                ['I. CHỈ ĐẠO, ĐIỀU HÀNH', 4, 3, 1],
                ['1/ Kế hoạch', 2, 1.5, 0.5],
                ['a) Ban hành', 1, 1, 0],
                ['b) Thực hiện', 1, 0.5, 0.5],
                ['2. Báo cáo', 2, 1.5, 0.5],
                ['2.1 Báo cáo quý', 1, 1, 0],
                ['2.2- Báo cáo năm', 1, 0.5, 0.5],
                ['II - THỂ CHẾ', 2, 2, 0],
                ['1) Văn bản', 1, 1, 0],
                ['(2) Rà soát', 1, 1, 0],
                ['III. BỘ MÁY', 1, 0.5, 0.5],
                ['1. Sắp xếp', 1, 0.5, 0.5],
                ['k) Cấp xã', 0.5, 0.5, 0],
                ['l) Thôn, tổ dân phố', 0.5, 0, 0.5],
            ],
        )
    ).save('codes/leading-the-names.xlsx')

    # The same behind words, with commas between the numbers.
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                HEADER[1:],
                ['LV 1. CHỈ ĐẠO, ĐIỀU HÀNH', 2, 1.5, 0.5],
                ['TC 1,1 Kế hoạch', 1, 1, 0],
                ['TC 1,2 Báo cáo', 1, 0.5, 0.5],
                ['1,2,1 Báo cáo quý', 1, 0.5, 0.5],
                ['LV 4. CÔNG VỤ', 1, 0.5, 0.5],
                ['TC 4,1 Tuyển dụng', 1, 0.5, 0.5],
            ],
        )
    ).save('codes/leading-the-names-behind-words.xlsx')

    # The same with a zero before each number.
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                HEADER[1:],
                ['01. CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2.5, 0.5],
                ['01.01 Kế hoạch', 2, 2, 0],
                ['01.02 Báo cáo', 1, 0.5, 0.5],
                ['02. THỂ CHẾ', 1, 1, 0],
                ['02.10 Rà soát', 1, 1, 0],
            ],
        )
    ).save('codes/leading-the-names-with-zeros.xlsx')

    # The numeral i alone below the letter h, worth what h is: the criterion above tells that it is no letter of its list.
    letters = [[one, f'Nội dung {one}', 1, 1, 0] for one in 'abcdđegh']
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                HEADER,
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 8, 8, 0],
                *letters,
                ['i', 'Chi tiết của h', 1, 1, 0],
                ['2', 'THỂ CHẾ', 9, 9, 0],
                *letters,
                ['i', 'Nội dung i', 1, 1, 0],
            ],
        )
    ).save('codes/numeral-i-below-h.xlsx')


if __name__ == '__main__':
    codes()
