"""What the palette lists, and what it asks for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.services.customers.search_text import folded, pinyin_fields
from app.services.customers.views import CustomerRow, FilterChoice
from app.services.kept_segments import KeptSegment
from app.services.orders import OrderHit
from app.ui.formats import day, joined, local, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, Language, current_language, translate
from app.ui.kit.home import Home
from app.ui.kit.speech import Words, words_of
from app.ui.labels import order_state

MARK_OF_COMMANDS = ">"
MARK_OF_TAGS = "#"  # and of orders, whose numbers begin with it in some shops
MOST_RECENT = 8
_PERSON, _ORDER, _TAG = "person:", "order:", "tag:"


class Group(StrEnum):
    """The headings of the list, in its order."""

    RECENT = "recent"
    CUSTOMERS = "customers"
    ORDERS = "orders"
    TAGS = "tags"
    DO = "do"
    GO_TO = "go_to"


_WORDS = {
    Group.RECENT: QT_TRANSLATE_NOOP("palette", "Lately"),
    Group.CUSTOMERS: QT_TRANSLATE_NOOP("palette", "Customers"),
    Group.ORDERS: QT_TRANSLATE_NOOP("palette", "Orders"),
    Group.TAGS: QT_TRANSLATE_NOOP("palette", "Tags"),
    Group.DO: QT_TRANSLATE_NOOP("palette", "Do"),
    Group.GO_TO: QT_TRANSLATE_NOOP("palette", "Go to"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line that can be chosen.

    Attributes:
        code: "person:41", "order:7", "tag:vip", or the code of a command.
        icon_name: None draws the portrait of the title.
        keys: how the keyboard does the same, empty for nothing.
    """

    code: str
    group: Group
    title: str
    detail: str = ""
    icon_name: str | None = None
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do or a page to go to; `keys` gives its keys as this computer writes them.

    Attributes:
        is_rare: it is listed only once something was typed.
    """

    code: str
    group: Group
    words: Words
    icon_name: str
    act: Callable[[], object]
    keys: Words = ""
    is_rare: bool = False

    def entry(self, detail: Words = "") -> Entry:
        """Give its line in the language in use."""
        return Entry(
            self.code,
            self.group,
            words_of(self.words),
            words_of(detail),
            icon_name=self.icon_name,
            keys=words_of(self.keys),
        )


@dataclass(frozen=True, slots=True)
class PaletteDesk:
    """The calls behind the palette.

    Attributes:
        people: finds so many people by a text; in a reading lane.
        orders: finds orders by number; in a reading lane.
        tags: finds tags by a part of their name; in a reading lane.
        segments: gives every segment; in a reading lane.
        rows: gives people by number; in a reading lane.
        entry_of: writes the line of a person.
        recent: gives the codes of what was chosen lately, newest first.
        keep_recent: keeps them.
        details: gives by the code of a command what it would do now, as what Undo takes back;
            in a reading lane.
    """

    people: Callable[[str, int], Sequence[CustomerRow]]
    orders: Callable[[str, int], Sequence[OrderHit]]
    tags: Callable[[str, int], Sequence[FilterChoice]]
    segments: Callable[[], Sequence[KeptSegment]]
    rows: Callable[[Sequence[int]], dict[int, CustomerRow]]
    entry_of: Callable[[CustomerRow], Entry]
    recent: Callable[[], tuple[str, ...]]
    keep_recent: Callable[[tuple[str, ...]], None]
    details: Callable[[], dict[str, Callable[[], str]]]
    home: Home


def group_words(group: Group) -> str:
    """Give the heading of a group."""
    return translate("palette", _WORDS[group])


def order_entry(order: OrderHit, home: Home) -> Entry:
    """Write the line of an order."""
    at = None if order.placed_at_ms is None else local(order.placed_at_ms, home.zone).date()
    parts = [
        order.name or ("" if order.person_id else translate("palette", "No buyer")),
        order_state(order.state)[0],
        money(order.net_minor, order.currency),
        "" if at is None else day(at),
    ]
    return Entry(
        f"{_ORDER}{order.order_id}",
        Group.ORDERS,
        order.order_no,
        joined([part for part in parts if part]),
        "shopping-bag",
    )


def person_code(person_id: int) -> str:
    """Give the code of a person's line."""
    return f"{_PERSON}{person_id}"


def person_of_code(code: str) -> int | None:
    """Give the person a line stands for, None for a command."""
    return int(code.removeprefix(_PERSON)) if code.startswith(_PERSON) else None


def order_of_code(code: str) -> int | None:
    """Give the order a line stands for."""
    return int(code.removeprefix(_ORDER)) if code.startswith(_ORDER) else None


def tag_of_code(code: str) -> str | None:
    """Give the tag a line stands for."""
    return code.removeprefix(_TAG) if code.startswith(_TAG) else None


def tag_entry(tag: str, people: int | None = None) -> Entry:
    """Write the line of a tag."""
    count = "" if people is None else number(people)
    return Entry(f"{_TAG}{tag}", Group.TAGS, tag, count, "tag")


def matching(commands: Iterable[Command], text: str) -> list[Command]:
    """Give the commands that hold every word of a text, in words, by their pinyin, or in code.

    What is called just so comes first, then what begins so, then what has it anywhere.
    """
    sought = folded(text)
    found = [
        (_fit(fields, sought), command)
        for command in commands
        for fields in [_fields(command)]
        if all(any(word in field for field in fields) for word in sought.split())
    ]
    return [command for _, command in sorted(found, key=lambda each: each[0])]


def _fit(fields: Iterable[str], sought: str) -> int:
    if sought in fields:
        return 0
    return 1 if any(field.startswith(sought) for field in fields) else 2


def _fields(command: Command) -> tuple[str, ...]:
    words = folded(words_of(command.words))
    is_chinese = current_language() is Language.CHINESE
    return (words, command.code, *(pinyin_fields(words) if is_chinese else ()))


def with_newest(code: str, recent: Sequence[str]) -> tuple[str, ...]:
    """Put what was just chosen before what was chosen lately."""
    return (code, *(kept for kept in recent if kept != code))[:MOST_RECENT]
