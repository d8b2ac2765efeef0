import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from app.services.kept_segments.views import KeptSegment
from app.services.segments import (
    DAMAGED,
    Condition,
    Field,
    First,
    Group,
    Happening,
    How,
    LineCondition,
    Measure,
    Member,
    Op,
    Share,
    Tree,
)
from app.services.segments.views import LineField
from app.services.settings import LeapDay
from app.ui.conditions.day_values import DayValues
from app.ui.exporting import ExportDesks
from app.ui.kit.fields import Choice, FaultLine
from app.ui.segments import SegmentDesks, SegmentPage
from app.ui.segments.condition_line import ConditionLine
from app.ui.segments.field_popup import FieldPopup
from app.ui.segments.happening_line import Way
from tests.ui_pages.fakes import a_home
from tests.ui_pages.segments_book import TEA, FakeSegments, own_fields

BIG = Condition(Field.SPENT, Op.AT_LEAST, (50_000,))
OFTEN = Condition(Field.ORDERS, Op.AT_LEAST, (2,))
REFUSED = Condition(Field.CONSENT_SMS, Op.ANY_OF, ("refused",))
ROUND_TRIPS = [
    Tree(),
    Tree(Group(parts=(BIG,))),
    Tree(Group(How.ANY, (BIG, OFTEN))),
    Tree(Group(parts=(BIG, Group(How.ANY, (OFTEN, BIG))))),
    Tree(Group(How.ANY, (Group(parts=(BIG, Group(How.NONE, (OFTEN,)))), OFTEN))),
    Tree(Group(parts=(BIG, Group(How.NONE, (REFUSED, Member("own:1")))))),
    Tree(Group(parts=(Group(How.NONE, (REFUSED,)),))),
    Tree(Group(parts=(Group(How.ANY, (BIG, OFTEN)), Group(How.ANY, (OFTEN, REFUSED))))),
    Tree(Group(parts=(Share(12.5, 3), Member("ready:slipping", is_in=False)))),
    Tree(Group(parts=(BIG,)), first=First(20, Field.LAST_ORDER, is_smallest=True)),
    Tree(Group(parts=(Condition(Field.CUSTOM_CHOICE, Op.ANY_OF, ("Glass",), "2"),))),
    Tree(Group(parts=(Condition(Field.FACET, Op.ANY_OF, ("dry",), "skin_type"),))),
    Tree(Group(parts=(Condition(Field.BIRTHDAY, Op.YEARLY_BETWEEN, (1220, 110)),))),
    Tree(Group(parts=(Condition(Field.LAST_ORDER, Op.PREVIOUS, ("quarter",)),))),
    Tree(Group(parts=(Condition(Field.NAME, Op.ANY_OF, ("王", "李")),))),
    Tree(Group(parts=(Condition(Field.HIDDEN, Op.IS, (0,)),))),
    Tree(Group(parts=(Condition(Field.TAG, Op.EMPTY),))),
    Tree(Group(parts=(Condition(Field.SPENT, Op.TOP_SHARE, (5,)),))),
    Tree(Group(parts=(Happening(Op.AT_MOST, 0, period=(Op.IN_LAST, (7, "day"))),))),
    Tree(Group(parts=(Happening(Op.IS, 3, Measure.PIECES),))),
    Tree(
        Group(
            parts=(
                Happening(
                    amount=20_000,
                    measure=Measure.MONEY,
                    period=(Op.BETWEEN, (20_000, 20_100)),
                    lines=(
                        LineCondition(LineField.PRODUCT, Op.ANY_OF, (7,)),
                        LineCondition(LineField.TITLE, Op.CONTAINS, ("tea",)),
                        LineCondition(LineField.PIECES, Op.BETWEEN, (1, 2)),
                    ),
                    is_same_order=True,
                ),
            )
        )
    ),
]


@pytest.fixture
def segments(book):
    from app.services.customers.views import Question

    return FakeSegments(book.first_page(Question(), 4))


@pytest.fixture
def desks(segments, book, export, keeper):
    out = ExportDesks(export, export, export, keeper)
    return SegmentDesks(segments, book.choices, own_fields, lambda: 12_846, out)


@pytest.fixture
def builder(qtbot, tasks, hub, desks):
    page = SegmentPage(desks, tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    return page


@pytest.fixture
def shown(builder, settle, qtbot):
    def show(subject=None):
        builder.opened(subject)
        settle()
        return builder

    return show


def _counted(qtbot, page, settle):
    """Wait until the pause after the last key is over and the answer is there."""
    qtbot.waitUntil(lambda: not page._pause.isActive())
    settle()


def _text(page, name):
    return page.findChild(QLabel, name).text()


def _choose(qtbot, page, anchor, text):
    anchor.click()
    popup = page.findChildren(FieldPopup)[-1]
    qtbot.keyClicks(popup.search, text)
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)


@pytest.mark.parametrize("tree", ROUND_TRIPS)
def test_a_rule_that_is_opened_and_not_touched_is_the_same(shown, tree, segments):
    page = shown(tree)

    assert page.form.tree() == tree
    assert not page.is_changed
    assert segments.asked[-1] == tree


def test_a_day_of_the_year_tells_where_29_february_is_counted(shown, builder, desks):
    builder._desks = replace(desks, leap_day=lambda: LeapDay.MARCH_1)

    page = shown(Tree(Group(parts=(Condition(Field.BIRTHDAY, Op.YEARLY, (229,)),))))

    assert _text(page, "lineMeaning") == "29 February counts as 1 March in other years"


def test_a_rule_shows_its_numbers_line_by_line(shown):
    page = shown("own:1")

    left = [group.findChildren(QLabel, "lineLeft") for group in page.form.groups]
    assert [[label.text() for label in labels] for labels in left] == [
        ["7,707 left", "4,624 left"],
        ["2,312 fit", "2,312 fit"],
    ]
    assert _text(page, "countPeople") == "2,141"
    assert _text(page, "countShare") == "customers · 16.7% of all"
    assert _text(page, "countState") == "live · 41 ms"
    assert _text(page, "reach_sms") == "2,119"
    assert _text(page, "leaveOutCount") == "−370"
    told = [label.text() for label in page.form.words.findChildren(QLabel)]
    assert any(text.startswith("People who live in 浙江") for text in told)


def test_a_line_is_added_and_changed_with_the_keyboard(qtbot, shown, segments, settle):
    page = shown()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    _choose(qtbot, page, page.form.groups[0].add_button, "Spent")
    field = QApplication.focusWidget()
    assert field.objectName() == "filterFrom"
    qtbot.keyClicks(field, "500")
    _counted(qtbot, page, settle)

    assert segments.asked[-1] == Tree(Group(parts=(BIG,)))
    assert page.head.state.isVisible()


def test_the_last_number_stays_greyed_and_an_older_answer_never_wins(
    qtbot, shown, segments, settle, tasks
):
    page = shown(Tree(Group(parts=(BIG,))))
    first = _text(page, "countPeople")
    hold = segments.holds[2] = threading.Event()
    page.form.groups[0].add_part(OFTEN)
    page.form.edited.emit()
    qtbot.waitUntil(lambda: len(segments.asked) == 2)
    assert _text(page, "countPeople") == first
    assert page.side.people.property("old") is True

    page.form.groups[0].add_part(REFUSED)
    page.form.edited.emit()
    qtbot.waitUntil(lambda: len(segments.asked) == 3)
    hold.set()
    settle()

    assert _text(page, "countPeople") == "3,211"
    assert not page.side.people.property("old")


def test_a_line_without_a_value_asks_nothing_yet(qtbot, shown, segments, settle):
    page = shown(Tree(Group(parts=(BIG,))))
    _choose(qtbot, page, page.form.groups[0].add_button, "Region")
    _counted(qtbot, page, settle)

    assert segments.asked[-1] == Tree(Group(parts=(BIG,)))
    assert len(page.form.groups[0].members) == 2


def test_values_are_picked_from_those_there_are(qtbot, shown, segments, settle):
    page = shown()
    _choose(qtbot, page, page.form.groups[0].add_button, "Region")
    line = page.form.groups[0].members[0]
    assert isinstance(line, ConditionLine)
    line.findChild(QPushButton, "pickAdd").click()
    settle()
    page.findChild(QCheckBox, "filterValue_浙江").click()
    page.findChild(QCheckBox, "filterValue_江苏").click()
    page.findChild(QPushButton, "pickDone").click()
    _counted(qtbot, page, settle)

    lives = Condition(Field.REGION, Op.ANY_OF, ("浙江", "江苏"))
    assert segments.asked[-1] == Tree(Group(parts=(lives,)))
    assert line.findChild(QPushButton, "pick_浙江").text() == "浙江"
    qtbot.keyClick(line.findChild(QPushButton, "pick_浙江"), Qt.Key.Key_Delete)
    assert line.part() == Condition(Field.REGION, Op.ANY_OF, ("江苏",))


def test_a_fact_of_the_sellers_own_name_is_asked_for(qtbot, shown, segments, settle):
    page = shown()
    page.form.groups[0].add_button.click()
    popup = page.findChildren(FieldPopup)[-1]
    settle()
    offered = [each.text() for each in popup.findChildren(QPushButton) if each.isVisible()]
    assert offered.count("Skin type") == 1

    qtbot.keyClicks(popup.search, "cup size")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    field = page.form.groups[0].members[0].findChild(QLineEdit, "filterText")
    qtbot.keyClicks(field, "L")
    _counted(qtbot, page, settle)

    (asked,) = segments.asked[-1].root.parts
    assert (asked.field, asked.about, asked.values) == (Field.FACET, "cup size", ("L",))


def test_concerns_of_the_sellers_own_kind_stand_beside_those_of_the_catalogue(qtbot, shown, settle):
    page = shown()
    _choose(qtbot, page, page.form.groups[0].add_button, "Open concerns")
    line = page.form.groups[0].members[0]
    line.findChild(QPushButton, "pickAdd").click()
    settle()

    ticks = {each.objectName(): each.text() for each in page.findChildren(QCheckBox)}
    assert ticks["filterValue_smell"] == "smell  12"
    assert ticks["filterValue_size"] == "Does it fit?  4"
    assert "filterValue_warranty" in ticks
    page.findChild(QCheckBox, "filterValue_smell").click()
    assert line.part() == Condition(Field.CONCERN, Op.ANY_OF, ("smell",))


def _type(qtbot, page, name, text):
    field = page.findChild(QLineEdit, name)
    field.clear()
    qtbot.keyClicks(field, text)
    return field


def _faults(page):
    return [each for each in page.findChildren(FaultLine, "valueFault") if not each.isHidden()]


def _fault(page):
    (told,) = _faults(page)
    return " ".join(each.text() for each in told.findChildren(QLabel) if each.text())


@pytest.mark.parametrize(
    ("condition", "first", "last"),
    [
        (Condition(Field.ORDERS, Op.BETWEEN, (1, 9)), "5", "1"),
        (Condition(Field.SPENT, Op.PERCENTILE, (10, 90)), "50", "10"),
        (Condition(Field.LAST_ORDER, Op.BETWEEN, (1, 9)), "2026-02-01", "2026-01-01"),
    ],
)
def test_ends_that_hold_nothing_are_told_where_they_are_typed(qtbot, shown, condition, first, last):
    page = shown(Tree(Group(parts=(condition,))))
    assert not _faults(page)

    _type(qtbot, page, "filterFrom", first)
    field = _type(qtbot, page, "filterTo", last)
    assert not _faults(page)  # somebody may still be typing
    field.editingFinished.emit()

    assert _fault(page) == "The first is larger than the second."
    assert field.property("fault") is True
    assert page.form.groups[0].members[0].part() is None
    qtbot.keyClicks(field, "2")
    assert not _faults(page)


def test_a_kept_rule_between_turned_ends_says_so_when_it_is_opened(shown):
    page = shown(Tree(Group(parts=(Condition(Field.ORDERS, Op.BETWEEN, (5, 1)),))))

    assert _fault(page) == "The first is larger than the second."


@pytest.mark.parametrize(
    ("condition", "text", "value"),
    [
        (OFTEN, "1,5", 1.5),
        (OFTEN, "1,500", 1_500),
        (BIG, "1,5", 150),
        (BIG, "1,500", 150_000),
    ],
)
def test_a_comma_is_read_as_it_was_meant(qtbot, shown, condition, text, value):
    page = shown(Tree(Group(parts=(condition,))))

    _type(qtbot, page, "filterFrom", text)

    assert page.form.groups[0].members[0].part().values == (value,)


def test_a_share_reads_numbers_as_all_lines_do(qtbot, shown):
    page = shown(Tree(Group(parts=(Share(10),))))
    line = page.form.groups[0].members[0]

    _type(qtbot, page, "sharePercent", "1,5")
    assert line.part() == Share(1.5)
    field = _type(qtbot, page, "sharePercent", "1,500")
    assert line.part() is None
    assert field.property("fault") is True


def test_nobody_orders_one_and_a_half_times(qtbot, shown):
    page = shown(Tree(Group(parts=(Happening(amount=2),))))
    line = page.form.groups[0].members[0]

    field = _type(qtbot, line, "filterFrom", "1,5")

    assert line.part() is None
    assert field.property("fault") is True


def test_what_is_no_number_is_told_with_the_rule(qtbot, shown):
    page = shown(Tree(Group(parts=(OFTEN,))))

    _type(qtbot, page, "filterFrom", "1,2,3").editingFinished.emit()

    assert _fault(page) == "Write a number, such as 1500 or 2.5."


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (LineCondition(LineField.PRODUCT, Op.NONE_OF, (7,)), "product other than Jasmine tea"),
        (LineCondition(LineField.PIECES, Op.IS_NOT, (1,)), "pieces other than 1"),
        (
            LineCondition(LineField.TITLE, Op.CONTAINS_NOT, ("tea",)),
            "product name not containing “tea”",
        ),
    ],
)
def test_the_line_of_an_order_can_be_other_than_something(shown, segments, settle, line, words):
    tree = Tree(Group(parts=(Happening(lines=(line,)),)))

    page = shown(tree)
    settle()

    assert page.form.tree() == tree
    told = [label.text() for label in page.form.words.findChildren(QLabel)]
    assert f"People who ordered at least 1 time with {words}." in told


def test_a_damaged_rule_says_so_in_words(shown, segments):
    page = shown(Tree(unknown=(DAMAGED,), text="{}"))

    told = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "It is damaged: what is kept of it can no longer be read." in told


def test_what_a_day_means_is_printed_under_it(shown):
    page = shown(Tree(Group(parts=(Condition(Field.LAST_ORDER, Op.IN_LAST, (30, "day")),))))

    assert _text(page, "lineMeaning") == "from 27 Oct 2026 to 25 Nov 2026"
    page.findChild(QLineEdit, "filterCount").setText("1")
    page.findChild(QLineEdit, "filterCount").textEdited.emit("1")
    assert _text(page, "lineMeaning") == "on 25 Nov 2026"


def test_exceptions_are_chips_that_open_in_place(qtbot, shown, segments, settle):
    page = shown(Tree(Group(parts=(BIG,))))
    _choose(qtbot, page, page.form.leave_out.add_button, "Text messages")
    line = page.form.leave_out.lines[0]
    assert line.isVisible()
    assert page.findChild(QPushButton, "exception_0").text() == "Not filled in yet"
    line.filled.fill(("refused",))
    line.filled.edited.emit()
    _counted(qtbot, page, settle)

    assert segments.asked[-1] == Tree(Group(parts=(BIG, Group(How.NONE, (REFUSED,)))))
    chip = page.findChildren(QPushButton, "exception_0")[-1]
    assert chip.text() == "Text messages: Refused"
    chip.click()
    assert not line.isVisible()
    qtbot.keyClick(page.findChildren(QPushButton, "exception_0")[-1], Qt.Key.Key_Delete)
    assert page.form.tree() == Tree(Group(parts=(BIG,)))


def test_groups_are_added_copied_and_removed(shown):
    page = shown(Tree(Group(parts=(BIG, OFTEN))))
    page.findChild(QPushButton, "ruleAddGroup").click()
    second = page.form.groups[1]
    second.add_part(REFUSED)
    second.findChild(QPushButton, "groupCopy").click()

    assert page.form.tree().root.parts == (
        BIG,
        OFTEN,
        Group(How.ANY, (REFUSED,)),
        Group(How.ANY, (REFUSED,)),
    )
    page.form.groups[2].trash.click()
    second.how.choose(How.NONE)
    assert page.form.tree().root.parts == (BIG, OFTEN, Group(How.NONE, (REFUSED,)))


def test_a_rule_deeper_than_three_groups_cannot_be_saved(shown):
    deep = Tree(Group(How.ANY, (Group(parts=(BIG, Group(How.ANY, (OFTEN, REFUSED)))),)))
    page = shown(deep)
    assert page.head.save.isEnabled()

    page.findChild(QPushButton, "ruleAddGroup").click()
    page.form.groups[1].add_part(REFUSED)
    page.form.edited.emit()
    assert not page.head.save.isEnabled()


def test_an_event_is_filled_in(qtbot, shown, segments, settle):
    page = shown()
    _choose(qtbot, page, page.form.groups[0].add_button, "Orders or points in a time")
    line = page.form.groups[0].members[0]
    line.when.choose(Op.IN_LAST)
    line.findChild(QPushButton, "eventAddWhere").click()
    where = line.add_where()
    where.field.choose(LineField.PIECES)
    where.filled.fill((2,))
    assert line.part() is None  # the first of them asks nothing yet
    line.findChildren(QPushButton, "whereRemove")[0].click()
    pieces = LineCondition(LineField.PIECES, where.condition().op, (2,))

    assert line.part() == Happening(period=(Op.IN_LAST, (30, "day")), lines=(pieces,))
    line.way.choose(Way.DID_NOT)
    assert line.part().op is Op.AT_MOST
    assert line.part().amount == 0


def test_one_begins_with_a_ready_made_segment(shown, segments, settle, qtbot):
    page = shown()
    page.menu_of_ready().findChild(QAction, "ready_free_post").trigger()
    _counted(qtbot, page, settle)

    assert page.form.tree() == segments.get("ready:free_post").tree
    assert page.keeping.key is None


def test_a_new_segment_asks_for_its_name_and_is_kept(qtbot, shown, segments, settle):
    page, went, told = shown(Tree(Group(parts=(BIG,)))), [], []
    page.go.connect(lambda *where: went.append(where))
    page.did.connect(told.append)
    page.head.save.click()
    name = page.keeping.popup.field
    qtbot.keyClicks(name, "taken")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle()
    assert name.property("fault")
    name.setText("Big spenders")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle()

    assert segments.kept[-1] == KeptSegment(
        "own:7", "Big spenders", None, Tree(Group(parts=(BIG,)))
    )
    assert went == [("segments", "own:7")]
    assert (told[0].words, told[0].action_id) == ("The segment “Big spenders” is saved", 7)


def test_a_segment_is_changed_and_renamed_in_its_place(qtbot, shown, segments, settle):
    page = shown("own:1")
    page.head.pencil.click()
    page.keeping.popup.field.setText("Tea")
    qtbot.keyClick(page.keeping.popup.field, Qt.Key.Key_Return)
    assert page.is_changed
    page.head.save.click()
    settle()

    assert segments.get("own:1").name == "Tea"
    assert segments.get("own:1").tree == TEA


def test_a_ready_made_segment_keeps_its_name(shown, segments, settle):
    page = shown("ready:slipping")

    assert not page.head.pencil.isVisible()
    page.form.groups[0].add_part(BIG)
    page.form.edited.emit()
    page.head.save.click()
    settle()
    assert segments.get("ready:slipping").is_changed


def test_leaving_with_changes_asks_first(shown, qtbot):
    page, went = shown("own:1"), []
    page.go.connect(lambda *where: went.append(where))
    page.form.groups[0].add_part(BIG)
    page.form.edited.emit()
    page.head.left.emit()
    assert went == []
    page.asking.reject()
    assert page.is_changed

    page.head.left.emit()
    page.asking.accept()
    assert went == [("segments", "own:1")]


def test_a_rule_with_something_unknown_is_shown_by_name_and_cannot_be_saved(shown):
    page = shown("own:3")

    told = [label.text() for label in page.findChildren(QLabel)]
    assert "It asks for stars, which this version does not know." in told
    assert not page.form.isVisible()
    assert not page.side.isVisible()  # whom it means cannot be counted
    assert not page.head.save.isEnabled()


def test_a_segment_cannot_ask_for_itself(shown):
    page = shown("own:1")

    assert "own:1" not in [each.key for each in page.room.segments]
    page.form.groups[0].add_part(Member("ready:lost"))
    choice = page.findChildren(Choice, "memberSegment")[-1]
    assert choice.findData("own:1") < 0


def test_a_number_that_cannot_be_told_says_so(shown, segments):
    segments.fails = ValueError("broken")
    page = shown(Tree(Group(parts=(BIG,))))

    assert _text(page, "countState") != ""
    assert _text(page, "countPeople") == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [("08-15", 815), ("2-30", 230), ("12/1", 1201), ("02-31", None), ("13-01", None)],
)
def test_a_day_of_the_moon_calendar_is_typed_as_month_and_day(qtbot, text, day):
    values = DayValues()
    qtbot.addWidget(values)
    values.show_op(Op.LUNAR)
    values.first.setText(text)

    assert values.read() == (None if day is None else (day,))
