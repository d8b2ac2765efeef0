"""Names of home zones and home currencies that the seller chooses from."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.ui.formats import symbol_of
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_CITIES = {
    "Asia/Shanghai": QT_TRANSLATE_NOOP("places", "Shanghai"),
    "Asia/Hong_Kong": QT_TRANSLATE_NOOP("places", "Hong Kong"),
    "Asia/Taipei": QT_TRANSLATE_NOOP("places", "Taipei"),
    "Asia/Singapore": QT_TRANSLATE_NOOP("places", "Singapore"),
    "Asia/Tokyo": QT_TRANSLATE_NOOP("places", "Tokyo"),
    "Asia/Seoul": QT_TRANSLATE_NOOP("places", "Seoul"),
    "Asia/Bangkok": QT_TRANSLATE_NOOP("places", "Bangkok"),
    "Asia/Ho_Chi_Minh": QT_TRANSLATE_NOOP("places", "Ho Chi Minh City"),
    "Asia/Manila": QT_TRANSLATE_NOOP("places", "Manila"),
    "Asia/Kolkata": QT_TRANSLATE_NOOP("places", "Kolkata"),
    "Asia/Dubai": QT_TRANSLATE_NOOP("places", "Dubai"),
    "Europe/Moscow": QT_TRANSLATE_NOOP("places", "Moscow"),
    "Europe/Istanbul": QT_TRANSLATE_NOOP("places", "Istanbul"),
    "Europe/Athens": QT_TRANSLATE_NOOP("places", "Athens"),
    "Europe/Berlin": QT_TRANSLATE_NOOP("places", "Berlin"),
    "Europe/Paris": QT_TRANSLATE_NOOP("places", "Paris"),
    "Europe/London": QT_TRANSLATE_NOOP("places", "London"),
    "UTC": QT_TRANSLATE_NOOP("places", "World time"),
    "America/Sao_Paulo": QT_TRANSLATE_NOOP("places", "São Paulo"),
    "America/New_York": QT_TRANSLATE_NOOP("places", "New York"),
    "America/Toronto": QT_TRANSLATE_NOOP("places", "Toronto"),
    "America/Chicago": QT_TRANSLATE_NOOP("places", "Chicago"),
    "America/Mexico_City": QT_TRANSLATE_NOOP("places", "Mexico City"),
    "America/Denver": QT_TRANSLATE_NOOP("places", "Denver"),
    "America/Los_Angeles": QT_TRANSLATE_NOOP("places", "Los Angeles"),
    "Pacific/Auckland": QT_TRANSLATE_NOOP("places", "Auckland"),
    "Australia/Sydney": QT_TRANSLATE_NOOP("places", "Sydney"),
}
_CURRENCIES = {
    "CNY": QT_TRANSLATE_NOOP("places", "Chinese yuan"),
    "JPY": QT_TRANSLATE_NOOP("places", "Japanese yen"),
    "USD": QT_TRANSLATE_NOOP("places", "US dollar"),
    "EUR": QT_TRANSLATE_NOOP("places", "Euro"),
    "GBP": QT_TRANSLATE_NOOP("places", "British pound"),
    "HKD": QT_TRANSLATE_NOOP("places", "Hong Kong dollar"),
    "TWD": QT_TRANSLATE_NOOP("places", "Taiwan dollar"),
    "KRW": QT_TRANSLATE_NOOP("places", "South Korean won"),
    "SGD": QT_TRANSLATE_NOOP("places", "Singapore dollar"),
    "THB": QT_TRANSLATE_NOOP("places", "Thai baht"),
    "VND": QT_TRANSLATE_NOOP("places", "Vietnamese dong"),
    "PHP": QT_TRANSLATE_NOOP("places", "Philippine peso"),
    "INR": QT_TRANSLATE_NOOP("places", "Indian rupee"),
    "AUD": QT_TRANSLATE_NOOP("places", "Australian dollar"),
    "NZD": QT_TRANSLATE_NOOP("places", "New Zealand dollar"),
    "CAD": QT_TRANSLATE_NOOP("places", "Canadian dollar"),
    "BRL": QT_TRANSLATE_NOOP("places", "Brazilian real"),
    "MXN": QT_TRANSLATE_NOOP("places", "Mexican peso"),
}
_HOUR_S = 3600


def zone_codes() -> tuple[str, ...]:
    """Give the zones offered; the computer's own is added by whoever offers them."""
    return tuple(_CITIES)


def currency_codes() -> tuple[str, ...]:
    """Give the currencies offered."""
    return tuple(_CURRENCIES)


def zone_words(code: str, now: datetime) -> str:
    """Give a zone's city and its distance from world time at a moment: Shanghai (UTC+8)."""
    city = code.rsplit("/", 1)[-1].replace("_", " ")
    if code in _CITIES:
        city = translate("places", _CITIES[code])
    offset = now.astimezone(ZoneInfo(code)).utcoffset() or timedelta()
    hours, rest = divmod(int(abs(offset).total_seconds()), _HOUR_S)
    sign = "−" if offset < timedelta() else "+"
    minutes = f":{rest // 60:02d}" if rest else ""
    return f"{city} (UTC{sign}{hours}{minutes})"


def currency_words(code: str) -> str:
    """Give a currency's sign, name and code: ¥ Chinese yuan (CNY)."""
    if code not in _CURRENCIES:
        return code
    name = translate("places", _CURRENCIES[code])
    return f"{symbol_of(code).strip()} {name} ({code})"
