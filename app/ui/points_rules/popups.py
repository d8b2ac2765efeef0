"""The popups in which a rule is edited; each change is told at once, so that all follows."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.points import CapPer, EarnRule, RuleSettings
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, Tick
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.points_rules.amounts import whole_field
from app.ui.theme import Ink, px

_WIDE = 400


class RulePopup(Popup):
    """A title, lines of fields, what cannot be so, and Done. Signal removed."""

    removed = Signal()

    def __init__(self, anchor: QWidget, title: Words, *, can_go: bool) -> None:
        super().__init__(anchor)
        named(self, "rulePopup", title)
        self._fault = label("", "fault", wraps=True)
        self._fault_line = bare(
            row(IconLabel("circle-alert", Ink.BAD, 14), (self._fault, 1), gap=6)
        )
        self._fault_line.hide()
        remove = self._button(lambda: self.tr("Remove rule"), "ruleRemove", Kind.GHOST)
        remove.clicked.connect(lambda _checked=False: self._remove())
        remove.setVisible(can_go)
        done = self._button(lambda: self.tr("Done"), "ruleDone", Kind.DEFAULT)
        done.clicked.connect(lambda _checked=False: self.dismiss())
        self.fields = column(gap=10)
        self.setLayout(
            column(
                label(title, "strong", wraps=True),
                self.fields,
                self._fault_line,
                row(remove, ..., done),
                gap=12,
                margins=16,
            )
        )
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def add_line(self, words: Words, *controls: QWidget) -> QWidget:
        """Add a line: its name at the left, what is filled in at the right."""
        name = label(words, "second", wraps=True)
        name.setBuddy(controls[0])
        line = bare(row((name, 1), *controls, gap=8))
        self.fields.addWidget(line)
        return line

    def add_cap(
        self, code: str, rule: EarnRule | RuleSettings, put: Callable[[str, object], None]
    ) -> None:
        """Add how many points a person gets at most, and in which time.

        Args:
            code: begins the names of the fields.
            put: takes the name of what is changed in the rule, and its value.
        """
        cap = whole_field(f"{code}Cap", lambda: self.tr("At most so many points"), may_lack=True)
        cap.show_value(str(rule.cap_points) if rule.cap_points else "")
        cap.setPlaceholderText("—")
        cap.told.connect(lambda value: put("cap_points", value or 0))
        per = named(Choice(), f"{code}CapPer", lambda: self.tr("In which time"))
        per.add(lambda: self.tr("a day"), CapPer.DAY)
        per.add(lambda: self.tr("a month"), CapPer.MONTH)
        per.choose(rule.cap_per)
        # Qt keeps the bare text of an enum.
        per.currentIndexChanged.connect(lambda _at: put("cap_per", CapPer(per.currentData())))
        self.add_line(lambda: self.tr("A person gets at most"), cap, per)

    def show_fault(self, sentence: str) -> None:
        """Tell what cannot be so; "" that all is well."""
        say(self._fault, self._fault.setText, sentence)
        self._fault_line.setVisible(bool(sentence))

    def _remove(self) -> None:
        self.dismiss()
        self.removed.emit()

    @staticmethod
    def _button(words: Words, name: str, kind: Kind) -> Button:
        return named(Button(words, kind), name, words)


def tick(name: str, words: Words, *, is_on: bool, told: Callable[[bool], object]) -> Tick:
    """Make a tick box that tells at once."""
    made = named(Tick(words), name, words)
    made.setChecked(is_on)
    made.toggled.connect(told)
    return made
