"""Looking for duplicates in a fresh process: among everybody, and after an import."""

from pathlib import Path

from app.models.database import Database
from app.services.duplicates import MergeDesk, search
from tests.benchmarks.measuring import Stopwatch
from tests.duplicates.builders import NoWatch
from tests.duplicates.doubles import Crowd, a_crowd, add_rows
from tests.shop import FixedClock, followers, functions


def full(shop: str) -> dict[str, object]:
    """Look among everybody."""
    desk, database = _desk(shop)
    watch = Stopwatch()
    _, report = desk.find(NoWatch())
    facts = watch.facts()
    assert report.is_full
    database.close()
    return {**facts, "pairs": report.pairs, "certain": report.certain}


def after_import(shop: str, people: int) -> dict[str, object]:
    """Look after a hundredth came in, a tenth of whom are there already."""
    desk, database = _desk(shop)
    new, count = a_crowd(people, seed=99).rows, people // 100
    known = a_crowd(people).rows[: count // 10]
    add_rows(database, Crowd(known + new[: count - len(known)]), people + 1)
    watch = Stopwatch()
    _, report = desk.find(NoWatch())
    facts = watch.facts()
    assert (report.is_full, report.people) == (False, count)
    database.close()
    return {**facts, "pairs": report.pairs}


# Once a session the libraries are loaded; a look is timed without that.
assert search


def _desk(shop: str) -> tuple[MergeDesk, Database]:
    database = Database(Path(shop), functions())
    return MergeDesk(database, FixedClock(), followers()), database
