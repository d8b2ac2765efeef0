"""Jobs with a window, each called in a fresh process: the list of customers, and its smoothness."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.assembly.window import looks_for, made_application
from app.models.database import Database
from app.services.editing import EditDesk
from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.views import ImportPlan
from app.services.exporting import LARGE, CustomerExport, TableExport
from app.services.followers import Followers
from app.services.kept_segments import SegmentBook
from app.services.orders import CustomerBook
from app.services.points import PointsBook, PointsLedger
from app.services.round_trip import RoundTripDesk
from app.ui.customers import CustomersPage, ListDesks
from app.ui.exporting import ExportDesks
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.theme import wear
from app.ui.wallet import WalletDesk
from tests.benchmarks.measuring import begin_peak, status_mb
from tests.shop import FixedClock, followers, functions

JUMPS = 60
TICK_MS = 16
IDLE_MS = 4_000
PATIENCE = 60
_FIRST_TICKS = 10


class _Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class _Screen:
    """The list of customers of a shop, in an application dressed as the program is."""

    def __init__(self, shop: Path) -> None:
        self.app = made_application()
        self.looks = looks_for(self.app, shop.parent, language="en", appearance="light")
        self.errors: list[Exception] = []
        self.tasks = TaskRunner(self.errors.append)
        self.looks.state.write_by(self.tasks.aside)
        self.database = Database(shop, functions())
        home = Home(FixedClock(), ZoneInfo("Asia/Shanghai"), "CNY")
        book = CustomerBook(self.database, FixedClock())
        followed = Followers(())
        export = ExportDesks(
            CustomerExport(self.database, book, LARGE),
            RoundTripDesk(self.database, FixedClock(), followed, book, large_from=LARGE),
            TableExport(self.database, LARGE),
            self.looks.state,
        )
        editing = EditDesk(self.database, FixedClock(), followed)
        desks = ListDesks(
            book,
            export,
            editing,
            self.looks.state,
            SegmentBook(self.database, FixedClock()),
            WalletDesk(
                PointsBook(self.database, FixedClock()), PointsLedger(self.database, FixedClock())
            ),
        )
        self.page = CustomersPage(desks, self.tasks, ChangeHub(), home)
        wear(self.page)  # as the window does
        self.page.resize(1280, 800)
        self.paints = _Paints()
        self.view = self.page.table.viewport()
        self.view.installEventFilter(self.paints)

    def until(self, is_so: Callable[[], bool]) -> float:
        """Run the event loop until something holds; give milliseconds."""
        began = time.perf_counter()
        while not is_so():
            self.app.processEvents()
            assert time.perf_counter() - began < PATIENCE, "waited for nothing"
        assert not self.errors, self.errors
        return (time.perf_counter() - began) * 1e3

    def has_rows(self) -> bool:
        """Tell whether every row in sight has been read."""
        table, rows = self.page.table, self.page.rows
        if not rows.rowCount():
            return False
        top = table.rowAt(0)
        bottom = table.rowAt(self.view.height() - 1)
        last = rows.rowCount() - 1 if bottom < 0 else bottom
        return all(rows.row_at(at) is not None for at in {top, (top + last) // 2, last})

    def until_painted_rows(self) -> float:
        """Run until the rows in sight were read and then painted; give milliseconds."""
        spent = self.until(self.has_rows)
        seen = self.paints.count
        self.view.update()
        return spent + self.until(lambda: self.paints.count > seen)


def jumps(shop: str) -> dict[str, object]:
    """Open the list, then jump to rows at random."""
    screen = _Screen(Path(shop))
    at_start = begin_peak()
    began = time.perf_counter()
    screen.page.show()
    screen.page.opened(None)
    first_ms = screen.until_painted_rows()
    screen.until(lambda: screen.tasks.is_idle)
    all_ms = (time.perf_counter() - began) * 1e3
    bar = screen.page.table.verticalScrollBar()
    luck, spent = Random(5), []
    for _ in range(JUMPS):
        bar.setValue(luck.randrange(bar.maximum()))
        spent.append(screen.until_painted_rows())
        screen.until(lambda: screen.tasks.is_idle)
    spent.sort()
    return {
        "s": spent[int(JUMPS * 0.95)] / 1e3,
        "first_ms": first_ms,
        "all_ids_ms": all_ms,
        "jump_p50_ms": spent[JUMPS // 2],
        "jump_p95_ms": spent[int(JUMPS * 0.95)],
        "jump_max_ms": spent[-1],
        "rows": screen.page.rows.rowCount(),
        "grown_mb": status_mb("self", "VmHWM") - at_start,
    }


def gaps(shop: str, source: str | None) -> dict[str, object]:
    """Measure the gaps between ticks of a timer, idle or while a file comes in."""
    screen = _Screen(Path(shop))
    screen.page.show()
    screen.page.opened(None)
    screen.until_painted_rows()
    screen.until(lambda: screen.tasks.is_idle)
    ticks: list[float] = []
    timer = QTimer(screen.page)
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick() -> None:
        ticks.append(time.perf_counter())
        screen.view.update()

    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    began = time.perf_counter()
    if source is None:
        QTimer.singleShot(IDLE_MS, screen.app.quit)
    else:
        _import(screen, Path(shop), Path(source))
    screen.app.exec()
    spans = sorted(
        (b - a) * 1e3 for a, b in zip(ticks[_FIRST_TICKS:], ticks[_FIRST_TICKS + 1 :], strict=False)
    )
    return {
        "s": time.perf_counter() - began,
        "p50_ms": spans[len(spans) // 2],
        "p99_ms": spans[int(len(spans) * 0.99)],
        "max_ms": spans[-1],
        "ticks": len(spans),
    }


def _import(screen: _Screen, shop: Path, source: Path) -> None:
    imports = shop.parent / "imports"
    desk = ImportDesk(Bench(screen.database, FixedClock(), followers(), imports, lambda: None))
    watch = Progress(screen.page)
    watch.moved.connect(lambda *_told: screen.view.update())

    def work() -> int:
        look = desk.look(source, watch)
        told = desk.bring(ImportPlan(look, look.tables[0], shop="山间茶舍"), watch)
        assert told.refused is None, told.refused
        return told.counts.applied

    def failed(error: Exception) -> None:
        screen.errors.append(error)
        screen.app.quit()

    done = partial(_quit, screen.app)
    screen.tasks.write(screen.page, work, done, failed)


def _quit(app: QApplication, _applied: int) -> None:
    app.quit()
