"""Calls into the reading child, and what becomes of its troubles."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, TypeVarTuple

from app.services.errors import StoppedError
from app.services.exchange.errors import FileRefusedError
from app.services.exchange.views import Refusal, Watch
from app.services.sheets import (
    ReadingFaultError,
    Report,
    SheetRefusal,
    SheetRefusedError,
    limits_for,
    run_reading,
)

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
Arguments = TypeVarTuple("Arguments")
REFUSALS = (SheetRefusedError, FileRefusedError, ReadingFaultError)


def in_child(
    work: Callable[[Report, *Arguments], Answer], *arguments: *Arguments, path: Path, watch: Watch
) -> Answer:
    """Run work in a child within the limits of the file.

    Raises:
        StoppedError: the watch said stop.
        SheetRefusedError: the file cannot be read.
    """
    try:
        return run_reading(
            work,
            *arguments,
            limits=limits_for(path),
            progress=lambda done, total: watch.progress("reading", done, total),
            is_cancelled=watch.is_cancelled,
        )
    except SheetRefusedError as refused:
        if refused.code == SheetRefusal.CANCELLED:
            raise StoppedError from refused
        raise


def refusal_of(refused: Exception) -> Refusal:
    """Give the reason why a whole file is not read."""
    if isinstance(refused, FileRefusedError):
        return refused.refusal
    if isinstance(refused, SheetRefusedError):
        return Refusal(refused.code)
    # A bug of ours met in somebody's file: the shop is safe, the file is refused.
    log.error("reading failed", exc_info=refused)
    return Refusal.CRASHED
