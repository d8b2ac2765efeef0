"""The frame of the small cards that change points: fields, what will be, one button."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ui.kit.ask_popup import AskPopup
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import ShortLabel, label
from app.ui.labels.points import HAND_REASONS, points_reason

_WIDE = 340
_LONGEST_NOTE = 500


class PointsPopup(AskPopup):
    """A question about points: whose, fields, what will be."""

    def __init__(self, anchor: QWidget, name: str, title: Words, whom: str = "") -> None:
        super().__init__(anchor, name, title)
        self._whom = named(ShortLabel(whom, "second"), f"{name}Whom", whom)
        self._whom.setVisible(bool(whom))
        self._outlook = named(label("", "second", wraps=True), f"{name}Outlook", "")
        self._card = boxed(column(self._outlook, margins=(8, 12)), "sunken")

    def lay_out(self, parts: Sequence[QWidget], *under: QWidget) -> None:
        """Put the parts under the title, what will be and what is under it, the button."""
        head, foot = column(self.title, self._whom, gap=2), row(..., self.act_button)
        self.setLayout(
            column(
                head,
                *parts,
                self._card,
                *(row(each, ...) for each in under),
                foot,
                gap=12,
                margins=16,
            )
        )

    def show_outlook(self, words: Words) -> None:
        """Say what will be; nothing hides the line."""
        say(self._outlook, self._outlook.setText, words)
        self._card.setVisible(bool(self._outlook.text()))


def reason_field(name: str, words: Words) -> tuple[Field, Choice]:
    """Make the choice of a reason of the seller's own, with its label."""
    choice = named(Choice(is_quiet=False), name, words)
    for code in HAND_REASONS:
        choice.add(partial(points_reason, code), code.value)
    return Field(words, choice), choice


def note_field(name: str, words: Words) -> tuple[Field, TextField]:
    """Make the field of the seller's own words, with its label."""
    text = named(TextField(), name, words)
    text.setMaxLength(_LONGEST_NOTE)
    return Field(words, text), text
