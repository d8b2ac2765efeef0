"""Jobs that the program does, each called in a fresh process through its own front doors."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.models.database import Database
from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.views import ImportPlan
from tests.benchmarks.measuring import Stopwatch, begin_peak, status_mb
from tests.shop import FixedClock, a_database, followers, functions


class Silence:
    def progress(self, phase: str, done: int, total: int) -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


def found(folder: str) -> dict[str, object]:
    """Make an empty business, so that neither side is timed while founding one."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    database = a_database(Path(folder))
    database.checkpoint()
    database.close()
    return {}


def run(shop: str, source: str) -> dict[str, object]:
    """Look at a file, then bring it in through the reading child, as the window does it."""
    database = Database(Path(shop), functions())
    imports = Path(shop).parent / "imports"
    desk = ImportDesk(Bench(database, FixedClock(), followers(), imports, lambda: None))
    at_start = begin_peak()
    watch = Stopwatch()
    look = desk.look(Path(source), Silence())
    looked = watch.facts()
    watch = Stopwatch()
    told = desk.bring(ImportPlan(look, look.tables[0], shop="山间茶舍"), _Laps(watch))
    watch.lap("checkpoint")
    facts = watch.facts()
    grown = status_mb("self", "VmHWM") - at_start
    assert told.refused is None, told.refused
    database.close()
    return {
        **facts,
        "look_s": looked["s"],
        "look_cpu_s": looked["cpu_s"],
        "grown_mb": grown,
        "read": told.counts.read,
        "applied": told.counts.applied,
        "kept": told.counts.kept_aside,
    }


class _Laps(Silence):
    """Names the time up to each step that the import tells."""

    def __init__(self, watch: Stopwatch) -> None:
        self._watch = watch
        self._phase = ""
        self._names = ("child", "resolve", "people", "links", "orders and lines", "followers")

    def progress(self, phase: str, done: int, total: int) -> None:
        if phase == "writing" and total:
            self._watch.lap(self._names[min(done, len(self._names) - 1)])


def totals(shop: Path) -> dict[str, object]:
    """Count what a shop file holds."""
    statements = {
        "customers": "SELECT count(*) FROM customer",
        "orders": "SELECT count(*) FROM orders",
        "lines": "SELECT count(*) FROM order_line",
        "net": "SELECT sum(net_minor) FROM orders",
        "home": "SELECT sum(net_minor) FROM person_summary",
        "gaps": "SELECT sum(gap_square_sum) FROM person_summary",
        "year": "SELECT sum(money_365) FROM person_summary",
        "bought": "SELECT count(*) FROM person_product",
        "pieces": "SELECT sum(quantity) FROM person_product",
        "contacts": "SELECT count(*) FROM contact",
        "addresses": "SELECT count(*) FROM address",
        "changes": "SELECT count(*) FROM change",
        "found": "SELECT count(*) FROM search_index WHERE search_index MATCH 'digits : \"154\"'",
    }
    with closing(sqlite3.connect(shop)) as c:
        return {name: c.execute(sql).fetchone()[0] for name, sql in statements.items()}
