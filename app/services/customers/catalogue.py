"""What facets and concerns are offered from the start; words for the codes are made when shown.

A code that is not here is the seller's own name for it, shown as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_MONTH = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])", re.ASCII)


class FacetKind(StrEnum):
    """What the values of a facet are like."""

    TEXT = "text"
    MONTH = "month"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FacetOffer:
    """A facet of the catalogue; `choices` are codes."""

    kind: FacetKind
    choices: tuple[str, ...] = ()


FACETS: Mapping[str, FacetOffer] = {
    "baby_month": FacetOffer(FacetKind.MONTH),
    "skin_type": FacetOffer(
        FacetKind.CHOICE, ("dry", "oily", "combination", "normal", "sensitive")
    ),
    "clothing_size": FacetOffer(FacetKind.TEXT),
    "shoe_size": FacetOffer(FacetKind.TEXT),
}
CONCERNS = (
    "safety",
    "quality",
    "size",
    "as_pictured",
    "genuine",
    "works",
    "suits_skin",
    "after_sales",
    "warranty",
)


def is_facet_value(code: str, value: str) -> bool:
    """Tell whether a facet can have a value; one of the seller's own has any text."""
    offer = FACETS.get(code, FacetOffer(FacetKind.TEXT))
    if offer.kind is FacetKind.MONTH:
        return _MONTH.fullmatch(value) is not None
    return offer.kind is FacetKind.TEXT or value in offer.choices
