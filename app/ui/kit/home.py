"""What pages need to know of the business to write its days and its money."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.services.clock import Clock


@dataclass(frozen=True, slots=True)
class Home:
    """The clock, the home zone and the home currency of the business that is open."""

    clock: Clock
    zone: ZoneInfo
    currency: str
