"""Fills cells of workbooks, as somebody would by hand. Usage: fill.py JOBS.json, a list of {from, to, sheet, cells}."""

import datetime
import json
import sys

import openpyxl

for job in json.load(open(sys.argv[1], encoding="utf-8")):
    workbook = openpyxl.load_workbook(job["from"])
    sheet = workbook[job["sheet"]]
    for name, value in job["cells"].items():
        cell = sheet[name]
        if isinstance(value, dict) and "date" in value:
            cell.value = datetime.date.fromisoformat(value["date"])
            cell.number_format = "dd/mm/yyyy"
        elif isinstance(value, dict):
            cell.value = value["percent"]
            cell.number_format = "0%"
        else:
            cell.value = value
            if isinstance(value, str) and not value.startswith("="):
                cell.data_type = "s"
    workbook.save(job["to"])
