"""What was edited in Excel is an edit here; what was not is none."""

from datetime import datetime

import openpyxl
import pytest

from app.services.editing import BulkEdit, EditKind
from app.services.errors import StoppedError
from app.services.exchange.intake.looking import look_at
from app.services.exchange.views import Refusal
from app.services.round_trip import Choice, Hindrance, NotComingBackError, Standing, Unfit
from app.services.settings import CustomFields, CustomKind
from app.services.sheets import SheetRefusedError
from tests.round_trip.builders import CHINESE, EVERY, WORDS, a_round_trip, told
from tests.shop import a_customer
from tests.watches import Unwatched


@pytest.fixture
def trip(tmp_path):
    with a_round_trip(tmp_path) as made:
        yield made


def test_a_file_that_nobody_edited_changes_nothing(trip):
    trip.bring_named("王晓梅", "Ada", None)
    trip.out()

    found = trip.look()

    assert (found.people, found.unchanged, found.lines) == (3, 3, ())
    assert trip.apply().action_id is None


def test_edited_cells_are_edits_and_are_taken_back_as_one(trip):
    trip.bring_named("Ada", "Ben", "Cleo")
    trip.set("note", "likes oolong", 2)
    trip.out()
    with trip.in_excel() as table:
        table["Name", 1] = "Ada Lovelace"
        table["Company", 2] = "Ben & Co <x>"
        table["Note", 2] = None

    found = trip.look()
    report = trip.apply()

    assert told(found) == [
        (1, "name", "Ada", "Ada Lovelace", Standing.CHANGING),
        (2, "company", "", "Ben & Co <x>", Standing.CHANGING),
        (2, "note", "likes oolong", "", Standing.CHANGING),
    ]
    assert found.changing() == report.changed == 2
    assert (trip.value("name"), trip.value("company", 2)) == ("Ada Lovelace", "Ben & Co <x>")
    assert trip.value("note", 2) is None
    assert trip.one("SELECT name FROM person_summary WHERE person_id = 1") == "Ada Lovelace"
    assert trip.undo(report).restored == 3
    assert (trip.value("name"), trip.value("note", 2)) == ("Ada", "likes oolong")


@pytest.mark.parametrize(("people", "copies"), [(99, 0), (100, 1)])
def test_a_hundred_people_are_changed_behind_a_copy(trip, people, copies):
    trip.bring_named(*(f"Ada {at}" for at in range(people)))
    held = []
    trip.desk.before_many = lambda: held.append(trip.value("company"))
    trip.out()
    with trip.in_excel() as table:
        for at in range(1, people + 1):
            table["Company", at] = "Ada & Co"
    trip.look()

    trip.apply()

    assert held == [None] * copies


def test_class_gender_and_tags_are_words_in_the_file_and_codes_in_the_store(trip):
    trip.bring_named("Ada", "Ben")
    trip.set("tags", '["vip","gift"]')
    trip.out()
    with trip.in_excel() as table:
        assert (table["Tags", 1], table["Class", 1]) == ("vip, gift", None)
        table["Class", 1] = "wholesale "
        table["Gender", 1] = "Female"
        table["Tags", 1] = "gift，茶友, gift"
        table["Tags", 2] = "vip"

    trip.look()
    trip.apply()

    assert (trip.value("class_code"), trip.value("gender")) == ("wholesale", "female")
    assert trip.value("tags") == '["gift","茶友"]'
    assert trip.value("tags", 2) == '["vip"]'


def test_a_tag_with_a_comma_is_known_again(trip):
    trip.bring_named("Ada")
    trip.set("tags", '["tea, green","vip"]')
    trip.out()
    with trip.in_excel() as table:
        table["Tags", 1] = "tea, green, new"

    trip.look()
    trip.apply()

    assert trip.value("tags") == '["tea, green","new"]'


def test_tags_in_another_sequence_are_the_same_tags(trip):
    trip.bring_named("Ada")
    trip.set("tags", '["a","b"]')
    trip.out()
    with trip.in_excel() as table:
        table["Tags", 1] = "b, a"

    assert trip.look().lines == ()


@pytest.mark.parametrize("stored", ["1990-05-01", "05-01", "lunar 08-15", "lunar leap 2020-04-15"])
def test_birthdays_of_both_calendars_come_back_as_they_went(trip, stored):
    trip.bring_named("Ada")
    trip.set("birthday", stored)
    trip.out(CHINESE)

    assert trip.look().lines == ()


def test_a_lunar_birthday_is_written_in_words_and_read_from_them(trip):
    trip.bring_named("Ada", "Ben", "Cleo", "Dora")
    trip.set("birthday", "lunar leap 2020-04-15")
    trip.out(CHINESE)
    with trip.in_excel() as table:
        assert table["列birthday", 1] == "农历 闰 2020-04-15"
        table["列birthday", 1] = "农历 8月15日"
        table["列birthday", 2] = "农历1990-8-15"
        table["列birthday", 3] = datetime.fromisoformat("1985-02-03")
        table["列birthday", 4] = "12/31"

    trip.look()
    trip.apply()

    assert [trip.value("birthday", person) for person in (1, 2, 3, 4)] == [
        "lunar 08-15",
        "lunar 1990-08-15",
        "1985-02-03",
        "12-31",
    ]


def test_what_excel_made_a_number_or_a_day_of_counts_as_unedited(trip):
    trip.bring_named("Ada", "Ben", "Cleo")
    trip.set("source", "007")
    trip.set("company", "12345678901234567890")
    trip.set("birthday", "05-01")
    trip.set("birthday", "1990-05-01", 2)
    trip.out()
    with trip.in_excel() as table:
        table["Number", 1] = 1
        table["Source", 1] = 7
        table["Company", 1] = 1.2345678901234567e19
        table["Birthday", 1] = datetime.fromisoformat("2026-05-01")
        table["Birthday", 2] = datetime.fromisoformat("1990-05-01")

    assert trip.look().lines == ()


def test_a_long_number_that_excel_rounded_is_refused(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.in_excel() as table:
        table["Source", 1] = 1.2345678901234567e19

    assert told(trip.look())[0][-1] is Hindrance.DIGITS_LOST


def test_a_region_is_given_as_a_new_address_and_goes_with_the_undo(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.in_excel() as table:
        table["Region", 1] = "浙江省杭州市"

    trip.look()
    report = trip.apply()

    where = "SELECT province || '/' || city FROM person_summary WHERE person_id = 1"
    assert trip.one(where) == "浙江/杭州"
    trip.undo(report)
    assert trip.one(where) is None


def test_the_sellers_own_fields_go_out_and_come_back(trip):
    fields = CustomFields(trip.database, trip.clock)
    size = fields.add("Size", CustomKind.CHOICE, ("S", "M"))[1]
    fields.add("Name", CustomKind.TEXT)
    trip.bring_named("Ada", "Ben", "Cleo")
    trip.out()
    with trip.in_excel() as table:
        table["Size", 1] = "M"
        table["Size", 2] = "XXL"
        table["Name (2)", 3] = "Cleopatra"

    found = trip.look()
    report = trip.apply()

    assert [line.hindrance for line in found.lines] == [None, Hindrance.VALUE_UNFIT, None]
    values = "SELECT group_concat(value) FROM custom_value"
    assert trip.one(values) == "M,Cleopatra"
    trip.undo(report)
    assert trip.one(values) is None
    assert trip.value("name", 3) == "Cleo"
    assert size == 1


def test_a_cell_changed_there_and_here_is_a_conflict_that_the_seller_decides(trip):
    trip.bring_named("Ada", "Ben")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 1] = "Ada in Excel"
        table["Name", 2] = "Ben in Excel"
    trip.editing.apply([1, 2], BulkEdit(EditKind.SET_FIELD, "Changed here", "name"))

    found = trip.look()
    left = trip.apply()
    taken = trip.apply({(1, "name"): "Changed here"})

    assert [(line.was, line.now, line.standing) for line in found.lines] == [
        ("Ada", "Changed here", Standing.CONFLICT),
        ("Ben", "Changed here", Standing.CONFLICT),
    ]
    assert left.action_id is None
    assert taken.changed == 1
    assert (trip.value("name"), trip.value("name", 2)) == ("Ada in Excel", "Changed here")


def test_what_became_a_conflict_after_the_look_stays_as_it_is(trip):
    trip.bring_named("Ada", "Ben")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 1] = "Ada in Excel"
        table["Name", 2] = "Ben in Excel"
    trip.look()
    trip.set("name", "Meanwhile")

    report = trip.apply()

    assert report.changed == 1
    assert (trip.value("name"), trip.value("name", 2)) == ("Meanwhile", "Ben in Excel")


def test_what_is_so_already_is_no_edit(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 1] = "Ada L."
    trip.set("name", "Ada L.")

    assert trip.look().unchanged == 1


def test_a_cell_that_changed_here_alone_is_no_edit(trip):
    trip.bring_named("Ada")
    trip.out()
    trip.set("name", "Changed here")

    assert trip.look().lines == ()


def test_characters_that_no_workbook_holds_make_no_edit_and_are_told_with_one(trip):
    trip.bring_named("Ada\x07", "Ben")
    trip.set("note", "a\r\nb\x00")
    report = trip.out()

    assert report.cleaned == 2
    assert trip.look().lines == ()
    with trip.in_excel() as table:
        table["Name", 1] = "Ada L."
    (line,) = trip.look().lines
    assert (line.standing, line.loses) == (Standing.CHANGING, True)


def test_rows_are_found_by_their_number_whatever_their_sequence(trip):
    trip.bring_named("Ada", "Ben", "Cleo")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 3] = "Cleo P."
        table.sheet.move_range("A4:Z4", rows=4)
        table.sheet.delete_cols(table.names["Accounts"])
        table.sheet.insert_rows(1, 2)
        table.sheet["A1"] = "My customers"

    found = trip.look()

    assert [(line.person_id, line.row) for line in found.lines] == [(3, 10)]


def test_deleted_rows_mean_nothing_and_are_counted(trip):
    trip.bring_named("Ada", "Ben", "Cleo")
    trip.out()
    with trip.in_excel() as table:
        table.sheet.delete_rows(3)

    found = trip.look()

    assert (found.people, found.missing, found.lines) == (2, 1, ())


def test_rows_without_or_with_unknown_numbers_are_named(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 3] = "New one"
        table["Name", 4] = "Other"
        table["Number", 4] = "77"
        table["Number", 5] = "x"

    assert told(trip.look()) == [
        (0, "", "", "", Hindrance.NUMBER_MISSING),
        (0, "", "", "77", Hindrance.NUMBER_UNKNOWN),
        (0, "", "", "x", Hindrance.NUMBER_UNKNOWN),
    ]


def test_a_row_twice_with_different_words_changes_nobody(trip):
    trip.bring_named("Ada", "Ben")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 1] = "One"
        table["Number", 3] = "1"
        table["Name", 3] = "Other"
        table["Number", 4] = "2"
        table["Name", 4] = "Ben"

    found = trip.look()

    assert {line.hindrance for line in found.lines} == {Hindrance.ROW_DOUBLED}
    assert trip.apply().action_id is None


def test_a_person_joined_to_another_since_is_named(trip):
    trip.bring_named("Ada", "Ada L.")
    trip.out()
    with trip.database.writing() as uow:
        uow.sql("UPDATE customer SET person_id = 1 WHERE id = 2")
        uow.sql("DELETE FROM person_summary WHERE person_id = 2")
    with trip.in_excel() as table:
        table["Name", 2] = "Changed"

    assert told(trip.look())[0][-1] is Hindrance.MERGED


def test_another_person_under_the_same_number_is_not_taken_for_the_first(trip):
    trip.bring_named("Ada")
    trip.out()
    trip.set("row_key", "a:taobao:somebody-else")
    with trip.in_excel() as table:
        table["Name", 1] = "Changed"

    assert told(trip.look())[0][-1] is Hindrance.GONE


def test_formulas_are_named_and_never_taken(trip):
    trip.bring_named("Ada", "Ben")
    trip.out()
    with trip.in_excel() as table:
        table["Name", 1] = '=UPPER("ada")'
        table["Note", 2] = "#N/A"

    found = trip.look()

    assert told(found) == [
        (1, "name", "Ada", "=", Hindrance.FORMULA),
        (2, "note", "", "#N/A", Hindrance.CELL_ERROR),
    ]


@pytest.mark.parametrize(
    ("heading", "value", "hindrance"),
    [
        ("Phone", "13800000000", Hindrance.READ_ONLY),
        ("Spent", 5, Hindrance.READ_ONLY),
        ("Name", None, Hindrance.NAMELESS),
        ("Name", "x" * 300, Hindrance.TOO_LONG),
        ("Class", "friends", Hindrance.CLASS_UNKNOWN),
        ("Gender", "x", Hindrance.GENDER_UNKNOWN),
        ("Birthday", "1990-02-31", Hindrance.BIRTHDAY_UNREADABLE),
        ("Birthday", "soon", Hindrance.BIRTHDAY_UNREADABLE),
        ("Tags", "t" * 50, Hindrance.TAG_TOO_LONG),
        ("Region", "浙江省杭州市西湖区文三路1号", Hindrance.VALUE_UNFIT),
    ],
)
def test_values_that_cannot_be_are_kept_aside_with_the_reason(trip, heading, value, hindrance):
    trip.bring(a_customer("acc", name="Ada", phone="+8613812342046"))
    trip.out()
    with trip.in_excel() as table:
        table[heading, 1] = value

    (line,) = trip.look().lines
    assert (line.standing, line.hindrance) == (Standing.HINDERED, hindrance)
    assert trip.apply().action_id is None


def test_columns_that_were_added_are_named_and_left_out(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.in_excel() as table:
        table.sheet.cell(1, table.sheet.max_column + 1, "My sums")
        table.sheet.cell(2, table.sheet.max_column, 5)

    found = trip.look()

    assert (found.unknown_columns, found.lines) == (("My sums",), ())


def test_a_file_of_another_business_is_refused(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.database.writing() as uow:
        uow.sql("UPDATE business SET created_at = 5")

    assert refusal(trip) is Unfit.OTHER_BUSINESS


def test_a_file_without_its_numbers_or_its_hidden_sheet_is_refused(trip):
    trip.bring_named("Ada")
    trip.out()
    with trip.in_excel() as table:
        table.sheet.delete_cols(1)
    assert refusal(trip) is Unfit.NO_NUMBERS

    trip.out()
    book = openpyxl.load_workbook(trip.path)
    del book["RegularsBase"]
    book.save(trip.path)
    assert refusal(trip) is Unfit.NO_MARK


def test_a_text_file_is_none_that_comes_back(trip):
    trip.path.write_text("number,name\n1,Ada\n")

    assert refusal(trip) is Unfit.NO_MARK


def refusal(trip):
    with pytest.raises(NotComingBackError) as refused:
        trip.look()
    return refused.value.code


def test_a_broken_file_is_refused_as_any_other(trip):
    trip.path.write_bytes(b"PK\x03\x04 broken")

    with pytest.raises(SheetRefusedError):
        trip.look()


def test_a_stop_leaves_no_file(trip):
    trip.bring_named("Ada")

    with pytest.raises(StoppedError):
        trip.desk.write(
            EVERY, trip.path, WORDS, progress=lambda *_: None, is_cancelled=lambda: True
        )

    assert not trip.path.exists()


def test_a_stop_while_it_is_applied_changes_nothing(trip):
    trip.bring_named(*(f"Person {at}" for at in range(300)))
    trip.out()
    with trip.in_excel() as table:
        for at in range(1, 301):
            table["Name", at] = f"Other {at}"
    found = trip.look()

    with pytest.raises(StoppedError):
        trip.desk.apply(Choice(), Unwatched(is_stopped=True))

    assert found.changing() == 300
    assert trip.value("name") == "Person 0"


def test_a_value_goes_to_the_row_that_shows_it(trip):
    trip.bring_named("Ada", "Ada L.")
    with trip.database.writing() as uow:
        uow.sql("UPDATE customer SET person_id = 1 WHERE id = 2")
        uow.sql("UPDATE customer SET told_at = 99999999999999, company = 'Old' WHERE id = 2")
    trip.set("tags", '["vip"]', 2)
    trip.out()
    with trip.in_excel() as table:
        table["Company", 1] = "New"
        table["Tags", 1] = "gift"

    trip.look()
    report = trip.apply()

    assert [trip.value("company", row) for row in (1, 2)] == [None, "New"]
    assert [trip.value("tags", row) for row in (1, 2)] == ['["gift"]', None]
    trip.undo(report)
    assert [trip.value("tags", row) for row in (1, 2)] == [None, '["vip"]']


def test_the_import_does_not_take_it_for_a_list_of_customers(trip):
    trip.bring_named("Ada")
    trip.out()

    look = look_at(lambda *_: None, trip.path)

    assert (look.tables, look.refused) == ((), Refusal.ROUND_TRIP)


def test_more_people_than_can_come_back_do_not_go_out(trip):
    trip.bring_named("Ada", "Ben", "Cleo")
    trip.desk.most_people = 2

    with pytest.raises(NotComingBackError) as refused:
        trip.out()

    assert refused.value.code is Unfit.TOO_MANY
    assert not trip.path.exists()


def test_sheets_that_were_moved_and_added_are_found(trip):
    trip.bring_named("Ada", "Ben")
    trip.out()
    book = openpyxl.load_workbook(trip.path)
    book.move_sheet("RegularsBase", 1)
    book.create_sheet("My sums", 0)["A1"] = "nothing of ours"
    book["Customers"]["B2"] = "Ada L."
    book.save(trip.path)

    assert told(trip.look()) == [(1, "name", "Ada", "Ada L.", Standing.CHANGING)]


def test_yes_and_no_are_words_with_a_choice_in_excel(trip):
    gift = CustomFields(trip.database, trip.clock).add("Gift", CustomKind.YES_NO)[1]
    trip.bring_named("Ada", "Ben")
    with trip.database.writing() as uow:
        uow.sql("INSERT INTO custom_value(customer_id, field_id, value, created_by)"
                " VALUES(1, ?, '0', 1)", (gift,))  # fmt: skip
    trip.out()
    with trip.in_excel() as table:
        assert (table["Gift", 1], table["Gift", 2]) == ("No", None)
        offered = {rule.formula1 for rule in table.sheet.data_validations.dataValidation}
        assert offered == {'"Retail,Wholesale"', '"Female,Male"', '"Yes,No"'}
        table["Gift", 1] = "yes"
        table["Gift", 2] = "NO"

    trip.look()
    report = trip.apply()

    values = "SELECT group_concat(customer_id || value) FROM custom_value"
    assert trip.one(values) == "11,20"
    trip.undo(report)
    assert trip.one(values) == "10"


def test_what_cannot_be_edited_is_grey(trip):
    trip.bring_named("Ada")
    trip.out()

    with trip.in_excel() as table:
        grey = {
            name
            for name, at in table.names.items()
            if table.sheet.cell(2, at).font.color is not None or not table[name, 1]
        }
        assert table.sheet["A2"].font.color.rgb == "FF7F7F7F"
    assert "Name" not in grey
    assert {"Number", "Accounts", "Orders", "Spent", "Last Order"} <= grey
