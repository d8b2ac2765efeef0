"""One trouble in the seller's words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """What happened as a title; what is safe and what to do as a sentence or two."""

    title: str
    sentence: str
