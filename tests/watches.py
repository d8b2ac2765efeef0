"""Whoever waits for long work, as the program is told of it."""

from dataclasses import dataclass


@dataclass
class Unwatched:
    """Nobody looks on; it may be stopped from the beginning."""

    is_stopped: bool = False

    def progress(self, phase, done, total):
        pass

    def is_cancelled(self):
        return self.is_stopped
