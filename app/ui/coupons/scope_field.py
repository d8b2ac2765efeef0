"""What a coupon is for: categories and products as chips; without one it is for everything."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.coupons import Goods
from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import clear, column
from app.ui.kit.naming import named


class ScopeField(QWidget):
    """Signal edited: something was added or taken out."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._goods: Sequence[Goods] = ()
        self._chosen: dict[tuple[bool, str], str] = {}
        self.pick = named(Choice(is_quiet=False), "scopePick", lambda: self.tr("What it is for"))
        self.pick.activated.connect(self._add)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.setLayout(column(self.pick, self._chips, gap=6))
        self.show_goods(())

    def show_goods(self, goods: Sequence[Goods]) -> None:
        """Offer goods."""
        self._goods = goods
        self.pick.clear()
        self.pick.add(lambda: self.tr("Everything, or add a product…"), None)
        for at, each in enumerate(goods):
            category = translate("coupons", "Category {name}").format(name=each.name)
            self.pick.add(category if each.is_category else each.name, at)
        known = {(each.is_category, each.key): each.name for each in goods}
        for place in self._chosen:
            self._chosen[place] = known.get(place, self._chosen[place])
        self._show()

    def put(self, products: Sequence[str], categories: Sequence[str]) -> None:
        """Show what a coupon is for."""
        known = {(each.is_category, each.key): each.name for each in self._goods}
        places = [(True, each) for each in categories] + [(False, each) for each in products]
        self._chosen = {place: known.get(place, place[1].partition(":")[2] or place[1])
                        for place in places}  # fmt: skip
        self._show()

    @property
    def products(self) -> tuple[str, ...]:
        """Give the keys of the products."""
        return tuple(key for is_category, key in self._chosen if not is_category)

    @property
    def categories(self) -> tuple[str, ...]:
        """Give the names of the categories."""
        return tuple(key for is_category, key in self._chosen if is_category)

    def _add(self, _at: int) -> None:
        at = self.pick.currentData()
        self.pick.setCurrentIndex(0)
        if isinstance(at, int):
            each = self._goods[at]
            self._chosen[(each.is_category, each.key)] = each.name
            self._show()
            self.edited.emit()

    def _remove(self, place: tuple[bool, str]) -> None:
        self._chosen.pop(place, None)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._flow)
        for nth, (place, name) in enumerate(self._chosen.items()):
            chip = named(Button(name, Kind.CHIP, "x", trails=True), f"scopeChip{nth}", name)
            chip.setProperty("stored", True)
            chip.clicked.connect(lambda _on=False, gone=place: self._remove(gone))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._chosen))
