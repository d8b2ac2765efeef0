"""The page of class rules: rules keep themselves, people change by the main button alone."""

import threading
from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.services.changes import Changes
from app.services.classing import (
    ClassMove,
    ClassOutlook,
    ClassReport,
    ClassRule,
    ClassUnfitError,
    InvalidReason,
    RuleOutlook,
    Why,
    all_invalid,
    invalid_buyers,
    invalid_tree,
)
from app.services.editing import BulkEdit, EditKind, EditReport
from app.services.errors import StoppedError
from app.services.segments import Condition, Field, Group, How, Op, Tree
from app.ui.class_rules import ClassDesks, ClassRulesPage
from app.ui.conditions.fields import Offered
from tests.ui_pages.fakes import a_home

ORDERS = Condition(Field.ORDERS_YEAR, Op.AT_LEAST, (3,))
PIECES = Condition(Field.PIECES_EACH, Op.AT_LEAST, (10,))
WHOLESALE = ClassRule(1, "wholesale", Tree(Group(parts=(ORDERS, PIECES))))
GIFTS = ClassRule(
    2, "Gift buyer", Tree(Group(parts=(Condition(Field.RECEIVERS, Op.AT_LEAST, (3,)),)))
)


class FakeRules:
    """Keeps rules in memory and writes down what was asked."""

    def __init__(self):
        self.kept = [WHOLESALE, GIFTS]
        self.wishes = []
        self.later = False

    def rules(self):
        return tuple(self.kept)

    def classes(self):
        return ("Gift buyer", "retail", "wholesale")

    def add(self, class_code):
        self.kept.append(ClassRule(len(self.kept) + 1, class_code, Tree()))
        self.wishes.append(("add", class_code))
        return Changes(), len(self.kept)

    def change(self, rule_id, *, class_code=None, tree=None, is_on=None):
        at = next(at for at, rule in enumerate(self.kept) if rule.rule_id == rule_id)
        old = self.kept[at]
        self.kept[at] = ClassRule(
            rule_id,
            class_code or old.class_code,
            old.tree if tree is None else tree,
            old.is_on if is_on is None else is_on,
        )
        self.wishes.append(("change", rule_id, class_code, tree, is_on))
        return Changes()

    def remove(self, rule_id):
        self.kept = [rule for rule in self.kept if rule.rule_id != rule_id]
        self.wishes.append(("remove", rule_id))
        return Changes()

    def arrange(self, rule_ids):
        self.kept.sort(key=lambda rule: rule_ids.index(rule.rule_id))
        self.wishes.append(("arrange", list(rule_ids)))
        return Changes()

    def is_for_later(self):
        return self.later

    def set_for_later(self, *, is_on):
        self.later = is_on
        self.wishes.append(("later", is_on))
        return Changes()


class FakeClassing:
    """A hundred people, of whom nine change and two are only suggested."""

    def __init__(self):
        self.asked = []
        self.applied = 0
        self.renamed = []
        self.hold = None
        self.moving = array("q", range(1, 10))

    def preview(self, rules, is_stopped):
        self.asked.append(rules)
        rules = {rule.rule_id: RuleOutlook(30 * rule.rule_id, 4) for rule in rules}
        return ClassOutlook(
            100, 5, self.moving, array("q", [21, 22]), {**rules, 0: RuleOutlook(61, -8)}
        )

    def moves(self, rules, people):
        whys = (Why(Field.ORDERS_YEAR, 9), Why(Field.PIECES_EACH, 33.6))
        return {
            each: ClassMove(each, f"Person {each}", "retail", "wholesale", 1, whys)
            for each in people
        }

    def apply(self, is_stopped=None):
        if self.hold is not None:
            self.hold.wait(5)
            if is_stopped():
                raise StoppedError
        self.applied += 1
        self.moving = array("q")
        return Changes(), ClassReport(77, 9)

    def rename(self, before, name):
        if name == "retail?":
            raise ClassUnfitError(name)
        self.renamed.append((before, name))
        return Changes(), ClassReport(78, 3)


@pytest.fixture
def rules():
    return FakeRules()


@pytest.fixture
def classing():
    found = FakeClassing()
    yield found
    if found.hold is not None:
        found.hold.set()


@pytest.fixture
def hidden():
    return []


@pytest.fixture
def desks(rules, classing, hidden):
    def hide(people, edit):
        hidden.append((list(people), edit))
        return Changes(), EditReport(79, len(people))

    return ClassDesks(
        rules=rules,
        classing=classing,
        counts=lambda trees: (18, 14, 6, 0, 3, 0, 1, 0, 37)[: len(trees)],
        ids_of=lambda tree: array("q", [31, 32]) if tree == all_invalid() else array("q"),
        hide=hide,
        choices=lambda *_: (),
        own_fields=tuple,
    )


@pytest.fixture
def page(qtbot, tasks, hub, desks, settle):
    made = ClassRulesPage(desks, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 860)
    made.show()
    made.opened(None)
    settle()
    return made


def button(page, name):
    return next(
        each for each in page.window().findChildren(QAbstractButton, name) if each.isVisibleTo(page)
    )


def words(page, name):
    return page.findChild(QLabel, name).text()


def cell(page, row, code):
    codes = [column.code for column in page.outcome.rows.columns]
    return page.outcome.rows.index(row, codes.index(code)).data()


def number_of(line):
    return line.first_field()


def test_what_will_happen_is_told_in_numbers_and_person_by_person(page, settle):
    cell(page, 0, "who")  # a row is read when it is first looked at
    settle()

    assert page.head.act.text() == "Set the class of 9 people"
    assert [words(page, f"figure_{code}") for code in ("changing", "staying", "by_hand")] == [
        "9",
        "86",
        "5",
    ]
    assert cell(page, 0, "who") == "Person 1 9 orders, 34 pieces each"
    assert cell(page, 0, "class") == "Retail → Wholesale"
    assert words(page, "classShare") == "6 of 9"
    assert page.banner.action_button.text() == "See 2"


def test_all_of_them_and_those_only_suggested_can_be_looked_through(page, settle):
    page.outcome.all_button.click()
    settle()
    assert page.outcome.rows.rowCount() == 9
    assert not page.outcome.all_button.isVisible()

    page.banner.action_button.click()
    settle()
    assert [page.outcome.rows.id_at(at) for at in range(2)] == [21, 22]

    page.outcome.back_button.click()
    settle()
    assert page.outcome.rows.rowCount() == 6


def test_a_person_opens_from_the_list_with_enter(qtbot, page):
    with qtbot.waitSignal(page.go) as gone:
        page.outcome.table.setFocus()
        qtbot.keyClick(page.outcome.table, Qt.Key.Key_Return)

    assert gone.args == ["customer", 1]


def test_the_main_button_sets_the_class_of_everybody_in_one_step(page, classing, settle):
    told = []
    page.did.connect(told.append)

    page.head.act.click()
    settle()

    assert classing.applied == 1
    assert (told[0].words(), told[0].action_id) == ("Class of 9 people set", 77)
    assert page.head.act.text() == "Set the class"
    assert not page.head.act.isEnabled()


def test_setting_the_class_can_be_cancelled(qtbot, page, classing, settle):
    classing.hold = threading.Event()
    page.head.act.click()
    qtbot.waitUntil(page.card.isVisible)

    page.card.cancel_button.click()
    classing.hold.set()
    settle()

    assert classing.applied == 0
    assert page.head.act.isEnabled()


def test_a_condition_is_typed_previewed_at_once_and_kept_after_a_moment(
    qtbot, page, rules, classing, settle
):
    card = page.rules.card(1)
    card.opener.click()
    field = number_of(card.conditions.lines[0])
    field.setFocus()

    field.selectAll()
    qtbot.keyClicks(field, "5")
    qtbot.waitUntil(lambda: classing.asked[-1][0].tree.root.parts[0].values == (5,))
    before = list(rules.wishes)
    qtbot.waitUntil(lambda: len(rules.wishes) == 1)
    settle()

    assert before == []
    assert rules.kept[0].tree.root.parts[0].values == (5,)
    assert words(page, "classSaved").startswith("Saved ")
    assert page.rules.card(1) is card
    assert page.focusWidget() is field


def test_what_is_being_filled_in_is_neither_asked_nor_kept(qtbot, page, rules, classing, settle):
    card = page.rules.card(1)
    card.opener.click()
    field = number_of(card.conditions.lines[0])

    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    page.keeping.keep_now()
    settle()

    assert rules.wishes == []
    assert classing.asked[-1][0] == WHOLESALE


def test_typing_is_kept_before_the_class_is_set_and_when_the_page_is_left(
    qtbot, page, rules, settle
):
    card = page.rules.card(2)
    card.opener.click()
    field = number_of(card.conditions.lines[0])
    field.selectAll()
    qtbot.keyClicks(field, "4")

    page.hide()
    settle()

    assert rules.kept[1].tree.root.parts[0].values == (4,)


def test_a_condition_is_added_and_taken_off(qtbot, page, rules, settle):
    card = page.rules.card(2)
    card.opener.click()
    box = card.conditions
    box.add.click()
    popup = page.window().findChild(object, "fieldPopup")
    popup.chosen.emit(Offered(Field.ORDERS))
    popup.dismiss()
    settle()
    assert len(box.lines) == 2
    qtbot.keyClicks(number_of(box.lines[1]), "2")
    page.keeping.keep_now()
    settle()
    assert rules.kept[1].tree.root.parts[1] == Condition(Field.ORDERS, Op.AT_LEAST, (2,))

    box.how.choose(How.ANY)
    page.keeping.keep_now()
    settle()
    assert rules.kept[1].tree.root.how is How.ANY

    box.lines[0].cross.click()
    page.keeping.keep_now()
    settle()
    assert rules.kept[1].tree == Tree(Group(parts=(Condition(Field.ORDERS, Op.AT_LEAST, (2,)),)))


def test_a_rule_moves_by_alt_and_the_arrows(qtbot, page, rules, settle):
    grip = page.rules.card(2).grip
    grip.setFocus()

    qtbot.keyClick(grip, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()

    assert rules.wishes == [("arrange", [2, 1])]
    assert [rule.rule_id for rule in page.rules.drafts] == [2, 1]
    assert grip.hasFocus()


def test_a_rule_is_dragged_to_its_place(page, rules, settle):
    first, second = page.rules.card(1), page.rules.card(2)
    below = second.mapToGlobal(second.rect().bottomLeft())

    first.grip.dragged.emit(below)
    first.grip.dropped.emit()
    settle()

    assert [rule.rule_id for rule in rules.kept] == [2, 1]


def test_a_rule_is_switched_off_and_removed(page, rules, settle):
    page.rules.card(2).switch.click()
    settle()
    page.rules.card(1).opener.click()
    button(page, "ruleRemove_1").click()
    settle()

    assert rules.wishes == [("change", 2, None, None, False), ("remove", 1)]
    assert [rule.rule_id for rule in page.rules.drafts] == [2]


def test_a_rule_may_give_another_class(page, rules, settle):
    card = page.rules.card(1)
    card.opener.click()

    page.findChild(object, "ruleClass_1").choose("Gift buyer")
    settle()

    assert rules.kept[0].class_code == "Gift buyer"
    assert page.rules.card(1).is_open


def test_a_class_of_ones_own_begins_with_a_rule(qtbot, page, rules, settle):
    page.add_class.click()
    popup = page.window().findChild(object, "classPopup")
    qtbot.keyClicks(popup.field, "  Club  member ")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle()

    assert rules.wishes == [("add", "Club member")]
    card = page.rules.card(3)
    assert card.is_open
    assert page.window().findChild(object, "fieldPopup") is not None


def test_a_class_is_renamed_with_undo(qtbot, page, classing, settle):
    told = []
    page.did.connect(told.append)
    page.rules.card(2).opener.click()
    button(page, "ruleRename_2").click()
    popup = page.window().findChild(object, "classPopup")
    popup.field.selectAll()
    qtbot.keyClicks(popup.field, "Presents")
    popup.keep_button.click()
    settle()

    assert classing.renamed == [("Gift buyer", "Presents")]
    assert told[0].action_id == 78


def test_the_rules_may_apply_to_whom_an_import_brings(page, rules, settle):
    page.outcome.later.click()
    settle()

    assert rules.wishes == [("later", True)]
    assert page.outcome.later.isChecked()


def test_records_that_look_invalid_are_counted_looked_at_and_hidden(qtbot, page, hidden, settle):
    told = []
    page.did.connect(told.append)
    assert [words(page, f"invalid_{each}") for each in InvalidReason] == ["18", "14", "6", "0"]
    assert page.invalid.hide_button.text() == "Hide 37 people"
    assert not page.invalid.looks[InvalidReason.TESTS].isEnabled()

    with qtbot.waitSignal(page.go) as gone:
        page.invalid.looks[InvalidReason.CLOSED].click()
    page.invalid.hide_button.click()
    settle()

    code, wish = gone.args
    assert (code, wish.tree) == ("customers", invalid_tree(InvalidReason.CLOSED))
    assert wish.words() == "only closed orders"
    assert hidden == [([31, 32], BulkEdit(EditKind.HIDE))]
    assert (told[0].words(), told[0].action_id) == ("2 people hidden", 79)


def test_paying_customers_among_the_invalid_are_told_and_looked_at(qtbot, page):
    buyers = page.invalid.buyers
    shown = {reason: each.text() for reason, each in buyers.items() if each.isVisibleTo(page)}
    assert shown == {
        InvalidReason.PHONE: "3 of them have orders",
        InvalidReason.BOUNCED: "1 of them has orders",
    }

    with qtbot.waitSignal(page.go) as gone:
        buyers[InvalidReason.PHONE].click()

    code, wish = gone.args
    assert (code, wish.tree) == ("customers", invalid_buyers(InvalidReason.PHONE))


def test_rules_changed_elsewhere_are_shown(page, rules, hub, settle):
    rules.kept = [GIFTS]

    hub.announce(Changes())
    settle()

    assert page.rules.drafts == (GIFTS,)


def test_a_rule_with_groups_is_told_in_words_and_not_edited(page, rules, hub, settle):
    groups = Tree(Group(parts=(Group(How.ANY, (ORDERS, PIECES)), ORDERS)))
    rules.kept = [ClassRule(1, "wholesale", groups)]
    hub.announce(Changes())
    settle()

    page.rules.card(1).opener.click()

    assert page.rules.card(1).conditions.lines == ()
    assert not page.rules.card(1).conditions.add.isVisible()
    assert page.rules.drafts == tuple(rules.kept)
