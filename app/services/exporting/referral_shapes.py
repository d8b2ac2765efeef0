"""Referrals as a table that goes out: every friend, who brought him, what was decided.

Of several statements about a friend only the one that stands goes out, as pages show it.
"""

from app.services.exporting.shapes import IDS, Kind, Shape
from app.services.exporting.table_shape import TableShape
from app.services.segments.brought import BROUGHT_BY

_POINTS = """(SELECT sum(e.sign * e.points) FROM customer r CROSS JOIN entry e
    ON e.customer_id = r.id AND e.reason = 'referral' CROSS JOIN orders q ON q.id = e.order_id
    CROSS JOIN customer w ON w.id = q.customer_id
  WHERE r.person_id = b.person_id AND w.person_id = c.person_id)"""
_CHOICE = """(SELECT h.choice FROM customer x CROSS JOIN referral_choice h ON h.friend_id = x.id
    CROSS JOIN customer y ON y.id = h.referrer_id
  WHERE x.person_id = c.person_id AND y.person_id = b.person_id ORDER BY h.id DESC LIMIT 1)"""
_CODE = """(SELECT k.code FROM customer r CROSS JOIN referral_code k ON k.customer_id = r.id
    AND k.is_void = 0 WHERE r.person_id = b.person_id ORDER BY k.id LIMIT 1)"""
# A friend stands once: in the last of the statements that name who brought him.
_STANDING = f"""SELECT max(f.id) FROM referral f JOIN customer c ON c.id = f.customer_id
    JOIN customer b ON b.id = f.referrer_id
  WHERE b.person_id = {BROUGHT_BY.format(person="c.person_id")}{{which}}
  GROUP BY c.person_id ORDER BY 1"""
_OWN_FRIEND, _OWN_REFERRER = "c.person_id = {person}", "b.person_id = {person}"
REFERRALS = TableShape(
    _STANDING.format(which=""),
    f"""{IDS} referral f ON f.id = n.value JOIN customer c ON c.id = f.customer_id
  JOIN customer b ON b.id = f.referrer_id LEFT JOIN orders o ON o.id = f.order_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id
  LEFT JOIN person_summary q ON q.person_id = b.person_id""",
    (
        Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
        Shape("customer_name", "p.name"),
        Shape("referrer_number", "CAST(b.person_id AS TEXT)", width=9),
        Shape("referrer_name", "q.name"),
        Shape("referral_code", _CODE),
        Shape("referral_seen", "coalesce(f.seen_by, 'hand')", Kind.CODE),
        Shape("order_no", "CASE o.has_number WHEN 1 THEN o.order_no END", width=22),
        Shape("referral_choice", _CHOICE, Kind.CODE),
        Shape("referral_points", _POINTS, Kind.COUNT),
    ),
    # Whoever brought her, or was brought by her, is somebody else.
    {
        "customer_number": _OWN_FRIEND,
        "customer_name": _OWN_FRIEND,
        "order_no": _OWN_FRIEND,
        "referrer_number": _OWN_REFERRER,
        "referrer_name": _OWN_REFERRER,
        "referral_code": _OWN_REFERRER,
        "referral_points": _OWN_REFERRER,
    },
)
OF_PERSON = {
    "referrals": _STANDING.format(which=" AND :person IN (c.person_id, b.person_id)"),
}
