"""Everything the checks and the copies ask a shop file."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.models.header import APPLICATION_ID
from app.models.tables.codes import STATE_RANK, VALID_STATES
from app.models.tables.guards import ALL_GUARDS
from app.services.safekeeping import rules
from app.services.safekeeping.views import BusinessFacts

_VALID = ", ".join(f"'{state.value}'" for state in VALID_STATES)
_RANKS = " ".join(f"WHEN '{state.value}' THEN {rank}" for state, rank in STATE_RANK.items())
_WRITTEN = ("address", "consent", "note", "custom_value", "facet", "concern", "referral")
_MISWRITTEN = (
    "SELECT 'note ' || id FROM note WHERE trim(text) = '' OR changed_at < written_at",
    "SELECT 'facet ' || id FROM facet WHERE code = '' OR value = ''",
    "SELECT 'concern ' || id FROM concern WHERE kind = '' OR closed_on < opened_on",
    "SELECT 'referral ' || id FROM referral WHERE customer_id = referrer_id",
    """SELECT 'custom_value ' || v.id FROM custom_value v JOIN custom_field f ON f.id = v.field_id
  WHERE CASE f.kind WHEN 'yes_no' THEN v.value NOT IN ('0', '1')
    WHEN 'day' THEN v.value IS NOT date(v.value, '+0 days')
    WHEN 'number' THEN v.value GLOB '*[^-0-9.]*' OR v.value NOT GLOB '*[0-9]*'
    ELSE v.value = '' END""",
)


def business(session: Session) -> BusinessFacts | None:
    """Give the business the file belongs to, None in a new file."""
    row = run_sql(
        session, "SELECT name, zone, currency, country, is_sample, epoch FROM business"
    ).fetchone()
    if row is None:
        return None
    name, zone, currency, country, is_sample, epoch = row
    return BusinessFacts(
        str(name), str(zone), str(currency), str(country), bool(is_sample), int(str(epoch))
    )


def identity(session: Session) -> tuple[int, bool] | None:
    """Give what tells one business from another: its first moment, and whether it is the sample."""
    row = run_sql(session, "SELECT created_at, is_sample FROM business").fetchone()
    return None if row is None else (int(str(row[0])), bool(row[1]))


def newest_ms(session: Session) -> int:
    """Give the newest moment the file knows of: an action, or the last one noted."""
    return _number(
        session,
        "SELECT max((SELECT coalesce(max(at), 0) FROM action),"
        " (SELECT coalesce(max(noted_at), 0) FROM business))",
    )


def people_and_orders(session: Session) -> tuple[int, int]:
    """Count who and what a copy holds, hidden ones left out."""
    people = _number(
        session, "SELECT count(*) FROM customer WHERE person_id = id AND NOT is_hidden"
    )
    return people, _number(session, "SELECT count(*) FROM orders WHERE NOT is_empty")


def integrity(session: Session, *, is_full: bool) -> list[str]:
    """Give what SQLite finds wrong; the quick way does not compare indexes with their tables."""
    told = run_sql(session, f"PRAGMA {'integrity' if is_full else 'quick'}_check").scalars().all()
    return [] if told == ["ok"] else [str(line) for line in told]


def dangling_rows(session: Session) -> list[str]:
    """Give table and row id of every row that points at nothing."""
    return [f"{row[0]} {row[1]}" for row in run_sql(session, "PRAGMA foreign_key_check")]


def wrong_guards(session: Session) -> list[str]:
    """Give the triggers that are missing, are not as they were made, or were added to others."""
    found = run_sql(session, "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
    held = {str(name): (str(table), str(text)) for name, table, text in found}
    guarded = {table for name, (table, _) in held.items() if name in ALL_GUARDS}
    missing = [name for name in ALL_GUARDS if name not in held]
    other = [
        name
        for name, (table, text) in held.items()
        if (table in guarded or name in ALL_GUARDS)
        and _one_line(text) != _one_line(ALL_GUARDS.get(name, ""))
    ]
    return sorted(missing + other)


def _one_line(statement: str) -> str:
    return " ".join(statement.split())


def wrong_versions(session: Session) -> list[str]:
    """Compare the numbers in the header with the step that was applied last."""
    version = _number(session, "PRAGMA user_version")
    step = run_sql(session, "SELECT version_num FROM alembic_version").scalars().all()
    is_ours = _number(session, "PRAGMA application_id") == APPLICATION_ID
    return [] if is_ours and step == [f"{version:04d}"] else [f"{version} {step}"]


def missing_business(session: Session) -> list[str]:
    """Find customers or orders in a file that belongs to nobody."""
    has_rows = _number(
        session, "SELECT EXISTS(SELECT 1 FROM orders) OR EXISTS(SELECT 1 FROM customer)"
    )
    return ["no business"] if has_rows and business(session) is None else []


def wrong_persons(session: Session) -> Sequence[int]:
    """Find rows whose person is not the oldest row of their group."""
    told = run_sql(session, "SELECT id, person_id FROM customer WHERE person_id <> id")
    links = run_sql(session, "SELECT row_a, row_b FROM link WHERE ended_by IS NULL")
    return rules.wrong_persons(
        {int(str(row)): int(str(person)) for row, person in told},
        [(int(str(row_a)), int(str(row_b))) for row_a, row_b in links],
    )


def identities_of_nobody(session: Session) -> Sequence[object]:
    """Find accounts whose customer row is missing."""
    return _orphans(session, "identity")


def contacts_of_nobody(session: Session) -> Sequence[object]:
    """Find phones and e-mails whose customer row is missing."""
    return _orphans(session, "contact")


def written_of_nobody(session: Session) -> Sequence[object]:
    """Find notes and their like whose customer row is missing, and values of no field."""
    orphans = [f"{table} {row}" for table in _WRITTEN for row in _orphans(session, table)]
    return [
        *orphans,
        *_ids(
            session,
            "SELECT 'custom_value ' || id FROM custom_value"
            " WHERE field_id NOT IN (SELECT id FROM custom_field)"
            " UNION ALL SELECT 'referral ' || id FROM referral"
            " WHERE referrer_id NOT IN (SELECT id FROM customer)",
        ),
    ]


def wrongly_written(session: Session) -> Sequence[object]:
    """Find what no form lets pass: empty notes, days before others, values of another kind."""
    return _ids(session, " UNION ALL ".join(_MISWRITTEN))


def wrongly_counted_orders(session: Session) -> Sequence[object]:
    """Find orders that count and should not, or the other way round."""
    return _ids(
        session,
        "SELECT id FROM orders WHERE NOT is_empty"
        f" AND is_valid <> (state IN ({_VALID}) AND NOT is_own_test)",
    )


def wrongly_ranked_orders(session: Session) -> Sequence[object]:
    """Find orders whose rank is not their state's."""
    return _ids(session, f"SELECT id FROM orders WHERE rank <> CASE state {_RANKS} END")


def wrong_nets(session: Session) -> Sequence[object]:
    """Find orders whose net is not paid less refunded, where the file gave all three."""
    return _ids(
        session,
        "SELECT id FROM orders WHERE net_from = 'given' AND paid_minor IS NOT NULL"
        " AND refunded_minor IS NOT NULL AND net_minor <> paid_minor - refunded_minor",
    )


def wrong_counts(session: Session) -> Sequence[object]:
    """Find imports whose rows do not add up: read = applied + unchanged + kept aside."""
    counts = _counts(session)
    return [
        batch
        for batch, of in counts.items()
        if of.get("read", 0) != sum(of.get(n, 0) for n in ("applied", "unchanged", "kept_aside"))
    ]


def wrong_kept_rows(session: Session) -> Sequence[object]:
    """Find imports that do not hold as many rows aside as they say."""
    held = {
        int(str(batch)): int(str(count))
        for batch, count in run_sql(
            session, "SELECT import_id, count(*) FROM kept_row GROUP BY import_id"
        )
    }
    counts = _counts(session)
    return [
        batch
        for batch in counts.keys() | held.keys()
        if counts.get(batch, {}).get("kept_aside", 0) != held.get(batch, 0)
    ]


def wrong_actions(session: Session) -> Sequence[object]:
    """Find actions that take back what came later, or what stands taken back by another one.

    And imports that say otherwise than the journal whether they are undone.
    """
    standing = "NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = {name}.id)"
    return _ids(
        session,
        f"""SELECT a.id FROM action a WHERE a.reverses IS NOT NULL
    AND (a.kind <> 'undo' OR a.reverses >= a.id)
  UNION SELECT max(u.id) FROM action u WHERE u.reverses IS NOT NULL
    AND {standing.format(name="u")} GROUP BY u.reverses HAVING count(*) > 1
  UNION SELECT i.action_id FROM import i WHERE i.is_undone <> EXISTS (
    SELECT 1 FROM action u WHERE u.reverses = i.action_id)""",
    )


def _counts(session: Session) -> dict[int, dict[str, int]]:
    rows = run_sql(session, "SELECT id, counts FROM import")
    return {int(str(batch)): json.loads(str(counts)) for batch, counts in rows}


def _orphans(session: Session, table: str) -> Sequence[object]:
    return _ids(
        session,
        f"SELECT id FROM {table} WHERE customer_id NOT IN (SELECT id FROM customer)",
    )


def _ids(session: Session, statement: str) -> Sequence[object]:
    return run_sql(session, statement).scalars().all()


def _number(session: Session, statement: str) -> int:
    row = run_sql(session, statement).fetchone()
    return 0 if row is None else int(str(row[0]))
