"""Foreign files in: recognising, matching, importing, taking back.

The desk is loaded when it is first asked for, so that a window is painted before the database
library is there.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.exchange.errors import AlreadyUndoneError, FileRefusedError

if TYPE_CHECKING:
    from app.services.exchange.desk import Bench, ImportDesk

__all__ = ["AlreadyUndoneError", "Bench", "FileRefusedError", "ImportDesk"]

_LATER = {"Bench": "desk", "ImportDesk": "desk"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
