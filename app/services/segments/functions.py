"""SQL functions that conditions need and SQLite cannot reckon."""

from datetime import datetime
from zoneinfo import ZoneInfo

from app.models.database import Function
from app.services.clock import to_day


def segment_functions() -> dict[str, Function]:
    """Give `hour_in(moment_ms, zone)`, 0 to 23, and `day_in(moment_ms, zone)`, days since 1970."""
    return {"hour_in": (2, _hour_in), "day_in": (2, _day_in)}


def _day_in(moment_ms: int | None, zone: str) -> int | None:
    if moment_ms is None:
        return None
    return to_day(datetime.fromtimestamp(moment_ms / 1000, ZoneInfo(zone)).date())


def _hour_in(moment_ms: int | None, zone: str) -> int | None:
    if moment_ms is None:
        return None
    return datetime.fromtimestamp(moment_ms / 1000, ZoneInfo(zone)).hour
