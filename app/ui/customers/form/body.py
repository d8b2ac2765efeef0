"""The cards of the form under each other, filled and read as one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.person_views import CustomLine, Known
from app.services.customers.views import CustomerPage
from app.ui.customers.form.about_card import AboutCard, OwnCard
from app.ui.customers.form.birthday_card import BirthdayCard
from app.ui.customers.form.consent_card import ConsentCard
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.values import GIVEN, UNKNOWN, FormValues
from app.ui.customers.form.who_card import WhoCard
from app.ui.kit.home import Home
from app.ui.kit.layouts import column
from app.ui.kit.tasks import TaskRunner


class FormBody(QWidget):
    """Signals: edited by the seller; read, when an address was understood."""

    edited = Signal()
    read = Signal()

    def __init__(self, desk: FormDesk, tasks: TaskRunner, home: Home) -> None:
        super().__init__()
        self.who = WhoCard(desk, tasks)
        self.birthday = BirthdayCard(desk, tasks, home.clock)
        self.consents = ConsentCard(home.clock)
        self.about = AboutCard(desk, tasks)
        self.own = OwnCard()
        cards = (self.who, self.birthday, self.consents, self.about, self.own)
        for card in cards:
            card.edited.connect(self._edited)
        self.who.addresses.read.connect(self.read)
        self.setLayout(column(*cards, ..., gap=12))
        self._is_filling = False

    def show_fields(self, person: int | None, lines: Sequence[CustomLine]) -> None:
        """Take whose form it is, and show the fields of the seller's own."""
        self.about.show_person(person)
        self.own.show_fields(lines)

    def show_values(self, values: FormValues, saved: FormValues) -> None:
        """Fill everything; what stands there already keeps its cursor."""
        self._is_filling = True
        self.who.show_values(values, saved)
        self.birthday.show_values(values)
        self.consents.show_values(values, saved)
        self.about.show_values(values)
        self.own.show_values(values)
        self._is_filling = False

    def filled(self) -> FormValues:
        """Give what stands in the form."""
        values = FormValues()
        for card in (self.who, self.birthday, self.consents, self.about, self.own):
            values = card.filled(values)
        return values

    def check(self) -> QWidget | None:
        """Show every fault; give the first faulty field."""
        checks = (self.who, self.birthday, self.consents, self.own)
        wrong = [where for card in checks if (where := card.check()) is not None]
        return wrong[0] if wrong else None

    def show_fault(self, field: str, sentence: str) -> QWidget | None:
        """Show a fault at a field by its code; give its control, None where there is none."""
        if field in ("phone", "email"):
            return self.who.contacts.show_fault(field, sentence)
        if field == "address":
            return self.who.addresses.show_fault(sentence)
        found = {**self.who.fields, "source": self.about.source_field}.get(field)
        if found is None:
            return None
        found.show_fault(sentence)
        return found.control

    def known(self, page: CustomerPage | None) -> frozenset[Known]:
        """Give what is known of the person as the form stands."""
        values = self.filled()
        kinds = {each.kind for each in values.contacts if "*" not in each.text}
        told = {
            Known.NAME: values.name,
            Known.CALLED_AS: values.called_as,
            Known.GENDER: values.gender,
            Known.PHONE: "phone" in kinds,
            Known.EMAIL: "email" in kinds,
            Known.REGION: self.who.addresses.has_region or _has_region(page, values),
            Known.BIRTHDAY: values.birthday,
            Known.SOURCE: values.source,
            Known.CONSENT: any(said.state != UNKNOWN for said in values.said),
            Known.INTEREST: page is not None and (page.facets or page.concerns),
        }
        return frozenset(what for what, is_there in told.items() if is_there)

    def can_write(self) -> bool:
        """Tell whether there is a phone to which SMS was agreed."""
        values = self.filled()
        has_phone = any(each.kind == "phone" for each in values.contacts)
        return has_phone and any(
            said.channel == "sms" and said.state == GIVEN for said in values.said
        )

    def _edited(self) -> None:
        if not self._is_filling:
            self.edited.emit()


def _has_region(page: CustomerPage | None, values: FormValues) -> bool:
    """Tell whether the place is known as it is saved, and stands there still."""
    return page is not None and page.row.province is not None and bool(values.addresses)
