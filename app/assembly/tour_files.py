"""The files that the import page of the tour is shown with."""

from datetime import date
from pathlib import Path

from app.services.sample_shop import write_sample_files

_SEED = 7
_UNTIL = date(2026, 11, 20)
_PEOPLE = 40
_BROKEN = "订单编号,标题,价格,购买数量,订单状态\n1.37E+14,茶,35,1,等待买家付款\n"


def write_tour_files(folder: Path) -> tuple[Path, ...]:
    """Write what the import page is shown with: two good files, and one with destroyed numbers."""
    folder.mkdir(parents=True)
    paths = write_sample_files(folder, seed=_SEED, until=_UNTIL, customers=_PEOPLE)
    broken = folder / "ExportOrderDetailList.csv"
    broken.write_text(_BROKEN, encoding="gb18030")
    return (*paths[:2], broken)
