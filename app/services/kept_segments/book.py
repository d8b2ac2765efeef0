"""The desk of segments: one wish of the seller each."""

import json
from collections.abc import Mapping, Sequence
from itertools import count

from app.models.database import UnitOfWork
from app.services.changes import Changes, Subject
from app.services.clock import to_day, to_ms
from app.services.journal import ActionKind, record_action
from app.services.kept_segments.answers import SegmentAnswers
from app.services.kept_segments.errors import (
    SegmentGoneError,
    SegmentNameUnfitError,
    SegmentReadOnlyError,
)
from app.services.kept_segments.views import OWN, READY
from app.services.segments import ReadySegment, Tree, can_be_asked, can_be_kept, from_json, to_json
from app.services.segments.asking import Asking, list_tree
from app.services.segments.compiling import Asked
from app.services.settings.queries import segment_order
from app.services.settings.reversing import put_segment_order
from app.services.settings.segment_rows import (
    SEGMENT,
    change_segment,
    remove_segment,
    segment_names,
    segment_now,
)

LONGEST_NAME = 40
Kept = Mapping[str, object]


class SegmentBook(SegmentAnswers):
    """Keeps segments; each change is one action of the history and can be taken back there."""

    def save(self, name: str, tree: Tree, *, is_tab: bool = False) -> tuple[Changes, str]:
        """Keep a question under a name that no other has; give its key.

        What pages ask can be deeper than a rule that is kept: then the people of now are taken as
        a list.

        Raises:
            SegmentNameUnfitError: the name does not fit.
            SegmentReadOnlyError: the tree has parts that this program lacks, or larger numbers
                than there are.
        """
        with self._database.writing() as uow:
            named = _fit(uow, name)
            if can_be_kept(tree):
                kept = {"name": named, "tree": _text(tree), "is_tab": int(is_tab)}
                key = self._add(uow, "save", {**kept, "taken_on": None})
            elif not can_be_asked(tree):
                raise SegmentReadOnlyError(named)
            else:
                asked = Asking(uow.session, self._clock).asked(tree)
                row = self._add_list(uow, named, is_tab=is_tab)
                _fill(uow, row, asked)
                key = f"{OWN}{row}"
        return uow.changes, key

    def change(self, key: str, *, name: str, tree: Tree) -> Changes:
        """Let a segment ask something else; a ready-made one keeps its own name.

        Raises:
            SegmentGoneError: there is none of that key.
            SegmentNameUnfitError: the name does not fit.
            SegmentReadOnlyError: parts this program lacks, or the rule of a frozen list.
        """
        text = _text(tree)
        with self._database.writing() as uow:
            before = _now(uow, key)
            after = {"tree": text}
            if not key.startswith(READY):
                after["name"] = _fit(uow, name, key)
                if before["taken_on"] is not None and text != before["tree"]:
                    raise SegmentReadOnlyError(key)
            self._give(uow, "change", key, after)
        return uow.changes

    def restore_ready(self, key: str) -> Changes:
        """Let a ready-made segment ask again what the program made it to."""
        with self._database.writing() as uow:
            self._give(uow, "restore", key, {"tree": None})
        return uow.changes

    def remove(self, key: str) -> Changes:
        """Take one of the seller's own away; nobody's record changes.

        Raises:
            SegmentGoneError: there is none of that key of the seller's own.
        """
        with self._database.writing() as uow:
            before = _own_now(uow, key)
            self._record(uow, "remove", key, before, None)
            remove_segment(uow, key)
        return uow.changes

    def rename(self, key: str, name: str) -> Changes:
        """Call one of the seller's own otherwise.

        Raises:
            SegmentGoneError: there is none of that key of the seller's own.
            SegmentNameUnfitError: the name does not fit.
        """
        with self._database.writing() as uow:
            _own_now(uow, key)
            self._give(uow, "rename", key, {"name": _fit(uow, name, key)})
        return uow.changes

    def freeze(self, key: str, name: str) -> tuple[Changes, str]:
        """Take the people of now as a list under a name of its own; give its key.

        Raises:
            SegmentGoneError: there is none of that key.
            SegmentNameUnfitError: the name does not fit.
        """
        with self._database.writing() as uow:
            asking = Asking(uow.session, self._clock)
            tree = asking.named().get(key)
            if tree is None:
                raise SegmentGoneError(key)
            kept = {"name": _fit(uow, name), "tree": _text(tree), "is_tab": 0}
            asked = asking.asked(tree)
            new = self._add(uow, "freeze", {**kept, "taken_on": to_day(self._clock.today())})
            _fill(uow, int(new.removeprefix(OWN)), asked)
        return uow.changes, new

    def freeze_people(self, name: str, people: Sequence[int]) -> tuple[Changes, str]:
        """Take people that no rule names as a list; give its key.

        Args:
            name: where another segment has it, a number comes after it.
            people: those who are hidden are left out.

        Raises:
            SegmentNameUnfitError: the name does not fit.
        """
        with self._database.writing() as uow:
            row = self._add_list(uow, _fit(uow, _free(uow, name)))
            uow.sql(
                "INSERT INTO segment_row(segment_id, customer_id) SELECT :segment, p.person_id"
                " FROM json_each(:people) n CROSS JOIN person_summary p ON p.person_id = n.value"
                " WHERE p.is_hidden = 0",
                {"segment": row, "people": json.dumps(list(people))},
            )
        return uow.changes, f"{OWN}{row}"

    def put_in_order(self, keys: Sequence[str]) -> Changes:
        """Let segments stand in this order; one that is not named comes after them."""
        with self._database.writing() as uow:
            before, after = segment_order(uow.session), list(keys)
            facts = {"what": "segment_order", "before": before, "after": after}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            put_segment_order(uow, after)
            uow.touch(Subject.SETTINGS, Subject.HISTORY)
        return uow.changes

    def show_as_tab(self, key: str, *, is_tab: bool) -> Changes:
        """Let a segment stand above the list of people, or no longer.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        with self._database.writing() as uow:
            self._give(uow, "tab", key, {"is_tab": int(is_tab)})
        return uow.changes

    def mark_used(self, key: str) -> None:
        """Remember that a segment was used just now; this is no change of it."""
        code, of = key.partition(":")[2], "CAST(id AS TEXT)"
        with self._database.writing() as uow:
            if key.startswith(READY):
                of = "ready"
                uow.sql(
                    "INSERT INTO segment(name, ready) VALUES('', ?) ON CONFLICT DO NOTHING", (code,)
                )
            now = to_ms(self._clock.now())
            uow.sql(f"UPDATE segment SET used_at = ? WHERE {of} = ?", (now, code))

    def _add(self, uow: UnitOfWork, deed: str, kept: Kept) -> str:
        result = uow.sql(
            "INSERT INTO segment(name, tree, is_tab, taken_on, changed_at)"
            " VALUES(:name, :tree, :is_tab, :taken_on, :at)",
            {**kept, "at": to_ms(self._clock.now())},
        )
        key = f"{OWN}{result.lastrowid}"
        self._record(uow, deed, key, None, kept)
        return key

    def _add_list(self, uow: UnitOfWork, name: str, *, is_tab: bool = False) -> int:
        """Add an empty list; who is in it is its own rule."""
        row = int(uow.sql("INSERT INTO segment(name, is_tab) VALUES('', 0)").lastrowid)
        kept = {
            "name": name,
            "tree": _text(list_tree(row)),
            "is_tab": int(is_tab),
            "taken_on": to_day(self._clock.today()),
        }
        self._record(uow, "freeze", f"{OWN}{row}", None, kept)
        change_segment(uow, to_ms(self._clock.now()), f"{OWN}{row}", kept)
        return row

    def _give(self, uow: UnitOfWork, deed: str, key: str, after: Kept) -> None:
        now = _now(uow, key)
        before = {field: now[field] for field in after}
        self._record(uow, deed, key, before, after)
        change_segment(uow, to_ms(self._clock.now()), key, after)

    def _record(
        self, uow: UnitOfWork, deed: str, key: str, before: Kept | None, after: Kept | None
    ) -> None:
        named = after or before or {}
        name = named.get("name") or (segment_now(uow.session, key) or {}).get("name")
        facts = {"what": SEGMENT, "deed": deed, "key": key, "name": name}
        record_action(
            uow, self._clock, ActionKind.SETTING, {**facts, "before": before, "after": after}
        )
        uow.touch(Subject.SETTINGS, Subject.HISTORY)


def _fill(uow: UnitOfWork, row: int, asked: Asked) -> None:
    uow.sql(
        "INSERT INTO segment_row(segment_id, customer_id) SELECT :segment, p.person_id"
        f" FROM person_summary p WHERE {asked.sql}",
        {**asked.places, "segment": row},
    )


def _text(tree: Tree) -> str:
    if tree.unknown:
        raise SegmentReadOnlyError(", ".join(tree.unknown))
    text = to_json(tree)
    from_json(text)  # what could not be read again must not be kept
    return text


def _now(uow: UnitOfWork, key: str) -> Kept:
    now = segment_now(uow.session, key)
    is_unknown = key.startswith(READY) and key.removeprefix(READY) not in list(ReadySegment)
    if now is None or is_unknown:
        raise SegmentGoneError(key)
    return now


def _own_now(uow: UnitOfWork, key: str) -> Kept:
    if key.startswith(READY):
        raise SegmentGoneError(key)
    return _now(uow, key)


def _free(uow: UnitOfWork, name: str) -> str:
    """Give a name that no other segment has, with a number where one has it."""
    taken, name = segment_names(uow.session), " ".join(name.split())
    numbered = (name if at == 1 else f"{name} ({at})" for at in count(1))
    return next(each for each in numbered if each.casefold() not in taken)


def _fit(uow: UnitOfWork, name: str, own: str = "") -> str:
    """Give a name without needless blanks; raise where another segment has it."""
    name = " ".join(name.split())
    taken = segment_names(uow.session, but=own)
    if not 0 < len(name) <= LONGEST_NAME or name.casefold() in taken:
        raise SegmentNameUnfitError(name)
    return name
