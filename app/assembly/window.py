"""The program with a window: one session after another."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app.assembly.looks import Looks
from app.assembly.parts import missing_for_display
from app.assembly.session import Session
from app.places import places_for
from app.services.errors import InUseError, RegularsError
from app.ui.i18n import Language
from app.ui.theme import Appearance, follow_computer
from app.ui.window_state import WindowState

TROUBLE = 4


class Program(QObject):
    """Owns the session; another business ends it and begins the next one."""

    def __init__(self, looks: Looks, data: Path | None) -> None:
        super().__init__(looks.app)
        self._looks, self._data = looks, data
        self.session: Session | None = None
        looks.app.setQuitOnLastWindowClosed(True)
        looks.app.aboutToQuit.connect(self.end)

    def begin(self, *, is_sample: bool) -> None:
        """Open a business in a new window.

        Raises:
            RegularsError: it cannot be opened at all.
        """
        session = Session(places_for(self._data, demo=is_sample), self._looks, is_sample=is_sample)
        session.business_asked.connect(self._change_business)
        self.session = session
        session.begin()

    def end(self) -> None:
        """End the session, if there is one."""
        session, self.session = self.session, None
        if session is not None:
            session.window.hide()
            session.end()

    def _change_business(self, is_sample: bool) -> None:  # noqa: FBT001 - a signal's argument
        ended = self.session
        self._looks.app.setQuitOnLastWindowClosed(False)
        self.end()
        if ended is not None:
            ended.window.deleteLater()
            ended.deleteLater()
        self.begin(is_sample=is_sample)
        self._looks.app.setQuitOnLastWindowClosed(True)


def made_application() -> QApplication:
    """Give the application, made once."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    app.setApplicationName("Regulars")
    app.setWindowIcon(QIcon())
    return app


def looks_for(
    app: QApplication, config: Path, *, language: str | None, appearance: str | None
) -> Looks:
    """Give what the program wears: as asked for, else as remembered, else as the computer."""
    state = WindowState(config)
    looks = Looks(
        app,
        state,
        Language(language) if language else state.language,
        Appearance(appearance) if appearance else state.appearance,
    )
    looks.put_on()
    follow_computer(app)
    return looks


def run_window(
    *, data: Path | None, is_sample: bool, language: str | None, appearance: str | None
) -> int:
    """Show the window until the seller closes it; give the exit code."""
    if (missing := missing_for_display()) is not None:
        print(missing, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return TROUBLE
    app = made_application()
    places = places_for(data, demo=is_sample)
    looks = looks_for(app, places.config, language=language, appearance=appearance)
    program = Program(looks, data)
    try:
        program.begin(is_sample=is_sample)
    except RegularsError as error:
        # Not at the top: hardly any start needs them.
        from app.ui.error_texts import explain  # noqa: PLC0415
        from app.ui.main_window.neighbour import ring  # noqa: PLC0415

        if isinstance(error, InUseError) and ring(places.business):
            return 0
        told = explain(error)
        QMessageBox.critical(None, told.title, f"{told.title}\n\n{told.sentence}")
        return TROUBLE
    return app.exec()
