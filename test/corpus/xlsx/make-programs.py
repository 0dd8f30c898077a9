"""The scorecard of same.py as real programs write it, each in its own XML.

Needs openpyxl, xlsxwriter, LibreOffice, Gnumeric (Debian: python3-openpyxl python3-xlsxwriter libreoffice-calc gnumeric) and Node
with `xlsx` (SheetJS 0.18.5) and `exceljs` below NODE_PATH. A program that is missing leaves its file as it is.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from parts import HERE
from same import LIST, MERGES, NOTES, ROWS, SHEET, Day, Formula, Num

SAME = HERE / 'same'


def by_openpyxl(target, results=True):
    """openpyxl cannot write a formula's result: the formulas stand as their results, or, with `results=False`, without any."""
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font
    from datetime import date

    book = openpyxl.Workbook()
    notes = book.active
    notes.title = 'Hướng dẫn'
    for row in NOTES:
        notes.append(row)
    sheet = book.create_sheet(SHEET)
    for at, row in enumerate(ROWS, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(at, column)
            if isinstance(value, Num):
                cell.value = value.value
            elif isinstance(value, Formula):
                cell.value = value.result if results else f'={value.text}'
            elif isinstance(value, Day):
                cell.value = date(value.year, value.month, value.day)
                cell.number_format = 'dd/mm/yyyy'
            elif value is not None:
                cell.value = value
                cell.alignment = Alignment(wrap_text=True)
                cell.font = Font(name='Times New Roman', bold=at <= 5)
    sheet['D8'].comment = Comment('Xem lại báo cáo quý IV', 'Tổ thẩm định')
    for one in MERGES:
        sheet.merge_cells(one)
    listed = book.create_sheet('Danh mục')
    for row in LIST:
        listed.append(row)
    listed.sheet_state = 'hidden'
    book.save(target)


def by_xlsxwriter(target):
    import xlsxwriter

    # constant_memory writes texts into the cells themselves.
    for name, options in ((target, {}), (target.with_name('xlsxwriter-constant-memory.xlsx'), {'constant_memory': True})):
        book = xlsxwriter.Workbook(name, options)
        wrap = book.add_format({'text_wrap': True, 'font_name': 'Times New Roman'})
        day = book.add_format({'num_format': 'dd/mm/yyyy'})
        notes = book.add_worksheet('Hướng dẫn')
        for at, row in enumerate(NOTES):
            notes.write_row(at, 0, row)
        sheet = book.add_worksheet(SHEET)
        for at, row in enumerate(ROWS):
            for column, value in enumerate(row):
                if isinstance(value, Num):
                    sheet.write_number(at, column, value.value)
                elif isinstance(value, Formula):
                    sheet.write_formula(at, column, f'={value.text}', None, value.result)
                elif isinstance(value, Day):
                    sheet.write_number(at, column, value.serial, day)
                elif value is not None:
                    sheet.write_string(at, column, value, wrap)
        if not options:
            # merge_range writes its cells anew, with a style.
            for one in MERGES:
                first = one.split(':')[0]
                value = ROWS[int(first[1:]) - 1][ord(first[0]) - 65]
                sheet.merge_range(one, value, wrap)
            sheet.data_validation('C6:E1048576', {'validate': 'decimal', 'criteria': 'between', 'minimum': 0, 'maximum': 100})
            sheet.conditional_format('E6:E11', {'type': 'cell', 'criteria': '>', 'value': 0, 'format': wrap})
            sheet.autofilter('A4:J11')
            sheet.freeze_panes(5, 2)
        else:
            # The merge list alone, since rows above are written already.
            sheet.merge = [[int(a[1:]) - 1, ord(a[0]) - 65, int(b[1:]) - 1, ord(b[0]) - 65]
                           for a, b in (one.split(':') for one in MERGES)]
        listed = book.add_worksheet('Danh mục')
        for at, row in enumerate(LIST):
            listed.write_row(at, 0, row)
        listed.hide()
        book.set_properties({'created': __import__('datetime').datetime(2026, 1, 5)})
        book.close()


def by_libreoffice(folder):
    """Opens a file with formulas, calculates, saves it as another format and again as a workbook."""
    with tempfile.TemporaryDirectory() as work:
        profile = f'-env:UserInstallation=file://{work}/profile'
        by_openpyxl(pathlib.Path(work) / 'libreoffice.xlsx', results=False)
        run = ['soffice', profile, '--headless', '--convert-to']
        subprocess.run([*run, 'ods', '--outdir', work, f'{work}/libreoffice.xlsx'], check=True, capture_output=True)
        subprocess.run([*run, 'xlsx', '--outdir', str(folder), f'{work}/libreoffice.ods'], check=True, capture_output=True)


def by_gnumeric(folder):
    with tempfile.TemporaryDirectory() as work:
        by_openpyxl(pathlib.Path(work) / 'plain.xlsx', results=False)
        subprocess.run(['ssconvert', '--recalc', '-T', 'Gnumeric_Excel:xlsx2', f'{work}/plain.xlsx', str(folder / 'gnumeric.xlsx')],
                       check=True, capture_output=True)


def as_json():
    def plain(value):
        if isinstance(value, Num):
            return {'number': value.value}
        if isinstance(value, Formula):
            return {'formula': value.text, 'result': value.result}
        if isinstance(value, Day):
            return {'day': value.serial}
        return value

    return {'sheet': SHEET, 'notes': NOTES, 'list': LIST, 'merges': MERGES, 'rows': [[plain(one) for one in row] for row in ROWS]}


SHEETJS = """
const [data, folder] = [JSON.parse(process.argv[1]), process.argv[2]];
const XLSX = require('xlsx');
const sheetOf = (rows) => {
  const sheet = {};
  let width = 0;
  rows.forEach((row, r) => row.forEach((value, c) => {
    width = Math.max(width, c);
    if (value === null) return;
    const at = XLSX.utils.encode_cell({ r, c });
    if (typeof value === 'string') sheet[at] = { t: 's', v: value };
    else if ('formula' in value) sheet[at] = { t: 'n', f: value.formula, v: value.result };
    else if ('day' in value) sheet[at] = { t: 'n', v: value.day, z: 'dd/mm/yyyy' };
    else sheet[at] = { t: 'n', v: value.number };
  }));
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width } });
  return sheet;
};
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheetOf(data.notes), 'Hướng dẫn');
const sheet = sheetOf(data.rows);
sheet['!merges'] = data.merges.map(XLSX.utils.decode_range);
XLSX.utils.book_append_sheet(book, sheet, data.sheet);
XLSX.utils.book_append_sheet(book, sheetOf(data.list), 'Danh mục');
book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] };
XLSX.writeFile(book, folder + '/sheetjs.xlsx', { compression: true });
XLSX.writeFile(book, folder + '/sheetjs-shared-strings.xlsx', { bookSST: true, compression: true });
"""

EXCELJS = """
const [data, folder] = [JSON.parse(process.argv[1]), process.argv[2]];
const ExcelJS = require('exceljs');
const book = new ExcelJS.Workbook();
book.created = book.modified = new Date(Date.UTC(2026, 0, 5));
const fill = (sheet, rows) => rows.forEach((row, r) => row.forEach((value, c) => {
  if (value === null) return;
  const cell = sheet.getCell(r + 1, c + 1);
  if (typeof value === 'string') cell.value = value;
  else if ('formula' in value) cell.value = { formula: value.formula, result: value.result };
  else if ('day' in value) { cell.value = value.day; cell.numFmt = 'dd/mm/yyyy'; }
  else cell.value = value.number;
}));
fill(book.addWorksheet('Hướng dẫn'), data.notes);
const sheet = book.addWorksheet(data.sheet);
fill(sheet, data.rows);
data.merges.forEach((one) => sheet.mergeCells(one));
fill(book.addWorksheet('Danh mục', { state: 'hidden' }), data.list);
book.xlsx.writeFile(folder + '/exceljs.xlsx');
"""

def by_node(script, folder):
    subprocess.run(['node', '-e', script, json.dumps(as_json()), str(folder)], check=True, env=os.environ)


if __name__ == '__main__':
    SAME.mkdir(exist_ok=True)
    wanted = sys.argv[1:]
    makers = {
        'openpyxl': lambda: by_openpyxl(HERE / 'programs' / 'openpyxl.xlsx', results=False),
        'xlsxwriter': lambda: by_xlsxwriter(SAME / 'xlsxwriter.xlsx'),
        'libreoffice': lambda: by_libreoffice(SAME),
        'gnumeric': lambda: by_gnumeric(HERE / 'programs'),
        'sheetjs': lambda: by_node(SHEETJS, SAME),
        'exceljs': lambda: by_node(EXCELJS, SAME),
    }
    for name, make in makers.items():
        if wanted and name not in wanted:
            continue
        try:
            make()
        except Exception as fault:
            print(f'{name}: {fault}', file=sys.stderr)
