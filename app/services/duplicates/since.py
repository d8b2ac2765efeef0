"""What somebody wrote, gave or set since two records were joined; it stays with its row."""

import json

from sqlalchemy.orm import Session

from app.models.database import number
from app.services.duplicates.queries import STANDING, Parted
from app.services.journal import PARTS_BY_HAND

_EDITED = f"""FROM rows r CROSS JOIN change g ON g.table_name = 'customer' AND g.row_id = r.id
    AND g.kind = 'field' AND g.action_id > :since CROSS JOIN action a ON a.id = g.action_id
  WHERE a.kind = 'edit' AND a.by_whom = 'seller' AND {STANDING}"""
# Written, or written anew.
_PART = f"""SELECT count(*) FROM rows r CROSS JOIN {{part}} x ON x.customer_id = r.id
  WHERE EXISTS (SELECT 1 FROM action a WHERE a.id = x.created_by AND a.kind = 'edit'
      AND a.id > :since)
    OR EXISTS (SELECT 1 FROM change g CROSS JOIN action a ON a.id = g.action_id
      WHERE g.table_name = '{{part}}' AND g.row_id = x.id AND g.kind = 'field'
        AND g.field <> 'seen_at' AND g.action_id > :since AND a.kind = 'edit' AND {STANDING})"""
# What the ledger did by itself, and what was taken back, is nobody's hand.
_POINTS = """SELECT count(*) FROM rows r CROSS JOIN entry e ON e.customer_id = r.id
    CROSS JOIN action a ON a.id = e.created_by
  WHERE e.created_by > :since AND a.kind = 'points' AND a.by_whom = 'seller'
    AND e.kind IN ('adjust', 'spend', 'extend', 'forgive') AND e.reason <> 'recalculation'
    AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.reverses = e.id)"""
_TIERS = """SELECT count(*) FROM rows r CROSS JOIN tier_act t ON t.customer_id = r.id
  WHERE t.created_by > :since AND t.reverses IS NULL
    AND NOT EXISTS (SELECT 1 FROM tier_act u WHERE u.reverses = t.id)"""
_COUNTS = {
    "value": f"""SELECT count(DISTINCT g.field) {_EDITED}
    AND g.field NOT IN ('tags', 'told_at', 'is_hidden', 'class_by')""",
    "tag": f"SELECT count(DISTINCT r.id) {_EDITED} AND g.field = 'tags'",
    **{part: _PART.format(part=part) for part in PARTS_BY_HAND},
    "coupon": """SELECT count(*) FROM rows r CROSS JOIN coupon_issue i ON i.customer_id = r.id
  WHERE i.created_by > :since""",
    "points": _POINTS,
    "tier": _TIERS,
}


def added_since(session: Session, parts: Parted) -> tuple[tuple[str, int], ...]:
    """Count by code what came by hand since a link was made, on the rows of both who part."""
    places = {"rows": json.dumps([*parts.stays, *parts.leaves]), "since": parts.made_by}
    rows = "WITH rows(id) AS MATERIALIZED (SELECT value FROM json_each(:rows))"
    counts = {code: number(session, f"{rows} {sql}", places) for code, sql in _COUNTS.items()}
    return tuple((code, count) for code, count in counts.items() if count)
