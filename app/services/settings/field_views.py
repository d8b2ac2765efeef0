"""What the settings show of the seller's own fields; the start needs none of it."""

from dataclasses import dataclass

from app.models.tables.codes import CustomKind

__all__ = ["CustomField", "CustomKind"]


@dataclass(frozen=True, slots=True)
class CustomField:
    """A field of the seller's own.

    Attributes:
        choices: what a choice offers, nothing for other kinds.
        is_identifying: two people with the same value are likely one.
        is_given_up: shown nowhere; its values stay.
        people: how many persons have a value in it, where that was asked.
    """

    field_id: int
    name: str
    kind: CustomKind
    choices: tuple[str, ...]
    is_identifying: bool
    is_given_up: bool
    people: int
