"""Who the two are: portrait, name, number and since when; one of them is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy

from app.services.duplicates.views import Side
from app.ui.customers.duplicates.words import since_words
from app.ui.formats import joined
from app.ui.kit.buttons import Button, icon_button
from app.ui.kit.layouts import bare, column, repolish, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import Portrait
from app.ui.kit.texts import ShortLabel, badge, set_role
from app.ui.labels import customer_class
from app.ui.labels.row_words import name_of
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
        quiet = ShortLabel(joined([since_words(person), customer_class(person.row.class_code)]))
        set_role(quiet, "small")
        texts = column(..., title, quiet, ..., gap=3)
        who = bare(row(self._portrait, (texts, 1), gap=10))
        acts = bare(row(self._kept_badge, self.keep_button, ..., self.full_button, gap=6))
        self._layout: QBoxLayout = row((who, 1), acts, gap=6, margins=(12, 14, 12, 8))
        self.setLayout(self._layout)
        # Both are equally wide, whoever has the longer name.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_kept(self, *, is_kept: bool) -> None:
        """Tint the one that is kept; the other can be kept instead."""
        self.setProperty("card", "tint" if is_kept else "plain")
        repolish(self)
        self._kept_badge.setVisible(is_kept)
        self.keep_button.setVisible(not is_kept)
        repolish(self._kept_badge)

    def arrange(self, *, is_narrow: bool) -> None:
        """Put what can be done below the name where room is short."""
        self._portrait.setVisible(not is_narrow)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
