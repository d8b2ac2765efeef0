"""The sidebar: whose business it is, the pages, the state of the copies, Settings."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.actions import Deed, keys_of_deed, tip_of_deed, words_of_deed
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import bare, column, keep_size, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Disc, Mark
from app.ui.kit.speech import Words, on_look, say, words_of
from app.ui.kit.texts import ShortLabel, label
from app.ui.theme import Ink, Tone, px

WIDE = 224


class PageCode(StrEnum):
    """The pages of the window by the name that is kept and passed about."""

    TODAY = "today"
    CUSTOMERS = "customers"
    CUSTOMER = "customer"
    NEW_CUSTOMER = "new_customer"
    EDIT_CUSTOMER = "edit_customer"
    BULK_EDIT = "bulk_edit"
    CLASS_RULES = "class_rules"
    COMPLETING = "completing"
    ROUND_TRIP = "round_trip"
    SEGMENTS = "segments"
    SEGMENT = "segment"
    DUPLICATES = "duplicates"
    ORDERS = "orders"
    IMPORT = "import"
    HIDDEN = "hidden"
    POINTS = "points"
    POINT_RULES = "point_rules"
    RECALCULATE = "recalculate"
    COUPONS = "coupons"
    COUPON = "coupon"
    REFERRAL = "referral"
    OPENING_POINTS = "opening_points"
    SETTINGS = "settings"
    HISTORY = "history"
    SHORTCUTS = "shortcuts"


@dataclass(frozen=True, slots=True)
class _Entry:
    code: PageCode
    words: Callable[[], str]
    icon_name: str
    under: tuple[tuple[PageCode, Callable[[], str]], ...] = ()


# Which entry and which line under it belong to a page.
_HOME = {
    PageCode.TODAY: (PageCode.TODAY, None),
    PageCode.CUSTOMERS: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.CUSTOMER: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.NEW_CUSTOMER: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.EDIT_CUSTOMER: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.BULK_EDIT: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.COMPLETING: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.CLASS_RULES: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.ROUND_TRIP: (PageCode.CUSTOMERS, PageCode.CUSTOMERS),
    PageCode.SEGMENTS: (PageCode.CUSTOMERS, PageCode.SEGMENTS),
    PageCode.SEGMENT: (PageCode.CUSTOMERS, PageCode.SEGMENTS),
    PageCode.DUPLICATES: (PageCode.CUSTOMERS, PageCode.DUPLICATES),
    PageCode.ORDERS: (PageCode.CUSTOMERS, PageCode.ORDERS),
    PageCode.IMPORT: (PageCode.CUSTOMERS, PageCode.IMPORT),
    PageCode.HIDDEN: (PageCode.CUSTOMERS, PageCode.HIDDEN),
    PageCode.POINTS: (PageCode.POINTS, PageCode.POINTS),
    PageCode.POINT_RULES: (PageCode.POINTS, PageCode.POINT_RULES),
    PageCode.RECALCULATE: (PageCode.POINTS, PageCode.POINTS),
    PageCode.COUPONS: (PageCode.POINTS, PageCode.COUPONS),
    PageCode.COUPON: (PageCode.POINTS, PageCode.COUPONS),
    PageCode.REFERRAL: (PageCode.POINTS, PageCode.REFERRAL),
    PageCode.OPENING_POINTS: (PageCode.POINTS, PageCode.POINTS),
    PageCode.SETTINGS: (PageCode.SETTINGS, None),
    PageCode.HISTORY: (PageCode.HISTORY, None),
    PageCode.SHORTCUTS: (PageCode.SETTINGS, None),
}


class Sidebar(QWidget):
    """224 wide. Lines under an entry show only while the entry is open.

    Emits chosen(code), palette_asked to search or do anything, and edit_asked to open the menu.
    """

    chosen = Signal(str)
    palette_asked = Signal()
    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._open = PageCode.TODAY
        self._buttons: dict[PageCode, Button] = {}
        self._under: dict[PageCode, Button] = {}
        self._needs: dict[PageCode, QLabel] = {}
        self._lines: dict[PageCode, Words] = {}
        self._name = named(ShortLabel(role="strong"), "businessName", "")
        self._people = label("", "caption")
        self._dot = Disc(Ink.NEUTRAL, 8)
        self._copies = named(label("", "caption", wraps=True), "copyState", "")
        on_look(self, lambda: self.setFixedWidth(px(WIDE)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.setSpacing(2)
        names = column(self._name, self._people, gap=0)
        layout.addLayout(row(Mark(), (names, 1), gap=10, margins=(4, 6)))
        layout.addSpacing(8)
        layout.addWidget(self._palette_button())
        layout.addSpacing(8)
        for entry in self._entries():
            self._add(layout, entry)
        layout.addStretch(1)
        dot = column(4, self._dot, ..., gap=0)
        layout.addWidget(bare(row(dot, (self._copies, 1), gap=8, margins=(8, 0, 4, 8))))
        self._add(layout, _Entry(PageCode.HISTORY, lambda: self.tr("Edit"), "undo-2"))
        self._add(layout, _Entry(PageCode.SETTINGS, lambda: self.tr("Settings"), "settings"))

    def show_business(self, name: str, people: int | None) -> None:
        """Write whose business it is and how many customers there are."""
        say(self._name, self._name.setText, name)
        self._name.setAccessibleName(name)

        def words() -> str:
            if people is None:
                return ""
            return self.tr("%Ln customer(s)", "", people)

        say(self._people, self._people.setText, words)

    def show_copies(self, words: Words, tone: Tone) -> None:
        """Write how safe the business is: when the last copy was made."""
        self._dot.show_ink(tone.ink)
        say(self._copies, self._copies.setText, words)

    def show_need(self, code: PageCode, count: int) -> None:
        """Write how many of a page need the seller; nothing for none."""
        self._needs[code].setText(number(count) if count else "")
        words = words_of(self._lines[code])
        line = self._under[code]
        line.setAccessibleName(f"{words} {number(count)}" if count else words)

    def show_page(self, code: PageCode) -> None:
        """Mark the page that is open and show the lines under its entry."""
        self._open = code
        main, under = _HOME[code]
        for entry, button in self._buttons.items():
            button.setChecked(entry is main)
            button.set_icon(self._icons[entry], Ink.ACCENT_TEXT if entry is main else None)
        for line, button in self._under.items():
            button.setChecked(line is under)
            button.setVisible(_HOME[line][0] is main)

    def edit_place(self) -> QPoint:
        """Give where the menu Edit opens, on the screen: beside its entry."""
        button = self._buttons[PageCode.HISTORY]
        return button.mapToGlobal(QPoint(button.width() + 4, 0))

    def _choose(self, code: PageCode, _is_checked: object = None) -> None:
        self.show_page(self._open)  # the entry of a menu is not its page
        if code is PageCode.HISTORY:
            self.edit_asked.emit()
        else:
            self.chosen.emit(code.value)

    def _palette_button(self) -> Button:
        button = named(
            Button(lambda: words_of_deed(Deed.PALETTE), Kind.FIND, "search"),
            "openPalette",
            lambda: tip_of_deed(Deed.PALETTE),
        )
        keys = label(lambda: keys_of_deed(Deed.PALETTE), "key")
        keep_size(keys)
        button.setLayout(row(..., keys, margins=(0, 8)))
        button.clicked.connect(self.palette_asked)
        return button

    @property
    def _icons(self) -> dict[PageCode, str]:
        return {
            PageCode.TODAY: "sun",
            PageCode.CUSTOMERS: "users",
            PageCode.POINTS: "coins",
            PageCode.HISTORY: "undo-2",
            PageCode.SETTINGS: "settings",
        }

    def _entries(self) -> tuple[_Entry, ...]:
        return (
            _Entry(PageCode.TODAY, lambda: self.tr("Today"), "sun"),
            _Entry(
                PageCode.CUSTOMERS,
                lambda: self.tr("Customers"),
                "users",
                (
                    (PageCode.CUSTOMERS, lambda: self.tr("All customers")),
                    (PageCode.SEGMENTS, lambda: self.tr("Segments")),
                    (PageCode.DUPLICATES, lambda: self.tr("Duplicates")),
                    (PageCode.ORDERS, lambda: self.tr("Orders")),
                    (PageCode.IMPORT, lambda: self.tr("Import")),
                    (PageCode.HIDDEN, lambda: self.tr("Hidden")),
                ),
            ),
            _Entry(
                PageCode.POINTS,
                lambda: self.tr("Points"),
                "coins",
                (
                    (PageCode.POINTS, lambda: self.tr("Ledger")),
                    (PageCode.POINT_RULES, lambda: self.tr("Tiers and rules")),
                    (PageCode.COUPONS, lambda: self.tr("Coupons")),
                    (PageCode.REFERRAL, lambda: self.tr("Referral")),
                ),
            ),
        )

    def _add(self, layout: QVBoxLayout, entry: _Entry) -> None:
        button = named(
            Button(entry.words, Kind.NAV, entry.icon_name), f"nav_{entry.code}", entry.words
        )
        button.setCheckable(True)
        button.clicked.connect(partial(self._choose, entry.code))
        layout.addWidget(button)
        self._buttons[entry.code] = button
        for code, words in entry.under:
            line = named(Button(words, Kind.SUBNAV), f"subnav_{code}", words)
            line.setCheckable(True)
            line.hide()
            self._needs[code], self._lines[code] = label("", "caption"), words
            line.setLayout(row(..., self._needs[code], margins=(0, 10)))
            line.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code.value))
            layout.addWidget(line)
            self._under[code] = line
