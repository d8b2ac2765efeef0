"""The customer book: lists of people, and the page of one with everything she bought."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.services.clock import from_ms, to_day
from app.services.customers.birthdays import next_birthday, read_birthday
from app.services.customers.book import CustomerList
from app.services.customers.completeness import completeness, known_of
from app.services.customers.queries import person_of, summary_rows
from app.services.customers.views import CustomerPage, CustomerRow, OrderRow, TimelineRow
from app.services.orders import about, queries
from app.services.orders.errors import CustomerErasedError, CustomerGoneError
from app.services.orders.rules import average_minor, next_day, usual_gap_days
from app.services.orders.views import OrderHit
from app.services.segments.queries import home_zone
from app.services.settings.queries import leap_day


class CustomerBook(CustomerList):
    """Reads people; each call sees one moment of the file."""

    def page(self, person_id: int) -> CustomerPage:
        """Give everything known of one person; an old number leads to whom it is part of now.

        Raises:
            CustomerErasedError: it is of somebody who was erased.
            CustomerGoneError: there is nobody of this number.
        """
        with self._database.reading() as session:
            person = person_of(session, person_id)
            row = None if person is None else summary_rows(session, (person,)).get(person)
            if row is None:
                erased_ms = queries.erased_ms(session, person_id)
                if erased_ms is None:
                    raise CustomerGoneError(person_id)
                zone = ZoneInfo(home_zone(session))
                erased_on = from_ms(erased_ms).astimezone(zone).date()
                raise CustomerErasedError(person_id, erased_on)
            return _page(session, row, self.clock.today())

    def next_birthday(self, text: str) -> date:
        """Give when a birthday, as it is stored, comes next; today counts.

        Raises:
            ValueError: it is none.
        """
        with self._database.reading() as session:
            leaps_to = leap_day(session)
        return next_birthday(read_birthday(text), self.clock.today(), leaps_to)

    def orders_by_number(self, number: str, count: int) -> tuple[OrderHit, ...]:
        """Give orders by their number or its last six or more letters, newest first.

        A "#" before a number may be missing.
        """
        with self._database.reading() as session:
            return queries.orders_by_number(session, number.strip(), count)


def _page(session: Session, row: CustomerRow, today: date) -> CustomerPage:
    person = row.person_id
    values = queries.field_values(session, person)
    sms, email = queries.consents(session, person)
    money_365, orders_365, gaps, days = queries.habits(session, person)
    orders = queries.orders(session, person)
    gap_days = usual_gap_days(gaps, days)
    page = CustomerPage(
        row=row,
        called_as=values["called_as"],
        gender=values["gender"],
        birthday=values["birthday"],
        company=values["company"],
        source=values["source"],
        note=values["note"],
        tags=queries.tags(session, person),
        accounts=queries.accounts(session, person),
        contacts=queries.contacts(session, person),
        addresses=queries.addresses(session, person),
        consent_sms=sms,
        consent_email=email,
        average_minor=average_minor(row.net_minor, row.orders - row.unrated_orders),
        money_365=money_365,
        orders_365=orders_365,
        gap_days=gap_days,
        next_on=next_day(row.last_on, gap_days),
        orders=orders,
        products=queries.products(session, person),
        timeline=_timeline(
            orders, (*queries.events(session, person), *about.written(session, person))
        ),
        kana=values["kana"],
        is_hidden=queries.is_hidden(session, person),
        birthday_on=_next_birthday(session, values["birthday"], today),
    )
    return _with_written(session, page, to_day(today))


def _with_written(session: Session, page: CustomerPage, today: int) -> CustomerPage:
    person = page.row.person_id
    told = replace(
        page,
        notes=about.notes(session, person),
        custom=about.custom_values(session, person),
        facets=about.facets(session, person, today),
        concerns=about.concerns(session, person),
        referrer=about.referrer(session, person),
        consents=about.consents(session, person),
    )
    return replace(told, completeness=completeness(known_of(told)))


def _next_birthday(session: Session, text: str | None, today: date) -> int | None:
    try:
        birthday = None if text is None else read_birthday(text)
    except ValueError:  # came so from a file
        return None
    if birthday is None:
        return None
    return to_day(next_birthday(birthday, today, leap_day(session)))


def _timeline(
    orders: tuple[OrderRow, ...], events: tuple[TimelineRow, ...]
) -> tuple[TimelineRow, ...]:
    """Give orders and events, newest first; an order without any day has no place in time."""
    bought = [_event(order) for order in orders]
    happened = sorted(
        (event for event in (*bought, *events) if event is not None),
        key=lambda event: -event.at_ms,
    )
    return tuple(happened)


def _event(order: OrderRow) -> TimelineRow | None:
    at_ms = order.placed_at_ms if order.placed_at_ms is not None else order.paid_at_ms
    if at_ms is None:
        return None
    return TimelineRow(
        at_ms=at_ms,
        kind=order.state,
        title=order.order_no or "",
        detail=order.products,
        currency=order.currency,
        net_minor=order.net_minor,
    )
