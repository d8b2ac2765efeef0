import threading
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.services.clock import to_ms
from app.services.customers.contacts import masked_email
from app.services.customers.views import SortBy, TimelineRow
from app.ui import i18n
from app.ui.customers.timeline import when
from app.ui.customers.words import address_of
from app.ui.labels.row_words import line_of, name_of, region_of
from tests.ui_pages.fakes import ZONE, AddressLine, a_customer


@pytest.fixture
def shown(customers, settle):
    customers.opened(None)
    settle()
    return customers


def texts_of(part):
    return [label.text() for label in part.findChildren(QLabel)]


def names(page, count=3):
    return [page.rows.row_at(at).person_id for at in range(count)]


def test_the_list_has_its_true_length_and_the_foot_its_sums(shown):
    assert shown.rows.rowCount() == 12_846
    assert names(shown) == [1, 2, 3]
    assert shown.findChild(QLabel, "customerCount").text() == "12,846 customers"


def test_the_first_page_is_shown_before_the_ids_are_there(qtbot, customers, book, settle):
    book.slow_ids[""] = threading.Event()

    customers.opened(None)
    qtbot.waitUntil(lambda: customers.rows.rowCount() == 100)
    assert names(customers) == [1, 2, 3]

    book.slow_ids[""].set()
    settle()
    assert customers.rows.rowCount() == 12_846


def test_a_search_shows_whom_it_finds_and_esc_shows_all_again(qtbot, shown, settle):
    qtbot.keyClick(shown.table, Qt.Key.Key_Slash)
    assert shown.search.hasFocus()
    qtbot.keyClicks(shown.search, "2046")
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 128)

    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)

    assert shown.search.text() == ""
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 12_846)


def test_chinese_from_an_input_method_is_searched_for(qtbot, shown, book):
    event = QInputMethodEvent()
    event.setCommitString("晓梅")
    QCoreApplication.sendEvent(shown.search, event)

    qtbot.waitUntil(lambda: book.asked[-1].search == "晓梅")


def test_an_older_answer_never_overwrites_a_newer_one(qtbot, shown, book, settle):
    book.slow_ids["wang"] = threading.Event()
    shown.search.setText("wang")
    shown.search.ask_now()
    qtbot.waitUntil(lambda: book.asked[-1].search == "wang")
    shown.search.setText("2046")
    shown.search.ask_now()
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 128)

    book.slow_ids["wang"].set()
    settle()

    assert shown.rows.rowCount() == 128


def test_the_old_rows_stay_until_the_answer_comes(shown, book, settle):
    book.slow["2046"] = threading.Event()
    shown.search.setText("2046")
    shown.search.ask_now()

    assert shown.table.isVisible()
    assert shown.rows.rowCount() == 12_846

    book.slow["2046"].set()
    settle()
    assert shown.rows.rowCount() == 128


def test_a_heading_sorts_the_largest_first_and_then_turns_round(shown, book, settle):
    code = [column.code for column in shown.rows.columns].index(SortBy.SPENT)
    head = shown.table.horizontalHeader()

    head.sectionClicked.emit(code)
    settle()
    assert (book.asked[-1].sort, book.asked[-1].is_descending) == (SortBy.SPENT, True)

    head.sectionClicked.emit(code)
    settle()
    assert (book.asked[-1].sort, book.asked[-1].is_descending) == (SortBy.SPENT, False)


def test_enter_in_the_search_opens_the_first_one_found(qtbot, shown, settle):
    shown.search.setText("2046")
    shown.search.ask_now()
    settle()

    with qtbot.waitSignal(shown.go) as told:
        qtbot.keyClick(shown.search, Qt.Key.Key_Return)

    assert told.args == ["customer", 100]


def test_the_arrow_goes_from_the_search_into_the_list(qtbot, shown):
    shown.search.setFocus()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)

    assert shown.table.hasFocus()


def test_a_million_customers_can_be_jumped_through(qtbot, customers, book, settle):
    book.people = 1_000_000
    customers.opened(None)
    settle()
    book.read_ids.clear()

    bar = customers.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: bool(book.read_ids))
    settle()
    top = customers.table.rowAt(2)

    assert customers.rows.rowCount() == 1_000_000
    assert abs(top - 500_000) < 100
    assert customers.rows.row_at(top).person_id == top + 1
    assert len(book.read_ids) <= 400


def test_nobody_found_names_the_search_and_clears_it(qtbot, shown, settle):
    shown.search.setText("nobody")
    shown.search.ask_now()
    settle()
    assert shown.notes.nothing.isVisible()
    assert "Nobody found for “nobody”" in _words(shown.notes.nothing)

    shown.notes.nothing.first_button.click()
    settle()

    assert shown.table.isVisible()


def test_a_new_shop_offers_to_import_or_to_try_the_sample(qtbot, customers, book, settle):
    book.people = 0
    customers.opened(None)
    settle()
    assert customers.notes.empty.isVisible()
    assert not customers.search.isVisible()

    with qtbot.waitSignal(customers.go) as told:
        customers.notes.empty.first_button.click()
    assert told.args[0] == "import"
    with qtbot.waitSignal(customers.sample_asked):
        customers.notes.empty.second_button.click()


def test_a_list_that_cannot_be_read_says_so_and_can_be_asked_again(customers, book, settle):
    book.fails = OSError("disk")
    customers.opened(None)
    settle()
    assert customers.notes.error.isVisible()

    book.fails = None
    customers.notes.error.first_button.click()
    settle()

    assert customers.table.isVisible()


def test_after_a_write_the_list_reads_again_and_stays_where_it_was(qtbot, shown, book, hub, settle):
    shown.table.setCurrentIndex(shown.rows.index(5_000, 0))
    shown.table.verticalScrollBar().setValue(20_000)
    top = shown.table.verticalScrollBar().value()
    book.people = 12_900

    hub.announce()
    settle()

    assert shown.rows.rowCount() == 12_900
    assert shown.table.currentIndex().row() == 5_000
    assert shown.table.verticalScrollBar().value() == top


def test_phones_are_masked_and_alt_shows_them(qtbot, shown):
    def phone():
        return shown.rows.data(shown.rows.index(0, 1))

    assert "****" in phone()

    qtbot.keyPress(shown.table, Qt.Key.Key_Alt)
    assert "138 0001 2347" in phone()

    qtbot.keyRelease(shown.table, Qt.Key.Key_Alt)
    assert "****" in phone()


def test_a_narrow_window_leaves_out_the_least_important_columns(shown):
    shown.resize(620, 700)
    codes = [column.code for column in shown.rows.columns]
    hidden = {code for at, code in enumerate(codes) if shown.table.isColumnHidden(at)}

    assert {SortBy.FIRST, "shops"} <= hidden
    assert SortBy.NAME not in hidden
    assert SortBy.LAST not in hidden


def test_the_tip_of_the_last_order_is_the_exact_day(shown):
    codes = [column.code for column in shown.rows.columns]
    index = shown.rows.index(0, codes.index(SortBy.LAST))

    assert shown.rows.data(index) == "Yesterday"
    assert shown.rows.data(index, Qt.ItemDataRole.ToolTipRole) == "24 Nov 2026"


def test_orders_in_a_currency_without_a_rate_are_not_called_nothing(shown):
    spent = next(column for column in shown.rows.columns if column.code == SortBy.SPENT)

    assert spent.value(a_customer(1, net_minor=0, orders=2, unrated_orders=2)) == "—"
    assert spent.value(a_customer(1, net_minor=0, orders=2, unrated_orders=1)) == "¥0"


def test_a_day_without_a_time_is_written_as_a_day(customer):
    midnight = to_ms(datetime(2026, 10, 14, tzinfo=ZONE))

    assert when(TimelineRow(midnight, "paid", "1", ""), ZONE) == "14 Oct 2026"
    assert when(TimelineRow(midnight + 60_000, "paid", "1", ""), ZONE) == "14 Oct 2026, 00:01"


def _words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_contact_that_several_people_use_says_so(customer):
    said = [label.text() for label in customer.findChildren(QLabel) if label.isVisible()]

    assert said.count("used by several people") == 1


def test_the_page_of_a_customer_shows_figures_and_masks_contacts(customer):
    assert customer.findChild(QLabel, "figure_spent").text() == "¥3,286.00"
    assert customer.findChild(QLabel, "figure_year").text() == "¥2,100.00"
    assert customer.figures.next._every.text() == "buys every 45 days on average"
    assert customer.figures.next.bar.accessibleDescription().endswith("usual: 29 Nov 2026")
    contacts = [label.text() for label in customer.findChildren(QLabel, "contact_phone")]
    assert contacts == ["138 **** 2046", "138****2046"]


def test_alt_shows_the_phone_of_a_customer_while_it_is_down(qtbot, customer):
    qtbot.keyPress(customer.parts.timeline, Qt.Key.Key_Alt)
    assert customer.findChildren(QLabel, "contact_phone")[0].text() == "138 1234 2046"

    qtbot.keyRelease(customer.parts.timeline, Qt.Key.Key_Alt)
    assert customer.findChildren(QLabel, "contact_phone")[0].text() == "138 **** 2046"


def test_the_timeline_is_grouped_by_month_and_filtered_by_kind(customer):
    events = customer.parts.timeline.events
    words = [events.data(events.index(at)) for at in range(events.rowCount())]
    assert words[0] == "Nov 2026"
    assert words[1].startswith("Order 2610-4471 · To send")

    customer.parts.kinds.choose("consent")
    words = [events.data(events.index(at)) for at in range(events.rowCount())]
    assert [word.split(" · ")[0] for word in words[1:]] == ["Said about messages"]

    customer.parts.kinds.choose("files")
    words = [events.data(events.index(at)) for at in range(events.rowCount())]
    assert [word.split(" · ")[0] for word in words[1:]] == ["First seen"]


def test_the_tabs_show_orders_and_products(customer):
    customer.findChild(QPushButton, "tabOrders").click()
    assert customer.parts.orders.isVisible()
    assert customer.parts.orders.rows.rowCount() == 12

    customer.findChild(QPushButton, "tabProducts").click()
    assert customer.parts.products.isVisible()
    assert customer.parts.products.rows.rowCount() == 3


def test_esc_and_the_arrow_lead_back_to_the_list(qtbot, customer):
    with qtbot.waitSignal(customer.go) as told:
        qtbot.keyClick(customer.parts.timeline, Qt.Key.Key_Escape)
    assert told.args == ["customers", None]

    with qtbot.waitSignal(customer.go):
        customer.findChild(QPushButton, "pageBack").click()


def test_the_newest_customer_asked_for_is_the_one_shown(qtbot, customer, book, settle):
    book.slow_pages[6] = threading.Event()
    customer.opened(6)
    qtbot.waitUntil(lambda: 6 in book.begun_pages)
    customer.opened(7)
    qtbot.waitUntil(lambda: customer._page is not None)

    book.slow_pages[6].set()
    settle()

    assert customer._page.row.person_id == 7


def test_a_customer_who_cannot_be_read_is_told_and_tried_again(customer, book, settle):
    book.fails = OSError("disk")
    customer.opened(9)
    settle()
    error = customer.findChild(QWidget, "customerError")
    assert error.isVisible()

    book.fails = None
    error.first_button.click()
    settle()

    assert not error.isVisible()


def test_both_pages_follow_a_change_of_language(qtbot, customer, shown):
    i18n.speak(i18n.Language.CHINESE)

    events = customer.parts.timeline.events
    qtbot.waitUntil(lambda: events.data(events.index(0)) == "2026年11月")
    assert shown.findChild(QPushButton, "customersImport").text() == "导入"


@pytest.mark.parametrize(
    ("province", "city", "words"),
    [
        ("浙江省", "杭州市", "浙江 杭州"),
        ("上海市", "上海市", "上海"),
        ("広西壮族自治区", None, "広西"),
        ("東京都", "渋谷区", "東京都 渋谷区"),
        ("West Yorkshire", "Leeds", "Leeds, West Yorkshire"),
        (None, None, ""),
    ],
)
def test_regions_are_written_shortly_and_as_their_country_does(province, city, words):
    assert region_of(province, city) == words


def test_addresses_go_from_large_to_small_in_han_and_back_in_latin():
    chinese = AddressLine(None, "CN", "浙江省", "杭州市", "西湖区", "文三路 1 号", "310012")
    english = AddressLine(None, "UK", "West Yorkshire", "Leeds", None, "1 Mill Lane", "LS1 4AP")
    japanese = AddressLine(None, "JP", "東京都", "渋谷区", None, "神南1-2", "150-0041")

    assert address_of(chinese) == "浙江省 杭州市 西湖区 文三路 1 号 310012"
    assert address_of(english) == "1 Mill Lane, Leeds, West Yorkshire, LS1 4AP, UK"
    assert address_of(japanese) == "東京都渋谷区神南1-2 150-0041"


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("siyuan@example.com", "si**an@example.com"),
        ("anna@example.com", "an**@example.com"),
        ("a@example.com", "a@example.com"),
    ],
)
def test_mail_addresses_hide_the_middle_of_the_name(address, masked):
    assert masked_email(address) == masked


def test_somebody_without_a_name_is_called_by_account_or_masked_phone(qapp):
    unnamed = {"name": None, "phone": "+8613812342046"}

    assert name_of(a_customer(1, **unnamed)) == "tb_1"
    assert name_of(a_customer(1, **unnamed, account=None)) == "138 **** 2046"
    assert line_of(a_customer(1, **unnamed), is_open=True) == "138 1234 2046"


def test_a_list_opened_with_an_empty_search_shows_everybody(customers, settle):
    customers.opened("")
    settle()

    assert customers.rows.rowCount() == 12_846


def test_every_view_has_its_count(shown):
    assert shown.findChild(QPushButton, "view_all").text() == "All  12,846"
    assert shown.findChild(QPushButton, "view_repeat").text() == "Repeat  6,423"
    assert shown.findChild(QPushButton, "view_wholesale").text() == "Wholesale  0"


def test_a_view_and_a_search_are_one_question(qtbot, shown, book, settle):
    qtbot.mouseClick(shown.findChild(QPushButton, "view_repeat"), Qt.MouseButton.LeftButton)
    settle()
    assert names(shown) == [1, 3, 5]
    assert shown.findChild(QLabel, "customerCount").text() == "6,423 customers"

    shown.search.setText("nobody")
    shown.search.ask_now()
    settle()

    assert book.asked[-1].search == "nobody"
    assert book.asked[-1].tree == shown.views.tree
    assert "Nobody found for “nobody” in “Repeat”" in texts_of(shown.notes.nothing)


def test_an_empty_view_says_whom_it_means_and_leads_back_to_all(qtbot, shown, settle):
    qtbot.mouseClick(shown.findChild(QPushButton, "view_wholesale"), Qt.MouseButton.LeftButton)
    settle()
    assert "Nobody in “Wholesale”" in texts_of(shown.notes.nothing)
    assert "Customers of the class Wholesale" in texts_of(shown.notes.nothing)

    shown.notes.nothing.first.emit()
    settle()

    assert names(shown) == [1, 2, 3]


def test_counts_are_asked_again_only_when_the_file_has_changed(qtbot, shown, hub, book, settle):
    book.people = 20
    qtbot.mouseClick(shown.findChild(QPushButton, "view_new"), Qt.MouseButton.LeftButton)
    settle()
    assert shown.findChild(QPushButton, "view_all").text() == "All  12,846"

    hub.announce()
    settle()

    assert shown.findChild(QPushButton, "view_all").text() == "All  20"


def test_a_change_shows_though_all_ids_come_before_the_first_page(qtbot, shown, book, hub, settle):
    book.slow_first = threading.Event()
    book.changed = {"orders": 777}

    hub.announce()
    qtbot.waitUntil(lambda: shown.rows.row_at(0) is not None and shown.rows.row_at(0).orders == 777)

    book.slow_first.set()
    settle()
    assert shown.rows.row_at(0).orders == 777
