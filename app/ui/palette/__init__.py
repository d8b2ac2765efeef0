"""Search or do anything: people, orders, commands and pages behind one key."""

from app.ui.palette.commands import Hands, commands_of
from app.ui.palette.entries import Command, Entry, Group, PaletteDesk, person_code
from app.ui.palette.palette import Palette

__all__ = [
    "Command",
    "Entry",
    "Group",
    "Hands",
    "Palette",
    "PaletteDesk",
    "commands_of",
    "person_code",
]
