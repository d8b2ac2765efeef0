"""Push buttons: one primary on a page, the default, ghosts, links, icons alone."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.kit.layouts import repolish
from app.ui.kit.speech import Words, on_look, say
from app.ui.theme import Ink, icon_pixmap, px

_GAP = 4


class Kind(StrEnum):
    """How much weight a button has."""

    PRIMARY = "primary"
    DEFAULT = "default"
    GHOST = "ghost"
    DANGER = "danger"
    LINK = "link"
    ICON = "icon"
    CHIP = "chip"
    TOAST = "toast"
    BAR = "bar"
    FIND = "find"
    NAV = "nav"
    SUBNAV = "subnav"
    SECTION = "section"
    TAB = "tab"
    SEGMENT = "segment"


_INKS = {
    Kind.PRIMARY: Ink.ON_ACCENT,
    Kind.DANGER: Ink.BAD,
    Kind.LINK: Ink.ACCENT_TEXT,
    Kind.TOAST: Ink.ON_TOAST,
    Kind.BAR: Ink.ON_TOAST,
}
_WIDE = (Kind.FIND, Kind.NAV, Kind.SUBNAV, Kind.SECTION)


class Button(QPushButton):
    """A button whose words follow the language and whose icon follows the theme."""

    def __init__(
        self,
        words: Words = "",
        kind: Kind = Kind.DEFAULT,
        icon_name: str | None = None,
        *,
        trails: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon_name = icon_name
        self._trails = trails
        self._ink: Ink | None = None
        self._full = ""
        self._is_short = False
        self.setProperty("kind", kind.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        across = QSizePolicy.Policy.Preferred if kind in _WIDE else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if trails:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if words:
            self.set_words(words)
        on_look(self, self._dress)

    @property
    def kind(self) -> Kind:
        """Give the weight of the button."""
        return self._kind

    def set_words(self, words: Words) -> None:
        """Change what the button says; an ampersand is shown as one."""
        say(self, self._write, words)

    @property
    def words(self) -> str:
        """Give what the button says, also while it shows its icon alone."""
        return self._full

    def shorten(self, *, is_on: bool) -> None:
        """Show the icon alone, with the words as the tip, where there is no room for both."""
        if is_on != self._is_short and self._icon_name is not None:
            self._is_short = is_on
            self.setToolTip(self._full if is_on else "")
            self._write(self._full)

    def set_kind(self, kind: Kind) -> None:
        """Change the weight of the button."""
        self._kind = kind
        self.setProperty("kind", kind.value)
        repolish(self)
        self._dress()

    def set_icon(self, name: str | None, ink: Ink | None = None) -> None:
        """Change the icon; without an ink it has the colour of the button's kind."""
        self._icon_name, self._ink = name, ink
        self._dress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as Space, so that what has the focus is what Enter presses."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # One of several choices is no answer: there Enter is for the card or dialog around it.
        if not is_enter or held or self.isCheckable():
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def _write(self, text: str) -> None:
        had_words, self._full = bool(self.text()), text
        shown = "" if self._is_short else text
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(text)
        if self._is_short:
            self.setToolTip(text)
        if had_words != bool(shown):
            self._dress()  # an icon keeps its distance from words

    def _dress(self) -> None:
        if self._icon_name is None:
            self.setIcon(QIcon())
            return
        ink = self._ink or _INKS.get(self._kind, Ink.TEXT2)
        gap = px(_GAP) if self.text() else 0
        made = QIcon(self._spaced(icon_pixmap(self._icon_name, ink), gap))
        if self._kind is not Kind.PRIMARY:
            faded = self._spaced(icon_pixmap(self._icon_name, Ink.DISABLED), gap)
            made.addPixmap(faded, QIcon.Mode.Disabled)
        self.setIcon(made)
        self.setIconSize(QSize(px(16) + gap, px(16)))

    def _spaced(self, pixmap: QPixmap, gap: int) -> QPixmap:
        # The style keeps icon and text too near to each other; the picture brings its own space.
        if not gap:
            return pixmap
        ratio = pixmap.devicePixelRatio()
        wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(ratio)
        painter = QPainter(wide)
        painter.drawPixmap(gap if self._trails else 0, 0, pixmap)
        painter.end()
        return wide


def icon_button(icon_name: str, words: Words, *, kind: Kind = Kind.ICON) -> Button:
    """Make a button of an icon alone; its words are the tip and the accessible name."""
    made = Button("", kind, icon_name)
    say(made, made.setToolTip, words)
    say(made, made.setAccessibleName, words)
    return made


def press_main(area: QWidget) -> bool:
    """Press the main button of a page; tell whether there is one that can be pressed."""
    for button in area.findChildren(Button):
        if button.kind is Kind.PRIMARY and button.isVisible() and button.isEnabled():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)  # a field tells what was typed
            button.click()
            return True
    return False
