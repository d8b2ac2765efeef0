"""The pages of coupons, over a real shop: made, given, seen, counted by hand, forwarded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from app.services.coupons import CodeKind, CouponState
from app.services.customers.views import Question
from app.services.kept_segments import SegmentBook
from app.services.orders import CustomerBook
from app.ui.coupons import CouponDesks, CouponEditPage, CouponsPage
from app.ui.kit.home import Home
from app.ui.kit.picking import Chosen
from tests.coupons.builders import DAY_0, CouponShop
from tests.points.builders import ZONE
from tests.ui_pages.test_forward_card import read_back


@pytest.fixture
def shop(tmp_path):
    shop = CouponShop(tmp_path)
    orders = [shop.order(f"o{at}", 150, buyer=at, day=DAY_0 - 9) for at in range(3)]
    shop.orders(*orders, accounts=("mei", "lin", "tao"))
    yield shop
    shop.database.close()


@pytest.fixture
def desks(shop):
    segments, book = SegmentBook(shop.database, shop.clock), CustomerBook(shop.database, shop.clock)
    return CouponDesks(
        shop.coupons, shop.desk, segments.all,
        lambda key: book.ids(Question(tree=segments.tree_of(key))), lambda: "Hillside Tea",
    )  # fmt: skip


@pytest.fixture
def opened(qtbot, tasks, hub, shop, desks, settle):
    def make(kind=CouponsPage, subject=None):
        page = kind(desks, tasks, hub, Home(shop.clock, ZONE, "CNY"))
        qtbot.addWidget(page)
        page.resize(1200, 860)
        page.show()
        page.opened(subject)
        settle()
        settle()
        return page

    return make


def press(page, name):
    page.window().findChild(QAbstractButton, name).click()


def write(page, name, text):
    field = page.window().findChild(QLineEdit, name)
    field.setText(text)
    field.textEdited.emit(text)


def test_without_coupons_the_page_leads_to_the_first_one(opened, qtbot):
    page = opened()

    assert page.empty.isVisible()
    with qtbot.waitSignal(page.go) as gone:
        press(page, "noCouponsNew")
    assert gone.args == ["coupon", None]


def test_a_coupon_is_made_with_a_card_that_changes_as_one_types(opened, shop, settle, qtbot):
    page = opened(CouponEditPage)
    write(page, "couponNameText", "Winter")
    write(page, "couponAmount", "20")
    write(page, "couponMinimum", "120")
    write(page, "couponPrefix", "WIN20")
    write(page, "couponMany", "7")
    assert "¥20 off" in page.card.accessibleName()
    assert "WIN20-" in page.card.accessibleName()

    with qtbot.waitSignal(page.did) as told:
        press(page, "saveCoupon")

    (row,) = shop.coupons.all()
    assert (row.terms.name, row.terms.amount_minor, row.codes) == ("Winter", 2_000, 7)
    assert told.args[0].words == "Winter is made"
    settle()


def test_a_term_that_cannot_be_is_told_at_its_field(opened, shop, settle):
    page = opened(CouponEditPage)
    write(page, "couponNameText", "Winter")

    press(page, "saveCoupon")
    settle()

    assert page.form.amount.accessibleDescription() == "An amount above 0."
    assert shop.coupons.all() == ()


def test_what_customers_hold_can_only_become_kinder(opened, shop, settle):
    coupon = shop.made()
    shop.give(coupon, 1)

    page = opened(CouponEditPage, coupon)

    assert page.promised.isVisible()
    assert not page.form.amount.isEnabled()
    assert page.form.name.isEnabled()


def test_too_few_codes_are_told_and_made_on_the_spot(opened, shop, settle):
    coupon = shop.made(codes=1)
    page = opened(subject=coupon)
    press(page, "giveCoupon")
    settle()
    popup = page.work.popup
    pick = popup.findChild(QComboBox, "giveToSegment")
    pick.setCurrentIndex(pick.findData("ready:new"))
    settle()
    assert not popup.act_button.isEnabled()
    assert "has 1 codes, 3 people need one" in popup.note.text()
    assert page.short.isVisible()

    press(page, "makeMissingCodes")
    settle()
    settle()
    popup.act_button.click()
    settle()

    assert (shop.row(coupon).issued, shop.row(coupon).left) == (3, 0)


def test_people_selected_in_the_list_are_given_a_coupon(opened, shop, settle):
    coupon = shop.made()
    page = opened(subject=Chosen((1, 2, 3), is_all=False, flipped=frozenset((1, 3))))

    page.work.popup.act_button.click()
    settle()

    assert shop.row(coupon).issued == 2
    assert shop.coupons.held(2) == ()


def test_all_that_could_not_be_matched_can_be_seen(opened, shop, settle):
    shop.made(code_kind=CodeKind.SHARED, code="SPRING26", minimum_minor=90_000)
    shop.orders(*(shop.order(f"{nth:03}", 150, buyer_message="SPRING26") for nth in range(250)))
    page = opened()
    found = page.unmatched
    assert (found.rows.rowCount(), found.count.text()) == (250, "250")
    assert found.rows.row_at(0).order_no == "249"
    # What is far below is read when one gets there.
    assert 2 not in found.rows._pages

    found.table.make_current(249)
    page.grab()
    settle()

    assert found.rows.row_at(249).order_no == "000"
    decided = []
    found.opened.connect(decided.append)
    found.table.opened.emit(249)
    assert [each.order_no for each in decided] == ["000"]


def test_the_place_among_what_could_not_be_matched_stays_when_one_was_counted(opened, shop, settle):
    shop.made(code_kind=CodeKind.SHARED, code="SPRING26", minimum_minor=90_000)
    shop.orders(*(shop.order(nth, 150, buyer_message="SPRING26") for nth in range(5)))
    page = opened()
    page.unmatched.table.make_current(1)
    order = page.unmatched.rows.row_at(1).order_id

    shop.desk.deny_use(order)
    page._ask()
    settle()

    assert page.unmatched.rows.rowCount() == 4
    assert page.unmatched.table.currentIndex().row() == 1


def test_an_order_that_could_not_be_matched_is_counted(opened, shop, settle):
    coupon = shop.made(code_kind=CodeKind.SHARED, code="SPRING26", minimum_minor=90_000)
    shop.orders(shop.order(1, 150, buyer_message="SPRING26"))
    page = opened()
    assert page.unmatched.isVisible()

    page.unmatched.table.opened.emit(0)
    page.work.popup.act_button.click()
    settle()
    settle()

    assert shop.used(coupon) == 1
    assert not page.unmatched.isVisible()


def test_a_used_code_is_entered_by_hand(opened, shop, settle):
    coupon = shop.made()
    code = shop.coupons.codes(coupon, 0, 1)[0].code
    page = opened(subject="code")
    popup = page.work.popup
    write(page, "usedCodeText", code.replace("0", "O"))
    popup.code.editingFinished.emit()
    settle()
    assert code in popup.code.accessibleDescription()

    write(page, "usedCodeText", code.lower())
    popup.code.editingFinished.emit()
    settle()
    write(page, "usedCodeOrder", "o1")
    popup.act()
    settle()
    assert "no order" in popup.order.accessibleDescription()
    write(page, "usedCodeOrder", "no such")
    shop.orders(shop.order("X-77", 150))
    write(page, "usedCodeOrder", "X-77")
    popup.act()
    settle()
    settle()

    assert shop.used(coupon) == 1
    assert shop.row(coupon).by_hand == 1


def test_the_card_in_the_clipboard_can_be_scanned(opened, shop, settle):
    coupon = shop.made()
    shop.give(coupon, 1)
    page = opened()

    press(page, "copyCouponCard")

    assert read_back(QGuiApplication.clipboard().image()) == shop.code_of(coupon)


def test_every_holder_gets_a_picture_of_his_own(opened, shop, settle, tmp_path):
    coupon = shop.made()
    shop.give(coupon, 1, 2)
    page = opened()
    folder = tmp_path / "cards"
    folder.mkdir()

    page.card.all_wanted.emit(folder)
    settle()

    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 2
    assert all(shop.code_of(coupon, person) in "".join(names) for person in (1, 2))


def test_a_coupon_is_stopped_and_started_again(opened, shop, settle):
    coupon = shop.made()
    page = opened()
    press(page, "stopCoupon")
    settle()
    settle()
    assert shop.row(coupon).state is CouponState.STOPPED
    assert not page.acts.give_button.isVisible()

    press(page, "stopCoupon")
    settle()

    assert shop.row(coupon).state is CouponState.RUNNING


def test_codes_of_a_file_are_looked_at_before_they_are_taken(opened, shop, settle, tmp_path, qtbot):
    coupon = shop.made(code_kind=CodeKind.OWN)
    path = tmp_path / "codes.csv"
    path.write_text("name,code\nA,NEW-1234\nB,new1234\nC,1.37E+14\nD,NEW-5678\n", encoding="utf-8")
    page = opened()
    press(page, "couponCodes")
    dialog = page.work.dialog

    dialog.take_file(path)
    qtbot.waitUntil(dialog.add_button.isVisible, timeout=30_000)
    assert "2 codes can be added · 2 cells cannot" in dialog.note.text()
    assert "rounded by a spreadsheet" in dialog.note.text()
    dialog.add_button.click()
    settle()

    assert shop.row(coupon).codes == 2
    dialog.reject()


def test_everything_is_reached_by_keys(opened, shop, settle, qtbot):
    shop.made()
    page = opened()

    assert page.list.table.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert gone.args[0] == "coupon"


def test_to_whom_coupons_were_given_opens_as_a_list(shop, opened, qtbot):
    shop.give(shop.made(), 1, 3)
    page = opened()

    with qtbot.waitSignal(page.go) as went:
        press(page, "figure_couponsIssued_note")

    code, wish = went.args
    book = CustomerBook(shop.database, shop.clock)
    assert (code, sorted(book.ids(Question(tree=wish.tree)))) == ("customers", [1, 3])


@pytest.fixture
def handed(shop, opened, settle):
    """Mei, Lin, Tao and Yun hold one, Tao's time is over; Mei used hers, Yun is erased."""
    shop.orders(shop.order("y", 150, day=DAY_0 - 9), accounts=("yun",))
    coupon = shop.made(days=30)
    shop.give(coupon, 3)
    shop.clock.turn(31)
    shop.give(coupon, 1, 2, 4)
    shop.orders(shop.order("u", 150, discount_minor=2_000, seller_remark=shop.code_of(coupon)))
    shop.erase(4)
    page = opened(subject=coupon)
    settle()
    return page


def people_of(shop, wish):
    book = CustomerBook(shop.database, shop.clock)
    return sorted(book.ids(Question(tree=wish.tree)))


@pytest.mark.parametrize(
    ("whom", "words", "people"),
    [
        ("hold", "3 customers hold it", [1, 2, 3]),
        ("used", "1 customer used it", [1]),
        ("can_use", "1 can still use it", [2]),
    ],
)
def test_who_holds_and_used_a_coupon_opens_as_a_list(shop, handed, qtbot, whom, words, people):
    page = handed
    link = page.findChild(QAbstractButton, f"couponPeople_{whom}_people")

    assert (link.isVisible(), link.text(), link.accessibleName()) == (True, words, words)
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert went.args[0] == "customers"
    assert people_of(shop, went.args[1]) == people


def test_the_number_of_those_who_hold_a_coupon_opens_from_the_list(shop, handed, qtbot):
    page, table = handed, handed.list.table
    issued = [column.code for column in page.list.rows.columns].index("issued")
    assert str(page.list.rows.cell(0, issued)) == "3"

    with qtbot.waitSignal(page.go) as went:
        table.clicked.emit(page.list.rows.index(0, issued))

    assert people_of(shop, went.args[1]) == [1, 2, 3]


def test_a_coupon_that_nobody_holds_has_no_number_that_opens(shop, opened, settle, qtbot):
    coupon = shop.made()
    page = opened(subject=coupon)
    settle()

    issued = [column.code for column in page.list.rows.columns].index("issued")
    with qtbot.assertNotEmitted(page.go, wait=50):
        page.list.table.clicked.emit(page.list.rows.index(0, issued))
    assert not page.findChild(QAbstractButton, "couponPeople_hold_people").isVisible()


def test_who_holds_a_coupon_already_opens_before_it_is_given(shop, opened, settle, qtbot):
    coupon = shop.made()
    shop.give(coupon, 1, 3)
    page = opened(subject=Chosen((1, 2, 3), is_all=False, flipped=frozenset((1, 2))))
    settle()
    link = page.work.popup.have

    assert (link.isVisible(), link.text()) == (True, "1 holds it already and keeps the code")
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert people_of(shop, went.args[1]) == [1]
