"""Writes the files of the folder `same`: one table in every delimiter, quoting, line end and encoding.

/usr/bin/python3 test/corpus/text/make-same.py
"""

import pathlib
import unicodedata

import same

FOLDER = pathlib.Path(__file__).parent / 'same'
FOLDER.mkdir(exist_ok=True)


def quoted(text, delimiter, always=False):
    needed = always or any(one in text for one in [delimiter, '"', '\n', '\r'])
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if needed else text


def table(delimiter, end='\r\n', inner='\n', always=False, cell=quoted, blanks=0, ragged=False):
    """`inner` is the line break inside cells; `blanks` columns and rows that Excel adds; `ragged` leaves out blank ends."""
    lines = []
    for row in [[title] for title in same.TITLES] + [same.HEADER] + same.ROWS + [[]] * blanks:
        wide = row + [''] * (len(same.HEADER) - len(row) + blanks)
        if ragged:
            while len(wide) > 1 and wide[-1] == '':
                wide.pop()
        lines.append(delimiter.join(cell(text.replace('\n', inner), delimiter, always) for text in wide))
    return end.join(lines) + end


def write(name, text, encoding='utf-8', mark=b''):
    (FOLDER / name).write_bytes(mark + text.encode(encoding))


def windows_1258(text):
    """A letter, then its tone, as Windows wrote Vietnamese before Unicode."""
    tones = '\u0300\u0301\u0303\u0309\u0323'
    out = []
    for letter in unicodedata.normalize('NFC', text):
        parts = unicodedata.normalize('NFD', letter)
        base = unicodedata.normalize('NFC', ''.join(one for one in parts if one not in tones))
        out.append(base + ''.join(one for one in parts if one in tones))
    return ''.join(out).encode('cp1258')


def formula(text, delimiter, always):
    """Excel is kept from changing a text by a formula: ="1.1"."""
    return quoted(f'="{text}"' if text != '' and '\n' not in text and '"' not in text else text, delimiter)


def spaced(text, delimiter, always):
    return f' {quoted(text, delimiter, always=True)} '


BOM = b'\xef\xbb\xbf'

write('commas.csv', table(','))
write('semicolons.csv', table(';'))
write('tabs.tsv', table('\t'))
write('bars.csv', table('|'))
write('commas-all-quoted.csv', table(',', always=True))
write('semicolons-all-quoted.csv', table(';', always=True))
write('semicolons-line-feeds.csv', table(';', end='\n'))
write('semicolons-carriage-returns.csv', table(';', end='\r', inner='\r'))
write('semicolons-mixed-line-ends.csv', table(';', end='\n', inner='\r\n'))
write('semicolons-byte-order-mark.csv', table(';'), mark=BOM)
write('commas-byte-order-mark-twice.csv', table(','), mark=BOM + BOM)
write('semicolons-blank-columns-and-rows.csv', table(';', blanks=3))
write('semicolons-ragged.csv', table(';', ragged=True))
write('semicolons-texts-as-formulas.csv', table(';', cell=formula))
write('commas-spaced.csv', table(',', cell=spaced))
write('excel-unicode-text.txt.tab', table('\t'), 'utf-16-le', b'\xff\xfe')
write('utf-16-little.tsv', table('\t'), 'utf-16-le')
write('utf-16-big.csv', table(';'), 'utf-16-be')
write('utf-16-big-byte-order-mark.csv', table(','), 'utf-16-be', b'\xfe\xff')
write('named-like-a-workbook.xlsx', table(';'))
write('named-like-nothing.dat', table(','))
(FOLDER / 'windows-1258.csv').write_bytes(windows_1258(table(';')))
(FOLDER / 'windows-1258.tsv').write_bytes(windows_1258(table('\t', always=True)))
# Cells of Word pasted as text are never quoted.
write('pasted-from-word.tsv', table('\t', cell=lambda text, delimiter, always: text))
write('pasted-from-word-utf-16.tsv', table('\t', cell=lambda text, delimiter, always: text, ragged=True), 'utf-16-le', b'\xff\xfe')
