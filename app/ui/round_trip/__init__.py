"""People edited in Excel, brought back: what changes, what conflicts, one step."""

from app.ui.round_trip.page import RoundTripPage
from app.ui.round_trip.ports import Desk

__all__ = ["Desk", "RoundTripPage"]
