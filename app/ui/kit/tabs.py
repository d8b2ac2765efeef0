"""One of several: segments for settings, view tabs with live counts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import across
from app.ui.kit.speech import Words, on_look, words_of
from app.ui.theme import metrics, px

_EDGE = 24
_BETWEEN = 18
_CLOSE = 8


class _Chooser(QFrame):
    """A row of buttons of which one is down; arrow keys go along it."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)

    def current(self) -> int:
        """Give the position of the chosen one, -1 for none."""
        return self._group.checkedId()

    def choose(self, position: int) -> None:
        """Choose without telling."""
        button = self._group.button(position)
        if button is not None:
            button.setChecked(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go one along with the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        target = self._group.button(self.current() + step) if step else None
        if target is None:
            super().keyPressEvent(event)
            return
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()


class _Part(Button):
    """A part that is measured in its heavier weight, so that choosing it moves nothing."""

    def __init__(self, words: Words, kind: Kind, pad: int) -> None:
        self._pad = pad
        super().__init__(words, kind)
        self.setCheckable(True)

    @override
    def sizeHint(self) -> QSize:
        """Give the width of the chosen form."""
        wide = metrics(13, QFont.Weight.DemiBold).horizontalAdvance(self.text())
        return QSize(wide + 2 * self._pad + 4, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Never be narrower than that."""
        return self.sizeHint()


class Segments(_Chooser):
    """A few choices in one field; the chosen one stands out. Emits chosen(position)."""

    def __init__(self, names: Sequence[Words], current: int = 0) -> None:
        super().__init__()
        self.setProperty("card", "segments")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        for position, words in enumerate(names):
            part = _Part(words, Kind.SEGMENT, 10)
            self._group.addButton(part, position)
            layout.addWidget(part)
        self.choose(current)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        on_look(self, lambda: self.setFixedHeight(px(30)))

    def part(self, position: int) -> Button:
        """Give one of the buttons, to name it."""
        found = self._group.button(position)
        if not isinstance(found, Button):
            raise IndexError(position)
        return found


class ViewTabs(QWidget):
    """Saved views above a table, each with its count. Emits chosen(position)."""

    chosen = Signal(int)

    def __init__(
        self, names: Sequence[Words], current: int = 0, *, extra: QWidget | None = None
    ) -> None:
        super().__init__()
        self._names = list(names)
        self._extra = extra
        self._counts: dict[int, str] = {}
        self._is_short = False
        self._chooser = _Chooser()
        self._chooser.chosen.connect(self.chosen)
        along = QHBoxLayout(self._chooser)
        along.setContentsMargins(_EDGE, 0, _EDGE, 0)
        along.setSpacing(_BETWEEN)
        self._along = along
        self._parts: list[_Part] = []
        for position in range(len(self._names)):
            part = _Part(self._words_at(position), Kind.TAB, 2)
            self._chooser._group.addButton(part, position)  # noqa: SLF001 - one family
            along.addWidget(part)
            self._parts.append(part)
        if extra is not None:
            along.addWidget(extra)
        along.addStretch(1)
        under = QVBoxLayout(self)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self._chooser)
        under.addWidget(across())
        self.choose(current)

    def current(self) -> int:
        """Give the position of the chosen view."""
        return self._chooser.current()

    def choose(self, position: int) -> None:
        """Choose without telling."""
        self._chooser.choose(position)

    def show_count(self, position: int, count: str) -> None:
        """Write how many a view has, ready formatted."""
        self._counts[position] = count
        self._write()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the counts out where the names need the room."""
        super().resizeEvent(event)
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another language or size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._write()

    def part(self, position: int) -> Button:
        """Give one of the buttons, to name it."""
        return self._parts[position]

    def _words_at(self, position: int) -> Words:
        return partial(self._worded, position)

    def _worded(self, position: int) -> str:
        count = "" if self._is_short else self._counts.get(position, "")
        return f"{words_of(self._names[position])}  {count}".rstrip()

    def _write(self) -> None:
        self._is_short = False
        self._along.setSpacing(_BETWEEN)
        self._set_words()
        wide = sum(part.sizeHint().width() for part in self._parts)
        if self._extra is not None:
            wide += self._extra.sizeHint().width() + _BETWEEN
        room = self.width() - 2 * _EDGE - _BETWEEN * len(self._parts)
        if wide > room:
            self._is_short = True
            self._along.setSpacing(_CLOSE)
            self._set_words()

    def _set_words(self) -> None:
        for position, part in enumerate(self._parts):
            part.set_words(self._words_at(position))
            part.updateGeometry()
