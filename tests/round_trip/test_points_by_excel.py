"""Points in the file: a number in the empty column gives or takes that many, once."""

from zoneinfo import ZoneInfo

import openpyxl
import pytest

from app.services.duplicates.merging import merge_people
from app.services.erasing.blanking import blank_rows, name_rows
from app.services.exporting import OutWords
from app.services.history import HistoryBook, HistoryKind, HistoryQuestion
from app.services.journal import ActionKind, record_action
from app.services.points import PointsBook, PointsLedger
from app.services.points.adjusting import ListedPoints, adjust_listed
from app.services.round_trip import Hindrance, Standing
from tests.round_trip.builders import CHINESE, WORDS, a_round_trip
from tests.shop import followers, rows

GIVE, WHY = "Points Give", "Points Why"


@pytest.fixture
def trip(tmp_path):
    with a_round_trip(tmp_path) as made:
        made.ledger = PointsLedger(made.database, made.clock)
        made.points = PointsBook(made.database, made.clock)
        yield made


def shop_with_points(trip, *names, points=100):
    trip.bring_named(*names)
    for person in range(1, len(names) + 1):
        trip.ledger.adjust([person], points, f"start-{person}", reason="goodwill")


def written(trip, wishes, words=WORDS):
    """Write the file and fill in points, and reasons, by the number of the row."""
    trip.out(words)
    fill(trip, wishes)


def fill(trip, wishes, give=GIVE, why=WHY):
    with trip.in_excel() as table:
        for at, (points, reason) in wishes.items():
            table[give, at] = points
            table[why, at] = reason


def has(trip, *people):
    return [trip.points.standing(person).available for person in people]


def seen(trip):
    return [
        (line.person_id, line.points.before, line.points.after, line.hindrance or line.standing)
        for line in trip.look().lines
    ]


def hindrance(trip):
    (line,) = trip.look().lines
    return line.hindrance


def merge(trip, *people):
    with trip.database.writing() as uow:
        merge_people(uow, trip.clock, followers(trip.clock), list(people))


def erase(trip, person):
    """Blank a person as erasing does."""
    followed = followers(trip.clock)
    with trip.database.writing() as uow:
        action = record_action(uow, trip.clock, ActionKind.ERASE, {})
        followed.begin(uow)
        name_rows(uow, [person])
        blank_rows(uow, trip.clock, action)
        followed.follow(uow)


def test_a_business_that_knows_no_points_has_no_columns_of_them(trip):
    trip.bring_named("Ada")
    trip.out()

    with trip.in_excel() as table:
        assert not {"Points", GIVE, WHY} & set(table.names)


def test_points_go_out_to_be_read_beside_two_empty_columns(trip):
    shop_with_points(trip, "Ada", "Ben")
    trip.ledger.spend(2, 30, "spent")
    trip.out()

    sheet = openpyxl.load_workbook(trip.path).active
    cells = [[cell.value for cell in row[-3:]] for row in sheet.iter_rows()]

    assert cells == [["Points", GIVE, WHY], [100, None, None], [70, None, None]]
    points, give = sheet.cell(2, sheet.max_column - 2), sheet.cell(2, sheet.max_column - 1)
    assert points.font.color.rgb != (give.font.color and give.font.color.rgb)
    choices = {
        next(iter(each.sqref.ranges)).min_col: each
        for each in sheet.data_validations.dataValidation
    }
    assert "Goodwill" in choices[sheet.max_column].formula1
    assert "Clearing" not in choices[sheet.max_column].formula1
    assert trip.look().lines == ()


def test_points_are_given_and_taken_with_their_reasons(trip):
    shop_with_points(trip, "Ada", "Ben", "Cleo")
    written(trip, {1: (50, "Goodwill"), 2: ("−40", "correction")})

    found = seen(trip)
    report = trip.apply()

    assert found == [(1, 100, 150, Standing.CHANGING), (2, 100, 60, Standing.CHANGING)]
    assert report.changed == 2
    assert has(trip, 1, 2, 3) == [150, 60, 100]
    told = "SELECT customer_id, kind, sign * points, reason FROM entry ORDER BY id DESC LIMIT 2"
    assert rows(trip.database, told) == [
        (2, "adjust", -40, "correction"),
        (1, "adjust", 50, "goodwill"),
    ]
    assert trip.points.check() == ()


def test_points_and_other_cells_are_one_action_and_are_taken_back_as_one(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (50, "Goodwill"), 2: (-100, "Correction")})
    with trip.in_excel() as table:
        table["Name", 1] = "Ada Lovelace"
        table["Company", 2] = "Ben & Co"
    actions = trip.one("SELECT count(*) FROM action")

    found = trip.look()
    report = trip.apply()

    assert [line.column for line in found.lines] == [
        "points_give",
        "points_give",
        "name",
        "company",
    ]
    assert trip.one("SELECT count(*) FROM action") == actions + 1
    assert (trip.value("name"), has(trip, 1, 2), report.changed) == ("Ada Lovelace", [150, 0], 2)
    assert trip.undo(report).restored == 4
    assert (trip.value("name"), has(trip, 1, 2)) == ("Ada", [100, 100])
    assert trip.points.check() == ()


def test_what_was_taken_back_can_be_done_again(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (50, "Goodwill"), 2: (-30, "Correction")})
    trip.look()
    back = trip.undo(trip.apply())

    again = trip.editing.undo(back.action_id)[1]

    assert (has(trip, 1, 2), again.restored) == ([150, 70], 2)
    trip.editing.undo(trip.one("SELECT max(id) FROM action WHERE kind = 'edit'"))
    assert has(trip, 1, 2) == [100, 100]
    assert trip.points.check() == ()


def test_a_file_does_not_bring_its_points_twice(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (50, "Goodwill")})
    trip.look()
    trip.apply()
    fill(trip, {1: (80, "Goodwill"), 2: (5, "Goodwill")})

    found = seen(trip)
    trip.apply()

    assert found[0][3] is Hindrance.ALREADY_GIVEN
    assert has(trip, 1, 2) == [150, 105]
    trip.look()
    assert trip.apply().action_id is None
    assert has(trip, 1, 2) == [150, 105]


def test_another_file_of_the_same_moment_brings_its_own_points(trip):
    shop_with_points(trip, "Ada")
    for _ in range(2):
        written(trip, {1: (50, "Goodwill")})
        trip.look()
        trip.apply()

    assert has(trip, 1) == [200]


def test_once_taken_back_the_file_brings_its_points_again_but_not_twice(trip):
    shop_with_points(trip, "Ada")
    written(trip, {1: (50, "Goodwill")})
    trip.look()
    back = trip.undo(trip.apply())

    assert seen(trip) == [(1, 100, 150, Standing.CHANGING)]
    trip.apply()
    assert has(trip, 1) == [150]

    again = trip.editing.undo(back.action_id)[1]
    assert (again.restored, again.kept, has(trip, 1)) == (0, 1, [150])
    assert trip.points.check() == ()


@pytest.mark.parametrize(
    ("points", "reason", "why"),
    [
        ("many", "Goodwill", Hindrance.POINTS_UNREADABLE),
        (1.5, "Goodwill", Hindrance.POINTS_UNREADABLE),
        ("1,5", "Goodwill", Hindrance.POINTS_UNREADABLE),
        (True, "Goodwill", Hindrance.POINTS_UNREADABLE),
        (0, "Goodwill", Hindrance.POINTS_NONE),
        (100_000_001, "Goodwill", Hindrance.POINTS_TOO_MANY),
        (-100_000_001, "Goodwill", Hindrance.POINTS_TOO_MANY),
        (-101, "Goodwill", Hindrance.POINTS_SHORT),
        ("=1+1", "Goodwill", Hindrance.FORMULA),
        ("#DIV/0!", "Goodwill", Hindrance.CELL_ERROR),
        (5, None, Hindrance.REASON_MISSING),
        (5, "because", Hindrance.REASON_UNKNOWN),
        (5, "clearing", Hindrance.REASON_UNKNOWN),
    ],
)
def test_what_cannot_be_is_told_and_left(trip, points, reason, why):
    shop_with_points(trip, "Ada")
    written(trip, {1: (points, reason)})

    assert hindrance(trip) is why
    assert trip.apply().action_id is None
    assert has(trip, 1) == [100]


def test_a_refusal_knows_what_was_asked_and_what_there_is(trip):
    shop_with_points(trip, "Ada")
    written(trip, {1: (-130, "Correction")})

    (line,) = trip.look().lines

    assert (line.points.asked, line.points.before, line.becomes) == (130, 100, "-130")


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("+12", 12),
        (" 1,200 ", 1200),
        ("１２", 12),
        ("–7", -7),
        ("－7", -7),
        ("12.0", 12),
        (12.0, 12),
    ],
)
def test_numbers_are_read_as_sellers_write_them(trip, said, points):
    shop_with_points(trip, "Ada")
    written(trip, {1: (said, "Goodwill")})

    (line,) = trip.look().lines

    assert line.points.points == points


@pytest.mark.parametrize(
    "reason", ["Goodwill: sorry for the delay", "goodwill：sorry for\nthe delay"]
)
def test_what_stands_behind_a_reason_is_the_note(trip, reason):
    shop_with_points(trip, "Ada")
    written(trip, {1: (5, reason)})
    trip.look()

    trip.apply()

    newest = trip.points.statement(1)[-1]
    assert (newest.reason, newest.note) == ("goodwill", "sorry for the delay")


def test_a_reason_alone_wishes_for_nothing(trip):
    shop_with_points(trip, "Ada")
    written(trip, {1: (None, "Goodwill")})

    assert trip.look().lines == ()


def test_a_file_keeps_its_language_whatever_is_spoken_when_it_comes_back(trip):
    shop_with_points(trip, "Ada")
    words = {"goodwill": "心意", "correction": "更正"}
    chinese = OutWords(CHINESE.column, lambda _, code: words.get(code, code), CHINESE.sheet)
    trip.out(chinese)
    fill(trip, {1: (-5, "更正：重复")}, "列points_give", "列points_why")

    (line,) = trip.look().lines
    trip.apply()

    assert (line.points.reason, line.points.note) == ("correction", "重复")
    assert line.heading == "列points_give"
    assert has(trip, 1) == [95]


def test_the_balance_cannot_be_edited(trip):
    shop_with_points(trip, "Ada")
    trip.out()
    with trip.in_excel() as table:
        table["Points", 1] = 500

    assert hindrance(trip) is Hindrance.READ_ONLY


def test_what_is_given_pays_debts_first_and_the_look_says_so(trip):
    shop_with_points(trip, "Ada")
    trip.out()
    (gift,) = rows(trip.database, "SELECT created_by FROM entry")[0]
    trip.ledger.spend(1, 100, "spent")
    trip.ledger.undo(gift)
    fill(trip, {1: (130, "Goodwill")})

    found = seen(trip)
    trip.apply()

    assert found == [(1, 0, 30, Standing.CHANGING)]
    assert has(trip, 1) == [30]


def test_rows_of_people_who_were_joined_are_added_up_and_told(trip):
    shop_with_points(trip, "Ada", "Ben", "Cleo")
    written(trip, {1: (-210, "Correction"), 2: (20, "Goodwill"), 3: (1, "Goodwill")})
    merge(trip, 1, 2)

    found = trip.look().lines
    trip.apply()

    assert [(line.person_id, line.points.after, line.points.is_again) for line in found] == [
        (1, 10, True),
        (1, 10, True),
        (3, 101, False),
    ]
    assert has(trip, 1, 3) == [10, 101]
    told = "SELECT customer_id, sign * points FROM entry ORDER BY id DESC LIMIT 3"
    assert (2, 20) in rows(trip.database, told)
    assert trip.points.check() == ()


def test_joined_people_have_to_have_what_their_rows_take_together(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (-150, "Correction"), 2: (-60, "Correction")})
    merge(trip, 1, 2)

    found = trip.look().lines
    trip.apply()

    assert [(line.hindrance, line.points.asked, line.points.before) for line in found] == [
        (Hindrance.POINTS_SHORT, 210, 200)
    ] * 2
    assert has(trip, 1) == [200]


def test_a_row_copied_counts_once_and_two_that_differ_not_at_all(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (10, "Goodwill"), 2: (10, "Goodwill")})
    with trip.in_excel() as table:
        for row in (2, 3):
            table.sheet.append([cell.value for cell in table.sheet[row]])
        table[GIVE, 4] = 20

    found = trip.look().lines
    trip.apply()

    assert [line.hindrance for line in found if line.person_id == 1] == [None]
    assert {line.hindrance for line in found if line.person_id == 2} == {Hindrance.ROW_DOUBLED}
    assert has(trip, 1, 2) == [110, 100]


def test_nobody_who_was_erased_since_is_given_points(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (10, "Goodwill"), 2: (10, "Goodwill")})
    trip.look()
    erase(trip, 1)

    found = seen(trip)
    trip.apply()

    assert [told[3] for told in found] == [Hindrance.GONE, Standing.CHANGING]
    assert has(trip, 1, 2) == [100, 110]


def test_nobody_is_given_points_of_who_had_the_number_before(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {1: (10, "Goodwill")})
    with trip.database.writing() as uow:
        uow.sql("UPDATE customer SET row_key = 'of somebody else' WHERE id = 1")

    assert hindrance(trip) is Hindrance.GONE
    trip.apply()
    assert has(trip, 1) == [100]


def test_a_row_of_a_list_that_stands_is_not_posted_again(trip):
    shop_with_points(trip, "Ada")
    row = ListedPoints(1, 5, "file:1", "goodwill")

    def post():
        with trip.database.writing() as uow:
            record_action(uow, trip.clock, ActionKind.EDIT, {})
            return adjust_listed(uow, trip.clock, [row])

    assert (post(), post()) == (1, 0)
    assert has(trip, 1) == [105]


@pytest.mark.parametrize(("people", "copies"), [(99, 0), (100, 1)])
def test_a_hundred_people_are_given_points_behind_a_copy(trip, people, copies):
    shop_with_points(trip, *(f"Ada {at}" for at in range(people)))
    held = []
    trip.desk.before_many = lambda: held.append(has(trip, 1))
    written(trip, dict.fromkeys(range(1, people + 1), (1, "Goodwill")))
    trip.look()

    trip.apply()

    assert held == [[100]] * copies
    assert has(trip, 1, people) == [101, 101]


def test_the_history_tells_of_the_points_and_whose_they_are(trip):
    shop_with_points(trip, "Ada", "Ben")
    written(trip, {2: (10, "Goodwill")})
    trip.look()
    report = trip.apply()
    book = HistoryBook(trip.database)

    told = book.rows([report.action_id])[report.action_id]
    detail = book.detail(report.action_id)
    changes = book.change_rows(detail.change_ids)

    assert (told.facts["points"], told.facts["people"], detail.people) == (1, 1, 1)
    assert [(each.who, each.after) for each in changes.values()] == [("Ben", "10")]
    assert list(book.who_goes_back(report.action_id)) == [2]
    listed = book.listed(HistoryQuestion(kind=HistoryKind.POINTS), ZoneInfo("UTC"))
    assert report.action_id in listed.ids
    back = trip.undo(report).action_id
    assert list(book.who_stays(back)) == []
    assert book.touched(back).people == 1
