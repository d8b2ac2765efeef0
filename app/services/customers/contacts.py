"""Phones and e-mail addresses of files, brought to one spelling or told apart as no key."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from unicodedata import normalize

_MIDDLE = "**"
_ALWAYS_SHOWN = 2


class ContactState(StrEnum):
    """Whether a contact can be used: reached and compared, only shown, or impossible."""

    VALID = "valid"
    MASKED = "masked"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone; value is E.164 when valid, else None; shown is what the file said."""

    value: str | None
    shown: str
    state: ContactState


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address; value is in small letters when valid, else None."""

    value: str | None
    shown: str
    state: ContactState


_CHINESE_MOBILE = re.compile(r"(?:\+?86|0086)?(1[3-9][0-9]{9})")
_PLAIN_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_EXTENSION = re.compile(
    r"\s*(?:转|轉|分机|分機|内線|ext\.?|x|#|,|;|-|\(|_)\s*:?([0-9]{1,6})\)?$", re.IGNORECASE
)
_SPACING = re.compile(r"[\s\-‐-―().・/]+")
_FLOAT_TAIL = re.compile(r"\.0+$")
_MASK = re.compile(r"[*×●•✱#]{2,}|[*●•✱]|(?<=[0-9])[xX]{2,}(?=[0-9])")
_DIGITS_ONLY = re.compile(r"\+?[0-9]{5,17}")
# 95013… and its like are numbers a carrier lends for one parcel.
_LENT = re.compile(r"(?:\+?86|0086)?950[0-9]{8,14}")
_BLANKS = "<>\ufeff\u200b \t\r\n\u3000"
_WRAPPING = "\"'`‘’“”=<>\ufeff\u200b\u200e\u202a\u202c \t\r\n\u3000"
_COUNTRY_CODE = re.compile(
    r"\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})"
)
_SHORTEST_SPLIT = 8
_BETWEEN_PHONES = re.compile(r"[,;/、|\s]+")
_SHORTEST_PHONE = 7

_EMAIL_LONGEST = 254
_LOCAL_LONGEST = 64
# Unquoted names, and domains of letters, digits and hyphens, in any script (RFC 5322, RFC 6531).
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL = r"[^\W_](?:[^\W_]|-){0,61}(?<!-)"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+(?:[^\W\d_]{{2,63}}|xn--[a-z0-9-]{{2,59}})")


def normal_phone(raw: str, country: str) -> Phone:
    """Bring a phone to E.164, or say that it is masked or impossible.

    A mobile with an extension (13800138000-1234, 转 8012) is a number lent to many buyers in turn:
    it is shown and never compared, like a masked one.

    Args:
        raw: a cell that is not empty.
        country: two letters; the country of a number without a country code.
    """
    if country == "CN" and _PLAIN_MOBILE.fullmatch(raw) and raw.isascii():
        return Phone("+86" + raw, raw, ContactState.VALID)
    return _parsed_phone(raw, country)


@lru_cache(maxsize=8192)
def _parsed_phone(raw: str, country: str) -> Phone:
    shown = raw.strip(_WRAPPING)
    text = _FLOAT_TAIL.sub("", normalize("NFKC", shown).strip(_WRAPPING))
    if _MASK.search(text):
        return Phone(None, shown, ContactState.MASKED)
    value = _e164(text, country)
    extended = _EXTENSION.search(text) if value is None else None
    if extended:
        value = _e164(text[: extended.start()], country)
        if value and _CHINESE_MOBILE.fullmatch(value):
            return Phone(None, shown, ContactState.MASKED)
    if value is None and _LENT.fullmatch(_SPACING.sub("", text)):
        return Phone(None, shown, ContactState.MASKED)
    value = value or _first_of_several(text, country)
    return Phone(value, shown, ContactState.VALID if value else ContactState.BAD)


def _first_of_several(text: str, country: str) -> str | None:
    parts = _BETWEEN_PHONES.split(text)
    if len(parts) == 1 or any(len(part) < _SHORTEST_PHONE for part in parts):
        return None
    return next((value for part in parts if (value := _e164(part, country))), None)


def _e164(text: str, country: str) -> str | None:
    number = _SPACING.sub("", text)
    if not number.isascii() or not _DIGITS_ONLY.fullmatch(number):
        return None
    if number.startswith("00"):
        number = "+" + number[2:]
    chinese = _CHINESE_MOBILE.fullmatch(number)
    if chinese and (country == "CN" or number.startswith("+")):
        return "+86" + chinese[1]
    # "(0)" of "+44 (0)20" is for callers inside the country.
    return _by_the_plan(re.sub(r"^(\+[0-9 ]{1,4})\(0\)", r"\1", text.strip()), number, country)


def _by_the_plan(text: str, number: str, country: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 - 80 ms, and most files never need it

    written = "+" + text[2:] if number.startswith("+") and text.startswith("00") else text
    try:
        parsed = phonenumbers.parse(written, country.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def masked_email(address: str) -> str:
    """Write an e-mail with the middle of its name hidden: si**an@example.com."""
    name, at, host = address.partition("@")
    if len(name) <= _ALWAYS_SHOWN:
        return address
    tail = name[-_ALWAYS_SHOWN:] if len(name) > 2 * _ALWAYS_SHOWN else ""
    return f"{name[:_ALWAYS_SHOWN]}{_MIDDLE}{tail}{at}{host}"


def masked_phone(value: str) -> str:
    """Give a phone with its middle hidden, as lists show it: ``138 **** 2046``.

    Args:
        value: an E.164 number.
    """
    if _CHINESE_MOBILE.fullmatch(value):
        return f"{value[-11:-8]} **** {value[-4:]}"
    code = _COUNTRY_CODE.match(value)
    national = value[code.end() :] if code else value
    head, tail = (
        (national[:2], national[-4:]) if len(national) > _SHORTEST_SPLIT else ("", national[-2:])
    )
    return " ".join(part for part in (code and code[0], head, "****", tail) if part)


@lru_cache(maxsize=8192)
def normal_email(raw: str) -> Email:
    """Bring an e-mail address to small letters, or say that it is masked or impossible.

    Stricter than the standard where sellers' files are only ever wrong: quoted names, comments and
    bare computer names are no addresses.
    """
    shown = raw.strip(_BLANKS).removeprefix("'")
    text = normalize("NFKC", shown).strip(_BLANKS).removeprefix("mailto:")
    if "*" in text:
        return Email(None, shown, ContactState.MASKED)
    local, at, domain = text.rpartition("@")
    is_valid = (
        at
        and len(text.encode("utf-8", "replace")) <= _EMAIL_LONGEST
        and len(local) <= _LOCAL_LONGEST
        and _LOCAL.fullmatch(local)
        and _DOMAIN.fullmatch(domain.lower())
    )
    return Email(
        text.lower() if is_valid else None,
        shown,
        ContactState.VALID if is_valid else ContactState.BAD,
    )
