from contextlib import suppress
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from app.services.customers.book import CustomerList
from app.services.customers.views import Question
from app.services.editing import (
    AddressText,
    ConcernChange,
    ConcernText,
    ConsentText,
    ContactText,
    EditDesk,
    FacetText,
    NobodyNamedError,
    NoteChange,
    NoteText,
    PersonEdit,
    PersonField,
    ProofMissingError,
    Resemblance,
    TagUnfitError,
    ValueUnfitError,
)
from app.services.exchange.undoing import undo_import
from app.services.history import HistoryBook
from app.services.orders import CustomerGoneError
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.editing.taking_back import undone_last
from tests.editing.test_bulk_edits import is_sound, some_random_wishes, state, tags_of
from tests.shop import FixedClock, Sheet, a_customer, an_order, contents, followers, rows

ANN_PHONE = "+8613800000001"


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        people = [
            a_customer("one", name="王晓梅", tags='["gift"]', sms_consent="refused"),
            a_customer("two", name="Ann", phone=ANN_PHONE, birthday="05-01"),
            a_customer("three", name="Ben", address={"province": "浙江", "city": "杭州"}),
        ]
        orders = [an_order(at, buyer=at % 3, net=500 * at, day=19_000 + at) for at in range(1, 8)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        # The same phone: one person of two rows, the second one newer.
        again = [a_customer("two-b", name="Ann", phone=ANN_PHONE, tags='["vip"]', note="new")]
        bring(database, tmp_path, Sheet(customers=again, shop="Annex", platform="jd"))
        yield database, EditDesk(database, FixedClock(), followers()), book


def values(**named):
    return PersonEdit({PersonField(name): value for name, value in named.items()})


def test_a_value_is_written_to_the_row_that_shows_it(shop):
    database, desk, book = shop

    desk.save(2, values(note="likes green tea", birthday="1990-05-02", company="Annex Ltd"))

    assert rows(database, "SELECT note FROM customer WHERE person_id = 2 ORDER BY id") == [
        (None,),
        ("likes green tea",),
    ]
    page = book.page(2)
    assert (page.note, page.birthday, page.company) == (
        "likes green tea",
        "1990-05-02",
        "Annex Ltd",
    )


def test_an_emptied_value_does_not_show_another_rows(shop):
    database, desk, book = shop
    desk.save(2, values(note="x"))
    with database.writing() as uow:
        uow.sql("UPDATE customer SET note = 'old' WHERE id = 2")

    desk.save(2, values(note="  "))

    assert book.page(2).note is None


def test_a_new_name_is_found_and_the_old_is_not(shop):
    database, desk, book = shop

    _, report = desk.save(3, values(name="Benjamin  Smith", called_as="Benny"))

    assert report.changed == 1
    assert book.page(3).row.name == "Benjamin Smith"
    assert list(CustomerList(database, FixedClock()).ids(Question("jamin"))) == [3]
    assert list(CustomerList(database, FixedClock()).ids(Question("ben"))) == [3]
    assert is_sound(database)


def test_an_edit_that_changes_nothing_leaves_no_action(shop):
    database, desk, _ = shop
    before = contents(database)

    _, report = desk.save(3, values(name="Ben", note=None))

    assert report.action_id is None
    assert contents(database) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("birthday", "1990-02-30"),
        ("birthday", "yesterday"),
        ("birthday", "lunar 13-01"),
        ("gender", "tall"),
        ("name", "x" * 201),
    ],
)
def test_a_value_that_cannot_be_one_is_refused(shop, field, value):
    database, desk, _ = shop
    before = contents(database)

    with pytest.raises(ValueUnfitError):
        desk.save(3, values(**{"note": "written before", field: value}))

    assert contents(database) == before


@pytest.mark.parametrize("text", ["02-29", "lunar 02-30", "lunar 1990-12-30", "1990-05-01"])
def test_a_birthday_may_be_lunar_and_may_lack_its_year(shop, text):
    _, desk, book = shop

    desk.save(3, values(birthday=text))

    assert book.page(3).birthday == text


def test_tags_stay_on_their_rows_and_new_ones_go_to_the_oldest(shop):
    database, desk, _ = shop

    desk.save(2, PersonEdit(tags=("vip", "tea")))
    assert tags_of(database, 2) == [["tea"], ["vip"]]

    desk.save(2, PersonEdit(tags=("tea",)))
    assert tags_of(database, 2) == [["tea"], None]
    with pytest.raises(TagUnfitError):
        desk.save(2, PersonEdit(tags=("tea", " ")))


def test_contacts_come_and_go_on_every_row(shop):
    database, desk, book = shop

    desk.save(
        2,
        PersonEdit(
            new_contacts=(ContactText("email", "Ann@Example.com"),),
            gone_contacts=(ContactText("phone", ANN_PHONE),),
        ),
    )

    assert [(c.kind, c.value) for c in book.page(2).contacts] == [("email", "ann@example.com")]
    assert is_sound(database)


@pytest.mark.parametrize(("kind", "text"), [("phone", "12"), ("email", "ann"), ("phone", "")])
def test_a_contact_that_reaches_nobody_is_refused(shop, kind, text):
    _, desk, _ = shop

    with pytest.raises(ValueUnfitError):
        desk.save(2, PersonEdit(new_contacts=(ContactText(kind, text),)))


def test_an_address_is_parted_and_can_go_again(shop):
    _, desk, book = shop
    desk.save(1, PersonEdit(new_addresses=(AddressText(street="江苏省苏州市姑苏区平江路 1 号"),)))

    shown = book.page(1).addresses[0]
    assert (shown.province, shown.city, shown.district) == ("江苏", "苏州", "姑苏区")

    gone = AddressText(
        **{
            part: getattr(shown, part)
            for part in ("country", "province", "city", "district", "street")
        }
    )
    desk.save(1, PersonEdit(gone_addresses=(gone,)))
    assert book.page(1).addresses == ()


def test_consent_is_raised_with_proof_only_and_reaches_every_row(shop):
    database, desk, book = shop
    with pytest.raises(ProofMissingError):
        desk.save(1, PersonEdit(consents=(ConsentText("sms", "given"),)))
    with pytest.raises(ProofMissingError):
        desk.save(1, PersonEdit(consents=(ConsentText("sms", "unknown"),)))

    desk.save(1, PersonEdit(consents=(ConsentText("sms", "given", proof="chat of today"),)))
    desk.save(2, PersonEdit(consents=(ConsentText("email", "refused"),)))

    assert book.page(1).consent_sms == "given"
    assert rows(
        database,
        "SELECT count(*) FROM consent s JOIN customer c ON c.id = s.customer_id"
        " WHERE c.person_id = 2 AND s.channel = 'email' AND s.state = 'refused'",
    ) == [(2,)]


def test_nobody_says_yes_tomorrow(shop):
    _, desk, _ = shop
    said = ConsentText("sms", "refused", said_on=date(2026, 11, 26))

    with pytest.raises(ValueUnfitError):
        desk.save(2, PersonEdit(consents=(said,)))


def test_a_person_added_by_hand_is_in_the_list_and_goes_with_undo(shop):
    database, desk, book = shop
    before = state(database)
    form = PersonEdit(
        {PersonField.NAME: "李静", PersonField.CLASS: "wholesale"},
        tags=("fair",),
        new_contacts=(ContactText("phone", "13900000009"),),
    )

    changes, added = desk.add(form)
    after = state(database)

    assert book.page(added).row.phone == "+8613900000009"
    assert is_sound(database)
    _, undone = desk.undo(changes.action_id)
    assert state(database) == before
    desk.undo(undone.action_id)
    assert state(database) == after
    desk.undo(changes.action_id)
    assert state(database) == before


def test_nobody_without_name_and_contact_is_added(shop):
    _, desk, _ = shop

    with pytest.raises(NobodyNamedError):
        desk.add(values(name=" ", note="?"))


def test_an_added_person_with_later_edits_stays(shop):
    database, desk, _ = shop
    changes, added = desk.add(values(name="李静"))
    desk.save(added, values(note="keep"))

    _, undone = desk.undo(changes.action_id)

    assert (undone.kept, undone.kept_people) == (1, (added,))
    assert rows(database, f"SELECT name FROM customer WHERE id = {added}") == [("李静",)]


def test_an_import_stays_where_an_edit_was_done_again(shop, tmp_path):
    database, desk, _ = shop
    batch = bring(database, tmp_path, Sheet(customers=[a_customer("new", name="Dora")]))
    _, edit = desk.save(5, values(note="mine"))
    _, undone = desk.undo(edit.action_id)
    desk.undo(undone.action_id)

    with database.writing() as uow:
        report = undo_import(uow, FixedClock(), followers(), batch)

    assert report.kept == ("Dora",)
    assert rows(database, "SELECT note FROM customer WHERE id = 5") == [("mine",)]


def test_nobody_is_edited_who_is_not_there(shop):
    _, desk, _ = shop

    with pytest.raises(CustomerGoneError):
        desk.save(99, values(name="x"))


@pytest.mark.parametrize(
    ("form", "account", "found"),
    [
        (PersonEdit(new_contacts=(ContactText("phone", "138 0000 0001"),)), None, [(2, "phone")]),
        (values(name="Ben"), None, [(3, "name")]),
        (values(), "one", [(1, "account")]),
        (values(name="Be"), None, []),
        (PersonEdit(new_contacts=(ContactText("phone", "138"),)), None, []),
    ],
)
def test_who_may_be_the_same_is_shown_as_one_types(shop, form, account, found):
    _, desk, _ = shop

    assert [(each.person_id, each.reason) for each in desk.likely(form, account)] == found


def test_a_name_says_less_where_the_region_is_another(shop):
    _, desk, _ = shop
    here, there = (
        PersonEdit({PersonField.NAME: "Ben"}, new_addresses=(AddressText(province=province),))
        for province in ("浙江", "江苏")
    )

    (same,), (other,) = desk.likely(here), desk.likely(there)

    assert same.reasons == (Resemblance.NAME, Resemblance.REGION)
    assert other.reasons == (Resemblance.NAME, Resemblance.OTHER_REGION)
    assert same.score > desk.likely(values(name="Ben"))[0].score > other.score


@pytest.mark.parametrize(
    ("name", "phone", "score", "reasons"),
    [
        ("王小梅", None, 60, ("name_close",)),
        ("王筱玫", None, 55, ("pinyin",)),
        ("王晓", None, None, ()),
        ("Ann", "13800000001", 96, ("phone", "name")),
        ("Anna Miller", "13800000001", 63, ("phone", "other_name")),
        ("", "13800000001", 90, ("phone",)),
    ],
)
def test_how_likely_somebody_is_the_same_adds_up_from_its_reasons(
    shop, name, phone, score, reasons
):
    _, desk, _ = shop
    contacts = () if phone is None else (ContactText("phone", phone),)

    found = desk.likely(PersonEdit({PersonField.NAME: name}, new_contacts=contacts))

    told = [(each.score, each.reasons) for each in found]
    assert told == ([] if score is None else [(score, reasons)])


def words_about(luck, database, person):
    """Notes, facets, concerns, own fields, who brought her."""

    def one_of(table):
        found = rows(
            database,
            f"SELECT x.id FROM {table} x JOIN customer c ON c.id = x.customer_id"
            f" WHERE c.person_id = {person}",
        )
        return tuple(row for (row,) in luck.sample(found, min(1, len(found))))

    def at_times(share, made):
        return made() if luck.random() < share else ()

    text = luck.choice(("a", "b", "c"))
    return {
        "custom": {field: luck.choice(("S", "M", None)) for field in (1, 2) if luck.random() < 0.2},
        "new_notes": at_times(0.2, lambda: (NoteText(text, is_pinned=luck.random() < 0.5),)),
        "changed_notes": at_times(
            0.3,
            lambda: tuple(
                NoteChange(note, luck.choice((None, text)), luck.choice((None, True, False)))
                for note in one_of("note")
            ),
        ),
        "gone_notes": at_times(0.1, lambda: one_of("note")),
        "new_facets": at_times(
            0.2, lambda: (FacetText("shoe_size", text, date(2026, luck.randint(1, 12), 1)),)
        ),
        "gone_facets": at_times(0.1, lambda: one_of("facet")),
        "new_concerns": at_times(0.2, lambda: (ConcernText(text),)),
        "changed_concerns": at_times(
            0.3,
            lambda: tuple(
                ConcernChange(concern, is_open=luck.random() < 0.5) for concern in one_of("concern")
            ),
        ),
        "gone_concerns": at_times(0.1, lambda: one_of("concern")),
    }


def a_random_edit(luck):
    fields = {
        PersonField.NAME: ("王晓梅", "Ann", "Cleo", None),
        PersonField.NOTE: ("a", "b", None),
        PersonField.CLASS: ("wholesale", "retail", None),
        PersonField.BIRTHDAY: ("05-01", "lunar 08-15", None),
    }
    phones = [ContactText("phone", f"1380000000{luck.randint(0, 4)}") for _ in range(2)]
    return PersonEdit(
        {field: luck.choice(held) for field, held in fields.items() if luck.random() < 0.4},
        tags=luck.choice((None, (), ("vip",), ("gift", "vip"), ("tea",))),
        new_contacts=tuple(phones[:1]) if luck.random() < 0.3 else (),
        gone_contacts=(ContactText("phone", "+86" + phones[1].text),)
        if luck.random() < 0.3
        else (),
        new_addresses=(AddressText(province=luck.choice(("浙江", "江苏"))),)
        if luck.random() < 0.2
        else (),
        consents=(ConsentText("sms", luck.choice(("given", "refused")), proof="p"),)
        if luck.random() < 0.2
        else (),
    )


class Walk:
    """Random wishes on one shop."""

    def __init__(self, database, desk, folder, seed):
        self.database, self.desk, self.folder = database, desk, folder
        self.luck = Random(seed)
        fields = CustomFields(database, FixedClock())
        fields.add("Size", CustomKind.CHOICE, ("S", "M"))
        fields.add("Cup", CustomKind.TEXT)
        self.first = rows(database, "SELECT max(id) FROM action")[0][0]

    def step(self, *, is_last_first):
        luck, desk = self.luck, self.desk
        wish = luck.choice(("edit", "edit", "bulk", "add", "undo", "redo", "import", "older"))
        people = [row[0] for row in rows(self.database, "SELECT person_id FROM person_summary")]
        if wish == "import" and luck.random() < 0.5:
            self.bring()
        elif wish == "edit" and people:
            self.edit(people)
        elif wish == "bulk" and people:
            chosen = luck.sample(people, luck.randint(1, len(people)))
            desk.apply(chosen, some_random_wishes(luck))
        elif wish == "add":
            edit = PersonEdit({**a_random_edit(luck).values, PersonField.NAME: "Cleo"})
            desk.add(replace(edit, **words_about(luck, self.database, 0)))
        elif wish == "undo":
            self.undo(HistoryBook(self.database).next_undo())
        elif wish == "redo" and (undone := undone_last(self.database)) is not None:
            desk.undo(undone)
        elif wish == "older" and not is_last_first:
            self.undo(self.an_older())

    def edit(self, people):
        luck = self.luck
        person = luck.choice(people)
        words = words_about(luck, self.database, person)
        if luck.random() < 0.2:
            words["referrer"] = luck.choice([0, *(each for each in people if each != person)])
        with suppress(ValueUnfitError):  # she brought that person, or who brought him
            self.desk.save(person, replace(a_random_edit(luck), **words))

    def bring(self):
        luck = self.luck
        people = [
            a_customer(
                luck.choice(("one", "five", "six")),
                name=luck.choice(("Ann", "Dora")),
                phone=luck.choice((None, ANN_PHONE, "+8613800000003")),
                note=luck.choice((None, "from a file")),
            )
        ]
        orders = [an_order(luck.randint(1, 20), buyer=0, net=luck.randint(1, 900))]
        bring(self.database, self.folder, Sheet(customers=people, orders=orders))

    def an_older(self):
        standing = rows(
            self.database,
            "SELECT a.id FROM action a WHERE a.kind = 'edit' AND NOT EXISTS (SELECT 1"
            " FROM action u WHERE u.reverses = a.id AND NOT EXISTS (SELECT 1 FROM action r"
            " WHERE r.reverses = u.id))",
        )
        if not standing:
            return None
        return HistoryBook(self.database).next_undo(self.luck.choice(standing)[0])

    def undo(self, wish):
        if wish is None or wish.action_id <= self.first:
            return False
        if wish.batch_id is None:
            self.desk.undo(wish.action_id)
            return True
        with self.database.writing() as uow:
            undo_import(uow, FixedClock(), followers(), wish.batch_id)
        return True


def walk_in_any_sequence(shop, folder, seed, steps):
    database, desk, _ = shop
    walk = Walk(database, desk, folder, seed)
    for _ in range(steps):
        walk.step(is_last_first=False)
        assert is_sound(database)
        assert rows(database, "PRAGMA foreign_key_check") == []


def walk_and_return(shop, folder, seed, steps):
    database, desk, _ = shop
    walk = Walk(database, desk, folder, seed)
    beginning = state(database)
    for _ in range(steps):
        walk.step(is_last_first=True)
    while walk.undo(HistoryBook(database).next_undo()):
        pass
    assert is_sound(database)
    assert state(database) == beginning


@pytest.mark.parametrize("seed", range(6))
def test_figures_and_search_agree_after_every_wish(shop, tmp_path, seed):
    walk_in_any_sequence(shop, tmp_path, seed, 60)


@pytest.mark.parametrize("seed", range(10))
def test_taking_everything_back_leads_to_the_beginning(shop, tmp_path, seed):
    walk_and_return(shop, tmp_path, seed, 60)


@pytest.mark.closing
@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", range(20))
def test_figures_and_search_agree_after_a_thousand_wishes(shop, tmp_path, seed):
    walk_in_any_sequence(shop, tmp_path, 1_000 + seed, 1_000)


@pytest.mark.closing
@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", range(20))
def test_taking_a_thousand_wishes_back_leads_to_the_beginning(shop, tmp_path, seed):
    walk_and_return(shop, tmp_path, 2_000 + seed, 1_000)


def test_a_file_that_is_older_than_an_edit_does_not_undo_it(tmp_path):
    with a_book(tmp_path) as (database, book):
        sheet = Sheet(customers=[a_customer("one", name="Ann", note="from the file")])
        bring(database, tmp_path, sheet)
        desk = EditDesk(database, FixedClock(), followers())
        desk.save(1, values(name="Anna", note="mine"))

        bring(database, tmp_path, sheet)

        assert (book.page(1).row.name, book.page(1).note) == ("Anna", "mine")
