"""What the business's own orders tell: usual gaps, launches, peaks, refills.

Kept in memory until an order may have changed; an edit of people changes none.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from app.models.database import number
from app.services.clock import to_day
from app.services.money import decimals
from app.services.segments import queries
from app.services.segments.own_figures import OwnFigures
from app.services.segments.tier_places import TIER_STEPS

_Found = TypeVar("_Found")
Days = Mapping[int, int]
EVENT_DAYS = (618, 1111, 1212)
_LEAST = 5  # fewer say nothing of a rhythm
_AT_FIRST = 30  # what was sold in a shop's first days was not launched then
_WEEK = 7
_YEARS = 10
_KEPT: "WeakKeyDictionary[Engine | Connection, dict[str, tuple[object, object]]]"
_KEPT = WeakKeyDictionary()


class Findings:
    """Finds each thing when it is first asked for.

    Args:
        session: one that reads.
        today: at home.
    """

    def __init__(self, session: Session, today: date) -> None:
        self._session = session
        self._today = today

    def usual_gap(self) -> float | None:
        """Give the days between two orders over the whole business; None without any."""
        return queries.usual_gap(self._session)

    def category_gaps(self) -> Mapping[str, float]:
        """Give the days between two orders of those who bought of a category last."""
        return self._found("gaps", lambda: queries.category_gaps(self._session, _LEAST))

    def launches(self) -> Days:
        """Give the day on which a product was first sold; none that was there from the start."""
        return self._lives()[0]

    def peaks(self) -> Days:
        """Give the last day of the week in which most pieces of a launched product went."""
        return self._lives()[1]

    def cycles(self) -> Days:
        """Give the days after which a product is bought again, by the seller's word or its own."""
        return self._found("cycles", lambda: queries.cycles(self._session, _LEAST))

    def own_figures(self) -> OwnFigures:
        """Give what the ready-made segments are made with."""
        return self._found("own", self._own_figures)

    def _own_figures(self) -> OwnFigures:
        digits = decimals(queries.home_currency(self._session))
        days = queries.second_days(self._session)
        second: tuple[int, int] | None = None
        if len(days) >= _LEAST:
            second = (days[len(days) // 4], days[len(days) * 3 // 4])
        return OwnFigures(
            minor_per_whole=10**digits,
            second=second or OwnFigures().second,
            second_median=days[len(days) // 2] if second else None,
            second_people=len(days),
            event_day=self._event_day(),
            pairs=queries.pairs_of_products(self._session, _LEAST),
            has_points=queries.has_points(self._session),
            tiers=queries.tier_steps(self._session, to_day(self._today), TIER_STEPS),
        )

    def _event_day(self) -> int:
        days = {
            to_day(date(year, event // 100, event % 100)): event
            for event in EVENT_DAYS
            for year in range(self._today.year - _YEARS, self._today.year + 1)
        }
        orders = dict.fromkeys(EVENT_DAYS, 0)
        for day, count in queries.orders_of_days(self._session, json.dumps(list(days))):
            orders[days[day]] += count
        return max(reversed(EVENT_DAYS), key=orders.__getitem__)

    def _lives(self) -> tuple[Days, Days]:
        return self._found("lives", self._read_lives)

    def _read_lives(self) -> tuple[Days, Days]:
        launches: dict[int, int] = {}
        peaks: dict[int, tuple[float, int]] = {}
        start = queries.first_day(self._session)
        for product, week, first, pieces in queries.weeks_of_products(self._session):
            launches[product] = min(first, launches.get(product, first))
            if pieces > peaks.get(product, (0.0, 0))[0]:
                peaks[product] = pieces, week * _WEEK + 3
        launches |= queries.said_launches(self._session)
        new = {product: day for product, day in launches.items() if day >= start + _AT_FIRST}
        return new, {product: peaks[product][1] for product in new if product in peaks}

    @cached_property
    def _kept(self) -> dict[str, tuple[object, object]]:
        # Within a wish that writes, orders may change further under the same action.
        is_reading = bool(number(self._session, "PRAGMA query_only"))
        return _KEPT.setdefault(self._session.get_bind(), {}) if is_reading else {}

    def _found(self, name: str, find: Callable[[], _Found]) -> _Found:
        newest = number(self._session, "SELECT max(id) FROM action WHERE kind <> 'edit'")
        version, found = self._kept.get(name, (None, None))
        if version != (newest, self._today):
            found = find()
            self._kept[name] = (newest, self._today), found
        return cast("_Found", found)
