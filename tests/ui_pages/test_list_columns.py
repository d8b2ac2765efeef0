import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.services.customers.views import SortBy
from app.services.segments import Condition, Field, Op
from app.ui.customers import CustomersPage
from app.ui.customers.list_columns import ColumnPopup
from tests.ui_pages.fakes import a_home

OVER_500 = Condition(Field.SPENT, Op.OVER, (50_000,))


@pytest.fixture
def begin(qtbot, desks, tasks, hub, settle):
    """Start the list as after a start of the program; what was kept is still there."""

    def page():
        made = CustomersPage(desks, tasks, hub, a_home())
        qtbot.addWidget(made)
        made.resize(1700, 860)
        made.show()
        made.opened(None)
        settle()
        return made

    return page


def _shown(page):
    head, columns = page.table.horizontalHeader(), page.rows.columns
    order = [head.logicalIndex(place) for place in range(len(columns))]
    return [columns[at].code for at in order if not page.table.isColumnHidden(at)]


def _width(page, code):
    return page.table.columnWidth([each.code for each in page.rows.columns].index(code))


def _view(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QPushButton, f"view_{name}"), Qt.MouseButton.LeftButton)


def test_columns_are_chosen_in_a_popup_and_kept_for_their_view(qtbot, begin, settle):
    page = begin()
    page.findChild(QPushButton, "listColumns").click()
    popup = page.window().findChild(ColumnPopup)
    popup.ticks["shops"].click()
    popup.dismiss()
    assert "shops" not in _shown(page)

    _view(qtbot, page, "repeat")
    settle()
    assert "shops" in _shown(page)
    _view(qtbot, page, "all")
    settle()
    assert "shops" not in _shown(page)
    assert "shops" not in _shown(begin())


def test_columns_are_moved_and_the_box_stays_first(begin):
    page = begin()
    head = page.table.horizontalHeader()
    head.moveSection(head.visualIndex(6), 1)
    moved = _shown(page)

    assert moved[:3] == ["box", page.rows.columns[6].code, SortBy.NAME]
    assert _shown(begin()) == moved


def test_widths_are_kept(begin):
    page = begin()
    page.body.columns.set_width("shops", 260)

    assert _width(begin(), "shops") == 260


def test_the_usual_columns_come_back(begin):
    page = begin()
    usual = _shown(page)
    page.body.columns.choose("tags", is_shown=False)
    page.body.columns.set_width("shops", 260)
    page.table.horizontalHeader().moveSection(5, 1)
    page.body.columns.reset()

    assert _shown(page) == usual
    assert _width(page, "shops") == 168


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"order": 3}', '{"widths": {"shops": "x", "box": 9999}}', '{"x": 1}']
)
def test_whatever_the_file_holds_the_list_opens(begin, keeper, text):
    for key in ("customers/columns/all", "customers/list"):
        keeper.keep(key, text)

    assert _shown(begin())[:2] == ["box", SortBy.NAME]


def test_view_filters_and_sorting_are_there_again_at_the_next_start(qtbot, begin, book, settle):
    page = begin()
    _view(qtbot, page, "repeat")
    page.filters.bar.put(OVER_500)
    page.table.horizontalHeader().sectionClicked.emit(
        [each.code for each in page.rows.columns].index(SortBy.SPENT)
    )
    page.filters.search_for("2046")
    settle()
    book.asked.clear()

    again = begin()

    asked = book.asked[0]
    assert (asked.sort, asked.is_descending, asked.search) == (SortBy.SPENT, True, "")
    assert asked.tree == page.filters.tree
    assert again.findChild(QPushButton, "chip_spent").text() == "Spent: over ¥500"
    assert again.findChild(QPushButton, "view_repeat").isChecked()
