"""A workbook of 25 columns, as a platform writes it: ids as texts, amounts as numbers."""

import csv
from itertools import islice
from pathlib import Path

from xlsxwriter import Workbook

from tests.benchmarks.floor_parsing import FURTHER

_NUMBERS = ("单价", "数量", "运费", "优惠金额", "实付金额")
_CARRIERS = ("顺丰速运", "中通快递", "圆通速递")


def write_wide_workbook(path: Path, flat: Path, lines: int) -> None:
    """Write lines of a flat list with four more columns."""
    half = path.with_suffix(".half")
    with flat.open(encoding="gb18030", newline="") as file:
        rows = csv.reader(file)
        head = next(rows)
        numbers = {head.index(name) for name in _NUMBERS}
        number_at = head.index("订单编号")
        book = Workbook(half, {"constant_memory": False, "strings_to_numbers": False})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, (*head, *FURTHER))
        for at, row in enumerate(islice(rows, lines), 1):
            tail = row[number_at][-7:]
            order = int(tail) // 10
            more = ("" if order % 9 else "老客户", _CARRIERS[order % 3], f"SF{row[number_at]}", "")
            cells = [float(cell) if n in numbers else cell for n, cell in enumerate(row)]
            sheet.write_row(at, 0, (*cells, *more))
        book.close()
    half.rename(path)
