"""The popups of the tiers: a name, a privilege, how long a tier is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.tiers import Falls, Privilege, PrivilegeKind, Tier, TierSettings
from app.ui.formats import decimals_of
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.labels.tiers import READY, falls_words, privilege_kind_words, tier_words
from app.ui.points_rules.amounts import money_field, scaled_text, whole_field
from app.ui.points_rules.popups import tick
from app.ui.theme import px

_WIDE = 360
_WIDER = 440
_LONGEST_NAME, _LONGEST_WORDS = 40, 80


class _Lines(Popup):
    """A title, lines of fields, a button that takes out, and Done. Signal removed."""

    removed = Signal()

    def __init__(self, anchor: QWidget, name: str, title: Words, remove: Words = "") -> None:
        super().__init__(anchor)
        named(self, name, title)
        self.lines = column(gap=10)
        self.remove_button: Button | None = None
        if remove:
            button = named(Button(remove, Kind.GHOST, "trash-2"), f"{name}Remove", remove)
            button.clicked.connect(lambda _checked=False: self._remove())
            self.remove_button = button
        self.done_button = done = named(
            Button(lambda: self.tr("Done"), Kind.DEFAULT), f"{name}Done", lambda: self.tr("Done")
        )
        done.clicked.connect(lambda _checked=False: self.dismiss())
        foot = row(self.remove_button, ..., done)
        self.setLayout(
            column(label(title, "strong", wraps=True), self.lines, foot, gap=12, margins=16)
        )
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def add_line(self, words: Words, *controls: QWidget) -> None:
        """Add a line: its name at the left, what is filled in at the right."""
        name = label(words, "second", wraps=True)
        name.setBuddy(controls[0])
        self.lines.addWidget(bare(row((name, 1), *controls, gap=8)))

    def _remove(self) -> None:
        self.dismiss()
        self.removed.emit()


class TierPopup(_Lines):
    """Signal named_so(code): another name was chosen or typed."""

    named_so = Signal(str)

    def __init__(self, anchor: QWidget, tier: Tier, taken: set[str]) -> None:
        super().__init__(
            anchor, "tierPopup", lambda: self.tr("Name of the tier"), lambda: self.tr("Remove tier")
        )
        self._code = tier.code
        hint = self.tr("Name")
        self.field = named(TextField(hint), "tierName", lambda: self.tr("Name"))
        self.field.setMaxLength(_LONGEST_NAME)
        self.field.setText(tier_words(tier.code))
        self.field.selectAll()
        self.field.editingFinished.connect(self._take)
        self.lines.addWidget(self.field)
        flow = FlowLayout(gap=6)
        for code in READY:
            if code not in taken:
                flow.addWidget(self._ready(code))
        self.lines.addWidget(bare(flow))

    def _ready(self, code: str) -> Button:
        def words() -> str:
            return tier_words(code)

        made = named(Button(words, Kind.CHIP), f"tierName_{code}", words)

        def take() -> None:
            self.field.setText(words())
            self._take()

        made.clicked.connect(lambda _checked=False: take())
        return made

    def _take(self) -> None:
        name = " ".join(self.field.text().split())
        code = next((each for each in READY if tier_words(each) == name), name)
        if code and code != self._code:
            self._code = code
            self.named_so.emit(code)


class PrivilegePopup(_Lines):
    """Signal edited(Privilege) at each change."""

    edited = Signal(object)

    def __init__(self, anchor: QWidget, privilege: Privilege, currency: str) -> None:
        self._privilege = privilege
        super().__init__(
            anchor,
            "privilegePopup",
            lambda: privilege_kind_words(privilege.kind),
            lambda: self.tr("Remove"),
        )
        self.first: QWidget = self.done_button
        if privilege.kind is PrivilegeKind.DISCOUNT:
            percent = whole_field("privilegePercent", lambda: self.tr("Percent off"), wide=64)
            percent.show_value(str(privilege.percent))
            percent.told.connect(self._take_percent)
            self.add_line(lambda: self.tr("Percent off"), percent, label("%", "small"))
            self.first = percent
            return
        if privilege.kind is PrivilegeKind.OWN_WORDS:
            words = named(TextField(), "privilegeWords", lambda: self.tr("What it is"))
            words.setMaxLength(_LONGEST_WORDS)
            words.setText(privilege.words)
            words.textEdited.connect(self._take_words)
            self.add_line(lambda: self.tr("What it is"), words)
        unit: int = 10 ** decimals_of(currency)
        cost = money_field("privilegeCost", self._cost_words, currency, may_lack=True)
        if privilege.cost_minor is not None:
            cost.show_value(scaled_text(privilege.cost_minor, unit))
        cost.told.connect(self._take_cost)
        self.add_line(self._cost_words, cost, label(currency, "small"))
        if privilege.kind is PrivilegeKind.FREE_POST:
            self.lines.addWidget(
                label(
                    lambda: self.tr("Left empty, the usual postage of your own orders counts."),
                    "small",
                    wraps=True,
                )
            )
        self.first = cost

    def _cost_words(self) -> str:
        if self._privilege.kind is PrivilegeKind.FREE_POST:
            return self.tr("Costs you for each order")
        return self.tr("Costs you a year for each person")

    def _take_percent(self, value: object) -> None:
        if isinstance(value, int):
            self._tell(replace(self._privilege, percent=value))

    def _take_words(self, text: str) -> None:
        self._tell(replace(self._privilege, words=" ".join(text.split())))

    def _take_cost(self, value: object) -> None:
        self._tell(replace(self._privilege, cost_minor=value if isinstance(value, int) else None))

    def _tell(self, privilege: Privilege) -> None:
        self._privilege = privilege
        self.edited.emit(privilege)


class KeepPopup(_Lines):
    """How long a tier is kept. Signal edited(TierSettings) at each change."""

    edited = Signal(object)

    def __init__(self, anchor: QWidget, settings: TierSettings) -> None:
        super().__init__(anchor, "keepPopup", lambda: self.tr("How long a tier is kept"))
        self._settings = settings
        self.falls = named(Choice(), "keepFalls", lambda: self.tr("Who did not reach it again"))
        for each in Falls:
            self.falls.add(_words_of(each), each)
        self.falls.choose(settings.falls)
        self.falls.currentIndexChanged.connect(lambda _at: self._take_falls())
        self.add_line(lambda: self.tr("Who did not reach it again"), self.falls)
        grace = whole_field("keepGrace", lambda: self.tr("Days of grace"), wide=64)
        grace.show_value(str(settings.grace_days))
        grace.told.connect(self._take_grace)
        self.add_line(lambda: self.tr("Days of grace"), grace)
        self.lines.addWidget(
            tick(
                "keepRefunds",
                lambda: self.tr("A refund counts at once, not at the review"),
                is_on=settings.refunds_at_once,
                told=self._take_refunds,
            )
        )
        on_look(self, lambda: self.setFixedWidth(px(_WIDER)))
        self.first: QWidget = self.falls

    def _take_falls(self) -> None:
        chosen = self.falls.currentData()
        if isinstance(chosen, str):
            self._tell(replace(self._settings, falls=Falls(chosen)))

    def _take_grace(self, value: object) -> None:
        if isinstance(value, int):
            self._tell(replace(self._settings, grace_days=value))

    def _take_refunds(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._tell(replace(self._settings, refunds_at_once=is_on))

    def _tell(self, settings: TierSettings) -> None:
        self._settings = settings
        self.edited.emit(settings)


def _words_of(falls: Falls) -> Callable[[], str]:
    return lambda: falls_words(falls)
