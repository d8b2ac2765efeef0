"""Two segments beside one another: who is in both, who in one alone."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.kept_segments import Comparison, KeptSegment, Slice
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, Field
from app.ui.kit.layouts import across, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleWish
from app.ui.labels import segment_name
from app.ui.theme import px

_WIDE = 400


class ComparePopup(Popup):
    """Signals: wanted(key, key), count these two; list_wanted(PeopleWish)."""

    wanted = Signal(str, str)
    list_wanted = Signal(object)

    def __init__(self, anchor: QWidget, segments: Sequence[KeptSegment], first: str | None) -> None:
        super().__init__(anchor)
        named(self, "comparePopup", lambda: self.tr("Compare two segments"))
        self.one = named(Choice(is_quiet=False), "compareOne", "")
        self.other = named(Choice(is_quiet=False), "compareOther", "")
        for choice in (self.one, self.other):
            for each in segments:
                choice.add(partial(segment_name, each), each.key)
        if first is not None:
            self.one.choose(first)
        if self.one.currentIndex() == self.other.currentIndex() and len(segments) > 1:
            self.other.setCurrentIndex(1 if self.one.currentIndex() == 0 else 0)
        self._lines = column(gap=8)
        title = label(lambda: self.tr("Compare two segments"), "strong")
        one = Field(lambda: self.tr("One"), self.one)
        other = Field(lambda: self.tr("The other"), self.other)
        self.setLayout(column(title, one, other, self._lines, gap=10, margins=16))
        for choice in (self.one, self.other):
            choice.currentIndexChanged.connect(lambda _at: self.ask())
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def ask(self) -> None:
        """Ask for the numbers of the two that are chosen."""
        self.wanted.emit(str(self.one.currentData()), str(self.other.currentData()))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the three numbers; each opens its people."""
        clear(self._lines)
        self._lines.addWidget(across())
        lines: tuple[tuple[str, Callable[[], str], Slice], ...] = (
            ("compareBoth", self._both(), comparison.both),
            ("compareOnlyOne", partial(self._only, self.one.currentText()), comparison.only_a),
            ("compareOnlyOther", partial(self._only, self.other.currentText()), comparison.only_b),
        )
        for name, words, part in lines:
            link = named(Button(number(part.people), Kind.LINK), name, words)
            link.clicked.connect(partial(self._open, part, words))
            self._lines.addLayout(row((label(words, wraps=True), 1), link, gap=10))

    def _both(self) -> Callable[[], str]:
        one, other = self.one.currentText(), self.other.currentText()
        words = self.tr("In both: “{one}” and “{other}”")
        return lambda: words.format(one=one, other=other)

    def _only(self, name: str) -> str:
        return self.tr("Only in “{segment}”").format(segment=name)

    def _open(self, part: Slice, words: Callable[[], str], _is_checked: object = None) -> None:
        self.dismiss()
        self.list_wanted.emit(PeopleWish(part.tree, words))
