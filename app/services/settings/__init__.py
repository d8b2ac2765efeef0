"""The business's own settings: whose it is, home zone and currency, rates, own accounts.

What a new business is proposed needs no database library; the desk is loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.settings.errors import (
    CurrencyUnknownError,
    FieldUnfitError,
    HomeFixedError,
    NameMissingError,
    NotFoundedError,
    NothingToPutBackError,
    RateImpossibleError,
    ShopNameUnfitError,
    ZoneUnknownError,
)
from app.services.settings.home import CURRENCIES, Home, is_zone, propose_home, propose_language
from app.services.settings.leap_day import LeapDay
from app.services.settings.views import (
    BusinessFacts,
    OwnAccount,
    RateRow,
    SettingBack,
    ShopRow,
)

if TYPE_CHECKING:
    from app.services.settings.calendar import CalendarSettings
    from app.services.settings.custom_fields import CustomFields
    from app.services.settings.desk import BusinessSettings
    from app.services.settings.field_views import CustomField, CustomKind

__all__ = [
    "CURRENCIES",
    "BusinessFacts",
    "BusinessSettings",
    "CalendarSettings",
    "CurrencyUnknownError",
    "CustomField",
    "CustomFields",
    "CustomKind",
    "FieldUnfitError",
    "Home",
    "HomeFixedError",
    "LeapDay",
    "NameMissingError",
    "NotFoundedError",
    "NothingToPutBackError",
    "OwnAccount",
    "RateImpossibleError",
    "RateRow",
    "SettingBack",
    "ShopNameUnfitError",
    "ShopRow",
    "ZoneUnknownError",
    "is_zone",
    "propose_home",
    "propose_language",
]

_LATER = {
    "BusinessSettings": "desk",
    "CalendarSettings": "calendar",
    "CustomField": "field_views",
    "CustomFields": "custom_fields",
    "CustomKind": "field_views",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
