"""What the list looked like when the program was left: view, filters, sorting, place."""

import json
from collections.abc import Mapping

from app.services.customers.views import Question, SortBy
from app.services.segments import Condition, Group, ReadyView, Tree, TreeError, from_json, to_json
from app.ui.customers.list_columns import Keeper

_KEY = "customers/list"
_PLACE = "customers/place"


class ListMemory:
    """Keeps and gives back; whatever cannot be read any more is left out."""

    def __init__(self, keeper: Keeper, business: str = "") -> None:
        """Read what was kept.

        Args:
            keeper: keeps texts until the next start.
            business: whose people they are; their numbers mean others elsewhere.
        """
        self._keeper, self._business = keeper, business
        try:
            found = json.loads(keeper.kept(_KEY) or "{}")
        except ValueError:
            found = {}
        self._kept: Mapping[str, object] = found if isinstance(found, dict) else {}

    @property
    def view(self) -> str:
        """The code of the view that was chosen."""
        return str(self._kept.get("view") or ReadyView.ALL)

    @property
    def question(self) -> Question:
        """How the list was sorted."""
        code = self._kept.get("sort")
        if code not in list(SortBy):
            return Question()
        return Question(sort=SortBy(str(code)), is_descending=bool(self._kept.get("descending")))

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The filters that were on."""
        try:
            tree = from_json(str(self._kept.get("tree") or to_json(Tree())))
        except TreeError:
            return ()
        return tuple(tree.root.conditions())

    @property
    def place(self) -> int | None:
        """The person who was current."""
        text = self._keeper.kept(f"{_PLACE}/{self._business}")
        return int(text) if text.isdecimal() else None

    def keep_place(self, person_id: int | None) -> None:
        """Keep who is current; None forgets."""
        text = "" if person_id is None else str(person_id)
        self._keeper.keep(f"{_PLACE}/{self._business}", text)

    def keep(self, view: str, question: Question, conditions: tuple[Condition, ...]) -> None:
        """Keep what the list looks like now; what was searched for is forgotten."""
        kept = {
            "view": view,
            "sort": question.sort,
            "descending": question.is_descending,
            "tree": to_json(Tree(Group(parts=conditions))),
        }
        self._keeper.keep(_KEY, json.dumps(kept))
