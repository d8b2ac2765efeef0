"""Proposes where a new business is at home, from what the computer knows of its user."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name

# The countries of a currency that more than one country has, then one country each.
_SHARED = {
    "EUR": (
        "AD", "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT",
        "LU", "LV", "MC", "ME", "MT", "NL", "PT", "SI", "SK", "SM", "VA", "XK",
    ),
    "USD": ("US", "PR", "EC", "SV", "PA", "VI", "GU", "AS", "MP"),
    "CHF": ("CH", "LI"),
}  # fmt: skip
_OWN = (
    ("AE", "AED"), ("AR", "ARS"), ("AU", "AUD"), ("BD", "BDT"), ("BH", "BHD"), ("BR", "BRL"),
    ("CA", "CAD"), ("CL", "CLP"), ("CN", "CNY"), ("CO", "COP"), ("CZ", "CZK"), ("DK", "DKK"),
    ("EG", "EGP"), ("GB", "GBP"), ("HK", "HKD"), ("HU", "HUF"), ("ID", "IDR"), ("IL", "ILS"),
    ("IN", "INR"), ("IS", "ISK"), ("JO", "JOD"), ("JP", "JPY"), ("KE", "KES"), ("KH", "KHR"),
    ("KR", "KRW"), ("KW", "KWD"), ("KZ", "KZT"), ("LK", "LKR"), ("MA", "MAD"), ("MM", "MMK"),
    ("MN", "MNT"), ("MO", "MOP"), ("MX", "MXN"), ("MY", "MYR"), ("NG", "NGN"), ("NO", "NOK"),
    ("NP", "NPR"), ("NZ", "NZD"), ("OM", "OMR"), ("PE", "PEN"), ("PH", "PHP"), ("PK", "PKR"),
    ("PL", "PLN"), ("QA", "QAR"), ("RO", "RON"), ("RS", "RSD"), ("RU", "RUB"), ("SA", "SAR"),
    ("SE", "SEK"), ("SG", "SGD"), ("TH", "THB"), ("TN", "TND"), ("TR", "TRY"), ("TW", "TWD"),
    ("UA", "UAH"), ("UG", "UGX"), ("UY", "UYU"), ("VN", "VND"), ("ZA", "ZAR"),
)  # fmt: skip
_MONEY = {
    **{country: money for money, countries in _SHARED.items() for country in countries},
    **dict(_OWN),
}
CURRENCIES = frozenset(_MONEY.values())
_LANGUAGES = {"zh": "zh_CN", "ja": "ja"}
_WORLD = "US"  # of a computer that tells neither place nor country, the currency most trade in
_LOCALE = re.compile(r"([a-z]{2,3})(?:[_-][A-Za-z]{4})?(?:[_-]([A-Z]{2}))?(?:[.@].*)?")
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Home:
    """A home zone by its name in the tz database, a currency and a country by their ISO codes."""

    zone: str
    currency: str
    country: str


def propose_home(environment: Mapping[str, str]) -> Home:
    """Propose the home of a new business: the computer's zone, its country, their money.

    A zone of no country (world time) leaves the country to the language's region.

    Args:
        environment: the variables of the process.
    """
    zone = _zone(environment)
    country = country_of(zone) or _region(environment) or _WORLD
    return Home(zone, _MONEY.get(country, _MONEY[_WORLD]), country)


def home_of(zone: str) -> Home:
    """Propose country and money for a zone that the seller chose."""
    country = country_of(zone) or _WORLD
    return Home(zone, _MONEY.get(country, _MONEY[_WORLD]), country)


def propose_language(environment: Mapping[str, str]) -> str:
    """Propose "en", "zh_CN" or "ja": the first language of the computer that we speak."""
    for text in (environment.get("LANGUAGE", "").split(":")[0], *_locales(environment)):
        if found := _LOCALE.fullmatch(text):
            return _LANGUAGES.get(found[1], "en")
    return "en"


def is_zone(zone: str) -> bool:
    """Tell whether the tz database has a zone of this name."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def country_of(zone: str) -> str | None:
    """Give the country a zone lies in, None for one of no country."""
    countries, aliases = _tables()
    return countries.get(zone) or countries.get(aliases.get(zone, ""))


def _zone(environment: Mapping[str, str]) -> str:
    told = environment.get("TZ", "").lstrip(":")
    if told and is_zone(told):
        return told
    try:
        found = get_localzone_name()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return found if found and is_zone(found) else "UTC"


def _region(environment: Mapping[str, str]) -> str | None:
    for text in _locales(environment):
        found = _LOCALE.fullmatch(text)
        if found and found[2]:
            return found[2]
    return None


def _locales(environment: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(environment[name] for name in _VARIABLES if environment.get(name))


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Read the country of each zone, and the zone behind each older name."""
    folder = resources.files("tzdata.zoneinfo")
    lines = folder.joinpath("zone.tab").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    countries = {row[2]: row[0] for row in rows}
    links = folder.joinpath("tzdata.zi").read_text(encoding="utf-8").splitlines()
    parts = (line.split(" ") for line in links if line.startswith("L "))
    return countries, {alias: zone for _, zone, alias in parts}
