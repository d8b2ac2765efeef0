"""Values of a table brought back go where edits of one person after another would put them."""

import random
from contextlib import contextmanager

import pytest

from app.services.editing import EditDesk, PersonEdit, PersonField
from app.services.editing.values import set_values
from app.services.journal import ActionKind, record_action
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers

CHOICES = {
    PersonField.NAME: ("Ada", "Ben", "王晓梅"),
    PersonField.COMPANY: ("Tea & Co", None),
    PersonField.NOTE: ("a\nb", "long", None),
    PersonField.CLASS: ("retail", "wholesale", None),
    PersonField.GENDER: ("female", "male", None),
    PersonField.BIRTHDAY: ("05-01", "lunar 08-15", None),
}
FIELDS = ", ".join(CHOICES)


@contextmanager
def a_shop(folder, luck):
    """Twelve rows, some of them of one person, with values here and there."""
    folder.mkdir()
    people = [a_customer(f"acc{at}", name=f"Name {at}") for at in range(12)]
    orders = [an_order(f"9{at}", buyer=at, day=19_000 + at) for at in range(12)]
    with a_book(folder) as (database, _):
        bring(database, folder, Sheet(customers=people, orders=orders))
        with database.writing() as uow:
            for row in range(1, 13):
                person = luck.choice([row, max(1, row - 1), 1])
                uow.sql("UPDATE customer SET person_id = (SELECT person_id FROM customer WHERE"
                        " id = ?), told_at = ? WHERE id = ?",
                        (person, luck.randrange(5), row))  # fmt: skip
                for field, choices in CHOICES.items():
                    if field is not PersonField.NAME and luck.random() < 0.5:
                        uow.sql(f"UPDATE customer SET {field} = ? WHERE id = ?",
                                (luck.choice(choices), row))  # fmt: skip
            followers().begin(uow)
            uow.sql("INSERT INTO touched_row SELECT id FROM customer")
            uow.sql("INSERT OR IGNORE INTO touched_person SELECT id FROM customer")
            followers().follow(uow)
        yield database


def rows_of(database):
    with database.reading() as session:
        found = session.connection().exec_driver_sql(
            f"SELECT id, person_id, {FIELDS} FROM customer ORDER BY id"
        )
        return [tuple(row) for row in found]


def persons_of(database):
    return sorted({row[1] for row in rows_of(database)})


@pytest.mark.parametrize("seed", range(12))
def test_many_values_at_once_are_what_single_edits_make(tmp_path, seed):
    with (
        a_shop(tmp_path / "one", random.Random(seed)) as one,
        a_shop(tmp_path / "many", random.Random(seed)) as many,
    ):
        check_alike(one, many, seed)


def check_alike(one, many, seed):
    luck = random.Random(seed * 7)
    assert rows_of(one) == rows_of(many)
    wished = {
        (person, field): luck.choice(choices)
        for person in persons_of(one)
        for field, choices in CHOICES.items()
        if luck.random() < 0.5
    }

    desk = EditDesk(one, FixedClock(), followers())
    for (person, field), value in wished.items():
        desk.save(person, PersonEdit({field: value}))
    with many.writing() as uow:
        followers().begin(uow)
        action = record_action(uow, FixedClock(), ActionKind.EDIT, {"edit": "excel", "people": 1})
        values = [(person, str(field), value) for (person, field), value in wished.items()]
        set_values(uow, FixedClock(), action, values)
        followers().follow(uow)

    assert rows_of(many) == rows_of(one)
