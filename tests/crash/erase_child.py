"""Erases customer number one in a process that is meant to die: python -m tests.crash.erase_child."""

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


if __name__ == "__main__":
    main(Path(sys.argv[1]))
