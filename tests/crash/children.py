"""Starts the processes that are meant to die, and looks at what they leave."""

from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from app.models.database import run_sql
from app.places import places_for
from app.services.safekeeping import check, open_business, prepare
from app.services.safekeeping.restoring import inspect_offered
from tests.crash.nest import Hatched, hatch
from tests.safekeeping.tea_shop import MovedClock, customers_of, epoch_of

RESTART_S = 3.0


@dataclass(frozen=True)
class Found:
    customers: int
    epoch: int
    copies: int


def run_child(action: str, folder: Path, value: str = "") -> tuple[int, str]:
    """Let it come to its end; give how it ended and what it said."""
    child = start_child(action, folder, value)
    said, _ = child.communicate()
    return child.wait(), said


def start_child(action: str, folder: Path, value: str = "") -> Hatched:
    return hatch("tests.crash.shop_child", action, folder, value)


def after_restart(folder: Path) -> Found:
    """Start again as the program does, and check everything there is."""
    began = monotonic()
    business = open_business(prepare(places_for(folder)), MovedClock())
    faults = business.finish_checks()
    seconds = monotonic() - began

    assert faults == ()
    assert check(business.database) == ()
    assert not business.is_restored_copy
    assert seconds < RESTART_S
    with business.database.reading() as session:
        ids = run_sql(session, "SELECT min(id), max(id), count(*) FROM customer").fetchone()
    assert ids is not None
    assert (ids[0], ids[1]) == (1, ids[2])
    rows = business.copies.copies()
    for row in rows[:3]:
        inspect_offered(row.path)
    found = Found(customers_of(business.database), epoch_of(business), len(rows))
    business.database.close()
    business._lock.release()
    assert not list(folder.glob("shop.swap*")) + list(folder.glob("shop.db.new*"))
    return found
