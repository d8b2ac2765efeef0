"""By how much a level multiplies what an order earns: the place where tiers have their say."""

from app.services.tiers import EARNS_PERCENT

# SQL for the percent at an order's time, 100 without a level. It may name `b.person_id`,
# `b.counted_on` and `b.order_id`; what it answers when an order first earns stays so.
LEVEL_PERCENT = EARNS_PERCENT
