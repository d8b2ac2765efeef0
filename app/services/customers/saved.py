"""Views that the seller keeps by name: filters of the list that stand above it as tabs."""

from dataclasses import dataclass

from app.models.changes import Subject
from app.models.database import Database, run_sql
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.errors import RefusedError
from app.services.journal import ActionKind, record_action
from app.services.segments import Tree, TreeError, from_json, to_json

_START = "view/"
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
        """Give the views by name; what cannot be read as conditions is left out."""
        with self._database.reading() as session:
            rows = run_sql(
                session,
                "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name",
                (len(_START), _START),
            ).all()
        found = []
        for name, text in rows:
            try:
                found.append(SavedView(str(name)[len(_START) :], from_json(str(text))))
            except TreeError:
                continue
        return tuple(found)

    def save(self, name: str, tree: Tree) -> Changes:
        """Keep a view under a name that no other has.

        Raises:
            ViewNameUnfitError: the name does not fit.
        """
        name = " ".join(name.split())
        taken = {view.name.casefold() for view in self.all()}
        if not 0 < len(name) <= LONGEST or name.casefold() in taken:
            raise ViewNameUnfitError(name)
        text = to_json(tree)
        with self._database.writing() as uow:
            facts = {"what": "view", "name": name, "before": None, "after": text}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("INSERT INTO setting(name, value) VALUES(?, ?)", (_START + name, text))
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes

    def remove(self, name: str) -> Changes:
        """Take a view away; nobody's record changes."""
        before = next((to_json(view.tree) for view in self.all() if view.name == name), None)
        with self._database.writing() as uow:
            facts = {"what": "view", "name": name, "before": before, "after": None}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("DELETE FROM setting WHERE name = ?", (_START + name,))
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes
