"""One scorecard, in plain values: what every program's file of the folder `same` must be read as.

Cells: text, Decimal-like numbers as strings in N(...), formulas with results in F(...), a day in D(...).
"""

TITLE = 'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'
UNIT = "Đơn vị: UBND xã Ea H'leo"
SHEET = 'Chấm điểm & khắc phục'
NOTES = [['Hướng dẫn: ghi điểm vào cột "Thẩm định" <bắt buộc>'], ['STT', 'Số thứ tự']]
LIST = [['Danh mục'], ['Quý I'], ['Quý II']]

MERGES = ['A1:J1', 'A2:J2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J4', 'G8:G10']


class Num:
    def __init__(self, value):
        self.value = value


class Formula:
    def __init__(self, text, result):
        self.text, self.result = text, result


class Day:
    """30 June 2026, shown as dd/mm/yyyy."""

    year, month, day, serial = 2026, 6, 30, 46203


ROWS = [
    [TITLE],
    [UNIT],
    ['STT', 'Lĩnh vực/Tiêu chí/\nTiêu chí thành phần', 'Điểm', None, None, 'Giải pháp', 'Cơ quan chủ trì thực hiện',
     'Cơ quan phối hợp', 'Thời gian thực hiện', 'Ghi chú'],
    [None, None, 'Chuẩn', 'Thẩm định', 'Bị mất'],
    ['(1)', '(2)', '(3)', '(4)', '(5)=(3)-(4)', '(6)', '(7)', '(8)', '(9)', '(10)'],
    ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', Num(5), Formula('SUM(D7:D8)', 4.5), Formula('C6-D6', 0.5)],
    ['1.', 'Kế hoạch "CCHC" <năm 2025>', Num(2), Num(2), Formula('C7-D7', 0)],
    ['2.', '  Báo cáo', Num(3), Num(2.5), Formula('C8-D8', 0.5), 'Gửi báo cáo:\n- hằng tháng;\n- hằng quý', 'Văn phòng HĐND & UBND',
     'Công an xã;\nTrạm Y tế', Day(), 'Làm ngay'],
    ['II', 'THỦ TỤC HÀNH CHÍNH', Num(4), Formula('SUM(D10)', 3.25), Formula('C9-D9', 0.75)],
    ['1.', 'Giải quyết đúng hạn', Num(4), Num(3.25), Formula('C10-D10', 0.75), 'Phân công người theo dõi', None, None, 'Quý I/2026'],
    [None, 'TỔNG CỘNG', Formula('C6+C9', 9), Formula('D6+D9', 7.75), Formula('E6+E9', 1.25)],
]
