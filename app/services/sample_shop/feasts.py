"""The days on which a tea shop sells more than usual."""

from datetime import date, timedelta
from functools import cache

from app.services.sample_shop.stock import Market

# Feasts of the moon calendar; other years take the middle of their range.
_MID_AUTUMN = {2022: (9, 10), 2023: (9, 29), 2024: (9, 17), 2025: (10, 6), 2026: (9, 25)}
_MID_AUTUMN |= {2027: (9, 15), 2028: (10, 3), 2029: (9, 22), 2030: (9, 12), 2031: (10, 1)}
_NEW_YEAR = {2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17)}
_NEW_YEAR |= {2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23)}


def mid_autumn(year: int) -> date:
    """Give the day of the Mid-Autumn feast."""
    return date(year, *_MID_AUTUMN.get(year, (9, 24)))


def new_year(year: int) -> date:
    """Give the first day of the Chinese year."""
    return date(year, *_NEW_YEAR.get(year, (2, 5)))


def _second_sunday_of_may(year: int) -> date:
    first = date(year, 5, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7)


def _black_friday(year: int) -> date:
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 22)


@cache
def gift_days(market: Market, year: int) -> tuple[tuple[str, date], ...]:
    """Give the feasts people buy gifts for: the season's code and the day itself."""
    mothers = ("mothers_day", _second_sunday_of_may(year))
    if market is Market.CHINA:
        return (("new_year", new_year(year)), mothers, ("mid_autumn", mid_autumn(year)))
    if market is Market.JAPAN:
        return (mothers, ("summer_gift", date(year, 7, 15)), ("year_end", date(year, 12, 20)))
    return (mothers, ("christmas", date(year, 12, 22)))


@cache
def bargain_days(market: Market, year: int) -> tuple[tuple[str, date, int], ...]:
    """Give the days of promotions: code of the coupon, first day, days it lasts."""
    if market is Market.CHINA:
        return (
            ("618", date(year, 6, 16), 3),
            ("1111", date(year, 11, 10), 2),
            ("1212", date(year, 12, 12), 1),
        )
    if market is Market.JAPAN:
        return (("SUPER6", date(year, 6, 4), 7), ("SUPER12", date(year, 12, 4), 7))
    return (("SPRING10", date(year, 4, 1), 5), ("BLACKFRIDAY", _black_friday(year), 4))


@cache
def promotion_on(market: Market, day: date) -> str:
    """Give the coupon's code of the promotion that runs on a day; empty when none does."""
    for code, first, days in bargain_days(market, day.year):
        if first <= day < first + timedelta(days=days):
            return code
    return ""
