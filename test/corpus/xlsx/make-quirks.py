"""The scorecard of same.py in the XML of many programs and of none: the folder `same`, whose files must all be read alike.

Each function changes one thing that a strict reader may stumble over, or writes what one program writes.
"""

import io
import re
import struct
import zipfile
import zlib

import same
from parts import DECLARATION, MAIN, OFFICE, PACKAGE, SHEET_TYPE, HERE, Book, F, N, Rich, Sheet, content_types, relationships, zip_parts

SHEET1, SHEET2 = 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'
WORKBOOK, RELS, STRINGS, STYLES = 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'
DAY = 'dd/mm/yyyy'


def cell(value):
    if isinstance(value, same.Num):
        return N(repr(value.value))
    if isinstance(value, same.Formula):
        return F(value.text, repr(value.result))
    if isinstance(value, same.Day):
        return N(str(value.serial), DAY)
    return value


def book(convert=cell, **more):
    rows = [[convert(one) for one in row] for row in same.ROWS]
    return Book(
        Sheet('Hướng dẫn', [[convert(one) for one in row] for row in same.NOTES]),
        Sheet(same.SHEET, rows, merges=same.MERGES, **more),
        Sheet('Danh mục', [[convert(one) for one in row] for row in same.LIST], state='hidden'),
    )


def parts(**more):
    return book(**more).parts()


def save(name, changed, folder='same'):
    zip_parts(f'{folder}/{name}.xlsx', changed)


def every(changed, change, only=lambda name: name.endswith(('.xml', '.rels'))):
    return {name: change(content) if only(name) else content for name, content in changed.items()}


def is_sheet(name):
    return name.startswith('xl/worksheets/')


def with_inline_texts(changed):
    """Each text in its own cell; shared strings are gone."""
    texts = re.findall(r'<si>(.*?)</si>', changed[STRINGS], re.S)
    inline = lambda xml: re.sub(
        r'<c ([^>]*?)t="s"><v>(\d+)</v></c>', lambda found: f'<c {found[1]}t="inlineStr"><is>{texts[int(found[2])]}</is></c>', xml
    )
    rest = {name: content for name, content in every(changed, inline, is_sheet).items() if name != STRINGS}
    rest[RELS] = re.sub(r'<Relationship [^>]*sharedStrings"[^>]*/>', '', rest[RELS])
    rest['[Content_Types].xml'] = re.sub(r'<Override PartName="/xl/sharedStrings.xml"[^>]*/>', '', rest['[Content_Types].xml'])
    return rest


def prefixed(xml, prefix):
    xml = xml.replace(f'xmlns="{MAIN}"', f'xmlns:{prefix}="{MAIN}"')
    return re.sub(r'<(/?)(?![?!/])(?:[a-z0-9]+:)?', lambda found: f'<{found[1]}{prefix}:', xml)


def references():
    bare = every(parts(), lambda xml: re.sub(r'(<c) r="[A-Z]+\d+"', r'\1', re.sub(r'(<row) r="\d+"', r'\1', xml)), is_sheet)
    # Without places every cell that is not there must be.
    def filled(xml):
        out = []
        for row in re.findall(r'<row .*?</row>', xml, re.S):
            head, inside = re.match(r'(<row [^>]*>)(.*)</row>', row, re.S).groups()
            cells, at = [], 1
            for one in re.findall(r'<c [^>]*?/>|<c .*?</c>', inside, re.S):
                column = ord(re.search(r' r="([A-Z])', one)[1]) - 64
                cells += ['<c/>'] * (column - at) + [re.sub(r' r="[A-Z]+\d+"', '', one).replace('<c>', '<c>')]
                at = column + 1
            out.append(f'<row>{"".join(cells)}</row>')
        return re.sub(r'<sheetData>.*</sheetData>', lambda _: f'<sheetData>{"".join(out)}</sheetData>', xml, flags=re.S)

    save('cells-without-references', every(parts(), filled, is_sheet))
    save('rows-without-numbers', every(parts(), lambda xml: re.sub(r'<row r="\d+"', '<row', xml), is_sheet))

    def backwards(xml):
        rows = re.findall(r'<row .*?</row>', xml, re.S)
        turned = []
        for row in reversed(rows):
            head, inside = re.match(r'(<row [^>]*>)(.*)</row>', row, re.S).groups()
            turned.append(head + ''.join(reversed(re.findall(r'<c [^>]*?/>|<c .*?</c>', inside, re.S))) + '</row>')
        return re.sub(r'<sheetData>.*</sheetData>', lambda _: f'<sheetData>{"".join(turned)}</sheetData>', xml, flags=re.S)

    save('rows-and-cells-backwards', every(parts(), backwards, is_sheet))
    small = lambda xml: re.sub(r' r="([A-Z])(\d+)"', lambda found: f' r="{found[1].lower()}{found[2]}"', xml)
    save('references-in-small-letters', every(parts(), small, is_sheet))
    empty = lambda xml: re.sub(r'<c r="([A-Z]+\d+)"><', r'<c r="\1" s="" t=""><', xml)
    save('attributes-that-are-empty', every(parts(), empty, is_sheet))
    save('dimension-that-lies', every(parts(), lambda xml: re.sub(r'<dimension ref="[^"]*"/>', '<dimension ref="A1"/>', xml), is_sheet))


def texts():
    save('inline-texts', with_inline_texts(parts()))

    def as_results(changed):
        texts = [re.sub(r'</?t[^>]*>', '', one) for one in re.findall(r'<si>(.*?)</si>', changed[STRINGS], re.S)]
        typed = lambda xml: re.sub(
            r'<c ([^>]*?)t="s"><v>(\d+)</v></c>', lambda found: f'<c {found[1]}t="str"><v>{texts[int(found[2])]}</v></c>', xml
        )
        return every(changed, typed, is_sheet)

    save('texts-as-formula-results', as_results(parts()))
    bold = '<b/><sz val="12"/><color theme="1"/><rFont val="Times New Roman"/><family val="1"/><charset val="163"/>'
    runs = lambda value: (
        Rich((value[:3], bold), value[3:6], (value[6:], '<i/><rFont val="Times New Roman"/>'), phonetic='カナ') if isinstance(value, str) else cell(value)
    )
    save('rich-texts', book(convert=runs).parts())
    returns = lambda value: value.replace('\n', '_x000D_\n') if isinstance(value, str) else cell(value)
    save('escaped-line-breaks', book(convert=returns).parts())
    # Strings nobody uses, an empty one, and counts that lie.
    def padded(xml):
        xml = re.sub(r'count="\d+" uniqueCount="\d+"', 'count="7" uniqueCount="1"', xml)
        return xml.replace('</sst>', '<si/><si><t/></si><si><t>Không dùng</t></si></sst>')
    save('shared-strings-with-more', every(parts(), padded, lambda name: name == STRINGS))


def xml():
    def referenced(text):
        return re.sub(r'[^\x00-\x7f]', lambda found: f'&#{ord(found[0])};' if ord(found[0]) % 2 else f'&#x{ord(found[0]):X};', text)

    save('xml-as-character-references', every(parts(), referenced))
    pretty = lambda text: re.sub(r'>(<(?!/(?:t|f|v)>))', '>\n    \\1', text).replace('<v>', '<v>\n  ').replace('</v>', '\n</v>')
    noisy = lambda text: pretty(text).replace('<sheetData>', '<?mso-contentType?><!-- a > b --><sheetData><!--c-->')
    save('xml-indented-and-commented', every(parts(), noisy, is_sheet))
    cdata = lambda text: re.sub(r'<t([^>]*)>([^<]*)</t>', lambda f: f'<t{f[1]}><![CDATA[{f[2].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")}]]></t>', text)
    save('xml-with-cdata', every(parts(), cdata, lambda name: name == STRINGS))
    single = lambda text: re.sub(r'="([^"\']*)"', r"='\1'", text)
    save('xml-with-single-quotes', every(parts(), single))
    utf16 = lambda text: ('\ufeff' + text.replace('UTF-8', 'UTF-16')).encode('utf-16-le')
    save('xml-in-utf-16', every(parts(), utf16, lambda name: name in (SHEET2, STRINGS)))
    save('xml-with-byte-order-mark', every(parts(), lambda text: '\ufeff' + text.replace('encoding="UTF-8"', 'encoding="utf-8"')))
    save('xml-prefixed-x', every(parts(), lambda text: prefixed(text, 'x'), lambda name: is_sheet(name) or name in (WORKBOOK, STRINGS, STYLES)))
    nothing = lambda text: text.replace(f' xmlns="{MAIN}"', '')
    save('xml-without-namespaces', every(parts(), nothing))
    etree = lambda text: prefixed(text.replace(DECLARATION, "<?xml version='1.0' encoding='utf-8'?>\n"), 'ns0').replace('xmlns:r=', 'xmlns:ns1=').replace(' r:id=', ' ns1:id=')
    save('xml-rewritten-by-elementtree', every(parts(), etree, lambda name: is_sheet(name) or name in (WORKBOOK, STRINGS, STYLES)))


def strict():
    """Excel's "Strict Open XML Spreadsheet": other namespaces, dates as ISO 8601."""
    purl = 'http://purl.oclc.org/ooxml'
    def change(text):
        text = text.replace(MAIN, f'{purl}/spreadsheetml/main').replace(OFFICE, f'{purl}/officeDocument/relationships')
        text = text.replace('<workbook xmlns', '<workbook conformance="strict" xmlns')
        return re.sub(r'<c r="(I8)" s="(\d+)"><v>\d+</v></c>', r'<c r="\1" s="\2" t="d"><v>2026-06-30</v></c>', text)
    save('excel-strict', every(parts(), change))


def relations():
    absolute = lambda text: text.replace('Target="', 'Target="/xl/') if 'worksheets/' in text else text
    save('targets-absolute', {**parts(), RELS: absolute(parts()[RELS]),
                              '_rels/.rels': relationships([('rId1', 'officeDocument', '/xl/workbook.xml')])})
    climbing = parts()[RELS].replace('Target="', 'Target="../xl/./')
    save('targets-with-dots', {**parts(), RELS: climbing})
    save('targets-with-backslashes', {**parts(), RELS: parts()[RELS].replace('worksheets/', 'worksheets\\')})

    # Parts under other names and in other folders than Excel's.
    moved = {'xl/workbook.xml': 'trang-tinh/so.xml', 'xl/_rels/workbook.xml.rels': 'trang-tinh/_rels/so.xml.rels',
             SHEET1: 'trang-tinh/1.xml', SHEET2: 'trang-tinh/ban 2.xml', 'xl/worksheets/sheet3.xml': 'trang-tinh/3.xml',
             STYLES: 'trang-tinh/kieu.xml', STRINGS: 'trang-tinh/chu.xml'}
    odd = {moved.get(name, name): content for name, content in parts().items()}
    odd['_rels/.rels'] = relationships([('r', 'officeDocument', 'trang-tinh/so.xml')])
    rels = odd['trang-tinh/_rels/so.xml.rels']
    for old, new in (('worksheets/sheet1', '1'), ('worksheets/sheet2', 'ban%202'), ('worksheets/sheet3', '3'), ('styles', 'kieu'), ('sharedStrings', 'chu')):
        rels = rels.replace(f'{old}.xml"', f'{new}.xml"')
    odd['trang-tinh/_rels/so.xml.rels'] = rels
    save('parts-elsewhere', odd)
    shouting = {(name.upper().replace('.XML', '.xml') if is_sheet(name) else name): content for name, content in parts().items()}
    save('parts-in-capitals', shouting)


def zips():
    """Ways of zipping: no compression, streamed with data descriptors, folders as entries, backslashes, 64-bit fields, a comment."""

    def zipped(name, write):
        out = io.BytesIO()
        write(out)
        (HERE / 'same' / f'{name}.xlsx').write_bytes(out.getvalue())

    def info(name, method=zipfile.ZIP_DEFLATED):
        one = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        one.compress_type = method
        return one

    def stored(out):
        with zipfile.ZipFile(out, 'w') as archive:
            for name, content in parts().items():
                archive.writestr(info(name, zipfile.ZIP_STORED), content)

    class Stream(io.RawIOBase):
        def __init__(self, out):
            self.out = out

        def writable(self):
            return True

        def write(self, data):
            return self.out.write(data)

    def streamed(out):
        with zipfile.ZipFile(Stream(out), 'w') as archive:
            for name, content in parts().items():
                archive.writestr(info(name), content)

    def folders(out):
        with zipfile.ZipFile(out, 'w') as archive:
            archive.comment = 'ghi chú PK\x05\x06'.encode()
            for folder in ('_rels/', 'xl/', 'xl/_rels/', 'xl/worksheets/'):
                archive.writestr(info(folder, zipfile.ZIP_STORED), b'')
            for name, content in parts().items():
                archive.writestr(info(name), content)
            archive.writestr(info('docProps/thumbnail.jpeg', zipfile.ZIP_STORED), b'\xff\xd8\xff\xe0')

    def backslashes(out):
        with zipfile.ZipFile(out, 'w') as archive:
            for name, content in parts().items():
                one = info(name)
                one.filename = name.replace('/', '\\')
                archive.writestr(one, content)

    def wide(out):
        with zipfile.ZipFile(out, 'w') as archive:
            for name, content in parts().items():
                with archive.open(info(name), 'w', force_zip64=True) as part:
                    part.write(content.encode())

    zipped('zip-stored', stored)
    zipped('zip-streamed', streamed)
    zipped('zip-with-folders-and-comment', folders)
    zipped('zip-with-backslashes', backslashes)
    zipped('zip-64', wide)

    # Info-ZIP to a pipe: checksum and packed size follow the data, the unpacked size stands in front.
    def half(out):
        stream = io.BytesIO()
        streamed(stream)
        whole = bytearray(stream.getvalue())
        with zipfile.ZipFile(io.BytesIO(bytes(whole))) as archive:
            for one in archive.infolist():
                struct.pack_into('<I', whole, one.header_offset + 22, one.file_size)
        out.write(whole)

    zipped('zip-streamed-with-one-size', half)


def excel():
    """Excel for Microsoft 365 with everything that may surround a table: none of it is the table."""
    spaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" '
        'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" '
        'xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" '
        'xr:uid="{7B6B6F1E-54C3-4F3A-9C6B-0B2B5E0F3C11}"'
    )
    after = (
        '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1" objects="1" scenarios="1"/>'
        '<autoFilter ref="A4:J11" xr:uid="{1}"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>'
    )
    behind = (
        '<conditionalFormatting sqref="E6:E1048576"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>0</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" error="Điểm &gt; 100" sqref="C6:E1048576" xr:uid="{2}">'
        '<formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>'
        '<hyperlinks><hyperlink ref="F8" r:id="rId1" display="STT"/></hyperlinks>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>'
        '<headerFooter><oddHeader>&amp;CBẢNG CHẤM ĐIỂM</oddHeader><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter>'
        '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>'
        '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>'
        '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" r:id="rId5" name="Nút 1">'
        '<controlPr defaultSize="0"><anchor><from><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">3</xdr:row></from></anchor></controlPr>'
        '</control></mc:Choice></mc:AlternateContent></controls></mc:Choice><mc:Fallback/></mc:AlternateContent>'
        '<tableParts count="1"><tablePart r:id="rId6"/></tableParts>'
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Danh mục\'!$A$2:$A$3</xm:f></x14:formula1>'
        '<xm:sqref>I6:I11</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>'
    )
    columns = (
        '<sheetPr codeName="Sheet2"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>'
    )
    changed = parts(columns='<cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="2" max="2" width="42" customWidth="1"/></cols>', after=after)
    sheet = changed[SHEET2]
    # Merges stand behind the filter, as the schema has it.
    merges = re.search(r'<mergeCells.*</mergeCells>', sheet)[0]
    sheet = sheet.replace(merges, '').replace('</worksheet>', f'{merges}{behind}</worksheet>')
    sheet = sheet.replace('<dimension', f'{columns}<dimension').replace('<worksheet ', f'<worksheet {spaces} ')
    sheet = sheet.replace('<sheetFormatPr defaultRowHeight="15"/>', '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>')
    sheet = re.sub(r'(<row r="\d+" spans="[^"]*")', r'\1 ht="31.5" customHeight="1" x14ac:dyDescent="0.25"', sheet)
    changed[SHEET2] = sheet
    changed['xl/worksheets/_rels/sheet2.xml.rels'] = relationships([
        ('rId1', 'hyperlink', 'https://sonoivu.example.vn/huong-dan', 'External'), ('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        ('rId3', 'drawing', '../drawings/drawing1.xml'), ('rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        ('rId5', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'), ('rId6', 'table', '../tables/table1.xml'), ('rId7', 'comments', '../comments1.xml'),
        ('rId8', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml')])
    changed['xl/printerSettings/printerSettings1.bin'] = b'\x00\x01' * 200
    changed['xl/drawings/drawing1.xml'] = f'{DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>'
    changed['xl/drawings/vmlDrawing1.vml'] = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><br></v:shape></xml>'
    changed['xl/ctrlProps/ctrlProp1.xml'] = f'{DECLARATION}<formControlPr objectType="Button"/>'
    changed['xl/tables/table1.xml'] = f'{DECLARATION}<table xmlns="{MAIN}" id="1" name="Bang" displayName="Bang" ref="A4:J11" totalsRowShown="0"><tableColumns count="1"><tableColumn id="1" name="STT"/></tableColumns></table>'
    changed['xl/comments1.xml'] = f'{DECLARATION}<comments xmlns="{MAIN}"><authors><author>Tổ thẩm định</author></authors><commentList><comment ref="D8" authorId="0"><text><t>Điểm thẩm định: 3</t></text></comment></commentList></comments>'
    changed['xl/threadedComments/threadedComment1.xml'] = f'{DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>'
    changed['xl/chartsheets/sheet1.xml'] = f'{DECLARATION}<chartsheet xmlns="{MAIN}"><sheetPr/></chartsheet>'
    changed['xl/externalLinks/externalLink1.xml'] = f'{DECLARATION}<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{OFFICE}" r:id="rId1"><sheetNames><sheetName val="Chấm điểm"/></sheetNames></externalBook></externalLink>'
    changed['xl/externalLinks/_rels/externalLink1.xml.rels'] = relationships([('rId1', 'externalLinkPath', 'file:///C:/Users/An/2024.xlsx', 'External')])
    changed['xl/calcChain.xml'] = f'{DECLARATION}<calcChain xmlns="{MAIN}"><c r="D6" i="2"/></calcChain>'
    changed['xl/theme/theme1.xml'] = f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"/>'
    changed['docProps/app.xml'] = f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>'
    changed['customXml/item1.xml'] = '<a><b/></a>'
    book_xml = changed[WORKBOOK].replace('<workbook ', f'<workbook {spaces.split(" xr:uid")[0]} ')
    path = ('<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\An\\Chấm điểm\\" '
            'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>')
    book_xml = book_xml.replace('<bookViews>', f'{path}<bookViews>').replace('r:id="rId3"/></sheets>', 'r:id="rId3"/><sheet name="Biểu đồ" sheetId="9" r:id="rId9"/></sheets>')
    names = (
        '<externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames>'
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'{same.SHEET.replace("&", "&amp;")}\'!$A$4:$J$11</definedName>'
        f'<definedName name="_xlnm.Print_Titles" localSheetId="1">\'{same.SHEET.replace("&", "&amp;")}\'!$3:$4</definedName>'
        '<definedName name="Điểm">#REF!</definedName></definedNames>'
    )
    book_xml = book_xml.replace('</sheets>', f'</sheets>{names}')
    changed[WORKBOOK] = book_xml
    more = ''.join(re.findall(r'<Relationship .*?/>', relationships([
        ('rId6', 'theme', 'theme/theme1.xml'), ('rId7', 'calcChain', 'calcChain.xml'), ('rId8', 'externalLink', 'externalLinks/externalLink1.xml'),
        ('rId9', 'chartsheet', 'chartsheets/sheet1.xml'), ('rId10', 'customXml', '../customXml/item1.xml'),
        ('rId11', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml')])))
    changed[RELS] = changed[RELS].replace('</Relationships>', f'{more}</Relationships>')
    changed['xl/persons/person.xml'] = '<personList/>'
    save('excel-365', changed)

    macros = {**changed, 'xl/vbaProject.bin': b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(504)}
    macros[RELS] = macros[RELS].replace('</Relationships>', '<Relationship Id="rId20" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>')
    macros['[Content_Types].xml'] = macros['[Content_Types].xml'].replace(f'{SHEET_TYPE}.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
    # Modules of macros once had tabs of their own, and sheets made of dialogs and old macros still have.
    tabs = '<sheet name="Module1" sheetId="20" state="veryHidden" r:id=""/><sheet name="Macro1" sheetId="21" r:id="rId21"/><sheet name="Dialog1" sheetId="22" r:id="rId22"/>'
    macros[WORKBOOK] = macros[WORKBOOK].replace('</sheets>', f'{tabs}</sheets>')
    more = ''.join(re.findall(r'<Relationship .*?/>', relationships([
        ('rId21', 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'macrosheets/sheet1.xml'),
        ('rId22', 'dialogsheet', 'dialogsheets/sheet1.xml')])))
    macros[RELS] = macros[RELS].replace('</Relationships>', f'{more}</Relationships>')
    macros['xl/macrosheets/sheet1.xml'] = f'{DECLARATION}<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>'
    macros['xl/dialogsheets/sheet1.xml'] = f'{DECLARATION}<dialogsheet xmlns="{MAIN}"/>'
    zip_parts('same/excel-365.xlsm', macros)

    # Excel 2007: one shared formula down the column of losses, and scores that only an older file version writes.
    def shared(text):
        text = re.sub(r'<c r="E6"><f>C6-D6</f>', '<c r="E6"><f t="shared" ref="E6:E10" si="0">C6-D6</f>', text)
        return re.sub(r'<c r="(E(?:7|8|9|10))"><f>[^<]*</f>', r'<c r="\1"><f t="shared" si="0"/>', text)
    changed = every(parts(), shared, is_sheet)
    changed[WORKBOOK] = changed[WORKBOOK].replace('lastEdited="7"', 'lastEdited="4" lowestEdited="4" rupBuild="4505"')
    save('excel-2007', changed)


def others():
    """What other programs write, after their own files."""
    # Google Sheets: namespaces of its own, every cell styled, rows of styled cells down to 1000, a drawing without anything in it.
    def google(text):
        text = re.sub(r'<worksheet [^>]*>', f'<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" '
                      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" '
                      'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">', text)
        text = re.sub(r'<dimension[^>]*/>', '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>', text)
        text = re.sub(r'<row r="(\d+)" spans="[^"]*"', r'<row r="\1" ht="15.75" customHeight="1"', text)
        text = re.sub(r'(<c r="[A-Z]+\d+")(?! s=)', r'\1 s="0"', text)
        empty = ''.join(f'<row r="{at}"><c r="A{at}" s="0"/><c r="Z{at}" s="0"/></row>' for at in range(20, 1001))
        return text.replace('</sheetData>', f'{empty}</sheetData>').replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>')
    changed = every(parts(), google, is_sheet)
    for at in (1, 2, 3):
        changed[f'xl/worksheets/_rels/sheet{at}.xml.rels'] = relationships([('rId1', 'drawing', f'../drawings/drawing{at}.xml')])
        changed[f'xl/drawings/drawing{at}.xml'] = '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>'
    changed[WORKBOOK] = re.sub(r'<fileVersion[^>]*/>', '', changed[WORKBOOK]).replace('<workbookPr defaultThemeVersion="166925"/>', '<workbookPr/>')
    save('google-sheets', changed)

    # WPS: its own namespace and formats, an extension for cell pictures.
    changed = parts()
    changed[WORKBOOK] = changed[WORKBOOK].replace('<fileVersion appName="xl" lastEdited="7"/>', '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/>')
    changed[SHEET2] = changed[SHEET2].replace('<worksheet ', '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ').replace('<sheetData>', '<sheetData xmlns:wps="x">')
    changed['xl/cellimages.xml'] = '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>'
    changed[RELS] = changed[RELS].replace('</Relationships>', '<Relationship Id="rId30" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/></Relationships>')
    wps = lambda value: N(repr(value.value), '0.00_ ') if isinstance(value, same.Num) else (F(value.text, repr(value.result), format='0.0_);[Red]\\(0.0\\)') if isinstance(value, same.Formula) else cell(value))
    formatted = book(convert=wps).parts()
    changed[SHEET2], changed[STYLES] = formatted[SHEET2], formatted[STYLES]
    save('wps', changed)

    # openpyxl and pandas: t="n" on numbers and on empty cells, <v/>, texts inline as in write-only mode.
    def pandas(text):
        text = re.sub(r'<c (r="[A-Z]+\d+"(?: s="\d+")?)>(<f>|<v>)', r'<c \1 t="n">\2', text)
        text = re.sub(r'(<row r="(\d+)"[^>]*>)', r'\1<c r="K\2" t="n"/><c r="L\2"><v/></c>', text)
        return text
    save('openpyxl-write-only', every(with_inline_texts(parts()), pandas, is_sheet))

    # EPPlus: absolute targets, xml:space everywhere, empty values of formulas that are zero.
    def epplus(text):
        return text.replace('<t>', '<t xml:space="preserve">').replace('<row ', '<row customFormat="0" ')
    changed = every(parts(), epplus)
    changed[RELS] = changed[RELS].replace('Target="', 'Target="/xl/')
    save('epplus', changed)

    # ClosedXML and the Open XML SDK: x: on every element, texts inline, relationships with GUIDs.
    changed = every(with_inline_texts(parts()), lambda text: prefixed(text, 'x'), lambda name: is_sheet(name) or name in (WORKBOOK, STYLES))
    for at in (1, 2, 3):
        changed = every(changed, lambda text: text.replace(f'"rId{at}"', f'"R6f3e9a{at}d0c4b4e1f"'), lambda name: name in (WORKBOOK, RELS))
    save('open-xml-sdk', changed)

    # Apache POI: standalone="no", date1904="false", every number typed; its streaming writer leaves dimension and shared strings out.
    def poi(text):
        text = text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8" standalone="no"?>').replace('<workbookPr ', '<workbookPr date1904="false" ')
        return re.sub(r'<c (r="[A-Z]+\d+"(?: s="\d+")?)>(<f>|<v>)', r'<c \1 t="n">\2', text)
    save('apache-poi', every(parts(), poi))
    save('apache-poi-streamed', every(every(with_inline_texts(parts()), poi), lambda text: re.sub(r'<dimension[^>]*/>', '', text), is_sheet))

    # PhpSpreadsheet, Crystal Reports, JasperReports and home-made writers: styles left out altogether, or a list that is empty.
    bare = parts()
    del bare[STYLES]
    bare[RELS] = re.sub(r'<Relationship [^>]*/styles"[^>]*/>', '', bare[RELS])
    bare[SHEET2] = re.sub(r'<c r="I8" s="\d+"><v>\d+</v></c>', '<c r="I8" t="inlineStr"><is><t>30/06/2026</t></is></c>', bare[SHEET2])
    save('without-styles', bare)
    empty = dict(bare)
    empty[STYLES], empty[RELS] = f'{DECLARATION}<styleSheet xmlns="{MAIN}"/>', parts()[RELS]
    save('styles-empty', empty)


if __name__ == '__main__':
    references()
    texts()
    xml()
    strict()
    relations()
    zips()
    excel()
    others()
