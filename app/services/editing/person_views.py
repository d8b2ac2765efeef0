"""Edits of one person, as a form wishes them, and who may be that person already."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.services.editing.views import PersonField


@dataclass(frozen=True, slots=True)
class ContactText:
    """A phone or e-mail as typed, or as a page shows it; kind is phone or email."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class AddressText:
    """An address as typed; parts may be missing, the street may hold all of them."""

    receiver: str | None = None
    country: str | None = None
    province: str | None = None
    city: str | None = None
    district: str | None = None
    street: str | None = None
    postcode: str | None = None


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What a person said about a channel.

    Attributes:
        channel: sms, email, hand, call or file.
        state: given, unknown or refused.
        said_on: the day, None for today.
        proof: where it stands written; only what makes promotion stricter goes without.
        source: where it was said: a code of ConsentSource, or words of the seller's own.
    """

    channel: str
    state: str
    said_on: date | None = None
    proof: str | None = None
    source: str = "hand"


class ConsentSource(StrEnum):
    """Where consent is said, as offered; others are said in the seller's own words."""

    CHAT = "chat"
    CALL = "call"
    IN_PERSON = "in_person"
    FORM = "form"
    MAIL = "mail"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note to be written."""

    text: str
    is_pinned: bool = False


@dataclass(frozen=True, slots=True)
class NoteChange:
    """What becomes of a note; None leaves it. Pinning one leaves every other unpinned."""

    note_id: int
    text: str | None = None
    is_pinned: bool | None = None


@dataclass(frozen=True, slots=True)
class FacetText:
    """What holds of a person from a day on, None for today.

    Attributes:
        code: one of FACETS, or a name of the seller's own.
        value: a code of the facet's choices, a month as "2026-03", or words.
    """

    code: str
    value: str
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class ConcernText:
    """A worry that was told on a day, None for today; a code of CONCERNS or words."""

    kind: str
    opened_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConcernChange:
    """Closes a concern on a day, None for today, or opens it again."""

    concern_id: int
    is_open: bool
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonEdit:
    """What is to become of one person; what is not named stays as it is.

    Attributes:
        values: new values by field, None for empty. A birthday is "1990-05-01" or "05-01", of the
            lunar calendar with "lunar " before, of a leap month with "lunar leap " before.
        tags: all tags from now on; None leaves them.
        custom: new values by the number of a field of the seller's own, None or "" for empty; a
            number, a day, yes as "1" or no as "0".
        gone_notes, gone_facets, gone_concerns: their numbers; they come back with Undo.
        referrer: the number of the person who brought her; 0 for nobody, None leaves it.
    """

    values: Mapping[PersonField, str | None] = field(default_factory=dict)
    tags: tuple[str, ...] | None = None
    new_contacts: tuple[ContactText, ...] = ()
    gone_contacts: tuple[ContactText, ...] = ()
    new_addresses: tuple[AddressText, ...] = ()
    gone_addresses: tuple[AddressText, ...] = ()
    consents: tuple[ConsentText, ...] = ()
    custom: Mapping[int, str | None] = field(default_factory=dict)
    new_notes: tuple[NoteText, ...] = ()
    changed_notes: tuple[NoteChange, ...] = ()
    gone_notes: tuple[int, ...] = ()
    new_facets: tuple[FacetText, ...] = ()
    gone_facets: tuple[int, ...] = ()
    new_concerns: tuple[ConcernText, ...] = ()
    changed_concerns: tuple[ConcernChange, ...] = ()
    gone_concerns: tuple[int, ...] = ()
    referrer: int | None = None


class Resemblance(StrEnum):
    """Why two people may be one."""

    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    OWN_FIELD = "own_field"
    NAME = "name"
    NAME_CLOSE = "name_close"
    PINYIN = "pinyin"
    REGION = "region"
    OTHER_REGION = "other_region"
    OTHER_NAME = "other_name"


@dataclass(frozen=True, slots=True)
class Likely:
    """A person who may be the one that is being added.

    Attributes:
        reason: the strongest of the reasons.
        score: how likely, in percent.
        reasons: what speaks for it, then what speaks against it.
        net_minor: home minor units.
        last_on: days since 1970-01-01.
    """

    person_id: int
    name: str | None
    phone: str | None
    email: str | None
    orders: int
    reason: str
    score: int = 0
    reasons: tuple[Resemblance, ...] = ()
    class_code: str = ""
    province: str | None = None
    city: str | None = None
    net_minor: int = 0
    last_on: int | None = None
