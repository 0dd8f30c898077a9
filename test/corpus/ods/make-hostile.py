"""Spreadsheets made to hurt or to lie, and one that would have LibreOffice fetch things: the folder `hostile`."""

from parts import HERE, blank, cell, content, number, ods, paragraph, row, sheet, text

HEADER = row(''.join(text(one) for one in ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định']))
ROWS = row(text('1') + text('CHỈ ĐẠO') + number(2) + number(1)) + row(text('1.1') + text('Kế hoạch') + number(2) + number(1))


def save(name, xml, parts=None):
    ods(f'hostile/{name}.ods', xml, parts)


def plain(more='', before=''):
    return content(sheet('Bảng', HEADER + ROWS + more), before)


def hostile():
    declared = lambda declaration, xml: xml.replace('?>\n', f'?>\n{declaration}', 1)
    outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    save('xml-entity-of-a-file', declared(outside, plain().replace('Kế hoạch', '&f;')))
    laughs = ''.join(f'<!ENTITY l{at} "{"&l%d;" % (at - 1) * 10}">' for at in range(1, 10))
    save('xml-entities-in-entities', declared(f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>', plain().replace('Kế hoạch', '&l9;')))
    save('xml-100000-levels-deep', plain(row('<table:table-cell>' * 100_000 + '</table:table-cell>' * 100_000)))
    save('xml-cut-off', plain()[:-60])
    # One filled cell, repeated: in a row, over all rows, and more often than a sheet has room.
    one = lambda times: number(1, attributes=f'table:number-columns-repeated="{times}"')
    save('cells-repeated-over-the-sheet', plain(row(one(16_384), 'table:number-rows-repeated="1048000"')))
    save('rows-repeated-a-million-times', plain(row(text('Kế hoạch'), 'table:number-rows-repeated="1048000"')))
    save('rows-repeated-two-billion-times', plain(row(text('Kế hoạch'), 'table:number-rows-repeated="2000000000"')))
    save('cell-of-108000-characters', plain(row(text('2') + text('Kế hoạch ' * 12_000))))
    save('spaces-by-the-billion', plain(row(cell('<text:p>Kế<text:s text:c="2000000000"/>hoạch</text:p>', 'office:value-type="string"'))))
    # Blank rows and cells to the end of the sheet and far beyond: a scorecard like any other.
    save('blank-rows-by-the-billion', plain(row(blank(16_384), 'table:number-rows-repeated="2000000000"')))
    # What LibreOffice would fetch: another sheet by its address, a picture, a function that asks the web. The saved results are read.
    linked = '<table:table-source xlink:href="file:///etc/passwd" table:filter-name="Text"/>'
    web = cell(paragraph('1'), 'table:formula="of:=WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)" office:value-type="float" office:value="1"')
    picture = '<table:shapes><draw:frame><draw:image xlink:href="http://127.0.0.1:9/anh.png"/></draw:frame></table:shapes>'
    save('what-libreoffice-would-fetch', content(sheet('Bảng', HEADER + row(text('1') + text('CHỈ ĐẠO') + number(2) + web), before=linked + picture)))
    save('zip-of-6000-parts', plain(), {f'{at}': '' for at in range(6000)})
    save('zip-names-that-climb', plain(), {'../../../../tmp/cchc-was-here': 'x', '/etc/cron.d/cchc': 'x'})
    (HERE / 'hostile' / 'flat-entity-of-a-file.fods').write_text(
        declared(outside, content(sheet('Bảng', HEADER + ROWS), root='document', more=' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"')).replace('Kế hoạch', '&f;')
    )


if __name__ == '__main__':
    hostile()
