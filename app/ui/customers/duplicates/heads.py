"""Who the two are: portrait, name, number and since when; one of them is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services.duplicates.views import Side
from app.ui.customers.duplicates.words import since_words
from app.ui.customers.words import name_of
from app.ui.kit.buttons import Button, icon_button
from app.ui.kit.layouts import Thing, column, repolish, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Portrait
from app.ui.kit.texts import ShortLabel, badge
from app.ui.labels import customer_class
from app.ui.theme import Tone


class RecordHead(QFrame):
    """One of the two. Signals: kept, this one shall be kept; full, its page is wished for."""

    kept = Signal()
    full = Signal()

    def __init__(self, person: Side, side: str) -> None:
        super().__init__()
        name = name_of(person.row)
        self._kept_badge = named(
            badge(self.tr("Kept"), Tone.OK),
            f"kept_{side}",
            self.tr("Kept: {name}").format(name=name),
        )
        keep = self.tr("Keep this")
        self.keep_button = named(Button(keep), f"keep_{side}", f"{keep}: {name}")
        self.keep_button.setAccessibleName(f"{keep}: {name}")
        self.keep_button.clicked.connect(self.kept)
        words = self.tr("Open full page")
        self.full_button = named(icon_button("maximize-2", words), f"full_{side}", words)
        self.full_button.setAccessibleName(f"{words}: {name}")
        self.full_button.clicked.connect(self.full)
        self._portrait = Portrait(name, 40)
        title = named(ShortLabel(name, "section"), f"name_{side}", name)
        of_class = badge(customer_class(person.row.class_code))
        self._class = of_class
        first = row(title, of_class, ..., gap=8)
        texts = column(..., first, ShortLabel(since_words(person), "small"), ..., gap=3)
        parts: tuple[Thing, ...] = (
            self._portrait,
            (texts, 1),
            self._kept_badge,
            self.keep_button,
            self.full_button,
        )
        self.setLayout(row(*parts, gap=10, margins=(12, 14, 12, 8)))

    def show_kept(self, *, is_kept: bool) -> None:
        """Tint the one that is kept; the other can be kept instead."""
        self.setProperty("card", "tint" if is_kept else "plain")
        repolish(self)
        self._kept_badge.setVisible(is_kept)
        self.keep_button.setVisible(not is_kept)
        repolish(self._class)
        repolish(self._kept_badge)

    def arrange(self, *, is_narrow: bool) -> None:
        """Leave out what says least where room is short."""
        self._portrait.setVisible(not is_narrow)
        self._class.setVisible(not is_narrow)
