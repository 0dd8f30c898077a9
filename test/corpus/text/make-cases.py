"""Writes the files of the folder `cases`: each holds one thing that pasted and exported tables hold.

/usr/bin/python3 test/corpus/text/make-cases.py
"""

import pathlib
import unicodedata

FOLDER = pathlib.Path(__file__).parent / 'cases'
FOLDER.mkdir(exist_ok=True)


def write(name, text, encoding='utf-8'):
    (FOLDER / name).write_bytes(text.encode(encoding))


def write_bytes(name, data):
    (FOLDER / name).write_bytes(data)


FIVE = 'STT;Nội dung;Điểm chuẩn;Điểm thẩm định;Điểm bị mất\n'
LIST = '1;Chỉ đạo, điều hành;5;4,5;0,5\n1.1;Kế hoạch;2;2;0\n1.2;Báo cáo;3;2,5;0,5\n'
TOTAL = ';Tổng cộng;5;4,5;0,5\n'

# How the file says what parts its fields.
write('sep-line.csv', '\ufeffsep=;\r\n' + (FIVE + LIST + TOTAL).replace('\n', '\r\n'))
write('sep-line-tab.csv', ('"sep=\t"\n' + FIVE + LIST).replace(';', '\t'))
write('sep-line-of-a-mark-the-numbers-use.csv', 'sep=,\nSTT,Nội dung,Điểm chuẩn,Điểm thẩm định\n1,"Chỉ đạo, điều hành",5,"4,5"\n')

write_bytes('sep-line-utf-16.csv', ('\ufeffsep=;\r\n' + (FIVE + LIST + TOTAL).replace('\n', '\r\n')).encode('utf-16-le'))

# What programs leave inside and behind a text: a mark of a second file joined to the first, the end of a file of DOS, zeros.
write('byte-order-mark-inside.csv', FIVE + '\ufeff' + LIST)
write('ends-in-control-z.csv', FIVE + LIST + '\x1a')
write('zeros-at-the-end.csv', FIVE + LIST + '\0' * 40)

# Tables drawn with characters.
write(
    'markdown.dat',
    '# Bảng chấm điểm CCHC năm 2025\n\nĐơn vị: UBND xã Ea Kao\n\n'
    '| STT | Nội dung | Điểm chuẩn | Điểm thẩm định |\n|:---|:---|---:|---:|\n'
    '| 1 | **Chỉ đạo \\| điều hành** | 5 | 4,5 |\n| 1.1 | Kế hoạch<br>năm | 2 | 2 |\n| 1.2 | Báo cáo | 3 | 2,5 |\n',
)
write(
    'markdown-several-tables.dat',
    '# Báo cáo CCHC năm 2025\n\n| UBND xã Ea Kao | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 05/BC | Độc lập |\n\n'
    '| STT | Nội dung | Điểm chuẩn | Điểm thẩm định | Điểm bị mất |\n|:---|:---|---:|---:|---:|\n'
    '| 1 | Chỉ đạo | 5 | 4,5 | 0,5 \\[1\\] |\n| 1.1 | Kế hoạch | 2 | 2 | 0 |\n| 1.2 | Báo cáo | 3 | 2,5 | 0,5 \\[2\\] |\n\n'
    '- \\[1\\] Tính lại.\n- [2] Nộp chậm.\n\n'
    '## Tỷ lệ đạt\n\n| Tiêu chí | Biểu đồ | Tỷ lệ đạt (%) | Xếp loại |\n|---|---|---:|---|\n| 1 Chỉ đạo | █████ | 90 | Tốt |\n',
)
write(
    'markdown-table-for-each-field.dat',
    '| STT | Nội dung | Điểm chuẩn | Điểm thẩm định |\n|---|---|---|---|\n'
    '| I | CHỈ ĐẠO | 5 | 4,5 |\n| 1 | Kế hoạch | 2 | 2 |\n| 2 | Báo cáo | 3 | 2,5 |\n\n'
    '| STT | Nội dung | Điểm chuẩn | Điểm thẩm định | Ghi chú |\n|---|---|---|---|---|\n'
    '| II | THỂ CHẾ | 4 | 3 | |\n| 1 | Ban hành | 4 | 3 | chậm |\n',
)
BARE = 'STT | Nội dung | Điểm chuẩn | Điểm thẩm định\n--- | :--- | ---: | ---:\n1 | Chỉ đạo | 5 | 4,5\n1.1 | Kế hoạch | 2 | 2\n1.2 | Báo cáo | 3 | 2,5\n'
write('markdown-without-outer-bars.dat', BARE)
BOX = """┌─────┬─────────────────────┬────────────┬────────────────┐
│ STT │ Nội dung            │ Điểm chuẩn │ Điểm thẩm định │
├─────┼─────────────────────┼────────────┼────────────────┤
│ 1   │ Chỉ đạo, điều hành  │          5 │            4,5 │
│ 1.1 │ Kế hoạch            │          2 │              2 │
│ 1.2 │ Báo cáo             │          3 │            2,5 │
└─────┴─────────────────────┴────────────┴────────────────┘
"""
write('drawn-by-a-terminal.dat', BOX)
write(
    'drawn-with-rules-between-rows.dat',
    """+-----+---------------------+------------+----------------+
| STT | Nội dung            | Điểm chuẩn | Điểm thẩm định |
+=====+=====================+============+================+
| 1   | Chỉ đạo,            |          5 |            4,5 |
|     | điều hành           |            |                |
+-----+---------------------+------------+----------------+
| 1.1 | Kế hoạch            |          2 |              2 |
+-----+---------------------+------------+----------------+
| 1.2 | Báo cáo             |          3 |            2,5 |
|     | định kỳ             |            |                |
+-----+---------------------+------------+----------------+
""",
)

# A table of Word pasted as text: lines inside its cells, prose around it, one of its rows torn for good.
write(
    'pasted-with-broken-header.tsv',
    'ỦY BAN NHÂN DÂN XÃ EA KAO\nBẢNG CHẤM ĐIỂM CCHC NĂM 2025\n\n'
    'STT\tLĩnh vực/\nTiêu chí\tĐiểm\nchuẩn\tĐiểm\nthẩm định\tGiải pháp\n'
    '1\tCHỈ ĐẠO,\nĐIỀU HÀNH\t5\t4,5\t\n'
    '1.1\tKế hoạch:\n- Ban hành kịp thời: 2\n- Ban hành chậm: 0\t2\t2\t\n'
    '1.2\tBáo cáo\t3\t2,5\tPhân công\nngười theo dõi\n'
    'Tổng cộng\t\t5\t4,5\t\nNgười lập biểu\n',
)
write('pasted-with-lines-after-the-last-cell.tsv', (FIVE + LIST).replace(';', '\t').rstrip('\n').replace('Điểm bị mất', 'Ghi chú').replace('0,5', 'xem lại\nbáo cáo quý'))

write('pasted-with-numbers-cut-by-lines.tsv', (FIVE + LIST).replace(';', '\t').replace('4,5', '4,\n5').replace('1.2\tBáo cáo\t3\t2,5\t0,5', '1.2\tBáo cáo\t3\t2,5\t0,\n5'))

# Commas in numbers and sentences where commas part the fields.
write('comma-in-a-number.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định\n1,Chỉ đạo,5,4\n1.1,Kế hoạch,3,2,5\n1.2,Báo cáo,2,1,5\n')
write('comma-in-numbers-blank-ends.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Điểm bị mất,Giải pháp,Ghi chú\n1,Chỉ đạo,5,4,1,,\n1.1,Kế hoạch,3,2,5,0,5,,\n1.2,Báo cáo,2,1,5,0,5,,\n')
write('comma-in-numbers-no-ends.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Ghi chú\n1,Chỉ đạo,5,4\n1.1,Kế hoạch,3,2,5\n1.2,Báo cáo,2,1,5\n')
# All rows have as many commas: what is cut off stands in a column of words, or in one without a heading.
write('comma-in-numbers-even-rows.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Điểm bị mất,Giải pháp\n1,Kế hoạch,3,2,0,5\n2,Báo cáo,2,1,0,5\n')
write('comma-in-numbers-spare-columns.csv', 'Nội dung,Điểm chuẩn,Điểm thẩm định,,\nKế hoạch,3,2,5,\nBáo cáo,2,1,5,\n')
write('whole-numbers-and-notes.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Ghi chú\n1,Kế hoạch,3,2.5,1\n2,Báo cáo,2,1,2\n')
write('comma-in-a-name.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định\n1,Chỉ đạo, điều hành,5,4\n1.1,Kế hoạch,3,2\n')
write('comma-in-quoted-numbers.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định\n1,"Chỉ đạo, điều hành",5,"4,5"\n1.1,Kế hoạch,2,2\n1.2,Báo cáo,3,"2,5"\n')
write('column-without-a-heading.csv', FIVE + ''.join(f'{one};xem\n' for one in LIST.splitlines()))

# Quotes that people type.
write('quote-never-closed.csv', FIVE + '1;"Chỉ đạo;5;4;1\n1.1;Kế hoạch;3;2\n1.2;Báo cáo;2;2;0\n')
write('quotes-as-text.csv', FIVE + '1;"Một cửa" điện tử;5;4;1\n1.1;Kế hoạch "CCHC";3;2;1\n1.2;"Báo cáo;2;2;0\n')

# What Excel saves of a text that it had opened in one column.
write('lines-in-quotes.csv', '"STT,Nội dung,Điểm chuẩn,Điểm thẩm định"\n"1,""Kế hoạch, báo cáo"",3,""2,5"""\n"2,Họp,2,2"\n')
write('lines-in-quotes-some.csv', 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định\n"1,Kế hoạch,3,""2,5"""\n"2,Họp,2,""1,5"""\n3,Kiểm tra,2,2\n"Ghi chú, theo, Kế hoạch, số 5"\n')
write('row-of-another-mark-first.csv', FIVE + '1,Chỉ đạo,5,4.5,0.5\n' + LIST.split('\n', 1)[1])

# What a spreadsheet made of codes and scores before it wrote them.
write('codes-that-became-dates.csv', FIVE + '1;Chỉ đạo;6;5;1\n1-Jan;Kế hoạch;2;2;0\n2-Jan;Báo cáo;2;2;0\n03/01/2025;Kiểm tra;2;1;1\n')
write('codes-that-became-dates-in-vietnamese.csv', FIVE + '5;Chỉ đạo;5;4;1\n01-thg 5;Kế hoạch;3;2;1\n2-Thg5;Báo cáo;2;2;0\n')
write('codes-that-got-decimals.csv', FIVE.replace(';', ',') + '1.0,Chỉ đạo,5.0,4.5,0.5\n1.1,Kế hoạch,2.0,2.0,0.0\n1.2,Báo cáo,3.0,2.5,0.5\n2.0,Thể chế,4.0,4.0,0.0\n3.0,Tài chính,1.0,1.0,0.0\n3.1,Quyết toán,1.0,1.0,0.0\n')
# Where a code is whole, 1.0 is what somebody wrote.
write('codes-with-a-zero-of-their-own.csv', FIVE + '1;Chỉ đạo;5;4,5;0,5\n1.0;Quy chế;2;2;0\n1.1;Báo cáo;3;2,5;0,5\n')
write('codes-that-lost-a-zero.csv', FIVE + '1;Chỉ đạo;10;10;0\n' + ''.join(f'1.{one};Nội dung {one};1;1;0\n' for one in range(1, 10)) + '1.1;Nội dung 10;1;1;0\n')
write('scores-that-became-dates.csv', FIVE + '1;Chỉ đạo;5;2-May;\n2;Kế hoạch;3;01/05/2025;\n3;Báo cáo;2;1-thg 5;\n4;Kiểm tra;2;1,5;0,5\n')

# Letters.
OLD = 'STT;LÜnh vùc/Tiªu chÝ;§iÓm chuÈn;§iÓm thÈm ®Þnh\n1;C«ng t¸c chØ ®¹o;5;4\n'
write('tcvn3.csv', OLD, 'cp1252')
write('tcvn3-in-utf-8.csv', OLD)
write('vni.csv', 'STT;Lónh vöïc/Tieâu chí;Ñieåm chuaån;Ñieåm thaåm ñònh\n1;Coâng taùc chæ ñaïo;5;4\n', 'cp1252')
write('tcvn3-in-one-row.csv', FIVE + LIST + '2;B¸o c¸o ®Þnh kú;1;1;0\n')
SPELLED = 'STT;Nội\u00a0 dung;Điểm chuẩn;Điểm thẩm định\n1;CÔNG TÁC CHỈ ÐẠO\u200b;5;\u200e4,5\u00a0\n1.1;Kế  hoạch;2;2\n1.2;Báo cáo;3;２,５\n'
# UTF-8 that was opened as another code page, and saved as UTF-8 again.
write_bytes('utf-8-misread.csv', (FIVE + LIST).encode().decode('cp1252', 'replace').replace('\ufffd', '\x90').encode())
write_bytes('utf-8-misread-in-one-row.csv', (FIVE + LIST + '2;' + 'Công tác'.encode().decode('cp1252') + ';1;1;0\n').encode())
write('spelled-in-other-ways.csv', unicodedata.normalize('NFD', SPELLED))

# Several in one file, and what stands around them.
write(
    'two-scorecards.csv',
    'BẢNG CHẤM ĐIỂM XÃ AN BÌNH NĂM 2025;;;;\n' + FIVE + LIST + TOTAL + ';;;;\n'
    + 'BẢNG CHẤM ĐIỂM XÃ HÒA LỢI NĂM 2025;;;;\n' + FIVE + LIST.replace('4,5;0,5', '5;0').replace('2,5;0,5', '3;0') + TOTAL.replace('4,5;0,5', '5;0'),
)
FOUR = 'STT;Nội dung;Điểm chuẩn;Điểm thẩm định\n'
ONE = '1;Kế hoạch;3;2,5\n2;Báo cáo;2;1,5\n'
write('units-one-below-another.csv', 'I. PHÒNG KINH TẾ;;;\n' + FOUR + ONE + 'II. PHÒNG VĂN HÓA;;;\n' + FOUR + ONE.replace('1,5', '2'))
write(
    'summary-above-details.csv',
    'I. KẾT QUẢ TỔNG HỢP;;;\n' + FOUR + '1;Chỉ đạo;5;4\n2;Thể chế;4;4\n'
    + 'II. KẾT QUẢ CHI TIẾT;;;\n' + FOUR + 'I;CHỈ ĐẠO;5;4\n' + ONE + 'II;THỂ CHẾ;4;4\n1;Ban hành;4;4\n',
)
write(
    'states-options-and-signatures.csv',
    'STT;Nội dung;Điểm chuẩn;Tự chấm;Thẩm định;Ghi chú\n(1);(2);(3);(4);(5);(6)\n'
    'I;CHỈ ĐẠO;6;6;4,5;\n1;Kế hoạch;2;2;1,5;\n;Ban hành kịp thời: 2;;;;\n;Ban hành chậm: 1,5;;;;\n2;Kiểm tra;1;1;-;\n'
    '3;Hội nghị;1;1;Không phát sinh;\n4;Hài lòng;2;;ĐTXHH;điều tra xã hội học\n'
    'II;THỂ CHẾ;3;3;3;\n1;Ban hành;3;3;3/3;\n;Tổng cộng;9;9;7,5;\n'
    ';Điểm thưởng: sáng kiến;1;1;1;\n;Ea Kao, ngày 05 tháng 01 năm 2026;;;;\n;Người lập;;;CHỦ TỊCH;\n',
)
write(
    'table-of-something-else-below.csv',
    FIVE + LIST + TOTAL + ';;;;\nTHANG XẾP LOẠI;;;;\nTT;Xếp loại;Từ điểm;Đến điểm;\n1;Xuất sắc;90;100;\n2;Tốt;80;89;\n',
)
UNITS = 'TT;Xã, phường, đặc khu;Cải cách thể chế;Cải cách TTHC;Tài chính công;Tổng điểm;Xếp hạng\n'
COMMUNES = '1;Xã An Bình;18,5;34;38,25;90,75;1\n2;Phường Hòa Lợi;15;30,5;40;86;2\n3;Đặc khu Hòn Tre;20;32;-;52;3\n'
write('units.csv', 'KẾT QUẢ CHỈ SỐ CCHC CẤP XÃ NĂM 2025;;;;;;\n' + UNITS + ';Điểm tối đa;20;40;40;100;\n' + COMMUNES + ';Trung bình;17,8;32,2;39,1;76,3;\n')
write('units-without-maxima.csv', UNITS + COMMUNES)
write('excel-used-to-its-end.csv', FIVE + LIST + ';;;;\n' * 3000)
write('prose-only.dat', 'Kính gửi: Ủy ban nhân dân xã,\nđề nghị gửi điểm chuẩn và điểm thẩm định; hạn cuối 30/6.\n')
write('no-header.csv', LIST)

# Criteria side by side, all worth the same and two by two scored the same: no one is a part of the row above it.
write(
    'neighbours-scored-alike.csv',
    'STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định;Điểm bị mất\n'
    '1;Ban hành kế hoạch;10;9;1\n2;Báo cáo định kỳ;10;9;1\n3;Kiểm tra;10;8,5;1,5\n4;Tuyên truyền;10;8,5;1,5\n'
    '5;Đối thoại với người dân;10;9;1\n6;Trả kết quả đúng hạn;10;9;1\n',
)
