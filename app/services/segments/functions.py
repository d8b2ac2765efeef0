"""SQL functions that conditions need and SQLite cannot reckon."""

from datetime import datetime
from zoneinfo import ZoneInfo

from app.models.database import Function


def segment_functions() -> dict[str, Function]:
    """Give `hour_in(moment_ms, zone)`: the hour of the day there, 0 to 23."""
    return {"hour_in": (2, _hour_in)}


def _hour_in(moment_ms: int | None, zone: str) -> int | None:
    if moment_ms is None:
        return None
    return datetime.fromtimestamp(moment_ms / 1000, ZoneInfo(zone)).hour
