"""Files made to hurt or to lie. Each is small; what it would unpack to, or claims to, is not."""

import io
import struct
import zipfile
import zlib

from parts import DECLARATION, HERE, MAIN, OFFICE, Book, N, Sheet, relationships, zip_parts

FOUR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']
SHEET, WORKBOOK, RELS, STRINGS = 'xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml'
MIB = 1 << 20


def parts():
    return Book(Sheet('Bảng', [FOUR, ['1', 'CHỈ ĐẠO', 2, 1], ['1.1', 'Kế hoạch', 2, 1]])).parts()


def save(name, changed):
    zip_parts(f'hostile/{name}.xlsx', changed)


def head(inside):
    return f'{DECLARATION}<worksheet xmlns="{MAIN}">{inside}</worksheet>'


class Zip:
    """A zip written field by field, so that any of them may lie."""

    def __init__(self):
        self.out, self.directory, self.count = io.BytesIO(), b'', 0

    def add(self, name, content, stated=None, crc=None, flags=0, packed=None, local_name=None, at=None, method=8):
        data = packed if packed is not None else zlib.compressobj(9, zlib.DEFLATED, -15)
        if packed is None:
            data = data.compress(content) + data.flush()
        size = len(content) if stated is None else stated
        check = zlib.crc32(content) if crc is None else crc
        header = self.out.tell() if at is None else at
        raw, local = name.encode(), (local_name or name).encode()
        fields = struct.pack('<HHHHHIII', 20, flags, method, 0, 33, check, len(data), size)
        if at is None:
            self.out.write(b'PK\x03\x04' + fields + struct.pack('<HH', len(local), 0) + local + data)
        self.directory += (b'PK\x01\x02' + struct.pack('<H', 20) + fields + struct.pack('<HHHHHII', len(raw), 0, 0, 0, 0, 0, header) + raw)
        self.count += 1
        return header

    def save(self, name, count=None):
        start = self.out.tell()
        count = self.count if count is None else count
        end = b'PK\x05\x06' + struct.pack('<HHHHIIH', 0, 0, count & 0xFFFF, count & 0xFFFF, len(self.directory), start, 0)
        target = HERE / 'hostile' / f'{name}.xlsx'
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(self.out.getvalue() + self.directory + end)


def plain(skip=(), **lies):
    made = Zip()
    for name, content in parts().items():
        if name not in skip:
            made.add(name, content.encode(), **lies.get(name, {}))
    return made


def zips():
    # The directory states 300 MiB of spaces for one part, and that is what comes of it.
    made = plain(skip=[SHEET])
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b''.join(squeeze.compress(b' ' * MIB) for _ in range(4)) + squeeze.flush()
    made.add(SHEET, b'', stated=300 * MIB, packed=packed)
    made.save('zip-bomb-stated')
    # 4 MiB behind a header that states 1 KiB.
    made = plain(skip=[SHEET])
    made.add(SHEET, b'', stated=1024, packed=packed)
    made.save('zip-bomb-that-lies')
    # One part of 1 MiB, named 400 times by the directory.
    made = plain(skip=[SHEET])
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = squeeze.compress(b' ' * MIB) + squeeze.flush()
    first = made.add(SHEET, b' ' * MIB)
    for at in range(200):
        made.add(f'xl/worksheets/sheet{at + 2}.xml', b' ' * MIB, at=first)
    made.save('zip-parts-that-overlap')
    made = plain()
    for at in range(6000):
        made.add(f'{at}', b'', method=0, packed=b'')
    made.save('zip-of-6000-parts')
    made = plain()
    made.save('zip-that-claims-60000-parts', count=60_000)
    made = plain()
    made.add(SHEET, head('').encode())
    made.save('zip-with-a-part-twice')
    plain(**{SHEET: {'local_name': 'xl/worksheets/sheet9.xml'}}).save('zip-part-under-another-name')
    plain(**{SHEET: {'crc': 1}}).save('zip-part-with-a-wrong-checksum')
    plain(**{SHEET: {'flags': 1}}).save('zip-part-with-a-password')
    whole = io.BytesIO()
    made = plain()
    made.save('zip-cut-off')
    target = HERE / 'hostile' / 'zip-cut-off.xlsx'
    target.write_bytes(target.read_bytes()[:-400])
    # Names that climb out of the folder they would be unpacked to: nothing is ever unpacked to a folder.
    made = plain()
    for name in ('../../../../tmp/cchc-was-here', '/etc/cron.d/cchc', 'C:\\Windows\\cchc.dll', 'xl/../../x'):
        made.add(name, b'x')
    made.save('zip-names-that-climb')


def xml():
    laughs = ''.join(f'<!ENTITY l{at} "{"&l%d;" % (at - 1) * 10}">' for at in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>'
    text = lambda inside: f'<?xml version="1.0"?>{bomb}<sst xmlns="{MAIN}"><si><t>{inside}</t></si></sst>'
    save('xml-entities-in-entities', {**parts(), STRINGS: text('&l9;')})
    outside = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst xmlns="{MAIN}"><si><t>&f;</t></si></sst>'
    save('xml-entity-of-a-file', {**parts(), STRINGS: outside})
    remote = parts()[SHEET].replace('?>\r\n', '?><!DOCTYPE worksheet SYSTEM "http://127.0.0.1:9/x.dtd">')
    save('xml-document-type-elsewhere', {**parts(), SHEET: remote})
    save('xml-document-type-in-relationships', {**parts(), RELS: parts()[RELS].replace('?>\r\n', '?><!DOCTYPE r>')})
    save('xml-entity-without-a-document-type', {**parts(), STRINGS: parts()[STRINGS].replace('Kế hoạch', 'Kế &hoach;')})
    save('xml-100000-levels-deep', {**parts(), SHEET: head('<a>' * 100_000 + '</a>' * 100_000)})
    save('xml-cut-off', {**parts(), SHEET: parts()[SHEET][:-40]})
    save('xml-with-a-null', {**parts(), STRINGS: parts()[STRINGS].replace('Kế hoạch', 'Kế\x00hoạch')})
    save('xml-in-windows-1258', {**parts(), STRINGS: parts()[STRINGS].replace('UTF-8', 'windows-1258').encode('cp1258', 'replace')})


def relations():
    climbing = parts()[RELS].replace('worksheets/sheet1.xml', '../../../../../../etc/passwd')
    save('target-that-climbs', {**parts(), RELS: climbing})
    outside = parts()[RELS].replace('Target="worksheets/sheet1.xml"', 'Target="file:///etc/passwd" TargetMode="External"')
    save('target-outside', {**parts(), RELS: outside})
    again = parts()
    again[WORKBOOK] = again[WORKBOOK].replace('</sheets>', ''.join(f'<sheet name="S{at}" sheetId="{at}" r:id="rId1"/>' for at in range(2, 5000)) + '</sheets>')
    save('sheet-under-5000-tabs', again)
    itself = {**parts(), '_rels/.rels': relationships([('rId1', 'officeDocument', '_rels/.rels')])}
    save('main-part-that-is-its-relationships', itself)
    binary = {**parts(), 'xl/workbook.bin': b'\x83\x01\x00\x80\x01\x32' + bytes(50),
              '_rels/.rels': relationships([('rId1', 'officeDocument', 'xl/workbook.bin')])}
    del binary[WORKBOOK]
    zip_parts('hostile/binary-workbook.xlsb', binary)


def sheets():
    row = lambda inside: f'<row>{inside}</row>'
    # Cells without references: the same characters again and again, so that a million rows are a small file.
    save('sheet-of-a-million-rows', {**parts(), SHEET: head(f'<sheetData>{row("<c><v>1</v></c>") * 1_000_000}</sheetData>')})
    save('sheet-of-six-million-cells', {**parts(), SHEET: head(f'<sheetData>{row("<c><v>1</v></c>" * 1000) * 6000}</sheetData>')})
    save('sheet-wider-than-a-sheet', {**parts(), SHEET: head(f'<sheetData>{row("<c><v>1</v></c>" * 16_385)}</sheetData>')})
    save('sheet-longer-than-a-sheet', {**parts(), SHEET: head('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>')})
    long = parts()[STRINGS].replace('Kế hoạch', 'Kế hoạch ' * 12_000)
    save('text-of-108000-characters', {**parts(), STRINGS: long})
    save('merges-by-the-hundred-thousand', {**parts(), SHEET: parts()[SHEET].replace('</worksheet>', '<mergeCells>' + '<mergeCell ref="A1:XFD1048576"/>' * 200_001 + '</mergeCells></worksheet>')})
    # A million rows of styled empty cells below a small table: a scorecard like any other.
    empty = '<row><c s="0"/><c s="0"/></row>' * (1_048_576 - 3)
    save('a-million-empty-rows', {**parts(), SHEET: parts()[SHEET].replace('</sheetData>', f'{empty}</sheetData>')})


if __name__ == '__main__':
    zips()
    xml()
    relations()
    sheets()
