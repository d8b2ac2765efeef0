"""What the Settings page can ask for, and what it begins with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.changes import Changes
from app.services.safekeeping.views import BusinessFacts, CopyRow
from app.ui.settings.custom_fields import FieldDesk
from app.ui.settings.trade import TradeDesk


@dataclass(frozen=True, slots=True)
class SettingsDesk:
    """The service calls behind the page; each may take its time.

    Attributes:
        rename: changes the name of the business.
        folder: where the copies lie.
        now_ms: the present moment.
        trade: shops and money.
        fields: the fields of the seller's own.
    """

    business: Callable[[], BusinessFacts]
    rename: Callable[[str], Changes]
    copies: Callable[[], tuple[CopyRow, ...]]
    copy_now: Callable[[], CopyRow]
    restore: Callable[[Path], None]
    folder: Path
    now_ms: Callable[[], int]
    trade: TradeDesk
    fields: FieldDesk


def zone_of(business: BusinessFacts) -> ZoneInfo:
    """Give the home zone of a business."""
    return ZoneInfo(business.zone)
