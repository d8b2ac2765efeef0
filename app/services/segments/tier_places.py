"""Fields of tiers: which one, since when, until when, and what is missing to the next."""

from app.services.segments.place import Place
from app.services.segments.vocabulary import Field, Kind

_OF = "(SELECT {} FROM person_tier t WHERE t.person_id = p.person_id)"
# What counts by the version that holds today; it is looked up once, not for each person.
# Joined and not nested: SQLite's parser goes a hundred deep, and trees have their own depth.
_HOLDS = """FROM tier_rule v
    LEFT JOIN tier_rule u ON u.reverses = v.version LEFT JOIN tier_rule w ON w.reverses = u.version
  WHERE v.reverses IS NULL AND v.from_on <= {today} GROUP BY v.version
  HAVING max(u.version IS NOT NULL AND w.version IS NULL) = 0 ORDER BY v.version DESC LIMIT 1"""
_BASIS = f"(SELECT json_extract(v.settings, '$.basis') {_HOLDS})"
# The tiers that hold, from the lowest: what counts, the code, from how much on.
TIER_STEPS = f"""SELECT json_extract(s.settings, '$.basis'), json_extract(t.value, '$.code'),
    json_extract(t.value, '$.threshold')
  FROM (SELECT v.settings AS settings {_HOLDS.replace("{today}", ":today")}) s
    CROSS JOIN json_each(s.settings, '$.tiers') t
  WHERE json_extract(s.settings, '$.is_on') ORDER BY t.key"""


def _missing(basis: str) -> Place:
    """Give what is missing to the next tier, where this is what counts."""
    missing = _OF.format("t.to_next")
    return Place(Kind.NUMBER, f"(CASE WHEN {_BASIS} = '{basis}' THEN {missing} END)")


# A tier ends that nothing has renewed by now, and one that was set by hand until a day.
_ENDS = "CASE WHEN t.to_keep IS NOT NULL OR t.is_by_hand THEN t.ends_on END"
TIER_PLACES: dict[Field, Place] = {
    Field.TIER: Place(Kind.CHOICE, _OF.format("t.tier")),
    Field.TIER_SINCE: Place(Kind.DAY, _OF.format("t.since_on")),
    Field.TIER_ENDS: Place(Kind.DAY, _OF.format(_ENDS)),
    Field.TIER_BY_HAND: Place(Kind.YES_NO, f"coalesce({_OF.format('t.is_by_hand')}, 0)"),
    Field.MONEY_TO_TIER: _missing("money"),
    Field.ORDERS_TO_TIER: _missing("orders"),
    Field.POINTS_TO_TIER: _missing("points"),
}
