"""Coupons as a table that goes out: everybody who holds one, with the code and its use."""

from app.services.exporting.shapes import IDS, Kind, Shape
from app.services.exporting.table_shape import OWN_ORDER, TableShape

_USE = """(SELECT max(s.order_id) FROM coupon_seen s WHERE s.coupon_id = i.coupon_id
    AND s.holder = coalesce(i.code_id, -c.person_id) AND s.verdict = 'used')"""
_CODE = """coalesce(k.code, (SELECT f.code FROM coupon_code f WHERE f.coupon_id = i.coupon_id
    ORDER BY f.id LIMIT 1))"""
COUPONS = TableShape(
    "SELECT id FROM coupon_issue ORDER BY id",
    f"""{IDS} coupon_issue i ON i.id = n.value JOIN customer c ON c.id = i.customer_id
  JOIN coupon q ON q.id = i.coupon_id LEFT JOIN coupon_code k ON k.id = i.code_id
  LEFT JOIN person_summary p ON p.person_id = c.person_id LEFT JOIN orders o ON o.id = {_USE}""",
    (
        Shape("customer_number", "CAST(c.person_id AS TEXT)", width=9),
        Shape("customer_name", "p.name"),
        Shape("coupon_name", "q.name"),
        Shape("coupon_code", _CODE, width=22),
        Shape("coupon_given_on", "i.issued_on", Kind.DAY),
        Shape("expires_on", "coalesce(i.until_on, q.until_on)", Kind.DAY),
        Shape("coupon_used_on", "o.counted_on", Kind.DAY),
        Shape("order_no", "CASE o.has_number WHEN 1 THEN o.order_no END", width=22),
    ),
    {"order_no": OWN_ORDER},  # she may have handed her code on
)
OF_PERSON = {
    "coupons": "SELECT id FROM coupon_issue WHERE customer_id IN {rows} ORDER BY id",
}
