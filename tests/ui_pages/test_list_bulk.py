import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.services.changes import Changes
from app.services.customers.views import SortBy
from app.services.editing import BulkEdit, EditKind
from app.services.segments import Condition, Field, Op
from app.services.tiers import Tier, TierSettings
from app.ui.customers import CustomersPage
from app.ui.habits import Habit, live_by
from app.ui.i18n import Language, speak
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.picking import Selection
from app.ui.standing import StandingDesk
from app.ui.tour import cut_words
from tests.ui_pages.fakes import a_home


@pytest.fixture
def shown(customers, settle):
    customers.opened(None)
    settle()
    customers.table.setFocus()
    return customers


@pytest.fixture
def told(shown):
    """What the page tells the window after each edit."""
    heard = []
    shown.did.connect(heard.append)
    return heard


def _press(page, name):
    page.findChild(QPushButton, name).click()


def _count(page):
    return page.findChild(QLabel, "bulkCount").text()


def _click_box(qtbot, page, row, held=Qt.KeyboardModifier.NoModifier):
    place = page.table.visualRect(page.rows.index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_space_and_shift_with_the_arrows_select(qtbot, shown):
    qtbot.keyClick(shown.table, Qt.Key.Key_Space)
    assert _count(shown) == "1 selected"
    for _ in range(3):
        qtbot.keyClick(shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.table.picked.chosen().ids() == [1, 2, 3, 4]

    qtbot.keyClick(shown.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert shown.table.picked.chosen().ids() == [1, 2, 3]
    assert shown.table.current_id() == 3


def test_a_click_on_a_box_selects_and_opens_nothing(qtbot, shown):
    _click_box(qtbot, shown, 2)
    _click_box(qtbot, shown, 5, Qt.KeyboardModifier.ShiftModifier)
    _click_box(qtbot, shown, 4)

    assert shown.table.picked.chosen().ids() == [3, 4, 6]
    assert not shown.peeking.is_open


def test_all_of_a_million_are_selected_at_once_by_key_and_by_button(
    qtbot, shown, book, hub, settle
):
    book.people = 1_000_000
    hub.announce()
    settle()
    qtbot.keyClick(shown.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert _count(shown) == "1,000,000 selected"
    assert not shown.findChild(QPushButton, "bulkAll").isVisible()

    qtbot.keyClick(shown.table, Qt.Key.Key_Space)
    assert _count(shown) == "999,999 selected"
    assert shown.findChild(QPushButton, "bulkAll").text() == "Select all 1,000,000"

    _press(shown, "bulkAll")
    assert _count(shown) == "1,000,000 selected"


def test_esc_closes_the_panel_then_selects_nobody_then_clears_the_search(qtbot, shown, settle):
    shown.filters.search_for("2046")
    settle()
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_Space)
    shown.peeking.open_row(0)
    settle()

    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert (shown.peeking.is_open, shown.table.picked.count) == (False, 1)
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert shown.table.picked.count == 0
    assert not shown.body.bar.isVisible()
    assert shown.search.text() == "2046"
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert shown.search.text() == ""


def test_the_selected_get_a_tag_after_its_effect_was_told(qtbot, shown, editing, told, settle):
    for row in (0, 1, 2):
        _click_box(qtbot, shown, row)
    _press(shown, "bulkTag")
    settle()
    popup = shown.body.work.popup
    qtbot.keyClicks(popup.findChild(QLineEdit, "tagName"), "Autumn")
    popup.typed.emit("Autumn")
    settle()
    links = {link.objectName(): link.text() for link in popup.findChildren(PeopleLink)}
    assert links == {"tagWillGet": "2 will get it", "tagHaveIt": "1 has it already"}
    assert popup.add_button.text() == "Tag 3 people"

    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle()

    assert editing.done == [([1, 2, 3], BulkEdit(EditKind.ADD_TAG, "Autumn"))]
    assert told[0].words() == "3 people have the tag “Autumn” now"
    assert told[0].action_id == 1
    assert shown.table.picked.count == 3


def test_a_known_tag_is_chosen_with_a_click_and_taken_off(qtbot, shown, editing, told, settle):
    _click_box(qtbot, shown, 0)
    _press(shown, "bulkTag")
    settle()
    popup = shown.body.work.popup
    popup.findChild(QPushButton, "tag_VIP").click()
    popup.take_button.click()
    settle()

    assert editing.done == [([1], BulkEdit(EditKind.REMOVE_TAG, "VIP"))]
    assert told[0].words() == "The tag “VIP” is off 1 person"


def test_t_tags_the_current_person_and_letters_never_search_the_list(qtbot, shown, settle):
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_S)
    assert shown.table.current_id() == 2

    live_by(Habit.LETTER_KEYS, 0)
    qtbot.keyClick(shown.table, Qt.Key.Key_T)
    assert shown.body.work.popup is None

    live_by(Habit.LETTER_KEYS, 1)
    qtbot.keyClick(shown.table, Qt.Key.Key_T)
    settle()
    assert shown.body.work.popup.add_button.text() == "Tag 1 person"


def test_delete_hides_the_current_person_and_the_selection_ends(
    qtbot, shown, editing, told, settle
):
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    settle()

    assert editing.done == [([2], BulkEdit(EditKind.HIDE))]
    assert told[0].words() == "1 person is hidden"


def test_hidden_people_are_shown_again(qtbot, shown, editing, settle):
    shown.filters.bar.put(Condition(Field.HIDDEN, Op.IS, (1,)))
    settle()
    _click_box(qtbot, shown, 0)
    assert shown.body.bar.hide_button.text() == "Show again"

    _press(shown, "bulkHide")
    settle()

    assert editing.done == [([1], BulkEdit(EditKind.SHOW))]
    assert shown.table.picked.count == 0


def test_a_class_is_chosen_for_all(shown, editing, told, settle):
    shown.table.picked.put_all()
    shown.body.work.set_class(shown.table.picked.chosen(), "wholesale")
    settle()

    ((people, edit),) = editing.done
    assert (len(people), edit) == (12_846, BulkEdit(EditKind.CLASS, "wholesale"))
    assert told[0].words() == "12,846 people are in the class Wholesale now"


def test_a_running_edit_can_be_stopped(qtbot, shown, editing, told, settle):
    editing.hold = threading.Event()
    _click_box(qtbot, shown, 0)
    shown.body.work.set_class(shown.table.picked.chosen(), "retail")
    assert _count(shown) == "Changing…"
    assert not shown.body.bar.tag_button.isVisible()

    _press(shown, "bulkStop")
    editing.hold.set()
    settle()

    assert editing.done == []
    assert told[0].words() == "Stopped: nothing was changed"
    assert _count(shown) == "1 selected"
    assert shown.body.bar.tag_button.isVisible()


def test_the_bar_floats_over_the_foot_of_the_list(qtbot, shown):
    _click_box(qtbot, shown, 0)
    shown.resize(900, 600)
    bar, area = shown.body.bar, shown.peeking

    qtbot.waitUntil(lambda: bar.geometry().bottom() + 29 == area.height())
    assert bar.x() >= 0
    assert abs(bar.geometry().center().x() - area.width() // 2) <= 1


def test_the_last_person_can_be_seen_and_clicked_while_the_bar_floats(qtbot, shown):
    _click_box(qtbot, shown, 0)
    table, bar = shown.table, shown.body.bar
    last = shown.rows.rowCount() - 1

    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    def foot_of_last():
        row = table.visualRect(shown.rows.index(last, 0))
        return table.viewport().mapTo(shown.peeking, row.bottomLeft()).y()

    qtbot.waitUntil(lambda: foot_of_last() < bar.y())
    _click_box(qtbot, shown, last)
    assert _count(shown) == "2 selected"

    high = table.viewport().height()
    _press(shown, "bulkClose")
    assert bar.isHidden()
    assert table.viewport().height() == high + shown.peeking.height() - bar.y() + 8


def test_who_was_ticked_at_the_foot_stays_in_sight(qtbot, shown):
    table = shown.table
    row = table.indexAt(table.viewport().rect().bottomLeft()).row() - 1
    table.make_current(row)

    qtbot.keyClick(table, Qt.Key.Key_Space)

    at = table.visualRect(shown.rows.index(row, 0))
    foot = table.viewport().mapTo(shown.peeking, at.bottomLeft()).y()
    qtbot.waitUntil(lambda: shown.body.bar.y() > 0)
    assert at.top() >= 0
    assert foot < shown.body.bar.y()


@pytest.mark.parametrize("language", [Language.CHINESE, Language.JAPANESE])
def test_no_word_of_the_bar_is_cut_in_another_language(qtbot, shown, language):
    _click_box(qtbot, shown, 0)
    bar, area = shown.body.bar, shown.peeking
    english = bar.width()

    speak(language)
    qtbot.waitUntil(lambda: bar.width() != english)

    qtbot.waitUntil(lambda: bar.width() == bar.sizeHint().width())
    assert cut_words(bar, "bar") == []
    assert abs(bar.geometry().center().x() - area.width() // 2) <= 1


def test_the_menu_of_a_row_means_that_row_alone_unless_it_is_selected(
    qtbot, shown, editing, settle
):
    _click_box(qtbot, shown, 0)
    menu = shown.body.menu_of(4)
    assert [action.text() for action in menu.actions()] == [
        "Look at",
        "Open full page",
        "Tag…",
        "Edit…",
        "Points…",
        "Class: Retail",
        "Class: Wholesale",
        "Hide",
    ]
    menu.actions()[-1].trigger()
    settle()

    assert editing.done == [([5], BulkEdit(EditKind.HIDE))]


def test_a_selection_stays_after_a_search_and_all_does_not(qtbot, shown, settle):
    _click_box(qtbot, shown, 0)
    shown.filters.search_for("2046")
    settle()
    assert _count(shown) == "1 selected"

    shown.table.picked.put_all()
    shown.filters.search_for("")
    settle()
    assert shown.table.picked.count == 0


def test_edit_takes_the_selected_and_how_the_list_came_to_them_to_the_page(qtbot, shown, settle):
    gone = []
    shown.go.connect(lambda code, subject: gone.append((code, subject)))
    shown.filters.bar.put(Condition(Field.HIDDEN, Op.IS, (1,)))
    shown.filters.search_for("2046")
    settle()
    for row in (0, 2):
        _click_box(qtbot, shown, row)
    _press(shown, "bulkEdit")
    qtbot.keyClick(shown.table, Qt.Key.Key_E)

    (code, selection), (_, again) = gone
    assert (code, selection.chosen.ids(), selection.words()) == (
        "bulk_edit",
        [100, 300],
        "Hidden · “2046”",
    )
    assert again.chosen == selection.chosen


def test_one_person_is_edited_in_the_form(qtbot, shown):
    gone = []
    shown.go.connect(lambda code, subject: gone.append((code, subject)))

    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_E)

    assert gone == [("edit_customer", 2)]


def test_a_selection_that_was_worked_on_ends(qtbot, shown, settle):
    _click_box(qtbot, shown, 0)

    shown.opened(Selection(shown.table.picked.chosen()))
    settle()

    assert shown.table.picked.count == 0


class TierDesk:
    """Tiers of a shop that remember what was set."""

    def __init__(self):
        self.set = []

    def settings(self):
        return TierSettings((Tier("member", 0), Tier("gold", 200_000)))

    def set_by_hand(self, people, tier, *, until, reason, note=""):
        self.set.append((list(people), tier, until, reason))
        return Changes(), 91


USED = (SortBy.COUPONS, SortBy.REFERRED_BY, SortBy.FRIENDS)


@pytest.fixture
def tiered(qtbot, tasks, hub, desks, settle):
    """The list of a shop with tiers, coupons and referral, and its tiers."""
    tiers = TierDesk()
    told = replace(desks, standing=StandingDesk(tiers, tiers), uses=lambda: USED)
    page = CustomersPage(told, tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1600, 860)
    page.show()
    page.opened(None)
    settle()
    return page, tiers


def test_the_tier_of_the_selected_is_set_at_once(tiered, settle):
    page, tiers = tiered
    heard = []
    page.did.connect(heard.append)
    page.table.picked.put_all()
    _press(page, "bulkTier")
    settle()
    popup = page.body.tiers.popup
    popup.tier.choose("gold")
    assert popup.keep_button.text().startswith("Set the tier of")
    popup.keep_button.click()
    settle()

    ((people, tier, _until, reason),) = tiers.set
    assert (people, tier, reason) == (list(page.table.picked.chosen().ids()), "gold", "thanks")
    assert heard[0].words() == f"{len(people):,} customers are Gold now"
    assert heard[0].action_id == 91


def test_a_shop_without_tiers_coupons_and_referral_has_neither_button_nor_column(shown, tiered):
    shown.table.picked.put_all()
    assert not shown.findChild(QPushButton, "bulkTier").isVisible()
    with_tiers, _ = tiered
    for page, is_there in ((shown, False), (with_tiers, True)):
        page.resize(2600, 860)  # there is room for every column
        codes = [column.code for column in page.rows.columns]
        for code in (*USED, SortBy.TIER):
            assert page.table.isColumnHidden(codes.index(code)) is not is_there
