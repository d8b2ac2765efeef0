"""Unmerging: points of one row that went for another one's orders come home (points 1, rule 8)."""

from app.models.database import UnitOfWork
from app.models.tables.codes import PointsKind
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.points.posting import Act, Postbox
from app.services.points.views import Reason
from app.services.points.wallet import load_wallets

# What the entries of a person come to, less what is there: not nothing only after a parting.
_PARTED = """SELECT p.person_id, coalesce((SELECT sum(e.sign * e.points) FROM customer c
      CROSS JOIN entry e ON e.customer_id = c.id WHERE c.person_id = p.person_id), 0)
    - coalesce((SELECT sum(l.remaining) FROM customer c
      CROSS JOIN lot l ON l.customer_id = c.id WHERE c.person_id = p.person_id), 0)
    + coalesce((SELECT sum(d.remaining) FROM customer c
      CROSS JOIN debt d ON d.customer_id = c.id WHERE c.person_id = p.person_id), 0) AS missing
  FROM (SELECT DISTINCT c.person_id FROM touched_person t
    CROSS JOIN customer c ON c.person_id = t.person_id
    WHERE EXISTS (SELECT 1 FROM points_shared s WHERE s.customer_id = c.id)) p
  ORDER BY missing DESC, p.person_id"""
# Which lots of a person others drew on, the last drawn first.
_DRAWN = """SELECT l.id, -sum(a.points) FROM customer c CROSS JOIN lot l ON l.customer_id = c.id
    CROSS JOIN allocation a ON a.lot_id = l.id CROSS JOIN entry e ON e.id = a.entry_id
    CROSS JOIN customer x ON x.id = e.customer_id
  WHERE c.person_id = ? AND a.entry_id <> a.lot_id
    AND (x.person_id <> c.person_id OR e.reason = 'unmerge')
  GROUP BY l.id HAVING sum(a.points) < 0 ORDER BY max(a.entry_id) DESC, l.id DESC"""

_TOGETHER = """INSERT INTO points_shared SELECT id FROM customer WHERE person_id = ?
  ON CONFLICT DO NOTHING"""


def post_separations(uow: UnitOfWork, clock: Clock) -> None:
    """Let touched persons who are parted now have what their own entries say."""
    parted = [
        (whole(person), whole(missing))
        for person, missing in uow.sql(_PARTED).fetchall()
        if missing
    ]
    if not parted:
        return
    drawn = {
        person: [(whole(lot), whole(points)) for lot, points in uow.sql(_DRAWN, (person,))]
        for person, missing in parted
        if missing > 0
    }
    lots = {lot for pairs in drawn.values() for lot, _ in pairs}
    wallets = load_wallets(uow, (person for person, _ in parted), lots)
    box = Postbox(uow, clock)
    for person, missing in parted:
        # It may take from one row for another one, who are parted in their turn one day.
        uow.sql(_TOGETHER, (person,))
        wallet = wallets[person]
        wallet.pass_time(box)
        key = f"unmerge:{person}:"
        act = Act(PointsKind.ADJUST, abs(missing), key, person, 0, reason=Reason.UNMERGE)
        if missing > 0:
            wallet.give_back(box, act, drawn[person], is_undo=True)
        else:
            wallet.take(box, act)
        wallet.settle(box)
    box.flush()
