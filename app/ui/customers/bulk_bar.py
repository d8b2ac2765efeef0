"""The bar that floats over the foot of the list while somebody is selected."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from app.ui.customers.bulk_words import asked
from app.ui.formats import number
from app.ui.kit.buttons import Button, Kind, icon_button
from app.ui.kit.float_bar import FloatBar
from app.ui.kit.layouts import bare, row
from app.ui.kit.naming import named
from app.ui.kit.shortening import Shortening
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import label
from app.ui.theme import Ink

_MOST_MERGED = 5


def can_merge(count: int) -> bool:
    """Tell whether so many people can be looked at beside each other and become one."""
    return 1 < count <= _MOST_MERGED


class BulkBar(FloatBar):
    """Inverted. Signals tell which button was pressed: all_wanted, tag_wanted and so on."""

    all_wanted = Signal()
    tag_wanted = Signal()
    class_wanted = Signal()
    points_wanted = Signal()
    coupon_wanted = Signal()
    tier_wanted = Signal()
    edit_wanted = Signal()
    merge_wanted = Signal()
    hide_wanted = Signal()
    export_wanted = Signal()
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, area: QWidget, keep_foot: Callable[[int], None]) -> None:
        super().__init__(area, keep_foot)
        self._count = named(label("", "toast"), "bulkCount", "")
        self.all_button = named(Button("", Kind.TOAST), "bulkAll", "")
        close = named(
            icon_button("x", lambda: self.tr("Select nobody"), kind=Kind.TOAST),
            "bulkClose",
            lambda: self.tr("Select nobody"),
        )
        close.set_icon("x", Ink.ON_TOAST)
        acts = self._made_acts()
        self.stop_button = self._button("bulkStop", lambda: self.tr("Stop"), "x")
        self.stop_button.hide()
        self._acts = (*acts, close)
        self._has_tiers = False
        self.tier_button.hide()
        self._shortening = Shortening(lambda: acts, self._is_too_wide)
        who = bare(row(self._count, self.all_button, ..., gap=2))
        self._parts = parts = bare(row(*acts, self.stop_button, 4, close, gap=2))
        self.setLayout(row(who, parts, gap=8, margins=(16, 7, 8, 7)))
        self._connect(close)
        named(self, "bulkBar", lambda: self.tr("What to do with the selected customers"))

    def _made_acts(self) -> tuple[Button, ...]:
        self.tag_button = self._button("bulkTag", lambda: self.tr("Tag"), "tag")
        self.class_button = self._button("bulkClass", lambda: self.tr("Class"), "shapes")
        self.points_button = self._button("bulkPoints", lambda: self.tr("Points"), "coins")
        self.tier_button = self._button("bulkTier", lambda: self.tr("Tier"), "award")
        self.coupon_button = self._button("bulkCoupon", lambda: self.tr("Coupon"), "ticket")
        self.edit_button = self._button("bulkEdit", lambda: self.tr("Edit fields"), "pencil")
        self.merge_button = self._button("bulkMerge", lambda: self.tr("Merge"), "merge")
        self.hide_button = self._button("bulkHide", lambda: self.tr("Hide"), "eye-off")
        self.export_button = self._button("bulkExport", lambda: self.tr("Export"), "download")
        return (
            self.tag_button,
            self.class_button,
            self.points_button,
            self.tier_button,
            self.coupon_button,
            self.edit_button,
            self.merge_button,
            self.hide_button,
            self.export_button,
        )

    def _connect(self, close: Button) -> None:
        self.all_button.clicked.connect(self.all_wanted)
        self.tag_button.clicked.connect(self.tag_wanted)
        self.class_button.clicked.connect(self.class_wanted)
        self.points_button.clicked.connect(self.points_wanted)
        self.tier_button.clicked.connect(self.tier_wanted)
        self.coupon_button.clicked.connect(self.coupon_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.merge_button.clicked.connect(self.merge_wanted)
        self.hide_button.clicked.connect(self.hide_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        close.clicked.connect(self.closed)
        self.stop_button.clicked.connect(self.stop_wanted)

    @override
    def place(self) -> None:
        """Put what can be done under the count where there is no room beside it."""
        layout, direction = self.layout(), QBoxLayout.Direction
        if isinstance(layout, QBoxLayout):
            layout.setDirection(direction.LeftToRight)
            if self.sizeHint().width() > self._area.width():
                layout.setDirection(direction.TopToBottom)
            self._shortening.fit(self._area.width())
        super().place()

    def _is_too_wide(self) -> bool:
        for part in (self._parts, self):  # what is inside first
            layout = part.layout()
            if layout is not None:
                layout.invalidate()
            part.updateGeometry()
        return self.sizeHint().width() > self._area.width()

    def offer_tiers(self, has_tiers: bool) -> None:  # noqa: FBT001 - an answer of the lane
        """Offer to set the tier, in a shop that has tiers."""
        self._has_tiers = has_tiers
        self.tier_button.setVisible(has_tiers and not self.stop_button.isVisibleTo(self))
        self.place()

    def show_selected(self, count: int, total: int, *, are_hidden: bool) -> None:
        """Tell how many are selected; nobody hides the bar.

        Args:
            count: selected ones.
            total: how many the list has.
            are_hidden: hidden people are listed, who can be shown again.
        """
        if not count:
            self.hide()
            return
        say(self._count, self._count.setText, lambda: asked().selected(count))
        self.all_button.set_words(lambda: self.tr("Select all {count}").format(count=number(total)))
        self.all_button.setVisible(count < total)
        self.merge_button.setVisible(can_merge(count) and not are_hidden)
        if are_hidden:
            self.hide_button.set_words(lambda: self.tr("Show again"))
        else:
            self.hide_button.set_words(lambda: self.tr("Hide"))
        self.hide_button.set_icon("eye" if are_hidden else "eye-off", Ink.ON_TOAST)
        self.show()
        self.raise_()
        self.place()

    def show_working(self, *, is_on: bool) -> None:
        """Offer nothing but to stop while an edit is running."""
        for act in self._acts:
            act.setVisible(not is_on and act is not self.merge_button)
        self.tier_button.setVisible(not is_on and self._has_tiers)
        self.stop_button.setVisible(is_on)
        if is_on:
            self.all_button.hide()
            say(self._count, self._count.setText, lambda: self.tr("Changing…"))
        self.place()

    def _button(self, name: str, words: Words, icon_name: str) -> Button:
        return named(Button(words, Kind.BAR, icon_name), name, words)
