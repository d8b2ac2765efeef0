import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from app.services.segments import (
    Condition,
    Field,
    Op,
    Unit,
    from_json,
    is_whole,
    to_json,
)
from app.services.segments.views import Group, Tree
from app.ui import i18n
from app.ui.conditions.chip_words import chip_words
from app.ui.conditions.day_values import DayValues
from app.ui.conditions.values import number_values
from app.ui.kit.fields import Choice

OVER_500 = Condition(Field.SPENT, Op.OVER, (50_000,))


@pytest.fixture
def shown(customers, settle):
    customers.opened(None)
    settle()
    return customers


def _chip(page, field):
    return page.findChild(QPushButton, f"chip_{field}")


def _texts(part):
    return [label.text() for label in part.findChildren(QLabel)]


def test_a_chosen_filter_narrows_the_list_and_stands_as_a_chip(qtbot, shown, book, settle):
    shown.filters.bar.edit(Field.SPENT)
    popup = shown.filters.bar.popup
    popup.findChild(Choice, "filterOp").choose(Op.OVER)
    qtbot.keyClicks(popup.findChild(QLineEdit, "filterFrom"), "500")
    qtbot.waitUntil(lambda: _chip(shown, Field.SPENT) is not None)
    settle()

    assert _chip(shown, Field.SPENT).text() == "Spent: over ¥500"
    assert book.asked[-1].tree.root.parts == (OVER_500,)
    assert shown.findChild(QLabel, "customerCount").text() == "6,423 customers"
    popup.dismiss()


@pytest.mark.parametrize(
    ("field", "first"), [(Field.REGION, "filterSearch"), (Field.SPENT, "filterFrom")]
)
def test_a_filter_opens_where_its_value_is_typed(qtbot, shown, field, first):
    shown.window().activateWindow()
    qtbot.waitUntil(shown.window().isActiveWindow)

    shown.filters.bar.edit(field)

    assert shown.filters.bar.popup.findChild(QLineEdit, first).hasFocus()


def test_clearing_the_filters_leaves_the_focus_beside_them(qtbot, shown, settle):
    shown.window().activateWindow()
    qtbot.waitUntil(shown.window().isActiveWindow)
    shown.filters.bar.put(OVER_500)
    settle()

    qtbot.mouseClick(shown.filters.bar.clear_button, Qt.MouseButton.LeftButton)

    assert shown.filters.bar.add.hasFocus()


def test_views_chips_and_search_are_one_tree(qtbot, shown, book, settle):
    qtbot.mouseClick(shown.findChild(QPushButton, "view_repeat"), Qt.MouseButton.LeftButton)
    shown.filters.bar.put(OVER_500)
    shown.search.setText("2046")
    shown.search.ask_now()
    settle()

    asked = book.asked[-1]
    assert asked.search == "2046"
    assert asked.tree.root.parts == (*shown.views.tree.root.parts, OVER_500)


def test_places_are_ticked_and_the_chip_names_the_first(qtbot, shown, book, settle):
    shown.filters.bar.edit(Field.REGION)
    settle()
    popup = shown.filters.bar.popup
    for name in ("浙江", "江苏"):
        popup.findChild(QCheckBox, f"filterValue_{name}").click()
    popup.tell()
    settle()

    assert _chip(shown, Field.REGION).text() == "Region: 浙江 +1"
    assert book.asked[-1].tree.root.parts == (Condition(Field.REGION, Op.ANY_OF, ("浙江", "江苏")),)

    popup.findChild(QPushButton, "filterRemove").click()
    settle()
    assert _chip(shown, Field.REGION) is None or not _chip(shown, Field.REGION).isVisible()
    assert book.asked[-1].tree.root.parts == ()


def test_what_is_ticked_stays_ticked_while_another_is_searched_for(qtbot, shown, settle):
    shown.filters.bar.edit(Field.PRODUCT)
    settle()
    popup = shown.filters.bar.popup
    popup.findChild(QCheckBox, "filterValue_8").click()
    popup.editor.filled.search.setText("Jasmine")
    popup.editor.filled.search.ask_now()
    settle()
    popup.findChild(QCheckBox, "filterValue_7").click()
    popup.tell()
    settle()

    assert shown.filters.bar.conditions == (Condition(Field.PRODUCT, Op.ANY_OF, (8, 7)),)
    assert _chip(shown, Field.PRODUCT).text() == "Bought: Cup +1"
    popup.dismiss()


def test_the_cross_and_delete_take_a_filter_off_and_a_click_edits_it(qtbot, shown, settle):
    bar = shown.filters.bar
    bar.put(OVER_500)
    bar.put(Condition(Field.ORDERS, Op.AT_LEAST, (2,)))
    settle()
    chip = _chip(shown, Field.SPENT)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, chip.height() // 2))
    assert bar.popup.editor.filled.first.text() == "500"
    bar.popup.dismiss()

    cross = QPoint(chip.width() - 12, chip.height() // 2)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert [each.field for each in bar.conditions] == [Field.ORDERS]

    qtbot.keyClick(_chip(shown, Field.ORDERS), Qt.Key.Key_Delete)
    assert bar.conditions == ()
    assert not bar.clear_button.isVisible()


def test_hidden_people_are_asked_for_at_once(shown, book, settle):
    shown.filters.bar.edit(Field.HIDDEN)
    settle()

    assert shown.filters.bar.popup is None
    assert book.asked[-1].tree.asks_hidden
    assert _chip(shown, Field.HIDDEN).text() == "Hidden"


def test_clear_takes_all_chips_off_and_leaves_the_search(shown, book, settle):
    shown.filters.search_for("2046")
    shown.filters.bar.put(OVER_500)
    settle()

    shown.filters.bar.clear_button.click()
    settle()

    assert book.asked[-1].search == "2046"
    assert book.asked[-1].tree.root.parts == ()


def test_the_filter_that_leaves_everybody_out_is_named_and_can_be_removed(shown, settle):
    shown.filters.bar.put(OVER_500)
    shown.filters.bar.put(Condition(Field.CLASS, Op.ANY_OF, ("wholesale",)))
    settle()

    nothing = shown.notes.nothing
    assert nothing.isVisible()
    assert "“Class: Wholesale” leaves everybody out" in _texts(nothing)
    assert "Without it: 6,423 customers" in _texts(nothing)

    nothing.first_button.click()
    settle()

    assert shown.filters.bar.conditions == (OVER_500,)
    assert shown.table.isVisible()


def test_where_no_single_filter_is_the_cause_everybody_is_offered(shown, book, settle):
    book.people = 0
    shown.filters.bar.put(OVER_500)
    settle()

    assert "Nobody fits all of these filters" in _texts(shown.notes.nothing)
    book.people = 12
    shown.notes.nothing.first_button.click()
    settle()

    assert shown.filters.bar.conditions == ()
    assert shown.rows.rowCount() == 12


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (OVER_500, "Spent: over ¥500"),
        (Condition(Field.SPENT, Op.BETWEEN, (10_050, 20_000)), "Spent: ¥100.50 – ¥200"),
        (Condition(Field.ORDERS, Op.IS, (1,)), "Orders: 1"),
        (Condition(Field.OVERDUE, Op.OVER, (1.5,)), "Overdue, in usual gaps: over 1.5"),
        (
            Condition(Field.LAST_ORDER, Op.IN_LAST, (30, Unit.DAY)),
            "Last order: in the last 30 days",
        ),
        (Condition(Field.FIRST_ORDER, Op.OVER_AGO, (1, Unit.YEAR)), "First order: more than 1 year ago"),
        (Condition(Field.LAST_ORDER, Op.BEFORE, (20_000,)), "Last order: before 4 Oct 2024"),
        (Condition(Field.LAST_ORDER, Op.EMPTY), "Last order: not known"),
        (Condition(Field.CONSENT_SMS, Op.NONE_OF, ("refused",)), "Text messages: not Refused"),
        (Condition(Field.TAG, Op.ALL_OF, ("a", "b", "c")), "Tags: all of a +2"),
        (Condition(Field.HIDDEN, Op.IS, (1,)), "Hidden"),
    ],
)  # fmt: skip
def test_chips_say_what_they_ask(qapp, condition, words):
    assert is_whole(condition.field, condition.op, condition.values)
    tree = Tree(Group(parts=(condition,)))
    assert from_json(to_json(tree)) == tree
    assert chip_words(condition, {}, "CNY") == words


@pytest.mark.parametrize(
    ("typed", "values"),
    [("500", (50_000,)), ("1,204.5", (120_450,)), ("", None), ("abc", None), ("1e99", None)],
)
def test_amounts_are_read_as_typed(qtbot, typed, values):
    editor = number_values(Field.SPENT, "", "CNY", "")
    qtbot.addWidget(editor)
    editor.first.setText(typed)

    assert editor.read() == values


@pytest.mark.parametrize(
    ("typed", "value"),
    [("2024-10-04", 20_000), ("2024/10/4", 20_000), ("2024-02-30", None), ("soon", None)],
)
def test_days_are_read_as_typed(qtbot, typed, value):
    editor = DayValues()
    qtbot.addWidget(editor)
    editor.show_op(Op.AFTER)
    editor.first.setText(typed)

    assert editor.read() == (None if value is None else (value,))


def test_chips_follow_the_language(qtbot, shown):
    shown.filters.bar.put(OVER_500)
    i18n.speak(i18n.Language.CHINESE)

    qtbot.waitUntil(lambda: _chip(shown, Field.SPENT).text() == "消费额：高于 ¥500")


def test_one_popup_at_a_time_and_it_goes_with_its_page(qtbot, shown, settle):
    bar = shown.filters.bar
    bar.edit(Field.SPENT)
    first = bar.popup
    shown.filters.columns_button.click()
    assert first.isHidden()

    bar.edit(Field.SPENT)
    shown.filters.hide()
    assert bar.popup is None


def test_another_page_asks_for_a_view_or_for_one_filter(customers, saved, book, settle):
    tag = Condition(Field.TAG, Op.ANY_OF, ("vip",))
    customers.filters.search_for("wang")
    customers.opened(tag)
    settle()
    assert book.asked[-1].tree == Tree(Group(parts=(tag,)))
    assert book.asked[-1].search == ""

    repeat = next(each for each in saved.tabs() if each.key == "ready:repeat")
    customers.opened(repeat)
    settle()
    assert customers.views.code == "ready:repeat"
    assert customers.filters.bar.conditions == ()
