"""Writes the documents of the folder `cases`: each holds one thing that real documents hold, as Word writes it.

/usr/bin/python3 test/corpus/docx/make-cases.py
"""

from parts import PLAIN, Writer, docx, level, line, lines, numbered, numbering, p, r, styles, table

TITLE = line('BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025')
HEADER = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất']
FIRST = [
    ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', '4', '1'],
    ['1', 'Kế hoạch CCHC', '3', '2,5', '0,5'],
    ['2', 'Báo cáo định kỳ', '2', '1,5', '0,5'],
]
SECOND = [['II', 'THỂ CHẾ', '4', '4', '0'], ['1', 'Ban hành văn bản', '4', '4', '0']]
TOTAL = [None, 'Tổng cộng', '9', '8', '1']
WIDTHS = [700, 5000, 1200, 1200, 1200]
BREAK = p('<w:r><w:br w:type="page"/></w:r>') + p('')


def write(name, body, parts=None):
    docx(f'cases/{name}.docx', body, parts)


def scorecard(rows, widths=WIDTHS, writer=PLAIN, merges=()):
    return writer.table([HEADER, *rows], widths, merges)


def around():
    left = lines('UBND TỈNH ĐẮK LẮK\nUBND XÃ EA KAO')
    right = lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nEa Kao, ngày 05 tháng 01 năm 2026')
    title = ''.join(line(one) for one in ['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM', 'Chỉ số cải cách hành chính năm 2025'])
    prose = line('Căn cứ Kế hoạch số 12/KH-UBND, điểm chuẩn các lĩnh vực và điểm thẩm định như sau:')
    signed = table([[lines('Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.'), lines('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn A')]])
    write('letterhead-and-signatures', table([[left, right]]) + title + prose + scorecard([*FIRST, *SECOND, TOTAL]) + p('') + signed)


def page_breaks():
    write('page-break-header-again', TITLE + scorecard(FIRST) + BREAK + scorecard([*SECOND, TOTAL]))
    write('page-break-no-header', TITLE + scorecard(FIRST) + BREAK + table([*SECOND, TOTAL], WIDTHS))
    write('page-break-title-again', TITLE + scorecard(FIRST) + BREAK + TITLE + scorecard([*SECOND, TOTAL]))
    again = ['II', 'THỂ CHẾ (tiếp theo)', '4', '4', None]
    rest = [['2', 'Rà soát văn bản', '1', '1', '0'], TOTAL]
    field = [SECOND[0], ['1', 'Ban hành văn bản', '3', '3', '0']]
    write('page-break-title-says-it-goes-on', TITLE + scorecard(FIRST) + BREAK + line('BẢNG CHẤM ĐIỂM CCHC NĂM 2025 (tiếp theo)') + scorecard([*SECOND, TOTAL]))
    write('page-break-field-again', TITLE + scorecard([*FIRST, *field]) + BREAK + scorecard([again, *rest]))
    carried = [None, 'Cộng chuyển trang sau', '5', '4', '1']
    write('page-break-sums-carried', TITLE + scorecard([*FIRST, carried]) + BREAK + scorecard([[None, 'Cộng trang trước chuyển sang', '5', '4', '1'], *SECOND, TOTAL]))
    # Other points than the row above it has: no page says a row again so.
    other = ['II', 'THỂ CHẾ (tiếp theo)', '2', '2', '0']
    write('page-break-field-again-otherwise', TITLE + scorecard([*FIRST, *field]) + BREAK + scorecard([other, *rest]))
    write('header-in-a-table-of-its-own', TITLE + table([HEADER], WIDTHS) + p('') + table([*FIRST, *SECOND, TOTAL], WIDTHS))
    rest = table([['Tổng cộng', '9', '8', '1']], [5700, 1200, 1200, 1200])
    write('page-break-before-the-total', TITLE + scorecard([*FIRST, *SECOND]) + BREAK + rest)


def spans_left_out():
    class ByWidth(Writer):
        # The row of the total has fewer cells; how wide they are alone tells that the first covers two columns.
        def row(self, cells, index, properties=''):
            widths = [WIDTHS[0] + WIDTHS[1], *WIDTHS[2:]] if index == 6 else WIDTHS
            kept = [cells[1], *cells[2:]] if index == 6 else cells
            wide = [cell.replace('w:w="0" w:type="auto"', f'w:w="{width}" w:type="dxa"') for cell, width in zip(kept, widths)]
            return super().row(wide, index, properties)

    write('spans-told-by-widths', TITLE + scorecard([*FIRST, *SECOND, TOTAL], writer=ByWidth()))


def split_cells():
    # Somebody split cells below one heading: blank halves say nothing, two numbers are not one.
    widths = [700, 5000, 600, 600, 600, 600]
    rows = [['STT', 'Tiêu chí', 'Điểm chuẩn', None, 'Điểm thẩm định', None], ['1', 'Kế hoạch', '3', None, '2,5', None], ['2', 'Báo cáo', '2', None, '1', '1,5'], ['3', 'Kiểm tra', None, '1', '1', None]]
    merges = [(0, 2, 0, 3), (0, 4, 0, 5), (1, 2, 1, 3), (1, 4, 1, 5)]
    write('cells-split-below-a-heading', TITLE + table(rows, widths, merges))


def codes():
    # Code and name in one cell across both columns, with a space between them.
    rows = [[f'{row[0]} {row[1]}', None, *row[2:]] for row in [*FIRST, *SECOND]]
    write('code-and-name-merged', TITLE + scorecard([*rows, TOTAL], merges=[(at, 0, at, 1) for at in range(1, len(rows) + 1)]))


def table_a_field():
    first = line('I. CHỈ ĐẠO, ĐIỀU HÀNH') + scorecard(FIRST)
    second = line('II. THỂ CHẾ') + scorecard(SECOND)
    write('table-a-field', TITLE + first + second + line('Tổng hợp các lĩnh vực') + scorecard([TOTAL]))
    outside = line('I. CHỈ ĐẠO, ĐIỀU HÀNH') + scorecard(FIRST[1:]) + line('II. THỂ CHẾ') + scorecard(SECOND[1:])
    write('table-a-field-named-outside', TITLE + outside)
    once = line('I. CHỈ ĐẠO, ĐIỀU HÀNH') + scorecard(FIRST[1:]) + line('II. THỂ CHẾ') + table(SECOND[1:], WIDTHS)
    write('table-a-field-header-once', TITLE + once)
    dotted = lambda field, rows: scorecard([[f'{field}.{row[0]}', *row[1:]] for row in rows])
    numbered = lambda number, name, about, rows: line(f'{number}. {name}') + line(about) + dotted(number, rows)
    first = numbered(1, 'CHỈ ĐẠO, ĐIỀU HÀNH', 'Điểm tối đa: 5 điểm', FIRST[1:]) + line('Nhận xét: chậm báo cáo.')
    write('table-a-field-codes-count-from-it', TITLE + first + numbered(2, 'THỂ CHẾ', 'Điểm tối đa: 4 điểm', SECOND[1:]))
    # Units and not fields: the same list again, or the name of a place.
    units = line('1. UBND xã An Bình') + scorecard(FIRST) + line('2. UBND xã Hòa Lợi') + scorecard(FIRST)
    write('table-a-unit', TITLE + units)
    extracts = line('I. XÃ AN BÌNH') + scorecard(FIRST[1:]) + line('II. XÃ HÒA LỢI') + scorecard([['3', 'Kiểm tra', '2', '1', '1']])
    write('table-a-unit-of-extracts', TITLE + extracts)


def other_tables():
    whole = TITLE + scorecard([*FIRST, *SECOND, TOTAL])
    classes = table([['TT', 'Xếp loại', 'Từ điểm', 'Đến điểm', 'Ghi chú'], ['1', 'Xuất sắc', '90', '100', None], ['2', 'Tốt', '80', '89', None]], WIDTHS)
    members = line('Thành phần Tổ thẩm định:') + table([['1', 'Nguyễn Văn A', 'Chủ tịch'], ['2', 'Trần Thị B', 'Phó Chủ tịch']], [700, 5000, 3600])
    plan = line('Giải pháp khắc phục') + table([['STT', 'Nội dung', 'Giải pháp', 'Chủ trì', 'Thời hạn'], ['1', 'Kế hoạch CCHC', 'Ban hành sớm', 'Văn phòng', 'Quý I/2026']], WIDTHS)
    write('tables-of-something-else', whole + p('') + classes + members + plan)


def several():
    one = ''.join(line(each) for each in ['Phụ lục I', 'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', 'Đơn vị: UBND xã An Bình'])
    two = ''.join(line(each) for each in ['Phụ lục II', 'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', 'Đơn vị: UBND phường Hòa Lợi'])
    other = [['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', '5', '0'], ['1', 'Kế hoạch CCHC', '3', '3', '0'], ['2', 'Báo cáo định kỳ', '2', '2', '0']]
    empty = line('Phụ lục III') + scorecard([[None, '(Các đơn vị khác chưa chấm)', None, None, None]])
    legend = table([['Màu', 'Ý nghĩa'], ['Vàng', 'Cần giải trình']])
    write('several-scorecards', one + scorecard(FIRST) + legend + two + scorecard(other) + empty)


def inside():
    inner = TITLE + scorecard(FIRST)
    write('inside-a-layout-table', table([[lines('CỘT TRÁI'), inner + p('')]], [2000, 9000]))
    box = lambda: f'<w:txbxContent>{inner}</w:txbxContent>'
    new = f'<mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>{box()}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
    old = f'<mc:Fallback><w:pict><v:shape><v:textbox>{box()}</v:textbox></v:shape></w:pict></mc:Fallback>'
    write('inside-a-text-box', p(f'<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>') + line('Hết'))


def tables_inside_cells():
    pasted = lambda text: table([[text]]) + p('')
    options = lines('Kế hoạch CCHC') + table([['a)', 'Ban hành kịp thời', '3'], ['b)', 'Ban hành chậm', '2,5']]) + p('')
    both = table([['Tự chấm', '3'], ['Thẩm định', '2,5']]) + p('')
    write('table-of-scores-inside-a-cell', TITLE + scorecard([FIRST[0], ['1', 'Kế hoạch CCHC', '3', both, None], FIRST[2]]))
    rows = [FIRST[0], ['1', options, '3', pasted('2,5'), '0,5'], FIRST[2]]
    write('tables-inside-cells', TITLE + scorecard(rows) + BREAK + table([*SECOND, TOTAL], WIDTHS))


def numbers():
    raised = lambda text, mark: p(r(text) + r(mark, '<w:vertAlign w:val="superscript"/>'))
    styled = p(r('2') + r('1', '<w:rStyle w:val="ThamChieu"/>'))
    note = p(r('3') + '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="7"/></w:r>')
    rows = [
        ['1', 'Chú thích gõ tay', raised('20', '7'), '18', '2'],
        ['2', 'Chú thích theo kiểu chữ', '5', styled, '3'],
        ['3', 'Chú thích của Word', note, '3', '0'],
    ]
    note_style = styles('<w:style w:type="character" w:styleId="ThamChieu"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>')
    write('footnotes', TITLE + scorecard(rows), {'styles.xml': note_style})
    look = '<w:vertAlign w:val="superscript"/>'
    mark = f'<w:r><w:rPr>{look}</w:rPr><w:footnoteReference w:id="7"/></w:r>'
    lifted = '<w:position w:val="8"/>'
    rows = [
        ['1', p(r('Dấu của Word trong ngoặc nâng cao') + r('(', look) + mark + r(')', look)), p(r('3') + r('(', look) + mark + r(')', look)), '3', '0'],
        ['2', p(r('Dấu của Word trong ngoặc thường (') + mark + r(') và chữ sau')), p(r('5 [') + mark + r(']')), '4', '1'],
        ['3', 'Số chú thích kéo lên khỏi dòng', '4', p(r('3') + r('2', lifted)), '1'],
        ['4', 'Cả ô kéo lên khỏi dòng', p(r('2', lifted)), p(r('1', lifted) + r(',5', lifted)), '0,5'],
        ['5', 'Kéo lên một chút cho thẳng dòng', '10', p(r('1') + r('0', '<w:position w:val="2"/>')), '0'],
    ]
    write('notes-in-brackets', TITLE + scorecard(rows))
    gone = lambda old, new: p(r(old, '<w:strike/>') + r(new))
    rows = [
        ['1', 'Điểm cũ gạch bỏ', '5', gone('3', '4'), '1'],
        ['2', 'Tên có chữ gạch bỏ', '2', '2', '0'],
        ['3', 'Gạch bỏ cả ô', '3', p(r('2,5', '<w:dstrike/>')), None],
    ]
    rows[1][1] = p(r('Báo cáo ') + r('quý', '<w:strike/>') + r(' tháng'))
    write('crossed-out', TITLE + scorecard(rows))
    half = '<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>'
    minus = '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>'
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    rows = [
        ['1', 'Phân số của trình soạn công thức', '5', p(half), None],
        ['2', 'Dấu trừ của phông Symbol', '2', p(minus), None],
        ['3', 'Dấu tích của phông Wingdings', '3', p(tick), None],
        ['4', 'Ghi cả điểm tối đa', '4', '3,5/4', None],
        ['5', 'Có đơn vị', '1', '0,5 điểm', '0,5 đ'],
        ['6', 'Điểm qua điều tra xã hội học', '5', 'ĐTXHH', None],
        ['7', 'Không có việc này', '2', 'Không phát sinh', None],
        ['8', 'Hai dòng trong ô điểm', '2', '1,\n5', None],
        ['9', 'Chưa chấm', '1', None, None],
    ]
    write('scores-in-many-ways', TITLE + scorecard(rows))


def formulas():
    mark = lambda kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
    code = lambda text: f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'
    run = lambda text, result='': p(mark('begin') + code(text) + mark('separate') + (r(result) if result else '') + mark('end'))
    never = p(mark('begin') + code('=C3-') + code('E3') + mark('end'))
    simple = lambda text, result: p(f'<w:fldSimple w:instr=" {text} ">{r(result)}</w:fldSimple>')
    rows = [
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', run('=SUM(D3:D4)', '4'), run('=C2-D2')],
        ['1', 'Kế hoạch CCHC', '3', never, '0,5'],
        ['2', 'Báo cáo định kỳ', '2', '1,5', simple('=C4-D4 \\# &quot;0,0&quot;', '0,5')],
        [None, 'Tổng cộng', simple('=SUM(ABOVE)', '10'), run('=SUM(ABOVE) \\# "0,0"', '4'), simple('REF a', '1')],
    ]
    write('formulas', TITLE + scorecard(rows))


def looks():
    class Hidden(Writer):
        def row(self, cells, index, properties=''):
            return super().row(cells, index, '<w:hidden/>' if index == 2 else '<w:tblHeader/>' if index == 0 else '')

    write('hidden-row', TITLE + scorecard([*FIRST, *SECOND, TOTAL], writer=Hidden()))
    capital = lambda text: p(r(text, '<w:caps/>'))
    rows = [['I', capital('Chỉ đạo, điều hành'), '5', '4', '1'], *FIRST[1:], ['II', p(r('Thể chế', '<w:smallCaps/>')), '4', '4', '0'], SECOND[1]]
    write('capitals-by-format', TITLE + scorecard(rows))


def lists():
    levels = (
        level(0, 'decimal', 'Lĩnh vực %1.')
        + level(1, 'decimal', '%1.%2.')
        + level(2, 'lowerLetter', '%3)')
        + level(3, 'bullet', '-')
    )
    one = numbering(
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    at = lambda depth, number=1: p('', numbered(number, depth))
    rows = [
        [at(0), 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', '4,5', '0,5'],
        [at(1), 'Kế hoạch', '3', '2,5', '0,5'],
        [at(2), 'Ban hành', '1', '1', '0'],
        [at(2), 'Thực hiện', '2', '1,5', '0,5'],
        [at(1), 'Báo cáo', '2', '2', '0'],
        [at(2, 2), 'Đủ báo cáo', '1', '1', '0'],
        [at(2, 2), 'Đúng hạn', '1', '1', '0'],
        [at(0), 'THỂ CHẾ', '4', '4', '0'],
        [at(1), 'Ban hành văn bản', '4', '4', '0'],
        [None, p(r('Ban hành kịp thời: 4'), numbered(1, 3)), None, None, None],
        [None, p(r('Ban hành chậm: 0'), numbered(1, 3)), None, None, None],
    ]
    write('numbered-in-levels', TITLE + scorecard(rows), {'numbering.xml': one})
    beside = numbering(
        f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1")}{level(1, "decimal", "%1.%2")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    named = lambda text, depth: p(r(text), numbered(1, depth))
    rows = [
        [named('CHỈ ĐẠO, ĐIỀU HÀNH', 0), '5', '4', '1'],
        [named('Kế hoạch CCHC', 1), '3', '2,5', '0,5'],
        [named('Báo cáo định kỳ', 1), '2', '1,5', '0,5'],
    ]
    write('numbered-names', TITLE + table([HEADER[1:], *rows], WIDTHS[1:]), {'numbering.xml': beside})


def remedies():
    header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp', 'Cơ quan chủ trì', 'Thời gian thực hiện']
    rows = [
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', '3,5', '1,5', None, 'Văn phòng HĐND và UBND', None],
        ['1.1', 'Kế hoạch CCHC', '3', '2,5', '0,5', 'Ban hành đúng hạn', None, 'Quý I/2026'],
        ['1.2', 'Báo cáo định kỳ', '2', '1', '1', 'Phân công người theo dõi', None, 'Quý I/2026'],
        [None, None, None, None, None, 'Nhắc trước hạn 05 ngày', None, 'Hằng quý'],
        ['2', 'THỂ CHẾ', '4', '4', '0', None, None, None],
        ['Tổng cộng', None, '9', '7,5', '1,5', None, None, None],
    ]
    merges = [(1, 6, 4, 6), (3, 0, 4, 0), (3, 1, 4, 1), (3, 2, 4, 2), (3, 3, 4, 3), (3, 4, 4, 4), (6, 0, 6, 1)]
    write('merged-remedies', TITLE + table([header, *rows], [600, 3000, 900, 900, 900, 2500, 1800, 1500], merges))


def faults():
    rows = [
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', '4', '0,5'],
        ['1.1', 'Kế hoạch CCHC', '3', '3,5', None],
        ['1.2', 'Báo cáo định kỳ', '2', '1', '1'],
        ['1.2', 'Kiểm tra', '1', '1', '0'],
        ['2', 'THỂ CHẾ', '4', '2', '2'],
        ['2.1', 'Ban hành văn bản', '2', '1', '1'],
        [None, 'Điểm thưởng: sáng kiến được công nhận', '2', '3', None],
        ['Tổng cộng', None, '10', '6', '3'],
    ]
    write('faults-in-the-sums', TITLE + scorecard(rows, merges=[(8, 0, 8, 1)]))


def legacy_fonts():
    old = lambda text, font: p(r(text, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'))

    class Old(Writer):
        def __init__(self, font):
            self.font = font

        def run(self, text, look=''):
            return super().run(text, f'<w:rFonts w:ascii="{self.font}" w:hAnsi="{self.font}"/>')

    tcvn3 = [['STT', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'], ['1', 'C«ng t¸c chØ ®¹o', '5', '4']]
    write('one-cell-in-tcvn3', TITLE + table([tcvn3[0], ['1', old('C«ng t¸c chØ ®¹o', '.VnTime'), '5', '4'], ['2', 'Báo cáo', '2', '1']]))
    whole = [['STT', 'LÜnh vùc/Tiªu chÝ', '§iÓm chuÈn', '§iÓm thÈm ®Þnh'], *tcvn3[1:], ['2', 'B¸o c¸o', '2', '1']]
    write('all-in-tcvn3', Old('.VnTimeH').paragraph(Old('.VnTimeH').run('B¶ng chÊm ®iÓm')) + Old('.VnTime').table(whole))
    vni = [['STT', 'Lónh vöïc/Tieâu chí', 'Ñieåm chuaån', 'Ñieåm thaåm ñònh'], ['1', 'Coâng taùc chæ ñaïo', '5', '4']]
    write('all-in-vni', Old('VNI-Times').table(vni))


around()
page_breaks()
spans_left_out()
split_cells()
codes()
table_a_field()
other_tables()
several()
inside()
tables_inside_cells()
numbers()
formulas()
looks()
lists()
remedies()
faults()
legacy_fonts()
