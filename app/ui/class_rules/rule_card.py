"""One rule as a card: its place, its class, what it asks, how many, a switch; open, its lines."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from app.services.classing import ClassRule, RuleOutlook
from app.ui.class_rules.conditions_box import ConditionsBox
from app.ui.class_rules.grip import Grip
from app.ui.class_rules.words import Sentences, class_tone, difference_words, tree_words
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pictures import Switch
from app.ui.kit.speech import on_look, say
from app.ui.kit.texts import ShortLabel, badge, label, set_tone
from app.ui.kit.wishes import PeopleWish
from app.ui.labels import customer_class
from app.ui.segments.room import Room
from app.ui.theme import Tone, px

_PROGRAMS_OWN = ("retail", "wholesale")
DIFFERENCE_WIDE = 56
_COUNT_WIDE, _INDENT = 84, 62


class RuleCard(QFrame):
    """Signals: edited, the rule asks something else; switched(is on); class_chosen(code).

    removed; rename_wanted(button); moved(by how many places); grip has its own.
    """

    edited = Signal()
    switched = Signal(bool)
    class_chosen = Signal(str)
    removed = Signal()
    rename_wanted = Signal(object)
    moved = Signal(int)

    def __init__(self, rule: ClassRule, room: Room, classes: Sequence[str]) -> None:
        super().__init__()
        self.rule, self._room, self._classes = rule, room, classes
        self.setProperty("card", "plain")
        self._inner = column(gap=8, margins=(_INDENT, 0, 14, 16))
        self._inside = bare(self._inner)
        self._inside.hide()
        self.grip = named(Grip(), f"ruleGrip_{rule.rule_id}", self._grip_words)
        self.grip.setToolTip(self.tr("Drag, or Alt and the arrow keys"))
        self._place = label("", "strong")
        self._chip = badge(customer_class(rule.class_code), class_tone(rule.class_code))
        self._words = ShortLabel(role="second")
        self._people, self._difference = label("", "small"), badge("", Tone.INFO)
        self.link = PeopleLink(f"rulePeople_{rule.rule_id}", "small")
        self.switch = named(Switch(), f"ruleSwitch_{rule.rule_id}", self._switch_words)
        self.opener = icon_button("chevron-down", self._open_words)
        self.opener.setObjectName(f"ruleOpen_{rule.rule_id}")
        self.conditions: ConditionsBox | None = None
        self._lay_out()
        self._connect()
        self.write(rule)

    @property
    def is_open(self) -> bool:
        """Tell whether the conditions are on show."""
        return not self._inside.isHidden()

    @property
    def draft(self) -> ClassRule:
        """The rule as it stands on the card; while a value is missing, as it is kept."""
        tree = self.conditions.tree() if self.conditions is not None else self.rule.tree
        rule = self.rule
        return ClassRule(rule.rule_id, rule.class_code, tree or rule.tree, self.switch.isChecked())

    def write(self, rule: ClassRule) -> None:
        """Show a rule as it is kept; the lines stay as they are."""
        self.rule = rule
        self._chip.setText(customer_class(rule.class_code))
        set_tone(self._chip, class_tone(rule.class_code))
        self.switch.blockSignals(True)
        self.switch.setChecked(rule.is_on)
        self.switch.blockSignals(False)
        self._tell()

    def show_place(self, place: int) -> None:
        """Show which rule it is in the order."""
        self._place.setText(number(place))

    def show_outlook(
        self, outlook: RuleOutlook, wish: PeopleWish | None = None, *, is_on: bool
    ) -> None:
        """Show how many people it decides about, who open; one that is off about nobody."""
        opens = wish if is_on and outlook.people else None
        self.link.show_people(Sentences().people(outlook.people), opens)
        self._people.setVisible(opens is None)
        self._people.setText(Sentences().people(outlook.people) if is_on else self.tr("off"))
        difference = difference_words(outlook.difference) if is_on else ""
        self._difference.setText(difference)
        self._difference.setVisible(bool(difference))

    def open_up(self, *, is_open: bool = True) -> None:
        """Show or hide the conditions."""
        if is_open and self.conditions is None:
            self._make_inside()
        self._inside.setVisible(is_open)
        self.opener.set_icon("chevron-up" if is_open else "chevron-down")
        say(self.opener, self.opener.setAccessibleName, self._open_words)

    def told_again(self) -> None:
        """Write again in another language."""
        self.write(self.rule)
        if self.conditions is not None:
            self.conditions.told_again()

    def _lay_out(self) -> None:
        difference = bare(row(self._difference, ..., gap=0))
        people = bare(row(..., self._people, self.link, gap=0))
        for part, wide in ((people, _COUNT_WIDE), (difference, DIFFERENCE_WIDE)):
            on_look(part, partial(_widen, part, wide))
        on_look(self._place, lambda: self._place.setMinimumWidth(px(14)))
        head = row(
            self.grip,
            self._place,
            self._chip,
            (self._words, 1),
            people,
            difference,
            self.switch,
            self.opener,
            gap=10,
            margins=(9, 12),
        )
        self.setLayout(column(bare(head), self._inside, gap=0))

    def _make_inside(self) -> None:
        rule_id = self.rule.rule_id
        self.conditions = ConditionsBox(self._room, self.rule.tree)
        self.conditions.edited.connect(self._edited)
        choice = named(Choice(), f"ruleClass_{rule_id}", lambda: self.tr("Class of the rule"))
        for code in dict.fromkeys((*_PROGRAMS_OWN, *self._classes, self.rule.class_code)):
            choice.add(partial(customer_class, code), code)
        choice.choose(self.rule.class_code)
        choice.currentIndexChanged.connect(
            lambda _at: self.class_chosen.emit(str(choice.currentData()))
        )
        rename = named(
            Button(lambda: self.tr("Rename class…"), Kind.LINK),
            f"ruleRename_{rule_id}",
            lambda: self.tr("Rename class…"),
        )
        rename.clicked.connect(lambda _checked=False: self.rename_wanted.emit(rename))
        remove = named(
            Button(lambda: self.tr("Remove rule"), Kind.LINK),
            f"ruleRemove_{rule_id}",
            lambda: self.tr("Remove rule"),
        )
        remove.clicked.connect(lambda _checked=False: self.removed.emit())
        gives = label(lambda: self.tr("Whoever fits is"), "second")
        self._inner.addWidget(bare(row(gives, choice, rename, ..., remove, gap=10)))
        rename.setVisible(self.rule.class_code not in _PROGRAMS_OWN)
        self._inner.addWidget(self.conditions)

    def _connect(self) -> None:
        self.opener.clicked.connect(lambda _checked=False: self.open_up(is_open=not self.is_open))
        self.switch.toggled.connect(self.switched)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            press = QShortcut(QKeySequence(keys), self)
            press.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            press.activated.connect(partial(self.moved.emit, step))

    def _edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        words = tree_words(self.draft.tree, self._room.lexicon)
        self._words.setText(words)
        for part in (self.grip, self.switch):
            part.setAccessibleDescription(words)

    def _grip_words(self) -> str:
        return self.tr("Move the rule for {name}").format(name=customer_class(self.rule.class_code))

    def _switch_words(self) -> str:
        return self.tr("The rule for {name} is on").format(
            name=customer_class(self.rule.class_code)
        )

    def _open_words(self) -> str:
        return self.tr("Close the conditions") if self.is_open else self.tr("Open the conditions")


def _widen(part: QWidget, wide: int) -> None:
    part.setMinimumWidth(px(wide))
