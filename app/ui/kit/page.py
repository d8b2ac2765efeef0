"""What the window asks of every page; a page answers what concerns it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

_NEVER = Qt.FocusPolicy.NoFocus


class Page(QWidget):
    """A page of the window. Built when first opened, then kept.

    Signal go(code, subject): the page wishes that another page opens, by its code; subject is
    what that page takes in opened(), or None.
    Signal did(Done): a change is saved; the window tells it at its foot, with Undo.
    """

    go = Signal(str, object)
    did = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # The page itself takes the focus when it opens, so that Tab begins at its top.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def told_again(self) -> None:
        """Write again, in another language, what was filled in from the shop's values."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Fill in again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.told_again()

    def opened(self, subject: object) -> None:
        """Do what is due whenever the page comes to the front; subject may be None."""

    def on_keys(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Do something when keys are pressed anywhere in the page."""
        for keys, act in acts.items():
            press = QShortcut(QKeySequence(keys), self)
            press.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            press.activated.connect(act)

    def lead_focus(self, part: QWidget) -> None:
        """Give the focus to a list once it is there, unless it went elsewhere meanwhile."""
        if self.hasFocus():
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def catch_focus(self) -> None:
        """Take the focus that something of the page left behind when it went: a list, or itself."""
        lists = (part for part in self.findChildren(QAbstractItemView) if part.isVisible())
        part = next((part for part in lists if part.focusPolicy() != _NEVER), self)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        """Put the focus into the search field; tell whether there is one."""
        return False

    def offer_export(self) -> bool:
        """Ask how the list of the page is to be written out; tell whether there is one."""
        return False

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take files that were dropped on the window; tell whether this page wants them."""
        del paths
        return False

    def files_hover(self, paths: Sequence[Path]) -> bool:
        """Show that files hover over the window, none when they left; tell whether it does."""
        del paths
        return False
