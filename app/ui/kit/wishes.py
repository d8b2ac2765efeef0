"""What a page asks the list of customers to show: any number opens as the people behind it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from app.services.segments import Tree, numbered
from app.ui.kit.page import Page
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class PeopleWish:
    """Some people as a question.

    Attributes:
        tree: whom.
        words: what the list calls them; a function's words follow the language.
    """

    tree: Tree
    words: Words


@dataclass(frozen=True, slots=True)
class PeopleCall:
    """Some people whom no rule names: their numbers are looked for once they are wanted.

    Attributes:
        find: gives their numbers; called in a reading lane.
        words: as of a `PeopleWish`.
    """

    find: Callable[[], Iterable[int]]
    words: Words


def open_people(page: Page, tasks: TaskRunner, wanted: PeopleWish | PeopleCall) -> None:
    """Let the list of customers show whom a number of a page counts."""
    if isinstance(wanted, PeopleWish):
        page.go.emit("customers", wanted)
        return
    words, find = wanted.words, wanted.find
    show = partial(_show, page, words)
    tasks.ask(page, "people_of_a_number", lambda: numbered(find()), show)


def open_from(anchor: QWidget, tasks: TaskRunner, wanted: PeopleWish | PeopleCall) -> None:
    """Do the same for a popup, which knows of its page only what it hangs on."""
    part: QWidget | None = anchor
    while part is not None and not isinstance(part, Page):
        part = part.parentWidget()
    if part is not None:
        open_people(part, tasks, wanted)


def _show(page: Page, words: Words, tree: Tree) -> None:
    if page.isVisible():  # who went on elsewhere meanwhile is not called back
        page.go.emit("customers", PeopleWish(tree, words))
