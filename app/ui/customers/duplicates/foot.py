"""What is decided of a pair: not the same, a shared number, later, one person; with their keys."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.ui.habits import has_letter_keys
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, keep_size, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.theme import px

_NARROW = 660
_ROOMY, _ROOMIER = 780, 980


class Decision(StrEnum):
    """What there is to decide."""

    PROPOSED = "proposed"
    BY_HAND = "by_hand"
    NOT_SAME = "not_same"


class ReviewFoot(QWidget):
    """Signals: not_same, later, merged, forgotten (they may be the same after all).

    Signal shared: what both have in common is used by several people.
    """

    not_same = Signal()
    shared = Signal()
    later = Signal()
    merged = Signal()
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind, self._contact = Decision.PROPOSED, ""
        self.not_button = _button(
            "notSame", lambda: self.tr("Not the same person"), Kind.DEFAULT, "x"
        )
        self.share_button = _button("sharedContact", self._share_words, Kind.DEFAULT, "users")
        say(self.share_button, self.share_button.setToolTip, self._share_tip)
        self.later_button = _button("later", lambda: self.tr("Decide later"), Kind.GHOST)
        self.merge_button = _button(
            "mergePair", lambda: self.tr("Merge into one"), Kind.PRIMARY, "merge"
        )
        self.forget_button = _button(
            "maybeSame", lambda: self.tr("They may be the same after all"), Kind.DEFAULT, "undo-2"
        )
        self._keys = {key: _key(key) for key in ("N", "S", "L", "M")}
        self._hint = label(lambda: self.tr("The next pair opens by itself"), "small")
        left = QWidget()
        flow = FlowLayout(left, 8)
        self._not = bare(row(self.not_button, self._keys["N"]))
        self._share = bare(row(self.share_button, self._keys["S"]))
        self._later = bare(row(self.later_button, self._keys["L"]))
        for part in (self._not, self._share, self._later, self.forget_button):
            flow.addWidget(part)
        right = bare(row(..., self._hint, self.merge_button, self._keys["M"], gap=8))
        self._sides = (left, right)
        self._layout: QBoxLayout = row((left, 1), right, gap=8, margins=(12, 24))
        self.setLayout(self._layout)
        self.not_button.clicked.connect(self.not_same)
        self.share_button.clicked.connect(self.shared)
        self.later_button.clicked.connect(self.later)
        self.merge_button.clicked.connect(self.merged)
        self.forget_button.clicked.connect(self.forgotten)
        on_look(self, self._arrange)

    def show_kind(self, kind: Decision, contact: str = "") -> None:
        """Offer what there is to decide.

        Args:
            kind: of whom.
            contact: phone or email, where both have one in common; else empty.
        """
        self._kind, self._contact = kind, contact
        self.share_button.set_words(self._share_words)
        self._arrange()

    def _share_words(self) -> str:
        if self._contact == "email":
            return self.tr("This e-mail is shared")
        return self.tr("This phone is shared")

    def _share_tip(self) -> str:
        return self.tr("A household, a dormitory, your own: it no longer joins or proposes anybody")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the keys and put the main button below where room is short."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_proposed = self._kind is Decision.PROPOSED
        can_merge = self._kind is not Decision.NOT_SAME
        is_narrow = self.width() < px(_NARROW)
        has_keys = has_letter_keys() and not is_narrow
        self._not.setVisible(can_merge)
        self._share.setVisible(can_merge and bool(self._contact))
        self._later.setVisible(can_merge)
        self.merge_button.setVisible(can_merge)
        self.forget_button.setVisible(not can_merge)
        self._keys["N"].setVisible(has_keys and can_merge)
        self._keys["S"].setVisible(has_keys and can_merge)
        self._keys["L"].setVisible(has_keys and can_merge)
        self._keys["M"].setVisible(has_keys and can_merge)
        roomy = _ROOMIER if self._contact else _ROOMY
        self._hint.setVisible(is_proposed and self.width() >= px(roomy))
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        for side in self._sides:  # the height of before would stay, as of two lines
            if (inside := side.layout()) is not None:
                inside.activate()
        self.updateGeometry()


def _button(name: str, words: Words, kind: Kind, icon_name: str | None = None) -> Button:
    return named(Button(words, kind, icon_name), name, words)


def _key(keys: str) -> QLabel:
    made = label(keys, "key")
    keep_size(made)
    return made
