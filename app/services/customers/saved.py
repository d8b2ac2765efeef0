"""Views that the seller keeps by name: filters of the list that stand above it as tabs."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.changes import Subject
from app.models.database import Database, run_sql
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.errors import RefusedError
from app.services.journal import ActionKind, record_action
from app.services.segments import Tree, TreeError, from_json, to_json
from app.services.settings import queries
from app.services.settings.queries import VIEW
from app.services.settings.reversing import put_view_order, rename_view

LONGEST = 40


class ViewNameUnfitError(RefusedError):
    """The name is empty, longer than 40 letters, or another view has it."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of the seller's own."""

    name: str
    tree: Tree


class SavedViews:
    """Reads and keeps the seller's views; they belong to the business and go with its copies."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[SavedView, ...]:
        """Give the views in their order; what cannot be read as conditions is left out."""
        return saved_views(self._database)

    def save(self, name: str, tree: Tree) -> Changes:
        """Keep a view under a name that no other has.

        Raises:
            ViewNameUnfitError: the name does not fit.
        """
        name = self._fit(name, "")
        text = to_json(tree)
        with self._database.writing() as uow:
            facts = {"what": "view", "name": name, "before": None, "after": text}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("INSERT INTO setting(name, value) VALUES(?, ?)", (VIEW + name, text))
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes

    def remove(self, name: str) -> Changes:
        """Take a view away; nobody's record changes."""
        before = next((to_json(view.tree) for view in self.all() if view.name == name), None)
        with self._database.writing() as uow:
            facts = {"what": "view", "name": name, "before": before, "after": None}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("DELETE FROM setting WHERE name = ?", (VIEW + name,))
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes

    def rename(self, before: str, name: str) -> Changes:
        """Call a view otherwise; it keeps its place and what it asks.

        Raises:
            ViewNameUnfitError: the name does not fit.
        """
        after = self._fit(name, before)
        with self._database.writing() as uow:
            facts = {"what": "view_name", "before": before, "after": after}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            rename_view(uow, before, after)
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes

    def put_in_order(self, names: Sequence[str]) -> Changes:
        """Let the views stand in this order; one that is not named comes after them."""
        with self._database.writing() as uow:
            before, after = queries.view_order(uow.session), list(names)
            facts = {"what": "view_order", "before": before, "after": after}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            put_view_order(uow, after)
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes

    def _fit(self, name: str, own: str) -> str:
        """Give a name without needless blanks; raise where another view has it."""
        name = " ".join(name.split())
        taken = {view.name.casefold() for view in self.all() if view.name != own}
        if not 0 < len(name) <= LONGEST or name.casefold() in taken:
            raise ViewNameUnfitError(name)
        return name


def saved_views(database: Database) -> tuple[SavedView, ...]:
    """Give the views in their order; what cannot be read as conditions is left out."""
    with database.reading() as session:
        order = queries.view_order(session)
        rows = run_sql(
            session,
            "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name",
            (len(VIEW), VIEW),
        ).all()
    found = []
    for name, text in rows:
        try:
            found.append(SavedView(str(name)[len(VIEW) :], from_json(str(text))))
        except TreeError:
            continue
    places = {name: at for at, name in enumerate(order)}
    return tuple(sorted(found, key=lambda view: places.get(view.name, len(places))))
