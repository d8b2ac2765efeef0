"""What is done once, behind the first frame, so that the window does not stand still later."""

import gc
from importlib import import_module


def load_pages() -> None:
    """Load the modules of all pages, which takes half a second; not in the window's thread."""
    for name in ("pages", "palette"):
        import_module(f"app.assembly.{name}")


def keep_for_good() -> None:
    """Take what is there by now for lasting: to look through it for rubbish takes 70 ms a time."""
    if not gc.get_freeze_count():
        gc.freeze()
