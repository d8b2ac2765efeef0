"""The made-up people: three languages, own habits, numbers and mailboxes that nobody has."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from app.services.sample_shop.stock import Market, Ware, names, places, wares_of

YEARS_DAYS = 1095


class Habit(StrEnum):
    """How somebody buys."""

    RHYTHM = "rhythm"
    GIFTS = "gifts"
    BARGAINS = "bargains"
    ONCE = "once"
    WHOLESALE = "wholesale"
    NEWCOMER = "newcomer"


_HABITS = {
    Habit.RHYTHM: 34,
    Habit.GIFTS: 16,
    Habit.BARGAINS: 17,
    Habit.ONCE: 24,
    Habit.WHOLESALE: 2,
    Habit.NEWCOMER: 7,
}
_MARKETS = {Market.CHINA: 70, Market.JAPAN: 14, Market.AMERICA: 16}
_NEW_DAYS = 90
_HOUSEHOLD_SHARE = 0.03
_TWO_SHOPS_SHARE = 0.04
_MASKED_SHARE = 0.06
_JAPANESE_NUMBERS = 10_000
_AMERICAN_NUMBERS = 1_600
# 555-0100 to 555-0199 are kept for stories, in every area.
_AREAS = "212 718 213 415 206 503 312 512 617 303 404 305 612 973 602 215".split()  # noqa: SIM905 - reads better


@dataclass(frozen=True, slots=True)
class Buyer:
    """One made-up person.

    Attributes:
        place: the parts of the address as the platform writes them.
        phone: as the platform writes it; None when there is none.
        rhythm: by how much slower than usual a packet is used up.
        leaves_on: the day from which nothing more is bought, None for those who stay.
        is_masked: the platform hides name and phone.
        buys_abroad: also buys in the American shop, under the same phone.
    """

    number: int
    market: Market
    surname: str
    given: str
    kana: tuple[str, str]
    gender: str
    account: str
    email: str | None
    phone: str | None
    place: tuple[str, ...]
    street: str
    postcode: str
    habit: Habit
    joined_on: date
    leaves_on: date | None
    rhythm: float
    favourites: tuple[Ware, ...]
    is_masked: bool
    buys_abroad: bool


@dataclass(frozen=True, slots=True)
class _Face:
    surname: str
    given: str
    kana: tuple[str, str] = ("", "")
    gender: str = ""
    account: str = ""
    email: str | None = None


@dataclass(frozen=True, slots=True)
class _Home:
    place: tuple[str, ...]
    street: str
    postcode: str
    phone: str | None


class Neighbourhood:
    """Makes people one after another; some share the home of the one before."""

    def __init__(self, luck: Random, until: date) -> None:
        self._luck = luck
        self._until = until
        self._last_home: _Home | None = None

    def person(self, number: int) -> Buyer:
        """Make the person of a number; numbers must come in their order."""
        luck = self._luck
        market = luck.choices(tuple(_MARKETS), tuple(_MARKETS.values()))[0]
        face = _FACES[market](luck, number)
        home = self._home(market, number)
        habit = luck.choices(tuple(_HABITS), tuple(_HABITS.values()))[0]
        joined, leaves = self._stay(habit)
        in_china = market is Market.CHINA
        return Buyer(
            number=number,
            market=market,
            surname=face.surname,
            given=face.given,
            kana=face.kana,
            gender=face.gender,
            account=face.account,
            email=face.email,
            phone=home.phone,
            place=home.place,
            street=home.street,
            postcode=home.postcode,
            habit=habit,
            joined_on=joined,
            leaves_on=leaves,
            rhythm=0.7 + luck.random() * 0.9,
            favourites=tuple(luck.sample(wares_of("tea"), luck.choice((1, 2, 2, 3)))),
            is_masked=in_china and luck.random() < _MASKED_SHARE,
            buys_abroad=in_china and luck.random() < _TWO_SHOPS_SHARE,
        )

    def _home(self, market: Market, number: int) -> _Home:
        shares = self._luck.random() < _HOUSEHOLD_SHARE
        if market is Market.CHINA and self._last_home and shares:
            return self._last_home
        home = _HOMES[market](self._luck, number)
        if market is Market.CHINA:
            self._last_home = home
        return home

    def _stay(self, habit: Habit) -> tuple[date, date | None]:
        if habit is Habit.NEWCOMER:
            return self._until - timedelta(days=self._luck.randrange(_NEW_DAYS)), None
        # One in five was there when the files begin.
        is_old = self._luck.random() < 0.2  # noqa: PLR2004
        share = 1 - self._luck.random() * (0.03 if is_old else 1)
        days = round(YEARS_DAYS * share)
        joined = self._until - timedelta(days=days)
        leaves = joined + timedelta(days=self._luck.randint(120, 900))
        return joined, leaves if self._luck.random() < 0.4 else None  # noqa: PLR2004 - two in five leave


def _chinese(luck: Random, number: int) -> _Face:
    parts = names()
    surname, given = luck.choice(parts["zh_surnames"]), luck.choice(parts["zh_given"])
    words = "".join(luck.choice(parts["zh_words"]) for _ in range(2))
    account = f"{words}{luck.choice(('_', '', ''))}{number * 48271 % 1_000_003}"
    return _Face(surname, given, account=account)


def _japanese(luck: Random, number: int) -> _Face:
    surname, kana, sound = luck.choice(names()["ja_surnames"])
    given, given_kana, given_sound, gender = luck.choice(names()["ja_given"])
    email = f"{given_sound}.{sound}{number}@example.com"
    return _Face(surname, given, (kana, given_kana), gender, email, email)


def _american(luck: Random, number: int) -> _Face:
    first, last = luck.choice(names()["en_first"]), luck.choice(names()["en_last"])
    plain = f"{first}.{last}".lower().replace("'", "").replace("é", "e").replace("ë", "e")
    email = f"{plain.replace('ü', 'u')}{number}@example.com"
    return _Face(last, first, account=email, email=email)


def _chinese_home(luck: Random, number: int) -> _Home:
    known = places()["zh"]
    *place, _weight = luck.choices(known, [row[-1] for row in known])[0]
    road = luck.choice(places()["zh_roads"])
    street = f"{road}{luck.randint(1, 998)}号{luck.randint(1, 39)}栋{luck.randint(101, 2899)}室"
    # No carrier has numbers that begin with 154.
    phone = f"154{(number * 7_368_787 + 1_234_567) % 100_000_000:08}"
    return _Home(tuple(map(str, place)), street, "000000", phone)


def _japanese_home(luck: Random, number: int) -> _Home:
    known = places()["ja"]
    prefecture, city, post, _weight = luck.choices(known, [row[-1] for row in known])[0]
    block = "-".join(str(luck.randint(1, 20)) for _ in range(3))
    # 0800-00… is for companies; nobody's own.
    phone = f"080-0000-{number:04}" if number < _JAPANESE_NUMBERS else None
    street = luck.choice(places()["ja_roads"]) + block
    return _Home((prefecture, city), street, f"{post}-{luck.randrange(10_000):04}", phone)


def _american_home(luck: Random, number: int) -> _Home:
    known = places()["en"]
    city, state, code, post, _weight = luck.choices(known, [row[-1] for row in known])[0]
    street = f"{luck.randint(1, 990)} {luck.choice(places()['en_roads'])}"
    area, line = _AREAS[number % len(_AREAS)], number // len(_AREAS)
    has_phone = number < _AMERICAN_NUMBERS and luck.random() < 0.7  # noqa: PLR2004 - seven in ten
    phone = f"+1 {area}-555-01{line:02}" if has_phone else None
    return _Home((city, state, code), street, f"{post}{luck.randrange(100):02}", phone)


_FACES = {Market.CHINA: _chinese, Market.JAPAN: _japanese, Market.AMERICA: _american}
_HOMES = {
    Market.CHINA: _chinese_home,
    Market.JAPAN: _japanese_home,
    Market.AMERICA: _american_home,
}
