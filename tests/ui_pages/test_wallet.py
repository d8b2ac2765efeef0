"""The points of customers: given, taken, redeemed, stated, wherever a customer is shown."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.exporting import OutReport
from app.services.points import (
    ForOrder,
    Gain,
    SpendHindrance,
    SpendKind,
    SpendRule,
    SpendTerms,
    SpentFor,
)
from app.services.points.rules import MOST_POINTS
from app.services.segments import numbered
from app.ui.customers.page_tabs import POINTS
from app.ui.i18n import Language
from app.ui.wallet import OneWallet
from app.ui.wallet.amounts import MOST, points_of_text
from tests.ui_pages.fakes import a_home
from tests.ui_pages.wallet import too_few

PERSON = 5
MONEY = SpendRule(1, SpendKind.MONEY_OFF, points=100, value_minor=100, least_points=50,
                  most_percent=50)  # fmt: skip
CUP = SpendRule(2, SpendKind.GIFT, points=300, value_minor=1_500, name="青瓷杯", stock=2)


@pytest.fixture
def rich(purse):
    purse.fill(PERSON)
    return purse


def write(popup, text):
    popup.amount.setText(text)
    popup.amount.textEdited.emit(text)


def outlook(popup):
    return popup.findChild(QLabel, f"{popup.objectName()}Outlook").text()


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("50", 50),
        (" 1,250 ", 1_250),
        ("１００", 100),
        ("1 000", 1_000),
        ("100000000", 100_000_000),
        ("100000001", None),
        ("0", None),
        ("-5", None),
        ("2.5", None),
        ("", None),
        ("five", None),
        ("9" * 400, None),
        ("٣", None),
    ],
)
def test_a_number_of_points_is_read_as_it_is_typed(text, points):
    assert points_of_text(text) == points


def test_the_window_and_the_workshop_know_the_same_most():
    assert MOST == MOST_POINTS


def test_the_page_tells_what_a_customer_has_and_what_goes_next(rich, customer):
    strip = customer.figures.strip
    assert strip._numbers["points"].text() == "1,640"
    assert strip._notes["points"].text() == "360 expire 31 Dec 2026"

    view = customer.parts.points
    assert view.strip._numbers["pointsThere"].text() == "1,640"
    assert view.strip._numbers["pointsPending"].text() == "40"
    assert view.lines.rows.rowCount() == 5
    assert view.lots.rows.rowCount() == 3
    assert view.forgive_button.isHidden()


def test_a_customer_without_points_is_told_so_and_can_be_given_some(customer):
    view = customer.parts.points
    customer.parts.choose(POINTS)

    assert view._nothing.isVisible()
    assert not view.spend_button.isEnabled()
    assert not view.statement_button.isEnabled()
    assert view.adjust_button.isEnabled()


def test_points_are_given_with_a_reason_and_the_new_balance_is_told_before(
    qtbot, rich, till, customer, settle
):
    customer.head.points_button.click()
    popup = customer.wallet.popup
    assert not popup.act_button.isEnabled()

    write(popup, "50")
    assert popup.act_button.text() == "Give 50 points"
    assert outlook(popup) == "Can be spent: 1,640 → 1,690"
    popup.reason.choose("birthday")
    popup.note.setText("  thirty  ")
    with qtbot.waitSignal(customer.did) as did:
        qtbot.keyClick(popup.note, Qt.Key.Key_Return)
    settle()

    ((kind, people, points, key, reason, note),) = till.wishes
    assert (kind, people, points, reason, note) == ("adjust", [PERSON], 50, "birthday", "thirty")
    assert key == popup._key
    assert did.args[0].words() == "50 points given"
    assert did.args[0].action_id == 77


def test_a_double_click_is_one_wish(rich, till, customer, settle):
    customer.head.points_button.click()
    popup = customer.wallet.popup
    write(popup, "50")

    popup.act_button.click()
    popup.act_button.click()
    settle()

    assert len(till.wishes) == 1


def test_more_than_there_is_cannot_be_taken_and_both_numbers_are_told(rich, till, customer):
    customer.head.points_button.click()
    popup = customer.wallet.popup
    popup.sides.part(1).click()
    write(popup, "2000")

    assert not popup._amount.check()
    assert popup._amount._fault.text() == "Only 1,640 can be taken"
    assert not popup.act_button.isEnabled()
    popup.act()
    assert till.wishes == []


def test_the_debt_is_told_and_forgiven(qtbot, purse, till, customer, settle):
    purse.fill(PERSON, available=360, debt=30)
    customer.wallet.ask(PERSON)
    settle()
    view = customer.parts.points
    assert not view.forgive_button.isHidden()
    assert customer.figures.strip._notes["points"].text() == "30 owed"

    customer.head.points_button.click()
    write(customer.wallet.popup, "50")
    assert outlook(customer.wallet.popup) == "30 pay the debt, 20 can be spent then"
    customer.wallet.popup.dismiss()

    view.forgive_button.click()
    with qtbot.waitSignal(customer.did) as did:
        customer.wallet.popup.act_button.click()
    assert till.wishes[0][:2] == ("forgive", PERSON)
    assert did.args[0].words() == "A debt of 30 points is forgiven"


def test_points_are_redeemed_and_the_voucher_can_be_copied(qtbot, rich, till, customer, settle):
    customer.parts.choose(POINTS)
    customer.parts.points.spend_button.click()
    popup = customer.wallet.popup
    popup.all_button.click()
    assert popup.act_button.text() == "Redeem 1,640 points"
    write(popup, "200")
    popup.note.setText("cup")
    popup.act_button.click()
    settle()

    assert till.wishes[0][:3] == ("spend", PERSON, 200)
    voucher = customer.wallet.popup
    assert voucher.isVisible()
    voucher.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert voucher.code.text() in copied
    assert "200 points" in copied
    assert "cup" in copied


def test_more_than_can_be_spent_is_refused_at_the_field(rich, customer):
    customer.parts.points.spend_button.click()
    popup = customer.wallet.popup
    write(popup, "1641")

    assert not popup.act_button.isEnabled()
    popup._amount.check()
    assert popup._amount._fault.text() == "Only 1,640 can be spent"


def open_spending(customer):
    customer.parts.choose(POINTS)
    customer.parts.points.spend_button.click()
    return customer.wallet.popup


def type_into(field, text):
    field.setText(text)
    field.textEdited.emit(text)


def test_points_are_money_off_by_the_rules(qtbot, purse, rich, till, customer, settle):
    purse.rules = (MONEY, CUP)
    customer.wallet.ask(PERSON)
    settle()
    popup = open_spending(customer)
    assert popup.choice.currentText() == "Money off"
    assert not popup.note.isVisible()
    type_into(popup.order, "100")
    popup.all_button.click()
    assert popup.amount.text() == "1640"
    type_into(popup.order, "10")
    assert not popup.act_button.isEnabled()
    popup.all_button.click()
    assert popup.amount.text() == "500"
    assert outlook(popup).startswith("¥5.00 off")
    type_into(popup.order, "much")
    assert not popup.act_button.isEnabled()
    type_into(popup.order, "10")
    popup.act_button.click()
    settle()

    assert till.wishes[0][1:3] == (PERSON, 500)
    assert till.wishes[0][4] == SpendTerms(1, 1_000)
    assert "¥5.00 off" in customer.wallet.popup.text.toPlainText()


@pytest.fixture
def with_orders(purse, rich, customer, settle):
    """The newest order took 300 points already."""
    purse.rules = (replace(MONEY, most_points=1_000), CUP)
    purse.orders = (
        ForOrder(12, "2611-9", date(2026, 11, 24), SpentFor(2_000, 300, 300)),
        ForOrder(11, "1771200203004870776", date(2026, 11, 2), SpentFor(None)),
    )
    customer.wallet.ask(PERSON)
    settle()
    return open_spending(customer)


def test_points_are_redeemed_for_one_of_the_last_orders(with_orders, till, customer, settle):
    popup = with_orders
    told = [popup.which.itemText(at) for at in range(popup.which.count())]
    assert told == [
        "None yet: the code is written into it",
        "2611-9 · 24 Nov 2026 · ¥20.00",
        "…04870776 · 2 Nov 2026",
    ]
    popup.which.choose(12)
    assert popup.order.text() == "20.00"
    write(popup, "200")
    popup.act_button.click()
    settle()

    assert till.wishes[0][4:] == (SpendTerms(1, 2_000), "", 12)
    assert "2611-9" in customer.wallet.popup.text.toPlainText()


def test_what_stands_spent_on_the_order_counts(with_orders):
    popup = with_orders
    popup.all_button.click()
    assert popup.amount.text() == "1000"
    popup.which.choose(12)
    assert not popup.act_button.isEnabled()
    popup.all_button.click()
    assert popup.amount.text() == "700"
    assert outlook(popup).startswith("¥7.00 off")
    write(popup, "701")
    popup._amount.check()
    words = "Points were used for this order before: at most 700 more can be."
    assert popup._amount._fault.text() == words


def test_a_voucher_may_be_made_before_its_order(with_orders, till, settle):
    write(with_orders, "200")
    with_orders.act_button.click()
    settle()

    assert till.wishes[0][6] is None


def test_where_no_share_is_asked_the_cost_of_the_order_is_known_all_the_same(
    purse, rich, customer, settle
):
    purse.rules = (replace(MONEY, most_percent=100),)
    purse.orders = (ForOrder(12, "2611-9", date(2026, 11, 24), SpentFor(500)),)
    customer.wallet.ask(PERSON)
    settle()
    popup = open_spending(customer)
    popup.which.choose(12)
    popup.all_button.click()

    assert not popup.order.isVisible()
    assert popup.amount.text() == "500"


def test_a_gift_costs_what_it_costs(qtbot, purse, rich, till, customer, settle):
    purse.rules = (MONEY, CUP)
    customer.wallet.ask(PERSON)
    settle()
    popup = open_spending(customer)
    popup.choice.choose(2)

    assert popup.amount.isReadOnly()
    assert (popup.amount.text(), popup.act_button.text()) == ("300", "Redeem 300 points")
    assert not popup.order.isVisible()
    popup.act_button.click()
    settle()
    assert till.wishes[0][4] == SpendTerms(2, None)
    assert "青瓷杯" in customer.wallet.popup.text.toPlainText()


def redeem(customer, purse, settle, rule, gain):
    """Open what a rule brings for points; give the popup."""
    purse.rules, purse.gain = (rule,), gain
    customer.wallet.ask(PERSON)
    settle()
    popup = open_spending(customer)
    popup.choice.choose(rule.number)
    return popup


def test_a_coupon_for_points_is_sent_with_its_own_code(purse, rich, till, customer, settle):
    rule = SpendRule(2, SpendKind.COUPON, points=300, name="old name", coupon_id=4)
    until = date(2027, 1, 31)
    popup = redeem(customer, purse, settle, rule, Gain(what="Spring tea", until=until))
    assert popup.choice.currentText() == "Spring tea: 300 points"
    assert outlook(popup).startswith("Spring tea, until 31 Jan 2027")
    till.gain = Gain(what="Spring tea", code="TEA20-7KQ4W", until=until)
    popup.act_button.click()
    settle()

    voucher = customer.wallet.popup
    assert voucher.code.text() == "TEA20-7KQ4W"
    assert "Your code is TEA20-7KQ4W, good until 31 Jan 2027" in voucher.text.toPlainText()


def test_until_when_a_tier_is_kept_is_told_before_and_after(purse, rich, till, customer, settle):
    rule = SpendRule(2, SpendKind.KEEP_TIER, points=300)
    gain = Gain(what="gold", until=date(2028, 12, 31))
    popup = redeem(customer, purse, settle, rule, gain)
    assert outlook(popup).startswith("Gold is kept until 31 Dec 2028")
    till.gain = gain
    popup.act_button.click()
    settle()

    assert "You stay Gold until 31 Dec 2028." in customer.wallet.popup.text.toPlainText()


def test_what_cannot_be_had_says_why(purse, rich, customer, settle):
    rule = SpendRule(2, SpendKind.COUPON, points=300, coupon_id=4)
    bar = Gain(SpendHindrance.HAS_COUPON, "Spring tea")
    popup = redeem(customer, purse, settle, rule, bar)

    assert not popup.act_button.isEnabled()
    assert popup._amount._fault.text() == "The customer has this coupon already."


def test_fewer_points_than_a_rule_takes_are_refused_at_the_field(purse, rich, customer, settle):
    purse.rules = (MONEY,)
    customer.wallet.ask(PERSON)
    settle()
    popup = open_spending(customer)
    write(popup, "49")

    assert not popup.act_button.isEnabled()
    popup._amount.check()
    assert popup._amount._fault.text() == "At least 50 points are needed."
    popup.choice.choose(None)
    assert popup.act_button.isEnabled()
    assert popup.note.isVisible()


def test_what_the_ledger_refuses_is_told(qtbot, rich, till, customer):
    till.error = too_few()
    customer.head.points_button.click()
    write(customer.wallet.popup, "5")

    with qtbot.waitSignal(customer.did) as did:
        customer.wallet.popup.act_button.click()

    assert "500 were asked for, 20 can be spent" in did.args[0].words


def test_points_last_until_a_day_that_is_not_over(qtbot, rich, till, customer, settle):
    customer.parts.points.extend_button.click()
    popup = customer.wallet.popup
    popup.until.setText("2020-01-01")
    popup.until.textEdited.emit("2020-01-01")
    assert not popup.act_button.isEnabled()

    popup.until.setText("2027/06/30")
    popup.until.textEdited.emit("2027/06/30")
    assert outlook(popup) == "360 points can be spent until 30 Jun 2027"
    popup.act_button.click()
    settle()

    assert till.wishes == [("extend", [PERSON], date(2027, 6, 30))]


def test_many_are_given_points_in_one_action_and_who_has_too_few_is_told_before(
    qtbot, customers, till, purse, settle
):
    customers.opened(None)
    settle()
    customers.table.picked.put([3, 5, 8], is_on=True)
    customers.body.bar.points_button.click()
    popup = customers.body.wallets.popup
    popup.sides.part(1).click()
    write(popup, "10")
    qtbot.waitUntil(lambda: bool(purse.foreseen))
    settle()

    assert purse.foreseen[-1] == ([3, 5, 8], -10)
    told = outlook(popup)
    assert "2 customers · Can be spent together: 100 → 80" in told
    assert (popup.short.isVisible(), popup.short.text()) == (
        True,
        "1 customer has too few",
    )
    popup.amount.setText("")
    popup.amount.textEdited.emit("")
    assert not popup.short.isVisible()
    write(popup, "10")

    with qtbot.waitSignal(customers.did) as did:
        popup.act_button.click()
    assert till.wishes[0][1:3] == ([3, 5, 8], -10)
    assert did.args[0].words() == "30 points taken · 3 customers"


def test_who_has_too_few_points_opens_before_they_are_taken(qtbot, customers, purse, settle):
    customers.opened(None)
    settle()
    customers.table.picked.put([3, 5, 8], is_on=True)
    customers.body.bar.points_button.click()
    popup = customers.body.wallets.popup
    popup.sides.part(1).click()
    write(popup, "10")
    qtbot.waitUntil(popup.short.isVisible)

    with qtbot.waitSignal(customers.go) as went:
        qtbot.keyClick(popup.short, Qt.Key.Key_Space)

    code, wish = went.args
    short = purse.adjust_outlook([3, 5, 8], -10).short
    assert short
    assert (code, wish.tree) == ("customers", numbered(short))


def test_the_key_p_asks_for_the_points_of_the_current_customer(qtbot, customers, purse, settle):
    purse.fill(1)
    customers.opened(None)
    settle()
    customers.table.setFocus()
    customers.table.make_current(0)
    person = customers.table.current_id()
    purse.fill(person, available=700)

    qtbot.keyClick(customers.table, Qt.Key.Key_P)
    settle()

    popup = customers.body.wallets.popup
    write(popup, "50")
    assert outlook(popup) == "Can be spent: 700 → 750"


@pytest.fixture
def statement(qtbot, rich, customer, settle):
    customer.parts.points.statement_button.click()
    settle()
    return customer.wallet.dialog


def test_a_statement_tells_every_entry_but_not_what_the_seller_noted(statement):
    assert "Can be spent: 1,640" in statement.text
    assert "Order 2611-1" in statement.text
    assert "+1,300" in statement.text
    assert "Expired · Points of Nov 2026 · −40" in statement.text
    assert "late" not in statement.text
    assert statement.image.width() > 1_000


def test_a_statement_speaks_the_language_of_the_customer(statement, settle):
    statement.language.choose(Language.JAPANESE)
    settle()

    assert "利用可能ポイント：1,640" in statement.text
    assert statement.windowTitle() == "Points statement"


def test_text_and_picture_of_a_statement_can_be_copied_and_saved(statement, tmp_path: Path, settle):
    statement.text_button.click()
    assert QGuiApplication.clipboard().text() == statement.text

    statement.save_to(tmp_path / "points")
    settle()

    assert QImage(str(tmp_path / "points.png")).width() == statement.image.width()


def test_a_statement_goes_out_as_a_workbook(qtbot, wallet, tasks, hub, tmp_path, settle):
    written = []

    def write(person, path):
        written.append((person, path))
        return OutReport(path, 4, 0)

    window = QPushButton()
    qtbot.addWidget(window)
    one = OneWallet(replace(wallet, write_statement=write), tasks, hub, a_home())
    one.ask(PERSON)
    settle()
    one.state(window)
    with qtbot.waitSignal(one.did) as did:
        one.dialog.save_to(tmp_path / "points.xlsx")

    assert written == [(PERSON, tmp_path / "points.xlsx")]
    assert did.args[0].words == "The statement is saved in points.xlsx"
