"""The one signal by which a write tells every open view."""

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """Announces committed changes; views decide whether to read again.

    The object sent says what was touched; None means that anything may have changed.
    """

    changed = Signal(object)

    def announce(self, changes: object = None) -> None:
        """Tell every open view."""
        self.changed.emit(changes)
