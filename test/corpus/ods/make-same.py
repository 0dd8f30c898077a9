"""Writes the files of the folder `same` that imitate what programs write of the scorecard of `../xlsx/same`.

/usr/bin/python3 test/corpus/ods/make-same.py
"""

import importlib.util
import re
from xml.sax.saxutils import quoteattr

from parts import (HERE, KIND, blank, cell, content, covered, date, formula, number, ods, paragraph, paragraphs, row, sheet, style, text)

_spec = importlib.util.spec_from_file_location('workbook', HERE.parent / 'xlsx' / 'same.py')
same = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(same)

COLUMNS = 10


def span_of(y, x):
    """(bottom, right, own) of the merged range over a cell, from 0; `own` where the cell is its first."""
    for range_ in same.MERGES:
        (left, top), (right, bottom) = [(ord(one[0]) - 65, int(one[1:]) - 1) for one in range_.split(':')]
        if top <= y <= bottom and left <= x <= right:
            return bottom - top + 1, right - left + 1, (top, left) == (y, x)
    return 1, 1, True


def plain(value):
    return f'{value:g}'


def references(expression):
    """'SUM(D7:D8)' -> 'SUM([.D7:.D8])'"""
    return re.sub(r'([A-Z]\d+)(?::([A-Z]\d+))?', lambda m: f'[.{m[1]}{f":.{m[2]}" if m[2] else ""}]', expression)


class Calc:
    """LibreOffice: everything stated, blanks repeated to the sheet's end."""

    comma = False
    width = 16384
    height = 1048576

    def shown(self, value):
        return plain(value).replace('.', ',') if self.comma else plain(value)

    def value(self, value, attributes):
        if value is None:
            return cell('', attributes)
        if isinstance(value, same.Num):
            return number(plain(value.value), self.shown(value.value), attributes)
        if isinstance(value, same.Formula):
            return formula(references(value.text), plain(value.result), self.shown(value.result), attributes)
        if value is same.Day or isinstance(value, same.Day):
            return date('2026-06-30', '30/06/2026', attributes)
        return self.text(value, attributes)

    def text(self, value, attributes):
        return text(value, attributes)

    def row(self, y, values):
        cells = []
        for x in range(COLUMNS):
            rows, columns, own = span_of(y, x)
            spans = f'table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"' if rows * columns > 1 else ''
            cells.append(self.value(values[x] if x < len(values) else None, spans) if own else covered())
        return row(''.join(cells) + blank(self.width - COLUMNS))

    def rest(self, used):
        return row(blank(self.width), f'table:number-rows-repeated="{self.height - used}"')

    def simple(self, name, rows, look):
        lines = ''.join(row(''.join(text(one) for one in values) + blank(self.width - len(values))) for values in rows)
        return sheet(name, lines + self.rest(len(rows)), look=look)

    def sheets(self):
        rows = ''.join(self.row(y, values) for y, values in enumerate(same.ROWS)) + self.rest(len(same.ROWS))
        return self.simple('Hướng dẫn', same.NOTES, 'ta1') + sheet(same.SHEET, rows, look='ta1') + self.simple('Danh mục', same.LIST, 'ta2')

    def content(self, **more):
        display = lambda name, shown: style('table', name, f'<style:table-properties table:display="{shown}"/>')
        return content(self.sheets(), display('ta1', 'true') + display('ta2', 'false'), **more)


class Vietnamese(Calc):
    """Shown with the decimal comma of the country."""

    comma = True


class Excel(Calc):
    """Excel's own ODS: formulas of another name, no repeated last row, breaks inside one paragraph."""

    height = 12

    def value(self, value, attributes):
        written = super().value(value, attributes)
        return written.replace('table:formula="of:=', 'table:formula="msoxl:=') if 'table:formula' in written else written

    def text(self, value, attributes):
        inside = paragraph(value).replace('\n', '<text:line-break/>')
        return cell(inside, f'office:value-type="string" {attributes}')

    def rest(self, used):
        return ''


class Sheets(Calc):
    """Google Sheets: no texts beside numbers, spans around every text, a small sheet."""

    width = 26
    height = 1000

    def value(self, value, attributes):
        written = super().value(value, attributes)
        return re.sub(r'<text:p>[\d.,]*</text:p>', '', written) if 'value-type="float"' in written else written

    def text(self, value, attributes):
        inside = re.sub(r'<text:p>(.*?)</text:p>', r'<text:p><text:span text:style-name="T1">\1</text:span></text:p>', paragraphs(value))
        return cell(inside, f'office:value-type="string" {attributes}')


class Attributes(Calc):
    """Texts of one line in an attribute alone."""

    def text(self, value, attributes):
        if '\n' in value or value != value.strip():
            return super().text(value, attributes)
        return cell('', f'office:value-type="string" office:string-value={quoteattr(value)} {attributes}')


class Commented(Calc):
    """A comment in every cell, and a note and a picture in every text."""

    def value(self, value, attributes):
        comment = '<office:annotation><dc:creator>A</dc:creator><text:p>Xem lại: 9</text:p></office:annotation>'
        written = super().value(value, attributes)
        return written.replace('>', f'>{comment}', 1)

    def text(self, value, attributes):
        note = '<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation><text:note-body><text:p>x</text:p></text:note-body></text:note>'
        drawn = '<draw:frame><draw:text-box><text:p>9</text:p></draw:text-box></draw:frame>'
        return super().text(value, attributes).replace('</text:p>', f'{note}{drawn}</text:p>')


class Groups(Calc):
    """Rows in groups and as a header to be repeated, columns stated one by one."""

    def row(self, y, values):
        written = super().row(y, values)
        if y == 2:
            return f'<table:table-header-rows>{written}'
        if y == 3:
            return f'{written}</table:table-header-rows>'
        if y == 6:
            return f'<table:table-row-group>{written}'
        return f'{written}</table:table-row-group>' if y == 7 else written


flat = {'root': 'document', 'more': f' office:mimetype="{KIND}"'}
ods('same/calc.ods', Calc().content())
ods('same/calc-template.ots', Calc().content(), kind=f'{KIND}-template')
ods('same/calc-vietnamese.ods', Vietnamese().content())
ods('same/excel.ods', Excel().content())
ods('same/google-sheets.ods', Sheets().content())
ods('same/texts-in-attributes.ods', Attributes().content())
ods('same/comments-notes-drawings.ods', Commented().content())
ods('same/groups.ods', Groups().content())
ods('same/xml-indented.ods', Calc().content().replace('><table:', '>\n <table:').replace('</table:', '\n</table:'))
ods('same/xml-in-utf-16.ods', ('\ufeff' + Calc().content().replace('UTF-8', 'UTF-16')).encode('utf-16-be'))
(HERE / 'same' / 'calc-flat.fods').write_bytes(Calc().content(**flat).encode())
(HERE / 'same' / 'flat-with-byte-order-mark.xml').write_bytes(('\ufeff' + Calc().content(**flat)).encode())
