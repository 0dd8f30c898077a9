"""Forms without codes, or with numbers that only count the rows: what each row is, told by points and words alone."""

from parts import Book, Sheet

HEADER = ['Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định']
# Field, its criteria: name, maximum, self score, assessed score.
FIELDS = [
    ('Chỉ đạo, điều hành', [('Kế hoạch cải cách hành chính', 4, 4, 3.5), ('Công tác tuyên truyền', 2, 1.5, 1.5)]),
    ('Cải cách thể chế', [('Xây dựng văn bản', 3, 3, 2.75), ('Rà soát văn bản', 1, 0.5, 0.5)]),
    ('Tài chính công', [('Lập dự toán', 1.5, 1, 1), ('Công khai dự toán', 0.5, 0.5, 0.5)]),
]
BANDS = [('Đạt từ 90% trở lên', 1), ('Đạt từ 70% đến dưới 90%', 0.75)]


def sums(parts):
    return [sum(part[column] for part in parts) for column in (1, 2, 3)]


def text(number):
    return f'{number:g}'.replace('.', ',')


def save(name, header, rows):
    Book(Sheet('Phiếu', [header, *rows])).save(f'uncoded/{name}.xlsx')


def uncoded():
    # What fields are worth stands behind their names alone; they have scores, or none.
    for name, scored in (('fields-worth-what-their-names-say', False), ('fields-so-with-scores', True)):
        rows = []
        for field, parts in FIELDS:
            most, own, assessed = sums(parts)
            rows.append([f'{field} ({text(most)} điểm)', None, *([own, assessed] if scored else [None, None])])
            rows += [list(part) for part in parts]
        save(name, HEADER, rows)

    # A blank form: each criterion with the steps it may be given in the column of maxima, some down to 0, some in bands.
    rows = []
    for field, parts in FIELDS:
        rows.append([field.upper(), sums(parts)[0], None, None])
        for criterion, most, *_ in parts:
            rows.append([criterion, most, None, None])
            if most > 2:
                rows += [[words, most * part, None, None] for words, part in BANDS]
            else:
                rows += [['Thực hiện đúng hạn', most, None, None], ['Không thực hiện', 0, None, None]]
    save('options-in-a-blank-form', HEADER, rows)

    # The same in small letters: the total says what counts.
    rows = [[name if name != name.upper() else name.capitalize(), *points] for name, *points in rows]
    save('options-below-a-total', HEADER, [*rows, ['Tổng cộng', 12, None, None]])

    # Numbers through fields and criteria of a blank form; a wrong maximum where scores are given.
    counted = [row for field, parts in FIELDS for row in ([field, *sums(parts)], *map(list, parts))]
    numbered = [[str(at), *row] for at, row in enumerate(counted, 1)]
    header = ['STT', *HEADER]
    save('numbered-through-a-blank-form', header, [[code, name, most, None, None] for code, name, most, *_ in numbered])
    wrong = [[code, name, 5 if code == '4' else most, *scores] for code, name, most, *scores in numbered]
    save('numbered-through-with-a-wrong-maximum', header, wrong)
    doubt = [6, 4, 2, 3, 3, 1.5, 1.5]
    save('numbered-through-in-doubt', header, [[str(at), f'Nội dung {at}', most] for at, most in enumerate(doubt, 1)])

    # What is asked for stands beside the criteria, below a heading that may be theirs; least and greatest points.
    header = ['STT', 'Nội dung', 'Chỉ tiêu', 'Điểm tối thiểu', 'Điểm tối đa', 'Tự chấm', 'Thẩm định']
    rows = [
        [str(at), name, asked, 0, *points]
        for at, ((name, *points), asked) in enumerate(
            zip((part for _, parts in FIELDS for part in parts), ['100%', '4 bài', '≥ 90%', '100%', '01 lần', '100%']), 1
        )
    ]
    save('targets-beside-criteria', header, rows)
    header[2], header[3] = 'Mô tả', 'Khung điểm tối thiểu'
    asked = ['Ban hành trước 31/12', 'Đăng trên cổng thông tin', 'Đúng thẩm quyền', 'Hằng năm', 'Đúng hạn', 'Đủ biểu']
    for row, words in zip(rows, asked):
        row[2] = words
    rows.insert(0, ['I', 'CHỈ TIÊU CHUNG', None, None, 12, 10.5, 9.75])
    header[1:3] = ['Tiêu chí', 'Nội dung']
    save('contents-beside-criteria', header, rows)


if __name__ == '__main__':
    uncoded()
