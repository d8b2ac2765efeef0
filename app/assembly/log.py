"""The log: ids and counts only, two weeks, and no phone or mail even by mistake."""

import logging
import re
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path

from typing_extensions import override

_DAYS = 14
_PRIVATE = re.compile(r"[^\s@,;:'\"<>]+@[^\s@,;:'\"<>]+|\+?\d[\d\s-]{6,}\d")


class _Masking(logging.Formatter):
    """Writes a record, stack included, with phones and mails struck out."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Give the line with what looks like a phone or a mail struck out."""
        return masked(super().format(record))


def masked(text: str) -> str:
    """Strike out what looks like a phone or a mail."""
    return _PRIVATE.sub("***", text)


def keep_log(folder: Path) -> None:
    """Write warnings and worse into the folder, one file a day; without a folder to none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = TimedRotatingFileHandler(
            folder / "regulars.log", when="D", backupCount=_DAYS, encoding="utf-8", delay=True
        )
    except OSError:
        return
    form = "%(asctime)s %(levelname)s %(name)s %(message)s"
    handler.setFormatter(_Masking(form, "%H:%M:%S"))
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
