"""The editing desk: look what an edit would do, do it, take it back, do it again."""

import json
from collections.abc import Callable, Iterable, Mapping

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork, number
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.editing import bulk, queries
from app.services.editing.errors import (
    NobodyNamedError,
    NothingToTakeBackError,
)
from app.services.editing.likely import asked_of, likely
from app.services.editing.one import add_row, edit_person
from app.services.editing.person_views import Likely, PersonEdit
from app.services.editing.reversing import take_back
from app.services.editing.tidying import tidied
from app.services.editing.views import (
    BulkEdit,
    EditKind,
    EditReport,
    PersonField,
    Preview,
    TakenBack,
    Wish,
)
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action
from app.services.orders import CustomerGoneError


class EditDesk:
    """Edits of people; each call is one wish of the seller and one action of the journal."""

    def __init__(self, database: Database, clock: Clock, followers: Followers) -> None:
        self._database = database
        self._clock = clock
        self._followers = followers

    def preview(self, people: Iterable[int], edit: BulkEdit, *, examples: int = 5) -> Preview:
        """Tell what an edit would do; nothing stays written.

        Raises:
            TagUnfitError: a tag is empty or too long.
            ValueUnfitError: the field cannot have this value, or is none that can be edited so.
        """
        edit = tidied(edit)
        with self._database.writing() as uow:
            count = _name_people(uow, people)
            bulk.find_rows(uow, edit)
            return Preview(
                count, bulk.people_changing(uow), queries.examples(uow.session, examples)
            )

    def apply(
        self,
        people: Iterable[int],
        edit: BulkEdit,
        is_stopped: Callable[[], bool] | None = None,
    ) -> tuple[Changes, EditReport]:
        """Edit these persons in one transaction.

        Args:
            people: numbers of persons.
            edit: what is to become of each.
            is_stopped: asked now and then; once it is true, nothing was done.

        Raises:
            StoppedError: it was stopped.
            TagUnfitError, ValueUnfitError: as `preview`.
        """
        edit = tidied(edit)
        with self._database.writing() as uow:
            if is_stopped is not None:
                uow.watch(is_stopped)
            _name_people(uow, people)
            self._followers.begin(uow)
            action = record_action(uow, self._clock, ActionKind.EDIT, {})
            facts: dict[str, object] = {"edit": edit.kind, "value": edit.value}
            if edit.kind is EditKind.LOWER_CONSENT:
                facts["rows"] = bulk.lower_consent(uow, self._clock, action, edit)
                changed = bulk.people_changing(uow)
            else:
                changed = bulk.edit_rows(uow, action, edit)
            if not changed:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                return Changes(), EditReport(None, 0)
            facts |= {"field": edit.field, "people": changed}
            uow.sql("UPDATE action SET facts = ? WHERE id = ?", (_json(facts), action))
            self._followers.follow(uow)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, EditReport(action, changed)

    def save(self, person_id: int, edit: PersonEdit) -> tuple[Changes, EditReport]:
        """Edit one person; nothing is written where nothing would change.

        Raises:
            CustomerGoneError: there is no such person.
            ValueUnfitError: a field, a phone or an e-mail cannot have its value.
            TagUnfitError: a tag is empty or too long.
            ProofMissingError: consent would be raised without proof.
        """
        with self._database.writing() as uow:
            rows = queries.rows_of(uow.session, person_id)
            if not rows:
                raise CustomerGoneError(person_id)
            facts = {"edit": "person", "person": person_id, "people": 1, "rows": rows}
            self._followers.begin(uow)
            action = record_action(uow, self._clock, ActionKind.EDIT, facts)
            if not edit_person(uow, self._clock, action, person_id, edit):
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                return Changes(), EditReport(None, 0)
            self._followers.follow(uow)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, EditReport(action, 1)

    def add(self, person: PersonEdit) -> tuple[Changes, int]:
        """Add a person by hand; give the number.

        Raises:
            NobodyNamedError: neither name nor contact.
            ValueUnfitError, TagUnfitError, ProofMissingError: as `save`.
        """
        name = (person.values.get(PersonField.NAME) or "").strip()
        if not name and not person.new_contacts:
            raise NobodyNamedError
        with self._database.writing() as uow:
            self._followers.begin(uow)
            action = record_action(uow, self._clock, ActionKind.EDIT, {})
            added = add_row(uow, self._clock, action)
            facts = {"edit": "add", "person": added, "people": 1, "rows": [added]}
            uow.sql("UPDATE action SET facts = ? WHERE id = ?", (_json(facts), action))
            edit_person(uow, self._clock, action, added, person)
            # What made the row is no change of it.
            uow.sql("DELETE FROM change WHERE action_id = ?", (action,))
            self._followers.follow(uow)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, added

    def likely(self, person: PersonEdit, account: str | None = None) -> tuple[Likely, ...]:
        """Give who may be this person already, the surest first; for asking as one types.

        Args:
            person: name, contacts and address as far as they are typed.
            account: on any platform.
        """
        with self._database.reading() as session:
            return likely(session, asked_of(session, person, account))

    def undo(self, action_id: int) -> tuple[Changes, TakenBack]:
        """Take an edit back, or an undo of one: each field that still is what it was made.

        Raises:
            NothingToTakeBackError: no edit, or it is taken back already.
        """
        with self._database.writing() as uow:
            if not queries.can_be_undone(uow.session, action_id):
                raise NothingToTakeBackError(str(action_id))
            facts = {"action": action_id}
            undo = record_action(uow, self._clock, ActionKind.UNDO, facts, reverses=action_id)
            self._followers.begin(uow)
            restored, kept, kept_people = take_back(uow, action_id, undo)
            self._followers.follow(uow)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, TakenBack(undo, restored, kept, kept_people)

    def newest_undoable(self) -> int | None:
        """Give the newest edit that is not taken back, None without any."""
        with self._database.reading() as session:
            return queries.newest_undoable(session)

    def next_undo(self, action_id: int | None = None) -> Wish | None:
        """Give what would be taken back: a certain action, else the newest edit or import."""
        with self._database.reading() as session:
            if action_id is not None:
                return queries.wish_of(session, action_id)
            return queries.newest_wish(session)

    def newest_redoable(self) -> int | None:
        """Give the undo of an edit that can be taken back, None after anything newer."""
        with self._database.reading() as session:
            return queries.newest_redoable(session)

    def tags(self) -> tuple[str, ...]:
        """Give all tags in use, the most frequent first."""
        with self._database.reading() as session:
            return queries.tags(session)


def _name_people(uow: UnitOfWork, people: Iterable[int]) -> int:
    """Fill the TEMP table `edit_person`; give how many there are."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS edit_person(person_id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.edit_person")
    uow.sql(
        "INSERT OR IGNORE INTO edit_person SELECT value FROM json_each(?)",
        (json.dumps(list(people)),),
    )
    return number(uow.session, "SELECT count(*) FROM edit_person") or 0


def _json(facts: Mapping[str, object]) -> str:
    return json.dumps(facts, ensure_ascii=False)
