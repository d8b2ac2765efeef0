"""The three choices about the window itself: language, appearance, text size."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import Language
from app.ui.kit.naming import named
from app.ui.kit.tabs import Segments
from app.ui.theme import TEXT_SIZES, Appearance


class LanguageChoice(QWidget):
    """The languages by their own names. Emits chosen(code) when another one is chosen."""

    chosen = Signal(str)

    def __init__(self, current: Language) -> None:
        super().__init__()
        languages = list(Language)
        self._segments = Segments(
            [language.own_name for language in languages], languages.index(current)
        )
        for at, language in enumerate(languages):
            named(self._segments.part(at), f"language_{language}", language.own_name)
        self._segments.chosen.connect(lambda at: self.chosen.emit(languages[at].value))
        _alone(self, self._segments)

    def choose(self, language: Language) -> None:
        """Show another language as the chosen one."""
        self._segments.choose(list(Language).index(language))


class AppearanceChoice(QWidget):
    """As the computer, light or dark. Emits chosen(code)."""

    chosen = Signal(str)

    def __init__(self, current: Appearance) -> None:
        super().__init__()
        appearances = list(Appearance)
        words = (
            lambda: self.tr("Same as computer"),
            lambda: self.tr("Light"),
            lambda: self.tr("Dark"),
        )
        segments = Segments(words, appearances.index(current))
        for at, appearance in enumerate(appearances):
            named(segments.part(at), f"appearance_{appearance}", words[at])
        segments.chosen.connect(lambda at: self.chosen.emit(appearances[at].value))
        _alone(self, segments)


class TextSizeChoice(QWidget):
    """How large texts are. Emits chosen(percent)."""

    chosen = Signal(int)

    def __init__(self, current: int) -> None:
        super().__init__()
        segments = Segments([f"{percent}%" for percent in TEXT_SIZES], TEXT_SIZES.index(current))
        for at, percent in enumerate(TEXT_SIZES):
            named(segments.part(at), f"text_size_{percent}", f"{percent}%")
        segments.chosen.connect(lambda at: self.chosen.emit(TEXT_SIZES[at]))
        _alone(self, segments)


def _alone(holder: QWidget, segments: Segments) -> None:
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(segments)
