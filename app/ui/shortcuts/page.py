"""The shortcuts page: what the keyboard does everywhere, and in a list of people."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.actions import DECLARED, keys_of_deed, tip_of_deed
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.layouts import across, bare, boxed, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_WIDE = 760


@dataclass(frozen=True, slots=True)
class _Press:
    """Keys that work while a list has the focus; `words` are English."""

    keys: tuple[str, ...]
    words: str


_IN_A_LIST = (
    _Press(("Up", "Down"), QT_TRANSLATE_NOOP("shortcuts", "Move through the list")),
    _Press(("Shift+Up", "Shift+Down"), QT_TRANSLATE_NOOP("shortcuts", "Select more or fewer")),
    _Press(("Space",), QT_TRANSLATE_NOOP("shortcuts", "Select the current one, or not")),
    _Press(("Ctrl+A",), QT_TRANSLATE_NOOP("shortcuts", "Select everybody in the list")),
    _Press(("T",), QT_TRANSLATE_NOOP("shortcuts", "Tag whom you selected, or the current one")),
    _Press(("E",), QT_TRANSLATE_NOOP("shortcuts", "Edit a field of whom you selected")),
    _Press(("M",), QT_TRANSLATE_NOOP("shortcuts", "Merge the few whom you selected")),
    _Press(("Del",), QT_TRANSLATE_NOOP("shortcuts", "Hide whom you selected, or the current one")),
    _Press(("Enter",), QT_TRANSLATE_NOOP("shortcuts", "Open the panel beside the list")),
    _Press(("Alt+Enter",), QT_TRANSLATE_NOOP("shortcuts", "Open the whole page of a customer")),
    _Press(("/",), QT_TRANSLATE_NOOP("shortcuts", "Go to the search field of the list")),
    _Press(("F2",), QT_TRANSLATE_NOOP("shortcuts", "On the tab of your own view: rename it")),
    _Press(
        ("Ctrl+Shift+Left", "Ctrl+Shift+Right"),
        QT_TRANSLATE_NOOP("shortcuts", "On the tab of your own view: move it"),
    ),
    _Press(("Esc",), QT_TRANSLATE_NOOP("shortcuts", "Close the panel, then clear")),
    _Press(("Alt",), QT_TRANSLATE_NOOP("shortcuts", "Show phone numbers whole while it is down")),
)
_IN_DUPLICATES = (
    _Press(("M",), QT_TRANSLATE_NOOP("shortcuts", "Merge the two of the pair into one")),
    _Press(("N",), QT_TRANSLATE_NOOP("shortcuts", "They are not the same person")),
    _Press(
        ("S",), QT_TRANSLATE_NOOP("shortcuts", "Their phone or e-mail is used by several people")
    ),
    _Press(("L",), QT_TRANSLATE_NOOP("shortcuts", "Decide about the pair later")),
    _Press(("Right",), QT_TRANSLATE_NOOP("shortcuts", "Go from the list to the pair")),
    _Press(
        ("Up", "Down", "Left", "Right"),
        QT_TRANSLATE_NOOP("shortcuts", "In the pair: choose whose value is shown"),
    ),
    _Press(("Esc",), QT_TRANSLATE_NOOP("shortcuts", "Go back to the list of pairs")),
)


class ShortcutsPage(Page):
    """Read only; opened with F1."""

    def __init__(self) -> None:
        super().__init__()
        everywhere = [
            (partial(tip_of_deed, deed), partial(keys_of_deed, deed))
            for deed, declared in DECLARED.items()
            if declared.keys
        ]
        in_a_list, in_duplicates = _lines(_IN_A_LIST), _lines(_IN_DUPLICATES)
        inner = bare(
            column(
                self._group("shortcutsEverywhere", lambda: self.tr("Everywhere"), everywhere),
                self._group("shortcutsInAList", lambda: self.tr("In a list"), in_a_list),
                self._group(
                    "shortcutsInDuplicates", lambda: self.tr("In Duplicates"), in_duplicates
                ),
                ...,
                gap=22,
                margins=(16, 20, 24, 24),
            )
        )
        on_look(inner, lambda: inner.setMaximumWidth(px(_WIDE)))
        area = scrolling(bare(row((inner, 30), ..., margins=(0, 24))))
        header = PageHeader(lambda: self.tr("Shortcuts"))
        self.setLayout(column(header, across(), (area, 1), gap=0))

    def _group(self, name: str, title: Words, lines: Sequence[tuple[Words, Words]]) -> QWidget:
        rows: list[QWidget] = []
        for words, keys in lines:
            if rows:
                rows.append(across())
            key = label(keys, "key")
            rows.append(bare(row((label(words, wraps=True), 1), key, gap=16, margins=(9, 16))))
        card: QFrame = boxed(column(*rows, gap=0, margins=1), "plain")
        return named(bare(column(label(title, "section"), card, gap=10)), name, title)


def _lines(presses: Sequence[_Press]) -> list[tuple[Words, Words]]:
    return [
        (partial(translate, "shortcuts", press.words), partial(_written, press.keys))
        for press in presses
    ]


def _written(keys: Sequence[str]) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return " / ".join(QKeySequence(key).toString(form) or key for key in keys)
