"""Walks through all pages in every language and appearance, takes pictures, and looks closely."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.i18n import Language, speak
from app.ui.theme import Appearance, put_on
from app.ui.tour.checks import Fault, cut_words, foreign_words, nameless_controls
from app.ui.tour.pseudo import PseudoDictionary

_PATIENCE_S = 60.0
_CALM_ROUNDS = 3
_PAUSE_MS = 500
_SUFFIX = {Language.ENGLISH: "", Language.CHINESE: "-zh", Language.JAPANESE: "-ja"}
PSEUDO_PERCENT = 150
PSEUDO_SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Stop:
    """A page in one of its states.

    Attributes:
        name: the picture's name without ending, as in the design.
        show: brings it to the front and gives the widget to take a picture of.
    """

    name: str
    show: Callable[[], QWidget]


@dataclass(frozen=True, slots=True)
class Look:
    """One way the program can look."""

    language: Language
    appearance: Appearance

    def name_of(self, stop: str) -> str:
        """Give the picture's file name: customers-dark-zh.png."""
        dark = "-dark" if self.appearance is Appearance.DARK else ""
        return f"{stop}{dark}{_SUFFIX[self.language]}.png"


ALL_LOOKS = tuple(
    Look(language, appearance)
    for language in Language
    for appearance in (Appearance.LIGHT, Appearance.DARK)
)


class Tour:
    """Goes from stop to stop; the faults of all of them are in faults.

    Args:
        is_settled: tells whether nothing is being read any more.
    """

    def __init__(self, app: QApplication, is_settled: Callable[[], bool]) -> None:
        self._app = app
        self._is_settled = is_settled
        self.faults: list[Fault] = []
        self.pictures: list[Path] = []

    def walk(
        self,
        stops: Sequence[Stop],
        folder: Path,
        *,
        looks: Sequence[Look] = ALL_LOOKS,
        size: tuple[int, int] = (1440, 900),
    ) -> None:
        """Take a picture of every stop in every look, and check the words of each."""
        folder.mkdir(parents=True, exist_ok=True)
        for look in looks:
            speak(look.language)
            put_on(self._app, appearance=look.appearance, language=look.language)
            for stop in stops:
                shown = self._shown(stop, size)
                name = look.name_of(stop.name)
                self._check(shown, name)
                self.faults += foreign_words(shown, name, look.language)
                path = folder / name
                shown.grab().save(str(path))
                self.pictures.append(path)

    def walk_pseudo(self, stops: Sequence[Stop], folder: Path | None = None) -> None:
        """Go through all stops in the longest language, 150 % text, on a small screen."""
        speak(Language.ENGLISH)
        longest = PseudoDictionary(self._app)
        QCoreApplication.installTranslator(longest)
        put_on(self._app, appearance=Appearance.LIGHT, percent=PSEUDO_PERCENT)
        for stop in stops:
            shown = self._shown(stop, PSEUDO_SIZE)
            self._check(shown, f"{stop.name}-pseudo")
            if folder is not None:
                shown.grab().save(str(folder / f"{stop.name}-pseudo.png"))
        QCoreApplication.removeTranslator(longest)
        put_on(self._app, appearance=Appearance.LIGHT)

    def _shown(self, stop: Stop, size: tuple[int, int]) -> QWidget:
        shown = stop.show()
        if not isinstance(shown, QDialog):  # which is as large as what it says
            shown.resize(*size)
        self.settle()
        return shown

    def _check(self, shown: QWidget, name: str) -> None:
        self.faults += cut_words(shown, name)
        self.faults += nameless_controls(shown, name)

    def settle(self) -> None:
        """Let everything be read and painted.

        Raises:
            TimeoutError: something is still being read after a minute.
        """
        end = time.monotonic() + _PATIENCE_S
        calm = 0
        while calm < _CALM_ROUNDS:
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            calm = calm + 1 if self._is_settled() else 0
            if calm == _CALM_ROUNDS and self._is_waiting():
                calm = 0
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.002)

    @staticmethod
    def _is_waiting() -> bool:
        """Tell whether a page waits for typing to pause before it asks."""
        windows = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        timers = (timer for window in windows for timer in window.findChildren(QTimer))
        return any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= _PAUSE_MS
            for timer in timers
        )
