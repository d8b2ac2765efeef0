"""Tiers and rules: a draft that keeps itself, an example that follows, one button that starts."""

from dataclasses import replace
from datetime import date
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from app.services.points import CapPer, EarnKind, EarnRule, proposed_rules
from app.ui.kit.fields import Choice
from app.ui.kit.home import Home
from app.ui.points_rules import RuleDesks, RulesPage
from app.ui.points_rules.popups import RulePopup
from app.ui.points_rules.ports import DraftPart
from app.ui.points_rules.start_popup import StartPopup
from tests.points.builders import ZONE, PointsShop

PATIENCE_MS = 10_000


class Hands:
    """A page on a real file, and what the tests do with it."""

    def __init__(self, qtbot, tasks, hub, shop):
        self.qtbot, self.tasks, self.hub, self.shop = qtbot, tasks, hub, shop
        self.kept, self.told = {"text": ""}, []
        self.begun = lambda _is_stopped: None
        self.tiers = ["member", "silver", "gold"]
        self.page = self.opened()

    def opened(self):
        rules = self.shop.rules

        def start(settings, from_on, parts, is_stopped):
            self.begun(is_stopped)
            changes, version = rules.put(
                settings, from_on=from_on, also=parts, is_stopped=is_stopped
            )
            return changes, rules.action_of(version)

        desks = RuleDesks(
            rules=rules,
            start=start,
            kept_draft=lambda: self.kept["text"],
            keep_draft=lambda text: self.kept.update(text=text),
            categories=rules.categories,
            products=rules.products,
            outstanding=self.shop.book.outstanding,
            make_parts=tuple,
            coupons=lambda: [(7, "Spring tea"), (9, "Gift tin")],
            tiers=lambda: self.tiers,
        )
        page = RulesPage(desks, self.tasks, self.hub, Home(self.shop.clock, ZONE, "CNY"))
        page.did.connect(self.told.append)
        page.resize(1200, 800)
        self.qtbot.addWidget(page)
        page.show()
        page.opened(None)
        self.qtbot.waitUntil(lambda: self.tasks.is_idle, timeout=PATIENCE_MS)
        return page

    def button(self, name):
        return self.page.window().findChildren(QAbstractButton, name)[-1]

    def field(self, name):
        return self.page.window().findChildren(QLineEdit, name)[-1]

    def popup(self, kind=RulePopup):
        return [each for each in self.page.window().findChildren(kind) if each.isVisible()][-1]

    def type_in(self, name, text):
        field = self.field(name)
        field.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(field, text)
        else:  # as an input method does
            field.setText(text)
            field.textEdited.emit(text)

    def text(self, name):
        return self.page.findChildren(QLabel, name)[0].text()

    def wait_for(self, condition):
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)


class OtherPart(DraftPart):
    """Another part of a version, with a draft that is there or not."""

    def __init__(self):
        super().__init__()
        self.is_new = False

    @property
    def is_changed(self):
        return self.is_new

    def drop(self):
        was, self.is_new = self.is_new, False
        return (lambda: setattr(self, "is_new", True)) if was else None


@pytest.fixture
def shop(tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    shop.orders(shop.order("A-1", 128))
    yield shop
    shop.database.close()


@pytest.fixture
def hands(qtbot, tasks, hub, shop):
    return Hands(qtbot, tasks, hub, shop)


def test_a_shop_without_rules_is_offered_a_proposal(hands):
    assert hands.page.banner.isVisible()
    assert hands.page.draft.settings == proposed_rules(2)
    assert hands.button("rulesStart").isEnabled()
    assert not hands.button("rulesVersions").isVisible()
    hands.wait_for(lambda: hands.text("exampleTotal") == "128")


def test_the_example_changes_as_one_types(hands):
    hands.button("earnEdit_0").click()

    hands.type_in("basePoints", "3")

    hands.wait_for(lambda: hands.text("exampleTotal") == "384")
    lines = [part.text() for part in hands.page.work.earns.findChildren(QLabel)]
    assert "3 points per ¥1 of goods" in lines
    assert hands.popup().isVisible()


def test_what_is_no_number_is_red_and_changes_nothing(hands):
    hands.button("earnEdit_0").click()

    hands.type_in("basePoints", "three")

    assert hands.field("basePoints").property("fault")
    assert hands.page.draft.settings.points == 1


def test_what_cannot_be_is_told_and_cannot_be_started(hands):
    hands.button("earnEdit_1").click()

    hands.type_in("earnPoints", "0")

    fault = hands.popup().findChildren(QLabel)
    assert any("from 1 to 1,000,000" in part.text() for part in fault if part.isVisible())
    assert not hands.button("rulesStart").isEnabled()
    hands.type_in("earnPoints", "10")
    assert hands.button("rulesStart").isEnabled()


def test_the_money_of_an_order_is_capped_and_the_example_says_what_that_takes(hands):
    hands.button("earnEdit_0").click()

    hands.type_in("baseCap", "50")
    hands.popup().findChild(Choice, "baseCapPer").choose("day")

    hands.wait_for(lambda: hands.text("exampleTotal") == "50")
    settings = hands.page.draft.settings
    assert (settings.cap_points, settings.cap_per) == (50, CapPer.DAY)
    assert line_of(hands, 0).endswith("postage · at most 50 a day")
    said = [part.text() for part in hands.page.ahead.example.findChildren(QLabel)]
    assert said[said.index("at most 50 a day") + 1] == "−78"
    hands.field("baseCap").clear()
    hands.field("baseCap").textEdited.emit("")
    hands.wait_for(lambda: hands.text("exampleTotal") == "128")
    assert "at most" not in line_of(hands, 0)


def test_a_cap_of_the_money_that_cannot_be_is_told_in_its_popup_and_line_alone(hands):
    hands.button("earnEdit_0").click()

    hands.type_in("baseCap", "2000000")

    parts = {*hands.popup().findChildren(QLabel), *hands.page.findChildren(QLabel)}
    told = [part for part in parts if part.isVisible() and part.text().startswith("A limit is")]
    assert len(told) == 2
    assert not hands.button("rulesStart").isEnabled()


def test_the_tiers_multiplier_has_a_cap(hands):
    hands.page.work._add_earn("tier")
    number = hands.page.draft.settings.earns[-1].number

    hands.type_in("earnCap", "500")

    assert line_of(hands, number) == "Tier multiplier / as the tiers say · at most 500 a month"
    assert hands.button("rulesStart").isEnabled()


def test_the_list_of_versions_says_how_far_money_earned(hands):
    hands.shop.rules.put(replace(proposed_rules(2), cap_points=900))
    hands.page.opened(None)
    hands.wait_for(lambda: hands.page.draft.newest is not None)

    hands.button("rulesVersions").click()

    said = [part.text() for part in hands.page.window().findChildren(QLabel)]
    assert "1 point per ¥1 of goods · at most 900 a month" in said


def test_the_draft_is_there_again(hands):
    hands.button("earnSwitch_1").click()

    again = hands.opened()

    assert [rule.is_on for rule in again.draft.settings.earns] == [False, True, False]


def test_a_draft_that_is_damaged_is_the_proposal_again(hands):
    hands.kept["text"] = '{"points": "many"}'

    again = hands.opened()

    assert again.draft.settings == proposed_rules(2)


def test_a_version_is_started_by_keys_and_told_with_its_undo(hands):
    hands.button("rulesStart").click()
    popup = hands.popup(StartPopup)
    hands.type_in("startDay", "2026-01-01")

    hands.qtbot.keyClick(popup.field, Qt.Key.Key_Return)

    hands.wait_for(lambda: bool(hands.told))
    (version,) = hands.shop.rules.versions()
    assert (version.from_on, version.settings) == (date(2026, 1, 1), proposed_rules(2))
    assert hands.told[0].action_id == version.action_id
    assert hands.shop.standing() == (0, 128, 0)
    hands.wait_for(lambda: not hands.page.banner.isVisible())
    assert not hands.button("rulesStart").isEnabled()
    hands.shop.ledger.undo(version.action_id)
    (found,) = hands.shop.rules.differences()
    assert (found.posted, found.target) == (128, 0)


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "1969-01-01"])
def test_what_is_no_day_starts_nothing(hands, text):
    hands.button("rulesStart").click()
    hands.popup(StartPopup).field.clear()

    hands.type_in("startDay", text)

    hands.popup(StartPopup)._write()
    assert not hands.button("startKeep").isEnabled()


def test_a_rule_is_added_and_removed(hands):
    menu = hands.page.work.earns.menu()
    menu.findChild(QAction, "earnAdd_times").trigger()
    hands.type_in("earnTimes", "1.5")
    hands.button("earnDay_2").click()

    hands.wait_for(lambda: hands.text("exampleTotal") == "192")
    rule = hands.page.draft.settings.earns[-1]
    assert (rule.kind, rule.percent, rule.weekdays) == (EarnKind.TIMES, 150, (2,))
    hands.button("ruleRemove").click()
    hands.wait_for(lambda: hands.text("exampleTotal") == "128")
    menu.deleteLater()


def test_what_points_are_given_for_is_added(hands):
    menu = hands.page.work.spends.menu()
    menu.findChild(QAction, "spendAdd_gift").trigger()

    hands.type_in("spendName", "青瓷杯")
    hands.type_in("spendStock", "5")

    gift = hands.page.draft.settings.spends[-1]
    assert (gift.name, gift.stock, gift.points) == ("青瓷杯", 5, 100)
    menu.deleteLater()


def test_the_dry_run_stands_beside_the_version_in_force(hands):
    hands.shop.rules.put(proposed_rules(2), from_on=date(2026, 1, 1))
    hands.page.opened(None)
    hands.wait_for(lambda: hands.page.draft.newest is not None)

    hands.page.draft.take(replace(proposed_rules(2), points=2))

    hands.wait_for(lambda: hands.text("figure_points") == "256")
    notes = [part.text() for part in hands.page.ahead.trial.findChildren(QLabel)]
    assert "now 128 · +128" in notes
    assert "earns 128" in " ".join(
        part.text() for part in hands.page.ahead.example.findChildren(QLabel)
    )


def test_a_dropped_draft_comes_back_by_its_undo(hands):
    hands.shop.rules.put(proposed_rules(2))
    hands.page.opened(None)
    hands.wait_for(lambda: hands.page.draft.newest is not None)
    changed = replace(proposed_rules(2), earns=(EarnRule(7, EarnKind.ORDER, 5),))
    hands.page.draft.take(changed)

    hands.button("rulesDrop").click()

    assert hands.page.draft.settings == proposed_rules(2)
    hands.told[-1].undo()
    assert hands.page.draft.settings == changed


def test_the_draft_of_another_part_comes_back_with_the_undo(hands):
    part = OtherPart()
    hands.page.parts = (part,)
    part.is_new = True

    hands.page._drop()
    assert not part.is_new
    hands.told[-1].undo()

    assert part.is_new


def test_an_older_version_becomes_the_draft(hands):
    hands.shop.rules.put(proposed_rules(2))
    hands.shop.rules.put(replace(proposed_rules(2), points=5))
    hands.page.opened(None)
    hands.wait_for(lambda: len(hands.page.draft.versions) == 2)
    hands.button("rulesVersions").click()

    hands.button("versionTake_1").click()

    assert hands.page.draft.settings == proposed_rules(2)
    assert hands.page.draft.is_changed


def test_how_long_points_last_is_edited_in_place(hands):
    life = hands.page.ahead.life
    life.expiry.choose("days")
    hands.type_in("lifeSpan", "90")
    life.clearing.click()

    settings = hands.page.draft.settings
    assert (settings.expiry, settings.expiry_span) == ("days", 90)
    assert settings.clearing is not None


def test_a_shop_without_orders_says_so(qtbot, tasks, hub, tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    hands = Hands(qtbot, tasks, hub, shop)

    assert hands.page.ahead.example.nothing.isVisible()
    hands.wait_for(hands.page.ahead.trial.nothing.isVisible)
    shop.database.close()


def test_a_rule_for_a_coupon_asks_which(hands):
    hands.page.work._add_spend("coupon")
    rule = hands.page.draft.settings.spends[-1]
    hands.wait_for(lambda: hands.popup().findChildren(Choice, "spendCoupon") != [])
    assert not hands.button("rulesStart").isEnabled()

    hands.popup().findChild(Choice, "spendCoupon").choose(9)

    rule = hands.page.draft.settings.spends[-1]
    assert (rule.coupon_id, rule.name) == (9, "Gift tin")
    assert hands.button("rulesStart").isEnabled()


def line_of(hands, number):
    """The words of a rule's line, as a screen reader says them."""
    switch = hands.button(f"earnSwitch_{number}")
    return f"{switch.accessibleName()} / {switch.accessibleDescription()}"


def test_a_tier_bonus_is_for_the_next_tier_without_one_and_can_be_for_another(hands):
    before = len(hands.page.draft.settings.earns)
    hands.page.work._add_earn("tier_bonus")
    rule = hands.page.draft.settings.earns[-1]
    assert len(hands.page.draft.settings.earns) == before + 1
    assert line_of(hands, rule.number) == "Silver reached + 100 / once a year at most"

    hands.popup().findChild(Choice, "earnTier").choose("gold")
    hands.type_in("earnPoints", "250")

    assert line_of(hands, rule.number) == "Gold reached + 250 / once a year at most"
    assert hands.page.draft.settings.earns[-1].tier == "gold"
    assert hands.button("rulesStart").isEnabled()


def test_a_bonus_of_a_tier_that_went_says_that_it_does_nothing(hands):
    hands.page.work._add_earn("tier_bonus")
    hands.popup().findChild(Choice, "earnTier").choose("gold")

    def is_said():
        said = [part.text() for part in hands.page.findChildren(QLabel) if not part.isHidden()]
        return "Does nothing: there is no such tier." in said

    assert not is_said()
    hands.tiers = ["member", "silver"]
    hands.page.work.show_draft()

    assert is_said()
    assert hands.button("rulesStart").isEnabled()


def test_a_second_bonus_for_one_tier_and_one_without_a_tier_cannot_be_started(hands):
    hands.page.work._add_earn("tier_bonus")
    hands.page.work._add_earn("tier_bonus")
    assert hands.button("rulesStart").isEnabled()
    hands.popup().findChild(Choice, "earnTier").choose("silver")
    assert not hands.button("rulesStart").isEnabled()
    hands.popup().findChild(Choice, "earnTier").choose("gold")

    hands.page.work._add_earn("tier_bonus")

    assert not hands.button("rulesStart").isEnabled()
    said = [part.text() for part in hands.page.findChildren(QLabel)]
    assert "Choose the tier that brings these points." in said


def test_keeping_a_tier_says_for_how_long(hands):
    hands.page.work._add_spend("keep_tier")

    said = " ".join(part.text() for part in hands.popup().findChildren(QLabel))
    assert "one more period" in said
    assert hands.button("rulesStart").isEnabled()


def test_a_long_start_is_shown_and_can_be_cancelled(hands):
    def wait_for_the_seller(is_stopped):
        while not is_stopped():
            sleep(0.001)

    hands.begun = wait_for_the_seller
    hands.page._patience.setInterval(0)
    hands.page._start(hands.shop.clock.today())
    hands.wait_for(hands.page.waiting.isVisible)
    assert not hands.button("rulesStart").isEnabled()

    hands.page.waiting.cancel_button.click()

    hands.wait_for(lambda: hands.told != [])
    assert hands.told[-1].words() == "Stopped: the rules are as they were"
    assert hands.shop.rules.versions() == ()
    assert hands.page.waiting.isHidden()
    assert hands.button("rulesStart").isEnabled()
