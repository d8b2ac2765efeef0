"""Language, appearance and text size: put on at once, and remembered."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from app.ui.habits import Habit, live_by
from app.ui.i18n import Language, speak
from app.ui.theme import Appearance, put_on
from app.ui.window_state import WindowState


@dataclass  # with no slots: Qt keeps weak references to it
class Looks:
    """What the whole program wears; whatever the command line asks for is not remembered."""

    app: QApplication
    state: WindowState
    language: Language
    appearance: Appearance

    def put_on(self) -> None:
        """Dress the program as it stands here."""
        speak(self.language)
        for which in Habit:
            live_by(which, self.state.habit(which))
        put_on(
            self.app,
            appearance=self.appearance,
            percent=self.state.text_percent,
            language=self.language,
        )

    def choose_language(self, code: str) -> None:
        """Speak another language from now on."""
        self.language = self.state.language = Language(code)
        self.put_on()

    def choose_appearance(self, code: str) -> None:
        """Turn light or dark from now on."""
        self.appearance = self.state.appearance = Appearance(code)
        self.put_on()

    def choose_text_size(self, percent: int) -> None:
        """Write smaller or larger from now on."""
        self.state.text_percent = percent
        self.put_on()

    def choose_habit(self, which: Habit, value: int) -> None:
        """Work another way from now on."""
        self.state.keep_habit(which, value)
        live_by(which, value)
