from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.changes import Changes
from app.services.editing import EditReport
from app.services.errors import StoppedError
from app.services.round_trip import (
    Comparison,
    Hindrance,
    Line,
    NotComingBackError,
    PointsWish,
    Standing,
    Unfit,
)
from app.ui.kit.speech import words_of
from app.ui.round_trip import RoundTripPage

FILE = Path("people.xlsx")


def a_line(person=1, *, column="name", now="Ada", standing=Standing.CHANGING, **more):
    told = {"name": f"Person {person}", "row": person + 1, "heading": column.title(), "was": "Ada"}
    told |= {"becomes": "Ada L.", "value": "Ada L.", **more}
    return Line(person_id=person, column=column, now=now, standing=standing, **told)


CONFLICT = a_line(2, standing=Standing.CONFLICT, now="Here")
HINDERED = a_line(3, standing=Standing.HINDERED, hindrance=Hindrance.FORMULA)
LOST = a_line(0, standing=Standing.HINDERED, hindrance=Hindrance.NUMBER_MISSING)


def a_comparison(*lines, **more):
    told = {"people": 10, "unchanged": 10 - len(lines), "missing": 0, "written_at_ms": 0, **more}
    return Comparison(path=FILE, lines=lines, **told)


class FakeDesk:
    def __init__(self):
        self.found = a_comparison(a_line(1), CONFLICT, HINDERED, LOST)
        self.fails = None
        self.looked, self.applied = [], []

    def look(self, path, watch):
        watch.progress("reading", 1, 2)
        self.looked.append(path)
        return self.look_again(watch)

    def look_again(self, watch):
        if self.fails is not None:
            raise self.fails
        return self.found

    def apply(self, choice, watch):
        if self.fails is not None:
            raise self.fails
        self.applied.append(dict(choice.taken))
        return Changes(), EditReport(7, 1 + len(choice.taken))


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def page(qtbot, desk, tasks, hub):
    made = RoundTripPage(desk, tasks, hub)
    made.resize(1100, 760)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def found(page, settle):
    page.opened(FILE)
    settle()
    return page


def figures(page):
    return {code: shown.text() for code, shown in page.strip._numbers.items()}


def test_a_file_is_asked_for_until_there_is_one(page):
    assert page.drop.isVisible()
    assert not page.act.isVisible()


def test_a_workbook_dropped_on_the_page_is_read(page, desk, settle):
    assert not page.take_files([Path("orders.csv")])
    assert page.take_files([FILE])
    settle()

    assert desk.looked == [FILE]
    assert page.lines.isVisible()


def test_everybody_of_the_file_is_counted_once(found):
    assert figures(found) == {
        "people": "10",
        "changing": "1",
        "unchanged": "6",
        "conflicts": "1",
        "hindered": "2",
    }
    assert found.act.text() == "Change 1 person"


def test_each_kind_of_cell_stands_under_its_own_tab(found):
    tabs = [found.lines.tabs.part(at).text() for at in range(3)]

    assert tabs == ["Changing 1", "In conflict 1", "Cannot 2"]
    assert found.lines.changing.rows.index(0, 3).data() == "Ada → Ada L."
    assert found.lines.hindered.rows.index(0, 3).data().startswith("A formula")
    assert found.lines.hindered.rows.index(1, 0).data() == "Row 1"


def a_wish(person=1, **more):
    told = {"customer_id": person, "points": 50, "reason": "goodwill", "before": 1_200} | more
    return a_line(person, column="points_give", points=PointsWish(**told), becomes="50")


def test_points_are_told_from_now_to_then_with_their_reason(page, desk, settle):
    more = {"points": -30, "reason": "correction", "is_again": True}
    desk.found = a_comparison(
        a_wish(after=1_250, note="late parcel"), a_wish(2, **more, after=1_170), a_line(3)
    )

    page.opened(FILE)
    settle()

    rows = page.lines.changing.rows
    assert [rows.index(at, 3).data() for at in range(3)] == [
        "1,200 → 1,250",
        "1,200 → 1,170",
        "Ada → Ada L.",
    ]
    assert [rows.index(at, 2).data() for at in range(3)] == [
        "+50 · Goodwill · late parcel",
        "−30 · Correction · several rows together",
        "",
    ]
    assert not page.lines.changing.isColumnHidden(2)
    assert page.act.text() == "Change 3 people"


def test_a_file_without_points_has_no_column_of_them(found):
    assert found.lines.changing.isColumnHidden(2)


def test_who_has_too_few_points_is_told_with_both_numbers(page, desk, settle):
    short = a_wish(before=100, asked=1_300)
    short = replace(short, standing=Standing.HINDERED, hindrance=Hindrance.POINTS_SHORT)
    desk.found = a_comparison(short)

    page.opened(FILE)
    settle()

    told = page.lines.hindered.rows.index(0, 3).data()
    assert told == "1,300 points are to be taken, 100 can be"


def test_conflicts_stay_until_they_are_ticked(found, desk, settle, qtbot):
    found.lines.tabs.part(1).click()
    found.lines.conflicts.setFocus()
    found.lines.conflicts.setCurrentIndex(found.lines.conflicts.rows.index(0, 1))

    QTest.keyClick(found.lines.conflicts, Qt.Key.Key_Space)
    assert found.act.text() == "Change 2 people"
    qtbot.mouseClick(found.act, Qt.MouseButton.LeftButton)
    settle()

    assert desk.applied == [{(2, "name"): "Here"}]


def test_changing_is_told_with_undo_and_leads_to_the_list(found, settle, qtbot):
    said, went = [], []
    found.did.connect(said.append)
    found.go.connect(lambda *to: went.append(to))

    qtbot.mouseClick(found.act, Qt.MouseButton.LeftButton)
    settle()

    assert [words_of(done.words) for done in said] == ["1 person changed from people.xlsx"]
    assert said[0].action_id == 7
    assert went == [("customers", None)]
    assert not found.act.isVisible()


def test_a_file_that_nobody_edited_says_so(page, desk, settle):
    desk.found = a_comparison()

    page.opened(FILE)
    settle()

    assert page.same.isVisible()
    assert not page.act.isVisible()
    page.same.first_button.click()
    assert page.drop.isVisible()


def test_with_conflicts_alone_nothing_can_be_done_until_one_is_ticked(page, desk, settle):
    desk.found = a_comparison(CONFLICT)

    page.opened(FILE)
    settle()

    assert not page.act.isEnabled()
    page.lines.conflicts.picked.put_all()
    assert page.act.isEnabled()


def test_what_else_is_to_know_stands_above(page, desk, settle):
    desk.found = a_comparison(a_line(loses=True), missing=4, unknown_columns=("Sums",))

    page.opened(FILE)
    settle()

    assert page.note.isVisible()
    told = " ".join(label.text() for label in (page.note._title, page.note._sentence))
    assert "4 people are not in the file any more" in told
    assert "1 value would lose characters" in told
    assert "Sums" in told


def test_a_file_that_does_not_fit_is_told_where_another_is_asked_for(page, desk, settle):
    desk.fails = NotComingBackError(Unfit.OTHER_BUSINESS)

    page.opened(FILE)
    settle()

    assert page.drop.isVisible()
    assert page.fault._title.text() == "The file is of another business"


def test_a_stop_leaves_the_page_as_it_was(found, desk, settle, qtbot):
    said = []
    found.did.connect(said.append)
    desk.fails = StoppedError()

    qtbot.mouseClick(found.act, Qt.MouseButton.LeftButton)
    settle()

    assert found.lines.isVisible()
    assert said == []


def test_what_changes_meanwhile_is_compared_again_and_ticks_stay(found, desk, settle, hub):
    found.lines.conflicts.picked.put_all()
    desk.found = a_comparison(CONFLICT, HINDERED)

    hub.announce()
    settle()

    assert figures(found)["changing"] == "0"
    assert found.lines.taken() == {(2, "name"): "Here"}
