"""Writes the documents of the folder `same` that programs write themselves.

/usr/bin/python3 test/corpus/docx/make-programs.py, with Debian's python3-docx, LibreOffice and pandoc
"""

import io
import pathlib
import subprocess
import tempfile
import zipfile
from html import escape

import docx as python_docx

import same

FOLDER = pathlib.Path(__file__).parent / 'same'


def tidy(data):
    """The same parts with times that never change."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, 'w') as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name), compresslevel=9)
    return out.getvalue()


def save(name, data):
    (FOLDER / name).write_bytes(tidy(data))


def covered(y, x):
    return next((one for one in same.MERGES if one[0] <= y <= one[2] and one[1] <= x <= one[3]), (y, x, y, x))


def with_python_docx():
    document = python_docx.Document()
    document.add_heading(same.TITLE, level=1)
    document.add_paragraph(same.UNIT)
    table = document.add_table(rows=len(same.ROWS), cols=same.COLUMNS, style='Table Grid')
    for y, row in enumerate(same.ROWS):
        for x in range(same.COLUMNS):
            top, left, bottom, right = covered(y, x)
            if (top, left) == (y, x) and (bottom, right) != (y, x):
                table.cell(y, x).merge(table.cell(bottom, right))
            value = row[x] if x < len(row) else None
            if (top, left) == (y, x) and value is not None:
                table.cell(y, x).text = value
    out = io.BytesIO()
    document.save(out)
    save('python-docx.docx', out.getvalue())


def page():
    rows = []
    for y, row in enumerate(same.ROWS):
        cells = []
        for x in range(same.COLUMNS):
            top, left, bottom, right = covered(y, x)
            if (top, left) != (y, x):
                continue
            value = escape((row[x] if x < len(row) else None) or '').replace('\n', '<br>')
            spans = f' rowspan="{bottom - top + 1}"' * (bottom > top) + f' colspan="{right - left + 1}"' * (right > left)
            cells.append(f'<td{spans}>{value}</td>')
        rows.append(f'<tr>{"".join(cells)}</tr>')
    return (
        '<html><head><meta charset="utf-8"></head><body>'
        f'<p>{same.TITLE}</p><p>{same.UNIT}</p><table border="1">{"".join(rows)}</table></body></html>'
    )


def convert(source, kind, *options):
    with tempfile.TemporaryDirectory() as folder:
        command = ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', *options, '--convert-to']
        subprocess.run([*command, kind, '--outdir', folder, source], check=True, capture_output=True)
        return next(pathlib.Path(folder).glob(f'{pathlib.Path(source).stem}.*')).read_bytes()


def with_programs():
    with tempfile.TemporaryDirectory() as folder:
        html = pathlib.Path(folder) / 'bang.html'
        html.write_text(page(), encoding='utf-8')
        writer = pathlib.Path(folder) / 'bang.odt'
        writer.write_bytes(convert(html, 'odt', '--writer'))
        save('libreoffice.docx', convert(writer, 'docx'))
        rich = pathlib.Path(folder) / 'bang.rtf'
        rich.write_bytes(convert(writer, 'rtf'))
        save('libreoffice-from-rtf.docx', convert(rich, 'docx'))
        for name in ['word-2024', 'python-docx', 'borders-dragged']:
            save(f'libreoffice-from-{name}.docx', convert(FOLDER / f'{name}.docx', 'docx:Office Open XML Text'))
        out = pathlib.Path(folder) / 'pandoc.docx'
        subprocess.run(['pandoc', '--standalone', '--from=html', f'--output={out}', html], check=True)
        save('pandoc.docx', out.read_bytes())


with_python_docx()
with_programs()
