"""Start of the program: what was asked for, then a window or a command."""

import multiprocessing
import sys

from app.assembly.parts import missing_part


def main() -> int:
    """Run what the arguments ask for and give the exit code."""
    try:
        # Not at the top: a reading child imports this module again, and a missing part is named.
        from app.assembly.start import start  # noqa: PLC0415

        return start(sys.argv[1:])
    except ImportError as error:
        print(missing_part(error), file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 4


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
