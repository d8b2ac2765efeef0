"""The three choices about the window itself: language, appearance, text size.

Each shows what is in force by itself; connect chosen to whoever puts it into force.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.i18n import Language, current_language
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.tabs import Segments
from app.ui.theme import TEXT_SIZES, Appearance, chosen_appearance, text_percent


class LanguageChoice(QWidget):
    """The languages by their own names. Emits chosen(code) when another one is chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._languages = list(Language)
        self._segments = Segments([language.own_name for language in self._languages])
        for at, language in enumerate(self._languages):
            named(self._segments.part(at), f"language_{language}", language.own_name)
        self._segments.chosen.connect(lambda at: self.chosen.emit(self._languages[at].value))
        self._show()
        _alone(self, self._segments)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Show the language that came."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self._segments.choose(self._languages.index(current_language()))


class AppearanceChoice(QWidget):
    """As the computer, light or dark. Emits chosen(code)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        appearances = list(Appearance)
        words = (
            lambda: self.tr("Same as computer"),
            lambda: self.tr("Light"),
            lambda: self.tr("Dark"),
        )
        segments = Segments(words)
        for at, appearance in enumerate(appearances):
            named(segments.part(at), f"appearance_{appearance}", words[at])
        segments.chosen.connect(lambda at: self.chosen.emit(appearances[at].value))
        on_look(self, lambda: segments.choose(appearances.index(chosen_appearance())))
        _alone(self, segments)


class TextSizeChoice(QWidget):
    """How large texts are. Emits chosen(percent)."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        segments = Segments([f"{percent}%" for percent in TEXT_SIZES])
        for at, percent in enumerate(TEXT_SIZES):
            named(segments.part(at), f"text_size_{percent}", f"{percent}%")
        segments.chosen.connect(lambda at: self.chosen.emit(TEXT_SIZES[at]))
        on_look(self, lambda: segments.choose(TEXT_SIZES.index(text_percent())))
        _alone(self, segments)


def _alone(holder: QWidget, segments: Segments) -> None:
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(segments)
