"""Recounts referrals: codes check, what was seen stands in its order, rewards are what is due."""

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.codes import is_code
from app.services.referral.rewarding import POSTED, TARGETS
from app.services.referral.terms import EVERYBODY, looked

_SHOWN = 20
_SEEN = f"""SELECT 'referral ' || f.id FROM referral f LEFT JOIN orders o ON o.id = f.order_id
    LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN customer n ON n.id = f.customer_id
  WHERE (f.seen_by IS NOT NULL AND (o.is_empty IS NOT 0 OR c.person_id IS NOT n.person_id))
    OR (f.seen_by IS NULL) <> (f.order_id IS NULL) LIMIT {_SHOWN}"""
_ALL = "entry e"
# What expired unused before it could be taken back stays where it is.
_EXPIRED = """coalesce((SELECT sum(-a.points) FROM entry y
      CROSS JOIN allocation a ON a.lot_id = y.id
      CROSS JOIN entry x ON x.id = a.entry_id AND x.kind = 'expire'
    WHERE y.customer_id = p.customer_id AND y.order_id = p.order_id
      AND y.reason = 'referral'), 0)"""
_REWARDS = f"""{looked(EVERYBODY)}, {TARGETS}, {POSTED.format(scope=_ALL, which="")}
SELECT 'reward ' || order_id || ' ' || customer_id FROM (
  SELECT t.order_id AS order_id, t.customer_id AS customer_id FROM target t
    LEFT JOIN posted p ON p.order_id = t.order_id AND p.customer_id = t.customer_id
    WHERE t.points > coalesce(p.points, 0)
  UNION ALL SELECT p.order_id, p.customer_id FROM posted p
    LEFT JOIN target t ON t.order_id = p.order_id AND t.customer_id = p.customer_id
    WHERE p.points > coalesce(t.points, 0)
      AND p.points - {_EXPIRED} > coalesce(t.points, 0)) LIMIT {_SHOWN}"""


def referral_faults(session: Session) -> list[str]:
    """Name what is not as it should be, the first few of each kind."""
    wrong = [
        f"code {number}"
        for number, code in run_sql(session, "SELECT id, code FROM referral_code")
        if not is_code(str(code))
    ]
    found = wrong[:_SHOWN]
    for sql in (_SEEN, _REWARDS):
        found += [str(row[0]) for row in run_sql(session, sql)]
    return found
