"""The editing desk: look what an edit would do, do it, take it back, do it again."""

from app.models.changes import Subject
from app.services.changes import Changes
from app.services.editing import queries
from app.services.editing.bulk_desk import BulkDesk
from app.services.editing.errors import (
    NobodyNamedError,
    NothingToTakeBackError,
)
from app.services.editing.likely import asked_of, likely
from app.services.editing.one import add_row, edit_person
from app.services.editing.person_views import Likely, PersonEdit
from app.services.editing.reversing import take_back
from app.services.editing.views import EditReport, PersonField, TakenBack
from app.services.journal import ActionKind, record_action, tell_facts
from app.services.orders import CustomerGoneError
from app.services.points.countering import counter_listed
from app.services.settings.class_rules import put_rules_back


class EditDesk(BulkDesk):
    """Edits of people; each call is one wish of the seller and one action of the journal."""

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
            changed = edit_person(uow, self._clock, action, rows[0], edit)
            if not changed:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                return Changes(), EditReport(None, 0)
            facts |= {"fields": list(changed), "changed": sum(changed.values())}
            tell_facts(uow, action, facts)
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
            tell_facts(uow, action, facts)
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
            about = queries.about(uow.session, action_id)
            facts = {"action": action_id, **({} if about is None else {"person": about})}
            undo = record_action(uow, self._clock, ActionKind.UNDO, facts, reverses=action_id)
            self._followers.begin(uow)
            restored, kept, kept_people = take_back(uow, action_id, undo)
            put_rules_back(uow, action_id)
            points, left = counter_listed(uow, self._clock, action_id)
            if points:
                tell_facts(uow, undo, {**facts, "points": "listed"})
            self._followers.follow(uow)
            uow.touch(Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes, TakenBack(undo, restored + points, kept + left, kept_people)

    def newest_undoable(self) -> int | None:
        """Give the newest edit that is not taken back, None without any."""
        with self._database.reading() as session:
            return queries.newest_undoable(session)
