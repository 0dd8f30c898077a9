"""Where the table is: what stands around it, over it, in it and beside it."""

from parts import Book, Empty, F, N, Rich, Sheet, Styled, zip_parts

TEN = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp',
       'Cơ quan chủ trì thực hiện', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Ghi chú']
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

LOST = [
    ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 5, 4.5, 0.5],
    ['1.2', 'Thực hiện chế độ báo cáo', 3, 2.5, 0.5, 'Gửi báo cáo trước ngày 20 hằng tháng', 'Văn phòng HĐND và UBND',
     'Phòng Văn hóa - Xã hội', 'Quý I/2026'],
]


def where():
    # Letterhead, motto, decision number and prose that uses the headings' own words; signatures and recipients below.
    Book(
        Sheet(
            'Bảng chấm điểm',
            [
                ['UBND TỈNH HẢI DƯƠNG', None, None, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
                ['UBND XÃ AN PHÚ', None, None, 'Độc lập - Tự do - Hạnh phúc'],
                ['Số: 45/BC-UBND', None, None, 'An Phú, ngày 15 tháng 01 năm 2026'],
                [],
                ['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
                ['(Kèm theo Quyết định số 212/QĐ-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh)'],
                ['Ghi chú: điểm thẩm định không được vượt điểm tối đa của tiêu chí; STT theo Bộ tiêu chí.'],
                ['Cách chấm: mỗi tiêu chí có điểm tối đa, điểm thẩm định do Tổ thẩm định chấm.'],
                [],
                FOUR,
                *ROWS,
                TOTAL,
                [],
                ['(*) Điểm chấm theo Hướng dẫn số 12/HD-SNV.'],
                [None, 'Nơi nhận:', None, 'TM. ỦY BAN NHÂN DÂN'],
                [None, '- Sở Nội vụ;', None, 'CHỦ TỊCH'],
                [None, '- Lưu: VT.', None, '(Ký tên, đóng dấu)'],
                [],
                [None, None, None, 'Nguyễn Văn An'],
            ],
            merges=['A1:C1', 'D1:F1', 'A5:F5', 'A6:F6', 'A7:F7', 'A8:F8'],
        )
    ).save('where/prose-above-signatures-below.xlsx')

    # The group "Điểm" over "Chuẩn | Thẩm định | Bị mất", the other headings merged down, then a row of column numbers.
    Book(
        Sheet(
            'Phụ lục',
            [
                ['KẾ HOẠCH KHẮC PHỤC'],
                ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm', None, None, 'Giải pháp',
                 'Cơ quan chủ trì thực hiện', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Ghi chú'],
                [None, None, 'Chuẩn', 'Thẩm định', 'Bị mất'],
                ['(1)', '(2)', '(3)', '(4)', '(5)=(3)-(4)', '(6)', '(7)', '(8)', '(9)', '(10)'],
                *LOST,
            ],
            merges=['A1:J1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:I3', 'J2:J3'],
        )
    ).save('where/header-groups.xlsx')

    # The same header without a single merge, as a program that "fills down" nothing exports it, numbers as numbers.
    Book(
        Sheet(
            'Phụ lục',
            [
                ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm', None, None, 'Giải pháp',
                 'Cơ quan chủ trì thực hiện', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
                [None, None, 'Chuẩn', 'Thẩm định', 'Bị mất'],
                [1, 2, 3, 4, 5, 6, 7, 8, 9],
                *LOST,
            ],
        )
    ).save('where/header-groups-unmerged.xlsx')

    # Four rows: two groups inside each other, two rounds of assessment, a line of letters.
    Book(
        Sheet(
            'Chấm điểm',
            [
                ['TT', 'Nội dung tiêu chí', 'Kết quả chấm điểm', None, None, None, 'Giải trình'],
                [None, None, 'Điểm tối đa', 'Tự chấm', 'Thẩm định', None, None],
                [None, None, None, None, 'Lần 1', 'Lần 2', None],
                ['A', 'B', 1, 2, 3, 4, 5],
                ['I', 'CHỈ ĐẠO ĐIỀU HÀNH', 5, 5, 4, 4.5],
                ['1', 'Kế hoạch', 2, 2, 2, 2],
                ['2', 'Báo cáo', 3, 3, 2, 2.5, 'Đã bổ sung báo cáo quý IV'],
                ['II', 'THỦ TỤC HÀNH CHÍNH', 4, 4, 4, 4],
                ['1', 'Niêm yết', 4, 4, 4, 4],
                [None, 'Tổng cộng', 9, 9, 8, 8.5],
            ],
            merges=['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:D3', 'E2:F2', 'G1:G3'],
        )
    ).save('where/header-four-rows.xlsx')

    # Printed header and column numbers again on each page, once between a criterion and its children.
    repeated = [FOUR, ['(1)', '(2)', '(3)', '(4)'], ROWS[0], ROWS[1], FOUR, ['(1)', '(2)', '(3)', '(4)'], *ROWS[2:4],
                ['STT ', 'TIÊU CHÍ', 'Điểm tối đa', 'Điểm thẩm định'], *ROWS[4:], TOTAL]
    Book(Sheet('Bảng', repeated)).save('where/header-repeated.xlsx')

    # A sheet of instructions first that names every column, then the scorecard, then a list for drop-downs.
    Book(
        Sheet(
            'Hướng dẫn',
            [
                ['HƯỚNG DẪN CHẤM ĐIỂM'],
                ['1. Cột "Điểm tối đa": điểm chuẩn theo Bộ tiêu chí.'],
                ['2. Cột "Điểm thẩm định": do Tổ thẩm định ghi.'],
                ['Nội dung', 'Ý nghĩa'],
                ['STT', 'Số thứ tự của tiêu chí'],
                ['Điểm tối đa', 'Không được sửa'],
            ],
        ),
        Sheet('Xã An Phú', [['BẢNG CHẤM ĐIỂM NĂM 2025'], FOUR, *ROWS, TOTAL]),
        Sheet('Danh mục', [['Đơn vị'], ['Xã An Phú'], ['Xã Bình Minh'], ['Phường Tân Lập']]),
    ).save('where/notes-sheet-first.xlsx')

    # Two units in two sheets, a third sheet of the same form that is hidden, a fourth very hidden.
    other = [['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 5, 5], ['1.1', 'Ban hành kế hoạch CCHC', 2, 2],
             ['1.2', 'Thực hiện chế độ báo cáo', 3, 3]]
    Book(
        Sheet('Xã An Phú', [FOUR, *ROWS, TOTAL]),
        Sheet("Xã Ea H'leo", [FOUR, *other, [None, 'Tổng điểm', 5, 5.5]]),
        Sheet('Mẫu', [FOUR, *other], state='hidden'),
        Sheet('Năm 2024', [FOUR, *other], state='veryHidden'),
    ).save('where/several-scorecards.xlsx')

    # Two scorecards below each other in one sheet, each with its title and total.
    Book(
        Sheet(
            'Tổng hợp',
            [
                ['BẢNG CHẤM ĐIỂM NĂM 2025 - UBND XÃ AN PHÚ'],
                FOUR, *ROWS, TOTAL,
                [],
                ['BẢNG CHẤM ĐIỂM NĂM 2025 - UBND XÃ BÌNH MINH'],
                FOUR, *other, [None, 'TỔNG CỘNG', 5, 5],
            ],
            merges=['A1:D1', 'A10:D10'],
        )
    ).save('where/two-in-one-sheet.xlsx')

    # Hidden rows and hidden columns of the scorecard count; a hidden column outside it does not matter.
    Book(
        Sheet(
            'Bảng',
            [
                ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm thẩm định'],
                ['1', 'CHỈ ĐẠO', 5, 5, 4.5],
                ['1.1', 'Kế hoạch', 2, 2, 2],
                ['1.2', 'Báo cáo', 3, 3, 2.5],
                ['2', 'THỦ TỤC', 2, 2, 2],
                ['2.1', 'Niêm yết', 2, 2, 2],
                [None, 'TỔNG CỘNG', 7, 7, 6.5],
            ],
            columns='<cols><col min="4" max="4" width="0" hidden="1" customWidth="1"/>'
                    '<col min="6" max="16384" width="9.140625" hidden="1"/></cols>',
            hidden_rows=[4, 6],
        )
    ).save('where/hidden-rows-and-columns.xlsx')

    # The used range reaches the last row and column: styled empty cells far below, a dimension that says so.
    far = {row: [Empty(), Empty(), Empty(), Empty()] for row in (10, 11, 12, 500, 60_000, 1_048_575, 1_048_576)}
    book = Book(Sheet('Bảng', {**{at: row for at, row in enumerate([FOUR, *ROWS, TOTAL], 1)}, **far},
                      columns='<cols><col min="1" max="16384" width="9.140625" style="1"/></cols>'))
    parts = book.parts()
    name = 'xl/worksheets/sheet1.xml'
    parts[name] = parts[name].replace('<dimension ref="A1:D1048576"/>', '<dimension ref="A1:XFD1048576"/>')
    zip_parts('where/used-range-to-the-last-row.xlsx', parts)

    # Empty rows inside: rows that are not there, rows of styled cells, a row of spaces.
    Book(
        Sheet(
            'Bảng',
            {
                3: FOUR, 4: [Empty(), Empty(), Empty(), Empty()], 6: ROWS[0], 7: ROWS[1], 9: ROWS[2],
                10: [' ', '\u00a0', Empty(), ''], 13: ROWS[3], 14: [Empty()], 20: ROWS[4], 21: ROWS[5],
                40: TOTAL,
            },
        )
    ).save('where/empty-rows-inside.xlsx')

    # Two rounds under a heading that is not merged, though others are: the later one counts.
    Book(
        Sheet(
            'Bảng',
            [
                ['BẢNG CHẤM ĐIỂM NĂM 2025'],
                ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', None, 'Ghi chú'],
                [None, None, None, 'Lần 1', 'Lần 2'],
                ['1', 'CHỈ ĐẠO', 5, 4, 4.5],
                ['1.1', 'Kế hoạch', 5, 4, 4.5],
            ],
            merges=['A1:F1', 'A2:A3', 'B2:B3'],
        )
    ).save('where/header-group-unmerged-beside-merges.xlsx')

    # A ranking of units in a sheet of its own, with headings that a scorecard has as well.
    Book(
        Sheet('Xã An Phú', [FOUR, *ROWS, TOTAL]),
        Sheet('Tổng hợp', [['STT', 'Tên đơn vị', 'Điểm chuẩn', 'Điểm thẩm định', 'Xếp loại'], [1, 'Xã An Phú', 11, 9.75, 'Tốt'],
                           [2, 'Xã Bình Minh', 11, 9, 'Khá']]),
    ).save('where/units-ranked-in-another-sheet.xlsx')

    # A small table of units to the right, in the same rows, under headings of points.
    beside = [[None, 'STT', 'Đơn vị', 'Tổng điểm'], [None, 1, 'Xã An Phú', 88.5], [None, 2, 'Xã Bình Minh', 91]]
    Book(
        Sheet('Bảng', [row + (beside[at] if at < len(beside) else []) for at, row in enumerate([FOUR, *ROWS, TOTAL])])
    ).save('where/units-ranked-beside.xlsx')

    # A column to the right that may be a later round, or something else: it is asked about.
    Book(
        Sheet('Bảng', [FOUR + [None, 'Tổng điểm'], *[row + [None, row[3]] for row in [*ROWS, TOTAL]]])
    ).save('where/points-beside.xlsx')

    # One sum beside the table: no round of it.
    Book(
        Sheet('Bảng', [FOUR + [None, 'Tổng điểm'], ROWS[0] + [None, 88.5], *ROWS[1:], TOTAL])
    ).save('where/sum-beside.xlsx')

    # A legend of marks above the table, with headings that a scorecard has as well.
    legend = [['Ký hiệu', 'Nội dung', 'Điểm tối đa'], ['A', 'Tốt', 10], ['B', 'Khá', 8], []]
    Book(Sheet('Bảng', [*legend, ['BẢNG CHẤM ĐIỂM NĂM 2025'], FOUR, *ROWS, TOTAL])).save('where/legend-above.xlsx')

    # A second table with other columns below a title, though the first has no total.
    Book(
        Sheet('Bảng', [FOUR, *ROWS, [], ['KẾ HOẠCH KHẮC PHỤC'], TEN, *LOST], merges=['A9:J9'])
    ).save('where/two-tables-of-other-columns.xlsx')

    # Two scorecards side by side, in the same rows: which is meant is asked.
    Book(Sheet('Bảng', [row + [None] + row for row in [FOUR, *ROWS]])).save('where/two-side-by-side.xlsx')

    # Sheets that were the pages of a PDF: the header on the first, codes that go on, page numbers, a total on the last.
    pages = [
        Sheet('Table 1', [['UBND XÃ AN PHÚ'], FOUR, *ROWS[:2]]),
        Sheet('Table 2', [*ROWS[2:5], [None, 2]]),
        Sheet('Table 3', [*ROWS[5:], TOTAL, [None, 'CHỦ TỊCH']]),
    ]
    Book(*pages).save('where/pages-of-a-pdf.xlsx')
    Book(
        pages[0],
        Sheet('Table 2', [['Trang 2/3'], FOUR, *ROWS[2:5]]),
        Sheet('Nháp', [['2.2', 'Bản cũ', 4, 3]], state='hidden'),
        Sheet('Table 3', [FOUR, *ROWS[5:], TOTAL]),
    ).save('where/pages-of-a-pdf-header-again.xlsx')

    # Three rows: "Chuẩn" and the group "Đánh giá" below "Điểm"; and headings torn over three rows without a merge.
    rows = [[*row[:3], row[2], row[3]] for row in ROWS]
    added = [None, 'TỔNG CỘNG', 11, 11, 9.75]
    Book(
        Sheet(
            'Bảng',
            [
                ['STT', 'Tiêu chí', 'Điểm'],
                [None, None, 'Chuẩn', 'Đánh giá'],
                [None, None, None, 'Tự chấm', 'Thẩm định'],
                *rows,
                added,
            ],
            merges=['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2'],
        )
    ).save('where/header-three-rows.xlsx')
    Book(
        Sheet('Bảng', [['STT', 'Tiêu', 'Điểm', 'Điểm'], [None, 'chí', 'tối', 'thẩm'], [None, None, 'đa', 'định'], *ROWS, TOTAL])
    ).save('where/header-words-in-three-rows.xlsx')

    # What else numbers the columns: letters, numerals, letters before numbers, formulas in words; a row of units.
    five = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định']
    six = [*five, 'Điểm bị mất']
    numbered = lambda name, line, headings=five: Book(
        Sheet('Bảng', [headings, line, *[[*row, row[2] - row[4]][:len(headings)] for row in [*rows, added]]])
    ).save(f'where/{name}.xlsx')
    numbered('column-letters', ['A', 'B', 'C', 'D', 'E'])
    numbered('column-numerals', ['I', 'II', 'III', 'IV', 'V'])
    numbered('column-letters-before-numbers', ['a', 'b', '1', '2', '3'])
    numbered('column-numbers-with-formulas', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (3) - (5)'], six)
    numbered('column-numbers-with-formulas-alone', ['(1)', '(2)', '(3)', '(4)', '(5)', '(3)-(5)'], six)
    numbered('column-numbers-with-words', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = Cột (3) trừ cột (5)'], six)
    numbered('row-of-units', [None, None, '(điểm)', '(điểm)', '(điểm)'])

    # A line above the header whose cells use the headings' words, one each.
    Book(
        Sheet('Bảng', [['STT theo Quyết định', 'Tiêu chí do Sở Nội vụ ban hành', 'Điểm tối đa là 11 điểm', 'Điểm thẩm định do Tổ chấm'],
                       [], FOUR, *ROWS, TOTAL])
    ).save('where/prose-in-the-columns.xlsx')

    # Totals that are called something else: told by their abbreviation, or by what they come to.
    Book(Sheet('Bảng', [FOUR, *ROWS, [None, 'T.Cộng', 11, 9.75]])).save('where/total-abbreviated.xlsx')
    Book(Sheet('Bảng', [FOUR, *ROWS, [None, 'Tổng hợp cả hai', 11, 9.75]])).save('where/total-in-words-of-its-own.xlsx')
    Book(
        Sheet('Bảng', [FOUR, [None, 'TỔNG ĐIỂM', 11, 9.75], ['(1)', '(2)', '(3)', '(4)'], *ROWS])
    ).save('where/total-above-the-column-numbers.xlsx')
    Book(Sheet('Bảng', [FOUR, *ROWS, [None, 'Tổng cộng (I+II)', 11, 9.75]])).save('where/total-of-fields-in-numerals.xlsx')

    # A row for each unit, a column for each criterion, fields above them: a scorecard each.
    Book(
        Sheet(
            'Tổng hợp',
            [
                ['BẢNG TỔNG HỢP ĐIỂM CCHC CỦA CÁC SỞ, BAN, NGÀNH NĂM 2025'],
                ['STT', 'Cơ quan', 'I. Chỉ đạo (10 điểm)', None, None, 'II. Thể chế (5 điểm)', None, 'Tổng điểm', None, 'Tỷ lệ (%)'],
                [None, None, '1. Kế hoạch', '2. Báo cáo', 'Cộng', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
                [None, 'Điểm chuẩn', 4, 6, 10, 5, 5, None, 15],
                [1, 'Sở Nội vụ', 4, 5.5, 9.5, 5, 4.5, None, 14, 93.33],
                [2, 'Sở Tư pháp', 3.5, 6, 9, 4, 4, None, 13.5, 90],
            ],
            merges=['A1:J1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:G2', 'H2:I2', 'J2:J3'],
        )
    ).save('where/units-and-criteria.xlsx')

    # The table starts far from A1, beside another small table.
    Book(
        Sheet(
            'Bảng',
            {
                5: [None, None, None, None, 'STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', None, 'Xếp loại', 'Từ điểm'],
                **{at: [None, None, None, None, *row, None, *side] for at, (row, side) in enumerate(zip(
                    [*ROWS, TOTAL], [['Tốt', 10], ['Khá', 8], ['Đạt', 5], [None], [None], [None], [None]]), 6)},
            },
        )
    ).save('where/away-from-a1.xlsx')


if __name__ == '__main__':
    where()
