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

    # Scoring options as offices type them: points at the end of the name, in the column of maxima, with codes of their own.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6.5, 5],
                ['1.1', 'Ban hành kế hoạch', 1, 1],
                [None, 'Ban hành kịp thời: 1'],
                [None, 'Không kịp thời: 0,5'],
                [None, 'Không ban hành: 0'],
                ['1.2', 'Thực hiện kế hoạch', 2, 1.5],
                [None, '- Hoàn thành 100% nhiệm vụ', 2],
                [None, '- Hoàn thành từ 80% đến dưới 100%', 1.5],
                [None, '- Hoàn thành dưới 80%', 0],
                ['1.3', 'Báo cáo', 1.5, 1],
                ['a)', 'Đúng hạn: 1,5 điểm'],
                ['b)', 'Chậm dưới 05 ngày: 1 điểm'],
                ['c)', 'Không báo cáo: 0 điểm'],
                ['1.4', 'Kiểm tra', 2, 1.5],
                ['a', 'Trên 30% số đơn vị', 2],
                ['b', 'Từ 20% đến 30% số đơn vị', 1.5],
                ['c', 'Dưới 20% số đơn vị', 0],
                [None, 'Tính điểm theo công thức: (b/a) × điểm tối đa. Trong đó:'],
                [None, 'a là tổng số đơn vị'],
                [None, 'b là số đơn vị đã kiểm tra'],
            ],
        )
    ).save('rows/options-by-their-words.xlsx')

    # Rows without a code that count: by a dash, by their points, by nothing but a remedy.
    Book(
        Sheet(
            'Khắc phục',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp', 'Cơ quan chủ trì'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 4, 2.5, 1.5],
                ['1.1', 'Kế hoạch', 2, 1.5, 0.5],
                [None, '- Ban hành đúng hạn', 1, 1, 0],
                [None, '- Nội dung đầy đủ', 1, 0.5, 0.5, 'Bổ sung nội dung', 'Văn phòng'],
                ['1.2', 'Tuyên truyền', 2, 1, 1],
                [None, 'Đăng tin trên trang thông tin', None, None, 1, 'Mở chuyên mục', 'Phòng Văn hóa'],
                [None, 'Phát thanh hằng tuần', None, None, None, 'Xếp lịch phát', 'Phòng Văn hóa'],
                ['2', 'THỂ CHẾ', 1.5, 0, 1.5],
                [None, 'Xử lý văn bản sau rà soát', 1.5, 0, 1.5, 'Xử lý trong quý I', 'Phòng Tư pháp'],
            ],
        )
    ).save('rows/uncoded-criteria.xlsx')

    # Titles between the rows: across the table, in capitals, above the first field.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['PHẦN A: CÁC TIÊU CHÍ TỰ CHẤM'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 2, 1.5],
                [None, 'TRÁCH NHIỆM CỦA NGƯỜI ĐỨNG ĐẦU'],
                ['1.1', 'Kế hoạch', 1, 1],
                ['1.2', 'Báo cáo', 1, 0.5],
                ['PHẦN B: CÁC TIÊU CHÍ ĐIỀU TRA XÃ HỘI HỌC'],
                ['2', 'SỰ HÀI LÒNG', 3, 2.25],
                ['2.1', 'Người dân', 2, 1.5],
                ['2.2', 'Doanh nghiệp', 1, 0.75],
            ],
            merges=['A2:D2', 'A7:D7'],
        )
    ).save('rows/group-titles.xlsx')

    # Subtotals in other places and words: below each field, above its rows, of numbers that are named; one of them is wrong.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', None, None],
                ['1', 'Kế hoạch', 2, 1.5],
                ['2', 'Báo cáo', 1, 1],
                [None, 'Cộng', 3, 2.5],
                ['II', 'THỂ CHẾ'],
                ['1', 'Văn bản', 2, 2],
                ['2', 'Rà soát', 2, 1.5],
                [None, 'Tổng điểm mục II', 4, 3],
                ['III', 'BỘ MÁY'],
                ['1', 'Sắp xếp', 1, 1],
                [None, 'Cộng lĩnh vực III:', 1, 1],
                [None, 'Cộng I+II+III', 8, 7],
                [None, 'Cộng (I+III)', 4, 3.5],
                [None, 'TỔNG CỘNG', 8, 7],
            ],
        )
    ).save('rows/subtotals.xlsx')

    # Each field closes with words that elsewhere are the whole's, the last field as well.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2.5],
                ['1', 'Kế hoạch', 2, 1.5],
                ['2', 'Báo cáo', 1, 1],
                [None, 'Tổng cộng', 3, 2.5],
                ['II', 'THỂ CHẾ', 4, 3.5],
                ['1', 'Văn bản', 2, 2],
                ['2', 'Rà soát', 2, 1.5],
                [None, 'Tổng cộng', 4, 3.5],
                ['III', 'BỘ MÁY', 1, 0.5],
                ['1', 'Sắp xếp', 1, 0.5],
                [None, 'Tổng cộng', 1, 0.5],
            ],
        )
    ).save('rows/subtotals-called-totals.xlsx')

    # The total above all fields, as some provinces print it.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất'],
                [None, 'TỔNG ĐIỂM', 6, 4.75, 1.25],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2.25, 0.75],
                ['1.1', 'Kế hoạch', 2, 1.5, 0.5],
                ['1.2', 'Báo cáo', 1, 0.75, 0.25],
                ['2', 'THỂ CHẾ', 3, 2, 1],
                ['2.1', 'Văn bản', 3, 2, 1],
            ],
        )
    ).save('rows/total-above.xlsx')

    # Bonuses and penalties: rows of a field, a section of its own with a cap, a penalty without a code; totals before and after.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2.5],
                ['1.1', 'Kế hoạch', 3, 2],
                ['1.2', 'Điểm thưởng: có sáng kiến được công nhận', 1, 0.5],
                ['2', 'THỂ CHẾ', 2, 1.5],
                ['2.1', 'Văn bản', 2, 2],
                ['2.2', 'Điểm trừ: ban hành văn bản trái pháp luật', None, -0.5],
                [None, 'Tổng điểm', 5, 4],
                ['3', 'ĐIỂM THƯỞNG', 2, 2],
                ['3.1', 'Mô hình mới được nhân rộng', 2, 1.5],
                ['3.2', 'Đạt giải thưởng về cải cách hành chính', 1, 1],
                [None, 'ĐIỂM TRỪ', 1, 0.25],
                [None, 'Để xảy ra phản ánh, kiến nghị kéo dài', 1, 0.25],
                [None, 'TỔNG CỘNG SAU KHI CỘNG, TRỪ', 5, 5.75],
            ],
        )
    ).save('rows/bonuses-and-penalties.xlsx')

    # Penalties of a field that say below zero how much they may take; a field without points of its own.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 1.5],
                ['1.1', 'Kế hoạch', 3, 2],
                ['1.2', 'Điểm trừ: chậm báo cáo', -1, -0.5],
                ['2', 'THỂ CHẾ'],
                ['2.1', 'Văn bản', 2, 2],
                ['2.2', 'Điểm trừ: ban hành văn bản trái pháp luật', -2, -1],
                [None, 'Tổng cộng', 5, 2.5],
            ],
        )
    ).save('rows/penalties-below-zero.xlsx')

    # A second and a third remedy for the row above; an empty row and a repeated header between them are no end of it.
    remedied = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp', 'Cơ quan chủ trì', 'Thời gian thực hiện']
    Book(
        Sheet(
            'Khắc phục',
            [
                remedied,
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2, 1],
                ['1.1', 'Kế hoạch', 2, 1, 1, 'Ban hành sớm', 'Văn phòng', 'Quý I/2026'],
                [None, None, None, None, None, 'Theo dõi hằng tháng', 'Phòng Nội vụ', 'Hằng tháng'],
                remedied,
                [None, None, None, None, None, 'Báo cáo hằng quý', None, 'Hằng quý'],
                ['1.2', 'Báo cáo', 1, 1, 0],
                [None, None, None, None, None, None, None, 'Ghi thừa'],
            ],
        )
    ).save('rows/second-remedies.xlsx')

    # What pages bring along: numbers of pages, "Trang 2/3", a header again, "tiếp theo", signatures and notes.
    four = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định']
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['Mẫu số 02'],
                four,
                ['(1)', '(2)', '(3)', '(4)'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2],
                ['1.1', 'Kế hoạch', 2, 1],
                ['Trang 1/3'],
                four,
                ['(1)', '(2)', '(3)', '(4)'],
                ['1.2', 'Báo cáo', 1, 1],
                [None, None, None, 2],
                four,
                ['2', 'THỂ CHẾ', 1, 1],
                ['2.1', 'Văn bản', 1, 1],
                [None, 'Tổng cộng', 4, 3],
                [None, '* Ghi chú: điểm thẩm định theo Quyết định số 12/QĐ-UBND'],
                [None, 'Xã A, ngày 05 tháng 01 năm 2026'],
                ['NGƯỜI LẬP BIỂU', None, 'CHỦ TỊCH'],
                ['(Ký, ghi rõ họ tên)'],
                ['Nguyễn Văn A', None, 'Trần Thị B'],
            ],
        )
    ).save('rows/page-furniture.xlsx')

    # Rows that a person would ask about: each is told, with what was done.
    Book(
        Sheet(
            'Chấm điểm',
            [
                four,
                [None, 'Mức 1: 2'],
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6, 3.5],
                ['1.1', 'Kế hoạch', 2, 1.5],
                [None, 'Theo Nghị quyết của Đảng ủy xã'],
                ['1.2', None, 2, 1],
                ['1.3'],
                ['1.4', 'Báo cáo', 2, 1],
                [None, 'Gửi trước ngày 15 (0,5 điểm)'],
                [None, None, 0.5, 0.5],
                [None, '45'],
                [None, 'Tổng cộng', 6, 3.5],
            ],
        )
    ).save('rows/rows-in-doubt.xlsx')

    # Rows below the total: a field that was added late, last year's score, parts of a penalty that do not come to it.
    Book(
        Sheet(
            'Chấm điểm',
            [
                four,
                ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 2, 1.5],
                ['1.1', 'Kế hoạch', 2, 1.5],
                ['2', 'THỂ CHẾ', 1, 1],
                ['2.1', 'Văn bản', 1, 1],
                [None, 'Tổng điểm', 3, 2.5],
                ['3', 'BỘ MÁY', 1, 0.5],
                ['3.1', 'Sắp xếp', 1, 0.5],
                [None, 'ĐIỂM TRỪ', 2, 1],
                ['a', 'Báo cáo sai số liệu', 1, 0.25],
                ['b', 'Trễ hạn', 1, 0.5],
                [None, 'Tổng cộng', 4, 2],
                [None, 'Điểm năm 2024', 4, 3.5],
            ],
        )
    ).save('rows/rows-in-doubt-below-the-total.xlsx')


    # Numbered on from the fields in Roman numerals, right below the last of them: no criteria of that field.
    Book(
        Sheet(
            'Chấm điểm',
            [
                four,
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2],
                ['1', 'Kế hoạch', 2, 1],
                ['2', 'Báo cáo', 1, 1],
                ['II', 'THỂ CHẾ', 4, 3],
                ['1', 'Văn bản', 3, 2],
                ['2', 'Rà soát', 1, 1],
                ['3', 'Điểm thưởng', 2, 1],
                ['4', 'Điểm trừ', 1, 0.5],
                [None, 'Tổng cộng', 7, 5.5],
            ],
        )
    ).save('rows/bonuses-numbered-on-from-fields.xlsx')

    # The same where nothing but the numbers tells.
    Book(
        Sheet(
            'Chấm điểm',
            [
                four,
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2],
                ['1.1', 'Kế hoạch', 3, 2],
                ['II', 'THỂ CHẾ', 4],
                ['2.1', 'Văn bản', 4, 3],
                ['3', 'Điểm thưởng', 2, 1],
            ],
        )
    ).save('rows/bonuses-numbered-on-told-by-numbers.xlsx')

    # A bonus that is the field's own: its score counts it.
    Book(
        Sheet(
            'Chấm điểm',
            [
                four,
                ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 2],
                ['1', 'Kế hoạch', 3, 2],
                ['II', 'THỂ CHẾ', 4, 3.5],
                ['1', 'Văn bản', 4, 3],
                ['3', 'Điểm thưởng', 1, 0.5],
            ],
        )
    ).save('rows/bonuses-of-the-last-field.xlsx')

    # Fields without codes or capitals that hold all points, above criteria that state none; no total.
    Book(
        Sheet(
            'Chấm điểm',
            [
                four,
                [None, 'Chỉ đạo, điều hành', 4, 3],
                ['1', 'Kế hoạch'],
                ['2', 'Báo cáo'],
                [None, 'Thể chế', 6, 5],
                ['3', 'Văn bản'],
                ['4', 'Rà soát'],
            ],
        )
    ).save('rows/fields-that-hold-all-points.xlsx')

    # Scores beside the options that were chosen, below criteria that state their maxima; words number fields and criteria.
    Book(
        Sheet(
            'Tự chấm',
            [
                ['Tiêu chí, chỉ tiêu', 'Nội dung', 'Điểm số tối đa', 'Điểm số tự chấm'],
                ['Tiêu chí 1', 'Ban hành văn bản', 10],
                ['Chỉ tiêu 1', 'Ban hành đầy đủ', 4],
                [None, 'a) Đầy đủ', 4, 4],
                [None, 'b) Thiếu từ 01 văn bản', 0],
                ['Chỉ tiêu 2', 'Ban hành đúng thời hạn', 6],
                [None, 'a) Đạt 100%', 6],
                [None, 'b) Từ 90% đến dưới 100%', 4, 4],
                [None, 'c) Dưới 90%', 0],
                ['Tiêu chí 2', 'Tiếp cận thông tin', 3],
                ['Chỉ tiêu 1', 'Đăng tải danh mục', 3],
                [None, '- Kịp thời: 3'],
                [None, '- Chậm: 1', None, 1],
                [None, '- Không đăng tải: 0'],
                [None, 'Tổng cộng', 13, 9],
            ],
        )
    ).save('rows/scores-beside-options-of-stated-maxima.xlsx')


if __name__ == '__main__':
    rows()
