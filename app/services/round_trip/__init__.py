"""People out to Excel and back by their numbers: what was edited there is an edit here.

The desk is loaded when first asked for: a reading child needs none.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.round_trip.errors import NotComingBackError
from app.services.round_trip.views import (
    Choice,
    Comparison,
    Hindrance,
    Line,
    PointsWish,
    Standing,
    Unfit,
    Watch,
)

if TYPE_CHECKING:
    from app.services.round_trip.desk import RoundTripDesk

__all__ = [
    "Choice",
    "Comparison",
    "Hindrance",
    "Line",
    "NotComingBackError",
    "PointsWish",
    "RoundTripDesk",
    "Standing",
    "Unfit",
    "Watch",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name != "RoundTripDesk":
            raise AttributeError(name)
        return import_module(f"{__name__}.desk").RoundTripDesk
