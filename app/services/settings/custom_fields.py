"""The fields of the seller's own: made, renamed, put in order, given up and taken back."""

import json
from collections.abc import Mapping, Sequence

from app.models.changes import Subject
from app.models.database import Database, UnitOfWork, number
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.journal import ActionKind, record_action
from app.services.settings import queries
from app.services.settings.errors import FieldUnfitError
from app.services.settings.field_views import CustomField, CustomKind
from app.services.settings.reversing import put_field_order
from app.services.settings.rules import tidy_choices, tidy_name

MOST_FIELDS = 100


class CustomFields:
    """Reads and changes what fields there are; each change is one action of the journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def fields(self, *, with_given_up: bool = False) -> tuple[CustomField, ...]:
        """Give the fields in the seller's order, those given up last.

        Args:
            with_given_up: all of them, and how many people have a value in each.
        """
        with self._database.reading() as session:
            found = queries.custom_fields(session, with_people=with_given_up)
        return tuple(each for each in found if with_given_up or not each.is_given_up)

    def people(self, field_id: int) -> Sequence[int]:
        """Give who has a value in a field, in use or given up."""
        with self._database.reading() as session:
            return queries.people_with_value(session, field_id)

    def add(self, name: str, kind: CustomKind, choices: Sequence[str] = ()) -> tuple[Changes, int]:
        """Make a field, the last in the order; give its number.

        Raises:
            FieldUnfitError: no name, one that another field in use has, or choices that are none.
        """
        with self._database.writing() as uow:
            tidy = _name(uow, 0, name)
            offered = _choices(choices) if kind is CustomKind.CHOICE else ()
            if len(queries.custom_fields(uow.session)) >= MOST_FIELDS:
                raise FieldUnfitError("many")
            position = number(uow.session, "SELECT max(position) FROM custom_field") or 0
            result = uow.sql(
                "INSERT INTO custom_field(name, kind, choices, is_identifying, position,"
                " is_given_up) VALUES(?, ?, ?, 0, ?, 0)",
                (tidy, kind, json.dumps(offered, ensure_ascii=False), position + 1),
            )
            field = int(result.lastrowid)
            self._note(uow, "custom_field", field, {"before": None, "after": tidy})
        return uow.changes, field

    def rename(self, field_id: int, name: str) -> Changes:
        """Give a field another name; its values stay.

        Raises:
            FieldUnfitError: no name, or one that another field in use has.
        """
        with self._database.writing() as uow:
            before = _field(uow, field_id)
            self._write(uow, before, "name", before.name, _name(uow, field_id, name))
        return uow.changes

    def offer(self, field_id: int, choices: Sequence[str]) -> Changes:
        """Say what a choice offers; values that it no longer does stay where they are.

        Raises:
            FieldUnfitError: it is no choice, or the choices are none.
        """
        with self._database.writing() as uow:
            before = _field(uow, field_id)
            if before.kind is not CustomKind.CHOICE:
                raise FieldUnfitError("choices")
            self._write(uow, before, "choices", before.choices, _choices(choices))
        return uow.changes

    def identify(self, field_id: int, *, is_identifying: bool) -> Changes:
        """Say whether two people with the same value are likely one."""
        with self._database.writing() as uow:
            before = _field(uow, field_id)
            self._write(uow, before, "is_identifying", before.is_identifying, is_identifying)
        return uow.changes

    def give_up(self, field_id: int, *, is_given_up: bool) -> Changes:
        """Show a field nowhere any more, or again with the values that it had.

        Raises:
            FieldUnfitError: on its way back, another field has its name by now.
        """
        with self._database.writing() as uow:
            before = _field(uow, field_id)
            if not is_given_up:
                _name(uow, field_id, before.name)
            self._write(uow, before, "is_given_up", before.is_given_up, is_given_up)
        return uow.changes

    def arrange(self, field_ids: Sequence[int]) -> Changes:
        """Put the fields in this order; those that are not named keep theirs, behind."""
        with self._database.writing() as uow:
            known = [each.field_id for each in queries.custom_fields(uow.session)]
            named = [each for each in dict.fromkeys(field_ids) if each in known]
            order = [*named, *(each for each in known if each not in named)]
            if order == known:
                return uow.changes
            put_field_order(uow, order)
            self._note(uow, "custom_order", 0, {"before": known, "after": order})
        return uow.changes

    def _write(
        self, uow: UnitOfWork, field: CustomField, column: str, before: object, after: object
    ) -> None:
        if before == after:
            return
        told = json.dumps(after, ensure_ascii=False) if isinstance(after, tuple) else after
        uow.sql(f"UPDATE custom_field SET {column} = ? WHERE id = ?", (told, field.field_id))
        facts = {"name": field.name, "before": before, "after": after}
        self._note(uow, f"custom_{column}", field.field_id, facts)

    def _note(self, uow: UnitOfWork, what: str, field: int, facts: Mapping[str, object]) -> None:
        record_action(uow, self._clock, ActionKind.SETTING, {"what": what, "field": field, **facts})
        uow.touch(Subject.SETTINGS, Subject.CUSTOMERS, Subject.HISTORY)


def _field(uow: UnitOfWork, field_id: int) -> CustomField:
    for each in queries.custom_fields(uow.session):
        if each.field_id == field_id:
            return each
    raise FieldUnfitError("gone")


def _name(uow: UnitOfWork, field_id: int, text: str) -> str:
    name = tidy_name(text)
    taken = (
        each.name.casefold()
        for each in queries.custom_fields(uow.session)
        if each.field_id != field_id and not each.is_given_up
    )
    if name is None or name.casefold() in taken:
        raise FieldUnfitError("name")
    return name


def _choices(choices: Sequence[str]) -> tuple[str, ...]:
    offered = tidy_choices(choices)
    if not offered:
        raise FieldUnfitError("choices")
    return offered
