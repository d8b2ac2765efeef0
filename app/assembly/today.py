"""What Today shows, gathered from the desks of an open business."""

from collections import Counter
from zoneinfo import ZoneInfo

from app.assembly.shop import OpenShop
from app.services.clock import to_ms
from app.services.customers.views import Question
from app.services.safekeeping import BusinessFacts
from app.ui.today.views import TodayFacts


def facts_of(shop: OpenShop, business: BusinessFacts) -> TodayFacts:
    """Read the state of the business at this moment; not in the window's thread."""
    figures = shop.book.figures(Question())
    batches = shop.desk.batches()
    kept: Counter[str] = Counter()
    for batch in batches:
        if not batch.is_undone:
            kept.update(batch.counts.reasons)
    copies = shop.opened.copies.copies()
    return TodayFacts(
        now_ms=to_ms(shop.clock.now()),
        zone=ZoneInfo(business.zone),
        people=figures.people,
        orders=figures.orders,
        net_minor=figures.net_minor,
        currency=business.currency,
        last_import=next((batch for batch in batches if not batch.is_undone), None),
        kept=dict(kept),
        newest_copy=next((copy for copy in copies if copy.is_verified), None),
        copies=len(copies),
        unrated=figures.unrated,
    )
