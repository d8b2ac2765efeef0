"""Checks the tiers: everybody's way is walked anew, and must lead where the file says."""

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import whole
from app.services.tiers.gathering import EVERYBODY, gather
from app.services.tiers.keeping import PLACE_COLUMNS, STEP_COLUMNS, counts_points, rows_of
from app.services.tiers.terms import terms

_SHOWN = 20
_STANDINGS = (
    # Standings are of persons only.
    """SELECT 'tier of ' || person_id FROM (SELECT person_id FROM person_tier
    UNION SELECT person_id FROM tier_step)
  WHERE person_id NOT IN (SELECT person_id FROM customer)""",
    # A level is what its version says.
    """SELECT 'level ' || l.version || ':' || l.tier FROM tier_level l WHERE NOT EXISTS (SELECT 1
    FROM tier_rule r CROSS JOIN json_each(r.settings, '$.tiers') t WHERE r.version = l.version
      AND t.key = l.rank AND json_extract(t.value, '$.code') = l.tier
      AND json_extract(t.value, '$.threshold') = l.threshold
      AND json_extract(t.value, '$.percent') = l.percent)""",
    """SELECT 'version ' || r.version FROM tier_rule r WHERE r.reverses IS NULL AND
    json_array_length(r.settings, '$.tiers') <> (SELECT count(*) FROM tier_level l
      WHERE l.version = r.version)""",
    # What is taken back is of the same person's row, and only once.
    """SELECT 'act ' || v.id FROM tier_act v JOIN tier_act a ON a.id = v.reverses
  WHERE a.customer_id <> v.customer_id""",
    """SELECT 'act ' || max(v.id) FROM tier_act v WHERE v.reverses IS NOT NULL
    AND v.id NOT IN (SELECT reverses FROM tier_act WHERE reverses IS NOT NULL)
  GROUP BY v.reverses HAVING count(*) > 1""",
)


def tier_faults(session: Session) -> list[str]:
    """Name what disagrees, the first few of each kind."""
    found: list[str] = []
    for check in _STANDINGS:
        found += [str(row[0]) for row in run_sql(session, f"{check} LIMIT {_SHOWN}")]
    row = run_sql(session, "SELECT as_of_on, last_entry FROM tier_day").fetchone()
    held = terms(session)
    if row is None:
        return found + ["no day"] * bool(held)
    today, entry = whole(row[0]), whole(row[1])
    with_points = counts_points(held)
    chunks = gather(session, EVERYBODY, with_points=with_points, last_entry=entry)
    for first, last, chunk in chunks:
        steps, places = rows_of(chunk, held, today)
        for table, columns, expected in (
            ("tier_step", STEP_COLUMNS, steps),
            ("person_tier", PLACE_COLUMNS, places),
        ):
            kept = run_sql(
                session,
                f"SELECT {columns} FROM {table} WHERE person_id BETWEEN ? AND ?",
                (first, last),
            )
            wrong = {tuple(each) for each in kept} ^ set(expected)
            found += sorted({f"{table} {each[0]}" for each in wrong})
        if len(found) > _SHOWN:
            break
    return found[:_SHOWN]
