"""What the seller wrote down about a person, as her page shows it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note written by hand; at most one of a person is pinned."""

    note_id: int
    text: str
    written_at_ms: int
    changed_at_ms: int
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class CustomLine:
    """What a person has in a field of the seller's own, in its normal form.

    Attributes:
        kind: text, number, day, choice or yes_no.
        value: a number as "12.5", a day as "2026-11-25", yes as "1", no as "0"; None for nothing.
        choices: what a choice offers; the value may be one that it no longer does.
    """

    field_id: int
    name: str
    kind: str
    value: str | None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetLine:
    """What holds of a person from a day on.

    Attributes:
        code: one of the catalogue (see FACETS), or a name of the seller's own.
        value: of a catalogue's choice its code; a month as "2026-03".
        valid_from: days since 1970-01-01.
        counts: whether it is the one of its code that holds today.
    """

    facet_id: int
    code: str
    value: str
    valid_from: int
    counts: bool


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """What worries a person: a code of the catalogue or the seller's own words; days since 1970."""

    concern_id: int
    kind: str
    opened_on: int
    closed_on: int | None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One thing a person said about being written to.

    Attributes:
        source: where it was said: import, hand, a code of ConsentSource, or the seller's words.
        said_on: days since 1970-01-01.
    """

    channel: str
    state: str
    source: str
    said_on: int
    proof: str | None
    at_ms: int


@dataclass(frozen=True, slots=True)
class ChannelConsent:
    """What holds for a channel now (the strictest of a person's rows), and all that was said.

    Attributes:
        statements: newest first; what was said for all rows at once stands once.
    """

    channel: str
    state: str
    statements: tuple[StatementLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferrerLine:
    """Who brought a person."""

    person_id: int
    name: str | None


class Known(StrEnum):
    """The ten things that make a person's file complete, one point each."""

    NAME = "name"
    CALLED_AS = "called_as"
    GENDER = "gender"
    PHONE = "phone"
    EMAIL = "email"
    REGION = "region"
    BIRTHDAY = "birthday"
    SOURCE = "source"
    CONSENT = "consent"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of the ten things are known, and which are not, the most useful first."""

    score: int
    missing: tuple[Known, ...]


NOTHING_KNOWN = Completeness(0, tuple(Known))
