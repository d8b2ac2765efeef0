"""The part of the page of rules, the cards and a person's card, over a real shop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.services.kept_segments import SegmentBook
from app.services.tiers import Privilege, PrivilegeKind, TierProspects, TierSettings, settings_text
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.tasks import TaskRunner
from app.ui.standing import StandingCard, StandingDesk
from app.ui.tiers import TierCards, TierDesks, TiersPart
from tests.tiers.builders import TierShop, tiers

WAIT = 20_000


class Room:
    """A shop and what the parts of tiers are given."""

    def __init__(self, folder, *, settings):
        self.shop = TierShop(folder, tiers=settings)
        self.errors = []
        self.tasks = TaskRunner(self.errors.append)
        self.hub = ChangeHub()
        self.home = Home(self.shop.clock, self.shop.clock.zone, "CNY")
        self.kept = ""

    def keep(self, text):
        self.kept = text

    def desks(self):
        database, clock = self.shop.database, self.shop.clock
        return TierDesks(
            self.shop.tier_book,
            TierProspects(database, clock),
            self.shop.tiers.starting,
            lambda: self.kept,
            self.keep,
            SegmentBook(database, clock).freeze_people,
        )

    def part(self, qtbot):
        part = TiersPart(self.desks(), self.tasks, self.hub, self.home)
        qtbot.addWidget(part)
        part.resize(900, 700)
        part.show()
        part.read()
        qtbot.waitUntil(lambda: self.tasks.is_idle, timeout=WAIT)
        return part

    def close(self):
        self.tasks.close()
        self.shop.database.close()
        assert self.errors == []


@pytest.fixture
def room(tmp_path, qapp):
    room = Room(tmp_path, settings=tiers(0, 700, 2000, 4200))
    room.shop.orders(
        *(room.shop.order(f"n{n}", paid, buyer=n) for n, paid in enumerate((100, 800, 2500))),
        accounts=("mei", "tom", "ken"),
    )
    yield room
    room.close()


def _type(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_what_would_change_follows_each_key(room, qtbot):
    part = room.part(qtbot)
    _type(qtbot, part.findChild(QLineEdit, "tierAt_2"), "2600")

    qtbot.waitUntil(part.banner.isVisible, timeout=WAIT)
    assert part.is_changed
    assert "was ¥2,000" in [each.text() for each in part.findChildren(type(part.card._keeping))]
    changed, back = part.draft.settings, part.drop()
    assert not part.is_changed
    back()
    assert part.draft.settings == changed
    part.drop()
    assert part.drop() is None


def test_a_threshold_under_the_one_before_is_told_at_its_place(room, qtbot):
    part = room.part(qtbot)
    _type(qtbot, part.findChild(QLineEdit, "tierAt_2"), "600")

    assert part.fault()
    assert part.findChild(QLineEdit, "tierAt_2").property("fault")


def test_a_draft_is_there_again_after_a_restart(room, qtbot):
    room.keep(settings_text(tiers(0, 900)))
    part = room.part(qtbot)

    assert part.draft.settings == tiers(0, 900)
    assert part.is_changed


def test_a_shop_without_tiers_is_offered_some_that_fit_its_orders(tmp_path, qtbot, qapp):
    room = Room(tmp_path, settings=None)
    room.shop.orders(room.shop.order("n1", 100))
    part = room.part(qtbot)
    assert not part.is_changed
    part.card.propose.click()
    qtbot.waitUntil(lambda: part.is_changed, timeout=WAIT)

    assert [tier.code for tier in part.draft.settings.tiers] == [
        "member",
        "silver",
        "gold",
        "black",
    ]
    assert part.fault() == ""
    room.close()


def test_the_wish_of_the_draft_writes_a_version(room, qtbot):
    part = room.part(qtbot)
    part.draft.take(tiers(0, 50))
    wish = part.wish()
    with room.shop.database.writing() as uow:
        uow.action_id = 1
        wish(uow, room.shop.clock.today())

    assert room.shop.tier(1) == "silver"


def test_an_edited_privilege_is_kept_when_its_popup_closes(room, qtbot):
    part = room.part(qtbot)
    part.draft.put_privilege(1, 0, Privilege(PrivilegeKind.DISCOUNT, 5))
    part.findChild(QAbstractButton, "privilege_1_0").click()
    field = part.window().findChild(QLineEdit, "privilegePercent")
    _type(qtbot, field, "8")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    qtbot.waitUntil(
        lambda: part.draft.settings.tiers[1].privileges == (Privilege(PrivilegeKind.DISCOUNT, 8),),
        timeout=WAIT,
    )


def test_the_number_of_a_card_opens_its_people(room, qtbot):
    cards = TierCards(room.shop.tier_book, room.tasks, room.hub, room.home)
    qtbot.addWidget(cards)
    cards.setVisible(True)
    qtbot.waitUntil(
        lambda: cards.findChild(QAbstractButton, "tierCard_1") is not None, timeout=WAIT
    )
    with qtbot.waitSignal(cards.people_wanted) as wanted:
        cards.findChild(QAbstractButton, "tierCard_1").click()

    (wish,) = wanted.args
    segments = SegmentBook(room.shop.database, room.shop.clock)
    assert wish.tree.root.parts[0].values == ("silver",)
    assert segments is not None


def test_cards_of_a_shop_without_tiers_take_no_room(tmp_path, qtbot, qapp):
    room = Room(tmp_path, settings=None)
    cards = TierCards(room.shop.tier_book, room.tasks, room.hub, room.home)
    qtbot.addWidget(cards)
    cards.setVisible(True)
    qtbot.waitUntil(lambda: room.tasks.is_idle, timeout=WAIT)

    assert not cards.isVisible()
    room.close()


def test_a_tier_is_set_by_hand_on_the_card_of_a_person(room, qtbot):
    card = StandingCard(
        StandingDesk(room.shop.tier_book, room.shop.tiers), room.tasks, room.hub, room.home
    )
    qtbot.addWidget(card)
    card.ask(1)
    qtbot.waitUntil(card.isVisible, timeout=WAIT)
    card.set_button.click()
    card.popup.tier.choose("gold")
    card.popup.until.setText("")
    with qtbot.waitSignal(card.did, timeout=WAIT) as told:
        card.popup.keep_button.click()

    assert room.shop.tier(1) == "gold"
    room.shop.tiers.undo(told.args[0].action_id)
    assert room.shop.tier(1) == "member"


def test_a_last_day_that_has_passed_is_told_at_the_field(room, qtbot):
    card = StandingCard(
        StandingDesk(room.shop.tier_book, room.shop.tiers), room.tasks, room.hub, room.home
    )
    qtbot.addWidget(card)
    card.ask(1)
    qtbot.waitUntil(card.isVisible, timeout=WAIT)
    card.set_button.click()
    _type(qtbot, card.popup.until, "2020-01-01")

    assert card.popup.until.property("fault")
    assert not card.popup.keep_button.isEnabled()


def test_a_privilege_is_marked_as_used(tmp_path, qtbot, qapp):
    gift = Privilege(PrivilegeKind.BIRTHDAY_GIFT)
    first, *others = tiers(0, 700).tiers
    given = (type(first)(first.code, 0, 100, (gift,)), *others)
    room = Room(tmp_path, settings=TierSettings(given))
    room.shop.orders(room.shop.order("n1", 100))
    card = StandingCard(
        StandingDesk(room.shop.tier_book, room.shop.tiers), room.tasks, room.hub, room.home
    )
    qtbot.addWidget(card)
    card.ask(1)
    qtbot.waitUntil(card.isVisible, timeout=WAIT)
    with qtbot.waitSignal(card.did, timeout=WAIT):
        card.findChild(QAbstractButton, "standingUse_birthday_gift").click()

    assert room.shop.tier_book.uses(1)[0].used == 1
    room.close()


def test_the_numbers_of_a_draft_open_as_those_who_would_be_in_each_tier(qtbot, room):
    part = room.part(qtbot)
    part.draft.take(tiers(0, 50, 2000, 4200))
    qtbot.waitUntil(
        lambda: part.prospect.findChild(QAbstractButton, "tierNew_1_people") is not None,
        timeout=WAIT,
    )
    qtbot.waitUntil(
        lambda: part.prospect.findChild(QAbstractButton, "tierNew_1_people").text() == "2  (+1)",
        timeout=WAIT,
    )

    with qtbot.waitSignal(part.people_wanted) as wanted:
        part.prospect.findChild(QAbstractButton, "tierNew_1_people").click()
    (call,) = wanted.args
    assert sorted(call.find()) == [1, 2]
