"""The ledger of points as tables that go out: every entry, and what people have."""

from app.services.exporting.shapes import IDS, NEVER_ON, Kind, Shape
from app.services.exporting.table_shape import TableShape
from app.services.points.used_vouchers import is_own_order, order_of

_BALANCE = """(SELECT sum(s.sign * s.points) FROM customer r CROSS JOIN entry s
    ON s.customer_id = r.id AND s.id <= x.id WHERE r.person_id = c.person_id)"""
_POINTS = """CASE x.sign WHEN 0 THEN 0 ELSE x.sign * x.points END"""
ENTRIES = TableShape(
    "SELECT id FROM entry ORDER BY id",
    f"""{IDS} entry x ON x.id = n.value JOIN customer c ON c.id = x.customer_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id
  LEFT JOIN orders o ON o.id = {order_of("x")} LEFT JOIN entry_note t ON t.entry_id = x.id""",
    (
        Shape("points_at", "x.at", Kind.MOMENT),
        Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
        Shape("customer_name", "p.name"),
        Shape("points_kind", "x.kind", Kind.CODE),
        Shape("points_change", _POINTS, Kind.COUNT),
        Shape("points_concerned", "x.points", Kind.COUNT),
        Shape("points_reason", "x.reason", Kind.CODE),
        Shape("order_no", "CASE o.has_number WHEN 1 THEN o.order_no END", width=22),
        Shape("note", "t.note", width=36),
        Shape("points_after", _BALANCE, Kind.COUNT),
    ),
    # Of a friend who was brought, or of somebody whom she was taken for.
    {"order_no": is_own_order("x", "{person}")},
)
_ACCOUNT = """(SELECT i.account FROM identity i WHERE i.customer_id = c.id ORDER BY i.id LIMIT 1)"""
BALANCES = TableShape(
    "SELECT l.id FROM lot l JOIN customer c ON c.id = l.customer_id WHERE l.state <> 'gone'"
    " ORDER BY c.person_id, l.expires_on, l.id",
    f"""{IDS} lot l ON l.id = n.value JOIN customer c ON c.id = l.customer_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id""",
    (
        Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
        Shape("customer_name", "p.name"),
        Shape("account", _ACCOUNT, width=22),
        Shape("phone", "p.phone", Kind.PHONE),
        Shape("points", "l.remaining", Kind.COUNT),
        Shape("expires_on", f"CASE WHEN l.expires_on < {NEVER_ON} THEN l.expires_on END",
              Kind.DAY),
        Shape("points_state", "l.state", Kind.CODE),
        Shape("earned_on", "l.earned_on", Kind.DAY),
    ),
)  # fmt: skip
OF_PERSON = {
    "points": "SELECT id FROM entry WHERE customer_id IN {rows} ORDER BY id",
    "balances": "SELECT id FROM lot WHERE customer_id IN {rows} AND state <> 'gone' ORDER BY id",
}
