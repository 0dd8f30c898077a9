"""Word documents put together by hand, part by part, with the XML that Word itself writes.

Nothing here is a library's idea of a document: a `Writer` spells out runs, paragraphs, cells, rows and tables, and each
case bends one of them. The same script gives the same bytes on every run.
"""

import pathlib
import sys
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parent))
import archives

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
NAMES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:r="{OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"'
)


def zip_parts(file, parts, folder=HERE):
    """Writes parts, a dict of name -> text or bytes, as a zip in a folder."""
    archives.zip_parts(folder / file, parts)


def relationships(entries):
    """entries: (id, type, target)."""
    lines = [
        f'<Relationship Id="{id_}" Type="{OFFICE}/{type_}" Target="{target}"/>' for id_, type_, target in entries
    ]
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}">{"".join(lines)}</Relationships>'


def content_types(kind='document.main+xml', macro=False):
    main = 'application/vnd.ms-word.' if macro else 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}{kind}"/></Types>'
    )


SECTION = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'


def document(body):
    return f'{DECLARATION}<w:document xmlns:w="{WORD}" {NAMES}><w:body>{body}{SECTION}</w:body></w:document>'


def docx(file, body, parts=None, kind='document.main+xml', macro=False, folder=HERE):
    """`parts`: more of them by their names in the folder word, such as styles.xml, or whole names with a slash."""
    more = parts or {}
    own = [(name.split('.')[0], name) for name in more if '/' not in name]
    zip_parts(
        file,
        {
            '[Content_Types].xml': content_types(kind, macro),
            '_rels/.rels': relationships([('rId1', 'officeDocument', 'word/document.xml')]),
            'word/_rels/document.xml.rels': relationships(
                [(f'rId{number}', type_, name) for number, (type_, name) in enumerate(own, 1)]
            ),
            'word/document.xml': document(body),
            **{(name if '/' in name else f'word/{name}'): text for name, text in more.items()},
        },
        folder,
    )


def styles(inside):
    return f'{DECLARATION}<w:styles xmlns:w="{WORD}">{inside}</w:styles>'


def numbering(inside):
    return f'{DECLARATION}<w:numbering xmlns:w="{WORD}">{inside}</w:numbering>'


def level(index, kind, text, more=''):
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
    )


def numbered(list_id, at):
    return f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{list_id}"/></w:numPr>'


class Writer:
    """Spells a table out, element by element; a case overrides what it is about."""

    def text(self, text):
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'

    def run(self, text, look=''):
        return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}{self.text(text)}</w:r>'

    def paragraph(self, inside, properties=''):
        return f'<w:p>{f"<w:pPr>{properties}</w:pPr>" if properties else ""}{inside}</w:p>'

    def lines(self, text):
        """A cell's text: a paragraph a line."""
        return ''.join(self.paragraph(self.run(line) if line else '') for line in text.split('\n'))

    def properties(self, span, down, start):
        across = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ''
        merge = {None: '', 'restart': '<w:vMerge w:val="restart"/>', 'continue': '<w:vMerge/>'}[down]
        return f'<w:tcW w:w="0" w:type="auto"/>{across}{merge}'

    def cell(self, inside, span=1, down=None, start=0):
        return f'<w:tc><w:tcPr>{self.properties(span, down, start)}</w:tcPr>{inside}</w:tc>'

    def row(self, cells, index, properties=''):
        return f'<w:tr>{f"<w:trPr>{properties}</w:trPr>" if properties else ""}{"".join(cells)}</w:tr>'

    def grid(self, widths):
        return f'<w:tblGrid>{"".join(f"""<w:gridCol w:w="{width}"/>""" for width in widths)}</w:tblGrid>'

    def whole(self, rows, widths):
        looks = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        return f'<w:tbl>{looks}{self.grid(widths)}{"".join(rows)}</w:tbl>'

    def table(self, rows, widths=None, merges=()):
        """`rows`: texts or None, or XML of a cell's content (it begins with "<w:"); `merges`: (top, left, bottom, right) from 0."""
        count = max(len(row) for row in rows)
        written = []
        for y, row in enumerate(rows):
            cells = []
            x = 0
            while x < count:
                merge = next((one for one in merges if one[0] <= y <= one[2] and one[1] <= x <= one[3]), None)
                top, left, bottom, right = merge or (y, x, y, x)
                value = row[x] if x < len(row) and y == top else None
                inside = value if value is not None and value.startswith('<w:') else self.lines(value or '')
                down = None if top == bottom else 'restart' if y == top else 'continue'
                cells.append(self.cell(inside, right - left + 1, down, x))
                x = right + 1
            written.append(self.row(cells, y))
        return self.whole(written, widths or [1000] * count)


PLAIN = Writer()
p = PLAIN.paragraph
r = PLAIN.run
lines = PLAIN.lines
table = PLAIN.table


def line(text):
    return p(r(text))
