"""Fields of coupons: which somebody holds, used and how often, which run out or did unused."""

from app.services.segments.place import OF_PERSON, Place
from app.services.segments.vocabulary import Field, Kind

_HOLDS = """FROM customer r CROSS JOIN coupon_issue i ON i.customer_id = r.id
  CROSS JOIN coupon q ON q.id = i.coupon_id"""
_USES = """FROM customer r CROSS JOIN coupon_seen s ON s.customer_id = r.id
    AND s.verdict = 'used'"""
_LAST = "coalesce(i.until_on, q.until_on)"
_UNUSED = """NOT EXISTS (SELECT 1 FROM coupon_seen s WHERE s.coupon_id = i.coupon_id
    AND s.holder = coalesce(i.code_id, -r.person_id) AND s.verdict = 'used')"""
# The last day of the next one that runs out unused; a stopped one runs no more.
_NEXT = f"""(SELECT min({_LAST}) {_HOLDS} WHERE {OF_PERSON} AND {_LAST} >= {{today}}
    AND q.stopped_on IS NULL AND {_UNUSED})"""
COUPON_PLACES: dict[Field, Place] = {
    Field.COUPON_HELD: Place(Kind.TEXTS, rows=f"{_HOLDS} WHERE true", value="q.name"),
    Field.COUPON_USED: Place(
        Kind.TEXTS,
        rows=f"{_USES} CROSS JOIN coupon q ON q.id = s.coupon_id WHERE true",
        value="q.name",
    ),
    Field.COUPONS_USED: Place(Kind.NUMBER, f"(SELECT count(*) {_USES} WHERE {OF_PERSON})"),
    Field.COUPON_EXPIRES: Place(Kind.DAY, _NEXT),
    Field.COUPON_EXPIRED: Place(
        Kind.TEXTS, rows=f"{_HOLDS} WHERE {_LAST} < {{today}} AND {_UNUSED}", value="q.name"
    ),
}
