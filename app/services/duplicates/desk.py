"""The merge desk: merging people and taking them apart; each call is one wish."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.models.changes import Subject
from app.models.database import UnitOfWork
from app.models.tables.codes import PairChoice
from app.services.changes import Changes
from app.services.duplicates import words
from app.services.duplicates.certain import merge_all_certain
from app.services.duplicates.errors import PairGoneError
from app.services.duplicates.finding import FinderDesk
from app.services.duplicates.merging import (
    Chosen,
    merge_people,
    show_value,
    take_back,
    unmerge_link,
)
from app.services.duplicates.shared import mark_shared
from app.services.duplicates.views import (
    CertainReport,
    MergeReport,
    PairKey,
    TakenApart,
    UnmergeReport,
)
from app.services.exchange.views import Watch
from app.services.journal import ActionKind, record_action


class MergeDesk(FinderDesk):
    """Every call is one wish of the seller and one action of the journal."""

    def merge(
        self, key: PairKey, kept: str, choices: Mapping[str, str]
    ) -> tuple[Changes, MergeReport]:
        """Make two people one.

        Args:
            key: two persons.
            kept: "a" or "b", whose values are shown where nothing is chosen.
            choices: "a" or "b" by field; where that one has nothing, the other's is shown.

        Raises:
            PairGoneError: one of them is nobody, or hidden, or both are one.
        """
        people = {"a": key.row_a, "b": key.row_b}
        by_field = {field: people[side] for field, side in choices.items()}
        with self._database.writing() as uow:
            report = merge_people(
                uow,
                self._clock,
                self._followers,
                (key.row_a, key.row_b),
                Chosen(by_field, people[kept]),
            )
        return uow.changes, report

    def merge_persons(self, person_ids: Sequence[int]) -> tuple[Changes, MergeReport]:
        """Make several people one; what was told last is shown, or what was chosen before.

        Raises:
            PairGoneError: one of them is nobody, or hidden, or there are not two.
        """
        with self._database.writing() as uow:
            report = merge_people(uow, self._clock, self._followers, person_ids)
        return uow.changes, report

    def merge_certain(self, watch: Watch) -> tuple[Changes, CertainReport]:
        """Merge all certain pairs, as one action, with a copy before.

        Raises:
            StoppedError: the seller stopped it; nothing was done.
            OutsideError: disk or lock; nothing was done.
        """
        watch.progress("checking", 0, 0)
        self._before_many()
        with self._database.writing() as uow:
            uow.watch(watch.is_cancelled)
            watch.progress("writing", 0, 0)
            report = merge_all_certain(uow, self._clock, self._followers)
        return uow.changes, report

    def not_same(self, key: PairKey) -> Changes:
        """Remember that two people are not the same.

        Raises:
            PairGoneError: one of them is nobody, or both are one.
        """
        return self._say(key, PairChoice.NOT_SAME)

    def later(self, key: PairKey) -> Changes:
        """Put a pair off: it stands last.

        Raises:
            PairGoneError: as `not_same`.
        """
        return self._say(key, PairChoice.LATER)

    def share(self, key: PairKey, kind: str) -> Changes:
        """Remember that a contact is used by several people: it joins and proposes nobody.

        Args:
            key: two persons who have it in common.
            kind: phone or email.

        Raises:
            PairGoneError: they have none in common.
        """
        key = PairKey(*sorted((key.row_a, key.row_b)))
        with self._database.writing() as uow:
            mark_shared(uow, self._clock, self._followers, key, kind)
        return uow.changes

    def forget_not_same(self, key: PairKey) -> Changes:
        """Let two people be proposed again.

        Raises:
            PairGoneError: as `not_same`.
        """
        return self._say(key, None)

    def unmerge(self, link_id: int) -> tuple[Changes, UnmergeReport]:
        """End one link; whom that parts is remembered not to be the same.

        Raises:
            LinkGoneError: it was ended before, or there is no such link.
        """
        with self._database.writing() as uow:
            report = unmerge_link(uow, self._clock, self._followers, link_id)
        return uow.changes, report

    def show_value(self, person_id: int, field: str, row: int) -> Changes:
        """Show the value of another record of a person; nothing is written where it is so.

        Raises:
            PairGoneError: the row is not one of the person's.
        """
        with self._database.writing() as uow:
            action = show_value(uow, self._clock, self._followers, (person_id, field, row))
        return replace(uow.changes, action_id=action)

    def undo(self, action_id: int) -> tuple[Changes, TakenApart]:
        """Take a merge, an unmerge, a word on a pair or a contact, or an undo of one, back.

        Raises:
            NothingToTakeApartError: no such action, or it is taken back already.
        """
        with self._database.writing() as uow:
            report = take_back(uow, self._clock, self._followers, action_id)
        return uow.changes, report

    def _say(self, key: PairKey, choice: PairChoice | None) -> Changes:
        key = PairKey(*sorted((key.row_a, key.row_b)))
        with self._database.writing() as uow:
            if not _are_two(uow, key):
                raise PairGoneError(key)
            facts = {
                "merge": "forget" if choice is None else choice,
                "person": key.row_a,
                "people": 2,
                "rows": [key.row_a, key.row_b],
            }
            action = record_action(uow, self._clock, ActionKind.MERGE, facts)
            if choice is None:
                words.unsay(uow, action, key)
            else:
                words.say(uow, action, key, choice)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes


def _are_two(uow: UnitOfWork, key: PairKey) -> bool:
    found = uow.sql(
        "SELECT count(*) FROM person_summary WHERE person_id IN (?, ?)", (key.row_a, key.row_b)
    ).one()
    return found == (2,)
