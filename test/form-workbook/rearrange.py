"""Changes the rows of workbooks in LibreOffice, as somebody would. Usage: rearrange.py PROFILE JOBS.json.

A job is {from, to, sheet, steps}; a step is ["delete", row], ["copy", row, before], ["insert", before] or
["write", cell, value].
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

profile, jobs_file = sys.argv[1:3]
jobs = json.load(open(jobs_file, encoding="utf-8"))
pipe = "cchc" + "".join(filter(str.isalnum, str(Path(profile).parent.name)))
options = [f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
office = subprocess.Popen(["soffice", *options])


def connect():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("no office")


def named(name, value):
    prop = PropertyValue()
    prop.Name, prop.Value = name, value
    return prop


def take(sheet, step, *more):
    if step == "delete":
        sheet.Rows.removeByIndex(more[0] - 1, 1)
    elif step == "insert":
        sheet.Rows.insertByIndex(more[0] - 1, 1)
    elif step == "copy":
        row, before = more
        sheet.Rows.insertByIndex(before - 1, 1)
        source = row - 1 if row < before else row
        cells = sheet.getCellRangeByPosition(0, source, 40, source)
        sheet.copyRange(sheet.getCellByPosition(0, before - 1).CellAddress, cells.RangeAddress)
    else:
        cell = sheet.getCellRangeByName(more[0])
        if isinstance(more[1], str):
            cell.String = more[1]
        else:
            cell.Value = more[1]


desktop = None
try:
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for job in jobs:
        document = desktop.loadComponentFromURL(Path(job["from"]).as_uri(), "_blank", 0, (named("Hidden", True),))
        document.calculateAll()
        for step in job["steps"]:
            take(document.Sheets.getByName(job["sheet"]), *step)
        document.calculateAll()
        document.storeToURL(Path(job["to"]).as_uri(), (named("FilterName", "Calc MS Excel 2007 XML"),))
        document.close(True)
finally:
    try:
        desktop.terminate()
    except Exception:
        office.kill()
    office.wait(60)
