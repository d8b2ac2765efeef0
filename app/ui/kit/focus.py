"""The focus over a part that is made anew: it goes to what has the same name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@contextmanager
def focus_kept(
    room: QWidget, instead: Callable[[], QWidget | None] = lambda: None
) -> Iterator[None]:
    """Give the focus back after everything in a room was replaced.

    Args:
        room: what is filled anew inside the `with`.
        instead: gives what takes the focus where nothing of that name is left.
    """
    focus = QApplication.focusWidget()
    name = focus.objectName() if focus is not None and room.isAncestorOf(focus) else ""
    yield
    if not name:
        return
    found: QWidget | None = room.findChild(QWidget, name)
    target = found or instead()
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)
