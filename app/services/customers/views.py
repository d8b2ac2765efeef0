"""What lists and pages show of people: frozen values that cross the rooms."""

from dataclasses import dataclass
from enum import StrEnum

from app.services.customers.person_views import (
    NOTHING_KNOWN,
    ChannelConsent,
    Completeness,
    ConcernLine,
    CustomLine,
    FacetLine,
    NoteLine,
    ReferrerLine,
)
from app.services.segments.views import EVERYBODY, Scalar, Tree


class SortBy(StrEnum):
    """Columns a list of people can be sorted by."""

    NAME = "name"
    CLASS = "class_code"
    TIER = "tier"
    REGION = "region"
    ORDERS = "orders"
    SPENT = "net_minor"
    FIRST = "first_on"
    LAST = "last_on"
    POINTS = "points"
    COUPONS = "coupons"
    REFERRED_BY = "referred_by"
    FRIENDS = "friends"


@dataclass(frozen=True, slots=True)
class Question:
    """Which people, in which order; without search and tree everybody who is not hidden."""

    search: str = ""
    sort: SortBy = SortBy.LAST
    is_descending: bool = True
    tree: Tree = EVERYBODY


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of the list. Money in home minor units; days since 1970-01-01.

    Attributes:
        points: that can be spent.
        coupons: that are held, neither used nor over.
        referred_by: what whoever brought the person is called.
        friends: people whom the person brought.
    """

    person_id: int
    name: str | None
    account: str | None
    phone: str | None
    email: str | None
    class_code: str
    province: str | None
    city: str | None
    shops: tuple[str, ...]
    orders: int
    net_minor: int
    unrated_orders: int
    first_on: int | None
    last_on: int | None
    tags: tuple[str, ...] = ()
    points: int = 0
    tier: str | None = None
    coupons: int = 0
    referred_by: str | None = None
    friends: int = 0


@dataclass(frozen=True, slots=True)
class ListFigures:
    """The foot of the list: how many people, their net money, of how many orders.

    Attributes:
        unrated: how many of the orders are in a currency without a rate, so not in the money.
    """

    people: int
    net_minor: int
    orders: int
    unrated: int = 0


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One value that a filter can ask for, and how many people who are not hidden have it.

    Attributes:
        value: what a condition holds: a place, a tag, a class, the id of a shop or product.
        name: what it is called; of a class its code.
    """

    value: Scalar
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A phone or e-mail; state valid, masked, bad or bounced; consent given, unknown, refused.

    Attributes:
        is_shared: several people use it, by the seller's word.
    """

    kind: str
    value: str | None
    shown: str
    state: str
    consent: str
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class AddressLine:
    """One address, newest first."""

    receiver: str | None
    country: str | None
    province: str | None
    city: str | None
    district: str | None
    street: str | None
    postcode: str | None


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account on a platform, and how it came to this person."""

    platform: str
    account: str
    customer_id: int


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order of the person."""

    order_id: int
    order_no: str | None
    shop: str
    platform: str
    state: str
    placed_at_ms: int | None
    paid_at_ms: int | None
    currency: str
    net_minor: int
    home_minor: int | None
    products: str
    pieces: float


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product of the person, by how often she bought it."""

    product_id: int
    title: str
    code: str | None
    orders: int
    pieces: float
    last_on: int | None


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One event: an order state, first_seen, linked, merged, parted, note, edit, points, tier.

    Attributes:
        title: of a note its text; of an edit the code of its kind (EditKind, "person", "add").
        detail: of an edit the codes of the fields it touched, with commas between.
        points: of points what they did to the balance; title and detail are kind and reason.
            Of a tier they are the tier's code, empty for none, and why it was reached.
            Of brought and brings they are a name and how it was seen; of own_code the code.
        subject_id: of a note its number, of an edit the action's.
    """

    at_ms: int
    kind: str
    title: str
    detail: str
    currency: str | None = None
    net_minor: int | None = None
    subject_id: int | None = None
    points: int | None = None


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """Everything the page of one person shows.

    Attributes:
        gap_days: usual days between two orders (mean), None below three orders.
        next_on: the day the next order would be expected.
        note: what came with the row from a file, or was written into the plain field; the notes
            written one by one are `notes`, the pinned one first, then the newest.
        birthday_on: the next day of the birthday in the sun calendar, days since 1970-01-01.
        custom: every field of the seller's own that is in use, in the seller's order.
        facets: by code, the newest first; `concerns`: the open ones first.
        consents: of every channel, sms, email and call first.
    """

    row: CustomerRow
    called_as: str | None
    gender: str | None
    birthday: str | None
    company: str | None
    source: str | None
    note: str | None
    tags: tuple[str, ...]
    accounts: tuple[AccountLine, ...]
    contacts: tuple[ContactLine, ...]
    addresses: tuple[AddressLine, ...]
    consent_sms: str
    consent_email: str
    average_minor: int | None
    money_365: int
    orders_365: int
    gap_days: int | None
    next_on: int | None
    orders: tuple[OrderRow, ...]
    products: tuple[ProductRow, ...]
    timeline: tuple[TimelineRow, ...]
    kana: str | None = None
    is_hidden: bool = False
    birthday_on: int | None = None
    notes: tuple[NoteLine, ...] = ()
    custom: tuple[CustomLine, ...] = ()
    facets: tuple[FacetLine, ...] = ()
    concerns: tuple[ConcernLine, ...] = ()
    referrer: ReferrerLine | None = None
    consents: tuple[ChannelConsent, ...] = ()
    completeness: Completeness = NOTHING_KNOWN
