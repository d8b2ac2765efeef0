"""What goes and what stays, line by line, and the copies that still hold the person."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.services.erasing import ErasePreview
from app.ui.erasing.words import Sentences
from app.ui.formats import listed
from app.ui.kit.layouts import across, boxed, column, row
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words
from app.ui.kit.texts import label
from app.ui.theme import Ink

Line = tuple[str, Words, Words]


class _Captions(QObject):
    def blanked(self) -> str:
        return self.tr("the lines stay, their text is blanked")

    def true(self) -> str:
        return self.tr("so that sales and statistics stay true")

    def wish(self) -> str:
        return self.tr("The wish not to be written to")

    def fingerprint(self) -> str:
        return self.tr(
            "as a fingerprint that cannot be read back; a new import will not bring the person back"
        )


class Lists(QWidget):
    """Both lists and the copies; made for one person."""

    def __init__(self, told: ErasePreview, currency: str) -> None:
        super().__init__()
        goes, stays = _goes(told), _stays(told, currency)
        layout = column(gap=10)
        _part(layout, lambda: self.tr("Erased"), goes, Ink.BAD)
        layout.addSpacing(2)
        layout.addWidget(across())
        layout.addSpacing(2)
        _part(layout, lambda: self.tr("Kept"), stays, Ink.OK)
        layout.addSpacing(2)
        layout.addWidget(across())
        if told.copies:
            layout.addSpacing(2)
            layout.addWidget(_copies(lambda: Sentences().copies(told.copies)))
        self.setLayout(layout)


def _goes(told: ErasePreview) -> list[Line]:
    lines: list[Line] = [
        (
            "user-x",
            lambda: listed(Sentences().who(told)),
            lambda: Sentences().also_in(told),
        ),
        ("notebook-pen", lambda: listed(Sentences().written(told)), _captions("blanked")),
    ]
    return [line for line, there in zip(lines, _there(told), strict=True) if there]


def _there(told: ErasePreview) -> tuple[bool, bool]:
    return bool(Sentences().who(told)), bool(Sentences().written(told))


def _stays(told: ErasePreview, currency: str) -> list[Line]:
    orders: Line = (
        "shopping-bag",
        lambda: Sentences().orders(told, currency),
        _captions("true"),
    )
    wish: Line = ("shield-check", _captions("wish"), _captions("fingerprint"))
    return [orders, wish] if told.orders else [wish]


def _captions(which: str) -> Callable[[], str]:
    return lambda: str(getattr(_Captions(), which)())


def _part(layout: QVBoxLayout, heading: Words, lines: list[Line], ink: Ink) -> None:
    layout.addWidget(label(heading, "head"))
    for icon_name, title, caption in lines:
        layout.addLayout(_line(icon_name, title, caption, ink))


def _line(icon_name: str, title: Words, caption: Words, ink: Ink) -> QVBoxLayout:
    words = column(label(title, "strong", wraps=True), label(caption, "small", wraps=True), gap=1)
    return column(row(column(1, IconLabel(icon_name, ink), ..., gap=0), (words, 1), gap=12), gap=0)


def _copies(words: Words) -> QFrame:
    told: QLabel = label(words, "second", wraps=True)
    told.setObjectName("eraseCopies")
    icon = column(1, IconLabel("database-backup", Ink.WARN), ..., gap=0)
    return boxed(row(icon, (told, 1), gap=10, margins=(10, 12)), "warn")
