"""Start of the program: what was asked for, then a window or a command."""

import multiprocessing
import sys


def main() -> int:
    """Run what the arguments ask for and give the exit code."""
    try:
        from app.assembly.start import start  # noqa: PLC0415 - so that a missing part can be named
    except ImportError as error:
        print(missing_part(error), file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 4
    return start(sys.argv[1:])


def missing_part(error: ImportError) -> str:
    """Name the part of the system that is missing and the command that installs it."""
    parts = {
        "libEGL": "libegl1",
        "libGL": "libgl1",
        "libxkbcommon": "libxkbcommon0",
        "libfontconfig": "libfontconfig1",
        "libdbus": "libdbus-1-3",
        "libglib": "libglib2.0-0",
        "libgthread": "libglib2.0-0",
    }
    package = next((name for part, name in parts.items() if part in str(error)), None)
    if package is None:
        return f"Regulars cannot start: {error}. Install it again as README.md says."
    return f"Regulars needs {package}: sudo apt-get install {package}"


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
