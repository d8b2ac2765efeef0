"""The chips over the list: filters that are on, one to add another, and Clear."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from app.services.segments import Condition, Field, Op
from app.services.segments.views import Scalar
from app.ui.conditions.chip_words import FILTERS, chip_words
from app.ui.conditions.editors import editor_for
from app.ui.conditions.fields import field_words
from app.ui.conditions.finding import Choices, Finding
from app.ui.conditions.picks import Ticks
from app.ui.conditions.popup import FilterPopup
from app.ui.conditions.value_words import Lexicon
from app.ui.customers.asked_chip import Asked
from app.ui.kit.buttons import Button
from app.ui.kit.buttons import Kind as Weight
from app.ui.kit.chips import FilterChip
from app.ui.kit.flow import FlowLayout
from app.ui.kit.naming import named
from app.ui.kit.tasks import TaskRunner


class FilterBar(QWidget):
    """Signals: changed, other conditions are on; rule_wanted(Tree), the chip of a rule."""

    changed = Signal()
    rule_wanted = Signal(object)

    def __init__(self, choices: Choices, tasks: TaskRunner, currency: str) -> None:
        super().__init__()
        self._finding, self._currency = Finding(choices, tasks), currency
        self._conditions: dict[Field, Condition] = {}
        self._chips: dict[Field, FilterChip] = {}
        self._names: dict[tuple[Field, Scalar], str] = {}
        self._popup: FilterPopup | None = None
        self._asked: Asked | None = None
        self._asked_chip: FilterChip | None = None
        self.add = named(
            Button(lambda: self.tr("Add filter"), Weight.CHIP, "plus"),
            "filterAdd",
            lambda: self.tr("Add filter"),
        )
        self.add.clicked.connect(self._offer)
        self.clear_button = named(
            Button(lambda: self.tr("Clear"), Weight.LINK),
            "filterClear",
            lambda: self.tr("Clear all filters"),
        )
        self.clear_button.clicked.connect(self.clear)
        self.save_button = named(
            Button(lambda: self.tr("Save as segment"), Weight.GHOST, "bookmark"),
            "filterSave",
            lambda: self.tr("Save as segment"),
        )
        self._flow = FlowLayout(self, 8)
        self._arrange()

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What the chips ask, in the order they were added."""
        return tuple(self._conditions.values())

    @property
    def popup(self) -> FilterPopup | None:
        """The popup that is open."""
        popup = self._popup
        return popup if popup is not None and isValid(popup) and popup.isVisible() else None

    def words(self, condition: Condition) -> str:
        """Give what the chip of a condition says."""
        return chip_words(condition, self._names, self._currency)

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Put other filters on without telling; the names of shops and products are asked for."""
        self._conditions = {condition.field: condition for condition in conditions}
        for condition in conditions:
            if condition.field in (Field.SHOP, Field.PRODUCT):
                self._learn_names(condition.field)
        self._arrange()

    @property
    def asked(self) -> Asked | None:
        """A rule that is on besides the chips."""
        return self._asked

    @property
    def asked_words(self) -> str:
        """What the chip of the rule says; nothing without one."""
        lexicon = Lexicon(self._currency, self._names)
        return "" if self._asked is None else self._asked.say(lexicon)

    def show_asked(self, asked: Asked | None) -> None:
        """Put a rule on beside the chips, or take it off, without telling."""
        self._asked = asked
        if self._asked_chip is not None:
            self._asked_chip.hide()
            self._asked_chip.deleteLater()
            self._asked_chip = None
        if asked is not None:
            chip = FilterChip(lambda: self.asked_words)
            chip.setObjectName("chip_rule")
            chip.setToolTip(self.tr("Delete takes it off"))
            if asked.is_rule:
                chip.setToolTip(self.tr("Click to change the rule, Delete takes it off"))
                chip.clicked.connect(lambda: self.rule_wanted.emit(asked.tree))
            chip.removed.connect(self._drop_asked)
            self._asked_chip = chip
        self._arrange()

    def put(self, condition: Condition) -> None:
        """Put a filter on, or another in its place, and tell."""
        if self._conditions.get(condition.field) != condition:
            self._conditions[condition.field] = condition
            self._arrange()
            self.changed.emit()

    def remove(self, field: Field) -> None:
        """Take a filter off and tell."""
        if self._conditions.pop(field, None) is not None:
            self._arrange()
            self.changed.emit()

    def clear(self) -> None:
        """Take all filters off and tell."""
        if self._conditions or self._asked is not None:
            self._conditions.clear()
            if self.clear_button.hasFocus():  # it goes with them
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_asked(None)
            self.changed.emit()

    def edit(self, field: Field) -> None:
        """Open the popup of a filter; one that is only there or not is put on at once."""
        editor = editor_for(
            field, self._conditions.get(field), self._finding.of(field), self._currency
        )
        if editor is None:
            self.put(Condition(field, Op.IS, (1,)))
            return
        if self.popup is not None:
            self.popup.dismiss()
        self._popup = FilterPopup(self, editor)
        self._popup.edited.connect(partial(self._edited, field))
        self._popup.removed.connect(lambda: self.remove(field))
        self._popup.show_under(self._chips.get(field) or self.add)

    def _drop_asked(self) -> None:
        self.show_asked(None)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _edited(self, field: Field, condition: object) -> None:
        popup = self._popup
        if popup is not None and isValid(popup) and isinstance(popup.editor.filled, Ticks):
            self._names.update(popup.editor.filled.names)
        if isinstance(condition, Condition):
            self.put(condition)
        else:
            self.remove(field)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("filterMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in FILTERS:
            if field not in self._conditions:
                action = menu.addAction(field_words(field))
                action.setObjectName(f"filter_{field}")
                action.triggered.connect(partial(self._chosen, field))
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _chosen(self, field: Field, _is_checked: object = None) -> None:
        self.edit(field)

    def _arrange(self) -> None:
        """Make the chips anew where they changed; those that stay keep their focus."""
        for field in [field for field in self._chips if field not in self._conditions]:
            chip = self._chips.pop(field)
            if chip.hasFocus():
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            chip.hide()
            chip.deleteLater()
        for field, condition in self._conditions.items():
            self._dress(field, condition)
        while self._flow.takeAt(0) is not None:
            pass
        rule = () if self._asked_chip is None else (self._asked_chip,)
        chips = (self._chips[field] for field in self._conditions)
        offers = (self.add, self.clear_button, self.save_button)
        for part in (*rule, *chips, *offers):
            self._flow.addWidget(part)
        for part in (self.clear_button, self.save_button):
            part.setVisible(bool(self._conditions) or self._asked is not None)
        self.updateGeometry()

    def _dress(self, field: Field, condition: Condition) -> None:
        words = partial(self.words, condition)
        chip = self._chips.get(field)
        if chip is None:
            chip = FilterChip(words)
            chip.setObjectName(f"chip_{field}")
            chip.clicked.connect(partial(self._chosen, field))
            chip.removed.connect(partial(self.remove, field))
            self._chips[field] = chip
        else:
            chip.set_words(words)
        chip.setToolTip(self.tr("Click to change it, Delete takes it off"))

    def _learn_names(self, field: Field) -> None:
        self._finding.names(self, field, self._name_them)

    def _name_them(self, found: dict[tuple[Field, Scalar], str]) -> None:
        self._names.update(found)
        self._arrange()
