"""The head of every page: the way back, title and badges; actions at the right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.naming import named
from app.ui.kit.shortening import Shortening
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import ShortLabel, label
from app.ui.theme import px

_NARROW = 720
_TITLE = 160


class PageHeader(QWidget):
    """60 high. Give a crumb for pages under another page; add actions from left to right."""

    back = Signal()

    def __init__(self, title: Words, *, crumb: Words = "", remark: Words = "") -> None:
        super().__init__()
        self._crumb: list[QWidget] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(8)
        if crumb:
            back = named(icon_button("arrow-left", self._back_words), "pageBack", self._back_words)
            back.clicked.connect(self.back)
            self._layout.addWidget(back)
            crumb_button = named(Button(crumb, Kind.GHOST), "pageCrumb", crumb)
            crumb_button.clicked.connect(self.back)
            self._layout.addWidget(crumb_button)
            slash = label("/", "caption")
            self._layout.addWidget(slash)
            self._crumb = [crumb_button, slash]
        self._title = ShortLabel(role="title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        say(self._title, self._title.setText, title)
        self._layout.addWidget(self._title)
        self._remark = label(remark, "caption")
        self._layout.addWidget(self._remark)  # shown before, it would be a window of its own
        self._remark.setVisible(bool(remark))
        self._layout.addStretch(1)
        self._badges_end = self._layout.count() - 1
        self._actions: list[QWidget] = []
        self._shortening = Shortening(self._short_ones, self._is_too_wide)
        on_look(self, lambda: self.setFixedHeight(px(60)))

    def set_title(self, words: Words) -> None:
        """Change the title; a person's name is given as plain text."""
        say(self._title, self._title.setText, words)

    def set_crumb(self, words: Words) -> None:
        """Change what the way back is called; nothing happens without a crumb."""
        for button in self._crumb[:1]:
            if isinstance(button, Button):
                button.set_words(words)

    def set_remark(self, words: Words) -> None:
        """Change the quiet words after the title."""
        say(self._remark, self._remark.setText, words)
        self._remark.setVisible(bool(words) and self.width() >= px(_NARROW))

    def add_badge(self, badge: QWidget) -> None:
        """Put a badge after the title."""
        self._layout.insertWidget(self._badges_end, badge)
        self._badges_end += 1

    def add_action(self, action: QWidget) -> None:
        """Put a button at the right end; the primary one comes last."""
        self._layout.addWidget(action)
        self._actions.append(action)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave crumb and remark out where there is little room; the arrow still leads back."""
        super().resizeEvent(event)
        is_wide = self.width() >= px(_NARROW)
        for part in self._crumb:
            part.setVisible(is_wide)
        self._remark.setVisible(is_wide and bool(self._remark.text()))
        self._shortening.fit(*self._widths())

    @override
    def event(self, event: QEvent) -> bool:
        """Look for room again when words or buttons are others."""
        was_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._shortening.fit(*self._widths())
        return was_taken

    def _widths(self) -> list[int]:
        before = (self._layout.itemAt(at) for at in range(self._badges_end))
        shown = [item for item in before if item is not None and not item.isEmpty()]
        return [self.width(), *(item.sizeHint().width() for item in shown)]

    def _short_ones(self) -> list[Button]:
        buttons = [each for each in self._actions if isinstance(each, Button)]
        return [each for each in buttons if each.kind is not Kind.PRIMARY and each.words]

    def _is_too_wide(self) -> bool:
        """Tell whether actions take the room of the first words of the title."""
        self._layout.invalidate()
        title = min(self._title.sizeHint().width(), px(_TITLE))
        needed = self._layout.minimumSize().width() - self._title.minimumSizeHint().width()
        return needed + title > self.width()

    def _back_words(self) -> str:
        return self.tr("Back")
