"""Reads what the seller wrote down about a person, and what she said about being written to."""

import json
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.models.tables.codes import Channel
from app.services.clock import from_day, midnight_ms
from app.services.customers.catalogue import FACETS
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.customers.deeds import actions_of
from app.services.customers.person_views import (
    ChannelConsent,
    ConcernLine,
    CustomLine,
    FacetLine,
    NoteLine,
    ReferrerLine,
    StatementLine,
)
from app.services.customers.views import TimelineRow
from app.services.segments.brought import BROUGHT_BY

_NOTES = """SELECT n.id, n.text, n.written_at, n.changed_at, n.pinned_at
  FROM customer r CROSS JOIN note n ON n.customer_id = r.id WHERE r.person_id = :person
  ORDER BY n.written_at DESC, n.id DESC"""
# Like every other field: the row that was chosen, else the newest that has a value (D2).
_CUSTOM = """SELECT f.id, f.name, f.kind, (SELECT v.value FROM customer r
      CROSS JOIN custom_value v ON v.customer_id = r.id AND v.field_id = f.id
      LEFT JOIN person_value w ON w.person_id = r.person_id AND w.field = 'custom:' || f.id
    WHERE r.person_id = :person
    ORDER BY coalesce(r.id = w.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1), f.choices
  FROM custom_field f WHERE f.is_given_up = 0 ORDER BY f.position, f.id"""
_FACETS = """SELECT x.id, x.code, x.value, x.valid_from, coalesce(r.id = w.customer_id, 0)
  FROM customer r CROSS JOIN facet x ON x.customer_id = r.id
    LEFT JOIN person_value w ON w.person_id = r.person_id AND w.field = 'facet:' || x.code
  WHERE r.person_id = :person ORDER BY x.code, x.valid_from DESC, x.id DESC"""
_CONCERNS = """SELECT x.id, x.kind, x.opened_on, x.closed_on
  FROM customer r CROSS JOIN concern x ON x.customer_id = r.id WHERE r.person_id = :person
  ORDER BY x.closed_on IS NULL DESC, x.opened_on DESC, x.id DESC"""
_REFERRER = f"""SELECT b.person_id, coalesce(p.name, p.account)
  FROM (SELECT {BROUGHT_BY.format(person=":person")} AS person_id) b
    LEFT JOIN person_summary p ON p.person_id = b.person_id WHERE b.person_id IS NOT NULL"""
# What was said for all rows of a person in one action stands once.
_STATEMENTS = """SELECT s.channel, s.state, s.source, s.said_on, s.proof, s.at
  FROM customer r CROSS JOIN consent s ON s.customer_id = r.id WHERE r.person_id = :person
  GROUP BY s.channel, s.state, s.source, s.said_on, s.proof, s.at
  ORDER BY s.said_on DESC, max(s.id) DESC"""
_STRICTEST = """SELECT channel, CASE max(strict) WHEN 3 THEN 'refused' WHEN 1 THEN 'given'
    ELSE 'unknown' END
  FROM (SELECT s.channel, CASE s.state WHEN 'refused' THEN 3 WHEN 'unknown' THEN 2 ELSE 1 END
      AS strict, row_number() OVER (PARTITION BY s.customer_id, s.channel
      ORDER BY s.said_on DESC, s.id DESC) AS nth
    FROM customer r CROSS JOIN consent s ON s.customer_id = r.id WHERE r.person_id = :person)
  WHERE nth = 1 GROUP BY channel"""
_ALWAYS = (Channel.SMS, Channel.EMAIL, Channel.CALL)
# What an edit of many was about, by the code of the field; {at} is the edit. Where the kind says it
# already, only several edits together name it.
_KINDS = """ WHEN 'class' THEN 'class_code'
    WHEN 'hide' THEN 'is_hidden' WHEN 'show' THEN 'is_hidden'
    WHEN 'add_tag' THEN 'tags' WHEN 'remove_tag' THEN 'tags' WHEN 'set_tags' THEN 'tags'"""
_EDITED = """CASE json_extract({at}, '$.edit')
    WHEN 'lower_consent' THEN 'consent_' || json_extract({at}, '$.field')
    WHEN 'region' THEN 'region' WHEN 'custom' THEN 'custom'{kinds}
    ELSE coalesce(json_extract({at}, '$.field'), '') END"""
# Edits that stand; a note tells of itself.
_EDITS = f"""SELECT a.at, coalesce(json_extract(a.facts, '$.edit'), ''),
    coalesce((SELECT group_concat(f.value) FROM json_each(a.facts, '$.fields') f
        WHERE f.value <> 'notes'),
      (SELECT group_concat(DISTINCT {_EDITED.format(at="e.value", kinds=_KINDS)})
        FROM json_each(a.facts, '$.edits') e), {_EDITED.format(at="a.facts", kinds="")}), a.id
  FROM ({actions_of("SELECT :person")}) d CROSS JOIN action a ON a.id = d.id
  WHERE a.kind = 'edit' AND json_extract(a.facts, '$.fields') IS NOT '["notes"]'
    AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
      AND NOT EXISTS (SELECT 1 FROM action w WHERE w.reverses = u.id))"""

# Points that wait no longer, and debts that were paid, are no events: nobody did anything.
_POINTS = """SELECT e.at, e.kind, e.reason, CASE e.sign WHEN 0 THEN e.points
    ELSE e.sign * e.points END, e.id
  FROM customer c CROSS JOIN entry e ON e.customer_id = c.id
  WHERE c.person_id = :person AND e.kind NOT IN ('release', 'pay_debt') AND e.reason <> 'unmerge'
  ORDER BY e.id DESC"""
_TIERS = """SELECT s.on_day, coalesce(s.tier, ''), s.reason, b.zone FROM tier_step s
    CROSS JOIN business b WHERE s.person_id = :person ORDER BY s.nth"""

# A day of which no hour is known is shown as its noon.
_NOON_MS = "* 86400000 + 43200000"
# Given coupons, and orders in which one was used.
_COUPONS = f"""SELECT i.issued_at, 'issued', q.name, coalesce(k.code, '')
  FROM customer c CROSS JOIN coupon_issue i ON i.customer_id = c.id
  CROSS JOIN coupon q ON q.id = i.coupon_id LEFT JOIN coupon_code k ON k.id = i.code_id
  WHERE c.person_id = :person
  UNION ALL SELECT coalesce(o.placed_at, o.paid_at, s.used_on {_NOON_MS}), 'used', q.name,
    o.order_no
  FROM customer c CROSS JOIN coupon_seen s ON s.customer_id = c.id AND s.verdict = 'used'
  CROSS JOIN coupon q ON q.id = s.coupon_id CROSS JOIN orders o ON o.id = s.order_id
  WHERE c.person_id = :person"""

# Who brought this person, whom this person brought as it stands now, and codes that count.
_BROUGHT = """SELECT coalesce(o.placed_at, o.paid_at, a.at), '{kind}',
    coalesce(p.name, p.account, CAST({other}.person_id AS TEXT)), coalesce(f.seen_by, '')
  FROM customer c CROSS JOIN referral f ON f.{own} = c.id
  CROSS JOIN customer {other} ON {other}.id = f.{them} JOIN action a ON a.id = f.created_by
  LEFT JOIN orders o ON o.id = f.order_id
  LEFT JOIN person_summary p ON p.person_id = {other}.person_id
  WHERE c.person_id = :person AND {whose} = {whom}"""
_REFERRALS = " UNION ALL ".join(
    (
        _BROUGHT.format(
            kind="brought", own="customer_id", them="referrer_id", other="b",
            whose=BROUGHT_BY.format(person=":person"), whom="b.person_id",
        ),
        _BROUGHT.format(
            kind="brings", own="referrer_id", them="customer_id", other="b",
            whose=BROUGHT_BY.format(person="b.person_id"), whom=":person",
        ),
        """SELECT a.at, 'own_code', k.code, '' FROM customer c
  CROSS JOIN referral_code k ON k.customer_id = c.id AND k.is_void = 0
  CROSS JOIN action a ON a.id = k.created_by WHERE c.person_id = :person""",
    )
)  # fmt: skip


def notes(session: Session, person_id: int) -> tuple[NoteLine, ...]:
    """Give the notes: the one that is pinned, then the newest first."""
    found = [tuple(row) for row in run_sql(session, _NOTES, {"person": person_id})]
    pins = [(whole(row[4]), whole(row[0])) for row in found if row[4] is not None]
    pinned = max(pins)[1] if pins else None
    lines = [
        NoteLine(whole(row[0]), str(row[1]), whole(row[2]), whole(row[3]), row[0] == pinned)
        for row in found
    ]
    return tuple(sorted(lines, key=lambda line: not line.is_pinned))


def custom_values(session: Session, person_id: int) -> tuple[CustomLine, ...]:
    """Give every field of the seller's own that is in use, with the value that is shown."""
    return tuple(
        CustomLine(
            field_id=whole(row[0]),
            name=str(row[1]),
            kind=str(row[2]),
            value=text_or_none(row[3]),
            choices=tuple(json.loads(str(row[4]))),
        )
        for row in run_sql(session, _CUSTOM, {"person": person_id})
    )


def facets(session: Session, person_id: int, today: int) -> tuple[FacetLine, ...]:
    """Give the facets, those of the catalogue first, of each the newest first."""
    by_code: dict[str, list[Sequence[object]]] = {}
    for row in run_sql(session, _FACETS, {"person": person_id}):
        by_code.setdefault(str(row[1]), []).append(tuple(row))
    catalogue = list(FACETS)
    codes = sorted(by_code, key=lambda code: (code not in catalogue, code))
    return tuple(line for code in codes for line in _facet_lines(by_code[code], today))


def concerns(session: Session, person_id: int) -> tuple[ConcernLine, ...]:
    """Give the concerns, the open ones first, the newest first."""
    return tuple(
        ConcernLine(whole(row[0]), str(row[1]), whole(row[2]), whole_or_none(row[3]))
        for row in run_sql(session, _CONCERNS, {"person": person_id})
    )


def referrer(session: Session, person_id: int) -> ReferrerLine | None:
    """Give who brought a person; nobody brings himself."""
    row = run_sql(session, _REFERRER, {"person": person_id}).fetchone()
    return None if row is None else ReferrerLine(whole(row[0]), text_or_none(row[1]))


def consents(session: Session, person_id: int) -> tuple[ChannelConsent, ...]:
    """Give what holds for each channel; those that nobody asks for only where something was said.

    What holds is the strictest of the newest statements of a person's rows (decision D11).
    """
    places = {"person": person_id}
    states = {str(row[0]): str(row[1]) for row in run_sql(session, _STRICTEST, places)}
    said = [_statement(row) for row in run_sql(session, _STATEMENTS, places)]
    channels = (*_ALWAYS, *(each for each in Channel if each not in _ALWAYS and each in states))
    return tuple(
        ChannelConsent(
            channel.value,
            states.get(channel, "unknown"),
            tuple(line for line in said if line.channel == channel),
        )
        for channel in channels
    )


def written(session: Session, person_id: int) -> Iterable[TimelineRow]:
    """Give notes, standing edits and points as events."""
    for note in notes(session, person_id):
        yield TimelineRow(note.written_at_ms, "note", note.text, "", subject_id=note.note_id)
    for at_ms, kind, fields, action in run_sql(session, _EDITS, {"person": person_id}):
        yield TimelineRow(whole(at_ms), "edit", str(kind), str(fields), subject_id=whole(action))
    for at_ms, kind, reason, points, entry in run_sql(session, _POINTS, {"person": person_id}):
        yield TimelineRow(
            whole(at_ms), "points", str(kind), str(reason), subject_id=whole(entry),
            points=whole(points),
        )  # fmt: skip
    for on_day, tier, reason, zone in run_sql(session, _TIERS, {"person": person_id}):
        begins = midnight_ms(from_day(whole(on_day)), ZoneInfo(str(zone)))
        yield TimelineRow(begins, "tier", str(tier), str(reason))
    for at_ms, what, name, detail in run_sql(session, _COUPONS, {"person": person_id}):
        kind = "coupon_used" if what == "used" else "coupon"
        yield TimelineRow(whole(at_ms), kind, str(name), str(detail))
    for at_ms, what, name, seen in run_sql(session, _REFERRALS, {"person": person_id}):
        yield TimelineRow(whole(at_ms), str(what), str(name), str(seen))


def _facet_lines(rows: Sequence[Sequence[object]], today: int) -> Iterable[FacetLine]:
    valid = [row for row in rows if whole(row[3]) <= today]
    chosen = [row for row in valid if row[4]]
    counting = next(iter(chosen or valid), None)
    for row in rows:
        number, code, value, valid_from, _is_chosen = row
        yield FacetLine(
            whole(number), str(code), str(value), whole(valid_from), counts=row is counting
        )


def _statement(row: Sequence[object]) -> StatementLine:
    channel, state, source, said_on, proof, at_ms = row
    return StatementLine(
        str(channel), str(state), str(source), whole(said_on), text_or_none(proof), whole(at_ms)
    )
