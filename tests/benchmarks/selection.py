"""Jobs with a window: the side panel, and the event loop while a million people are worked on."""

import statistics
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.models.database import number
from app.services.customers.views import CustomerPage
from app.services.editing import BulkEdit, EditDesk, EditKind
from app.services.orders import CustomerBook
from app.ui.kit.picking import Chosen
from tests.benchmarks.pages import _FIRST_TICKS, TICK_MS, _Paints, _Screen
from tests.shop import FixedClock, followers

PANELS = 60
_LOOK_S = 0.3
_TURNS = {"sort": 12, "search": 12}  # one alone is over after a few ticks
_TYPED = ("王", "王晓", "王晓梅", "", "li", "a", "an", "ann", "", "138", "1385", "example.com")
_SORTS = ("name", "orders", "net_minor", "last_on")
_TAG = BulkEdit(EditKind.ADD_TAG, "vip")


def panel(shop: str) -> dict[str, object]:
    """Open the side panel beside people at random; between them, only ask its queries.

    They are asked in a lane, as the panel does, and once more without one.
    """
    screen = _Screen(Path(shop))
    screen.page.show()
    screen.page.opened(None)
    screen.until(lambda: screen.tasks.is_idle)
    book = CustomerBook(screen.database, FixedClock())
    peeking, table = screen.page.peeking, screen.page.table
    paints, luck = _Paints(), Random(9)
    peeking.panel.installEventFilter(paints)
    shown: list[float] = []
    show_page = peeking.panel.show_page

    def show(page: CustomerPage) -> None:
        show_page(page)
        shown.append(time.perf_counter())

    peeking.panel.show_page = show
    opening, painting, asking, alone = [], [], [], []
    for _ in range(PANELS):
        row = luck.randrange(screen.page.rows.rowCount())
        table.scrollTo(screen.page.rows.index(row, 1))
        screen.until_painted_rows()
        screen.until(lambda: screen.tasks.is_idle)
        began = time.perf_counter()
        peeking.open_row(row)
        _wait(screen, lambda: screen.tasks.is_idle)
        opening.append(shown[-1] - began)
        seen = paints.count
        peeking.panel.update()
        _wait(screen, lambda: paints.count > seen)  # noqa: B023 - asked within the round
        painting.append(time.perf_counter() - began)
        others = [screen.page.rows.id_at(luck.randrange(screen.page.rows.rowCount())) for _ in "12"]
        began = time.perf_counter()
        work = partial(book.page, others[0])
        screen.tasks.ask(screen.page, "page", work, lambda _page: shown.append(time.perf_counter()))
        _wait(screen, lambda: screen.tasks.is_idle)
        asking.append(shown[-1] - began)
        began = time.perf_counter()
        book.page(others[1])
        alone.append(time.perf_counter() - began)
    found = {
        "opened_ms": statistics.median(opening) * 1e3,
        "painted_ms": statistics.median(painting) * 1e3,
        "asked_ms": statistics.median(asking) * 1e3,
        "alone_ms": statistics.median(alone) * 1e3,
    }
    return {"s": found["opened_ms"] / 1e3, **found}


def busy(shop: str, wish: str | None, idle_s: float = 4) -> dict[str, object]:
    """Measure the gaps between ticks of a timer while everybody is worked on, or idle.

    Args:
        shop: a shop file.
        wish: what is done to everybody; None for nothing.
        idle_s: seconds of doing nothing.
    """
    screen = _Screen(Path(shop))
    desk = EditDesk(screen.database, FixedClock(), followers())
    if wish == "undo":
        desk.apply(range(1, _people(screen) + 1), _TAG)
    screen.page.show()
    screen.page.opened(None)
    screen.until_painted_rows()
    screen.until(lambda: screen.tasks.is_idle)
    table = screen.page.table
    table.picked.put_all()
    chosen = table.picked.chosen()
    ticks: list[float] = []
    timer = QTimer(screen.page)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: (ticks.append(time.perf_counter()), screen.view.update()))
    timer.start(TICK_MS)
    began = time.perf_counter()
    if wish is None:
        QTimer.singleShot(round(idle_s * 1e3), screen.app.quit)
        screen.app.exec()
    else:
        _wait(screen, lambda: len(ticks) > _FIRST_TICKS)
        for turn in range(_TURNS.get(wish, 1)):
            _begin(screen, desk, chosen, wish, turn)
            _wait(screen, lambda: screen.tasks.is_idle)
    spent = time.perf_counter() - began
    gaps = [(b - a) * 1e3 for a, b in pairwise(ticks)][_FIRST_TICKS:]
    spans = sorted(gaps)
    assert spans, "it was over before the first tick"
    return {
        "s": spent,
        "p50_ms": spans[len(spans) // 2],
        "p99_ms": spans[int(len(spans) * 0.99)],
        "max_ms": spans[-1],
        "ticks": len(spans),
        "gaps": gaps if wish is None else [],
    }


def _wait(screen: _Screen, is_so: Callable[[], bool]) -> None:
    """Let the window's thread sleep between events, as it does; a busy one holds up the lanes."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    look.start(1)
    if not is_so():
        loop.exec()
    assert not screen.errors, screen.errors


def _people(screen: _Screen) -> int:
    with screen.database.reading() as session:
        return number(session, "SELECT max(person_id) FROM person_summary") or 0


def _export(screen: _Screen) -> None:
    """Write everybody out by way of the dialog, as the seller does."""
    page = screen.page
    page.exporting.ask(page.table.picked.chosen(), page.rows.rowCount())
    dialog = page.exporting.dialog
    assert dialog is not None
    began = time.monotonic()
    _wait(screen, lambda: time.monotonic() > began + _LOOK_S)  # the seller looks at it
    out = screen.database.path.with_name("out.xlsx")
    told: list[object] = []
    page.exporting.did.connect(told.append)
    dialog.take_path(out)
    _wait(screen, lambda: screen.tasks.is_idle)
    assert out.exists(), told


def _begin(screen: _Screen, desk: EditDesk, chosen: Chosen, wish: str, turn: int) -> None:
    page, tasks = screen.page, screen.tasks
    works: dict[str, Callable[[], object]] = {
        "tag": lambda: desk.apply(chosen.ids(), _TAG),
        "undo": lambda: desk.undo(desk.newest_undoable() or 0),
        "look ahead": lambda: desk.preview(chosen.ids(), _TAG, shown=10),
    }
    if wish == "search":
        page.filters.search_for(_TYPED[turn])
    elif wish == "export":
        _export(screen)
    elif wish == "sort":
        page._sort(_SORTS[turn % len(_SORTS)], False)
    else:
        tasks.write(page, works[wish], lambda _answer: None)
