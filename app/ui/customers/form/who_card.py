"""The card that asks who somebody is: name, how she is called, how she is reached, where."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from app.ui.customers.form.address_fields import AddressFields
from app.ui.customers.form.contact_fields import ContactFields
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.values import FormValues, tidy
from app.ui.i18n import Language, current_language
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import say
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.labels import gender

GENDERS = ("female", "male")


class WhoCard(QFrame):
    """Signal edited. Kana and company show when there are any, in Japanese, or when wished."""

    edited = Signal()

    def __init__(self, desk: FormDesk, tasks: TaskRunner) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self.name = self._text("formName")
        self.called_as = self._text("formCalledAs")
        say(
            self.called_as,
            self.called_as.setPlaceholderText,
            lambda: self.tr("as in “Dear Xiaomei”"),
        )
        self.kana, self.company = self._text("formKana"), self._text("formCompany")
        self.gender = named(Choice(is_quiet=False), "formGender", "")
        self.gender.add(lambda: self.tr("not said"), "")
        for code in GENDERS:
            self.gender.add(_gender(code), code)
        self.gender.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self._name = Field(lambda: self.tr("Name"), self.name)
        called = Field(lambda: self.tr("Called as"), self.called_as)
        kana = Field(lambda: self.tr("Name in kana"), self.kana)
        company = Field(lambda: self.tr("Company"), self.company)
        self.fields = {"name": self._name, "called_as": called, "kana": kana, "company": company}
        names = row(
            (self._name, 5), (called, 5), (Field(lambda: self.tr("Gender"), self.gender), 3), gap=12
        )
        self._rest = bare(row((kana, 1), (company, 1), gap=12))
        self.more = named(
            Button(lambda: self.tr("Kana and company"), Kind.LINK),
            "formMoreNames",
            lambda: self.tr("Kana and company"),
        )
        self.more.clicked.connect(self._show_rest)
        self.contacts = ContactFields(desk.can_reach)
        self.addresses = AddressFields(tasks)
        head = row(label(lambda: self.tr("Who"), "section"), ..., self.more)
        parts = (head, names, self._rest, self.contacts, self.addresses)
        self.setLayout(column(*parts, gap=10, margins=16))
        self.contacts.edited.connect(self.edited)
        self.addresses.edited.connect(self.edited)
        self._show_rest(is_wished=False)

    def show_values(self, values: FormValues, saved: FormValues) -> None:
        """Fill the fields; what stands there already is left alone."""
        for text, value in (
            (self.name, values.name),
            (self.called_as, values.called_as),
            (self.kana, values.kana),
            (self.company, values.company),
        ):
            if tidy(text.text()) != value:
                text.setText(value)
        self._name.show_fault("")
        if self.gender.findData(values.gender) < 0:
            self.gender.add(_gender(values.gender), values.gender)
        self.gender.choose(values.gender)
        self.contacts.show_contacts(values.contacts, saved.contacts)
        self.addresses.show_addresses(values.addresses)
        self._show_rest(is_wished=bool(values.kana or values.company))

    def filled(self, values: FormValues) -> FormValues:
        """Give the values with what stands in the fields."""
        return replace(
            values,
            name=tidy(self.name.text()),
            called_as=tidy(self.called_as.text()),
            kana=tidy(self.kana.text()),
            company=tidy(self.company.text()),
            gender=str(self.gender.currentData() or ""),
            contacts=self.contacts.contacts(),
            addresses=self.addresses.addresses(),
        )

    def check(self) -> QWidget | None:
        """Show every fault; give the first faulty field."""
        return self.contacts.check()

    def ask_for_somebody(self, sentence: str) -> QWidget:
        """Tell that neither name nor contact is there."""
        self._name.show_fault(sentence)
        return self.name

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.addresses.told_again()
            self._show_rest(is_wished=not self._rest.isHidden())

    def _show_rest(self, *_clicked: object, is_wished: bool = True) -> None:
        has_rest = is_wished or current_language() is Language.JAPANESE
        self._rest.setVisible(has_rest)
        self.more.setVisible(not has_rest)

    def _text(self, name: str) -> TextField:
        made = named(TextField(), name, "")
        made.textEdited.connect(lambda _text: self.edited.emit())
        return made


def _gender(code: str) -> Callable[[], str]:
    return lambda: gender(code)
