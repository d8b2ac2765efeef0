"""Fields of points: what somebody has, waits for, owes, earned and spent, and what expires next."""

from app.services.segments.place import OF_PERSON, Place
from app.services.segments.vocabulary import Field, Kind

_YEAR_DAYS = 365
_DAY_MS = 86_400_000
_NEVER_ON = 2_932_896  # the same day as in the storeroom; a test compares
# As the ledger itself tells it; a test compares. A sign-off that was waited for may have come.
# Joined and not nested: SQLite's parser goes a hundred deep, and trees have their own depth.
_LOTS = f"""FROM customer r CROSS JOIN lot l ON l.customer_id = r.id AND l.state <> 'gone'
    AND l.expires_on >= {{today}} LEFT JOIN entry e ON e.id = l.id AND l.available_at IS NULL
    LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN points_rule v ON v.version = l.rule_version
  WHERE {OF_PERSON}"""
_DUE = """coalesce(l.available_at,
    o.signed_at + json_extract(v.settings, '$.pending_days') * 86400000)"""
_THERE = f"(l.state = 'available' OR coalesce({_DUE} <= {{now}}, 0))"
_HELD = f"(SELECT coalesce(sum(l.remaining), 0) {_LOTS} AND {_THERE})"
_WAITING = f"(SELECT coalesce(sum(l.remaining), 0) {_LOTS} AND NOT {_THERE})"
_OWED = f"""(SELECT coalesce(sum(d.remaining), 0) FROM customer r
    CROSS JOIN debt d ON d.customer_id = r.id WHERE {OF_PERSON})"""
# What comes first in time of all that can be spent; nothing for points that never expire.
_NEXT = f"(SELECT min(l.expires_on) {_LOTS} AND {_THERE} AND l.expires_on < {_NEVER_ON})"
_ENTRIES = f"FROM customer r CROSS JOIN entry e ON e.customer_id = r.id WHERE {OF_PERSON}"
# What orders and wishes brought, less what was taken back of it.
EARNED = """(e.kind IN ('earn', 'reverse_earn')
    OR (e.kind = 'adjust' AND e.reason = 'recalculation'))"""
# A spending and what came back of it; what was taken back as such never was.
SPENT = """(e.kind IN ('spend', 'return_spend') OR (e.reverses IS NOT NULL AND EXISTS (
    SELECT 1 FROM entry s WHERE s.id = e.reverses AND s.kind = 'spend')))"""
_YEAR = f"e.at > ({{now}} - {_YEAR_DAYS * _DAY_MS})"
POINTS_PLACES: dict[Field, Place] = {
    Field.POINTS: Place(Kind.NUMBER, f"max(0, {_HELD} - {_OWED})"),
    Field.POINTS_PENDING: Place(Kind.NUMBER, _WAITING),
    Field.POINTS_OWED: Place(Kind.NUMBER, f"max(0, {_OWED} - {_HELD})"),
    Field.POINTS_EARNED: Place(
        Kind.NUMBER, f"(SELECT coalesce(sum(e.sign * e.points), 0) {_ENTRIES} AND {EARNED})"
    ),
    Field.POINTS_EARNED_YEAR: Place(
        Kind.NUMBER,
        f"(SELECT coalesce(sum(e.sign * e.points), 0) {_ENTRIES} AND {EARNED} AND {_YEAR})",
    ),
    Field.POINTS_SPENT: Place(
        Kind.NUMBER, f"(SELECT coalesce(sum(-e.sign * e.points), 0) {_ENTRIES} AND {SPENT})"
    ),
    Field.POINTS_EARNED_ON: Place(
        Kind.MOMENT, f"(SELECT max(e.at) {_ENTRIES} AND e.kind = 'earn')"
    ),
    Field.POINTS_SPENT_ON: Place(
        Kind.MOMENT, f"(SELECT max(e.at) {_ENTRIES} AND e.kind = 'spend')"
    ),
    Field.POINTS_EXPIRE: Place(Kind.DAY, _NEXT),
}
