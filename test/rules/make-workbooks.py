"""Writes the workbooks of this folder: faults that only a workbook can have, and the same mended.

Run: python3 test/rules/make-workbooks.py (no packages needed; the same bytes each time).
"""

import pathlib
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

# Cell formats: General, one decimal, day and month, text.
GENERAL, ONE_DECIMAL, DAY_MONTH, TEXT = 0, 1, 2, 3
STYLES = f"""{XML}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>
<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>
<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/>
<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="16" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/>
</cellXfs></styleSheet>"""

FIRST_OF_MAY_2025 = 45778


def number(value, style=GENERAL):
    return f'<c r="{{ref}}" s="{style}"><v>{value}</v></c>'


def formula(text, value=None):
    cached = '' if value is None else f'<v>{value}</v>'
    return f'<c r="{{ref}}"><f>{escape(text)}</f>{cached}</c>'


def cell(value, ref):
    if value is None:
        return ''
    if isinstance(value, (int, float)):
        value = number(value)
    elif not value.startswith('<c '):
        value = f'<c r="{{ref}}" s="{TEXT}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return value.replace('{ref}', ref)


def sheet(rows, hidden=()):
    lines = []
    for at, row in enumerate(rows, 1):
        cells = ''.join(cell(value, f'{"ABCDEFGH"[column]}{at}') for column, value in enumerate(row))
        mark = ' hidden="1"' if at in hidden else ''
        lines.append(f'<row r="{at}"{mark}>{cells}</row>')
    return f'{XML}<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def workbook(name, sheets):
    """`sheets`: (name, xml) pairs in the order of their tabs."""
    tabs = ''.join(
        f'<sheet name="{escape(title)}" sheetId="{at}" r:id="rId{at}"/>' for at, (title, _) in enumerate(sheets, 1)
    )
    targets = [(f'rId{at}', 'worksheet', f'worksheets/sheet{at}.xml') for at in range(1, len(sheets) + 1)]
    targets.append(('rId99', 'styles', 'styles.xml'))
    relations = ''.join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>' for key, kind, target in targets
    )
    overrides = ''.join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{SHEET_TYPE}.worksheet+xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    parts = {
        '[Content_Types].xml': f'{XML}<Types xmlns="{TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}.sheet.main+xml"/>{overrides}'
        f'<Override PartName="/xl/styles.xml" ContentType="{SHEET_TYPE}.styles+xml"/></Types>',
        '_rels/.rels': f'{XML}<Relationships xmlns="{RELS}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{tabs}</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': f'{XML}<Relationships xmlns="{RELS}">{relations}</Relationships>',
        'xl/styles.xml': STYLES,
    }
    for at, (_, xml) in enumerate(sheets, 1):
        parts[f'xl/worksheets/sheet{at}.xml'] = xml
    with zipfile.ZipFile(HERE / name, 'w', zipfile.ZIP_STORED) as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), text.encode())


HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định']
FIELD = ['1', 'Chỉ đạo, điều hành', 3, 2.5]
PLAN = ['1.1', 'Kế hoạch cải cách hành chính', 2, 1.5]
REVIEW = ['1.2', 'Công tác kiểm tra', 1, 1]
TABLE = 'Bảng chấm điểm'


def both(rule, bad, good):
    workbook(f'{rule}.xlsx', bad)
    workbook(f'{rule}.good.xlsx', good)


def one(rows, hidden=()):
    return [(TABLE, sheet([HEADER, *rows], hidden))]


SOUND = one([FIELD, PLAN, REVIEW])
NOTES = ('Danh mục', sheet([['Từ viết tắt', 'Nghĩa'], ['CCHC', 'Cải cách hành chính']]))

both('formula-without-value', one([FIELD, [*PLAN[:3], formula('C3-0.5')], REVIEW]),
     one([FIELD, [*PLAN[:3], formula('C3-0.5', 1.5)], REVIEW]))
both('damaged-code', one([FIELD, ['1.4', *PLAN[1:]], [number(FIRST_OF_MAY_2025, DAY_MONTH), *REVIEW[1:]]]),
     one([FIELD, ['1.4', *PLAN[1:]], ['1.5', *REVIEW[1:]]]))
both('code-from-number',
     one([[number(1), *FIELD[1:]], [number(1.1, ONE_DECIMAL), *PLAN[1:]], [number(1.2, ONE_DECIMAL), *REVIEW[1:]]]),
     SOUND)
both('skipped-sheet', [*SOUND, NOTES], SOUND)
both('hidden-part', one([FIELD, PLAN, REVIEW], hidden=(4,)), SOUND)
