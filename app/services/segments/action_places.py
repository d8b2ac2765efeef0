"""Whom an action had to do with, so that a number of the history opens as people.

Numbers of customer rows are given again: what is older than a row was about another one. What an
action made is not what it changed, apart from what it says itself of its rows.
"""

from app.services.journal import PARTS_BY_HAND
from app.services.segments.place import Place
from app.services.segments.vocabulary import Field, Kind

_ROWS = "SELECT g.action_id AS action_id, c.person_id AS person_id FROM change g"
_LATER = "g.action_id > c.created_by"
_ON_PARTS = " UNION ALL ".join(
    f"{_ROWS} CROSS JOIN {part} x ON x.id = g.row_id CROSS JOIN customer c ON c.id = x.customer_id"
    f" WHERE g.table_name = '{part}' AND g.field IS NOT 'seen_at' AND {_LATER}"
    for part in PARTS_BY_HAND
)
_GONE = ", ".join(f"'{part}'" for part in PARTS_BY_HAND)
# Only of imports: an edit names the rows to which it added something, and nothing is looked for.
_BROUGHT = " UNION ALL ".join(
    f"""SELECT a.id, c.person_id FROM action a CROSS JOIN {part} x ON x.created_by = a.id
    CROSS JOIN customer c ON c.id = x.customer_id WHERE a.kind = 'import' AND a.id > c.created_by"""
    for part in ("identity", "contact", "address", "consent")
)
# Also of an undo; what an import or a merge made the ledger post is not what it changed.
_OF_POINTS = """(a.kind = 'points' OR (a.kind = 'undo'
    AND json_extract(a.facts, '$.points') IS NOT NULL))"""
_TOUCHED = f"""SELECT * FROM ({_ROWS} CROSS JOIN customer c ON c.id = g.row_id
    WHERE g.table_name = 'customer' AND {_LATER}
  UNION ALL {_ON_PARTS}
  UNION ALL {_ROWS} CROSS JOIN customer c ON c.id = json_extract(g.before, '$.customer_id')
    WHERE g.kind = 'deleted' AND g.table_name IN ({_GONE}) AND {_LATER}
  UNION ALL SELECT a.id, c.person_id FROM action a CROSS JOIN json_each(a.facts, '$.rows') n
    CROSS JOIN customer c ON c.id = n.value
    WHERE a.kind IN ('edit', 'merge', 'unmerge') AND a.id >= c.created_by
  UNION ALL SELECT a.id, c.person_id FROM action a CROSS JOIN entry e ON e.created_by = a.id
    CROSS JOIN customer c ON c.id = e.customer_id WHERE {_OF_POINTS}
  UNION ALL SELECT t.created_by, c.person_id FROM tier_act t
    CROSS JOIN customer c ON c.id = t.customer_id
  UNION ALL SELECT i.created_by, c.person_id FROM coupon_issue i
    CROSS JOIN customer c ON c.id = i.customer_id
  UNION ALL SELECT g.action_id, c.person_id FROM change g CROSS JOIN coupon_issue i
    ON i.id = g.row_id CROSS JOIN customer c ON c.id = i.customer_id
    WHERE g.table_name = 'coupon_issue' AND g.kind = 'field'
  UNION ALL {_BROUGHT})"""
ACTION_PLACES: dict[Field, Place] = {
    Field.TOUCHED: Place(Kind.MANY, rows=f"FROM ({_TOUCHED}) r WHERE true", value="r.action_id"),
}
