"""Names the part of the system that is missing, in one sentence, instead of a traceback."""

import os
import sys
from ctypes.util import find_library

_PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libxkbcommon": "libxkbcommon0",
    "libfontconfig": "libfontconfig1",
    "libdbus": "libdbus-1-3",
    "libglib": "libglib2.0-0",
    "libgthread": "libglib2.0-0",
}


def missing_part(error: ImportError) -> str:
    """Say which package brings what could not be loaded."""
    package = next((name for part, name in _PACKAGES.items() if part in str(error)), None)
    if package is None:
        return f"Regulars cannot start: {error}. Install it again as README.md says."
    return f"Regulars needs {package}: sudo apt-get install {package}"


def missing_for_display() -> str | None:
    """Say what Qt needs for a window on an X display and would abort without; None if all is there.

    Qt's own message for this runs over ten lines and ends the process.
    """
    has_other_platform = (os.environ.get("QT_QPA_PLATFORM") or "xcb") != "xcb"
    if not sys.platform.startswith("linux") or has_other_platform:
        return None
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "Regulars needs a screen. Commands work without one: see main.py --help."
    if os.environ.get("DISPLAY") and find_library("xcb-cursor") is None:
        return "Regulars needs libxcb-cursor0: sudo apt-get install libxcb-cursor0"
    return None
