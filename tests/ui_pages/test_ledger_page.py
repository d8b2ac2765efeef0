"""The pages of the points ledger: the list, the check, what differs, balances from a file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from app.services.changes import Changes
from app.services.exporting import OutTable
from app.services.points import (
    Difference,
    Expiring,
    Outstanding,
    PointsKind,
    Posted,
    RuleSettings,
    RuleVersion,
    SpendKind,
    SpendRule,
)
from app.services.points.listing_views import (
    Happened,
    LedgerFigures,
    LedgerQuestion,
    LedgerRow,
)
from app.services.points_files import (
    BalanceColumn,
    BalanceHindrance,
    BalanceLine,
    BalanceLook,
    BalancesUnfit,
    BalancesUnfitError,
)
from app.ui.i18n import Language, speak
from app.ui.points import DifferencesPage, LedgerDesks, LedgerPage, RecalculationDesk
from app.ui.points_files import OpeningsPage
from tests.ui_pages.fakes import a_home


class FakeEntries:
    def __init__(self, count=30):
        self.count = count
        self.asked = []
        self.since = []

    def ids(self, question):
        self.asked.append(question)
        return () if question.search == "nothing" else range(self.count, 0, -1)

    def rows(self, ids):
        return {number: self.row(number) for number in ids}

    def row(self, number):
        kinds = {1: PointsKind.EXPIRE, 2: PointsKind.RELEASE}
        kind = kinds.get(number % 5, PointsKind.EARN)
        signed = {PointsKind.EXPIRE: -20, PointsKind.RELEASE: 0}.get(kind, 120)
        earned = date(2025, 11, 3) if kind is PointsKind.EXPIRE else None
        reason = "order" if kind is PointsKind.EARN else ""
        order = f"26{number}" if kind is PointsKind.EARN else None
        return LedgerRow(
            number, 1_000, number, "Ann", kind, signed, abs(signed) or 40, reason, order, None,
            700, earned, None,
        )  # fmt: skip

    def figures(self, question):
        return LedgerFigures(self.count, 5_000, 1_200)

    def happened(self, since_ms):
        self.since.append(since_ms)
        return Happened(900, 120, 0)


class FakeLedgerBook:
    def __init__(self):
        self.soon = ()
        self.faults = ()

    def outstanding(self):
        return Outstanding(12, 48_200, 300, 0)

    def expiring(self, days):
        return self.soon if days == 30 else ()

    def check(self, progress):
        progress(1, 2)
        return self.faults


class Keeping:
    def __init__(self):
        self.kept = []

    def keep(self, name, people):
        self.kept.append((name, list(people)))
        return Changes(), "own:7"


@pytest.fixture
def entries():
    return FakeEntries()


@pytest.fixture
def ledger_book():
    return FakeLedgerBook()


@pytest.fixture
def keeping():
    return Keeping()


@pytest.fixture
def ledger_desks(entries, ledger_book, wallet, book, desks, keeping):
    find, keep = book.first_page, keeping.keep
    return LedgerDesks(entries, ledger_book, wallet, find, tuple, keep, desks.export)


@pytest.fixture
def page(qtbot, tasks, hub, ledger_desks, settle):
    made = LedgerPage(ledger_desks, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 860)
    made.show()
    made.opened(None)
    settle()
    return made


def cells(page, at):
    return [page.rows.data(page.rows.index(at, column)) for column in range(7)]


def pick(menu, name, settle):
    (action,) = [each for each in menu.actions() if each.objectName() == name]
    action.trigger()
    settle()


def test_every_entry_is_listed_with_what_it_did_and_the_balance_after_it(page, settle):
    cells(page, 0)
    settle()

    assert cells(page, 0)[1:6] == ["Ann", "Earned", "Order 2630", "+120", "700"]
    assert cells(page, 29)[2:5] == ["Expired", "Points of Nov 2025", "−20"]
    assert cells(page, 28)[2:5] == ["Released", "", "40"]
    assert page.foot.facts.text() == "30 entries · +5,000 given · −1,200 taken · together +3,800"


def test_the_figures_tell_what_all_have_and_what_the_month_brought(page, entries):
    strip = page.strip._numbers
    assert strip["ledgerThere"].text() == "48,200"
    assert page.strip._notes["ledgerThere"].text() == "12 customers"
    assert strip["ledgerEarned"].text() == "+900"
    assert strip["ledgerSpent"].text() == "−120"
    assert strip["ledgerExpired"].text() == "0"
    assert len(entries.since) == 1


def test_kind_text_and_time_are_one_question(page, entries, settle):
    pick(page.filters.kind_menu(), "kind_spend", settle)
    pick(page.filters.time.time_menu(), "time_today", settle)
    page.filters.search.setText(" ann ")
    page.filters.search.ask_now()
    settle()

    asked = entries.asked[-1]
    assert (asked.kind, asked.search) == (PointsKind.SPEND, "ann")
    assert asked.until_ms - asked.since_ms == 86_400_000
    assert page.filters.kind.text() == "Kind: Redeemed"

    page.filters.clear_button.click()
    settle()
    assert entries.asked[-1] == LedgerQuestion()


def test_the_entries_of_one_customer_are_named_and_left_by_their_chip(page, entries, settle):
    page.opened((7, "Ann"))
    settle()
    assert entries.asked[-1].person_id == 7
    assert page.filters.person.text() == "Customer: Ann"

    page.filters.person.removed.emit()
    settle()
    assert entries.asked[-1].person_id is None


def test_nothing_found_leads_back_to_all(page, settle):
    page.filters.search.setText("nothing")
    page.filters.search.ask_now()
    settle()
    assert page.nothing.isVisible()

    page.nothing.first.emit()
    settle()
    assert page.table.isVisible()


def test_without_points_the_page_says_how_they_come(page, entries, hub, settle):
    entries.count = 0
    hub.announce()
    settle()

    assert page.empty.isVisible()
    assert not page.top.isVisible()
    assert not page.filters.isVisible()
    assert not page.head.redeem_button.isVisible()
    assert page.head.give_button.isVisible()
    assert page.empty.first_button.text() == "Set the rules"


@pytest.fixture
def ruled(qtbot, tasks, hub, ledger_desks, entries, settle):
    """The page of a shop whose rules are in force and where 50 points are there."""
    entries.count = 0
    spends = (SpendRule(1, SpendKind.MONEY_OFF, points=100, value_minor=100),)
    version = RuleVersion(1, date(2026, 1, 1), RuleSettings(spends=spends))
    desks = replace(ledger_desks, versions=lambda: (version,))
    desks.book.outstanding = lambda: Outstanding(1, 50, 0, 0)
    made = LedgerPage(desks, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.show()
    made.opened(None)
    settle()
    return made


def test_who_has_set_the_rules_is_not_asked_for_them_again(ruled):
    assert ruled.empty.isVisible()
    assert ruled.empty.first_button.text() == "Give points"

    ruled.empty.first_button.click()

    assert ruled.giving.popup.isVisible()


def test_few_points_are_worth_their_cents(ruled):
    assert "¥0.50" in ruled.strip._notes["ledgerThere"].text()


def test_enter_opens_the_customer_of_an_entry(qtbot, page, settle):
    cells(page, 2)
    settle()
    page.table.setFocus()
    page.table.make_current(2)

    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert asked.args == ["customer", 28]


def test_points_that_expire_soon_are_told_and_open_as_people(
    qtbot, page, ledger_book, keeping, hub, settle
):
    assert not page.soon.isVisible()
    ledger_book.soon = (Expiring(3, 400, date(2026, 12, 5)), Expiring(9, 60, date(2026, 12, 1)))
    hub.announce()
    settle()

    assert page.soon._title.text() == "460 points of 2 customers expire within 30 days"
    told = "The first go after 1 Dec 2026. 60 of them, of 1 customer, within 7 days."
    assert page.soon._sentence.text() == told
    with qtbot.waitSignal(page.go) as asked:
        page.soon.action_button.click()
    assert keeping.kept[0][1] == [3, 9]
    assert asked.args[0] == "customers"
    assert asked.args[1].words() == "Points expire soon"


def test_the_check_tells_that_the_ledger_is_true(page, settle):
    page.check.button.click()
    assert not page.check.button.isEnabled()
    settle()

    assert page.check.button.isEnabled()
    told = page.check.banner._title.text()
    assert told == "The ledger is true: all 30 entries agree with every balance"
    page.check.banner.action_button.click()
    assert not page.check.banner.isVisible()


def test_the_check_names_what_does_not_agree(page, ledger_book, settle):
    ledger_book.faults = ("lot 4", "person 9")
    page.check.button.click()
    settle()

    assert page.check.banner._title.text() == "2 things in the ledger do not agree"
    assert "lot 4, person 9" in page.check.banner._sentence.text()


def test_points_are_given_to_a_customer_who_is_searched_first(page, purse, till, settle):
    page.opened("give")
    settle()
    popup = page.giving.popup
    popup.field.setText("a")
    popup.field.ask_now()
    settle()
    found = popup.findChildren(QAbstractButton)
    first = next(each for each in found if each.objectName().startswith("pick_"))
    person = int(first.objectName().removeprefix("pick_"))
    purse.fill(person, available=700)
    offered = first.text()
    first.click()
    settle()

    adjusting = page.giving.wallet.popup
    assert adjusting.findChild(QLabel, "adjustPointsWhom").text() in offered
    adjusting.amount.setText("50")
    adjusting.amount.textEdited.emit("50")
    adjusting.act_button.click()
    settle()

    assert till.wishes[0][:3] == ("adjust", [person], 50)


def test_the_list_goes_out_as_it_is_filtered(page, entries, export, settle):
    pick(page.filters.kind_menu(), "kind_spend", settle)
    page.head.export_button.click()
    page.exporting.dialog.take_path(Path("points.csv"))
    settle()

    assert export.table is OutTable.POINTS
    assert list(export.asked[0][0]) == list(range(30, 0, -1))
    assert entries.asked[-1].kind is PointsKind.SPEND


def test_what_is_done_rarely_stands_in_the_menu(qtbot, page):
    menu: QMenu = page.more_menu()
    with qtbot.waitSignal(page.go) as asked:
        menu.actions()[0].trigger()
    assert asked.args == ["opening_points", None]
    with qtbot.waitSignal(page.go) as asked:
        page.more_menu().actions()[1].trigger()
    assert asked.args == ["recalculate", None]


def test_in_a_low_window_the_list_keeps_its_room(page):
    page.resize(1200, 500)
    assert not page.strip.isVisible()
    page.resize(1200, 860)
    assert page.strip.isVisible()


class FakeRules:
    def __init__(self):
        self.found = [
            Difference(4, "2611-4", 1, 100, 200),
            Difference(7, "2611-7", 2, 80, 40),
            Difference(9, "2611-9", 1, 0, 10),
        ]
        self.posted = []

    def differences(self):
        return tuple(self.found)

    def recalculate(self, orders):
        self.posted.append(sorted(orders))
        self.found = [each for each in self.found if each.order_id not in orders]
        return Changes(), Posted(5, len(orders), 70)

    def persons(self, rows):
        return {row: (row * 10, f"Ann {row}") for row in rows}


@pytest.fixture
def rules():
    return FakeRules()


@pytest.fixture
def differences(qtbot, tasks, hub, rules, settle):
    desk = RecalculationDesk(rules.differences, rules.recalculate, rules.persons)
    made = DifferencesPage(desk, tasks, hub)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.opened(None)
    settle()
    return made


def test_what_differs_is_listed_and_all_of_it_is_offered(differences, settle):
    differences.rows.data(differences.rows.index(0, 1))
    settle()

    shown = [differences.rows.data(differences.rows.index(1, at)) for at in range(1, 5)]
    assert shown == ["2611-7", "Ann 2", "80 → 40", "−40"]
    assert differences.post_button.text() == "Post 3 differences"
    assert differences.strip._numbers["gaining"].text() == "+110"
    assert differences.strip._numbers["losing"].text() == "−40"
    assert differences.strip._notes["approved"].text() == "+70"


def test_only_what_is_approved_is_posted_in_one_action(qtbot, differences, rules, settle):
    differences.table.picked.put([7], is_on=False)
    settle()
    assert differences.post_button.text() == "Post 2 differences"

    with qtbot.waitSignal(differences.did) as did:
        differences.post_button.click()
    settle()

    assert rules.posted == [[4, 9]]
    assert did.args[0].words() == "2 differences posted · +70"
    assert did.args[0].action_id == 5
    assert differences.post_button.text() == "Post 1 difference"


def test_nothing_approved_posts_nothing(differences, rules, settle):
    differences.table.picked.clear()
    settle()

    assert not differences.post_button.isEnabled()
    assert rules.posted == []


def test_where_nothing_differs_the_page_says_so(differences, rules, hub, settle):
    rules.found = []
    hub.announce()
    settle()

    assert differences.same.isVisible()
    assert not differences.post_button.isVisible()


class FakeOpenings:
    def __init__(self):
        self.asked = []
        self.error = None
        self.taken = 0
        self.is_again = False

    def look(self, path, watch, *, columns=None, date_order=""):
        self.asked.append((path.name, columns, date_order))
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        return self._look(path)

    def _look(self, path=Path("old.xlsx")):
        lines = (
            BalanceLine(2, "ann", 1, "Ann", 300, date(2026, 12, 31), balance=20, gets=300),
            BalanceLine(3, "ben", 2, "Ben", 50, None, gets=50, is_again=self.is_again),
            BalanceLine(4, "zoe", 0, None, 10, None, hindrance=BalanceHindrance.NOBODY),
        )
        columns = {
            0: BalanceColumn.ACCOUNT,
            1: BalanceColumn.POINTS,
            2: BalanceColumn.EXPIRES,
        }
        return BalanceLook(path, ("Who", "Points", "Until", "City"), columns, "", lines)

    def look_again(self):
        return self._look()

    def take_over(self):
        self.taken += 1
        return Changes(), Posted(9, 2, 350)


@pytest.fixture
def opening_desk():
    return FakeOpenings()


@pytest.fixture
def openings(qtbot, tasks, hub, opening_desk):
    made = OpeningsPage(opening_desk, tasks, hub)
    qtbot.addWidget(made)
    made.resize(1200, 860)
    made.show()
    made.opened(None)
    return made


def test_a_file_of_balances_is_shown_before_anything_is_written(openings, opening_desk, settle):
    assert openings.take_files([Path("old.xlsx")])
    settle()

    numbers = {code: shown.text() for code, shown in openings.strip._numbers.items()}
    assert numbers == {
        "openingRows": "3",
        "openingPeople": "2",
        "openingPoints": "350",
        "openingLeft": "1",
    }
    assert openings.note._title.text() == "1 customer has points already; these come on top"
    assert openings.note._sentence.text() == "1 row is left out; the reason stands beside it"
    table = openings.lines.left_out.rows
    assert table.data(table.index(0, 2)) == "There is no such customer"
    fit = openings.lines.fit.rows
    assert fit.data(fit.index(0, 5)) == "20 → 320"
    assert opening_desk.taken == 0


def test_rows_whose_points_are_added_up_are_told_and_marked(openings, opening_desk, settle):
    opening_desk.is_again = True
    openings.take_files([Path("old.xlsx")])
    settle()

    assert openings.note._sentence.text() == (
        "1 customer stands in several rows with the same last day; the points are added up\n"
        "1 row is left out; the reason stands beside it"
    )
    fit = openings.lines.fit.rows
    assert [fit.data(fit.index(row, 2)) for row in (0, 1)] == ["ann", "ben · several rows"]


def test_the_rows_that_fit_are_taken_over_in_one_action(qtbot, openings, opening_desk, settle):
    openings.opened(Path("old.xlsx"))
    settle()
    assert openings.act_button.text() == "Take over 2 balances"

    with qtbot.waitSignal(openings.did) as did:
        openings.act_button.click()
    settle()

    assert opening_desk.taken == 1
    assert did.args[0].words() == "2 balances taken over from old.xlsx"
    assert did.args[0].action_id == 9
    assert not openings.act_button.isVisible()


def test_a_column_that_was_not_known_is_matched_by_the_seller(openings, opening_desk, settle):
    opening_desk.error = BalancesUnfitError(BalancesUnfit.NO_POINTS, ("Who", "Sum"))
    openings.opened(Path("old.xlsx"))
    settle()
    assert openings.fault.isVisible()
    assert not openings.lines.isVisible()

    openings.matching._choices[0].choose(BalanceColumn.ACCOUNT)
    openings.matching._choices[1].choose(BalanceColumn.POINTS)
    openings.matching.changed.emit()
    settle()

    matched = {0: BalanceColumn.ACCOUNT, 1: BalanceColumn.POINTS}
    assert opening_desk.asked[-1] == ("old.xlsx", matched, "")
    assert not openings.fault.isVisible()
    assert openings.lines.isVisible()


def test_days_that_do_not_tell_are_decided_by_the_seller(openings, opening_desk, settle):
    openings.opened(Path("old.xlsx"))
    settle()

    openings.matching._order.choose("MDY")
    openings.matching._order.activated.emit(2)
    settle()

    assert opening_desk.asked[-1][2] == "MDY"


def test_a_file_that_cannot_be_read_is_told_where_it_was_dropped(openings, opening_desk, settle):
    opening_desk.error = BalancesUnfitError(BalancesUnfit.NO_ROWS)
    openings.opened(Path("old.csv"))
    settle()

    assert openings.drop.isVisible()
    faults = [each.text() for each in openings.drop.findChildren(QLabel) if each.isVisible()]
    assert any("There is nothing to take over" in fault for fault in faults)


def test_other_files_belong_to_the_import(openings):
    assert not openings.take_files([Path("a.xlsx"), Path("b.xlsx")])
    assert not openings.take_files([Path("photo.png")])


@pytest.mark.parametrize("language", [Language.CHINESE, Language.JAPANESE])
def test_the_pages_speak_another_language_while_open(page, differences, openings, language, settle):
    openings.opened(Path("old.xlsx"))
    settle()
    speak(language)
    settle()

    assert page.check.button.text() in ("核对账目", "台帳を確認")
    assert "3" in differences.post_button.text()
    assert openings.act_button.text() in ("导入 2 位客户的余额", "2 人の残高を取り込む")
