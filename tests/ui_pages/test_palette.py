from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.services.customers.views import FilterChoice
from app.services.kept_segments import KeptSegment
from app.services.orders import OrderHit
from app.services.segments import Tree
from app.ui.actions import add_actions
from app.ui.i18n import Language, speak
from app.ui.labels.row_words import name_of
from app.ui.palette import Entry, Group, Hands, Palette, PaletteDesk, commands_of, person_code
from app.ui.palette.lines import Heading
from tests.ui_pages.fakes import FakeBook, a_home

BIG = KeptSegment("own:1", "Big spenders", None, Tree())


def _entry(row):
    return Entry(person_code(row.person_id), Group.CUSTOMERS, name_of(row))


class _Shop:
    """A window with a field, and what is known behind the palette."""

    def __init__(self, tasks):
        self.book, self.recent, self.worn, self.asked, self.gone = FakeBook(), (), [], [], []
        self.orders = [
            OrderHit(1, "2610-2046", "山间茶舍", "completed", None, "CNY", 6400, 5, "Ada Lovelace")
        ]
        self.window = QWidget()
        self.window.resize(1200, 800)
        self.before = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.before)
        self.actions = add_actions(self.window)
        hands = Hands(self.window, self.go, self.worn.append, self.worn.append)
        self.palette = Palette(self.window, self._desk(), tasks, partial(commands_of, hands))

    def _desk(self):
        return PaletteDesk(
            people=self.find,
            orders=lambda text, count: [o for o in self.orders if o.order_no.endswith(text)][
                :count
            ],
            tags=self.find_tags,
            segments=lambda: (BIG,),
            rows=self.book.rows,
            entry_of=_entry,
            recent=lambda: self.recent,
            keep_recent=self.keep,
            details=lambda: {"deed:undo": lambda: "Import orders.csv"},
            home=a_home(),
        )

    def find(self, text, count):
        self.asked.append(text)
        rows = self.book.rows(range(1, 20)).values()
        return [row for row in rows if row.name and text.casefold() in row.name.casefold()][:count]

    def find_tags(self, text, count):
        found = [FilterChoice("Gift buyer", "Gift buyer", 40), FilterChoice("VIP", "VIP", 7)]
        return [tag for tag in found if text.casefold() in tag.name.casefold()][:count]

    def go(self, code, subject):
        self.gone.append((code, subject))

    def keep(self, codes):
        self.recent = codes

    def titles(self, group):
        return [one.title for one in self.palette.list.entries() if one.group is group]


@pytest.fixture
def shop(qtbot, tasks):
    made = _Shop(tasks)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.before.setFocus()
    made.palette.open_up()
    return made


def _type(shop, qtbot, settle, text):
    qtbot.keyClicks(shop.palette.field, text)
    qtbot.waitUntil(lambda: not shop.palette._pause.isActive())
    settle()


def test_a_person_is_found_by_a_part_of_the_name_and_opens_with_enter(shop, qtbot, settle):
    name = next(iter(shop.book.rows([5]).values())).name
    _type(shop, qtbot, settle, name)
    assert shop.titles(Group.CUSTOMERS) == [name]

    with qtbot.waitSignal(shop.palette.person_chosen) as chosen:
        qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)

    assert chosen.args == [5]
    assert not shop.palette.isVisible()


def test_an_order_is_found_by_its_number_and_opens(shop, qtbot, settle):
    _type(shop, qtbot, settle, "#2610-2046")

    assert [one.title for one in shop.palette.list.entries()] == ["2610-2046"]
    assert shop.asked == []  # a number of an order is no name
    with qtbot.waitSignal(shop.palette.order_chosen) as chosen:
        qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)
    assert chosen.args == [1]
    assert shop.recent == ()


def test_after_the_mark_of_tags_tags_are_listed_and_lead_to_their_people(shop, qtbot, settle):
    _type(shop, qtbot, settle, "#")
    assert shop.titles(Group.TAGS) == ["Gift buyer", "VIP"]

    _type(shop, qtbot, settle, "vi")
    assert [one.title for one in shop.palette.list.entries()] == ["VIP"]
    with qtbot.waitSignal(shop.palette.tag_chosen) as chosen:
        qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["VIP"]

    shop.palette.open_up()
    settle()
    assert shop.titles(Group.RECENT) == ["VIP"]


def test_views_and_settings_are_gone_to(shop, qtbot, settle):
    settle()
    _type(shop, qtbot, settle, ">big")
    assert shop.titles(Group.GO_TO) == ["Customers: Big spenders"]
    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)

    shop.palette.open_up()
    settle()
    shop.palette.field.clear()
    _type(shop, qtbot, settle, ">exchange")
    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)

    assert shop.gone == [("customers", BIG), ("settings", "rates")]


def test_a_page_called_just_so_comes_before_a_deed_that_names_it(shop, qtbot, settle):
    _type(shop, qtbot, settle, "orders")

    assert "Recalculate points from orders" in shop.titles(Group.DO)
    assert shop.palette.list.current().title == "Orders"


def test_commands_are_found_by_their_pinyin(shop, qtbot, settle, qapp):
    speak(Language.CHINESE)
    qapp.processEvents()

    for typed in (">lishi", ">ls"):
        shop.palette.field.clear()
        _type(shop, qtbot, settle, typed)
        assert "历史" in shop.titles(Group.GO_TO)


def test_after_the_mark_of_commands_only_commands_are_listed(shop, qtbot, settle):
    _type(shop, qtbot, settle, ">import a file")

    assert [one.title for one in shop.palette.list.entries()] == ["Import a file from your shop"]
    assert shop.asked == []


def test_a_command_does_what_its_keys_do(shop, qtbot, settle):
    done = []
    action = shop.window.findChild(QAction, "action_import")
    action.triggered.connect(lambda: done.append("import"))
    _type(shop, qtbot, settle, ">import a file")

    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)

    assert done == ["import"]


def test_arrows_go_round_past_the_headings(shop, qtbot):
    entries = shop.palette.list.entries()
    assert shop.palette.list.current() == entries[0]

    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Up)
    assert shop.palette.list.current() == entries[-1]
    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Tab)

    assert shop.palette.list.current() == entries[1]
    assert shop.palette.field.accessibleDescription() == entries[1].title


def test_escape_closes_it_and_gives_the_focus_back(shop, qtbot):
    assert shop.palette.field.hasFocus()

    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Escape)

    assert not shop.palette.isVisible()
    assert shop.before.hasFocus()


def test_what_was_chosen_lately_comes_first_when_nothing_is_typed(shop, qtbot, settle):
    name = next(iter(shop.book.rows([5]).values())).name
    _type(shop, qtbot, settle, name)
    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)

    shop.palette.open_up()
    settle()

    assert shop.titles(Group.RECENT) == [name]
    assert shop.palette.list.entries()[0].group is Group.RECENT


def test_a_text_that_nobody_and_nothing_has_says_so(shop, qtbot, settle):
    _type(shop, qtbot, settle, "qqqqq")

    assert shop.palette.list.entries() == []
    assert shop.palette.nothing.isVisible()


def test_the_answer_of_an_older_text_is_not_shown(shop, qtbot, settle):
    _type(shop, qtbot, settle, "a")
    shop.palette.field.setText(">")

    settle()

    assert shop.titles(Group.CUSTOMERS) == []


def test_commands_are_listed_in_the_language_in_use(shop, qapp):
    speak(Language.CHINESE)
    qapp.processEvents()

    assert "客户" in shop.titles(Group.GO_TO)


def test_headings_stand_over_their_lines(shop):
    lines = shop.palette.list.model().lines

    assert isinstance(lines[0], Heading)
    assert not isinstance(lines[1], Heading)
    assert shop.palette.list.model().index(0).data() == "Do"


def test_the_first_that_is_found_would_be_chosen_though_it_comes_later(shop, qtbot, settle):
    name = next(iter(shop.book.rows([5]).values())).name
    shop.find = lambda text, count: list(shop.book.rows([5]).values())

    _type(shop, qtbot, settle, "a")

    assert shop.palette.list.current().title == name


def test_undo_says_what_it_would_take_back(shop, settle):
    settle()

    undo = next(one for one in shop.palette.list.entries() if one.code == "deed:undo")
    assert undo.detail == "Import orders.csv"


def test_what_was_edited_in_excel_is_brought_back_from_here(shop, qtbot, settle):
    shop.palette.open_up()
    _type(shop, qtbot, settle, ">from excel")

    qtbot.keyClick(shop.palette.field, Qt.Key.Key_Return)

    assert shop.gone == [("round_trip", None)]
