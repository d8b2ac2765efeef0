"""By what people of a ready-made segment are told apart when its number is explained."""

from app.services.segments.catalogue import PLACES
from app.services.segments.order_places import NEAREST_REFILL
from app.services.segments.place import LEAST_GAPS, OF_PERSON, map_table
from app.services.segments.queries import LAST_CATEGORY
from app.services.segments.ready import POINTS_EXPIRE_SOON
from app.services.segments.vocabulary import Field

_KNOWN_GAP = f"CROSS JOIN {map_table('gaps', 'key')} k ON k.id = g.category"
# Whose gap is taken: "own", "c:" and a category, or "shop".
_LAST = LAST_CATEGORY.format(value="g.category", joined=_KNOWN_GAP)
GAP_FROM = f"""(CASE WHEN p.gaps >= {LEAST_GAPS} AND p.gap_sum > 0 THEN 'own'
  ELSE coalesce('c:' || {_LAST}, 'shop') END)"""
# The product that runs out next, or did last.
REFILLED = NEAREST_REFILL.format(value="b.product_id")
REFUSED_ON = """(CASE WHEN p.consent_sms <> 'refused' THEN 'email'
  WHEN p.consent_email <> 'refused' THEN 'sms' ELSE 'both' END)"""
CONTACT_FAULT = f"""(CASE WHEN p.phone IS NULL AND p.email IS NULL THEN 'none'
  WHEN EXISTS (SELECT 1 FROM customer r CROSS JOIN contact k ON k.customer_id = r.id
    WHERE {OF_PERSON} AND k.state = 'valid') THEN 'refused' ELSE 'bad' END)"""
FIRST_CONCERN = f"""(SELECT min(k.kind) FROM customer r CROSS JOIN concern k
  ON k.customer_id = r.id WHERE {OF_PERSON} AND k.closed_on IS NULL)"""
NEW_AGAIN_DAYS = 90
# Who came for the first time so long ago that the days to come again are over, and who did.
EARLIER_NEW = f"(p.is_hidden = 0 AND p.first_on <= {{today}} - {NEW_AGAIN_DAYS})"
CAME_AGAIN = f"""EXISTS (SELECT 1 FROM customer r CROSS JOIN orders o
    ON o.customer_id = r.id AND o.is_valid = 1 WHERE {OF_PERSON}
  AND o.counted_on > p.first_on AND o.counted_on <= p.first_on + {NEW_AGAIN_DAYS})"""
# Two, three, or more.
HOW_MANY = "min(p.orders, 4)"
# Whether the days in which most come a second time are over.
STILL_OPEN = "coalesce({today} - p.last_on <= {days}, 0)"
FRIENDS = PLACES[Field.FRIENDS].scalar
TIER = PLACES[Field.TIER].scalar
# Whose points go within so many days, or later.
EXPIRE_IN = f"""(CASE WHEN {PLACES[Field.POINTS_EXPIRE].scalar}
  <= {{today}} + {POINTS_EXPIRE_SOON} THEN 'soon' ELSE 'later' END)"""
CALENDAR = f"(CASE WHEN {PLACES[Field.BIRTHDAY].scalar} LIKE 'lunar%' THEN 'moon' ELSE 'sun' END)"
