"""What Today shows, and what it can ask for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.services.exchange.views import Batch
from app.services.safekeeping.views import CopyRow


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """The state of the business at one moment.

    Attributes:
        kept: open rows kept aside, by the code of their reason.
        net_minor: money of all customers, in minor units of the home currency.
        unrated: orders in a currency without a rate, which the money leaves out.
        newest_copy: the newest verified copy, None when there is none.
    """

    now_ms: int
    zone: ZoneInfo
    people: int
    orders: int
    net_minor: int
    currency: str
    last_import: Batch | None
    kept: Mapping[str, int]
    newest_copy: CopyRow | None
    copies: int
    unrated: int = 0


@dataclass(frozen=True, slots=True)
class TodayDesk:
    """The service calls behind the page; each may take its time."""

    facts: Callable[[], TodayFacts]
    copy_now: Callable[[], CopyRow]
