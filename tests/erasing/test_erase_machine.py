"""Imports, edits, merges, undos, erasing and restoring in any sequence: the erased stay erased."""

import random
from contextlib import suppress
from datetime import timedelta

import pytest

from app.assembly.in_step import RECOUNTS, all_followers
from app.services.duplicates import (
    LinkGoneError,
    MergeDesk,
    NothingToTakeApartError,
    PairGoneError,
)
from app.services.editing import BulkEdit, EditKind, NoteText, PersonEdit, PersonField
from app.services.errors import RegularsError
from app.services.exchange.undoing import undo_import
from app.services.safekeeping import check
from tests.erasing.people import a_house, bring_in, stands_in
from tests.shop import DAY_MS, Sheet, a_customer, an_order

_PEOPLE = 7
_KNOWN_BY = """SELECT i.account FROM identity i JOIN customer c ON c.id = i.customer_id
    WHERE c.person_id = coalesce(:person, c.person_id) AND i.account IS NOT NULL
  UNION SELECT k.value FROM contact k JOIN customer c ON c.id = k.customer_id
    WHERE c.person_id = coalesce(:person, c.person_id) AND k.value IS NOT NULL"""
REFUSED = (RegularsError, PairGoneError, LinkGoneError, NothingToTakeApartError)


def who(at):
    return {
        "account": f"account-of-{at}-zz",
        "name": f"Zoltan{'abcdefgh'[at]}{'abcdefgh'[at]} Unmistakable{at}",
        "phone": f"+86139900077{at:02d}",
        "email": f"zoltan{at}@unmistakable.example",
    }


class Machine:
    def __init__(self, folder, seed):
        self.house, self.dice = a_house(folder), random.Random(seed)
        self.copies, self.orders, self.gone, self.newest = [], 0, set(), 20_000

    @property
    def merging(self):
        clock = self.house.clock
        return MergeDesk(self.house.database, clock, all_followers(clock))

    def step(self):
        self.house.clock.move(timedelta(minutes=1))
        self.newest += 1
        wish = self.dice.choice(
            [
                self.bring,
                self.bring,
                self.edit,
                self.edit_many,
                self.merge,
                self.undo,
                self.undo,
                self.copy,
                self.restore,
                self.take_import_back,
                self.erase,
            ]
        )
        with suppress(*REFUSED):  # nobody there, or taken back already
            wish()

    def bring(self):
        some = self.dice.sample(range(_PEOPLE), 3)
        customers = [a_customer(phone_shown=who(at)["phone"], **who(at)) for at in some]
        if self.dice.random() < 0.3:  # another account of the same person
            customers[0]["account"] = f"second-of-{some[0]}-zz"
        first, self.orders = self.orders, self.orders + self.dice.randint(0, 3)
        orders = [
            an_order(f"N{first + at}", buyer=at, receiver=who(some[at])["name"]) for at in range(3)
        ]
        kept = [["", customers[0]["account"], who(some[0])["name"]]]
        sheet = Sheet(customers=customers, orders=orders, newest_at=self.newest * DAY_MS)
        bring_in(self.house, sheet, kept)

    def somebody(self):
        alive = self.house.rows("SELECT person_id FROM person_summary")
        return self.dice.choice(alive)[0] if alive else 0

    def edit(self):
        person = self.somebody()
        said = f"called {self.dice.random()}"
        values = {PersonField.CALLED_AS: said}
        notes = (NoteText(f"note about {said}"),)
        self.house.editing.save(person, PersonEdit(values=values, new_notes=notes))

    def edit_many(self):
        people = {self.somebody() for _ in range(3)}
        kind = self.dice.choice([EditKind.HIDE, EditKind.SHOW, EditKind.ADD_TAG])
        self.house.editing.apply(sorted(people), BulkEdit(kind, "vip"))

    def merge(self):
        self.merging.merge_persons(sorted({self.somebody(), self.somebody()}))

    def undo(self):
        actions = self.house.rows(
            "SELECT id FROM action WHERE kind IN ('edit', 'merge', 'unmerge', 'undo')"
        )
        if actions:
            (action,) = self.dice.choice(actions)
            for desk in (self.house.editing, self.merging):
                with suppress(*REFUSED):
                    desk.undo(action)

    def take_import_back(self):
        batches = self.house.rows("SELECT id FROM import WHERE is_undone = 0")
        if batches:
            (batch,) = self.dice.choice(batches)
            with self.house.database.writing() as uow:
                undo_import(uow, self.house.clock, all_followers(self.house.clock), batch)

    def copy(self):
        self.copies.append(self.house.opened.copies.copy_now().path)

    def restore(self):
        there = [path for path in self.copies if path.exists()]
        if there:
            self.house.opened.restore(self.dice.choice(there))

    def erase(self):
        person = self.somebody()
        texts = self.known_by(person)
        self.house.erase(person)
        self.gone |= texts

    def known_by(self, person=None):
        return {str(text) for (text,) in self.house.rows(_KNOWN_BY, {"person": person})}

    def agree(self):
        """Nothing of the erased stands in the shop file, and all that is kept adds up."""
        assert check(self.house.database, RECOUNTS) == ()
        self.house.database.checkpoint()
        held = self.house.places.shop_file.read_bytes()
        for text in self.gone - self.known_by():  # somebody else may have the same phone
            assert not stands_in(held, text.removeprefix("+86")), text


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [4])
def test_the_erased_stay_erased_whatever_happens(tmp_path, seed):
    machine = Machine(tmp_path, seed)
    for step in range(36):
        machine.step()
        if step % 6 == 5:
            machine.agree()
    machine.house.database.close()
    machine.house.opened._lock.release()


@pytest.mark.closing
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("seed", range(100, 110))
def test_the_erased_stay_erased_in_five_thousand_steps(tmp_path, seed):
    machine = Machine(tmp_path, seed)
    for _ in range(500):
        machine.step()
        machine.agree()
    machine.house.database.close()
    machine.house.opened._lock.release()
