"""Writes the documents of the folder `same` that imitate what Word and others write of one and the same table.

/usr/bin/python3 test/corpus/docx/make-same.py
"""

import re
from xml.sax.saxutils import escape

import same
from parts import (DECLARATION, NAMES, OFFICE, SECTION, WORD, Writer, content_types, document, docx, level, numbered,
                   numbering, relationships, styles, zip_parts)


def body(writer, rows=same.ROWS, widths=same.WIDTHS, merges=same.MERGES):
    title = writer.paragraph(writer.run(same.TITLE), '<w:jc w:val="center"/>')
    unit = writer.paragraph(writer.run(same.UNIT))
    return title + unit + writer.table(rows, widths, merges)


def write(name, writer=None, parts=None, **more):
    docx(f'same/{name}.docx', body(writer or Writer()), parts, **more)


class Word(Writer):
    """Word of today: revision numbers on everything, runs torn by the spelling checker, bookmarks, page breaks as rendered."""

    ids = 0

    def id(self):
        Word.ids += 1
        return f'{Word.ids:08X}'

    def run(self, text, look=''):
        looks = f'{look}<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:lang w:val="vi-VN"/>'
        pieces = re.findall(r'\s*\S{1,3}', text) or [text]
        runs = []
        for number, piece in enumerate(pieces):
            if number % 3 == 1:
                runs.append('<w:proofErr w:type="spellStart"/>')
            if number % 4 == 2:
                runs.append(f'<w:bookmarkStart w:id="{Word.ids}" w:name="_Hlk{self.id()}"/>')
            rendered = '<w:lastRenderedPageBreak/>' if number == 1 else ''
            # Where a run goes to its end, its last spaces stand in the next one.
            tail = text[sum(map(len, pieces)) :] if number == len(pieces) - 1 else ''
            runs.append(
                f'<w:r w:rsidR="{self.id()}" w:rsidRPr="{self.id()}"><w:rPr>{looks}</w:rPr>{rendered}{self.text(piece + tail)}</w:r>'
            )
            if number % 4 == 2:
                runs.append(f'<w:bookmarkEnd w:id="{Word.ids}"/>')
            if number % 3 == 1:
                runs.append('<w:proofErr w:type="spellEnd"/>')
        return ''.join(runs)

    def paragraph(self, inside, properties=''):
        looks = f'{properties}<w:spacing w:before="60" w:after="60"/><w:rPr><w:b/><w:vanish w:val="0"/></w:rPr>'
        ids = f'w14:paraId="{self.id()}" w14:textId="77777777" w:rsidR="{self.id()}" w:rsidRDefault="{self.id()}"'
        return f'<w:p {ids}><w:pPr>{looks}</w:pPr>{inside}</w:p>'

    def properties(self, span, down, start):
        looks = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:noWrap/><w:vAlign w:val="center"/><w:hideMark/>'
        return super().properties(span, down, start) + looks

    def row(self, cells, index, properties=''):
        header = '<w:tblHeader/>' if index < 3 else ''
        looks = f'<w:trPr><w:cantSplit/><w:trHeight w:val="300"/>{header}</w:trPr>'
        exceptions = '<w:tblPrEx><w:tblCellMar><w:top w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPrEx>' if index == 5 else ''
        return f'<w:tr w:rsidR="{self.id()}" w:rsidTr="{self.id()}" w14:paraId="{self.id()}">{exceptions}{looks}{"".join(cells)}</w:tr>'


class ContentControls(Writer):
    """Controls of a form around runs, paragraphs, cells, rows and the table; one still shows its hint."""

    def control(self, inside, more=''):
        properties = f'<w:sdtPr><w:alias w:val="Ô nhập"/><w:id w:val="1"/>{more}</w:sdtPr><w:sdtEndPr/>'
        return f'<w:sdt>{properties}<w:sdtContent>{inside}</w:sdtContent></w:sdt>'

    def run(self, text, look=''):
        list_ = f'<w:dropDownList><w:listItem w:value="x"/><w:listItem w:displayText="{escape(text[:3])}" w:value="1"/></w:dropDownList>'
        return self.control(super().run(text, look), list_)

    def lines(self, text):
        inside = super().lines(text)
        if text == '':
            hint = super().run('Bấm vào đây để nhập văn bản.', '<w:rStyle w:val="PlaceholderText"/>')
            return self.paragraph(self.control(hint, '<w:showingPlcHdr/><w:text/>'))
        return self.control(inside, '<w15:repeatingSection/>')

    def cell(self, inside, span=1, down=None, start=0):
        return self.control(super().cell(inside, span, down, start))

    def row(self, cells, index, properties=''):
        return self.control(super().row(cells, index, properties), '<w15:repeatingSectionItem/>')

    def whole(self, rows, widths):
        return self.control(super().whole(rows, widths))


class SmartTags(Writer):
    """Word 2003 and 2007: smart tags and custom XML around words and rows."""

    def run(self, text, look=''):
        tag = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"><w:smartTagPr><w:attr w:name="x" w:val="9"/></w:smartTagPr>'
        half = len(text) // 2
        return f'{tag}{super().run(text[:half], look)}</w:smartTag>{super().run(text[half:], look)}'

    def row(self, cells, index, properties=''):
        xml = '<w:customXml w:element="row"><w:customXmlPr><w:placeholder w:val="x"/></w:customXmlPr>'
        return f'{xml}{super().row(cells, index, properties)}</w:customXml>'


WHO = 'w:author="Nguyễn Văn A" w:date="2026-01-05T08:00:00Z"'


class TrackedChanges(Writer):
    """Everything as it would be once the changes were accepted: what was deleted or moved away is still in the file."""

    def run(self, text, look=''):
        change = f'<w:rPrChange w:id="3" {WHO}><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>'
        deleted = f'<w:del w:id="1" {WHO}><w:r><w:delText>9</w:delText></w:r></w:del>'
        moved = f'<w:moveFromRangeStart w:id="7" w:name="m"/><w:moveFrom w:id="6" {WHO}>{super().run("8", look)}</w:moveFrom><w:moveFromRangeEnd w:id="7"/>'
        half = len(text) // 2
        inserted = f'<w:ins w:id="2" {WHO}>{super().run(text[:half], look)}<w:del w:id="5" {WHO}><w:r><w:delText>7</w:delText></w:r></w:del></w:ins>'
        return f'{deleted}{inserted}{moved}<w:moveTo w:id="8" {WHO}>{super().run(text[half:], change)}</w:moveTo>'

    def lines(self, text):
        parts = text.split('\n')
        gone = self.paragraph(
            f'<w:del w:id="1" {WHO}><w:r><w:delText>Dòng đã xóa</w:delText></w:r></w:del>', f'<w:rPr><w:del w:id="4" {WHO}/></w:rPr>'
        )
        return gone + ''.join(self.paragraph(self.run(one) if one else '') for one in parts)

    def paragraph(self, inside, properties=''):
        old = f'<w:pPrChange w:id="9" {WHO}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
        return super().paragraph(inside, f'{properties}{old}')

    def row(self, cells, index, properties=''):
        gone = super().row([super(TrackedChanges, self).cell(self.lines('XÓA'), same.COLUMNS)], index, f'<w:del w:id="1" {WHO}/>')
        old = f'<w:trPrChange w:id="2" {WHO}><w:trPr><w:hidden/><w:gridBefore w:val="3"/></w:trPr></w:trPrChange>'
        return gone + super().row(cells, index, f'<w:ins w:id="3" {WHO}/>{old}')

    def properties(self, span, down, start):
        old = f'<w:tcPrChange w:id="2" {WHO}><w:tcPr><w:gridSpan w:val="7"/><w:vMerge/></w:tcPr></w:tcPrChange>'
        return super().properties(span, down, start) + old

    def grid(self, widths):
        old = '<w:tblGridChange w:id="1"><w:tblGrid><w:gridCol w:w="77"/></w:tblGrid></w:tblGridChange>'
        return super().grid(widths).replace('</w:tblGrid>', f'{old}</w:tblGrid>')


class Notes(Writer):
    """Footnotes, endnotes and comments: their marks are no text."""

    def run(self, text, look=''):
        note = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="7"/></w:r>'
        end = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="2"/></w:r>'
        comment = '<w:commentRangeEnd w:id="5"/><w:r><w:annotationRef/><w:commentReference w:id="5"/></w:r>'
        return f'<w:commentRangeStart w:id="5"/>{super().run(text, look)}{note}{end}{comment}'


class Hidden(Writer):
    """Hidden text, stated by runs, by character styles and by paragraph styles."""

    STYLES = styles(
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
        '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="AnNua"><w:basedOn w:val="An"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="DoanAn"><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>'
    )

    def run(self, text, look=''):
        own = super().run('9', '<w:vanish/>')
        styled = super().run('8', '<w:rStyle w:val="AnNua"/>')
        seen = super().run(text, f'{look}<w:rStyle w:val="An"/><w:vanish w:val="0"/>')
        return own + styled + seen


class Fields(Writer):
    """Every text is the result of a field; its instruction, and what the field held before, are not."""

    def run(self, text, look=''):
        mark = lambda kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        code = lambda words: f'<w:r><w:instrText xml:space="preserve"> {words} </w:instrText></w:r>'
        inner = mark('begin') + code('DOCVARIABLE x') + mark('separate') + super().run('9') + mark('end')
        simple = f'<w:fldSimple w:instr=" QUOTE x ">{super().run(text[:1], look)}</w:fldSimple>'
        rest = mark('begin') + code('DOCPROPERTY x') + inner + mark('separate') + super().run(text[1:], look) + mark('end')
        return f'{simple}<w:hyperlink w:anchor="x">{rest}</w:hyperlink>'


class Forms(Writer):
    """Points chosen from the lists of a form: the entry chosen is written nowhere else."""

    def run(self, text, look=''):
        if not re.fullmatch(r'\d+(,\d+)?', text):
            return super().run(text, look)
        entries = ''.join(f'<w:listEntry w:val="{one}"/>' for one in ['0', '9,9', text])
        data = f'<w:ffData><w:name w:val="Diem"/><w:enabled/><w:ddList><w:result w:val="2"/>{entries}</w:ddList></w:ffData>'
        mark = lambda kind, inside='': f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'
        code = '<w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r>'
        return mark('begin', data) + code + mark('separate') + mark('end')


class Automatic(Writer):
    """The column of codes is numbered by Word and holds no text."""

    def __init__(self, properties):
        self.codes = properties

    def lines(self, text):
        if text in self.codes:
            return self.paragraph('', self.codes[text])
        return super().lines(text)


class HorizontalMerges(Writer):
    """Cells merged across as Word 97 wrote them: every cell is there."""

    def cell(self, inside, span=1, down=None, start=0):
        merge = lambda kind: f'<w:hMerge w:val="{kind}"/>' if span > 1 else ''
        first = f'<w:tc><w:tcPr>{self.properties(1, down, start)}{merge("restart")}</w:tcPr>{inside}</w:tc>'
        rest = f'<w:tc><w:tcPr>{self.properties(1, down, start)}{merge("continue")}</w:tcPr><w:p/></w:tc>'
        return first + rest * (span - 1)


class Dragged(Writer):
    """Borders that were dragged for some rows: the grid has more lines than anyone sees, and each row its own spans."""

    SHIFT = 60

    def grid(self, widths):
        both = [one for width in widths for one in (self.SHIFT, width - self.SHIFT)]
        return super().grid(both)

    def row(self, cells, index, properties=''):
        # Odd rows have their inner borders a little to the right.
        odd = index % 2 == 1
        written = []
        for place, (inside, span, down, start) in enumerate(cells):
            end = start + span
            left = 2 * start + (1 if odd and start > 0 else 0)
            right = 2 * end + (1 if odd and end < same.COLUMNS else 0)
            written.append(super().cell(inside, right - left, down, start))
        return super().row(written, index, properties)

    def cell(self, inside, span=1, down=None, start=0):
        return (inside, span, down, start)


class Before(Writer):
    """The last row has no cell before its second column and none behind its fifth."""

    def row(self, cells, index, properties=''):
        if index < len(same.ROWS) - 1:
            return super().row(cells, index, properties)
        around = '<w:gridBefore w:val="1"/><w:wBefore w:w="700" w:type="dxa"/><w:gridAfter w:val="5"/>'
        return super().row(cells[1:5], index, around)


class LineBreaks(Writer):
    """Lines within cells as breaks inside one paragraph, of every kind."""

    def lines(self, text):
        breaks = ['<w:r><w:br/></w:r>', '<w:r><w:cr/></w:r>', '<w:r><w:br w:type="textWrapping" w:clear="all"/></w:r>']
        inside = ''
        for number, one in enumerate(text.split('\n')):
            inside += (breaks[number % 3] if number > 0 else '') + (self.run(one) if one else '')
        return self.paragraph(inside)


class Marks(Writer):
    """Tabs and blank paragraphs around every text, and hyphens that only Word knows."""

    def lines(self, text):
        tab = '<w:r><w:tab/><w:ptab w:relativeTo="margin" w:alignment="center" w:leader="none"/></w:r>'
        first, *others = [self.run(one) if one else '' for one in text.split('\n')]
        inside = [self.paragraph(one) for one in [tab + first, *others[:-1], *(one + tab for one in others[-1:])]]
        return self.paragraph('', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>') + ''.join(inside) + self.paragraph('')

    def text(self, text):
        pieces = text.split('-')
        inside = '<w:noBreakHyphen/>'.join(super(Marks, self).text(piece) for piece in pieces)
        return f'{inside}<w:softHyphen/>'


class TwoVersions(Writer):
    """A drawing in each cell, for new and for old programs, whose text boxes are empty."""

    def lines(self, text):
        box = lambda: '<w:txbxContent><w:p/></w:txbxContent>'
        new = f'<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{box()}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
        old = f'<mc:Fallback><w:pict><v:shape><v:textbox>{box()}</v:textbox></v:shape></w:pict></mc:Fallback>'
        return super().lines(text) + self.paragraph(f'<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>')


class GoogleDocs(Writer):
    """Google Docs: right-to-left stated on everything, tags of its own, all widths, no header rows."""

    def run(self, text, look=''):
        tag = f'<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_{len(text)}"/></w:sdtPr><w:sdtContent>'
        looks = f'{look}<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:rtl w:val="0"/>'
        return f'{tag}<w:commentRangeStart w:id="0"/></w:sdtContent></w:sdt>{super().run(text, looks)}'

    def paragraph(self, inside, properties=''):
        return super().paragraph(inside, f'<w:pageBreakBefore w:val="0"/>{properties}<w:rPr><w:vertAlign w:val="baseline"/></w:rPr>')

    def row(self, cells, index, properties=''):
        return super().row(cells, index, '<w:cantSplit w:val="0"/><w:tblHeader w:val="0"/>')


class Wps(Writer):
    """WPS Writer: settings of its own, hints for fonts, and every row with its exceptions."""

    def run(self, text, look=''):
        return super().run(text, f'<w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>{look}<w:vertAlign w:val="baseline"/>')

    def row(self, cells, index, properties=''):
        exceptions = '<w:tblPrEx><w:tblBorders/><w:tblLayout w:type="fixed"/></w:tblPrEx>'
        return super().row(cells, index, properties).replace('<w:tr>', f'<w:tr>{exceptions}')


CODES = {'I': numbered(1, 0), 'II': numbered(1, 0), '1.': numbered(1, 1), '2.': numbered(1, 1)}
LEVELS = level(0, 'upperRoman', '%1') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')
LISTS = numbering(
    f'<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>'
)
BY_STYLE = {text: f'<w:pStyle w:val="{"Muc" if text in ("I", "II") else "So"}"/>' for text in CODES}
STYLED_LEVELS = level(0, 'upperRoman', '%1', '<w:pStyle w:val="Muc"/>') + level(1, 'decimal', '%2.', '<w:pStyle w:val="So"/>')
STYLED_LISTS = numbering(
    f'<w:abstractNum w:abstractNumId="0">{STYLED_LEVELS}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
)
LINKED_LISTS = numbering(
    '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Danhsach"/></w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Danhsach"/>{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)
NUMBER_STYLES = styles(
    '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="So"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
)


def odd_parts():
    """Names, targets and XML that stay within the standards and that few programs write."""
    plain = body(Writer())
    strict = document(plain).replace('http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/')
    strict = strict.replace('<w:document ', '<w:document w:conformance="strict" ').replace('/2006/main', '/main')
    rels = relationships([('rId1', 'officeDocument', 'word/document.xml')])
    strict_rels = rels.replace(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    base = {'[Content_Types].xml': content_types(), '_rels/.rels': rels}
    zip_parts('same/word-strict.docx', {**base, '_rels/.rels': strict_rels, 'word/document.xml': strict})
    elsewhere = relationships([('rId7', 'officeDocument', '/van-ban/bang 1.xml')])
    zip_parts('same/part-elsewhere.docx', {**base, '_rels/.rels': elsewhere, 'van-ban/bang 1.xml': document(plain)})
    bare = document(plain).replace('<w:', '<').replace('</w:', '</').replace('xmlns:w=', 'xmlns=')
    zip_parts('same/xml-without-prefix.docx', {**base, 'word/document.xml': bare})
    other = document(plain).replace('<w:', '<ns0:').replace('</w:', '</ns0:').replace('xmlns:w=', 'xmlns:ns0=').replace(' w:', ' ns0:')
    zip_parts('same/xml-rewritten-by-elementtree.docx', {**base, 'word/document.xml': other})
    wide = ('\ufeff' + document(plain).replace('UTF-8', 'UTF-16')).encode('utf-16-le')
    zip_parts('same/xml-in-utf-16.docx', {**base, 'word/document.xml': wide})
    cdata = re.sub(r'<w:t xml:space="preserve">([^<&]*)</w:t>', r'<w:t><![CDATA[\1]]></w:t><!-- 9 -->', document(plain))
    zip_parts('same/xml-with-cdata.docx', {**base, 'word/document.xml': cdata})
    indented = document(plain).replace('><w:', '>\n  <w:').replace('></w:', '>\n</w:')
    zip_parts('same/xml-indented.docx', {**base, 'word/document.xml': indented})
    flat = {**base, 'word/document.xml': ''.join(one if ord(one) < 128 else f'&#{ord(one)};' for one in document(plain))}
    zip_parts('same/xml-as-character-references.docx', flat)


write('word-plain')
docx('same/word-2024.docx', body(Word()))
docx('same/word-macros.docm', body(Word()), {'word/vbaProject.bin': b'\xd0\xcf'}, macro=True, kind='document.macroEnabled.main+xml')
docx('same/word-template.dotx', body(Writer()), kind='template.main+xml')
write('word-2007-smart-tags', SmartTags())
write('content-controls', ContentControls())
write('tracked-changes', TrackedChanges())
write('notes-and-comments', Notes())
write('hidden-text', Hidden(), {'styles.xml': Hidden.STYLES})
write('fields', Fields())
write('form-lists', Forms())
write('numbered-by-word', Automatic(CODES), {'numbering.xml': LISTS})
write('numbered-by-styles', Automatic(BY_STYLE), {'numbering.xml': STYLED_LISTS, 'styles.xml': NUMBER_STYLES})
write('numbered-by-a-list-style', Automatic(CODES), {'numbering.xml': LINKED_LISTS})
write('merges-of-word-97', HorizontalMerges())
write('borders-dragged', Dragged())
write('cells-left-out', Before())
write('line-breaks', LineBreaks())
write('tabs-and-hyphens', Marks())
write('drawings-in-two-versions', TwoVersions())
write('google-docs', GoogleDocs())
write('wps', Wps())
odd_parts()
