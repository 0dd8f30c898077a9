"""Documents made to hurt or to lie, and one that would have Word fetch things: the folder `hostile`."""

import io
import struct
import zlib

from parts import DECLARATION, HERE, OFFICE, PACKAGE, content_types, document, p, relationships, table, zip_parts

HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định']
ROWS = [['1', 'CHỈ ĐẠO', '2', '1'], ['1.1', 'Kế hoạch', '2', '1']]
TABLE = table([HEADER, *ROWS])
BODY = 'word/document.xml'
MIB = 1 << 20


def parts(body=TABLE, rels=()):
    return {
        '[Content_Types].xml': content_types(),
        '_rels/.rels': relationships([('rId1', 'officeDocument', BODY)]),
        'word/_rels/document.xml.rels': relationships(rels),
        BODY: document(body),
    }


def save(name, changed):
    zip_parts(f'hostile/{name}.docx', changed)


def cell(inside, properties=''):
    return f'<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>'


def whole(rows):
    return f'<w:tbl>{"".join(rows)}</w:tbl>'


def row(cells):
    return f'<w:tr>{"".join(cells)}</w:tr>'


def xml():
    outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    save('xml-entity-of-a-file', {**parts(), BODY: parts()[BODY].replace('?>\r\n', f'?>{outside}').replace('Kế hoạch', '&f;')})
    laughs = ''.join(f'<!ENTITY l{at} "{"&l%d;" % (at - 1) * 10}">' for at in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>'
    save('xml-entities-in-entities', {**parts(), BODY: parts()[BODY].replace('?>\r\n', f'?>{bomb}').replace('Kế hoạch', '&l9;')})
    save('xml-100000-levels-deep', parts('<w:x>' * 100_000 + '</w:x>' * 100_000))
    save('xml-cut-off', {**parts(), BODY: parts()[BODY][:-60]})


def tables():
    one = '<w:p><w:r><w:t>1</w:t></w:r></w:p>'
    save('table-of-a-million-columns', parts(whole([row([cell(one, '<w:gridSpan w:val="1000000"/>')])])))
    save('cell-of-108000-characters', parts(table([HEADER, ['1', 'Kế hoạch ' * 12_000, '2', '1']])))
    inside = one
    for _ in range(300):
        inside = whole([row([cell(inside + '<w:p/>')])])
    save('tables-in-tables-in-tables', parts(inside))


def relations():
    climbs = {**parts(), '_rels/.rels': relationships([('rId1', 'officeDocument', '../../../../../../etc/passwd')])}
    save('target-that-climbs', climbs)
    away = parts()['_rels/.rels'].replace(f'Target="{BODY}"', 'Target="file:///etc/passwd" TargetMode="External"')
    save('target-outside', {**parts(), '_rels/.rels': away})
    # A template, a picture and a text that Word would fetch: the table is read, and nothing else is.
    fetched = (
        f'{DECLARATION}<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="rId1" Type="{OFFICE}/attachedTemplate" Target="http://127.0.0.1:9/mau.dotm" TargetMode="External"/>'
        f'<Relationship Id="rId2" Type="{OFFICE}/image" Target="\\\\127.0.0.1\\chung\\anh.png" TargetMode="External"/></Relationships>'
    )
    picture = p('<w:r><w:pict><v:shape><v:imagedata r:link="rId2"/></v:shape></w:pict></w:r>')
    include = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r>'
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    save('what-word-would-fetch', {**parts(picture + include + TABLE), 'word/_rels/document.xml.rels': fetched})


def zips():
    """The directory states 300 MiB for the document; 4 MiB stand behind a header that states 1 KiB; 6,000 parts."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b''.join(squeeze.compress(b' ' * MIB) for _ in range(4)) + squeeze.flush()
    for name, stated in {'zip-bomb-stated': 300 * MIB, 'zip-bomb-that-lies': 1024}.items():
        out, directory = io.BytesIO(), b''
        for part, text in {**parts(), BODY: None}.items():
            raw = part.encode()
            data = packed if text is None else text.encode()
            size, crc = (stated, 0) if text is None else (len(data), zlib.crc32(data))
            fields = struct.pack('<HHHHHIII', 20, 0, 8 if text is None else 0, 0, 33, crc, len(data), size)
            directory += b'PK\x01\x02' + struct.pack('<H', 20) + fields + struct.pack('<HHHHHII', len(raw), 0, 0, 0, 0, 0, out.tell()) + raw
            out.write(b'PK\x03\x04' + fields + struct.pack('<HH', len(raw), 0) + raw + data)
        end = b'PK\x05\x06' + struct.pack('<HHHHIIH', 0, 0, 4, 4, len(directory), out.tell(), 0)
        (HERE / 'hostile' / f'{name}.docx').write_bytes(out.getvalue() + directory + end)
    save('zip-of-6000-parts', {**parts(), **{f'{at}': b'' for at in range(6000)}})
    save('zip-names-that-climb', {**parts(), '../../../../tmp/cchc-was-here': b'x', '/etc/cron.d/cchc': b'x', 'C:\\Windows\\cchc.dll': b'x'})


if __name__ == '__main__':
    xml()
    tables()
    relations()
    zips()
