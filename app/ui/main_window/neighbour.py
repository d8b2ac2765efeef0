"""A second start of the same business brings the first window to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1_000


class Doorbell(QObject):
    """Listens for other starts of the program on this business. Signal rung."""

    rung = Signal()

    def __init__(self, business: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a killed process left behind would keep the name taken; the lock says we are alone.
        QLocalServer.removeServer(_name(business))
        self._server.listen(_name(business))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.deleteLater()
        self.rung.emit()


def ring(business: Path) -> bool:
    """Ask the window that has the business open to come to the front; tell whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(business))
    has_answered = socket.waitForConnected(_WAIT_MS)
    socket.abort()
    return has_answered


def _name(business: Path) -> str:
    digest = hashlib.sha256(str(business).encode()).hexdigest()
    return f"regulars-{digest[:24]}"
