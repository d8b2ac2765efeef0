"""The tour: pictures of every page, and a close look at the words on them."""

from app.ui.tour.checks import Fault, cut_words, foreign_words, latin_words, nameless_controls
from app.ui.tour.tour import ALL_LOOKS, Look, Stop, Tour

__all__ = [
    "ALL_LOOKS",
    "Fault",
    "Look",
    "Stop",
    "Tour",
    "cut_words",
    "foreign_words",
    "latin_words",
    "nameless_controls",
]
