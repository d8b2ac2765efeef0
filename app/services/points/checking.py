"""Check ledger: lots and debts are rebuilt from entries and allocations, and must agree."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.points.chain import chain_faults, head_faults, head_of
from app.services.points.used_vouchers import voucher_faults

_SHOWN = 20
_SHARES = 5  # a comparison takes about so much of the time the chain takes
_CHECKS = (
    # A lot is the sum of what its entries did to it.
    """SELECT 'lot ' || l.id FROM lot l LEFT JOIN (SELECT lot_id, sum(points) AS points
    FROM allocation GROUP BY lot_id) a ON a.lot_id = l.id WHERE l.remaining IS NOT a.points""",
    # It lasts until the day that was said last.
    """SELECT 'day of lot ' || l.id FROM lot l LEFT JOIN (SELECT lot_id, max(entry_id), expires_on
    FROM allocation WHERE expires_on IS NOT NULL GROUP BY lot_id) a ON a.lot_id = l.id
  WHERE l.expires_on IS NOT a.expires_on""",
    # It can be spent once it was released.
    """SELECT 'state of lot ' || l.id FROM lot l WHERE (l.state = 'gone') <> (l.remaining = 0)
  OR (l.state = 'pending' AND EXISTS (SELECT 1 FROM entry e
    WHERE e."key" = 'release:' || l.id))""",
    """SELECT 'debt ' || d.id FROM debt d LEFT JOIN (SELECT debt_id, sum(points) AS points
    FROM debt_move GROUP BY debt_id) m ON m.debt_id = d.id WHERE d.remaining IS NOT m.points""",
    # What an entry says is what it did; of a parting only both sides together.
    """SELECT 'entry ' || e.id FROM entry e
    LEFT JOIN (SELECT entry_id, sum(points) AS points FROM allocation GROUP BY entry_id) a
      ON a.entry_id = e.id
    LEFT JOIN (SELECT entry_id, sum(points) AS points FROM debt_move GROUP BY entry_id) m
      ON m.entry_id = e.id
  WHERE e.reason <> 'unmerge'
    AND e.sign * e.points <> coalesce(a.points, 0) - coalesce(m.points, 0)""",
    """SELECT 'row of lot ' || l.id FROM lot l JOIN entry e ON e.id = l.id
  WHERE e.customer_id <> l.customer_id""",
    # Of each person all entries come to what is there, less what is owed.
    """SELECT 'person ' || person_id FROM (
    SELECT c.person_id AS person_id, e.sign * e.points AS points FROM entry e
      JOIN customer c ON c.id = e.customer_id
    UNION ALL SELECT c.person_id, -l.remaining FROM lot l JOIN customer c ON c.id = l.customer_id
    UNION ALL SELECT c.person_id, d.remaining FROM debt d JOIN customer c ON c.id = d.customer_id)
  GROUP BY person_id HAVING sum(points) <> 0""",
)


def ledger_faults(
    session: Session, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> list[str]:
    """Name what disagrees, the first few of each kind.

    Args:
        progress: takes how far it is: entries of the chain first, then each comparison counts as
            a share of them.
    """
    entries = head_of(session).entry_id
    step = max(1, entries // _SHARES)
    total = entries + step * len(_CHECKS)
    found = [*head_faults(session), *chain_faults(session, lambda done: progress(done, total))]
    for at, check in enumerate(_CHECKS):
        progress(entries + step * at, total)
        found += [str(row[0]) for row in run_sql(session, f"{check} LIMIT {_SHOWN}")]
    progress(total, total)
    return [*found, *voucher_faults(session)[:_SHOWN]]
