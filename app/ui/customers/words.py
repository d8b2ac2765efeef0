"""How people are named and placed on the customer pages, and sentences with numbers."""

from PySide6.QtCore import QObject

from app.services.customers.views import AddressLine, CustomerRow
from app.ui.formats import NOTHING, masked_email, masked_phone, money, number, phone
from app.ui.i18n import translate
from app.ui.labels import consent, contact_kind, platform

_HAN_FROM = 0x2E80
_ENDINGS = ("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市")


class _Counted(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def customers(self, n: int) -> str:
        return self.tr("{count} customer(s)", "", n).format(count=number(n))

    def days(self, n: int) -> str:
        return self.tr("{count} day(s)", "", n).format(count=number(n))

    def unrated(self, n: int) -> str:
        return self.tr("{count} order(s) in a currency without a rate", "", n).format(
            count=number(n)
        )


def counted() -> _Counted:
    """Give the sentences with numbers, in the language in use."""
    return _Counted()


def spent_of(row: CustomerRow, currency: str) -> str:
    """Give the home money of a row of a list; nothing where no order has a rate."""
    if row.unrated_orders and row.unrated_orders == row.orders:
        return NOTHING
    return money(row.net_minor, currency, is_whole=True)


def name_of(row: CustomerRow) -> str:
    """Give what a person is called: the name, else account, phone or e-mail."""
    return (
        row.name
        or row.account
        or masked_phone(row.phone)
        or row.email
        or translate("customers", "Without a name")
    )


def line_of(row: CustomerRow, *, is_open: bool) -> str:
    """Give the quiet line under the name; is_open shows the whole phone."""
    if row.phone:
        return phone(row.phone) if is_open else masked_phone(row.phone)
    if row.email:
        return row.email if is_open else masked_email(row.email)
    return row.account if row.account and row.account != row.name else ""


def region_of(province: str | None, city: str | None) -> str:
    """Write where somebody is, shortly: 浙江 杭州, or Leeds, West Yorkshire."""
    if not province or not city:
        return _short(province or city or "")
    if _short(province) == _short(city):
        return _short(city)
    if ord(province[0]) >= _HAN_FROM:
        return f"{_short(province)} {_short(city)}"
    return f"{city}, {province}"


def address_of(line: AddressLine) -> str:
    """Write an address as its country does: from large to small, or the other way round."""
    large = [line.province, line.city, line.district, line.street]
    parts = list(dict.fromkeys(part for part in large if part))
    if any(part and ord(part[0]) >= _HAN_FROM for part in parts):
        text = "".join(parts) if _is_japanese(line) else " ".join(parts)
        return f"{text} {line.postcode or ''}".strip()
    small = [line.street, line.district, line.city, line.province, line.postcode, line.country]
    return ", ".join(dict.fromkeys(part for part in small if part))


def code_words(text: str) -> str:
    """Give the words of a code that stands in an event: a platform, a channel, a consent."""
    if text in ("given", "unknown", "refused"):
        return consent(text)[0]
    if text == "sms":
        return translate("customers", "Text messages")
    words = platform_words(text)
    return words if words != text else contact_kind(text)


def platform_words(code: str) -> str:
    """Give the name of a platform; "own" is a table that the seller keeps."""
    return platform("other" if code == "own" else code)


def _short(place: str) -> str:
    for ending in _ENDINGS:
        if place.endswith(ending) and len(place) > len(ending) + 1:
            return place.removesuffix(ending)
    return place


def _is_japanese(line: AddressLine) -> bool:
    return line.country == "JP" or (line.province or "").endswith(("県", "都", "府", "道"))
