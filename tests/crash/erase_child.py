"""Erases customer number one in a process that is meant to die."""

import sys
from pathlib import Path

from tests.erasing.people import open_house


def main(folder: Path) -> None:
    house = open_house(folder)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    house.erase(1)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    sys.stdin.read()


def live(folder: str) -> None:
    main(Path(folder))
