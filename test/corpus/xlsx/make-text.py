"""The same words in other letters: normal forms, spaces, marks that do not show, legacy fonts."""

from unicodedata import normalize

from parts import Book, N, Rich, Sheet, zip_parts


def spelled():
    # Decomposed letters (as macOS and some converters write them), Ð for Đ, old and new tone places, all kinds of spaces.
    Book(
        Sheet(
            'Bảng',
            [
                [normalize('NFD', 'BẢNG CHẤM ĐIỂM NĂM 2025')],
                [normalize('NFD', 'ĐƠN VỊ: UBND XÃ HOÀ LỢI')],
                ['\ufeffSTT', normalize('NFD', 'Tiêu\u00a0chí'), 'ÐIỂM  TỐI ÐA', 'Ðiểm\u200b thẩm\u2009định', normalize('NFD', 'Giải pháp'),
                 'Cơ quan chủ\u202ftrì'],
                ['\u200bI\u00a0', 'HOÀ GIẢI Ở CƠ SỞ', '\u00a05', '4,5\u200b'],
                [' 1 .', normalize('NFD', 'Hoà  giải'), 2, '2\u00a0điểm'],
                ['2\u3000', 'Hòa giải viên', '3 đ', '2.5', normalize('NFD', 'Bồi dưỡng'), normalize('NFD', 'Văn phòng UBND xã Hoà Lợi')],
                ['ÐIỀU HÀNH', None, None, None],
                ['II', 'THUỶ LỢI', 1, normalize('NFD', 'Không phát sinh')],
                ['\u00ad', '\u200b', None, '\u2060'],
                [normalize('NFD', 'TỔNG  CỘNG'), None, '6', '4,5'],
            ],
            merges=['A7:D7'],
        )
    ).save('text/spelled-in-other-ways.xlsx')


def legacy():
    # TCVN3 and VNI: letters that are Vietnamese in their font only.
    tcvn = '<sz val="12"/><rFont val=".VnTime"/><family val="2"/>'
    header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']
    Book(
        Sheet('Bảng', [header, ['1', 'CHỈ ĐẠO', 2, 2], ['1.1', Rich(('X©y dùng kÕ ho¹ch', tcvn)), 2, 2]])
    ).save('text/one-cell-in-tcvn3.xlsx')
    Book(
        Sheet('B¶ng', [['STT', 'Tiªu chÝ', '§iÓm tèi ®a', '§iÓm thÈm ®Þnh'], ['1', 'ChØ ®¹o ®iÒu hµnh', 2, 2]])
    ).save('text/all-in-tcvn3.xlsx')
    Book(
        Sheet('Bang', [['STT', 'Tieâu chí', 'Ñieåm toái ña', 'Ñieåm thaåm ñònh'], ['1', 'Chæ ñaïo ñieàu haønh', 2, 2]])
    ).save('text/all-in-vni.xlsx')
    # A Unicode table whose font has an old name: nothing is wrong with it.
    book = Book(Sheet('Bảng', [header, ['1', 'CHỈ ĐẠO – ĐIỀU HÀNH', 2, 2], ['1.1', 'Kế hoạch', 2, 2]]))
    parts = book.parts()
    parts['xl/styles.xml'] = parts['xl/styles.xml'].replace('Times New Roman', '.VnTime')
    zip_parts('text/unicode-in-an-old-font.xlsx', parts)


if __name__ == '__main__':
    spelled()
    legacy()
