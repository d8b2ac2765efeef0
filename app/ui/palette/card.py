"""The card of the palette: the field, what was found, and which keys do what."""

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.kit.fields import TextField
from app.ui.kit.layouts import across, bare, column, keep_size, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.texts import label
from app.ui.palette.lines import PaletteList
from app.ui.theme import Ink


class PaletteCard(QFrame):
    """Its parts: the field, the list, and the words for nothing found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "popup")
        field = named(
            TextField(lambda: self.tr("Name, phone, order number, or what to do")),
            "paletteField",
            lambda: self.tr("Search or do anything"),
        )
        field.setProperty("bare", True)
        listed = named(PaletteList(), "paletteList", lambda: self.tr("What was found"))
        nothing = label(lambda: self.tr("Nothing of that name"), "second")
        nothing.setContentsMargins(10, 12, 10, 12)
        self.parts: tuple[TextField, PaletteList, QLabel] = (field, listed, nothing)
        lens = IconLabel("search", Ink.TEXT3, 18)
        esc = label("Esc", "key")
        keep_size(esc)
        top = bare(row(lens, (field, 1), esc, gap=6, margins=(8, 16)))
        keys = row(
            label("↑ ↓", "key"),
            label(lambda: self.tr("move"), "small"),
            label("Enter", "key"),
            label(lambda: self.tr("open"), "small"),
            ...,
            label(lambda: self.tr("type > for commands, # for tags"), "small"),
            gap=6,
            margins=(8, 16),
        )
        inner = bare(column(listed, nothing, gap=0, margins=(4, 8, 4, 8)))
        self.setLayout(column(top, across(), inner, across(), bare(keys), gap=0))
