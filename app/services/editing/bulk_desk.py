"""The desk for edits of many people: look what they would do, then do them as one action."""

import json
from collections.abc import Callable, Iterable, Sequence, Sized
from dataclasses import replace

from sqlalchemy.orm import Session

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork, watch
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.editing import bulk, foreseeing, queries
from app.services.editing.outlook import Counted, Lacking, Preview, Standing
from app.services.editing.tidying import all_tidied, with_own_fields
from app.services.editing.views import BulkEdit, EditReport, PersonField
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action
from app.services.settings.queries import custom_fields

MANY = 100  # so many people are worth a copy; fewer are looked through, and taken back, by eye
_GIVEN = (PersonField.CLASS, PersonField.SOURCE, PersonField.BIRTHDAY)


class BulkDesk:
    """Edits of many people; each call of `apply` is one wish and one action of the journal."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        followers: Followers,
        before_many: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what the desk works with.

        Args:
            before_many: holds the copy that stands before an edit of a hundred people or more.
        """
        self._database = database
        self._clock = clock
        self._followers = followers
        self._before_many = before_many

    def preview(
        self,
        people: Iterable[int],
        edits: BulkEdit | Sequence[BulkEdit],
        *,
        shown: int = 0,
        turn: int = 0,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Preview:
        """Tell what edits would do; reads only, beside whatever is being written.

        Args:
            people: numbers of persons.
            edits: all together, in their order.
            shown: how many people of each standing to show.
            turn: another number shows others.
            is_stopped: asked now and then; once it is true, there is no answer.

        Raises:
            StoppedError: it was stopped.
            TagUnfitError: a tag is empty or too long.
            ValueUnfitError: a field cannot have its value, or is none that can be edited so.
            EditedTwiceError: two edits would change the same field.
        """
        wished = all_tidied(edits)
        with self._database.trying() as session:
            watch(session, is_stopped)
            wished = with_own_fields(session, wished)
            count = bulk.name_people(session, people)
            preview = _foreseen(session, wished, count)
            listed = {
                each: foreseeing.shown(session, wished, each, shown, turn)
                for each in Standing
                if shown and preview.count_of(each)
            }
        return replace(preview, shown=listed)

    def counted(
        self,
        people: Iterable[int],
        edits: Sequence[BulkEdit],
        whom: Counted,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Sequence[int]:
        """Give the persons whom one number of a preview counts.

        Raises:
            StoppedError: it was stopped.
            TagUnfitError, ValueUnfitError, EditedTwiceError: as `preview`.
        """
        with self._database.trying() as session:
            watch(session, is_stopped)
            wished = with_own_fields(session, all_tidied(edits))
            bulk.name_people(session, people)
            foreseeing.foresee(session, wished)
            return foreseeing.counted(session, wished, whom)

    def who_lack(self, people: Iterable[int], field: str) -> Sequence[int]:
        """Give those of these people who have no value of a field, called as `lacking` does."""
        with self._database.trying() as session:
            bulk.name_people(session, people)
            return foreseeing.who_lack(session, field)

    def lacking(
        self, people: Iterable[int], is_stopped: Callable[[], bool] = lambda: False
    ) -> Lacking:
        """Tell what these people have not, field by field.

        Raises:
            StoppedError: it was stopped.
        """
        with self._database.trying() as session:
            watch(session, is_stopped)
            count = bulk.name_people(session, people)
            own = [each.field_id for each in custom_fields(session) if not each.is_given_up]
            fields, hidden = foreseeing.lacking(session, [each.value for each in _GIVEN], own)
            return Lacking(count, fields, hidden)

    def apply(
        self,
        people: Iterable[int],
        edits: BulkEdit | Sequence[BulkEdit],
        is_stopped: Callable[[], bool] | None = None,
    ) -> tuple[Changes, EditReport]:
        """Edit these persons in one transaction; all edits are one action.

        Args:
            people: numbers of persons.
            edits: what is to become of each, in their order.
            is_stopped: asked now and then; once it is true, nothing was done.

        Raises:
            StoppedError: it was stopped.
            TagUnfitError, ValueUnfitError, EditedTwiceError: as `preview`.
            OutsideError: disk or lock; nothing was done.
        """
        wished = all_tidied(edits)
        chosen = people if isinstance(people, Sized) else tuple(people)
        if len(chosen) >= MANY:
            self._before_many()
        with self._database.writing() as uow:
            if is_stopped is not None:
                uow.watch(is_stopped)
            wished = with_own_fields(uow.session, wished)
            bulk.name_people(uow.session, chosen)
            report = self._written(uow, wished)
        return uow.changes, report

    def tags(self) -> tuple[str, ...]:
        """Give all tags in use, the most frequent first."""
        with self._database.reading() as session:
            return queries.tags(session)

    def _written(self, uow: UnitOfWork, edits: Sequence[BulkEdit]) -> EditReport:
        """Edit the people that are named; where nobody changes, nothing is written."""
        self._followers.begin(uow)
        action = record_action(uow, self._clock, ActionKind.EDIT, {})
        changed, have_stated = bulk.edit_people(uow, self._clock, action, edits)
        if not changed:
            uow.sql("DELETE FROM action WHERE id = ?", (action,))
            uow.action_id = None
            return EditReport(None, 0)
        facts = json.dumps(_facts(edits, changed), ensure_ascii=False)
        # A million rows are written by SQLite, which lets the window's thread go on.
        rows = "json((SELECT json_group_array(id) FROM stated))"
        told = f"json_set(:facts, '$.rows', {rows})" if have_stated else ":facts"
        uow.sql(
            f"UPDATE action SET facts = {told} WHERE id = :action",
            {"facts": facts, "action": action},
        )
        self._followers.follow(uow)
        uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return EditReport(action, changed)


def _foreseen(session: Session, edits: Sequence[BulkEdit], people: int) -> Preview:
    foreseeing.foresee(session, edits)
    return Preview(
        people,
        foreseeing.changing(session, len(edits)),
        foreseeing.hindered(session, len(edits)),
        tuple(foreseeing.effect(session, at, each) for at, each in enumerate(edits)),
        {},
    )


def _facts(edits: Sequence[BulkEdit], changed: int) -> dict[str, object]:
    each = [_told(edit) for edit in edits]
    if len(each) == 1:
        return {**each[0], "people": changed}
    return {"edit": "several", "edits": each, "people": changed}


def _told(edit: BulkEdit) -> dict[str, object]:
    return {"edit": edit.kind, "value": edit.value, "field": edit.field}
