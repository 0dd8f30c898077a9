"""Spreadsheets put together by hand, with the XML that LibreOffice itself writes. The same script gives the same bytes on every run."""

import pathlib
import sys
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parent))
import archives

KIND = 'application/vnd.oasis.opendocument.spreadsheet'
_NAMES = ['office', 'table', 'text', 'style', 'number', 'manifest']
NAMES = ' '.join(f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"' for one in _NAMES) + (
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
MANIFEST = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest {NAMES} manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def ods(file, content, parts=None, kind=KIND, folder=HERE):
    whole = {'mimetype': kind, 'content.xml': content, 'META-INF/manifest.xml': MANIFEST, **(parts or {})}
    archives.zip_parts(folder / file, whole, stored=['mimetype'])


def content(sheets, styles='', root='document-content', more=''):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:{root} {NAMES} office:version="1.3"{more}><office:scripts/>'
        f'<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>'
        f'<table:calculation-settings table:case-sensitive="false"/>{sheets}<table:named-expressions/>'
        f'</office:spreadsheet></office:body></office:{root}>'
    )


def style(family, name, properties):
    return f'<style:style style:name="{name}" style:family="{family}">{properties}</style:style>'


def sheet(name, rows, columns='', look='', before=''):
    """`rows`: XML of rows."""
    looks = f' table:style-name="{look}"' if look else ''
    return f'<table:table table:name={quoteattr(name)}{looks}>{before}{columns}{rows}</table:table>'


def row(cells, attributes=''):
    return f'<table:table-row {attributes}>{cells}</table:table-row>'


def paragraph(text):
    """Spaces and breaks as ODF writes them."""
    lead = len(text) - len(text.lstrip(' '))
    spaces = f'<text:s text:c="{lead}"/>' if lead else ''
    return f'<text:p>{spaces}{escape(text[lead:])}</text:p>'


def paragraphs(text):
    return ''.join(paragraph(line) for line in text.split('\n'))


def cell(inside='', attributes=''):
    return f'<table:table-cell {attributes}>{inside}</table:table-cell>'


def text(value, attributes=''):
    return cell(paragraphs(value), f'office:value-type="string" calcext:value-type="string" {attributes}')


def number(value, shown=None, attributes='', kind='float'):
    return cell(paragraph(shown or str(value)), f'office:value-type="{kind}" office:value="{value}" calcext:value-type="{kind}" {attributes}')


def formula(expression, value, shown=None, attributes=''):
    return number(value, shown, f'table:formula="of:={escape(expression)}" {attributes}')


def date(iso, shown, attributes=''):
    return cell(paragraph(shown), f'office:value-type="date" office:date-value="{iso}" calcext:value-type="date" {attributes}')


def blank(times=1):
    return f'<table:table-cell table:number-columns-repeated="{times}"/>' if times > 1 else '<table:table-cell/>'


def covered(times=1):
    return f'<table:covered-table-cell table:number-columns-repeated="{times}"/>'
