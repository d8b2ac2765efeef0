"""Points by hand for many, to each his own number, within an action of whoever brings the list."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql
from app.models.tables.codes import PointsKind
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.points import queries
from app.services.points.clearing import adjusted_lot
from app.services.points.errors import PointsNobodyError, PointsShortError
from app.services.points.posting import Act, Postbox
from app.services.points.wallet import load_wallets
from app.services.points.wishes import require_fit

LISTED = "listed:"
_HAS = "SELECT EXISTS(SELECT 1 FROM points_rule) OR EXISTS(SELECT 1 FROM entry)"
# Its key says how often the name was posted: listed:<name>:<how often>. ';' follows ':'.
_POSTED = f"""SELECT n.value, count(*), max(NOT EXISTS (SELECT 1 FROM action u
    WHERE u.reverses = e.created_by AND NOT EXISTS (SELECT 1 FROM action r
      WHERE r.reverses = u.id)))
  FROM json_each(?) n CROSS JOIN entry e
    ON e."key" >= '{LISTED}' || n.value || ':' AND e."key" < '{LISTED}' || n.value || ';'
  GROUP BY 1"""


@dataclass(frozen=True, slots=True)
class ListedPoints:
    """What one row of a list gives by hand, or takes.

    Attributes:
        customer_id: the customer row it is for.
        points: below nothing takes.
        name: names the row of the list, so that it counts once; its undo makes it free again.
    """

    customer_id: int
    points: int
    name: str
    reason: str
    note: str = ""


def has_points(session: Session) -> bool:
    """Tell whether the business has rules for points, or anybody ever had any."""
    return bool(number(session, _HAS))


def listed_before(session: Session, names: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """Give of names that were posted how often, and whether one of these still stands."""
    found = run_sql(session, _POSTED, (json.dumps(list(names)),))
    return {str(name): (whole(times), bool(stands)) for name, times, stands in found}


def adjust_listed(uow: UnitOfWork, clock: Clock, listed: Sequence[ListedPoints]) -> int:
    """Post each row of a list as the action that runs; give the entries.

    What stands already is not posted again. Of one person it is given first, then taken.

    Raises:
        PointsNobodyError, PointsUnfitError: no such person, amount, name or reason.
        PointsShortError: more would be taken from a person than is available.
    """
    if not listed:
        return 0
    before = listed_before(uow.session, [each.name for each in listed])
    persons = _persons(uow.session, listed)
    wallets = load_wallets(uow, persons.values())
    box = Postbox(uow, clock)
    for wallet in wallets.values():
        wallet.pass_time(box)
        wallet.settle(box)
    entries, lot = 0, adjusted_lot(uow.session, box.today, 0)
    for each in sorted(listed, key=lambda row: row.points < 0):
        require_fit(abs(each.points), each.name, each.reason)
        times, stands = before.get(each.name, (0, False))
        if stands:
            continue
        wallet = wallets[persons[each.customer_id]]
        if wallet.available + each.points < 0:
            raise PointsShortError(-each.points, wallet.available)
        act = Act(
            PointsKind.ADJUST, abs(each.points), f"{LISTED}{each.name}:{times + 1}",
            each.customer_id, 1 if each.points > 0 else -1, reason=each.reason,
        )  # fmt: skip
        new = replace(lot, points=each.points)
        entry = wallet.give(box, act, new) if each.points > 0 else wallet.take(box, act)
        box.note(entry, each.note)
        wallet.settle(box)
        entries += 1
    box.flush()
    return entries


def _persons(session: Session, listed: Sequence[ListedPoints]) -> Mapping[int, int]:
    rows = [each.customer_id for each in listed]
    persons = queries.persons_of(session, queries.not_erased(session, rows))
    gone = [row for row in rows if row not in persons]
    if gone:
        raise PointsNobodyError(str(gone[:1]))
    return persons
