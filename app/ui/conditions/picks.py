"""Values that are picked: a list to tick, and chips with a popup that holds the list."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.customers.views import FilterChoice
from app.services.segments import Field, Op
from app.services.segments.views import Scalar
from app.ui.conditions.operators import SINGLE, WITHOUT_VALUES
from app.ui.conditions.value_words import value_words
from app.ui.conditions.values import Values
from app.ui.formats import number
from app.ui.kit.buttons import Button, icon_button
from app.ui.kit.buttons import Kind as Weight
from app.ui.kit.chips import FilterChip
from app.ui.kit.fields import SearchField, Tick
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

Take = Callable[[tuple[FilterChoice, ...]], None]
Find = Callable[[QObject, str, Take], None]
_LIST_HIGH = 220
_POPUP_WIDE = 300


class Ticks(Values):
    """Values to tick; those of most people first, the others are searched for."""

    def __init__(self, field: Field, find: Find, about: str = "") -> None:
        super().__init__()
        self.field, self._about = field, about
        self._find = find
        self._ticked: dict[Scalar, str] = {}
        self.names: dict[tuple[Field, Scalar], str] = {}
        self.search = named(
            SearchField(lambda: self.tr("Search")), "filterSearch", lambda: self.tr("Search")
        )
        self.search.asked.connect(self._ask)
        self._ticks = column(gap=2)
        self._area = scrolling(bare(column(self._ticks, ..., gap=0)))
        self.setLayout(column(self.search, (self._area, 1), gap=8))
        on_look(self._area, lambda: self._area.setFixedHeight(px(_LIST_HIGH)))

    def begin(self) -> None:
        """Offer the values of most people; what was filled in stands above them."""
        self._ask("")

    @override
    def read(self) -> tuple[Scalar, ...] | None:
        """Give the ticked values; none are none."""
        return () if self.op in WITHOUT_VALUES else tuple(self._ticked) or None

    @override
    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Tick values."""
        self._ticked = dict.fromkeys(values, "")

    @override
    def arrange(self) -> None:
        """Leave the ticks out where nothing is compared."""
        needs = self.op not in WITHOUT_VALUES
        self._area.setVisible(needs)
        self.search.setVisible(needs)

    @override
    def first_field(self) -> QWidget:
        """Give the search field: a name is typed sooner than it is looked for."""
        return self.search

    def offer(self, found: Sequence[FilterChoice]) -> None:
        """Show the values found, under those that are ticked already."""
        clear(self._ticks)
        self.names.update({(self.field, each.value): each.name for each in found})
        offered = {each.value for each in found}
        for value in self._ticked:
            if value not in offered:
                self._add(value, None)
        for each in found:
            self._add(each.value, each.people)
        if not found and not self._ticked:
            self._ticks.addWidget(label(lambda: self.tr("Nothing found"), "caption"))

    def _ask(self, text: str) -> None:
        self._find(self, text, self.offer)

    def _add(self, value: Scalar, people: int | None) -> None:
        name = value_words(self.field, value, self.names, self._about)
        tick = Tick(f"{name}  {number(people)}" if people else name)
        tick.setObjectName(f"filterValue_{value}")
        tick.setChecked(value in self._ticked)
        tick.toggled.connect(lambda is_on: self._tick(value, is_on=is_on))
        self._ticks.addWidget(tick)

    def _tick(self, value: Scalar, *, is_on: bool) -> None:
        if is_on and self.op in SINGLE and self._ticked:
            self._ticked = {value: ""}
            self._show_ticks()
        elif is_on:
            self._ticked[value] = ""
        else:
            self._ticked.pop(value, None)
        self.edited.emit()

    def _show_ticks(self) -> None:
        for tick in self._area.findChildren(Tick):
            is_on = any(tick.objectName() == f"filterValue_{value}" for value in self._ticked)
            tick.blockSignals(True)
            tick.setChecked(is_on)
            tick.blockSignals(False)


class PickPopup(Popup):
    """Holds the list of a pick. Signal edited."""

    edited = Signal()

    def __init__(self, anchor: QWidget, ticks: Ticks, words: Words) -> None:
        super().__init__(anchor)
        self.ticks = ticks
        named(self, "pickPopup", words)
        done = named(
            Button(lambda: self.tr("Done"), Weight.DEFAULT), "pickDone", lambda: self.tr("Done")
        )
        done.clicked.connect(self.dismiss)
        ticks.edited.connect(self.edited)
        self.setLayout(column(label(words, "strong"), ticks, row(..., done), gap=10, margins=14))
        on_look(self, lambda: self.setFixedWidth(px(_POPUP_WIDE)))


class Picks(Values):
    """The picked values as chips; plus opens the list, a cross takes one off."""

    def __init__(
        self,
        field: Field,
        find: Find,
        names: dict[tuple[Field, Scalar], str],
        words: Words,
        about: str = "",
    ) -> None:
        super().__init__()
        self._field, self._find, self._names, self._about = field, find, names, about
        self._words = words
        self._values: tuple[Scalar, ...] = ()
        self.plus = named(
            icon_button("plus", lambda: self.tr("Choose values")),
            "pickAdd",
            lambda: self.tr("Choose values"),
        )
        self.plus.clicked.connect(self.choose)
        self._flow = FlowLayout(self, 6)
        self._write()

    @override
    def read(self) -> tuple[Scalar, ...] | None:
        """Give the picked values."""
        if self.op in WITHOUT_VALUES:
            return ()
        return (self._values[:1] if self.op in SINGLE else self._values) or None

    @override
    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Show picked values."""
        self._values = tuple(values)
        self._write()

    @override
    def arrange(self) -> None:
        """Show one where one is compared, and none where nothing is."""
        self._write()

    @override
    def first_field(self) -> QWidget:
        """Give the plus."""
        return self.plus

    def told_again(self) -> None:
        """Write the names again once they are known."""
        self._write()

    def choose(self) -> None:
        """Open the list of values."""
        ticks = Ticks(self._field, self._find, self._about)
        ticks.show_op(self.op)
        ticks.fill(self._values)
        ticks.names.update(self._names)
        popup = PickPopup(self.plus, ticks, self._words)
        popup.edited.connect(partial(self._picked, ticks))
        popup.show_beside(self.plus, ticks.search)
        ticks.begin()

    def _picked(self, ticks: Ticks) -> None:
        self._names.update(ticks.names)
        self._values = ticks.read() or ()
        self._write()
        self.edited.emit()

    def _take_off(self, value: Scalar) -> None:
        self._values = tuple(each for each in self._values if each != value)
        self._write()
        self.plus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _write(self) -> None:
        while (entry := self._flow.takeAt(0)) is not None:
            chip = entry.widget()
            if chip is not None and chip is not self.plus:
                chip.hide()
                chip.deleteLater()
        has_values = self.op not in WITHOUT_VALUES
        for value in self._values[:1] if self.op in SINGLE else self._values:
            chip = FilterChip(partial(value_words, self._field, value, self._names, self._about))
            chip.setObjectName(f"pick_{value}")
            chip.clicked.connect(self.choose)
            chip.removed.connect(partial(self._take_off, value))
            self._flow.addWidget(chip)
            chip.setVisible(has_values)
        self._flow.addWidget(self.plus)
        self.plus.setVisible(has_values)
        self.updateGeometry()


def is_picked_by(op: Op) -> bool:
    """Tell whether a comparison of texts can be with picked ones."""
    return op in (Op.IS, Op.IS_NOT, Op.ANY_OF, Op.NONE_OF, *WITHOUT_VALUES)
