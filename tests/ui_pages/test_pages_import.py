import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from app.services.errors import DiskFullError
from app.services.exchange.views import Certainty, ColumnLook, Refusal, TableKind
from app.services.segments import changed_by
from app.ui import i18n
from app.ui.importing.parts import Step
from app.ui.kit.buttons import press_main
from app.ui.kit.fields import Choice, Tick
from tests.ui_pages.fakes import FakeDesk, a_look, a_table, some_counts


def words_of(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(page, name):
    button = page.findChild(QPushButton, name)
    assert button.isVisible(), name
    assert button.isEnabled(), name
    button.click()


@pytest.fixture
def checked(import_page, settle):
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    press(import_page, "importNext")
    settle()
    return import_page


def test_a_dropped_file_is_recognised_and_the_button_says_what_comes_next(import_page, settle):
    import_page.take_files([Path("taobao.xlsx")])
    settle()

    assert "Recognised" in words_of(import_page)
    assert import_page.head.next.text() == "Check 3,214 rows"


def test_the_way_from_file_to_report_needs_the_main_key_only(qtbot, import_page, desk, settle):
    import_page.take_files([Path("taobao.xlsx")])
    settle()

    for step in (Step.CHECK, Step.DONE):
        assert press_main(import_page)  # as the window does on its key
        settle()
        assert import_page.flow.step is step

    assert desk.brought == ["taobao.xlsx"]
    headline = import_page.findChild(QLabel, "importHeadline").text()
    assert headline == "3,195 of 3,214 rows are in. 19 kept aside."


def test_a_refused_file_is_told_in_its_line_and_the_others_go_on(import_page, desk, settle):
    desk.looks["bill.csv"] = lambda path: a_look(path, refused=Refusal.BILL_ALIPAY)

    import_page.take_files([Path("bill.csv"), Path("taobao.xlsx")])
    settle()

    assert "This is a bill of Alipay" in words_of(import_page)
    press(import_page, "importNext")
    settle()
    press(import_page, "importNext")
    settle()
    assert desk.brought == ["taobao.xlsx"]
    assert import_page.done.files.isVisible()
    assert "This is a bill of Alipay" in words_of(import_page.done.files)


def test_a_pair_is_imported_orders_first_whatever_the_sequence(import_page, desk, settle):
    desk.looks["lines.csv"] = lambda path: a_look(path, a_table(kind=TableKind.LINES))

    import_page.take_files([Path("lines.csv"), Path("orders.csv")])
    settle()
    press(import_page, "importNext")
    settle()
    press(import_page, "importNext")
    settle()

    assert desk.brought == ["orders.csv", "lines.csv"]
    headline = import_page.findChild(QLabel, "importHeadline").text()
    assert headline == "6,390 of 6,428 rows are in. 38 kept aside."


def test_a_table_of_a_workbook_can_be_left_out(import_page, desk, settle):
    desk.looks["book.xlsx"] = lambda path: a_look(
        path, a_table(name="Orders"), a_table(name="Returns", index=1)
    )
    import_page.take_files([Path("book.xlsx")])
    settle()

    import_page.findChild(Tick, "importTable0_1").setChecked(False)
    press(import_page, "importNext")
    settle()

    assert [plan.table.name for plan in desk.plans] == ["Orders"]


def test_a_file_without_a_shop_is_asked_for_it_before_its_rows_are_checked(
    import_page, desk, settle
):
    desk.looks["etsy.csv"] = lambda path: a_look(path, a_table(needs=("shop",), shop=None))
    import_page.take_files([Path("etsy.csv")])
    settle()
    assert import_page.head.next.text() == "Match columns"
    press(import_page, "importNext")

    press(import_page, "importNext")
    assert "Write the name of the shop" in words_of(import_page)
    assert desk.plans == []

    typed = QInputMethodEvent()
    typed.setCommitString("山间茶铺")
    QCoreApplication.sendEvent(import_page.match.questions.shop, typed)
    press(import_page, "importNext")
    settle()
    assert desk.plans[0].shop == "山间茶铺"


def test_two_files_of_one_platform_are_asked_for_their_shop_once(import_page, desk, settle):
    for name in ("one.csv", "two.csv"):
        desk.looks[name] = lambda path: a_look(path, a_table(needs=("shop",), shop=None))
    import_page.take_files([Path("one.csv"), Path("two.csv")])
    settle()
    press(import_page, "importNext")

    import_page.match.questions.shop.setText("Hillside")
    import_page.match.questions.shop.textEdited.emit("Hillside")
    press(import_page, "importNext")
    settle()

    assert [plan.shop for plan in desk.plans] == ["Hillside", "Hillside"]


def test_the_first_row_is_numbered_as_in_the_file(import_page, settle):
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    press(import_page, "columns0")

    rows = import_page.findChild(QWidget, "importPreview").rows
    assert rows.data(rows.index(0, 0)) == "2"


def test_the_first_rows_are_shown_as_they_are_read(import_page, desk, settle):
    header = ("订单编号", "联系电话", "联系手机")
    sample = (('="1930281113475885859"', "'null", "'13812346688"),)
    fields = ("order_no", "phone", "phone")
    columns = tuple(
        ColumnLook(name, first, code, Certainty.SURE)
        for name, first, code in zip(header, sample[0], fields, strict=True)
    )
    table = a_table(header=header, sample=sample, columns=columns)
    desk.looks["taobao.csv"] = lambda path: a_look(path, table)
    import_page.take_files([Path("taobao.csv")])
    settle()
    press(import_page, "columns0")

    rows = import_page.findChild(QWidget, "importPreview").rows
    shown = [rows.data(rows.index(0, at)) for at in range(1, rows.columnCount())]
    assert shown == ["1930281113475885859", "13812346688", ""]


def test_new_customers_are_counted_as_persons(checked, settle):
    press(checked, "importNext")
    settle()

    assert checked.head.see.text() == "See 2,431 new customers"
    rows = checked.findChild(QWidget, "cameInTable").rows
    assert [rows.data(rows.index(0, at)) for at in range(1, 4)] == ["2,431", "312", "165"]


def test_day_or_month_first_is_asked_and_kept_when_going_back(import_page, desk, settle):
    desk.looks["dates.csv"] = lambda path: a_look(path, a_table(needs=("date_order",)))
    import_page.take_files([Path("dates.csv")])
    settle()
    press(import_page, "importNext")
    press(import_page, "dateOrderMDY")
    press(import_page, "importNext")
    settle()
    assert desk.plans[0].date_order == "MDY"

    press(import_page, "importBack")

    assert import_page.flow.step is Step.MATCH
    assert import_page.match.questions.dates.current() == 1


def test_a_known_format_keeps_its_own_columns_until_the_seller_changes_one(
    import_page, desk, settle
):
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    press(import_page, "importNext")
    settle()
    assert desk.plans[0].mapping is None

    press(import_page, "importBack")
    import_page.findChild(Choice, "field7").choose("buyer_message")
    press(import_page, "importNext")
    settle()

    assert desk.discarded == ["taobao.xlsx"]
    assert desk.plans[1].mapping[7] == "buyer_message"
    assert import_page.findChild(QLabel, "match7").text() == "sure"


def test_going_back_without_a_change_does_not_check_again(checked, desk, settle):
    press(checked, "importBack")
    press(checked, "importNext")
    settle()

    assert len(desk.plans) == 1
    assert checked.flow.step is Step.CHECK


def test_the_check_names_reasons_with_numbers_and_the_rows_at_fault(checked):
    words = words_of(checked)

    assert "No order number" in words
    assert "Rows 208–218." in words
    assert checked.head.next.text() == "Import 3,195 rows"
    rows = checked.findChild(QWidget, "checkRows").rows
    assert rows.rowCount() == 19
    assert rows.row_at(0).why == "The date does not exist"


def test_the_sums_of_the_report_agree(qtbot, checked, settle):
    press(checked, "importNext")
    settle()
    counts = some_counts()

    assert counts.read == counts.applied + counts.unchanged + counts.kept_aside
    words = words_of(checked)
    assert "new or changed 3,116" in words
    assert "unchanged 79" in words
    assert "kept aside 19" in words
    qtbot.waitUntil(lambda: "Kept aside: 19 rows and why" in words_of(checked))


def test_the_customers_whom_a_file_changed_open_as_a_list(qtbot, checked, settle):
    press(checked, "importNext")
    settle()
    link = checked.findChild(QPushButton, "changedPeople")
    assert (link.text(), link.toolTip()) == ("See 312 changed customers", "Show these people")

    with qtbot.waitSignal(checked.go) as went:
        link.click()

    code, wish = went.args
    assert (code, wish.tree) == ("customers", changed_by((11,)))


def test_cancel_while_checking_leaves_the_files_as_they_were(qtbot, import_page, desk, settle):
    desk.hold = threading.Event()
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    press(import_page, "importNext")
    qtbot.waitUntil(import_page.card.isVisible)

    press(import_page, "cancelWork")
    settle()

    assert import_page.flow.step is Step.CHOOSE
    assert "You stopped it" in words_of(import_page)
    assert import_page.head.next.text() == "Check 3,214 rows"


def test_cancel_while_importing_changes_nothing_and_offers_to_check_again(
    qtbot, checked, desk, settle
):
    desk.hold = threading.Event()
    press(checked, "importNext")
    qtbot.waitUntil(checked.card.isVisible)

    press(checked, "cancelWork")
    settle()

    assert desk.brought == []
    assert checked.flow.step is Step.CHOOSE
    assert "Everything is as it was before." in words_of(checked)


def test_cancel_at_the_second_file_keeps_the_first_and_tells_of_the_other(
    qtbot, import_page, desk, settle
):
    import_page.take_files([Path("one.csv"), Path("two.csv")])
    settle()
    press(import_page, "importNext")
    settle()
    desk.hold, desk.held_file = threading.Event(), "two.csv"
    press(import_page, "importNext")
    qtbot.waitUntil(lambda: desk.brought == ["one.csv"])

    press(import_page, "cancelWork")
    settle()

    assert desk.brought == ["one.csv"]
    assert "You stopped it" in words_of(import_page.done.files)


def test_cancel_as_a_file_is_just_through_lets_no_other_follow(
    import_page, desk, settle, monkeypatch
):
    import_page.take_files([Path("one.csv"), Path("two.csv")])
    settle()
    press(import_page, "importNext")
    settle()
    bring_in = FakeDesk.bring_in

    def bring_in_and_stop(self, trial, watch):
        report = bring_in(self, trial, watch)
        import_page.work.progress.cancel()
        return report

    monkeypatch.setattr(FakeDesk, "bring_in", bring_in_and_stop)
    press(import_page, "importNext")
    settle()

    assert desk.brought == ["one.csv"]
    assert "You stopped it" in words_of(import_page.done.files)


def test_a_full_disk_is_told_and_nothing_is_lost(checked, desk, settle):
    desk.fails = DiskFullError("disk")

    press(checked, "importNext")
    settle()

    assert "The disk is full" in words_of(checked)
    assert checked.head.next.text() == "Check 3,214 rows"


def test_numbers_known_of_another_shop_stop_until_the_seller_is_sure(import_page, desk, settle):
    desk.refusals["taobao.xlsx"] = Refusal.OTHER_SHOP
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    press(import_page, "importNext")
    settle()
    assert "Hillside Tmall" in words_of(import_page)
    assert not import_page.head.next.isEnabled()

    press(import_page, "otherOrders")
    settle()

    assert desk.plans[-1].is_shop_sure
    assert import_page.head.next.isEnabled()


def test_undo_tells_what_went_what_stayed_and_what_was_emptied(checked, desk, settle):
    press(checked, "importNext")
    settle()

    press(checked, "importUndo")
    settle()

    assert desk.undone == [1]
    words = words_of(checked)
    assert "The import was taken back." in words
    assert "2,431 customers and 2,902 orders are as they were before the import." in words
    assert "王晓梅 · 陈思远" in words
    assert "1 emptied" in words
    assert not checked.head.undo.isVisible()


def test_two_files_are_taken_back_the_last_one_first(import_page, desk, settle):
    import_page.take_files([Path("one.csv"), Path("two.csv")])
    settle()
    for _step in range(2):
        press(import_page, "importNext")
        settle()

    press(import_page, "importUndo")
    settle()

    assert desk.undone == [2, 1]


def test_an_earlier_import_can_be_taken_back_from_the_first_step(qtbot, checked, desk, settle):
    press(checked, "importNext")
    settle()
    press(checked, "importAnother")
    settle()

    press(checked, "undoBatch1")
    settle()

    assert desk.undone == [1]
    qtbot.waitUntil(lambda: "Taken back" in words_of(checked))


def test_files_dropped_during_an_import_wait_for_the_next_one(qtbot, checked, desk, settle):
    desk.hold = threading.Event()
    press(checked, "importNext")
    qtbot.waitUntil(checked.card.isVisible)
    checked.take_files([Path("later.csv")])
    desk.hold.set()
    settle()
    assert checked.flow.step is Step.DONE

    press(checked, "importAnother")
    settle()

    assert [entry.path.name for entry in checked.work.entries] == ["later.csv"]


def test_letters_that_look_wrong_are_read_in_another_way(import_page, desk, settle):
    import_page.take_files([Path("taobao.csv")])
    settle()
    press(import_page, "columns0")

    choice = import_page.match.questions.encoding
    choice.choose("cp932")
    choice.activated.emit(choice.currentIndex())
    settle()

    assert desk.encodings == [None, "cp932"]
    assert import_page.flow.step is Step.MATCH


def test_rows_kept_aside_are_saved_where_the_seller_says(qtbot, checked, desk, settle, tmp_path):
    press(checked, "saveProblems")
    dialog = checked.window().findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "aside.xlsx"))
    settle()

    assert desk.saved == [tmp_path / "aside.xlsx"]
    assert "Saved as aside.xlsx" in words_of(checked)
    dialog.close()


def test_hovering_files_turn_the_field_and_leaving_ends_it(import_page):
    assert import_page.files_hover([Path("taobao.xlsx")])
    assert "taobao.xlsx" in words_of(import_page)

    import_page.files_hover([])

    assert "taobao.xlsx" not in words_of(import_page)


def test_every_control_of_every_step_has_both_names(checked, settle):
    def nameless():
        controls = checked.findChildren(QPushButton) + checked.findChildren(Choice)
        return [
            control
            for control in controls
            if control.isVisible() and not (control.objectName() and control.accessibleName())
        ]

    assert nameless() == []
    press(checked, "importBack")
    assert nameless() == []
    press(checked, "importBack")
    assert nameless() == []
    press(checked, "importNext")
    settle()
    press(checked, "importNext")
    settle()
    assert nameless() == []


def test_the_report_follows_a_change_of_language_without_doubling(qtbot, checked, settle):
    press(checked, "importNext")
    settle()

    i18n.speak(i18n.Language.CHINESE)

    qtbot.waitUntil(lambda: "第 208–218 行" in words_of(checked))
    assert words_of(checked).count("第 208–218 行") == 1
