"""The page of referrals over a real shop: family, card, review, program, codes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.services.customers.views import Question
from app.services.kept_segments import SegmentBook
from app.services.orders import CustomerBook
from app.services.referral import ReferralSettings
from app.ui import i18n
from app.ui.kit.popup import Popup
from app.ui.referral import ReferralDesks, ReferralPage
from tests.referral.builders import ReferralShop
from tests.ui_pages.fakes import a_home


@pytest.fixture
def shop(tmp_path):
    """Mei brought Lin and Ann, Lin brought Bob; Ann has Mei's name."""
    shop = ReferralShop(tmp_path)
    shop.orders(shop.order("A1", 100))
    for nth, account in enumerate(("lin", "ann", "bob")):
        shop.brings(account, f"F{nth}", 100 + nth)
    shop.says(2, 1)
    shop.says(3, 1)
    shop.says(4, 2)
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET name = 'mei' WHERE id = 3")
    shop.says(3, 0)
    shop.says(3, 1)
    yield shop
    shop.database.close()


@pytest.fixture
def page_of(qtbot, tasks, hub, settle):
    def make(shop, subject=None):
        book, segments = (
            CustomerBook(shop.database, shop.clock),
            SegmentBook(shop.database, shop.clock),
        )
        desks = ReferralDesks(
            shop.referrals,
            shop.desk,
            segments.all,
            lambda key: book.ids(Question(tree=segments.tree_of(key))),
        )
        page = ReferralPage(desks, tasks, hub, a_home())
        qtbot.addWidget(page)
        page.resize(1180, 860)
        page.show()
        page.opened(subject)
        settle()
        return page

    return make


def _text(page, name):
    return page.findChild(QLabel, name).text()


def _link(page, name):
    return page.findChild(QPushButton, f"{name}_people")


def _press(page, name):
    (button,) = [each for each in page.window().findChildren(QPushButton, name) if each.isVisible()]
    button.click()


def test_the_family_of_who_brought_most_is_shown_in_two_circles(shop, page_of):
    page = page_of(shop)

    assert page.family.tree.drawn == (1, 3, 2, 4)
    assert _text(page, "familyTitle") == "Who came through mei?"
    assert _link(page, "familyShare").text() == "3 customers in two circles, money of 12 months"
    assert _link(page, "familyCircle_1").text() == "1st circle: 2 customers, ¥201.00"
    assert _link(page, "familyCircle_2").text() == "2nd circle: 1 customer, ¥102.00"
    assert not _link(page, "familyCircle_3").isVisible()
    assert _text(page, "familyFoot").startswith("rewards to mei: ")
    assert _text(page, "figure_friends") == "3"


def test_a_box_of_the_tree_shows_that_persons_family(shop, page_of, qtbot, settle):
    page = page_of(shop)
    place = page.family.tree.place_of(2).toPoint()

    QTest.mouseClick(
        page.family.tree, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place)
    )
    settle()

    assert page.family.tree.drawn == (2, 4)
    assert _text(page, "cardTitle") == "Card of lin"


def test_the_table_holds_the_same_people_and_opens_them(shop, page_of, qtbot):
    page = page_of(shop)
    page.family.as_table.click()

    people = [page.family.rows.id_at(row) for row in range(page.family.rows.rowCount())]
    page.family.table.setFocus()
    page.family.table.make_current(2)
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page.family.table, Qt.Key.Key_Return)

    assert people == [3, 2, 4]
    assert went.args == ["customer", 4]
    assert page.family.tree.isHidden()


def test_a_reward_that_waits_is_approved_with_an_undo(shop, page_of, qtbot, settle):
    page = page_of(shop)
    assert page.head.review_button.text() == "Review 1 referral"
    page.head.review_button.click()
    qtbot.keyClick(page.review.table, Qt.Key.Key_Return)

    with qtbot.waitSignal(page.did) as told:
        _press(page, "approveReferral")
    settle()

    (done,) = told.args
    assert (done.words, shop.reward()) == ("Referral approved", 400)
    assert page.head.review_button.isHidden()
    shop.settings.undo(done.action_id)
    assert shop.reward() == 200


def test_a_reward_is_refused(shop, page_of, qtbot, settle):
    page = page_of(shop)
    page.review.table.opened.emit(0)

    with qtbot.waitSignal(page.did):
        _press(page, "refuseReferral")
    settle()

    assert shop.reward() == 200
    assert shop.referrals.to_review() == 0


def test_a_code_is_given_and_its_card_and_code_are_copied(shop, page_of, qtbot, settle):
    page = page_of(shop)
    assert page.card.copy_button.isHidden()

    with qtbot.waitSignal(page.did) as told:
        page.card.give_button.click()
    settle()

    code = shop.referrals.card(1).code
    assert told.args[0].words == "1 customer got a code"
    page.card.code_button.click()
    assert QGuiApplication.clipboard().text() == code
    page.card.copy_button.click()
    assert not QGuiApplication.clipboard().image().isNull()
    assert code in page.card.card.accessibleName()


def test_codes_go_to_a_segment(shop, page_of, qtbot, settle):
    page = page_of(shop)
    page.head.codes_button.click()
    settle()
    popup = page.popup
    popup.pick.choose("ready:repeat")
    settle()
    assert not popup.give_button.isEnabled()
    popup.pick.choose("ready:new")
    settle()
    assert popup.give_button.text() == "Give codes to 4 customers"

    with qtbot.waitSignal(page.did) as told:
        popup.give_button.click()

    assert told.args[0].words == "4 customers got a code"


def test_a_long_name_of_a_segment_does_not_leave_the_popup(shop, page_of, settle):
    page = page_of(shop)
    page.head.codes_button.click()
    settle()
    popup = page.popup

    popup.pick.add(lambda: "Bought green tea, oolong and a pot in the same year " * 3, "long")
    settle()

    assert popup.pick.minimumSizeHint().width() < popup.width() // 2


def test_the_program_is_changed_and_what_cannot_be_is_told(shop, page_of, qtbot, settle):
    page = page_of(shop)
    page.program.change_button.click()
    field = page.popup.findChild(QLineEdit, "program_order_points")
    field.setText("many")
    page.popup.save_button.click()
    assert field.property("fault")
    field.setText("900")
    page.popup.save_button.click()
    assert page.popup.isVisible()
    page.popup.findChild(QLineEdit, "program_coupon_points").setText("1000")
    page.popup.findChild(QLineEdit, "program_least_minor").setText("120.50")

    with qtbot.waitSignal(page.did):
        page.popup.save_button.click()
    settle()

    newest = shop.referrals.versions()[-1].settings
    assert newest == ReferralSettings(True, 900, 1000, 50, 12_050)


def test_an_empty_shop_offers_codes_and_a_program(tmp_path, page_of, qtbot, settle):
    shop = ReferralShop(tmp_path, program=None)
    page = page_of(shop)

    assert page.empty.isVisible()
    page.empty.second_button.click()
    button, popup = page.empty.second_button, page.popup
    below = button.mapTo(page.window(), QPoint(0, button.height())).y()
    assert abs(popup.x() - button.mapTo(page.window(), QPoint(0, 0)).x()) < popup.width()
    assert abs(popup.y() - below) < popup.height() + 2 * button.height()
    assert page.popup.first().text() == "200"
    shop.database.close()


def test_the_page_changes_its_language_at_once(shop, page_of, settle):
    page = page_of(shop)

    i18n.speak(i18n.Language.CHINESE)
    settle()

    assert _text(page, "familyTitle") == "mei带来了谁？"
    assert page.head.review_button.text() == "核对 1 条老带新"


def test_a_person_as_the_subject_shows_that_family(shop, page_of):
    page = page_of(shop, 4)

    assert page.family.tree.drawn == (4,)
    assert not [each for each in page.window().findChildren(Popup) if each.isVisible()]


@pytest.mark.parametrize(
    ("number", "people"),
    [
        ("figure_holders_people", [1]),
        ("figure_referrers_people", [1, 2]),
        ("figure_friends_people", [2, 3, 4]),
        ("figure_friends_note", [2]),
        ("familyShare_people", [2, 3, 4]),
        ("familyCircle_1_people", [2, 3]),
        ("familyCircle_2_people", [4]),
    ],
)
def test_the_figures_open_as_the_people_they_count(shop, page_of, qtbot, number, people):
    shop.desk.give_codes([1])
    shop.orders(shop.order("F9", 90), accounts=("lin",))
    page = page_of(shop)
    link = page.findChild(QPushButton, number)
    assert str(len(people)) in link.accessibleName()

    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(link, Qt.Key.Key_Space)

    code, wish = went.args
    book = CustomerBook(shop.database, shop.clock)
    assert (code, sorted(book.ids(Question(tree=wish.tree)))) == ("customers", people)


def test_the_box_of_those_who_are_not_drawn_opens_as_them(shop, page_of, qtbot, settle):
    for nth in range(9):
        shop.brings(f"more{nth}", f"M{nth}", 300)
        shop.says(5 + nth, 1)
    page = page_of(shop)
    tree = page.family.tree
    (box,) = [box for box in tree._boxes if box.circle == 1 and box.kin is None]
    drawn = [box.kin.person_id for box in tree._boxes if box.kin is not None and box.circle == 1]

    with qtbot.waitSignal(page.go) as went:
        QTest.mouseClick(
            tree, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            box.area.center().toPoint(),
        )  # fmt: skip

    book = CustomerBook(shop.database, shop.clock)
    people = set(book.ids(Question(tree=went.args[1].tree)))
    assert people == {2, 3, *range(5, 14)} - set(drawn)
    assert len(people) == len(box.more)
