"""Another start of the program on this business: it rings at this window, or brings a command."""

import hashlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

Message = Mapping[str, object]
_WAIT_MS = 1_000
_LOOK_MS = 100
_LONGEST = 1 << 20
_RING: Message = {"ring": True}
_STOP: Message = {"stop": True}


class Visit(QObject):
    """A command of another process that is run here; words and progress go back to it.

    All but the signal's taker may call from any thread. When the other process asks to stop, or
    is gone, the work is cancelled.
    """

    _told = Signal(object)

    def __init__(self, socket: QLocalSocket, asked: Message, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = asked
        self._socket = socket
        self._stop = threading.Event()
        self._told.connect(self._send, Qt.ConnectionType.QueuedConnection)

    def say(self, text: str) -> None:
        """Give a line for standard output."""
        self._told.emit({"said": text})

    def complain(self, text: str) -> None:
        """Give a line for standard error."""
        self._told.emit({"complained": text})

    def progress(self, phase: str, done: int, total: int) -> None:
        """Give how far a phase is."""
        self._told.emit({"phase": phase, "done": done, "total": total})

    def clear(self) -> None:
        """Take no progress off: the other process does, before each line."""

    def is_cancelled(self) -> bool:
        """Tell whether nobody waits for the work any more."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def finish(self, code: int) -> None:
        """Give the code that the command ended with; nothing after it."""
        self._told.emit({"code": code})

    def _send(self, message: Message) -> None:
        if isValid(self._socket):
            self._socket.write(_line(message))
            if "code" in message:
                self._socket.disconnectFromServer()
        if "code" in message:
            self.deleteLater()


class Doorbell(QObject):
    """Listens for other starts of the program on this business. Signals rung, visited(Visit)."""

    rung = Signal()
    visited = Signal(object)

    def __init__(self, business: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits: dict[QLocalSocket, Visit] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open_door)
        # What a killed process left behind would keep the name taken; the lock says we are alone.
        QLocalServer.removeServer(_name(business))
        self._server.listen(_name(business))

    def close(self) -> None:
        """Stop listening, and leave what runs for others alone, so that it stops."""
        self._server.close()
        for socket in tuple(self._visits):
            socket.abort()

    def _open_door(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setReadBufferSize(_LONGEST)
        socket.readyRead.connect(lambda: self._hear(socket))
        socket.disconnected.connect(lambda: self._leave(socket))
        self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        for message in _messages(socket):
            if "ring" in message:
                self.rung.emit()
            elif "stop" in message and socket in self._visits:
                self._visits[socket].cancel()
            elif socket not in self._visits:
                self._visits[socket] = visit = Visit(socket, message, self)
                self.visited.emit(visit)
        if socket.bytesAvailable() >= _LONGEST:
            socket.abort()

    def _leave(self, socket: QLocalSocket) -> None:
        visit = self._visits.pop(socket, None)
        if visit is not None and isValid(visit):
            visit.cancel()
        if isValid(socket):  # a server that is taken apart says so of its sockets at the very end
            socket.deleteLater()


def ring(business: Path) -> bool:
    """Ask the window that has the business open to come to the front; tell whether one answered."""
    socket = _connected(business)
    if socket is None:
        return False
    socket.write(_line(_RING))
    has_answered = socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return has_answered


def visit(
    business: Path,
    asked: Message,
    take: Callable[[Message], None],
    is_stopped: Callable[[], bool],
) -> int | None:
    """Have the window that has the business open run a command; wait until it ended.

    Args:
        business: its folder.
        asked: the command.
        take: takes each line and step on the way: said, complained, or phase, done and total.
        is_stopped: asked ten times a second; the work is cancelled once it is true.

    Returns:
        The code, None where no window answers.

    Raises:
        ConnectionError: the window was closed before it gave a code.
    """
    socket = _connected(business)
    if socket is None:
        return None
    socket.write(_line(asked))
    has_stopped = False
    while True:
        for message in _messages(socket):
            code = message.get("code")
            if isinstance(code, int):
                socket.abort()
                return code
            take(message)
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            raise ConnectionError
        if is_stopped() and not has_stopped:
            has_stopped = True
            socket.write(_line(_STOP))
        socket.waitForReadyRead(_LOOK_MS)


def _connected(business: Path) -> QLocalSocket | None:
    socket = QLocalSocket()
    socket.connectToServer(_name(business))
    return socket if socket.waitForConnected(_WAIT_MS) else None


def _messages(socket: QLocalSocket) -> Iterator[Message]:
    while socket.canReadLine():
        try:
            message = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            continue
        if isinstance(message, dict):
            yield message


def _line(message: Message) -> bytes:
    return json.dumps(message).encode() + b"\n"


def _name(business: Path) -> str:
    digest = hashlib.sha256(str(business).encode()).hexdigest()
    return f"regulars-{digest[:24]}"
