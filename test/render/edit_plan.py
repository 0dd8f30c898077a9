"""Edits a report's workbook as a person would: edit_plan.py IN OUT, then on stdin a line of JSON for each cell:
the code of its row, the heading of its column, its new value."""
import json
import sys

import openpyxl

source, target = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
header = next(row for row in sheet.iter_rows() if row[0].value in ("STT", "No."))
columns = {cell.value: cell.column for cell in header}
rows = {str(row[0].value): row[0].row for row in sheet.iter_rows(min_row=header[0].row + 1) if row[0].value}
for line in sys.stdin:
    code, heading, value = json.loads(line)
    sheet.cell(rows[code], columns[heading]).value = value
book.save(target)
