import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.changes import Changes, Subject
from app.services.customers.views import Question
from app.services.kept_segments.views import KeptSegment
from app.services.segments import Tree
from app.ui.exporting import ExportDesks
from app.ui.i18n import Language, speak
from app.ui.kit.wishes import PeopleWish
from app.ui.segments import SegmentDesks, SegmentsPage
from app.ui.segments.listing import Tab
from app.ui.segments.side import SegmentSide
from tests.ui_pages.fakes import a_home
from tests.ui_pages.segments_book import SLIPPING, TEA, FakeSegments, own_fields


@pytest.fixture
def segments(book):
    return FakeSegments(book.first_page(Question(), 4))


@pytest.fixture
def segment_desks(segments, book, export, keeper):
    out = ExportDesks(export, export, export, keeper)
    return SegmentDesks(segments, book.choices, own_fields, lambda: 12_846, out)


@pytest.fixture
def page(qtbot, tasks, hub, segment_desks):
    made = SegmentsPage(segment_desks, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1300, 860)
    made.show()
    return made


@pytest.fixture
def shown(page, settle):
    page.opened(None)
    settle()
    return page


@pytest.fixture
def went(shown):
    heard = []
    shown.go.connect(lambda *where: heard.append(where))
    return heard


@pytest.fixture
def told(shown):
    heard = []
    shown.did.connect(heard.append)
    return heard


def _names(page):
    return [page.rows.data(page.rows.index(at, 0)) for at in range(page.rows.rowCount())]


def _press(page, name):
    page.findChild(QPushButton, name).click()


def _texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_every_segment_stands_with_name_rule_and_numbers(shown):
    assert _names(shown)[:2] == [
        "Slipping away, Without an order for more than 1.5 and up to 3 of their usual gaps",
        "Free post in three provinces, Spent 500 and more, in 江苏 浙江 上海",
    ]
    assert shown.rows.data(shown.rows.index(0, 1)) == "4,296"
    assert shown.rows.data(shown.rows.index(0, 3)) == "4,274"
    assert "changed" in _names(shown)[2]
    assert _names(shown)[4] == "Newcomers 2025, frozen 13 Dec 2025 · 14 left, 9 joined"


def test_the_page_is_there_before_its_numbers(page, segments, qtbot, settle):
    segments.hold_figures = threading.Event()
    page.opened(None)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 6)

    assert page.rows.data(page.rows.index(0, 1)) == "—"
    segments.hold_figures.set()
    settle()
    assert page.rows.data(page.rows.index(0, 1)) == "4,296"
    assert "counted 09:40, live" in _texts(page.line)


@pytest.mark.parametrize(("tab", "count"), [(Tab.READY, 3), (Tab.OWN, 2), (Tab.FROZEN, 1)])
def test_tabs_part_the_segments(shown, tab, count):
    _press(shown, f"segments_{tab}")

    assert shown.rows.rowCount() == count
    assert shown.findChild(QPushButton, f"segments_{tab}").text().endswith(str(count))


def test_a_search_goes_over_names_and_rules(shown):
    shown.line.search.setText("usual gap")
    shown.line.search.ask_now()
    assert len(_names(shown)) == 2

    shown.line.search.setText("nothing like that")
    shown.line.search.ask_now()
    assert shown.states.nothing.isVisible()
    shown.states.nothing.first_button.click()
    assert shown.rows.rowCount() == 6


def test_a_tab_without_any_offers_to_make_one(shown, segments, settle, went):
    segments.kept = [each for each in segments.kept if each.ready is not None]
    shown.opened("ready:slipping")
    settle()
    _press(shown, "segments_own")

    assert shown.states.empty.isVisible()
    assert not shown.head.new.isVisible()
    shown.states.empty.first_button.click()
    assert went[-1] == ("segment", None)


def test_a_click_on_a_heading_sorts(shown):
    shown.table.sort_asked.emit("people", False)
    numbers = [shown.rows.data(shown.rows.index(at, 1)) for at in range(6)]

    assert numbers == ["2,146", "2,146", "4,292", "4,296", "4,297", "12,851"]
    shown.table.sort_asked.emit("name", False)
    assert _names(shown)[0].startswith("Free post")


def test_the_panel_tells_why_and_the_parts_add_up(shown, settle):
    shown.show_segment("ready:slipping")
    settle()

    texts = _texts(shown.side)
    assert "by their own gap (2 gaps and more)" in texts
    assert "by the gap of the shop (54 days)" in texts
    assert texts.count("4,252") == 1
    assert "30" in texts
    assert "more than 3 gaps counts as lost" in texts


def test_the_panel_follows_the_arrows_and_closes_with_esc(qtbot, shown, settle):
    shown.table.setFocus()
    shown.table.make_current(0)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    settle()
    assert shown.side.key == "ready:slipping"
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    settle()
    assert shown.side.key == "ready:free_post"

    shown.peeking.close_panel()
    assert not shown.beside.is_open


def test_people_of_a_segment_open_in_the_list(shown, segments, went, settle):
    shown.show_segment("ready:slipping")
    settle()
    _press(shown, "segmentShow")
    settle()

    assert went == [("customers", segments.get("ready:slipping"))]
    assert segments.used == ["ready:slipping"]


def test_who_left_and_joined_a_frozen_list_opens(shown, went, settle):
    shown.show_segment("own:2")
    settle()
    _press(shown, "segmentLeft")

    wish = went[0][1]
    assert isinstance(wish, PeopleWish)
    assert wish.tree == TEA
    assert wish.words == "Newcomers 2025 · would not be in it today"
    assert not shown.side.change_button.isVisible()
    assert not shown.side.freeze_button.isVisible()


def test_a_segment_becomes_a_tab_and_no_longer_is_one(shown, segments, told, settle, hub):
    shown.show_segment("own:1")
    settle()
    _press(shown, "segmentTab")
    settle()
    hub.announce(Changes(frozenset({Subject.SETTINGS})))
    settle()
    assert segments.get("own:1").is_tab
    assert told[0].words == "“Jasmine reorder, East China” stands above the list"

    _press(shown, "segmentTab")
    settle()
    assert not segments.get("own:1").is_tab


def test_people_of_today_are_kept_as_a_list(qtbot, shown, segments, told, settle):
    shown.show_segment("own:1")
    settle()
    _press(shown, "segmentFreeze")
    name = shown.deeds.popup.field
    qtbot.keyClicks(name, "taken")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle()
    assert name.property("fault")
    name.setText("Tea of today")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle()

    assert segments.kept[-1].taken_on is not None
    assert shown.side.key == segments.kept[-1].key
    assert told[-1].action_id == 11


def test_one_of_ones_own_is_removed_and_a_ready_made_one_is_put_back(shown, segments, settle):
    shown.show_segment("ready:lost")
    settle()
    assert not shown.side.remove_button.isVisible()
    _press(shown, "segmentRestore")
    settle()
    assert not segments.get("ready:lost").is_changed

    shown.show_segment("own:1")
    settle()
    _press(shown, "segmentRemove")
    settle()
    assert "own:1" not in [each.key for each in segments.kept]


def test_a_segment_is_exported(shown, settle):
    shown.show_segment("ready:slipping")
    settle()
    _press(shown, "segmentExport")
    settle()

    assert shown.exporting.dialog.isVisible()
    shown.exporting.dialog.reject()


def test_two_segments_are_compared_and_each_part_opens(shown, went, settle):
    shown.show_segment("ready:slipping")
    settle()
    _press(shown, "segmentsCompare")
    settle()
    popup = shown.deeds.comparing
    assert popup.one.currentData() == "ready:slipping"
    assert popup.other.currentData() != "ready:slipping"
    assert "From tomorrow" not in [popup.one.itemText(at) for at in range(popup.one.count())]
    _press(popup, "compareOnlyOne")

    assert went[0][1].tree == SLIPPING
    assert went[0][1].words() == "Only in “Slipping away”"


def test_cards_show_the_same_and_choose(shown, settle):
    _press(shown, "segmentsCards")
    assert len(shown.cards.cards) == 6
    _press(shown, "card_own:1")
    settle()

    assert shown.side.key == "own:1"


@pytest.mark.parametrize("width", [700, 1180, 1600])
def test_cards_share_the_width_of_the_page(shown, settle, width):
    shown.resize(width, 800)
    _press(shown, "segmentsCards")
    settle()

    cards = shown.cards.cards
    row = [card for card in cards if card.y() == cards[0].y()]
    room = cards[0].parentWidget().width()
    assert room - row[-1].geometry().right() <= len(row) + 1
    assert len({card.width() for card in cards}) == 1


def test_a_segment_that_another_page_names_is_chosen(page, settle):
    page.opened("own:2")
    settle()

    assert page.side.key == "own:2"
    assert page.findChild(SegmentSide).isVisible()


def test_the_page_follows_the_language(shown, settle):
    shown.show_segment("ready:slipping")
    settle()
    speak(Language.CHINESE)
    settle()

    assert _names(shown)[0].startswith("快流失")
    assert shown.side.title.text() == "快流失"


def test_what_changed_elsewhere_is_shown_at_once(shown, segments, hub, settle):
    segments.kept.append(KeptSegment("own:9", "Later", None, Tree()))
    hub.announce(None)
    settle()

    assert shown.rows.rowCount() == 7
