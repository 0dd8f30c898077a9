"""Writes files that look like scorecards to whoever has them, and that no reader of tables can read. A folder is one reason.

/usr/bin/python3 test/corpus/unreadable/make.py, with Debian's LibreOffice, python3-uno and p7zip-full
"""

import gzip
import io
import pathlib
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
import zlib

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / 'docx'))
import parts

ROWS = [['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định'], ['1', 'Chỉ đạo, điều hành', '5', '4'], ['2', 'Thể chế', '4', '4']]
PAGE = '<html><head><meta charset="utf-8"></head><body><table border="1">' + ''.join(
    f'<tr>{"".join(f"<td>{one}</td>" for one in row)}</tr>' for row in ROWS
) + '</table></body></html>'


def save(name, data):
    target = HERE / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data.encode() if isinstance(data, str) else data)


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


class Office:
    """A LibreOffice that is told by UNO what to open and how to store it."""

    def __enter__(self):
        import uno

        self.folder = tempfile.TemporaryDirectory()
        self.uno = uno
        accept = f'--accept=pipe,name=cchc{id(self)};urp;'
        profile = f'-env:UserInstallation=file://{self.folder.name}/profile'
        self.process = subprocess.Popen(['soffice', profile, '--headless', '--norestore', accept], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
        for _ in range(120):
            try:
                context = resolver.resolve(f'uno:pipe,name=cchc{id(self)};urp;StarOffice.ComponentContext')
                break
            except Exception:
                time.sleep(0.5)
        self.desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        return self

    def properties(self, values):
        from com.sun.star.beans import PropertyValue

        return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())

    def password(self, word):
        """For the formats of Microsoft, which take no plain password."""
        from com.sun.star.beans import NamedValue

        return self.uno.Any('[]com.sun.star.beans.NamedValue', (NamedValue('CryptoType', 'Standard'), NamedValue('OOXPassword', word)))

    def store(self, source, load, name, **options):
        file = pathlib.Path(self.folder.name) / 'in.html'
        file.write_text(source, encoding='utf-8')
        document = self.desktop.loadComponentFromURL(f'file://{file}', '_blank', 0, self.properties({'Hidden': True, 'FilterName': load}))
        out = pathlib.Path(self.folder.name) / 'out'
        document.storeToURL(f'file://{out}', self.properties(options))
        document.close(True)
        save(name, out.read_bytes())

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(60)
        self.folder.cleanup()


CALC, WRITER = 'calc_HTML_WebQuery', 'HTML (StarWriter)'


def with_office():
    with Office() as office:
        office.store(PAGE, CALC, 'old-excel/excel-97.xls', FilterName='MS Excel 97')
        office.store(PAGE, CALC, 'old-excel/excel-97-named.xlsx', FilterName='MS Excel 97')
        office.store(PAGE, CALC, 'old-excel/excel-2003.xml', FilterName='MS Excel 2003 XML')
        office.store(PAGE, CALC, 'old-excel/excel-2003-named.xls', FilterName='MS Excel 2003 XML')
        office.store(PAGE, WRITER, 'old-word/word-97.doc', FilterName='MS Word 97')
        office.store(PAGE, WRITER, 'old-word/word-97-named.docx', FilterName='MS Word 97')
        office.store(PAGE, CALC, 'password/excel.xlsx', FilterName='Calc MS Excel 2007 XML', EncryptionData=office.password('cchc'))
        office.store(PAGE, WRITER, 'password/word.docx', FilterName='MS Word 2007 XML', EncryptionData=office.password('cchc'))
        office.store(PAGE, CALC, 'password/calc.ods', FilterName='calc8', Password='cchc')
        office.store(PAGE, WRITER, 'opendocument/writer.odt', FilterName='writer8')
        office.store(PAGE, WRITER, 'opendocument/writer-flat.fodt', FilterName='OpenDocument Text Flat XML')
        office.store(PAGE, WRITER, 'rtf/word.rtf', FilterName='Rich Text Format')
        office.store(PAGE, WRITER, 'rtf/word-named.doc', FilterName='Rich Text Format')
        office.store(PAGE, WRITER, 'pdf/printed.pdf', FilterName='writer_pdf_Export')
        office.store(PAGE, CALC, 'pdf/printed-named.xlsx', FilterName='calc_pdf_Export')
        office.store(PAGE, WRITER, 'html/writer.html', FilterName='HTML (StarWriter)')
        office.store(PAGE, CALC, 'html/calc-named.xls', FilterName='HTML (StarCalc)')


def picture(width=64, height=40):
    """A grey PNG with some lines, like a scan."""
    chunk = lambda kind, data: struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    lines = b''.join(b'\0' + bytes(90 if y % 8 == 0 or x % 16 == 0 else 235 for x in range(width)) for y in range(height))
    head = struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(lines, 9)) + chunk(b'IEND', b'')


def by_hand():
    excel = PAGE.replace('<html>', '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:x="urn:schemas-microsoft-com:office:excel">')
    save('html/excel-web-page.xls', '\ufeff' + excel)
    save('html/table-alone.xls', PAGE[PAGE.index('<table') : PAGE.index('</body')])
    save('html/utf-16.xls', b'\xff\xfe' + excel.encode('utf-16-le'))
    save(
        'html/single-file-web-page.mht',
        'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="----=_NextPart"\r\n\r\n'
        '------=_NextPart\r\nContent-Location: file:///C:/bang.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n'
        f'Content-Type: text/html; charset="utf-8"\r\n\r\n{PAGE}\r\n------=_NextPart--\r\n',
    )
    save('html/single-file-web-page-named.xls', (HERE / 'html' / 'single-file-web-page.mht').read_bytes())
    chunk = '<w:altChunk r:id="rId1"/>'
    parts.docx('html/page-inside-word.docx', chunk, {'chunk.htm': PAGE}, folder=HERE)
    parts.docx('without-table/letter.docx', parts.line('Kính gửi: Sở Nội vụ') + parts.line('Điểm chuẩn 5, điểm thẩm định 4.'), folder=HERE)
    drawing = '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>'
    parts.docx('without-table/scan-in-word.docx', parts.line('BẢNG CHẤM ĐIỂM') + parts.p(drawing), folder=HERE)
    tabs = lambda row: parts.p('<w:r><w:tab/></w:r>'.join(parts.r(one) for one in row))
    parts.docx('without-table/typed-with-tabs.docx', ''.join(tabs(row) for row in ROWS), folder=HERE)
    flat = (
        '<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n'
        '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"/></pkg:package>'
    )
    save('old-word/word-2007-flat.xml', flat)
    save(
        'old-word/word-2003-named.doc',
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n'
        '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p/></w:body></w:wordDocument>',
    )
    binary = {'[Content_Types].xml': '<Types/>', 'xl/workbook.bin': b'\x83\x01\x00', 'xl/worksheets/sheet1.bin': b'\x81\x01\x00'}
    save('old-excel/excel-binary.xlsb', zipped(binary))
    table = '\n'.join(';'.join(row) for row in ROWS)
    inside = {'bang-cham-diem.csv': table, 'thuyet-minh.docx': b'PK'}
    save('archive/bang.zip', zipped(inside))
    save('archive/bang-named.xlsx', zipped(inside))
    save('archive/bang.rar', b'Rar!\x1a\x07\x01\x00' + bytes(range(60)))
    save('archive/bang-4.rar', b'Rar!\x1a\x07\x00' + bytes(range(60)))
    save('archive/bang.csv.gz', gzip.compress(table.encode(), mtime=0))
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w', format=tarfile.USTAR_FORMAT) as archive:
        archive.addfile(tarfile.TarInfo('bang.csv'), io.BytesIO(b''))
    save('archive/bang.tar', out.getvalue())
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / 'bang.csv').write_text(table, encoding='utf-8')
        subprocess.run(['7z', 'a', '-bd', '-mtm=off', 'bang.7z', 'bang.csv'], cwd=folder, check=True, capture_output=True)
        save('archive/bang.7z', (pathlib.Path(folder) / 'bang.7z').read_bytes())
    slides = {'[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'ppt/presentation.xml': '<p/>'}
    save('not-a-scorecard/slides.pptx', zipped(slides))
    save('apple/numbers.numbers', zipped({'Index/Document.iwa': b'\x00', 'Metadata/Properties.plist': b'bplist00'}))
    save('apple/numbers-2009.numbers', zipped({'index.xml': b'<x/>', 'buildVersionHistory.plist': b'<x/>'}))
    save('apple/pages.pages', zipped({'Index.zip': b'\x00', 'Metadata/Properties.plist': b'bplist00', 'preview.jpg': b'\xff\xd8\xff'}))
    headers = 'From: a@xa.vn\r\nTo: b@tinh.vn\r\nSubject: =?utf-8?Q?Ch=E1=BA=A5m_=C4=91i=E1=BB=83m?=\r\nMIME-Version: 1.0\r\n'
    attached = 'Content-Type: application/vnd.ms-excel\r\nContent-Disposition: attachment; filename="bang.xls"\r\n\r\n0M8R4KGxGuE=\r\n'
    save('mail/mail.eml', f'{headers}Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n{attached}--x--\r\n')
    save('mail/outlook.msg', ole('__properties_version1.0', '__substg1.0_0037001F'))
    save('mail/winmail.dat', bytes.fromhex('789f3e22') + bytes(60))
    save('shortcut/bang.gsheet', '{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"1aBcD","resource_key":"","email":"a@xa.vn"}')
    save('shortcut/bang.xlsx.lnk', bytes.fromhex('4c0000000114020000000000c000000000000046') + bytes(60))
    save('shortcut/bang.url', '[InternetShortcut]\r\nURL=https://docs.google.com/spreadsheets/d/1aBcD\r\n')
    save('old-excel/sylk.slk', 'ID;PWXL;N;E\r\nC;Y1;X1;K"STT"\r\nC;X2;K"Noi dung"\r\nC;X3;K"Diem chuan"\r\nE\r\n')
    save('html/saved-by-chrome.mht', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://xa.vn/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n' + PAGE)
    save('not-a-scorecard/slides-97.ppt', ole('PowerPoint Document', 'Current User'))
    wide = [row[0].ljust(6) + row[1].ljust(28) + row[2].ljust(14) + row[3] for row in ROWS]
    save('without-separators/columns-of-spaces.prn', '\r\n'.join(wide) + '\r\n')
    save('without-separators/cell-a-line.dat', '\n'.join(one for row in ROWS for one in row) + '\n')
    save('not-a-scorecard/letter.dat', 'Kính gửi: Ủy ban nhân dân xã,\nđề nghị gửi bảng chấm điểm trước ngày 30/6.\n')
    save('image/scan.png', picture())
    save('image/scan-named.xlsx', picture())
    save('image/photo.jpg', b'\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00' + bytes(range(200)) + b'\xff\xd9')
    save('empty/empty.xlsx', b'')
    save('empty/blank-lines.csv', '\ufeff\r\n \r\n\r\n')
    noise = bytes((index * 167 + index // 7 * 59) % 256 for index in range(4000))
    save('not-text/noise.csv', noise)
    save('damaged/noise.xlsx', noise)
    save('not-text/zeros.csv', bytes(2000))
    save('not-text/utf-16-cut-in-half.csv', b'\xff\xfe' + table.encode('utf-16-le')[:-1])
    save('not-text/utf-8-with-a-cut-letter.csv', (table + 'ộ').encode()[:-1])
    save('lock-file/~$bang-cham-diem.docx', owner('Nguyễn Văn A', 162))
    save('lock-file/~$bang-cham-diem.xlsx', owner('Nguyễn Văn A', 165))
    save('lock-file/.~lock.bang-cham-diem.ods#', ',nguyenvana,MAY-01,05.01.2026 08:00,file:///home/nguyenvana/.config/libreoffice/4;')
    save('system-file/Thumbs.db', ole('Catalog', '1'))
    save('system-file/.DS_Store', b'\x00\x00\x00\x01Bud1' + bytes(56))
    save('system-file/desktop.ini', '[.ShellClassInfo]\r\nIconResource=C:\\Windows\\system32\\SHELL32.dll,4\r\n')
    whole = (HERE.parent / 'docx' / 'same' / 'word-plain.docx').read_bytes()
    save('damaged/document-cut-in-half.docx', whole[: len(whole) // 2])
    save('damaged/byte-changed.docx', whole[:600] + bytes([whole[600] ^ 1]) + whole[601:])
    sheet = (HERE.parent / 'ods' / 'same' / 'calc.ods').read_bytes()
    save('damaged/spreadsheet-cut-in-half.ods', sheet[: len(sheet) // 2])


def ole(*streams):
    """The header and the directory of an OLE file."""
    header = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(16) + struct.pack('<HHHHH', 0x3E, 3, 0xFFFE, 9, 6)
    entries = b''.join(one.encode('utf-16-le').ljust(64, b'\0') + struct.pack('<H', 2 * len(one) + 2) + bytes(62) for one in ['Root Entry', *streams])
    return header.ljust(512, b'\0') + entries.ljust(512, b'\0')


def owner(name, length):
    """The file that Word and Excel keep beside an open one: who has it open, in a code page and in UTF-16."""
    plain = name.encode('ascii', 'replace')
    wide = name.encode('utf-16-le')
    return (bytes([len(plain)]) + plain.ljust(54, b' ') + bytes([len(name)]) + b'\0' + wide).ljust(length, b' ')[:length]


with_office()
by_hand()
