"""One scorecard as rows of text: what every file of the folder `same` must be read as."""

TITLES = ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', "Đơn vị: UBND xã Ea H'leo", '']
HEADER = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp', 'Cơ quan chủ trì', 'Thời gian thực hiện']
ROWS = [
    ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', '5', '4,5', '0,5', '', '', ''],
    ['1.1', 'Kế hoạch "CCHC"; sửa đổi', '2', '2', '0', '', '', ''],
    ['1.2', 'Thực hiện chế độ\nbáo cáo', '3', '2,5', '0,5', 'Gửi báo cáo:\n- hằng tháng;\n- hằng quý | năm', 'Văn phòng, Tư pháp', '30/06/2026'],
    ['2', 'THỦ TỤC HÀNH CHÍNH', '4', '3,25', '0,75', '', '', ''],
    ['2.1', 'Giải quyết đúng hạn', '4', '3,25', '0,75', 'Phân công người theo dõi', 'Bộ phận Một cửa', 'Quý I/2026'],
    ['', 'Tổng cộng', '9', '7,75', '1,25', '', '', ''],
]
