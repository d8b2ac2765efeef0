"""Real processes that are meant to die, each a fork of one that has the program loaded already.

Loading the program takes longer than most of what is killed here. So one process for each module
of tests waits with everything loaded, and forks when asked: what is killed is a process of its
own, in a session of its own, with its own memory, files and locks.
"""

import atexit
import importlib
import json
import os
import random
import select
import signal
import socket
import subprocess
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from time import monotonic

REPO = Path(__file__).resolve().parents[2]
_LONGEST_REQUEST = 65_536


class Hatched:
    """A process: `pid`, `stdin` and `stdout` as text, `returncode`, None while it runs."""

    def __init__(self, nest: socket.socket, module: str, words: list[str]) -> None:
        their_in, our_in = os.pipe()
        our_out, their_out = os.pipe()
        self._state, their_state = os.pipe()
        request = json.dumps([module, words]).encode()
        socket.send_fds(nest, [request], [their_in, their_out, their_state])
        for each in (their_in, their_out, their_state):
            os.close(each)
        self.stdin = os.fdopen(our_in, "w", encoding="utf-8")
        self.stdout = os.fdopen(our_out, encoding="utf-8")
        self.returncode: int | None = None
        self._told = b""
        while b"\n" not in self._told:
            self._told += self._hear()
        pid, self._told = self._told.split(b"\n", 1)
        self.pid = int(pid)

    def poll(self) -> int | None:
        """Tell how it ended, None while it runs."""
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait so many seconds until it ends; TimeoutExpired else."""
        until = None if timeout is None else monotonic() + timeout
        while self.returncode is None:
            left = None if until is None else max(0.0, until - monotonic())
            if not select.select([self._state], [], [], left)[0]:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0.0)
            self._told += self._hear()
            if b"\n" in self._told:
                self.returncode = int(self._told)
                os.close(self._state)
        return self.returncode

    def kill(self) -> None:
        """Kill it and whatever it started."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)

    def communicate(self, timeout: float | None = None) -> tuple[str, None]:
        """Read what it says until its end."""
        with suppress(BrokenPipeError):
            self.stdin.close()
        with self.stdout:
            said = self.stdout.read()
        self.wait(timeout)
        return said, None

    def _hear(self) -> bytes:
        heard = os.read(self._state, 64)
        assert heard, "the nest is gone"
        return heard


class Nest:
    """The process that waits with everything loaded, from the first request on."""

    def __init__(self) -> None:
        self._ours: socket.socket | None = None

    def hatch(self, module: str, *words: object) -> Hatched:
        """Start a process that calls the `live` of a module with such words."""
        if self._ours is None:
            self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "tests.crash.nest", str(theirs.fileno())],
                    cwd=REPO,
                    pass_fds=[theirs.fileno()],
                )
            atexit.register(self._close)
        return Hatched(self._ours, module, [str(word) for word in words])

    def _close(self) -> None:
        assert self._ours is not None
        self._ours.close()
        self._process.wait()


NEST = Nest()
hatch = NEST.hatch


def serve(ours: socket.socket) -> None:
    """Fork for each request until nobody can ask any more."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers need nobody to wait for them
    while True:
        request, files, _flags, _from = socket.recv_fds(ours, _LONGEST_REQUEST, 3)
        if not request:
            return
        module, words = json.loads(request)
        importlib.import_module(module)
        if os.fork() == 0:
            ours.close()
            _keep(module, words, *files)
        for each in files:
            os.close(each)


def _keep(module: str, words: list[str], its_in: int, its_out: int, state: int) -> None:
    """Start the process and stay until it ends, to tell how."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        os.setsid()
        os.dup2(its_in, 0)
        os.dup2(its_out, 1)
        os.write(state, f"{os.getpid()}\n".encode())
        for each in (its_in, its_out, state):
            os.close(each)
        _live(module, words)
    os.close(its_in)
    os.close(its_out)
    _, status = os.waitpid(pid, 0)
    with suppress(BrokenPipeError):
        os.write(state, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _live(module: str, words: list[str]) -> None:
    random.seed()
    code = 1
    try:
        importlib.import_module(module).live(*words)
        code = 0
    finally:
        if code:
            traceback.print_exc()
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
