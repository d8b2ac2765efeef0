"""The only place that knows what time it is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

EPOCH = date(1970, 1, 1)


class Clock(Protocol):
    """Tells the moment, and the calendar day in the business's home zone."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """Give the present calendar day in the home zone."""
        ...


@dataclass(slots=True)
class SystemClock:
    """The computer's clock, read in the home zone; the zone may be set once the file is open."""

    zone: ZoneInfo

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Give the present calendar day in the home zone."""
        return datetime.now(self.zone).date()


def to_ms(moment: datetime) -> int:
    """Give Unix milliseconds of an aware moment."""
    return round(moment.timestamp() * 1000)


def from_ms(moment_ms: int) -> datetime:
    """Give the aware UTC moment of Unix milliseconds."""
    return datetime.fromtimestamp(moment_ms / 1000, UTC)


def to_day(day: date) -> int:
    """Give the number of days since 1970-01-01."""
    return (day - EPOCH).days


def from_day(day_number: int) -> date:
    """Give the calendar day that lies so many days after 1970-01-01."""
    return date.fromordinal(EPOCH.toordinal() + day_number)


def day_of(moment_ms: int, zone: ZoneInfo) -> int:
    """Give the calendar day of a moment in a zone, in days since 1970-01-01."""
    return to_day(from_ms(moment_ms).astimezone(zone).date())


def midnight_ms(day: date, zone: ZoneInfo) -> int:
    """Give the moment a day begins, in Unix milliseconds."""
    return to_ms(datetime.combine(day, time(), zone))
