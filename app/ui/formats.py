"""How money, days, phones and numbers look, in the language in use.

Patterns are our own: the computer's short dates are ambiguous in English, and Qt takes the
decimals of money from the language instead of the currency.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject

from app.services.clock import from_day, from_ms
from app.ui.habits import hides_contacts
from app.ui.i18n import Language, current_language, translate

NOTHING = "—"
_MINUS = "−"
_DAYS_IN_DAYS = 60
_DAYS_IN_MONTH = 30.44
_KILO = 1024
_SYMBOLS = {
    "CNY": "¥", "JPY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "KRW": "₩", "INR": "₹",
    "TWD": "NT$", "HKD": "HK$", "AUD": "A$", "CAD": "C$", "SGD": "S$", "NZD": "NZ$",
    "BRL": "R$", "MXN": "MX$", "THB": "฿", "VND": "₫", "PHP": "₱", "TRY": "₺", "PLN": "zł",
}  # fmt: skip
# The same as in app.services.money, which is not loaded before the window is painted.
_WITHOUT_DECIMALS = frozenset({"JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF"})
_THREE_DECIMALS = frozenset({"BHD", "KWD", "OMR", "TND", "JOD"})
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_CHINA = "+86"
_MOBILE_DIGITS = 11
_SHOWN_DIGITS = 4
_SHORTEST_MASKED = 7


class _Words(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def days_ago(self, days: int) -> str:
        return self.tr("%Ln day(s) ago", "", days)

    def months_ago(self, months: int) -> str:
        return self.tr("%Ln month(s) ago", "", months)


def decimals_of(currency: str) -> int:
    """Give how many decimals a currency has, by its three-letter code."""
    if currency in _WITHOUT_DECIMALS:
        return 0
    return 3 if currency in _THREE_DECIMALS else 2


def symbol_of(currency: str) -> str:
    """Give the sign before an amount; the code and a space where no sign is common."""
    return _SYMBOLS.get(currency, f"{currency} ")


def number(count: float) -> str:
    """Write a number with thousands apart; whole numbers without decimals."""
    if float(count).is_integer():
        return f"{int(count):,}".replace("-", _MINUS)
    return f"{count:,.2f}".rstrip("0").replace("-", _MINUS)


def money(minor: int | None, currency: str, *, is_whole: bool = False) -> str:
    """Write an amount of minor units with the currency's sign and its own decimals.

    Args:
        minor: the amount; None is written as a dash.
        currency: the three-letter code.
        is_whole: leave the decimals out, for sums in narrow places.
    """
    if minor is None:
        return NOTHING
    decimals = decimals_of(currency)
    whole, rest = divmod(abs(minor), 10**decimals)
    if is_whole and decimals:
        whole, rest = whole + (rest * 2 >= 10**decimals), 0
    tail = "" if is_whole or not decimals else f".{rest:0{decimals}d}"
    sign = _MINUS if minor < 0 and (whole or rest) else ""
    return f"{sign}{symbol_of(currency)}{whole:,}{tail}"


def _as_date(on: date | int | None) -> date | None:
    return from_day(on) if isinstance(on, int) else on


def day(on: date | int | None) -> str:
    """Write a calendar day in full, 24 Nov 2026 or 2026年11月24日; an int is days since 1970."""
    moment = _as_date(on)
    if moment is None:
        return NOTHING
    if current_language().is_han:
        return f"{moment.year}年{moment.month}月{moment.day}日"
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def month(on: date | int) -> str:
    """Write a month, Nov 2026 or 2026年11月."""
    moment = from_day(on) if isinstance(on, int) else on
    if current_language().is_han:
        return f"{moment.year}年{moment.month}月"
    return f"{_MONTHS[moment.month - 1]} {moment.year}"


def local(at_ms: int, zone: ZoneInfo) -> datetime:
    """Give the moment as the clock on the wall shows it in a zone."""
    return from_ms(at_ms).astimezone(zone)


def time_of_day(at_ms: int, zone: ZoneInfo) -> str:
    """Write the time of day in 24 hours, 08:05."""
    return local(at_ms, zone).strftime("%H:%M")


def moment(at_ms: int | None, zone: ZoneInfo) -> str:
    """Write day and time, 24 Nov 2026, 08:05 or 2026年11月24日 08:05."""
    if at_ms is None:
        return NOTHING
    wall = local(at_ms, zone)
    gap = " " if current_language().is_han else ", "
    return f"{day(wall.date())}{gap}{wall:%H:%M}"


def weekday_and_day(on: date) -> str:
    """Write the heading of a day: Tuesday, 24 November or 11月24日 星期二."""
    locale = QLocale(current_language().value)
    name = locale.dayName(on.isoweekday())
    if current_language().is_han:
        return f"{on.month}月{on.day}日 {name}"
    return f"{name}, {on.day} {locale.monthName(on.month)}"


def day_of_week(on: date) -> str:
    """Write a day with its weekday: 15 Sep 2027 (Wed) or 2027年9月15日（水）."""
    locale = QLocale(current_language().value)
    name = locale.dayName(on.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day(on)}（{name}）" if current_language().is_han else f"{day(on)} ({name})"


def ago(on: date | int | None, today: date) -> str:
    """Say how long ago a day was: today, yesterday, days up to 60, then months."""
    then = _as_date(on)
    if then is None or then > today:
        return day(then)
    days = (today - then).days
    if days > _DAYS_IN_DAYS:
        months = round(days / _DAYS_IN_MONTH)
        return _Words().months_ago(months)
    if days > 1:
        return _Words().days_ago(days)
    return _near_day(days)


def _near_day(days: int) -> str:
    if days == 0:
        return translate("formats", "Today")
    return translate("formats", "Yesterday")


def day_in_words(at_ms: int, zone: ZoneInfo, today: date) -> str:
    """Write a recent moment: "today, 08:05" near to now, else day and time."""
    wall = local(at_ms, zone)
    days = (today - wall.date()).days
    if days == 0:
        words = translate("formats", "today, {time}")
        return words.format(time=f"{wall:%H:%M}")
    if days == 1:
        words = translate("formats", "yesterday, {time}")
        return words.format(time=f"{wall:%H:%M}")
    return moment(at_ms, zone)


def phone(e164: str) -> str:
    """Write a phone in groups: 138 1234 2046 in China, others as they are dialled."""
    if e164.startswith(_CHINA) and len(e164) == _MOBILE_DIGITS + len(_CHINA):
        local_part = e164[len(_CHINA) :]
        return f"{local_part[:3]} {local_part[3:7]} {local_part[7:]}"
    return e164


def masked_phone(e164: str | None) -> str:
    """Write a phone with its middle hidden, 138 **** 2046; short ones are shown whole.

    All are where the seller has chosen not to hide them.
    """
    if not e164 or not hides_contacts():
        return phone(e164 or "")
    if e164.startswith(_CHINA) and len(e164) == _MOBILE_DIGITS + len(_CHINA):
        return f"{e164[3:6]} **** {e164[-_SHOWN_DIGITS:]}"
    if len(e164) < _SHORTEST_MASKED or "*" in e164:
        return e164
    return f"{e164[:-8] or e164[:1]} **** {e164[-_SHOWN_DIGITS:]}"


def masked_email(address: str) -> str:
    """Write an e-mail address with its middle hidden, unless the seller has chosen otherwise."""
    if not hides_contacts():
        return address
    # Not loaded before the window is painted.
    from app.services.customers import contacts  # noqa: PLC0415

    return contacts.masked_email(address)


def file_size(count: int) -> str:
    """Write a number of bytes in the unit that reads best."""
    if count < _KILO:
        return f"{count} B"
    if count < _KILO * _KILO:
        return f"{count / _KILO:.0f} KB"
    return f"{count / _KILO / _KILO:.1f} MB"


def joined(parts: list[str]) -> str:
    """Put short facts in one line with middle dots."""
    return " · ".join(part for part in parts if part)


def listed(parts: list[str]) -> str:
    """Put names in a list as the language does: commas, or the ideographic one."""
    language = current_language()
    return ("、" if language is not Language.ENGLISH else ", ").join(parts)
