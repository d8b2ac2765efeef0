from PySide6.QtCore import Qt

from app.ui.kit.cells import ChipCell, PersonCell, ProblemCell, Style
from app.ui.kit.row_window import CELL, PAGE, PAGES_KEPT, Column, RowWindow
from app.ui.kit.table import Table
from app.ui.theme import Tone


def _columns():
    return [
        Column("name", lambda: "Name", lambda row: PersonCell(f"Ada {row}", "138 **** 2046")),
        Column("tags", lambda: "Tags", lambda _: (ChipCell("Gift"), ChipCell("Old"))),
        Column("spent", lambda: "Spent", lambda row: f"¥{row}", Style.MONEY, 90, can_sort=True),
    ]


def _rows(fetched, tasks=None):
    def fetch(ids):
        fetched.append(list(ids))
        return {one: one * 10 for one in ids}

    return RowWindow(_columns(), fetch, tasks)


def test_only_the_pages_that_are_seen_are_read():
    fetched = []
    rows = _rows(fetched)
    rows.show_ids(range(1_000_000))

    assert rows.data(rows.index(500_050, 2)) == "¥5000500"
    assert fetched == [list(range(500_000, 500_000 + PAGE))]


def test_the_first_page_is_there_at_once_when_it_came_with_the_list():
    fetched = []
    rows = _rows(fetched)

    rows.show_ids([7, 8], {7: 70, 8: 80})

    assert rows.data(rows.index(1, 2)) == "¥80"
    assert fetched == []


def test_few_pages_are_kept_however_far_one_scrolls():
    rows = _rows([])
    rows.show_ids(range(100_000))

    for row in range(0, 100_000, PAGE):
        rows.data(rows.index(row, 0))

    assert len(rows._pages) == PAGES_KEPT


def test_a_page_read_for_an_older_list_is_thrown_away(qtbot, tasks):
    fetched = []
    rows = _rows(fetched, tasks)
    rows.show_ids([1, 2])
    assert rows.data(rows.index(0, 2)) == ""

    rows.show_ids([5])
    qtbot.waitUntil(lambda: tasks.is_idle)
    rows.data(rows.index(0, 2))

    qtbot.waitUntil(lambda: rows.data(rows.index(0, 2)) == "¥50")


def test_a_cell_has_words_for_a_screen_reader():
    rows = _rows([])
    rows.show_ids([1])

    assert rows.data(rows.index(0, 0)) == "Ada 10 138 **** 2046"
    assert rows.data(rows.index(0, 1)) == "Gift, Old"
    assert rows.data(rows.index(0, 0), CELL) == PersonCell("Ada 10", "138 **** 2046")
    assert str(ProblemCell("139 77", Tone.BAD, "too short")) == "139 77 (too short)"


def test_a_click_on_a_heading_asks_for_another_order(qtbot):
    rows = _rows([])
    rows.show_ids([1, 2])
    table = Table(rows)
    qtbot.addWidget(table)
    asked = []
    table.sort_asked.connect(lambda *asked_for: asked.append(asked_for))

    for column in (2, 2, 0):
        table.horizontalHeader().sectionClicked.emit(column)

    assert asked == [("spent", True), ("spent", False)]


def test_enter_opens_the_row_the_arrow_keys_went_to(qtbot):
    rows = _rows([])
    rows.show_ids([1, 2, 3])
    table = Table(rows)
    qtbot.addWidget(table)
    table.show()
    opened = []
    table.opened.connect(opened.append)

    table.setCurrentIndex(rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened == [1]


def test_rows_of_every_kind_are_painted(qtbot):
    rows = _rows([])
    rows.show_ids(range(200))
    table = Table(rows, can_select_many=True)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()

    picture = table.grab().toImage()

    colours = {picture.pixelColor(x, y).name() for x in range(0, 600, 7) for y in range(0, 400, 7)}
    assert len(colours) > 5
