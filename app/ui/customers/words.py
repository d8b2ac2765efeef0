"""How people are named and placed on the customer pages, and sentences with numbers."""

from PySide6.QtCore import QObject

from app.services.customers.views import AddressLine
from app.ui.formats import number
from app.ui.i18n import translate
from app.ui.labels import consent, contact_kind, platform

_HAN_FROM = 0x2E80


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


def _is_japanese(line: AddressLine) -> bool:
    return line.country == "JP" or (line.province or "").endswith(("県", "都", "府", "道"))
