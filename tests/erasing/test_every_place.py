"""The program as it stands: files read by its children, then a person erased, every byte searched."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from app.assembly.shop import open_shop
from app.models.database import run_sql
from app.places import places_for
from app.services.clock import SystemClock
from app.services.erasing import AskedBy, EraseWish
from app.services.safekeeping import prepare
from tests.erasing.people import stands_in

PROGRAM = Path(__file__).parents[2] / "main.py"
HER = ("闪光弄小满", "tb_shanguang_55", "13917442046", "文三路闪光弄88号")
FILE = f"""订单编号,买家会员名,买家实际支付金额,订单状态,收货人姓名,收货地址 ,联系手机,订单创建时间,订单付款时间
="77310020461",{HER[1]},128.00,交易成功,{HER[0]},浙江省 杭州市 西湖区 {HER[3]},'{HER[2]},2026-10-01 09:12:00,2026-10-01 09:13:00
="77310020462",mei,64.00,交易成功,王晓梅,浙江省 杭州市 上城区 河坊街1号,'13812340001,2026-10-02 09:12:00,2026-10-02 09:13:00
,{HER[1]},1.00,交易成功,{HER[0]},,,,
"""


def test_neither_the_business_nor_the_temporary_folder_tells_of_an_erased_person(
    tmp_path, monkeypatch
):
    temporary, data, file = tmp_path / "temporary", tmp_path / "shop", tmp_path / "orders.csv"
    temporary.mkdir()
    file.write_text(FILE, encoding="gb18030")
    _run(["import", file, "--shop", "Teahouse"], data, temporary)
    _run(["export", "all", tmp_path / "all.xlsx", "--unmasked"], data, temporary)
    before = _hits(data)
    monkeypatch.setattr("tempfile.tempdir", str(temporary))

    shop = open_shop(prepare(places_for(data)), SystemClock(ZoneInfo("Asia/Shanghai")))
    shop.opened.finish_checks()
    with shop.opened.database.reading() as session:
        (person,) = run_sql(
            session, "SELECT person_id FROM person_summary WHERE name = ?", (HER[0],)
        ).one()
        money = run_sql(session, "SELECT sum(net_minor), count(*) FROM orders").one()
    _, report = shop.erasing.erase(EraseWish(int(person), AskedBy.PERSON, date(2026, 11, 29)))
    with shop.opened.database.reading() as session:
        after = run_sql(session, "SELECT sum(net_minor), count(*) FROM orders").one()

    assert {hit.split()[0] for hit in before} == set(HER)
    assert report.is_clean
    assert _hits(data, temporary) == []  # with the file open: -wal and -shm among them
    shop.opened.close()
    assert _hits(data, temporary) == []
    assert after == money == (19_200, 2)


def _run(words: list[object], data: Path, temporary: Path) -> None:
    home = ["--data", str(data), "--zone", "Asia/Shanghai", "--currency", "CNY"]
    done = subprocess.run(
        [sys.executable, str(PROGRAM), *map(str, words), *home],
        env={**os.environ, "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def _hits(*roots: Path) -> list[str]:
    """Search every byte but those of the dated copies, which the dialog tells of."""
    return [
        f"{text} {path.name}"
        for root in roots
        for path in root.rglob("*")
        if path.is_file() and path.parent.name != "backups"
        for text in HER
        if stands_in(path.read_bytes(), text)
    ]
