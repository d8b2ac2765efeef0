"""The rules in their order, and the line of everyone else; moved by hand or by key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.classing import RETAIL, ClassOutlook, ClassQuestions, ClassRule, RuleOutlook
from app.ui.class_rules.rule_card import DIFFERENCE_WIDE, RuleCard
from app.ui.class_rules.words import Sentences, class_tone, difference_words
from app.ui.formats import number
from app.ui.kit.focus import focus_kept
from app.ui.kit.layouts import bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.speech import on_look, say
from app.ui.kit.texts import badge, label
from app.ui.kit.wishes import PeopleWish
from app.ui.labels import customer_class
from app.ui.segments.room import Room
from app.ui.theme import Tone, px

_BESIDE = 82


class RuleList(QWidget):
    """Signals: edited; switched(number, is on); class_chosen(number, code); removed(number).

    rename_wanted(code, button); arranged(the numbers in their new order).
    people_wanted(PeopleWish).
    """

    edited = Signal()
    switched = Signal(int, bool)
    class_chosen = Signal(int, str)
    removed = Signal(int)
    rename_wanted = Signal(str, object)
    arranged = Signal(object)
    people_wanted = Signal(object)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._cards: list[RuleCard] = []
        self._outlook = ClassOutlook(0, 0)
        self._has_outlook = False
        self._cards_room = column(gap=10)
        self._rest_place = label("", "strong")
        self._rest_people, self._rest_difference = label("", "small"), badge("", Tone.INFO)
        self._rest_link = PeopleLink("rulePeople_0", "small")
        self._rest_link.wanted.connect(self.people_wanted)
        self._rest = named(self._made_rest(), "ruleRest", lambda: self.tr("Everyone else"))
        self.setLayout(column(self._cards_room, self._rest, gap=10))

    @property
    def drafts(self) -> tuple[ClassRule, ...]:
        """The rules as they stand on the cards."""
        return tuple(card.draft for card in self._cards)

    @property
    def kept(self) -> tuple[ClassRule, ...]:
        """The rules as they are kept."""
        return tuple(card.rule for card in self._cards)

    def card(self, rule_id: int) -> RuleCard | None:
        """Give the card of a rule."""
        return next((card for card in self._cards if card.rule.rule_id == rule_id), None)

    def show_rules(self, rules: Sequence[ClassRule], classes: Sequence[str]) -> None:
        """Show rules; cards whose rule is as it was stay, with whatever is being filled in."""
        before = {card.rule.rule_id: card for card in self._cards}
        cards = [self._card_for(rule, before.get(rule.rule_id), classes) for rule in rules]
        if cards != self._cards:
            with focus_kept(self):
                self._put_in(cards)
        for card, rule in zip(cards, rules, strict=True):
            card.write(rule)
        self._number()

    def _card_for(self, rule: ClassRule, card: RuleCard | None, classes: Sequence[str]) -> RuleCard:
        """Give the card of a rule: the one that is there, unless it shows something else."""
        if card is not None and (card.draft.tree, card.rule.class_code) == (
            rule.tree,
            rule.class_code,
        ):
            return card
        made = self._made(rule, classes)
        if card is not None and card.is_open:
            made.open_up()
        return made

    def _put_in(self, cards: Sequence[RuleCard]) -> None:
        for card in self._cards:
            self._cards_room.removeWidget(card)
            if card not in cards:
                card.hide()
                card.deleteLater()
        self._cards = list(cards)
        for card in cards:
            self._cards_room.addWidget(card)
            card.show()

    def show_outlook(self, outlook: ClassOutlook) -> None:
        """Show how many people each rule decides about."""
        self._outlook, self._has_outlook = outlook, True
        asked = ClassQuestions(self.drafts)
        for card in self._cards:
            found = outlook.rules.get(card.rule.rule_id, RuleOutlook())
            wish = self._wish(asked, card.rule.rule_id, card.rule.class_code)
            card.show_outlook(found, wish, is_on=card.switch.isChecked())
        rest = outlook.rules.get(0, RuleOutlook())
        rest_wish = self._wish(asked, 0, RETAIL) if rest.people else None
        self._rest_link.show_people(Sentences().people(rest.people), rest_wish)
        self._rest_people.setVisible(rest_wish is None)
        self._rest_people.setText(Sentences().people(rest.people))
        words = difference_words(rest.difference)
        self._rest_difference.setText(words)
        self._rest_difference.setVisible(bool(words))

    def told_again(self) -> None:
        """Write again in another language."""
        for card in self._cards:
            card.told_again()
        if self._has_outlook:
            self.show_outlook(self._outlook)

    def _wish(self, asked: ClassQuestions, rule_id: int, code: str) -> PeopleWish | None:
        if not asked.can_be_asked:
            return None

        def words() -> str:
            name = customer_class(code)
            said = self.tr("Rule for {name}") if rule_id else self.tr("{name}: everyone else")
            return said.format(name=name)

        return PeopleWish(asked.decided_by(rule_id), words)

    def _made(self, rule: ClassRule, classes: Sequence[str]) -> RuleCard:
        card = RuleCard(rule, self._room, classes)
        rule_id = rule.rule_id
        card.edited.connect(self.edited)
        card.link.wanted.connect(self.people_wanted)
        card.switched.connect(partial(self.switched.emit, rule_id))
        card.class_chosen.connect(partial(self.class_chosen.emit, rule_id))
        card.removed.connect(partial(self.removed.emit, rule_id))
        card.rename_wanted.connect(
            lambda button: self.rename_wanted.emit(card.rule.class_code, button)
        )
        card.moved.connect(partial(self._step, card))
        card.grip.dragged.connect(partial(self._drag, card))
        card.grip.dropped.connect(self._dropped)
        return card

    def _step(self, card: RuleCard, step: int) -> None:
        at = self._cards.index(card)
        if 0 <= at + step < len(self._cards):
            self._put(card, at + step)
            self._dropped()

    def _drag(self, card: RuleCard, place: QPoint) -> None:
        y = self.mapFromGlobal(place).y()
        at = self._cards.index(card)
        middles = [each.geometry().center().y() for each in self._cards]
        if at and y < middles[at - 1]:
            self._put(card, at - 1)
        elif at + 1 < len(self._cards) and y > middles[at + 1]:
            self._put(card, at + 1)

    def _put(self, card: RuleCard, at: int) -> None:
        self._cards.remove(card)
        self._cards.insert(at, card)
        self._cards_room.removeWidget(card)
        self._cards_room.insertWidget(at, card)
        self._cards_room.activate()
        self._number()

    def _dropped(self) -> None:
        self.arranged.emit([card.rule.rule_id for card in self._cards])

    def _number(self) -> None:
        for place, card in enumerate(self._cards, 1):
            card.show_place(place)
        self._rest_place.setText(number(len(self._cards) + 1))

    def _made_rest(self) -> QFrame:
        chip = badge("", class_tone(RETAIL))
        say(chip, chip.setText, lambda: customer_class(RETAIL))
        on_look(self._rest_place, lambda: self._rest_place.setMinimumWidth(px(14)))
        difference = bare(row(self._rest_difference, ..., gap=0))
        on_look(difference, lambda: difference.setMinimumWidth(px(DIFFERENCE_WIDE)))
        beside = QWidget()  # as wide as the switch and the button of the others
        on_look(beside, lambda: beside.setFixedWidth(px(_BESIDE)))
        self._rest_people.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(
            34,
            self._rest_place,
            chip,
            label(lambda: self.tr("everyone else"), "second"),
            ...,
            self._rest_people,
            self._rest_link,
            difference,
            beside,
            gap=10,
            margins=(14, 12),
        )
        return boxed(line, "plain")
