"""Fields of buying that need more than the summary: hours, discounts, refills, lists."""

from app.services.journal import PARTS_BY_HAND
from app.services.segments.place import (
    COUNTED,
    OF_PERSON,
    ORDERS_OF,
    VALID,
    Place,
    discount_share,
    map_table,
)
from app.services.segments.vocabulary import Field, Kind

_HOUR_MS = 3_600_000
# A day of which no hour is known is taken as its noon: the same day in nearly every zone.
_NOON_MS = "* 86400000 + 43200000"
_PLACED = f"coalesce(o.placed_at, o.placed_on {_NOON_MS}, o.paid_at, o.paid_on {_NOON_MS})"
_ADDED = f"""(SELECT min(a.at) FROM customer r CROSS JOIN action a ON a.id = r.created_by
  WHERE {OF_PERSON})"""
_CHANGED = f"""(SELECT max(a.at) FROM customer r CROSS JOIN change g
    ON g.table_name = 'customer' AND g.row_id = r.id CROSS JOIN action a ON a.id = g.action_id
  WHERE {OF_PERSON})"""
# An edit of one person names her; parts are made, changed and taken away. What is older than a row
# of the same number is older than its making, and changes nothing.
_PARTS = " UNION ALL ".join(
    f"""SELECT x.customer_id AS n, a.at AS at FROM {part} x CROSS JOIN action a
    ON a.id = x.created_by AND a.kind = 'edit'
  UNION ALL SELECT x.customer_id, a.at FROM change g CROSS JOIN {part} x ON x.id = g.row_id
    CROSS JOIN action a ON a.id = g.action_id WHERE g.table_name = '{part}'
    AND g.field IS NOT 'seen_at' AND g.kind = 'field' AND g.action_id >= x.created_by
  UNION ALL SELECT json_extract(g.before, '$.customer_id'), a.at FROM change g
    CROSS JOIN action a ON a.id = g.action_id
    WHERE g.table_name = '{part}' AND g.kind = 'deleted'"""
    for part in PARTS_BY_HAND
)
# Of everybody at once: looked for person by person, it takes ten times as long.
_BY_HAND = f"""(SELECT h.at FROM (SELECT r.person_id AS person_id, max(w.at) AS at
      FROM ({_PARTS} UNION ALL SELECT about_row, at FROM action WHERE kind = 'edit') w
      CROSS JOIN customer r ON r.id = w.n
    GROUP BY r.person_id LIMIT -1) h WHERE h.person_id = p.person_id)"""
_MADE = f"""(SELECT max(a.at) FROM customer r CROSS JOIN action a ON a.id = r.created_by
  WHERE {OF_PERSON})"""
_LATER = [f"coalesce({sql}, 0)" for sql in (_CHANGED, _BY_HAND)]
_FIRST_PLACED = f"(SELECT min({_PLACED}) {COUNTED})"
_BABY = f"""(SELECT {{year}} * 12 + {{month}} - substr(b, 1, 4) * 12 - substr(b, 6, 2) FROM (
    SELECT f.value AS b FROM customer r CROSS JOIN facet f ON f.customer_id = r.id
    WHERE {OF_PERSON} AND f.code = 'baby_month' AND f.valid_from <= {{today}}
    ORDER BY f.valid_from DESC, f.id DESC LIMIT 1)
  WHERE b GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]')"""
_FIRST_DISCOUNT = f"""(SELECT {discount_share("o")} {VALID} WHERE {OF_PERSON}
  AND o.counted_on IS NOT NULL ORDER BY o.counted_on, o.id LIMIT 1)"""
_UNPAID_MS = f"(SELECT max({_PLACED}) {COUNTED} AND o.state = 'unpaid')"
_CYCLES = map_table("cycles").replace("{", "{{").replace("}", "}}")
# Of all that runs out, what runs out next or did last.
NEAREST_REFILL = f"""(SELECT {{value}} FROM person_product b
    CROSS JOIN {_CYCLES} k ON k.id = b.product_id
  WHERE b.person_id = p.person_id AND b.last_on IS NOT NULL
  ORDER BY abs(b.last_on + k.value - {{{{today}}}}), b.last_on + k.value, b.product_id LIMIT 1)"""
_REFILL = NEAREST_REFILL.format(value="b.last_on + k.value - {today}")
ORDER_PLACES: dict[Field, Place] = {
    Field.FIRST_SEEN: Place(
        Kind.MOMENT, f"min({_ADDED}, coalesce({_FIRST_PLACED}, 9007199254740991))"
    ),
    Field.UPDATED: Place(Kind.MOMENT, f"max({_MADE}, {', '.join(_LATER)})"),
    Field.BABY_MONTHS: Place(Kind.NUMBER, _BABY),
    Field.SPENT_YEAR: Place(Kind.NUMBER, "p.money_365"),
    Field.FIRST_DISCOUNT: Place(Kind.NUMBER, _FIRST_DISCOUNT),
    Field.UNPAID_HOURS: Place(Kind.NUMBER, f"(({{now}} - {_UNPAID_MS}) * 1.0 / {_HOUR_MS})"),
    Field.BUYING_HOUR: Place(
        Kind.MANY,
        rows=f"{ORDERS_OF} AND o.is_valid = 1 WHERE coalesce(o.paid_at, o.placed_at) IS NOT NULL",
        value="hour_in(coalesce(o.paid_at, o.placed_at), {zone})",
    ),
    Field.CATEGORY: Place(
        Kind.MANY,
        rows="FROM product g CROSS JOIN person_product r ON r.product_id = g.id"
        " WHERE g.category IS NOT NULL",
        value="g.category",
    ),
    Field.REFILL_DAYS: Place(Kind.NUMBER, _REFILL),
    Field.LIST: Place(
        Kind.MANY,
        rows="FROM segment_row s CROSS JOIN customer r ON r.id = s.customer_id WHERE true",
        value="s.segment_id",
    ),
}
