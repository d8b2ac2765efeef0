"""From the start of the process to the first painted window, against an empty QMainWindow."""

import json
import os
import statistics
import subprocess
import sys
import time

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import MARK, REPOSITORY, report, tell

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 9
NOT_YET = ("pandas", "numpy", "openpyxl", "pyqtgraph", "pypinyin", "keyring")
TOLD = (*NOT_YET, "sqlalchemy", "alembic", "phonenumbers", "lxml", "python_calamine")
ENDING = f"""
import json, os, sys
def done():
    with open("/proc/self/status") as status:
        rss = [int(line.split()[1]) for line in status if line.startswith("VmRSS")][0] / 1024
    loaded = [name for name in {TOLD!r} if name in sys.modules]
    print({MARK!r} + json.dumps({{"rss_mb": rss, "loaded": loaded, "modules": len(sys.modules)}}), flush=True)
    os._exit(0)
def paint(self, event):
    QMainWindow.paintEvent(self, event)
    QTimer.singleShot(0, done)
"""
EMPTY = f"""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
{ENDING}
class Window(QMainWindow):
    paintEvent = paint
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
PROGRAM = f"""
import sys
sys.argv = ["main.py", "--data", sys.argv[1], "--lang", "en"]
import main
from app.assembly import start
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
from app.ui.main_window import MainWindow
{ENDING}
MainWindow.paintEvent = paint
sys.exit(main.main())
"""


def _started(script: str, *arguments: str) -> dict:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    spent = time.perf_counter() - began
    lines = [line for line in run.stdout.splitlines() if line.startswith(MARK)]
    assert lines, run.stderr[-2000:]
    return {"s": spent, **json.loads(lines[0].removeprefix(MARK))}


def test_the_window_is_painted_soon(place, tmp_path):
    shop = place.copy_of(crowded_shop(place, 10_000), "started")
    cases = {
        "empty QMainWindow": (EMPTY,),
        "new business": (PROGRAM, str(tmp_path / "new")),
        "known business": (PROGRAM, str(shop.parent)),
    }
    runs: dict[str, list[dict]] = {name: [] for name in cases}
    for _ in range(ROUNDS):
        for name, arguments in cases.items():
            runs[name].append(_started(*arguments))
    floor = statistics.median(run["s"] for run in runs["empty QMainWindow"])
    least = min(run["s"] for run in runs["empty QMainWindow"])
    rows = [
        {
            "window": name,
            "s": round(statistics.median(run["s"] for run in told), 3),
            "ratio": round(statistics.median(run["s"] for run in told) / floor, 2),
            "ratio_least": round(min(run["s"] for run in told) / least, 2),
            "rss_mb": round(told[-1]["rss_mb"]),
            "modules": told[-1]["modules"],
            "loaded": " ".join(sorted({name for run in told for name in run["loaded"]})),
            "n": ROUNDS,
        }
        for name, told in runs.items()
    ]
    report(place.folder, "start", rows)
    for row in rows:
        assert not set(NOT_YET) & set(str(row["loaded"]).split()), row
    tell(f"goal: 3 x {floor:.3f} s")
