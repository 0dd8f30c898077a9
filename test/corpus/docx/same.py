"""One scorecard, in the words of a Word table: what every document of the folder `same` must be read as.

It is the one that the workbooks of `../xlsx/same` hold, numbers as people type them.
"""

import importlib.util
import pathlib

_file = pathlib.Path(__file__).parent.parent / 'xlsx' / 'same.py'
_spec = importlib.util.spec_from_file_location('workbook', _file)
_workbook = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_workbook)


def _text(value):
    if isinstance(value, _workbook.Formula):
        return _text(value.result)
    if isinstance(value, _workbook.Num):
        return _text(value.value)
    if isinstance(value, (int, float)):
        return f'{value}'.replace('.', ',')
    if value is _workbook.Day or isinstance(value, _workbook.Day):
        return f'{value.day:02}/{value.month:02}/{value.year}'
    return value


TITLE = _workbook.TITLE
UNIT = _workbook.UNIT
ROWS = [[_text(value) for value in row] for row in _workbook.ROWS[2:]]
COLUMNS = max(len(row) for row in ROWS)


def _cells(range_):
    """'A3:B4' -> (top, left, bottom, right) among ROWS, from 0."""
    letters = [(ord(one[0]) - 65, int(one[1:]) - 3) for one in range_.split(':')]
    (left, top), (right, bottom) = letters
    return top, left, bottom, right


MERGES = [_cells(range_) for range_ in _workbook.MERGES[2:]]
WIDTHS = [700, 4000, 900, 900, 900, 2200, 1500, 1500, 1300, 900]
