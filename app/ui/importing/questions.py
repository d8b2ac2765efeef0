"""What only the seller knows of a file: its shop, whether day or month is first, its letters."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QWidget

from app.ui.importing.parts import Part
from app.ui.importing.words import ENCODINGS, encoding_words
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.tabs import Segments
from app.ui.kit.texts import label
from app.ui.labels import need

_ORDERS = ("DMY", "MDY")


class Questions(QFrame):
    """Shown where a table asks something. Signals: changed; encoding_chosen(code).

    Attributes:
        letters: the choice of how letters are read, to stand where they are seen.
    """

    changed = Signal()
    encoding_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._part: Part | None = None
        self.shop = named(TextField(lambda: self.tr("Name of the shop")), "importShop", "")
        self._shop_field = Field(partial(need, "shop"), self.shop, self._shop_fault)
        self.shop.textEdited.connect(self._take_shop)
        self.dates = Segments(
            [lambda: self.tr("Day first, 31/12/2026"), lambda: self.tr("Month first, 12/31/2026")],
            -1,
        )
        self.dates.chosen.connect(self._take_dates)
        for position, code in enumerate(_ORDERS):
            self.dates.part(position).setObjectName(f"dateOrder{code}")
        self._date_fault = label("", "fault")
        self._date_fault.hide()
        self._dates_row = bare(
            column(
                label(partial(need, "date_order"), "small"),
                row(self.dates, ...),
                self._date_fault,
                gap=6,
            )
        )
        self.encoding = named(
            Choice(), "importEncoding", lambda: self.tr("How the letters of the file are written")
        )
        for code in ENCODINGS:
            self.encoding.add(partial(encoding_words, code), code)
        self.encoding.activated.connect(self._take_encoding)
        self.letters = bare(
            row(label(lambda: self.tr("Letters look wrong?"), "small"), self.encoding, ..., gap=8)
        )
        self.setLayout(column(self._shop_field, self._dates_row, gap=12))

    def show_part(self, part: Part, shops: Sequence[tuple[str, str]]) -> None:
        """Ask what this table needs; shops are those known, by platform and name."""
        self._part = part
        asks_shop = "shop" in part.table.needs or not part.table.shops
        self._shop_field.setVisible(asks_shop)
        self._shop_field.show_fault("")
        if self.shop.text() != part.shop:
            self.shop.setText(part.shop)
        names = [name for platform, name in shops if platform == part.table.platform]
        names += [name for platform, name in shops if platform != part.table.platform]
        completer = QCompleter(list(dict.fromkeys(names)), self.shop)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.shop.setCompleter(completer)
        completer.activated.connect(self._take_shop)
        asks_dates = "date_order" in part.table.needs or part.date_order is not None
        self._dates_row.setVisible(asks_dates)
        self.setVisible(asks_shop or asks_dates)
        self._date_fault.hide()
        if part.date_order in _ORDERS:
            self.dates.choose(_ORDERS.index(part.date_order))
        self._show_encoding(part)

    def complain(self) -> QWidget | None:
        """Show what is not answered yet; give the control that is to take the focus."""
        open_needs = self._part.open_needs() if self._part is not None else ()
        if "date_order" in open_needs:
            self._date_fault.setText(self.tr("Choose one of the two: 03/04 could be either."))
            self._date_fault.show()
        if "shop" in open_needs:
            self._shop_field.check()
            return self.shop
        return self.dates.part(0) if "date_order" in open_needs else None

    def _show_encoding(self, part: Part) -> None:
        code = part.encoding or part.table.encoding.lower().removesuffix("-sig")
        self.letters.setVisible(bool(part.table.encoding))
        if code and self.encoding.findData(code) < 0:
            self.encoding.add(code, code)
        self.encoding.choose(code)

    def _shop_fault(self) -> str:
        if self._part is not None and "shop" in self._part.open_needs():
            return self.tr("Write the name of the shop, so that its orders stay apart from others.")
        return ""

    def _take_shop(self, text: str) -> None:
        if self._part is not None:
            self._part.shop = text.strip()
            self.changed.emit()

    def _take_dates(self, position: int) -> None:
        if self._part is not None:
            self._part.date_order = _ORDERS[position]
            self._date_fault.hide()
            self.changed.emit()

    def _take_encoding(self, _index: int) -> None:
        self.encoding_chosen.emit(str(self.encoding.currentData()))
