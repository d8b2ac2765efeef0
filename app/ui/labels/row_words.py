"""How a row of a list names and places a person, wherever people are listed."""

from app.services.customers.views import CustomerRow
from app.ui.formats import NOTHING, masked_email, masked_phone, money, phone
from app.ui.i18n import translate

_HAN_FROM = 0x2E80
_ENDINGS = ("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市")


def spent_of(row: CustomerRow, currency: str, *, is_whole: bool = True) -> str:
    """Give the home money of a row of a list; nothing where no order has a rate."""
    if has_no_rate(row):
        return NOTHING
    return money(row.net_minor, currency, is_whole=is_whole)


def has_no_rate(row: CustomerRow) -> bool:
    """Tell whether there are orders, and none of them has a rate."""
    return bool(row.unrated_orders) and row.unrated_orders == row.orders


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


def _short(place: str) -> str:
    for ending in _ENDINGS:
        if place.endswith(ending) and len(place) > len(ending) + 1:
            return place.removesuffix(ending)
    return place
