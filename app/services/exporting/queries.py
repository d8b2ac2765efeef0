"""Reads whole customers, many at a time, for files."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql

CHUNK = 2_000
_SHOWN = """(SELECT r.{field} FROM customer r LEFT JOIN person_value v
    ON v.person_id = r.person_id AND v.field = '{field}'
  WHERE r.person_id = p.person_id AND r.{field} IS NOT NULL
  ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""
_PERSONS = f"""SELECT p.person_id, p.name, {_SHOWN.format(field="called_as")},
  (SELECT group_concat(i.account, ', ') FROM customer r JOIN identity i ON i.customer_id = r.id
    WHERE r.person_id = p.person_id),
  p.phone, p.email, p.class_code,
  (SELECT json_group_array(t.value) FROM customer r JOIN json_each(r.tags) t
    WHERE r.person_id = p.person_id AND r.tags IS NOT NULL),
  p.province, p.city,
  (SELECT trim(coalesce(a.district, '') || ' ' || coalesce(a.street, '') || ' '
      || coalesce(a.postcode, '')) FROM customer r
    JOIN address a ON a.customer_id = r.id WHERE r.person_id = p.person_id
    ORDER BY a.seen_at DESC, a.id DESC LIMIT 1),
  p.shops, p.orders, p.net_minor, p.first_on, p.last_on, p.consent_sms, p.consent_email,
  {_SHOWN.format(field="gender")}, {_SHOWN.format(field="birthday")},
  {_SHOWN.format(field="source")}, {_SHOWN.format(field="note")}
FROM json_each(:ids) n CROSS JOIN person_summary p ON p.person_id = n.value ORDER BY n.key"""


def persons(session: Session, ids: Sequence[int]) -> list[tuple[object, ...]]:
    """Give one row for each person, in the sequence asked for; who is gone is left out."""
    return [tuple(row) for row in run_sql(session, _PERSONS, {"ids": json.dumps(list(ids))})]


def shop_names(session: Session) -> dict[str, str]:
    """Give the name of each shop by its id as text."""
    return {str(row[0]): str(row[1]) for row in run_sql(session, "SELECT id, name FROM shop")}


def home_currency(session: Session) -> str:
    """Give the home currency."""
    return str(run_sql(session, "SELECT currency FROM business").one()[0])
