"""What the pages of duplicates show: frozen values that cross the rooms."""

from dataclasses import dataclass
from enum import StrEnum

from app.services.customers.views import CustomerRow, OrderRow
from app.services.duplicates.evidence import Evidence
from app.services.tiers import TierTogether


class Review(StrEnum):
    """The three lists of pairs."""

    TO_REVIEW = "to_review"
    MERGED = "merged"
    NOT_SAME = "not_same"


@dataclass(frozen=True, slots=True, order=True)
class PairKey:
    """Two people by their numbers, the smaller first; of a merge the two rows that it joined."""

    row_a: int
    row_b: int


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of the lists.

    Attributes:
        name_a: name, else account, phone or e-mail.
        score: how likely they are one, 0 to 100; 0 where nobody reckoned.
        is_certain: may be merged with all the other certain ones.
        is_later: the seller wants to decide later; such pairs stand last.
        link_id: of a merge that stands, to take it apart; None in the other lists.
        by_import: a file joined them, not the seller.
        at_ms: when they were merged or said not to be the same; None of those to review.
    """

    key: PairKey
    name_a: str | None
    name_b: str | None
    score: int
    reasons: tuple[Evidence, ...]
    is_certain: bool
    is_later: bool
    link_id: int | None = None
    by_import: bool = False
    at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PairCounts:
    """How many pairs each list has, and how many of those to review are certain or put off."""

    to_review: int
    certain: int
    later: int
    merged: int
    not_same: int


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two people.

    Attributes:
        since_on: the first order or, without any, the day the oldest row came; days since 1970.
        rows: of how many records the person consists.
        last_orders: the two newest.
        consent_sms: given, unknown or refused; so is `consent_email`.
    """

    person_id: int
    row: CustomerRow
    since_on: int | None
    rows: int
    last_orders: tuple[OrderRow, ...]
    consent_sms: str
    consent_email: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One field of which only one value can be shown.

    Attributes:
        field: name, called_as, kana, gender, birthday, class_code, company, source, note,
            "custom:<number>" or "facet:<code>".
        title: what a field of the seller's own is called; "" for the others.
        kind: of a field of the seller's own (text, number, day, choice, yes_no); "" for the others.
        value_a: None for nothing; nothing cannot be chosen over something.
        is_same: both have it, or only one of them has any: there is nothing to decide.
        suggested: "a" or "b".
        is_newer: the suggested value is suggested because it was told later.
    """

    field: str
    title: str
    kind: str
    value_a: str | None
    value_b: str | None
    is_same: bool
    suggested: str
    is_newer: bool


@dataclass(frozen=True, slots=True)
class Union:
    """What both bring along and keep.

    Attributes:
        field: phone, email, address, shop, account, tag, concern or note.
    """

    field: str
    values_a: tuple[str, ...]
    values_b: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class After:
    """The person after merging: counts of both sides to add, and the consent that wins."""

    orders_a: int
    orders_b: int
    net_a: int
    net_b: int
    consent_sms: str
    consent_email: str


@dataclass(frozen=True, slots=True)
class Together:
    """What people would have as one.

    Attributes:
        points: that each can spend, in the order of the people; empty where nobody ever had any.
        all_points: that they could spend; what one owes is taken off the other's.
        tiers: None while there are no tiers.
    """

    points: tuple[int, ...] = ()
    all_points: int = 0
    tiers: TierTogether | None = None


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A kind of contact that two people have in common, and how many people have it."""

    kind: str
    people: int


@dataclass(frozen=True, slots=True)
class PairLook:
    """Everything the review of one pair shows.

    Attributes:
        choices: the fields either of them has.
        in_common: contacts that both have and that nobody said are shared, phones first.
    """

    pair: Pair
    a: Side
    b: Side
    choices: tuple[Choice, ...]
    unions: tuple[Union, ...]
    after: After
    in_common: tuple[SharedContact, ...] = ()
    together: Together = Together()


@dataclass(frozen=True, slots=True)
class Part:
    """What one side would take along if a link were ended.

    Attributes:
        records: how many customer rows.
        names: the first three names, accounts or contacts.
    """

    person_id: int
    name: str | None
    records: int
    orders: int
    net_minor: int
    contacts: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkLook:
    """One link of a person, and what ending it would do.

    Attributes:
        source: import or hand.
        reason: what an import joined by (phone, email); "" where the seller did.
        keeps: what stays with the oldest row; `leaves`: what goes, None where other links hold
            both sides together.
    """

    link_id: int
    row_a: int
    row_b: int
    source: str
    reason: str
    at_ms: int
    keeps: Part
    leaves: Part | None


@dataclass(frozen=True, slots=True)
class RowValue:
    """What one record says in a field; `is_shown` where the person shows it."""

    row: int
    value: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Differing:
    """A field in which the records of a person differ, as `Choice` names it; each value once."""

    field: str
    title: str
    kind: str
    values: tuple[RowValue, ...]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did; `person_id` is whom both are now."""

    action_id: int
    person_id: int
    people: int


@dataclass(frozen=True, slots=True)
class CertainReport:
    """What merging all certain pairs did; without an action there was nothing to merge."""

    action_id: int | None
    pairs: int
    people: int


@dataclass(frozen=True, slots=True)
class UnmergeReport:
    """What taking a link apart did.

    Attributes:
        stays: the person who keeps the old number, `goes` the other; the same where other links
            still join them.
        added_since: codes of what was written, given or set by hand since the link and stays with
            the row it went to, with how many: value (fields), tag, note, custom_value, facet,
            concern, referral, contact, address, consent, coupon, points, tier.
    """

    action_id: int
    stays: int
    goes: int
    added_since: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TakenApart:
    """What an undo of a merge, an unmerge or a word on a pair did.

    Attributes:
        restored: how many people are as they were; `kept` counts links and words that changed.
    """

    action_id: int
    restored: int
    kept: int


@dataclass(frozen=True, slots=True)
class FindReport:
    """What looking for duplicates found.

    Attributes:
        is_full: everybody was looked at, not only who is new or changed.
        people: how many were looked at.
        pairs: how many pairs are proposed now, put off or not; `certain` how many of them.
    """

    is_full: bool
    people: int
    pairs: int
    certain: int
    seconds: float
