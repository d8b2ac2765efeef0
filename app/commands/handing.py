"""A command on its way to the window that holds the business: what was typed, as JSON values."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path

from app.commands.arguments import Arguments, Command

HANDED = frozenset(
    {
        Command.IMPORT,
        Command.UNDO_IMPORT,
        Command.EXPORT,
        Command.COPY,
        Command.RESTORE,
        Command.POINTS,
    }
)
_PATHS = ("data", "path")


class RequestUnfitError(ValueError):
    """What came is no command that may be handed over, or another version of the program's."""


def packed(arguments: Arguments) -> dict[str, object]:
    """Give a command as JSON values; its paths do not hang on the folder one stands in."""
    told: dict[str, object] = asdict(arguments)
    told["files"] = [str(path.absolute()) for path in arguments.files]
    for name in _PATHS:
        path = getattr(arguments, name)
        told[name] = None if path is None else str(path.absolute())
    return told


def unpacked(told: Mapping[str, object]) -> Arguments:
    """Give the command of JSON values.

    Raises:
        RequestUnfitError: it is none, or none that may be handed over.
    """
    if set(told) != {known.name for known in fields(Arguments)}:
        raise RequestUnfitError
    values = vars(Namespace(**told))
    try:
        values["command"] = Command(str(told["command"]))
        values["files"] = tuple(map(Path, _texts(told["files"])))
        values["size"] = Arguments().size
        for name in _PATHS:
            path = told[name]
            values[name] = None if path is None else Path(str(path))
    except ValueError as error:
        raise RequestUnfitError from error
    if values["command"] not in HANDED:
        raise RequestUnfitError
    return Arguments(**values)


def _texts(value: object) -> list[str]:
    if not isinstance(value, list):
        raise RequestUnfitError
    return [str(text) for text in value]
