"""Random merges, unmerges, imports and undos over few people: nothing is lost, everything agrees."""

import random

import pytest

from app.services.duplicates import MergeDesk
from app.services.duplicates.errors import PairGoneError
from app.services.duplicates.rules import groups
from app.services.duplicates.views import PairKey
from app.services.editing import NoteText, PersonEdit, PersonField
from app.services.exchange.undoing import undo_import
from app.services.history import Door, HistoryBook
from tests.duplicates.builders import NoWatch, counted, editing, is_sound
from tests.exchange.test_applying import bring
from tests.exchange.test_import_machine import a_random_sheet
from tests.shop import FixedClock, a_database, contents, followers, rows

STRICT = {"given": 1, "unknown": 2, "refused": 3}
SOUND_EVERY = 20


class Machine:
    def __init__(self, tmp_path, seed):
        self.luck = random.Random(seed)
        self.folder = tmp_path
        self.database = a_database(tmp_path)
        # What a power cut would do is asked elsewhere; two thousand times waiting is too long.
        with self.database.engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA synchronous=OFF")
        self.desk = MergeDesk(self.database, FixedClock(), followers())
        self.batches = []

    def run(self, steps):
        bring(self.database, self.folder, a_random_sheet(self.luck))
        deeds = (
            (self.merge, 6),
            (self.merge_and_part, 4),
            (self.unmerge, 4),
            (self.merge_many, 1),
            (self.merge_certain, 1),
            (self.say, 3),
            (self.share, 1),
            (self.take_back, 4),
            (self.do_again, 2),
            (self.edit, 2),
            (self.show, 2),
            (self.bring_in, 1),
            (self.undo_import, 1),
        )
        names, weights = zip(*deeds, strict=True)
        for step in range(steps):
            deed = self.luck.choices(names, weights)[0]
            deed()
            self.agree()
            if step % SOUND_EVERY == 0:
                assert is_sound(self.database), deed
        assert is_sound(self.database)

    def people(self):
        found = rows(self.database, "SELECT person_id FROM person_summary WHERE is_hidden = 0")
        return [row[0] for row in found]

    def pair(self):
        people = self.people()
        return PairKey(*sorted(self.luck.sample(people, 2))) if len(people) > 1 else None

    def links(self):
        return [row[0] for row in rows(self.database, "SELECT id FROM link WHERE ended_by IS NULL")]

    def choices(self):
        fields = ("name", "note", "called_as", "source")
        return {field: self.luck.choice("ab") for field in fields if self.luck.random() < 0.5}

    def merge(self):
        if key := self.pair():
            children = counted(self.database)
            self.desk.merge(key, self.luck.choice("ab"), self.choices())
            assert counted(self.database) == children

    def merge_and_part(self):
        """Unmerge after merge changes nothing."""
        if key := self.pair():
            before = plain(self.database)
            words = rows(self.database, "SELECT * FROM pair_choice ORDER BY id")
            _, report = self.desk.merge(key, self.luck.choice("ab"), self.choices())
            (link,) = (row[0] for row in rows(self.database, f"SELECT id FROM link WHERE created_by = {report.action_id}"))  # fmt: skip
            self.desk.unmerge(link)
            assert plain(self.database) == before
            if words == []:
                self.desk.forget_not_same(key)

    def unmerge(self):
        if links := self.links():
            children = counted(self.database)
            self.desk.unmerge(self.luck.choice(links))
            assert counted(self.database) == children

    def merge_many(self):
        people = self.people()
        if len(people) > 2:
            self.desk.merge_persons(self.luck.sample(people, 3))

    def merge_certain(self):
        self.desk.find(NoWatch())
        self.desk.merge_certain(NoWatch())

    def say(self):
        if key := self.pair():
            word = self.luck.choice(
                (self.desk.not_same, self.desk.later, self.desk.forget_not_same)
            )
            word(key)

    def share(self):
        """Call a phone or e-mail shared that two people happen to have in common."""
        found = rows(
            self.database,
            """SELECT DISTINCT min(x.person_id, y.person_id), max(x.person_id, y.person_id), k.kind
  FROM contact k JOIN contact n ON n.value = k.value AND n.kind = k.kind AND n.id > k.id
  JOIN customer x ON x.id = k.customer_id JOIN customer y ON y.id = n.customer_id
  WHERE k.state = 'valid' AND n.state = 'valid' AND k.is_shared = 0
    AND x.person_id <> y.person_id ORDER BY 1, 2, 3""",
        )
        if found:
            a, b, kind = self.luck.choice(found)
            self.desk.share(PairKey(a, b), kind)

    def take_back(self):
        done = rows(self.database, "SELECT id FROM action WHERE kind IN ('merge', 'unmerge')")
        standing = [
            row[0]
            for row in done
            if (wish := HistoryBook(self.database).next_undo(row[0])) and wish.door is Door.MERGE
        ]
        if standing:
            self._undo(self.luck.choice(standing))

    def do_again(self):
        wish = HistoryBook(self.database).next_redo()
        if wish is not None and wish.door is Door.MERGE:
            before = plain(self.database)
            self._undo(wish.action_id)
            self._undo(wish.about_id)
            assert plain(self.database) == before

    def _undo(self, action):
        from app.services.duplicates import NothingToTakeApartError

        children = counted(self.database)
        try:
            self.desk.undo(action)
        except NothingToTakeApartError:
            return
        assert counted(self.database) == children

    def edit(self):
        if people := self.people():
            text = self.luck.choice(("calls at noon", "likes tea"))
            values = {PersonField.CALLED_AS: self.luck.choice(("Mei", "Xiao", None))}
            edit = PersonEdit(values=values, new_notes=(NoteText(text),))
            editing(self.database).save(self.luck.choice(people), edit)

    def show(self):
        people = [person for person in self.people() if self.desk.differing(person)]
        if people:
            person = self.luck.choice(people)
            each = self.luck.choice(self.desk.differing(person))
            self.desk.show_value(person, each.field, self.luck.choice(each.values).row)

    def bring_in(self):
        if len(rows(self.database, "SELECT 1 FROM customer")) < 40:
            self.batches.append(bring(self.database, self.folder, a_random_sheet(self.luck)))

    def undo_import(self):
        if self.batches:
            batch = self.batches.pop(self.luck.randrange(len(self.batches)))
            with self.database.writing() as uow:
                undo_import(uow, FixedClock(), followers(), batch)

    def agree(self):
        """Persons, consent and old numbers, reckoned slowly."""
        told = dict(rows(self.database, "SELECT id, person_id FROM customer"))
        links = rows(self.database, "SELECT row_a, row_b FROM link WHERE ended_by IS NULL")
        meant = {row: group[0] for group in groups(told, links) for row in group}
        assert told == meant
        # Who comes with a contact that is shared, or no longer, has it as everybody else does.
        said = (
            "SELECT count(DISTINCT is_shared) FROM contact WHERE value <> '' GROUP BY kind, value"
        )
        assert {count for (count,) in rows(self.database, said)} <= {1}
        # The newest of each row comes last.
        newest = dict(
            rows(
                self.database,
                "SELECT customer_id, state FROM consent WHERE channel = 'sms' ORDER BY said_on, id",
            )
        )
        strictest = {}
        for row, state in newest.items():
            now = strictest.setdefault(told[row], state)
            strictest[told[row]] = max(now, state, key=STRICT.get)
        kept = dict(rows(self.database, "SELECT person_id, consent_sms FROM person_summary"))
        assert kept == {person: strictest.get(person, "unknown") for person in set(told.values())}


def plain(database):
    """Everything but the links, what was said of pairs, and dead choices of who is nobody now."""
    found = contents(database)
    people = {row[0] for row in rows(database, "SELECT DISTINCT person_id FROM customer")}
    found["person_value"] = [row for row in found["person_value"] if row[0] in people]
    return {table: kept for table, kept in found.items() if table not in ("link", "pair_choice")}


@pytest.mark.parametrize("seed", range(8))
def test_merging_and_parting_lose_nothing(tmp_path, seed):
    machine = Machine(tmp_path, seed)
    try:
        machine.run(250)
    finally:
        machine.database.close()


@pytest.mark.closing
@pytest.mark.timeout(6000)
@pytest.mark.parametrize("seed", range(100, 110))
def test_merging_and_parting_lose_nothing_for_long(tmp_path, seed):
    machine = Machine(tmp_path, seed)
    try:
        machine.run(2_000)
    finally:
        machine.database.close()


def test_a_pair_that_is_one_already_is_refused(tmp_path):
    machine = Machine(tmp_path, 1)
    try:
        bring(machine.database, tmp_path, a_random_sheet(random.Random(4)))
        with pytest.raises(PairGoneError):
            machine.desk.merge(PairKey(98, 99), "a", {})
    finally:
        machine.database.close()
