"""Erasing people for good, and knowing them again without their names."""

from app.services.erasing.again import EraseAgain
from app.services.erasing.desk import EraseBench, EraseDesk
from app.services.erasing.queries import left_over
from app.services.erasing.traces import Traces
from app.services.erasing.views import AskedBy, ErasePreview, EraseReport, EraseWish

__all__ = [
    "AskedBy",
    "EraseAgain",
    "EraseBench",
    "EraseDesk",
    "ErasePreview",
    "EraseReport",
    "EraseWish",
    "Traces",
    "left_over",
]
