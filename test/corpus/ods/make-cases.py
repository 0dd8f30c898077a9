"""Writes the files of the folder `cases`: each holds one thing that spreadsheets of LibreOffice hold.

/usr/bin/python3 test/corpus/ods/make-cases.py
"""

from parts import blank, cell, content, covered, date, formula, number, ods, paragraph, row, sheet, style, text

HEADER = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất']
TITLE = row(text('BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'))
END = row(blank(16384), 'table:number-rows-repeated="1048560"')


def line(values, attributes=''):
    """Texts, numbers, XML of cells, and nothing."""
    written = []
    for value in values:
        if value is None:
            written.append(blank())
        elif isinstance(value, (int, float)):
            written.append(number(f'{value:g}', f'{value:g}'.replace('.', ',')))
        else:
            written.append(value if value.startswith('<table:') else text(value))
    return row(''.join(written) + blank(16384 - len(values)), attributes)


def write(name, rows, styles='', columns='', more='', header=HEADER):
    lines = ''.join(one if isinstance(one, str) else line(one) for one in rows)
    ods(f'cases/{name}.ods', content(sheet('Chấm điểm', TITLE + line(header) + lines + END, columns) + more, styles))


LIST = [
    ['1', 'Chỉ đạo, điều hành', 5, 4.5, 0.5],
    ['1.1', 'Kế hoạch', 2, 2, 0],
    ['1.2', 'Báo cáo', 3, 2.5, 0.5],
]

# What is hidden counts, and is told; a hidden sheet does not.
display = style('table', 'ta2', '<style:table-properties table:display="false"/>')
hidden = [LIST[0], line(LIST[1], 'table:visibility="collapse"'), line(LIST[2], 'table:visibility="filter"')]
columns = '<table:table-column table:number-columns-repeated="4"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16379"/>'
write('hidden-parts', hidden, display, columns, sheet('Năm cũ', line(HEADER) + line(LIST[0]), look='ta2'))

# Numbers as they are stored, shown and calculated.
write(
    'numbers-as-stored',
    [
        ['1', 'Nhiễu của số nhị phân', number('0.30000000000000004', '0,3'), number('0.08999999999999986', '0,09'), None],
        ['2', 'Số 0 hiện dấu gạch', 2, number('0', ' - ', kind='currency'), 2],
        ['3', 'Tỷ lệ phần trăm', 5, cell(paragraph('70%'), 'office:value-type="percentage" office:value="0.7"'), None],
        ['4', 'Ngày thay cho điểm', 5, date('2025-05-02', '02/05/2025'), None],
        ['5', 'Đúng sai', 1, cell(paragraph('TRUE'), 'office:value-type="boolean" office:boolean-value="true"'), None],
        ['6', 'Lỗi của công thức', 4, cell(paragraph('#DIV/0!'), 'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"'), None],
        ['7', 'Công thức chưa tính', 3, cell('', 'table:formula="of:=[.C9]-1"'), None],
        ['8', 'Công thức cho kết quả rỗng', 1, cell('<text:p/>', 'table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""'), None],
        ['9', 'Số ghi bằng chữ', '2', "1,5", '0,5'],
        ['10', 'Điểm trên điểm chuẩn', 4, '3,5/4', None],
    ],
)
write(
    'total-calculated-wrong',
    [
        ['1', 'Chỉ đạo, điều hành', 5, formula('SUM([.D4:.D5])', '4.5', '4,5'), None],
        *LIST[1:],
        [None, 'Tổng cộng', formula('SUM([.C3:.C5])', '10'), formula('SUM([.D3:.D5])', '9'), None],
    ],
)

# Codes that the program took for numbers and dates.
tenths = [[number(f'1.{one}', f'1,{one}'), f'Nội dung {one}', 1, 1, 0] for one in range(1, 10)]
write('codes-as-numbers', [['1', 'Chỉ đạo', 10, 10, 0], *tenths, [number('1.1', '1,10'), 'Nội dung 10', 1, 1, 0]])
write(
    'codes-as-dates',
    [
        ['1', 'Chỉ đạo', 6, 5, 1],
        [date('2025-01-01', '01/01'), 'Kế hoạch', 2, 2, 0],
        [date('2025-01-02', '02/01'), 'Báo cáo', 2, 2, 0],
        [date('2025-01-03', '3 thg 1 2025'), 'Kiểm tra', 2, 1, 1],
    ],
)

# Texts with a look, and what is anchored in them.
looks = (
    style('text', 'T1', '<style:text-properties style:text-position="super 58%"/>')
    + style('text', 'T2', '<style:text-properties style:text-line-through-style="solid"/>')
    + style('table-cell', 'ce9', '<style:text-properties style:text-line-through-type="single"/>')
)
span = lambda name, inside: f'<text:span text:style-name="{name}">{inside}</text:span>'
rich = lambda inside, attributes='': cell(f'<text:p>{inside}</text:p>', f'office:value-type="string" {attributes}')
write(
    'texts-with-a-look',
    [
        ['1', 'Chú thích gõ tay', rich(f'20{span("T1", "7")}'), 18, 2],
        ['2', 'Điểm cũ gạch bỏ', 5, rich(f'{span("T2", "3")}4'), 1],
        ['3', 'Gạch bỏ cả ô số', 3, number('2.5', '2,5', 'table:style-name="ce9"'), None],
        ['4', rich('Hai dòng<text:line-break/>và<text:s text:c="3"/>khoảng<text:tab/>trống'), 1, 1, 0],
        ['5', rich('Có chú thích<text:note><text:note-citation>9</text:note-citation><text:note-body><text:p>x</text:p></text:note-body></text:note>'), 1, 1, 0],
    ],
    looks,
)
old = style('table-cell', 'ce1', '<style:text-properties style:font-name=".VnTime"/>')
write('one-cell-in-tcvn3', [['1', text('C«ng t¸c chØ ®¹o', 'table:style-name="ce1"'), 5, 4.5, 0.5], *LIST[1:]], old)

# Cells merged and repeated.
remedies = [*HEADER, 'Giải pháp', 'Cơ quan chủ trì']
spanned = lambda value, rows: text(value, f'table:number-columns-spanned="1" table:number-rows-spanned="{rows}"')
write(
    'merged-and-repeated',
    [
        ['1', 'Chỉ đạo, điều hành', 5, 4, 1, None, spanned('Văn phòng', 3)],
        ['1.1', 'Kế hoạch', 2, 1.5, 0.5, 'Ban hành đúng hạn', covered()],
        ['1.2', 'Báo cáo', 3, 2.5, 0.5, 'Phân công người', '<table:covered-table-cell><text:p>ô bị che</text:p></table:covered-table-cell>'],
        ['2', 'Thể chế', number('2', '2', 'table:number-columns-repeated="2"'), 0],
        line([text('Tổng cộng', 'table:number-columns-spanned="2" table:number-rows-spanned="1"'), covered(), 7, 6, 1]),
    ],
    header=remedies,
)
row_twice = line(['1', 'Kế hoạch', 1, 1, 0], 'table:number-rows-repeated="2"')
write('rows-repeated', [['I', 'Chỉ đạo', 2, 2, 0], row_twice])

# Scores that nobody sees: white, tiny, under the format ;;;, in a column of white letters; white on dark is seen.
white = '<style:text-properties fo:color="#ffffff"/>'
unseen = ''.join(
    [
        style('table-cell', 'white', white),
        style('table-cell', 'tiny', '<style:text-properties fo:font-size="1pt"/>'),
        style('table-cell', 'on-dark', f'<style:table-cell-properties fo:background-color="#1f4e79"/>{white}'),
        style('table-cell', 'on-light', f'<style:table-cell-properties fo:background-color="#fff2cc"/>{white}'),
        style('table-cell', 'plain', ''),
    ]
)
look = lambda name: f'table:style-name="{name}"'
write(
    'scores-nobody-sees',
    [
        ['1', 'Chữ trắng', 2, number('1.5', '1,5', look('white')), None],
        ['2', 'Chữ trắng trên nền nhạt', 2, number('1', '1', look('on-light')), None],
        ['3', 'Cỡ chữ 1', 2, number('2', '2', look('tiny')), None],
        ['4', 'Không hiện số', 2, cell('<text:p/>', 'office:value-type="float" office:value="1"'), None],
        ['5', 'Chữ trắng trên nền đậm', 2, number('2', '2', look('on-dark')), None],
        ['6', 'Cột chữ trắng', 2, number('2', '2', look('plain')), number('0', '0')],
    ],
    unseen,
    '<table:table-column table:number-columns-repeated="4"/><table:table-column table:default-cell-style-name="white"/>',
)
