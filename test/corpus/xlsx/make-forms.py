"""Layouts that forms of offices have: scores below each other, years, headings over several columns, sums of fields."""

from parts import HERE, Book, N, Sheet, zip_parts

# Code, name, maximum, self score, assessed score.
LIST = [
    ('I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6, 5.5, 5),
    ('1', 'Kế hoạch cải cách hành chính', 4, 4, 3.5),
    ('2', 'Công tác tuyên truyền', 2, 1.5, 1.5),
    ('II', 'CẢI CÁCH THỂ CHẾ', 4, 3.5, 3.25),
    ('1', 'Xây dựng văn bản', 3, 3, 2.75),
    ('2', 'Rà soát văn bản', 1, 0.5, 0.5),
]
DOTTED = [
    ('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6, 5.5, 5),
    ('1.1', 'Kế hoạch cải cách hành chính', 4, 4, 3.5),
    ('1.2', 'Công tác tuyên truyền', 2, 1.5, 1.5),
    ('2', 'CẢI CÁCH THỂ CHẾ', 4, 3.5, 3.25),
    ('2.1', 'Xây dựng văn bản', 3, 3, 2.75),
    ('2.2', 'Rà soát văn bản', 1, 0.5, 0.5),
]
HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Thẩm định']


def forms():
    # A row for the self score and one for the assessed, told apart in a column of their own.
    rows, merges = [['STT', 'Tiêu chí', 'Điểm chuẩn', 'Nội dung', 'Điểm']], []
    for code, name, most, own, assessed in LIST:
        top = len(rows) + 1
        rows += [[code, name, most, 'Tự chấm', own], [None, None, None, 'Thẩm định', assessed]]
        merges += [f'{column}{top}:{column}{top + 1}' for column in 'ABC']
    rows += [[None, 'Tổng cộng', 10, 'Tự chấm', 9], [None, None, None, 'Thẩm định', 8.25]]
    Book(Sheet('Phiếu', rows, merges=merges)).save('forms/scores-below-each-other.xlsx')

    # Two rounds of assessment below the self score: the last counts.
    rows = [['STT', 'Tiêu chí', 'Điểm chuẩn', 'Lần chấm', 'Điểm']]
    for code, name, most, own, assessed in LIST:
        rows += [[code, name, most, 'Tự chấm', own], [None, None, None, 'Thẩm định lần 1', own]]
        rows.append([None, None, None, 'Thẩm định lần 2', assessed])
    Book(Sheet('Phiếu', rows)).save('forms/rounds-below-each-other.xlsx')

    # The same below the criterion's row, called by nothing but their names.
    rows = [['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm']]
    for code, name, most, own, assessed in LIST:
        rows += [[code, name, most], [None, 'Tự chấm', None, own], [None, 'Thẩm định', None, assessed]]
    Book(Sheet('Phiếu', rows)).save('forms/scores-below-their-criterion.xlsx')

    # How each criterion is scored, in words that elsewhere tell whose score a row holds: nothing is below another.
    rows = [['STT', 'Tiêu chí', 'Điểm chuẩn', 'Hình thức đánh giá', 'Điểm đạt']]
    for at, (code, name, most, _, assessed) in enumerate(LIST):
        rows.append([code, name, most, 'Tự đánh giá' if at % 2 else 'Sở Nội vụ đánh giá', assessed])
    Book(Sheet('Phiếu', rows)).save('forms/how-each-is-scored.xlsx')

    # Scores of years below one heading, the years number cells.
    rows = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'], [None, None, None, 2023, 2024, 2025]]
    rows += [[code, name, most, most, own, assessed] for code, name, most, own, assessed in LIST]
    Book(Sheet('Phiếu', rows, merges=['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'])).save('forms/years-below-a-group.xlsx')

    # Columns called by years and nothing else.
    rows = [['STT', 'Tiêu chí', 'Điểm tối đa', '2023', '2024', 'Năm 2025']]
    rows += [[code, name, most, most, own, assessed] for code, name, most, own, assessed in LIST]
    Book(Sheet('Phiếu', rows)).save('forms/columns-called-by-years.xlsx')

    # One heading over two columns of scores, nothing below it: which of them counts?
    rows = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được']]
    rows += [[code, name, most, own, assessed] for code, name, most, own, assessed in LIST]
    Book(Sheet('Phiếu', rows, merges=['D1:E1'])).save('forms/scores-under-one-merged-heading.xlsx')

    # The form of the index: "Chỉ số" holds shares, the names of documents stand below their group, numbers in two rows.
    rows = [
        ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá thực tế', None, 'Chỉ số', 'Tài liệu kiểm chứng'],
        [None, None, None, 'Tự đánh giá', 'Bộ Nội vụ đánh giá', None, 'Tên tài liệu', 'Đường dẫn'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        ['A', 'B', '1', '2', '3', '4', '5', '6'],
    ]
    rows += [
        [code, name, most, own, assessed, N(repr(assessed / most), '0.00%'), 'Kế hoạch số 12', 'https://example.org']
        for code, name, most, own, assessed in LIST
    ]
    merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:H1']
    Book(Sheet('Phiếu', rows, merges=merges)).save('forms/shares-called-chi-so.xlsx')

    # What a field comes to, in a row without a code above its criteria, and below them.
    rows = [HEADER]
    for code, name, most, own, assessed in DOTTED:
        rows.append([code, name] if len(code) == 1 else [code, name, most, own, assessed])
        if len(code) == 1:
            rows.append([None, 'Điểm lĩnh vực', most, own, assessed])
    Book(Sheet('Phiếu', rows)).save('forms/points-of-fields-above-their-criteria.xlsx')
    rows, below = [HEADER], None
    for code, name, most, own, assessed in [*DOTTED, ('3', None, None, None, None)]:
        if len(code) == 1 and below is not None:
            rows.append(below)
        if len(code) == 1:
            below = [None, 'Kết quả lĩnh vực', most, own, assessed]
        if name is not None:
            rows.append([code, name] if len(code) == 1 else [code, name, most, own, assessed])
    Book(Sheet('Phiếu', rows)).save('forms/points-of-fields-below-their-criteria.xlsx')

    # Sums of fields that have no row: numbers of criteria go on, none is of criterion 1 or 2.
    rows = [
        HEADER,
        ['1', 'Kế hoạch', 4, 4, 3.5],
        ['2', 'Tuyên truyền', 6, 5.5, 5],
        [None, 'Cộng lĩnh vực 1', 10, 9.5, 8.5],
        ['3', 'Văn bản', 5, 4.5, 4],
        ['4', 'Rà soát', 3, 2.5, 2.25],
        [None, 'Cộng lĩnh vực 2', 8, 7, 6.25],
        [None, 'Tổng cộng', 18, 16.5, 14.75],
    ]
    Book(Sheet('Phiếu', rows)).save('forms/sums-of-fields-without-a-row.xlsx')

    # Page two has its columns in another order, and one of its own.
    rows = [HEADER, *map(list, LIST[:3])]
    rows.append(['STT', 'Điểm chuẩn', 'Tiêu chí', 'Mức', 'Thẩm định', 'Tự chấm'])
    rows += [[code, most, name, 'Khá', assessed, own] for code, name, most, own, assessed in LIST[3:]]
    Book(Sheet('Phiếu', rows)).save('forms/header-again-in-another-order.xlsx')

    # Fields are 01 and 02 by their number format, criteria 1 and 2 below each.
    rows = [HEADER]
    for code, name, most, own, assessed in LIST:
        number = {'I': N('1', '00'), 'II': N('2', '00')}.get(code, N(code))
        rows.append([number, name, most, own, assessed])
    Book(Sheet('Phiếu', rows)).save('forms/fields-with-a-zero-in-front.xlsx')

    # A maximum written as what may be given, from nothing to all.
    rows = [HEADER, ['1', 'CHỈ ĐẠO', 4, 3, 3], ['1.1', 'Kế hoạch', '0-3', 2, 2], ['1.2', 'Báo cáo', 'Từ 0 đến 1', 1, '0 - 1']]
    Book(Sheet('Phiếu', rows)).save('forms/ranges-for-points.xlsx')

    # Scores that nobody sees: white on white, white on a white fill, letters of size 1, a format that shows nothing. White on blue is seen.
    rows = [HEADER, *map(list, LIST)]
    for row, format in zip(rows[1:], ['0.0;white', '0.0;filled', '0.0;tiny', ';;;', '0.0;blue']):
        row[4] = N(repr(row[4]), format)
    parts = Book(Sheet('Phiếu', rows)).parts()
    styles = parts['xl/styles.xml']
    fonts = '<font><sz val="11"/><color theme="0"/></font><font><sz val="1"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font>'
    fills = ''.join(
        f'<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/></patternFill></fill>' for colour in ('FFFFFF', '0000FF')
    )
    styles = styles.replace('<fonts count="1">', '<fonts count="4">').replace('</fonts>', f'{fonts}</fonts>')
    styles = styles.replace('<fills count="2">', '<fills count="4">').replace('</fills>', f'{fills}</fills>')
    for at, (font, fill) in enumerate([(1, 0), (3, 2), (2, 0), (0, 0), (3, 3)], 1):
        before, xf = styles.split('<cellXfs', 1)
        pieces = xf.split('<xf ')
        pieces[at + 1] = pieces[at + 1].replace('fontId="0" fillId="0"', f'fontId="{font}" fillId="{fill}"')
        styles = before + '<cellXfs' + '<xf '.join(pieces)
    zip_parts('forms/scores-nobody-sees.xlsx', {**parts, 'xl/styles.xml': styles}, HERE)

    # Bands of a criterion that is scored in its own row, with and without letters: less than its maximum together.
    rows = [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['1', 'THỦ TỤC HÀNH CHÍNH', 10, 8],
        ['1.1', 'Tỷ lệ hồ sơ đúng hạn', 6, 5],
        [None, 'Từ 90% đến dưới 100%', 4],
        [None, 'Dưới 90%', 1],
        ['1.2', 'Công khai đầy đủ', 4, 3],
        ['a', 'Đạt trên 80%', 2],
        ['b', 'Đạt từ 50% đến 80%', 1],
    ]
    Book(Sheet('Phiếu', rows)).save('forms/bands-below-scored-criteria.xlsx')

    # Fields left of their criteria under one heading, their total in both columns; documents have numbers of their own.
    rows = [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', None, 'Thẩm định', None, 'Tài liệu kiểm chứng'],
        [None, None, None, None, None, None, 'Tên văn bản', 'Số hiệu'],
    ]
    for code, name, most, _, assessed in DOTTED:
        points = [most, None, assessed, None] if len(code) == 1 else [None, most, None, assessed]
        rows.append([code, name, *points, 'Kế hoạch', '12/KH-UBND'])
    rows.append([None, 'Tổng cộng', 10, 10, 8.25, 8.25])
    merges = ['A1:A2', 'B1:B2', 'C1:D2', 'E1:F2', 'G1:H1']
    Book(Sheet('Phiếu', rows, merges=merges)).save('forms/fields-left-of-their-criteria.xlsx')

    # A score that was adjusted, between them by how much: the last counts.
    rows = [['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm tăng thêm', 'Điểm sau điều chỉnh']]
    rows += [[code, name, most, assessed, own - assessed, own] for code, name, most, own, assessed in LIST]
    Book(Sheet('Phiếu', rows)).save('forms/scores-after-adjustment.xlsx')


if __name__ == '__main__':
    forms()
