"""One writing process per business: a lock file, and beside it who holds it (decision D9)."""

import json
import os
import socket
from pathlib import Path

from filelock import FileLock, Timeout

from app.models.errors import InUseError


class WriterLock:
    """Held by the one process that may write; the operating system frees it when that one dies.

    Who takes it keeps the object: one that nobody refers to any more lets the lock go.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / "shop.lock", thread_local=False)
        self._owner = folder / "shop.owner"

    def take(self) -> None:
        """Take the lock at once or not at all.

        Raises:
            InUseError: another process has it.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            pid, host = self._holder()
            raise InUseError(pid, host) from error
        owner = {"pid": os.getpid(), "host": socket.gethostname()}
        self._owner.write_text(json.dumps(owner), encoding="utf-8")

    def release(self) -> None:
        """Let another process write."""
        if self._lock.is_locked:
            self._owner.unlink(missing_ok=True)
            self._lock.release()

    def _holder(self) -> tuple[int, str]:
        try:
            owner = json.loads(self._owner.read_text(encoding="utf-8"))
            return int(owner["pid"]), str(owner["host"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, ""
