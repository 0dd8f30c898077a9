"""Writes the files of the folder `same` that programs write themselves.

/usr/bin/python3 test/corpus/ods/make-programs.py, with Debian's LibreOffice, Gnumeric and python3-odf
"""

import io
import pathlib
import subprocess
import tempfile
import zipfile

from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

import importlib.util

HERE = pathlib.Path(__file__).parent
SOURCE = HERE.parent / 'xlsx' / 'same' / 'inline-texts.xlsx'


def _module(name, file):
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


same = _module('workbook', HERE.parent / 'xlsx' / 'same.py')


def tidy(data):
    """The same parts with times that never change, and without pictures of the first page."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, 'w') as new:
        for name in old.namelist():
            if name.startswith(('Thumbnails/', 'Configurations2/')):
                continue
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name), compresslevel=9)
    return out.getvalue()


def save(name, data):
    (HERE / 'same' / name).write_bytes(tidy(data) if data[:2] == b'PK' else data)


def with_libreoffice(kind):
    with tempfile.TemporaryDirectory() as folder:
        command = ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', kind]
        subprocess.run([*command, '--outdir', folder, SOURCE], check=True, capture_output=True)
        save(f'libreoffice.{kind}', next(pathlib.Path(folder).glob(f'*.{kind}')).read_bytes())


def with_gnumeric():
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / 'bang.ods'
        subprocess.run(['ssconvert', SOURCE, out], check=True, capture_output=True)
        save('gnumeric.ods', out.read_bytes())


def with_odfpy():
    document = OpenDocumentSpreadsheet()
    hidden = Style(name='hidden', family='table')
    hidden.addElement(TableProperties(display='false'))
    document.automaticstyles.addElement(hidden)

    def add(name, rows, merges=(), look=None):
        table = Table(name=name, **({'stylename': look} if look else {}))
        for y, values in enumerate(rows):
            line = TableRow()
            for x in range(10):
                value = values[x] if x < len(values) else None
                merge = next((one for one in merges if one[0] <= y <= one[2] and one[1] <= x <= one[3]), None)
                if merge is not None and (y, x) != merge[:2]:
                    line.addElement(CoveredTableCell())
                    continue
                spans = {} if merge is None else {'numbercolumnsspanned': merge[3] - x + 1, 'numberrowsspanned': merge[2] - y + 1}
                line.addElement(filled(value, spans))
            table.addElement(line)
        document.spreadsheet.addElement(table)

    def filled(value, spans):
        if value is None:
            return TableCell(**spans)
        if value is same.Day or isinstance(value, same.Day):
            made = TableCell(valuetype='date', datevalue='2026-06-30', **spans)
            made.addElement(P(text='30/06/2026'))
        elif isinstance(value, same.Num):
            made = TableCell(valuetype='float', value=value.value, **spans)
            made.addElement(P(text=f'{value.value:g}'))
        elif isinstance(value, same.Formula):
            made = TableCell(valuetype='float', value=value.result, formula=f'of:={references(value.text)}', **spans)
            made.addElement(P(text=f'{value.result:g}'))
        else:
            made = TableCell(valuetype='string', **spans)
            for one in value.split('\n'):
                made.addElement(P(text=one))
        return made

    references = _module('make_same', HERE / 'make-same.py').references
    merges = []
    for range_ in same.MERGES:
        (left, top), (right, bottom) = [(ord(one[0]) - 65, int(one[1:]) - 1) for one in range_.split(':')]
        merges.append((top, left, bottom, right))
    add('Hướng dẫn', same.NOTES)
    add(same.SHEET, same.ROWS, merges)
    add('Danh mục', same.LIST, look=hidden)
    out = io.BytesIO()
    document.write(out)
    save('odfpy.ods', out.getvalue())


for kind in ['ods', 'fods', 'ots']:
    with_libreoffice(kind)
with_gnumeric()
with_odfpy()
