"""The look in force: which tokens, which text size; and the act that puts it on the program."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.theme import fonts
from app.ui.theme.sheet import scaled, write_sheet
from app.ui.theme.tokens import DARK, LIGHT, PORTRAITS_DARK, PORTRAITS_LIGHT, Ink, Tokens

TEXT_SIZES = (100, 110, 125, 150)


class Appearance(StrEnum):
    """What the seller chose; SYSTEM follows the computer and is light where it does not say."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(slots=True)
class _InForce:
    tokens: Tokens
    percent: int = 100
    appearance: Appearance = Appearance.SYSTEM
    sheet: str = ""
    worn_by: list[QWidget] = field(default_factory=list)
    put_on: tuple[bool, int, str] | None = None


class _Announcer(QObject):
    changed = Signal()


_look = _InForce(LIGHT)
announcer = _Announcer()


def ink(role: Ink) -> QColor:
    """Give the colour of a role in the appearance in force; ask again at each painting."""
    return _colour(_look.tokens[role])


def ink_value(role: Ink) -> str:
    """Give the colour as text, for rich text and drawings."""
    return _look.tokens[role]


def portrait_colours(number: int) -> tuple[QColor, QColor]:
    """Give ground and letters of a round portrait; any number will do."""
    pairs = PORTRAITS_DARK if is_dark() else PORTRAITS_LIGHT
    ground, letters = pairs[number % len(pairs)]
    return _colour(ground), _colour(letters)


def px(length: int) -> int:
    """Give a length of the design at the text size in force."""
    return scaled(length, _look.percent)


def text_percent() -> int:
    """Give the text size in force, 100 to 150."""
    return _look.percent


def chosen_appearance() -> Appearance:
    """Give what the seller chose, which may be to follow the computer."""
    return _look.appearance


def is_dark() -> bool:
    """Tell whether the dark tokens are in force."""
    return _look.tokens is DARK


@lru_cache(maxsize=64)
def font(size: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give a font of the design (13 is body text) at the text size in force."""
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
    made.setWeight(weight)
    return made


@lru_cache(maxsize=64)
def metrics(size: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetrics:
    """Give the measures of a font of the design, kept between paintings."""
    return QFontMetrics(font(size, weight))


@lru_cache(maxsize=8192)
def elided(
    text: str, width: int, size: int = 13, weight: QFont.Weight = QFont.Weight.Normal
) -> str:
    """Give as much of a text as a width holds, with an ellipsis where it is cut."""
    return metrics(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=2048)
def elided_lines(text: str, width: int, lines: int, size: int = 13) -> str:
    """Give as much of a text as wraps into so many lines of a width, with an ellipsis if cut."""
    if _lines_of(text, width, size) <= lines:
        return text
    fits = bisect_right(
        range(len(text)), lines, key=lambda at: _lines_of(f"{text[:at]}…", width, size)
    )
    return f"{text[: max(fits - 1, 0)].rstrip()}…"


def _lines_of(text: str, width: int, size: int) -> int:
    layout = QTextLayout(text, font(size))
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


@lru_cache(maxsize=256)
def _colour(value: str) -> QColor:
    return QColor(value)


def _is_dark_wanted(app: QApplication, appearance: Appearance) -> bool:
    if appearance is Appearance.SYSTEM:
        return app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return appearance is Appearance.DARK


def put_on(
    app: QApplication, *, appearance: Appearance, percent: int = 100, language: str = "en"
) -> None:
    """Dress the whole program; does nothing twice.

    Args:
        app: the running application.
        appearance: light, dark or as the computer says.
        percent: the text size, 100 to 150.
        language: the language code that decides which Han shapes are drawn.
    """
    wished = (_is_dark_wanted(app, appearance), percent, language)
    _look.appearance = appearance
    if wished == _look.put_on:
        _dress(app)
        return
    _look.put_on = wished
    _look.percent = percent
    _look.tokens = DARK if wished[0] else LIGHT
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(fonts.application_font(language, scaled(13, percent)))
    for kept in (font, metrics, elided, elided_lines):
        kept.cache_clear()
    app.setPalette(_palette(_look.tokens))
    _look.sheet = write_sheet(_look.tokens, percent)
    _dress(app)
    announcer.changed.emit()


def wear(window: QWidget) -> None:
    """Let a window wear the sheet instead of the program; its dialogs and popups go with it.

    Under a sheet of the program each part of a page is dressed anew whenever what holds it is put
    into something larger, so that to build a page took three times as long.
    """
    _look.worn_by = [each for each in _look.worn_by if isValid(each)] + [window]
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _dress(app)


def _dress(app: QApplication) -> None:
    _look.worn_by = [each for each in _look.worn_by if isValid(each)]
    wearers: list[QApplication | QWidget] = [*_look.worn_by]
    if wearers:
        _wear_sheet(app, "")
    for each in wearers or [app]:
        _wear_sheet(each, _look.sheet)


def _wear_sheet(wearer: QApplication | QWidget, sheet: str) -> None:
    if sheet != wearer.styleSheet():  # setting the same sheet again costs as much as a new one
        wearer.setStyleSheet(sheet)


def follow_computer(app: QApplication) -> None:
    """Change with the computer's own appearance while SYSTEM is chosen."""

    def changed() -> None:
        if _look.appearance is Appearance.SYSTEM:
            put_on(
                app,
                appearance=Appearance.SYSTEM,
                percent=_look.percent,
                language=fonts.language_in_use(),
            )

    app.styleHints().colorSchemeChanged.connect(changed)


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for wanted, colour in (
        (role.Window, Ink.APP),
        (role.Base, Ink.SURFACE),
        (role.AlternateBase, Ink.SUNKEN),
        (role.Text, Ink.TEXT),
        (role.WindowText, Ink.TEXT),
        (role.Button, Ink.SURFACE),
        (role.ButtonText, Ink.TEXT),
        (role.Highlight, Ink.ACCENT),
        (role.HighlightedText, Ink.ON_ACCENT),
        (role.PlaceholderText, Ink.TEXT3),
        (role.ToolTipBase, Ink.TOAST),
        (role.ToolTipText, Ink.ON_TOAST),
        (role.Link, Ink.ACCENT_TEXT),
        (role.Accent, Ink.ACCENT),
        (role.Mid, Ink.LINE2),
        (role.Light, Ink.SURFACE),
    ):
        palette.setColor(wanted, QColor(tokens[colour]))
    for wanted in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, wanted, QColor(tokens[Ink.DISABLED]))
    return palette
