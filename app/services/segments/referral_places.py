"""Fields of referrals: who brought somebody, how many friends and what they bought, a code."""

from app.services.segments.place import OF_PERSON, Place
from app.services.segments.vocabulary import Field, Kind

# Who brought the person {person}: what was said last; nobody brings himself.
_BY = """(SELECT z.person_id FROM customer x CROSS JOIN referral y ON y.customer_id = x.id
    CROSS JOIN customer z ON z.id = y.referrer_id
    WHERE x.person_id = {person} AND z.person_id <> x.person_id ORDER BY y.id DESC LIMIT 1)"""
_FRIENDS = f"""FROM customer r CROSS JOIN referral f ON f.referrer_id = r.id
    CROSS JOIN customer g ON g.id = f.customer_id
  WHERE {OF_PERSON} AND {_BY.format(person="g.person_id")} = p.person_id"""
REFERRAL_PLACES: dict[Field, Place] = {
    Field.REFERRED: Place(Kind.YES_NO, f"({_BY.format(person='p.person_id')} IS NOT NULL)"),
    Field.REFERRED_BY: Place(
        Kind.TEXT,
        "(SELECT q.name FROM person_summary q"
        f" WHERE q.person_id = {_BY.format(person='p.person_id')})",
    ),
    Field.FRIENDS: Place(Kind.NUMBER, f"(SELECT count(DISTINCT g.person_id) {_FRIENDS})"),
    Field.FRIENDS_SPENT: Place(
        Kind.NUMBER,
        "(SELECT coalesce(sum(q.net_minor), 0) FROM person_summary q"
        f" WHERE q.person_id IN (SELECT g.person_id {_FRIENDS}))",
    ),
    Field.HAS_CODE: Place(
        Kind.YES_NO,
        "EXISTS (SELECT 1 FROM customer r CROSS JOIN referral_code k ON k.customer_id = r.id"
        f" AND k.is_void = 0 WHERE {OF_PERSON})",
    ),
}
