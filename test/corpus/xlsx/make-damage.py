"""What spreadsheets do to codes and scores, and what people do to cells."""

import datetime

from parts import Book, Empty, F, N, Rich, Sheet, Styled, T, zip_parts

FOUR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']
FIVE = [*FOUR, 'Điểm bị mất']

SUPER = '<vertAlign val="superscript"/><sz val="11"/><rFont val="Times New Roman"/><family val="1"/>'
STRUCK = '<strike/><sz val="11"/><rFont val="Times New Roman"/><family val="1"/>'
BOLD = '<b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/><family val="1"/>'
ACCOUNTING = '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'
POINTS = '0.00\\ đ\\i\\ể\\m'


def table(name, rows, header=FOUR, **more):
    return Sheet(name, [header, *rows], **more)


def numbered(prefix, codes, max=1, assessed=1):
    return [[code, f'{prefix} {at}', max, assessed] for at, code in enumerate(codes, 1)]


def codes():
    # The number format still shows what was typed: 1.10 stored as 1.1 under 0.00.
    two = [N(f'1.{n}', '0.00') for n in ('01', '02', '09')] + [N('1.1', '0.00'), N('1.1100000000000001', '0.00'), N('1.2', '0.00')]
    Book(table('Bảng', [[N('1', '0'), 'CHỈ ĐẠO, ĐIỀU HÀNH', 6, 6], *numbered('Việc', two)])).save('damage/codes-as-numbers-with-format.xlsx')

    # General shows 1.1 twice; the second stands after 1.9 and before 1.11: it was 1.10. The same for 1.2 after 1.19.
    ones = [N(f'1.{n}') for n in range(1, 10)] + [N('1.1'), N('1.1100000000000001'), N('1.12'), N('1.19'), N('1.2'), N('1.21')]
    Book(table('Bảng', [[N('1'), 'CHỈ ĐẠO, ĐIỀU HÀNH', 15, 15], *numbered('Việc', ones)])).save('damage/codes-as-numbers-by-position.xlsx')

    # Typed with a zero before one digit, which those that became numbers lost: 1 was 01, 1.05 was 01.05, 1.1 was 01.10.
    zeros = [N(f'1.{n:02d}'.rstrip('0')) if n in (5, 10) else f'01.{n:02d}' for n in range(1, 12)]
    Book(table('Bảng', [[N('1'), 'CHỈ ĐẠO, ĐIỀU HÀNH', 11, 11], *numbered('Việc', zeros)])).save('damage/codes-that-lost-a-zero-in-front.xlsx')

    # An extract: 2.8, then a number 2.1 that nothing proves to be 2.10, then another field.
    Book(
        table('Bảng', [[2, 'THỂ CHẾ', 2, 2], [2.8, 'Rà soát', 1, 1], [2.1, 'Kiểm tra', 1, 1], [3, 'THỦ TỤC', 1, 1], [3.1, 'Niêm yết', 1, 1]])
    ).save('damage/codes-as-numbers-that-nothing-tells.xlsx')

    # Codes typed as text stay as typed, beside codes that became numbers.
    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 3, 3], [Styled('1.9', '@'), 'Chín', 1, 1], [Styled('1.10', '@'), 'Mười', 1, 1],
                       [N('1.1100000000000001'), 'Mười một', 1, 1]])
    ).save('damage/codes-text-beside-numbers.xlsx')

    # 1.5 typed where the day comes first, as Excel shows it (d-mmm); 1.6 where a format with a year was set afterwards.
    serial = {(1, 5): 45778, (1, 6): 45809, (1, 7): 45839}
    rows = [['1', 'CHỈ ĐẠO', 4, 4], ['1.4', 'Bốn', 1, 1], [N(str(serial[1, 5]), 'd-mmm'), 'Năm', 1, 1],
            [N(str(serial[1, 6]), 'dd/mm'), 'Sáu', 1, 1], [N(str(serial[1, 7]), 'm/d/yyyy'), 'Bảy', 1, 1]]
    Book(table('Bảng', rows)).save('damage/codes-as-dates.xlsx')
    rows = [[*row] for row in rows]
    for row, days in zip(rows[2:], (45778, 45809, 45839)):
        row[0] = N(str(days - 1462), row[0].format)
    Book(table('Bảng', rows), date1904=True).save('damage/codes-as-dates-counted-from-later.xlsx')

    # 1.1.1 and 1.1.2 became 1 January 2001 and 2002; 2.1.10 became 2 January 2010.
    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 2, 2], ['1.1', 'Kế hoạch', 2, 2], [N('36892', 'm/d/yyyy'), 'Ban hành', 1, 1],
                       [N('37257', 'm/d/yyyy'), 'Thực hiện', 1, 1], ['2', 'THỂ CHẾ', 1, 1], ['2.1', 'Rà soát', 1, 1],
                       [N('40180', 'd/m/yyyy'), 'Kết quả', 1, 1]])
    ).save('damage/codes-as-dates-three-parts.xlsx')

    # Month first in an American Excel: 5.1 became 1 May, shown 1-May under d-mmm; its neighbours are 5 and 5.2.
    Book(
        table('Bảng', [['5', 'CÔNG CHỨC', 2, 2], [N('45778', 'd-mmm'), 'Vị trí việc làm', 1, 1], ['5.2', 'Đào tạo', 1, 1]])
    ).save('damage/codes-as-dates-american.xlsx')

    # Codes with a year shown (a format set afterwards) under a Roman field: they prove each other.
    Book(
        table('Bảng', [['I', 'CHỈ ĐẠO', 3, 3], [N('45778', 'dd/mm/yyyy'), 'Năm', 1, 1], [N('45809', 'dd/mm/yyyy'), 'Sáu', 1, 1],
                       [N('45839', 'dd/mm/yyyy'), 'Bảy', 1, 1]])
    ).save('damage/codes-as-dates-throughout.xlsx')

    # Month first throughout, below Roman fields: each alone might be either, all together are one.
    def us(month, day, year=2025, format='d-mmm'):
        return N(str((datetime.date(year, month, day) - datetime.date(1899, 12, 30)).days), format)

    Book(
        table('Bảng', [['I', 'CHỈ ĐẠO', 2, 2], [us(1, 2), 'Kế hoạch', 1, 1], [us(1, 3), 'Báo cáo', 1, 1],
                       ['III', 'BỘ MÁY', 2, 2], [us(3, 1), 'Sắp xếp', 1, 1], [us(3, 4), 'Phân cấp', 1, 1],
                       ['IV', 'CÔNG CHỨC', 1, 1], [us(4, 1), 'Đào tạo', 1, 1]])
    ).save('damage/codes-as-dates-month-first.xlsx')

    # Two parts and three among each other, day first, one of them missing: 1.1, 1.1.1, 1.1.3, 1.2, 1.2.1, 1.3.
    def vi(day, month, year=None):
        return us(month, day, 2025 if year is None else 2000 + year, 'd-mmm' if year is None else 'dd/mm/yyyy')

    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 5, 5], [vi(1, 1), 'Kế hoạch', 2, 2], [vi(1, 1, 1), 'Ban hành', 1, 1],
                       [vi(1, 1, 3), 'Thực hiện', 1, 1], [vi(1, 2), 'Báo cáo', 2, 2], [vi(1, 2, 1), 'Báo cáo quý', 2, 2],
                       [vi(1, 3), 'Kiểm tra', 1, 1]])
    ).save('damage/codes-as-dates-of-two-and-three-parts.xlsx')

    # An extract that begins with 1.1 right before 1.11: typed as 1.1 or as 1.10, both look alike.
    Book(
        table('Bảng', [[1, 'CHỈ ĐẠO', 2, 2], [N('1.1'), 'Mười hay một', 1, 1], [N('1.1100000000000001'), 'Mười một', 1, 1]])
    ).save('damage/codes-as-numbers-in-an-extract.xlsx')

    # "(1)" typed into a cell becomes the number −1: column numbers and codes alike; "(c)" becomes ©.
    Book(
        table('Bảng', [[-1, -2, -3, -4], ['I', 'CHỈ ĐẠO', 6, 6], [-1, 'Kế hoạch', 3, 3], ['(a)', 'Ban hành', 1, 1], ['(b)', 'Gửi', 1, 1],
                       ['©', 'Công khai', 1, 1], [N('-2', '0_);(0)'), 'Báo cáo', 3, 3]])
    ).save('damage/codes-in-brackets.xlsx')

    # Footnotes on codes: raised runs, asterisks.
    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 3, 3], [Rich('1.1', ('1', SUPER)), 'Kế hoạch', 1, 1], [Rich('1.2', ('(2)', SUPER)), 'Báo cáo', 1, 1],
                       ['1.3*', 'Kiểm tra', 1, 1]])
    ).save('damage/codes-with-footnotes.xlsx')

    # What is no code at all: error values, percentages, truth values, times.
    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 4, 4], [F('A2+0.1', '#VALUE!', 'e'), 'Kế hoạch', 1, 1], [N('1.1', '0%'), 'Báo cáo', 1, 1],
                       [T('b', '1'), 'Kiểm tra', 1, 1], [N('0.0423611', 'h:mm'), 'Công khai', 1, 1]])
    ).save('damage/codes-that-are-none.xlsx')

    # A date that no neighbour explains.
    Book(
        table('Bảng', [[N('45813', 'm/d/yyyy'), 'Không rõ', 2, 2], ['II', 'THỂ CHẾ', 1, 1]])
    ).save('damage/codes-as-dates-that-nothing-tells.xlsx')


def scores():
    # 1,5 typed where the point is the mark became 1 May; 2.5 became 2 May; 0,75 could not and stays text.
    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 6, None], ['1.1', 'Kế hoạch', 2, N('45778', 'd-mmm')], ['1.2', 'Báo cáo', 3, N('45779', 'm/d/yyyy')],
                       ['1.3', 'Kiểm tra', 1, '0,75']])
    ).save('damage/scores-as-dates.xlsx')

    # Deadlines typed as 30/6 or 6/2026, which Excel shows as 30-Jun and Jun-26: the day that the cell holds is meant.
    header = [*FOUR, 'Giải pháp', 'Cơ quan chủ trì', 'Thời gian thực hiện', 'Ngày họp']
    formats = ['d-mmm', 'mmm-yy', 'm/d/yyyy', '[$-42A]dd mmmm yyyy', 'mm/yyyy', 'yyyy', 'd/m', 'dd/mm/yyyy hh:mm']
    Book(
        table(
            'Bảng',
            [['1', 'CHỈ ĐẠO', 8, 0], *[[f'1.{at}', f'Việc {at}', 1, 0, 'Làm', 'Văn phòng', N('46203', format), N('46203', format)]
                                       for at, format in enumerate(formats, 1)]],
            header,
        )
    ).save('damage/deadlines-as-dates.xlsx')

    # Percentages: a share is no score, whatever the maximum.
    Book(
        table('Bảng', [['1', 'CHỈ ĐẠO', 5, None], ['1.1', 'Kế hoạch', 2, N('0.7', '0%')], ['1.2', 'Báo cáo', 2, N('0.855', '0.00%')],
                       ['1.3', 'Kiểm tra', 1, '95%']])
    ).save('damage/scores-as-percentages.xlsx')

    # Sums of binary floats, as Excel stores them.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', N('0.30000000000000004'), N('0.21000000000000002'), N('8.9999999999999969E-2')],
                ['1.1', 'Kế hoạch', N('0.1'), N('0.1'), N('0')],
                ['1.2', 'Báo cáo', N('0.2'), N('0.11'), N('8.9999999999999969E-2')],
                ['2', 'THỂ CHẾ', N('1.0049999999999999'), N('1.0049999999999999'), N('-2.7755575615628914E-17')],
                [None, 'TỔNG CỘNG', F('C2+C5', '1.3050000000000002'), F('D2+D5', '1.2149999999999999'), F('E2+E5', '8.9999999999999941E-2')],
            ],
            FIVE,
        )
    ).save('damage/float-noise.xlsx')

    # The accounting format shows 0 as "-": the cell is the number 0, unlike the typed dash below it.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', N('5', ACCOUNTING), N('3', ACCOUNTING), N('2', ACCOUNTING)],
                ['1.1', 'Kế hoạch', N('2', ACCOUNTING), N('0', ACCOUNTING), N('2', ACCOUNTING)],
                ['1.2', 'Báo cáo', N('3', ACCOUNTING), N('3', ACCOUNTING), N('0', ACCOUNTING)],
                ['2', 'THỂ CHẾ', N('2', ACCOUNTING), '-', None],
                ['3', 'TÀI CHÍNH', N('1', '#,##0.00;-#,##0.00;"-"'), N('0', '#,##0.00;-#,##0.00;"-"'), N('1', '0.0;;')],
            ],
            FIVE,
        )
    ).save('damage/accounting-shows-zero-as-dash.xlsx')

    # Formats with escaped letters, quoted words, colours, conditions and currencies: numbers, none of them a date.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', N('6.5', POINTS), N('6.25', POINTS)],
                ['1.1', 'Kế hoạch', N('2', '0.00" điểm"'), N('2', '[Red][<1]0.00;[Blue]0.0')],
                ['1.2', 'Báo cáo', N('1.5', '#,##0.00\\ [$đ-42A]'), N('1.25', '#,##0.00\\ "₫"')],
                ['1.3', 'Hồ sơ', N('3', '[$-42A]0.0\\ "(ngày)"'), N('3', '0\\ \\h\\ồ\\ \\s\\ơ')],
            ],
        )
    ).save('damage/formats-with-words.xlsx')

    # Scores typed as text beside scores that are numbers; comma and point; spaces around them; an apostrophe's quotePrefix.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 6, '5,25'],
                ['1.1', 'Kế hoạch', '2,0', Styled(' 1.5 ', '0.00')],
                ['1.2', 'Báo cáo', Styled('3', '@'), '2,75 điểm'],
                ['1.3', 'Hồ sơ', '\u00a01\u00a0', 1],
                [None, 'TỔNG CỘNG', F('SUM(C2)', '6'), F('SUM(D3:D5)', '1')],
            ],
        )
    ).save('damage/text-numbers-beside-numbers.xlsx')


def formulas():
    # Cached results are used; children that are formulas as well.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', F('SUM(C3:C4)', '5'), F('SUM(D3:D4)', '4.5'), F('C2-D2', '0.5')],
                ['1.1', 'Kế hoạch', 2, F('ROUND(2*1,2)', '2'), F('C3-D3', '0')],
                ['1.2', 'Báo cáo', 3, F("IF('Dữ liệu'!B2>=0.8,2.5,0)", '2.5'), F('C4-D4', '0.5')],
                [None, 'TỔNG CỘNG', F('C2', '5'), F('D2', '4.5'), F('E2', '0.5')],
            ],
            FIVE,
        ),
        Sheet('Dữ liệu', [['Chỉ số', 'Tỷ lệ'], ['Hồ sơ đúng hạn', N('0.83', '0%')]]),
    ).save('damage/formulas-cached.xlsx')

    # Never calculated: openpyxl, pandas and some mail gateways leave formulas without results, or with an empty one.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', F('SUM(C3:C4)'), F('SUM(D3:D4)')],
                ['1.1', 'Kế hoạch', 2, F('2*1', '')],
                ['1.2', 'Báo cáo', 3, 2.5],
                [None, 'TỔNG CỘNG', F('C2'), F('D2')],
            ],
        )
    ).save('damage/formulas-not-cached.xlsx')

    # The same in cells of words: a heading, a code, a name, a remedy, a column that is only kept.
    Book(
        Sheet(
            'Bảng',
            [
                [F('"NĂM "&B1')],
                ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Giải pháp', F('X1'), 'Chênh lệch'],
                ['1', 'CHỈ ĐẠO', 3, 2, None, None, F('C3-D3')],
                [F('A3+0.1'), 'Kế hoạch', 1, 1, None, None, F('C4-D4')],
                ['1.2', F("'Bộ tiêu chí'!B5"), 2, 1, F('X5'), None, F('C5-D5')],
            ],
        )
    ).save('damage/formulas-not-cached-in-words.xlsx')

    # Error values, each where a score should be, and one in a text column.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 9, F('SUM(D3:D6)', '#REF!', 'e')],
                ['1.1', 'Kế hoạch', 2, F('1/0', '#DIV/0!', 'e')],
                ['1.2', 'Báo cáo', 3, F('VLOOKUP(A4,X1:Y9,2,0)', '#N/A', 'e'), F('"Xem"&Y1', '#NAME?', 'e')],
                ['1.3', 'Hồ sơ', 2, T('e', '#VALUE!')],
                ['1.4', 'Kiểm tra', 2, T('b', '1')],
                ['2', 'THỂ CHẾ', 1, 1, 'Không'],
            ],
            [*FOUR, 'Ghi chú'],
        )
    ).save('damage/formulas-errors.xlsx')

    # A cached total that adds parents and children, and one that Excel never renewed after a score was changed.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 5, 4.5],
                ['1.1', 'Kế hoạch', 2, 2],
                ['1.2', 'Báo cáo', 3, 2.5],
                ['2', 'THỂ CHẾ', 4, 3],
                ['2.1', 'Rà soát', 4, 3],
                [None, 'TỔNG CỘNG', F('SUM(C2:C6)', '18'), F('D2+D5', '8')],
            ],
        )
    ).save('damage/total-cached-wrong.xlsx')

    # Shared formulas whose text stands in the first cell only, in a column and in a row; array formulas over a range.
    rows = [
        ['1', 'CHỈ ĐẠO', F('SUM(C3:C4)', '5', attributes=' t="array" ref="C2:D2"'), F('', '4.5'), F('C2-D2', '0.5', attributes=' t="shared" ref="E2:E6" si="0"')],
        ['1.1', 'Kế hoạch', 2, 2, F('', '0', attributes=' t="shared" si="0"')],
        ['1.2', 'Báo cáo', 3, 2.5, F('', '0.5', attributes=' t="shared" si="0"')],
        ['2', 'THỂ CHẾ', 4, 3, F('', '1', attributes=' t="shared" si="0"')],
        [None, 'TỔNG CỘNG', F('SUM(C2,C5)', '9', attributes=' t="shared" ref="C6:D6" si="1"'), F('', '8', attributes=' t="shared" si="1"'),
         F('', '1.5', attributes=' t="shared" si="0"')],
    ]
    rows[0][3] = 4.5
    Book(table('Bảng', rows, FIVE)).save('damage/formulas-shared-and-array.xlsx')


def people():
    # Rich text: every run counts, in codes, names, numbers and remedies; how Japanese Excel reads it aloud does not.
    Book(
        table(
            'Bảng',
            [
                [Rich('1', ('.', BOLD)), Rich(('CHỈ ĐẠO', BOLD), ', ', ('ĐIỀU', ''), ' HÀNH', phonetic='チドウ'), Rich('5', (',0', BOLD)), Rich(('4', BOLD), '.', '5')],
                [Rich(('1.', BOLD), '1'), Rich('Kế hoạch ', ('CCHC\n', BOLD), 'năm 2025'), 2, 2],
                ['1.2', Rich('Báo cáo'), 3, 2.5, Rich('Gửi trước ', ('ngày 20', BOLD), ' hằng tháng')],
            ],
            [Rich('S', ('TT', BOLD)), Rich('Tiêu ', ('chí', BOLD)), Rich('Điểm\n', ('tối đa', BOLD)), Rich(('Điểm thẩm', BOLD), ' định'), 'Giải pháp'],
        )
    ).save('damage/rich-text.xlsx')

    # A footnote's mark: raised it is no part of the number, whether after 20 or after 3; set plainly it is, and the sums tell.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', Rich('20', ('7', SUPER)), 18],
                ['1.1', 'Kế hoạch', Rich('12', ('(1)', SUPER)), 11],
                ['1.2', 'Báo cáo', 8, Rich('7', ('*', SUPER))],
                ['2', 'THỂ CHẾ', 30, 25],
                ['2.1', 'Rà soát', '207', 16],
                ['2.2', 'Kiểm tra', 10, 9],
            ],
        )
    ).save('damage/footnotes-on-numbers.xlsx')

    # Crossed out: an old score before the new one in one cell, an index below the line, a whole cell, a row that no longer counts.
    book = Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 5, Rich(('4,5', STRUCK), '4')],
                ['1.1', 'Kế hoạch', 2, Rich('2', ('5', '<vertAlign val="subscript"/>'))],
                ['1.2', Rich('Báo cáo ', ('tháng', STRUCK), ' quý'), 2, N('2', '0.0')],
                [N('1.3', '0.0'), 'Kiểm tra', 1, 1],
            ],
        )
    )
    parts = book.parts()
    # The style of 0.0 is in a second font, which is crossed out.
    font = '<font><strike/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>'
    parts['xl/styles.xml'] = (
        parts['xl/styles.xml'].replace('<fonts count="1">', '<fonts count="2">').replace('</fonts>', f'{font}</fonts>')
        .replace('<xf numFmtId="165" fontId="0"', '<xf numFmtId="165" fontId="1"')
    )
    zip_parts('damage/crossed-out.xlsx', parts)

    # One lead and one deadline merged over several rows; a score and a name merged over two rows count once.
    header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Ghi chú']
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 5, 3, 2],
                ['1.1', 'Kế hoạch', 2, 1, 1, 'Ban hành trước 31/12', 'Văn phòng UBND', 'Các phòng;\nCông an xã', 'Quý I/2026'],
                ['1.2', 'Báo cáo', 3, 2, 1, 'Gửi đúng hạn', None, None, None, 'Làm ngay'],
                ['2', 'THỂ CHẾ', 4, 3, 1],
                ['2.1', 'Rà soát văn bản', 4, 3, 1, 'Lập danh mục', 'Phòng Tư pháp', None, 'Quý II/2026'],
                [None, None, None, None, None, 'Công bố danh mục', 'Văn phòng UBND', None, 'Quý III/2026'],
                [None, 'TỔNG CỘNG', 9, 6, 3],
            ],
            header,
            merges=['G3:G4', 'H3:H4', 'I3:I4', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'A8:A8'],
        )
    ).save('damage/merged-cells.xlsx')

    # A program that fills merged cells writes the value again in every covered cell: it counts once all the same.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 5, 3, 2],
                ['1.1', 'Kế hoạch', 2, 1, 1, 'Ban hành sớm', 'Văn phòng UBND', None, 'Quý I/2026'],
                ['1.1', 'Kế hoạch', 2, 1, 1, 'Rà soát', 'Văn phòng UBND', None, 'Quý I/2026'],
                ['1.2', 'Báo cáo', 3, 2, 1, 'Gửi đúng hạn', 'Văn phòng UBND', None, 'Quý I/2026'],
            ],
            header,
            merges=['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'G3:G5', 'I3:I5'],
        )
    ).save('damage/merged-cells-filled.xlsx')

    # A score merged over two criteria is nobody's but the first row's; the second is unscored, and said to be.
    Book(
        table(
            'Bảng',
            [
                ['1', 'CHỈ ĐẠO', 5, 4],
                ['1.1', 'Kế hoạch', 2, 4],
                ['1.2', 'Báo cáo', 3, None],
            ],
            merges=['D3:D4'],
        )
    ).save('damage/merged-score.xlsx')


if __name__ == '__main__':
    codes()
    scores()
    formulas()
    people()
