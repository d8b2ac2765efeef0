"""What always holds of coupons, found by what breaks it."""

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, run_sql
from app.services.coupons.claims import drop_temps, judge
from app.services.coupons.following import begin
from app.services.coupons.limits import MOST_OF_ONE
from app.services.coupons.rules import is_whole, plain_code

_ORDER = "FROM coupon_seen s LEFT JOIN orders o ON o.id = s.order_id"
_FAULTS = {
    "seen of no valid order": f"""SELECT s.order_id {_ORDER} WHERE o.id IS NULL OR o.is_valid = 0
    OR o.customer_id IS NOT s.customer_id OR o.counted_on IS NOT s.used_on""",
    "seen of no coupon": """SELECT order_id FROM coupon_seen WHERE coupon_id > 0
    AND coupon_id NOT IN (SELECT id FROM coupon)""",
    "valid mention that was not seen": """SELECT m.order_id FROM coupon_mention m
    CROSS JOIN coupon_code k ON k.plain = m.plain CROSS JOIN orders o ON o.id = m.order_id
      AND o.is_valid = 1 AND o.counted_on IS NOT NULL
    WHERE NOT EXISTS (SELECT 1 FROM coupon_seen s WHERE s.order_id = m.order_id
      AND s.coupon_id = k.coupon_id) AND NOT EXISTS (SELECT 1 FROM coupon_choice h
      WHERE h.order_id = m.order_id AND h.coupon_id IN (0, k.coupon_id))""",
    "code seen that is not there": """SELECT s.order_id FROM coupon_seen s WHERE s.how = 'code'
    AND NOT EXISTS (SELECT 1 FROM coupon_mention m CROSS JOIN coupon_code k ON k.plain = m.plain
      WHERE m.order_id = s.order_id AND k.coupon_id = s.coupon_id)""",
    "word of the seller not followed": """SELECT h.order_id FROM coupon_choice h
    CROSS JOIN orders o ON o.id = h.order_id AND o.is_valid = 1 AND o.counted_on IS NOT NULL
    WHERE h.is_used <> EXISTS (SELECT 1 FROM coupon_seen s WHERE s.order_id = h.order_id
      AND s.coupon_id = h.coupon_id AND s.verdict = 'used')""",
    "used out of its days": """SELECT s.order_id FROM coupon_seen s CROSS JOIN coupon c
      ON c.id = s.coupon_id WHERE s.verdict = 'used' AND s.how <> 'hand'
    AND (s.used_on < c.from_on OR s.used_on > c.until_on OR s.used_on > c.stopped_on)""",
    "used too often by one": f"""SELECT s.coupon_id FROM coupon_seen s CROSS JOIN coupon c
      ON c.id = s.coupon_id LEFT JOIN coupon_issue i ON i.code_id = s.holder
    WHERE s.verdict = 'used' AND s.holder <> 0
    GROUP BY s.coupon_id, s.holder HAVING count(*) > max({MOST_OF_ONE})
      AND count(*) > sum(s.how = 'hand')""",
    "used too often by one buyer": """SELECT s.coupon_id FROM coupon_seen s CROSS JOIN coupon c
      ON c.id = s.coupon_id CROSS JOIN customer w ON w.id = s.customer_id
    WHERE s.verdict = 'used' GROUP BY s.coupon_id, w.person_id
    HAVING count(*) > max(c.person_limit) AND count(*) > sum(s.how = 'hand')""",
    "used too often": """SELECT s.coupon_id FROM coupon_seen s CROSS JOIN coupon c
      ON c.id = s.coupon_id WHERE s.verdict = 'used'
    GROUP BY s.coupon_id HAVING count(*) > max(c.total_limit)
      AND count(*) > sum(s.how = 'hand')""",
    "shared coupon without its code": """SELECT c.id FROM coupon c WHERE c.code_kind = 'shared'
    AND (SELECT count(*) FROM coupon_code k WHERE k.coupon_id = c.id) <> 1""",
    "issue of a foreign code": """SELECT i.id FROM coupon_issue i CROSS JOIN coupon c
      ON c.id = i.coupon_id LEFT JOIN coupon_code k ON k.id = i.code_id
    WHERE (i.code_id IS NULL) <> (c.code_kind = 'shared') OR k.coupon_id <> i.coupon_id""",
    "left to be counted anew": "SELECT id FROM coupon_stale",
}
_MADE = """SELECT k.id, k.plain, c.prefix FROM coupon_code k CROSS JOIN coupon c
  ON c.id = k.coupon_id WHERE c.code_kind = 'made'"""


def coupon_faults(session: Session) -> list[str]:
    """Name what breaks a rule of coupons, with the number of its row."""
    found = [
        f"{what}: {row[0]}" for what, select in _FAULTS.items() for row in run_sql(session, select)
    ]
    for code_id, plain, prefix in run_sql(session, _MADE):
        body = str(plain).removeprefix(plain_code(str(prefix)))
        if not is_whole(body):
            found.append(f"code that was not made so: {code_id}")
    return found


def recount_differences(uow: UnitOfWork) -> list[tuple[object, ...]]:
    """Judge every order anew and give what is kept otherwise; nothing is written."""
    begin(uow)
    uow.sql("INSERT INTO t_coupon_order SELECT id FROM orders")
    judge(uow)
    columns = "order_id, coupon_id, code_id, customer_id, holder, verdict, seen, used_on"
    anew = f"SELECT {columns.replace('verdict', 'coalesce(verdict, {0})')} FROM t_claim"
    kept = f"SELECT {columns} FROM coupon_seen"
    anew = anew.format("'used'")
    found = uow.sql(
        f"SELECT 'anew', * FROM ({anew} EXCEPT {kept}) UNION ALL"
        f" SELECT 'kept', * FROM ({kept} EXCEPT {anew})"
    ).fetchall()
    drop_temps(uow)
    uow.sql("DELETE FROM temp.t_coupon_order")
    return [tuple(row) for row in found]
