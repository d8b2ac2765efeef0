"""All triggers that guard a table, as a sound shop file holds them."""

from app.models.tables.coupon_guards import COUPON_GUARDS
from app.models.tables.points_guards import GUARDS
from app.models.tables.referral_guards import REFERRAL_GUARDS
from app.models.tables.tier_guards import TIER_GUARDS

ALL_GUARDS = GUARDS | TIER_GUARDS | REFERRAL_GUARDS | COUPON_GUARDS
