"""Saves the form as one action, and shows at its field what cannot be saved."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.changes import Changes
from app.services.customers.views import CustomerPage
from app.services.editing import (
    EditReport,
    NobodyNamedError,
    PersonEdit,
    ProofMissingError,
    ValueUnfitError,
)
from app.ui.customers.duplicates.ports import ByHand
from app.ui.customers.form.body import FormBody
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.values import FormValues, edit_of
from app.ui.error_texts import explain
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.tasks import TaskRunner

_ADDED = QT_TRANSLATE_NOOP("customers", "{name} was added")
_SAVED = QT_TRANSLATE_NOOP("customers", "{name} was saved")
_SAME = QT_TRANSLATE_NOOP("customers", "Nothing to change: it was so already")


class Saving(QObject):
    """Signal done(person id, Done)."""

    done = Signal(object, object)

    def __init__(
        self, desk: FormDesk, tasks: TaskRunner, hub: ChangeHub, body: FormBody, owner: QObject
    ) -> None:
        super().__init__(owner)
        self._desk, self._tasks, self._hub, self._body = desk, tasks, hub, body
        self._is_saving = False
        self._merges_with: int | None = None

    def save(
        self,
        person: int | None,
        saved: FormValues,
        page: CustomerPage | None,
        merges_with: int | None = None,
    ) -> None:
        """Save what differs, unless a field cannot be saved; then the focus goes there.

        Args:
            person: the number of the person, None for a new one.
            saved: what the form began with.
            page: what is known of the person.
            merges_with: who a new person may be already; the two are looked at afterwards.
        """
        wrong = self._body.check()
        typed = self._body.filled()
        if wrong is not None:
            wrong.setFocus()
            return
        if self._is_saving or typed == saved:
            return
        self._merges_with = merges_with
        self._is_saving = True
        edit = edit_of(saved, typed, page)
        if person is None:
            self._add(edit, typed)
        else:
            self._save(person, edit, typed)

    def leads_to(self, person: int) -> tuple[str, object]:
        """Give the page that is opened once a person is saved, and its subject."""
        other, self._merges_with = self._merges_with, None
        if other is None:
            return "customer", person
        return "duplicates", ByHand((other, person))

    def _add(self, edit: PersonEdit, typed: FormValues) -> None:
        desk = self._desk

        def added(answer: tuple[Changes, int, int | None]) -> None:
            changes, person, action = answer
            self._is_saving = False
            words = partial(_said, _ADDED, _name(typed))
            self.done.emit(person, Done(words, action))
            self._hub.announce(changes)

        self._tasks.write(self, lambda: desk.add(edit), added, self._failed)

    def _save(self, person: int, edit: PersonEdit, typed: FormValues) -> None:
        desk = self._desk

        def kept(answer: tuple[Changes, EditReport]) -> None:
            changes, report = answer
            self._is_saving = False
            words = partial(_said, _SAVED, _name(typed))
            if report.action_id is None:
                words = partial(_said, _SAME, "")
            self.done.emit(person, Done(words, report.action_id))
            self._hub.announce(changes)

        self._tasks.write(self, lambda: desk.save(person, edit), kept, self._failed)

    def _failed(self, error: Exception) -> None:
        self._is_saving = False
        where = self._where(error)
        if where is None:
            self._tasks.tell(error)
        else:
            where.setFocus()

    def _where(self, error: Exception) -> QWidget | None:
        body, sentence = self._body, explain(error).title
        if isinstance(error, NobodyNamedError):
            return body.who.ask_for_somebody(sentence)
        if isinstance(error, ProofMissingError):
            return body.consents.ask_for_proof(error.channel, sentence)
        if isinstance(error, ValueUnfitError):
            return body.show_fault(error.field, sentence)
        return None


def _name(typed: FormValues) -> str:
    contact = typed.contacts[0].text if typed.contacts else ""
    return typed.name or contact or translate("customers", "Without a name")


def _said(words: str, name: str) -> str:
    return translate("customers", words).format(name=name)
