import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from app.services.settings import CustomKind, FieldUnfitError
from app.ui.kit.tasks import TaskRunner
from app.ui.settings import SettingsPage
from tests.ui.shop_pages import Shop


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def page(qtbot, tasks, hub, shop):
    return opened(qtbot, tasks, hub, shop)


def opened(qtbot, tasks, hub, shop):
    made = SettingsPage(shop.settings(), tasks, hub)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.opened("fields")
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


def _field(page, name):
    return page.findChild(QLineEdit, name)


def _button(page, name):
    return page.findChild(QAbstractButton, name)


def _write(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _texts(page):
    return {label.text() for label in page.findChildren(QLabel)}


def test_a_field_is_added_by_name_and_kind_and_undo_takes_it_back(qtbot, page, shop):
    kind = page.findChild(QComboBox, "newFieldKind")
    kind.setCurrentIndex(kind.findData(CustomKind.NUMBER))

    with qtbot.waitSignal(page.did) as told:
        _write(qtbot, _field(page, "newFieldName"), "Cups")

    assert shop.wishes == [("add", "Cups", CustomKind.NUMBER, ())]
    assert told.args[0].action_id == 77
    assert told.args[0].words() == "The field Cups is there now"


def test_a_choice_needs_something_to_choose(qtbot, page, shop):
    kind = page.findChild(QComboBox, "newFieldKind")
    assert not _field(page, "newFieldChoices").isVisible()
    kind.setCurrentIndex(kind.findData(CustomKind.CHOICE))
    assert _field(page, "newFieldChoices").isVisible()

    _write(qtbot, _field(page, "newFieldName"), "Pot")
    assert "Write what can be chosen, with commas between." in _texts(page)
    with qtbot.waitSignal(page.did):
        _write(qtbot, _field(page, "newFieldChoices"), "small, large,small ")

    assert shop.wishes == [("add", "Pot", CustomKind.CHOICE, ("small", "large"))]


@pytest.mark.parametrize(
    ("name", "fault"), [("", "A field needs a name."), ("cup", "Another field has this name.")]
)
def test_a_name_that_cannot_be_is_told_at_its_line(qtbot, page, shop, name, fault):
    _write(qtbot, _field(page, "newFieldName"), name)
    _write(qtbot, _field(page, "fieldName_2"), name or " ")

    assert shop.wishes == []
    assert [label.text() for label in page.findChildren(QLabel)].count(fault) == 2


def test_a_field_takes_another_name_other_choices_and_another_place(qtbot, page, shop):
    for act in (
        lambda: _write(qtbot, _field(page, "fieldName_1"), "Pot"),
        lambda: _write(qtbot, _field(page, "fieldChoices_1"), "blue, green"),
        lambda: _button(page, "fieldDown_1").click(),
        lambda: _button(page, "fieldTells_2").click(),
    ):
        with qtbot.waitSignal(page.did):
            act()

    assert shop.wishes == [
        ("rename", 1, "Pot"),
        ("offer", 1, ("blue", "green")),
        ("arrange", [2, 1]),
        ("identify", 2, False),
    ]
    assert not _button(page, "fieldUp_1").isEnabled()
    assert not _button(page, "fieldDown_2").isEnabled()


def test_a_field_is_given_up_and_comes_back_if_somebody_has_a_value(qtbot, page, shop):
    with qtbot.waitSignal(page.did):
        _button(page, "giveUpField_2").click()
    with qtbot.waitSignal(page.did):
        _button(page, "takeBackField_3").click()

    assert shop.wishes == [("give up", 2, True), ("give up", 3, False)]
    assert _button(page, "takeBackField_4") is None


def test_a_refusal_leaves_the_lines_as_they_are_kept(qtbot, hub, shop):
    told = []
    runner = TaskRunner(told.append)

    def refuse(_field, _name):
        raise FieldUnfitError("name")

    shop.fields.rename = refuse
    page = opened(qtbot, runner, hub, shop)

    _write(qtbot, _field(page, "fieldName_1"), "Pot")
    qtbot.waitUntil(lambda: runner.is_idle)

    assert [type(error) for error in told] == [FieldUnfitError]
    assert _field(page, "fieldName_1").text() == "Cup"
    runner.close()


def test_controls_stand_under_their_words_where_the_page_is_narrow(qtbot, tasks, hub, shop, page):
    page.resize(700, 900)
    shop.fields.held = shop.fields.held[:1]
    hub.announce()
    qtbot.waitUntil(lambda: _field(page, "fieldName_2") is None)

    name = _field(page, "fieldName_1")
    title = next(label for label in page.findChildren(QLabel) if label.text() == "Cup")

    qtbot.waitUntil(lambda: _top(page, name) > _top(page, title))


def _top(page, widget):
    return widget.mapTo(page, widget.rect().topLeft()).y()
