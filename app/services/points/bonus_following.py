"""Keeps the bonuses for tiers in step with the tiers (decision D3): before these, and after."""

from app.models.database import UnitOfWork, number
from app.models.tables.codes import PointsKind
from app.services.clock import Clock, to_day
from app.services.customers.cells import whole
from app.services.points.bonuses import (
    HAS_RULES,
    TOUCHED,
    all_tiers,
    due_bonuses,
    standing,
    ways,
)
from app.services.points.happenings import post_happenings, version_of_today
from app.services.points.posting import Act, Postbox
from app.services.points.rules import to_reverse
from app.services.points.views import Reason
from app.services.points.wallet import load_wallets

_MEMORY = "CREATE TEMP TABLE IF NOT EXISTS t_bonus(entry_id INTEGER PRIMARY KEY)"
# Only files bring refunds, or orders that were none. Whoever is parted keeps what each row got.
_IS_BY_FILE = """SELECT EXISTS(SELECT 1 FROM action a LEFT JOIN action w ON w.id = a.reverses
  WHERE a.id = ? AND 'import' IN (a.kind, w.kind))"""
# The plus keeps SQLite from looking through all of them for each person.
_REMEMBERED = "+e.id IN (SELECT entry_id FROM t_bonus)"


class BonusMemory:
    """Before the tiers: notes which bonuses of touched persons their ways speak for."""

    def follow(self, uow: UnitOfWork) -> None:
        """Fill the TEMP table; it is empty where nothing may be taken back."""
        if not number(uow.session, HAS_RULES):
            return
        uow.sql(_MEMORY)
        uow.sql("DELETE FROM temp.t_bonus")
        if number(uow.session, _IS_BY_FILE, (uow.action_id,)):
            places = ways(uow.session, all_tiers(uow.session))
            found = standing(TOUCHED, "true")
            uow.sql(f"INSERT INTO t_bonus SELECT entry_id FROM ({found}) WHERE is_so", places)


class BonusFollower:
    """After tiers and points: gives what is due, takes back what a file took the ground from."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def follow(self, uow: UnitOfWork) -> None:
        """Look at the ways of touched persons; nothing without such rules."""
        if not number(uow.session, HAS_RULES):
            return
        if number(uow.session, "SELECT EXISTS(SELECT 1 FROM temp.t_bonus)"):
            self._take_back(uow)
        version = version_of_today(uow.session, self._clock)
        if version is not None:
            due = due_bonuses(uow.session, version, to_day(self._clock.today()), TOUCHED)
            if due:
                post_happenings(uow, self._clock, version, due)

    def _take_back(self, uow: UnitOfWork) -> None:
        places = ways(uow.session, all_tiers(uow.session))
        found = uow.sql(standing(TOUCHED, _REMEMBERED), places).fetchall()
        lost = [tuple(map(whole, cells)) for cells in found if not cells[5]]
        if not lost:
            return
        wallets = load_wallets(uow, (person for _, person, *_ in lost))
        box = Postbox(uow, self._clock)
        for entry, person, row, left, expired, _ in lost:
            wallet = wallets[person]
            wallet.pass_time(box)
            points = to_reverse(left, 0, expired)
            if points:
                key = f"adjust:tier_bonus_back:{entry}:"
                act = Act(
                    PointsKind.ADJUST, points, key, row, -1, reverses=entry,
                    reason=Reason.TIER_BONUS,
                )  # fmt: skip
                wallet.take(box, act, first=[entry])
            wallet.settle(box)
        box.flush()
