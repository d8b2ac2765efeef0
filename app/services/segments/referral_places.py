"""Fields of referrals: who brought somebody, how many friends and what they bought, a code."""

from app.services.segments.brought import BROUGHT_BY, BROUGHT_BY_NAME, FRIENDS, FRIENDS_BROUGHT
from app.services.segments.place import OF_PERSON, Place
from app.services.segments.vocabulary import Field, Kind

REFERRAL_PLACES: dict[Field, Place] = {
    Field.REFERRED: Place(Kind.YES_NO, f"({BROUGHT_BY.format(person='p.person_id')} IS NOT NULL)"),
    Field.REFERRED_BY: Place(Kind.TEXT, BROUGHT_BY_NAME),
    Field.FRIENDS: Place(Kind.NUMBER, FRIENDS_BROUGHT),
    Field.FRIENDS_SPENT: Place(
        Kind.NUMBER,
        "(SELECT coalesce(sum(q.net_minor), 0) FROM person_summary q"
        f" WHERE q.person_id IN (SELECT g.person_id {FRIENDS}))",
    ),
    Field.HAS_CODE: Place(
        Kind.YES_NO,
        "EXISTS (SELECT 1 FROM customer r CROSS JOIN referral_code k ON k.customer_id = r.id"
        f" AND k.is_void = 0 WHERE {OF_PERSON})",
    ),
}
