"""Workbooks put together by hand, part by part, with the XML that Excel itself writes.

Nothing here is a library's idea of a workbook: every part is spelled out, so that a case can be as odd as real files are.
The same script gives the same bytes on every run.
"""

import pathlib
import sys
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parent))
import archives

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'


def zip_parts(file, parts, folder=HERE):
    """Writes parts, a dict of name -> text or bytes, as a zip in a folder."""
    archives.zip_parts(folder / file, parts)


def relationships(entries, namespace=OFFICE):
    """entries: (id, type, target) or (id, type, target, 'External')."""
    lines = []
    for id_, type_, target, *mode in entries:
        full = type_ if '://' in type_ else f'{namespace}/{type_}'
        external = f' TargetMode="{mode[0]}"' if mode else ''
        lines.append(f'<Relationship Id="{id_}" Type="{full}" Target={quoteattr(target)}{external}/>')
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}">{"".join(lines)}</Relationships>'


def content_types(overrides=(), defaults=()):
    lines = [f'<Default Extension="{one}" ContentType="{kind}"/>' for one, kind in defaults]
    lines += [f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides]
    return (
        f'{DECLARATION}<Types xmlns="{TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'{"".join(lines)}</Types>'
    )


def column_name(column):
    name = ''
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def space(text):
    return ' xml:space="preserve"' if text != text.strip() or '\n' in text or '  ' in text else ''


class N:
    """A number cell: `stored` exactly as it stands in the file, under a number format."""

    def __init__(self, stored, format='General'):
        self.stored, self.format = stored, format


class F:
    """A formula cell with its cached result; `result=None` where no program has calculated it yet."""

    def __init__(self, formula, result=None, type=None, format='General', attributes=''):
        self.formula, self.result, self.type = formula, result, type
        self.format, self.attributes = format, attributes


class Rich:
    """A text in runs: plain strings, or (text, run properties)."""

    def __init__(self, *runs, phonetic=None):
        self.runs, self.phonetic = runs, phonetic


class T:
    """A cell with a type and a value of its own: T('b', '1'), T('e', '#N/A'), T('str', 'x')."""

    def __init__(self, type, stored, format='General'):
        self.type, self.stored, self.format = type, stored, format


class Styled:
    """A text cell under a number format, such as a code typed into a column set to Text."""

    def __init__(self, text, format):
        self.text, self.format = text, format


class Empty:
    """A cell that has a style and nothing else."""


class Sheet:
    def __init__(self, name, rows, state=None, merges=(), columns='', hidden_rows=(), before='', after='', first=1):
        """rows: lists of cells, None for a cell that is not there; or {row number: list}."""
        self.name, self.state, self.merges, self.columns = name, state, merges, columns
        self.hidden_rows, self.before, self.after = set(hidden_rows), before, after
        self.rows = rows if isinstance(rows, dict) else {first + at: row for at, row in enumerate(rows)}


BUILT_IN = {'General': 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, 'm/d/yyyy': 14,
            'd-mmm-yy': 15, 'd-mmm': 16, 'mmm-yy': 17, 'h:mm': 20, '@': 49}


class Book:
    """A workbook as Excel saves one: shared strings, styles, relationships."""

    def __init__(self, *sheets, date1904=False):
        self.sheets, self.date1904 = sheets, date1904
        self.strings, self.uses, self.formats = {}, 0, ['General']

    def string(self, inside):
        self.uses += 1
        return self.strings.setdefault(inside, len(self.strings))

    def style(self, format):
        if format not in self.formats:
            self.formats.append(format)
        return self.formats.index(format)

    def cell(self, reference, value):
        if isinstance(value, Empty):
            return f'<c r="{reference}" s="{self.style("0.00")}"/>'
        if isinstance(value, (int, float)):
            return f'<c r="{reference}"><v>{value!r}</v></c>'
        if isinstance(value, N):
            style = self.style(value.format)
            return f'<c r="{reference}"{f" s={chr(34)}{style}{chr(34)}" if style else ""}><v>{value.stored}</v></c>'
        if isinstance(value, T):
            style = self.style(value.format)
            return f'<c r="{reference}"{f" s={chr(34)}{style}{chr(34)}" if style else ""} t="{value.type}"><v>{escape(value.stored)}</v></c>'
        if isinstance(value, F):
            style = self.style(value.format)
            kind = f' t="{value.type}"' if value.type else ''
            formula = f'<f{value.attributes}>{escape(value.formula)}</f>' if value.formula else f'<f{value.attributes}/>'
            result = '' if value.result is None else f'<v>{escape(value.result)}</v>'
            return f'<c r="{reference}"{f" s={chr(34)}{style}{chr(34)}" if style else ""}{kind}>{formula}{result}</c>'
        if isinstance(value, Styled):
            inside = f'<t{space(value.text)}>{escape(value.text)}</t>'
            return f'<c r="{reference}" s="{self.style(value.format)}" t="s"><v>{self.string(inside)}</v></c>'
        if isinstance(value, Rich):
            runs = []
            for run in value.runs:
                text, properties = run if isinstance(run, tuple) else (run, '')
                props = f'<rPr>{properties}</rPr>' if properties else ''
                runs.append(f'<r>{props}<t{space(text)}>{escape(text)}</t></r>')
            phonetic = f'<rPh sb="0" eb="2"><t>{value.phonetic}</t></rPh><phoneticPr fontId="1"/>' if value.phonetic else ''
            return f'<c r="{reference}" t="s"><v>{self.string("".join(runs) + phonetic)}</v></c>'
        return f'<c r="{reference}" t="s"><v>{self.string(f"<t{space(value)}>{escape(value)}</t>")}</v></c>'

    def sheet_xml(self, sheet, first):
        used = [number for number, row in sheet.rows.items() if row]
        width = max((len(row) for row in sheet.rows.values()), default=1)
        dimension = f'A1:{column_name(width)}{max(used, default=1)}'
        rows = []
        for number, row in sheet.rows.items():
            cells = ''.join(
                self.cell(f'{column_name(at)}{number}', value) for at, value in enumerate(row, 1) if value is not None
            )
            hidden = ' hidden="1"' if number in sheet.hidden_rows else ''
            rows.append(f'<row r="{number}" spans="1:{width}"{hidden}>{cells}</row>')
        merges = ''.join(f'<mergeCell ref="{one}"/>' for one in sheet.merges)
        merged = f'<mergeCells count="{len(sheet.merges)}">{merges}</mergeCells>' if sheet.merges else ''
        selected = ' tabSelected="1"' if first else ''
        return (
            f'{DECLARATION}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}"><dimension ref="{dimension}"/>'
            f'<sheetViews><sheetView{selected} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
            f'{sheet.columns}{sheet.before}<sheetData>{"".join(rows)}</sheetData>{merged}{sheet.after}</worksheet>'
        )

    def styles_xml(self):
        codes, xfs = [], []
        for at, format in enumerate(self.formats):
            number = BUILT_IN.get(format, 164 + at)
            if format not in BUILT_IN:
                codes.append(f'<numFmt numFmtId="{number}" formatCode={quoteattr(format)}/>')
            applied = ' applyNumberFormat="1"' if number else ''
            xfs.append(f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0"{applied}/>')
        listed = f'<numFmts count="{len(codes)}">{"".join(codes)}</numFmts>' if codes else ''
        return (
            f'{DECLARATION}<styleSheet xmlns="{MAIN}">{listed}'
            '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f'<cellXfs count="{len(xfs)}">{"".join(xfs)}</cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
        )

    def parts(self):
        names = [f'sheet{at}.xml' for at in range(1, len(self.sheets) + 1)]
        count = len(self.sheets)
        sheets = [self.sheet_xml(sheet, at == 0) for at, sheet in enumerate(self.sheets)]
        tabs = ''.join(
            f'<sheet name={quoteattr(sheet.name)} sheetId="{at}"{f" state={chr(34)}{sheet.state}{chr(34)}" if sheet.state else ""} r:id="rId{at}"/>'
            for at, sheet in enumerate(self.sheets, 1)
        )
        date1904 = ' date1904="1"' if self.date1904 else ''
        strings = ''.join(f'<si>{inside}</si>' for inside in self.strings)
        return {
            '[Content_Types].xml': content_types(
                [
                    ('/xl/workbook.xml', f'{SHEET_TYPE}.sheet.main+xml'),
                    *((f'/xl/worksheets/{name}', f'{SHEET_TYPE}.worksheet+xml') for name in names),
                    ('/xl/styles.xml', f'{SHEET_TYPE}.styles+xml'),
                    ('/xl/sharedStrings.xml', f'{SHEET_TYPE}.sharedStrings+xml'),
                ]
            ),
            '_rels/.rels': relationships([('rId1', 'officeDocument', 'xl/workbook.xml')]),
            'xl/workbook.xml': (
                f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><fileVersion appName="xl" lastEdited="7"/>'
                f'<workbookPr{date1904} defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0"/></bookViews>'
                f'<sheets>{tabs}</sheets><calcPr calcId="191029"/></workbook>'
            ),
            'xl/_rels/workbook.xml.rels': relationships(
                [
                    *((f'rId{at}', 'worksheet', f'worksheets/{name}') for at, name in enumerate(names, 1)),
                    (f'rId{count + 1}', 'styles', 'styles.xml'),
                    (f'rId{count + 2}', 'sharedStrings', 'sharedStrings.xml'),
                ]
            ),
            **{f'xl/worksheets/{name}': xml for name, xml in zip(names, sheets)},
            'xl/styles.xml': self.styles_xml(),
            'xl/sharedStrings.xml': f'{DECLARATION}<sst xmlns="{MAIN}" count="{self.uses}" uniqueCount="{len(self.strings)}">{strings}</sst>',
        }

    def save(self, file):
        zip_parts(file, self.parts())
