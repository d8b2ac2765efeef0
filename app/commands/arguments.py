"""What may stand behind main.py; loads nothing else, since the window starts through it too."""

import argparse
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

LANGUAGES = ("en", "zh_CN", "ja")
THEMES = ("light", "dark", "system")
_SIZE = re.compile(r"([1-9][0-9]{2,4})x([1-9][0-9]{2,4})")
_USUAL_SIZE = (1440, 900)
# The tables of exporting.OutTable, which is too dear to load for a window that starts.
TABLES = (
    "customers",
    "orders",
    "lines",
    "products",
    "contacts",
    "addresses",
    "consents",
    "notes",
    "facts",
    "concerns",
    "history",
    "further",
    "points",
    "referrals",
    "coupons",
    "balances",
    "tiers",
    "tier_acts",
    "lists",
    "all",
)


class Command(StrEnum):
    """What the program is started for."""

    WINDOW = "window"
    IMPORT = "import"
    UNDO_IMPORT = "undo-import"
    EXPORT = "export"
    CHECK = "check"
    COPY = "copy"
    RESTORE = "restore"
    TOUR = "tour"
    POINTS = "points"


class PointsDeed(StrEnum):
    """What is done with points."""

    IMPORT = "import"
    EXPORT = "export"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was typed.

    Attributes:
        command: the window when none was named.
        data: the folder of the business, None for the user's own.
        zone: home zone of a new business, None for the computer's; so is currency.
        mapping: field code by column name or position; None there skips the column.
        what: is written; view: whose people, None for everybody.
        is_unmasked: phones and e-mails are written in full.
        deed: of points what is done; who: whose statement, as the seller names him.
        date_order: "DMY" or "MDY", for days of balances that end in their year.
        size: width and height of the tour's window, in pixels.
    """

    command: Command = Command.WINDOW
    data: Path | None = None
    is_demo: bool = False
    language: str | None = None
    theme: str | None = None
    zone: str | None = None
    currency: str | None = None
    files: tuple[Path, ...] = ()
    shop: str | None = None
    is_dry_run: bool = False
    mapping: dict[str, str | None] | None = field(default=None)
    is_json: bool = False
    batch: int = 0
    what: str = "customers"
    view: str | None = None
    is_unmasked: bool = False
    path: Path | None = None
    deed: str = ""
    who: str = ""
    date_order: str = ""
    size: tuple[int, int] = _USUAL_SIZE


def parse(typed: Sequence[str]) -> Arguments:
    """Read what was typed; leaves the program with code 2 and the usage when it is wrong."""
    known = _parser().parse_args(typed)
    values = {name: value for name, value in vars(known).items() if value is not None}
    if "files" in values:
        values["files"] = tuple(values["files"])
    return Arguments(**values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Keeps the customers that a small online seller already has.",
        allow_abbrev=False,
    )
    _add_common(parser, argparse.SUPPRESS)
    parser.set_defaults(command=Command.WINDOW)
    # The common options may stand before the command and behind it.
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    _add_common(common, argparse.SUPPRESS)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command, told, add in _COMMANDS:
        part = commands.add_parser(
            command, help=told, description=told, parents=[common], allow_abbrev=False
        )
        part.set_defaults(command=command)
        add(part)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=default, help="the folder of the business"
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        dest="is_demo",
        default=default,
        help="the made-up sample shop instead of your business",
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, dest="language", default=default, help="the language"
    )
    parser.add_argument("--theme", choices=THEMES, default=default, help="how the window looks")
    parser.add_argument(
        "--zone", type=_zone, default=default, help="home time zone of a new business"
    )
    parser.add_argument(
        "--currency", type=_currency, default=default, help="home currency of a new business"
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="orders or customers")
    parser.add_argument(
        "--shop", type=_name, help="the shop that files are from if they do not say"
    )
    parser.add_argument(
        "--dry-run", action="store_true", dest="is_dry_run", help="tell, change nothing"
    )
    parser.add_argument(
        "--map",
        type=_mapping,
        dest="mapping",
        metavar="JSON",
        help='what columns mean: {"column name or number": "field"}, or a file holding that',
    )
    parser.add_argument("--json", action="store_true", dest="is_json", help="report as JSON")


def _add_undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", type=_batch, metavar="BATCH", help="the number of the import")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=TABLES, metavar="WHAT", help=", ".join(TABLES))
    parser.add_argument(
        "path", type=Path, metavar="OUT", help="ends in .xlsx or .csv; of all in .xlsx or .zip"
    )
    parser.add_argument("--view", metavar="NAME", help="of customers only those of this view")
    parser.add_argument(
        "--unmasked", action="store_true", dest="is_unmasked", help="phones and e-mails in full"
    )
    parser.add_argument("--json", action="store_true", dest="is_json", help="report as JSON")


def _add_points(parser: argparse.ArgumentParser) -> None:
    deeds = parser.add_subparsers(title="what", metavar="WHAT", dest="deed", required=True)
    told = {
        PointsDeed.IMPORT: "bring in balances from elsewhere",
        PointsDeed.EXPORT: "write balances and every entry into a file",
        PointsDeed.STATEMENT: "show the points of one customer, or write them into a file",
    }
    parts = {}
    for deed, words in told.items():
        part = deeds.add_parser(deed, help=words, description=words, allow_abbrev=False)
        _add_common(part, argparse.SUPPRESS)
        part.add_argument("--json", action="store_true", dest="is_json", help="report as JSON")
        parts[deed] = part
    taken = parts[PointsDeed.IMPORT]
    taken.add_argument("path", type=Path, metavar="FILE", help="whose, how many, until when")
    taken.add_argument(
        "--dry-run", action="store_true", dest="is_dry_run", help="tell, change nothing"
    )
    taken.add_argument(
        "--dates", choices=("DMY", "MDY"), dest="date_order", help="day or month first"
    )
    written = parts[PointsDeed.EXPORT]
    written.add_argument(
        "path", type=Path, metavar="OUT", help="ends in .xlsx or .zip; in .csv balances only"
    )
    written.add_argument(
        "--unmasked", action="store_true", dest="is_unmasked", help="phones in full"
    )
    shown = parts[PointsDeed.STATEMENT]
    shown.add_argument("who", metavar="CUSTOMER", help="a number, an account, a phone, an e-mail")
    shown.add_argument("path", type=Path, nargs="?", metavar="OUT", help="ends in .xlsx or .csv")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="COPY", help="a copy, or its name in backups")


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="OUT_DIR", help="where the pictures go")
    parser.add_argument("--size", type=_size, metavar="1440x900", help="of the window, in pixels")


def _add_nothing(_parser: argparse.ArgumentParser) -> None:
    """Check and copy need no more."""


_COMMANDS: tuple[tuple[Command, str, Callable[[argparse.ArgumentParser], None]], ...] = (
    (Command.IMPORT, "bring in files from a shop", _add_import),
    (Command.UNDO_IMPORT, "take one import back", _add_undo),
    (Command.EXPORT, "write customers, orders or everything into a file", _add_export),
    (Command.POINTS, "take over balances, write out the ledger, show a statement", _add_points),
    (Command.CHECK, "look for faults in the shop file", _add_nothing),
    (Command.COPY, "make a copy now", _add_nothing),
    (Command.RESTORE, "bring a copy back", _add_restore),
    (Command.TOUR, "take a picture of every page of the sample shop", _add_tour),
)


def _zone(text: str) -> str:
    from app.services.settings import is_zone  # noqa: PLC0415 - only where it is asked for

    if not is_zone(text):
        raise argparse.ArgumentTypeError(f"there is no time zone {text!r}")
    return text


def _currency(text: str) -> str:
    from app.services.settings import CURRENCIES  # noqa: PLC0415 - only where it is asked for

    if text.upper() not in CURRENCIES:
        raise argparse.ArgumentTypeError(f"there is no currency {text!r}")
    return text.upper()


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a shop needs a name")
    return text.strip()


def _batch(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"not the number of an import: {text!r}")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"not a width and a height: {text!r}")
    return int(found[1]), int(found[2])


def _mapping(text: str) -> dict[str, str | None]:
    try:
        said = text if text.lstrip().startswith("{") else Path(text).read_text(encoding="utf-8-sig")
        found = json.loads(said)
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"neither JSON nor a file with JSON: {text!r}") from error
    if not isinstance(found, dict) or not all(
        value is None or isinstance(value, str) for value in found.values()
    ):
        raise argparse.ArgumentTypeError('not of the form {"column": "field"}')
    return found
