"""The popup that asks what holds of a person, and from which day on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.services.clock import Clock
from app.services.customers.catalogue import FACETS, FacetKind, FacetOffer, is_facet_value
from app.services.customers.person_views import FacetLine
from app.services.editing import FacetText
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look, say
from app.ui.kit.texts import label
from app.ui.labels import facet_value, facet_words
from app.ui.theme import px

_WIDE = 300
_OWN = ""
_LONGEST_NAME, _LONGEST = 40, 200


class FacetPopup(Popup):
    """Signal wished(FacetText). With a facet only its new value and day are asked for."""

    wished = Signal(object)

    def __init__(self, anchor: QWidget, clock: Clock, facet: FacetLine | None) -> None:
        super().__init__(anchor)
        self._clock, self._facet = clock, facet
        named(self, "facetPopup", lambda: self.tr("A fact about this customer"))
        self.what = named(Choice(is_quiet=False), "facetWhat", "")
        for code in FACETS:
            self.what.add(_named(code), code)
        self.what.add(lambda: self.tr("Something else"), _OWN)
        self.own = named(TextField(), "facetOwn", "")
        self.own.setMaxLength(_LONGEST_NAME)
        self._own = Field(lambda: self.tr("What is it called?"), self.own)
        self.text = named(TextField(), "facetText", lambda: self.tr("Value"))
        self.text.setMaxLength(_LONGEST)
        self.choice = named(Choice(is_quiet=False), "facetChoice", lambda: self.tr("Value"))
        self._values = QStackedWidget()
        for control in (self.text, self.choice):
            self._values.addWidget(control)
        self._value = Field(lambda: self.tr("Value"), self._values)
        self.since = named(TextField("2026-01-31"), "facetSince", "")
        self.since.setText(clock.today().isoformat())
        self._since = Field(lambda: self.tr("From which day on"), self.since)
        self.add_button = named(
            Button(lambda: self.tr("Add"), Kind.PRIMARY), "facetAdd", lambda: self.tr("Add")
        )
        self.add_button.clicked.connect(self._wish)
        self._fill()

    @property
    def first(self) -> QWidget:
        """What takes the focus."""
        if self._facet is None:
            return self.what
        return self.choice if self._values.currentWidget() is self.choice else self.text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wish()
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        what = Field(lambda: self.tr("What"), self.what)
        title = label(lambda: self.tr("A fact about this customer"), "strong")
        parts = (title, what, self._own, self._value, self._since, row(..., self.add_button))
        self.setLayout(column(*parts, gap=10, margins=14))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        if self._facet is not None:
            what.hide()
            self.what.choose(self._facet.code if self._facet.code in FACETS else _OWN)
            self.own.setText(self._facet.code)
            say(title, title.setText, facet_words(self._facet.code))
        self.what.currentIndexChanged.connect(lambda _at: self._arrange())
        self._arrange()

    def _arrange(self) -> None:
        code = str(self.what.currentData())
        offer = FACETS.get(code, FacetOffer(FacetKind.TEXT))
        self._own.setVisible(code == _OWN and self._facet is None)
        is_choice = offer.kind is FacetKind.CHOICE
        self._values.setCurrentWidget(self.choice if is_choice else self.text)
        self.choice.clear()
        for value in offer.choices:
            self.choice.add(_valued(code, value), value)
        self.text.setPlaceholderText("2026-03" if offer.kind is FacetKind.MONTH else "")
        self._value.show_fault("")

    def _wish(self) -> None:
        code = str(self.what.currentData()) or " ".join(self.own.text().split())
        is_choice = self._values.currentWidget() is self.choice
        value = str(self.choice.currentData()) if is_choice else self.text.text().strip()
        since = day_of_text(self.since.text())
        self._own.show_fault("" if code else self.tr("Give it a name, such as “cup size”."))
        self._value.show_fault(self._value_fault(code, value))
        day_words = self.tr("A day looks like 2026-01-31, and is not after today.")
        is_day = since is not None and since <= self._clock.today()
        self._since.show_fault("" if is_day else day_words)
        if code and is_day and not self._value_fault(code, value):
            self.dismiss()
            self.wished.emit(FacetText(code, value, since))

    def _value_fault(self, code: str, value: str) -> str:
        if not value:
            return self.tr("Write what holds.")
        if is_facet_value(code, value):
            return ""
        return self.tr("A month looks like 2026-03.")


def _named(code: str) -> Callable[[], str]:
    return lambda: facet_words(code)


def _valued(code: str, value: str) -> Callable[[], str]:
    return lambda: facet_value(code, value)
