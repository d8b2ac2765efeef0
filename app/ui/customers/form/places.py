"""Where in the form a thing is filled in that is not known yet."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import QWidget

from app.services.customers.person_views import Known
from app.ui.customers.form.body import FormBody


@dataclass(frozen=True, slots=True)
class AtField:
    """A person to edit, beginning with what is missing of her."""

    person_id: int
    missing: Known


def place_of(body: FormBody, missing: Known | None) -> QWidget:
    """Give the control for a thing; the name for what has none."""
    who = body.who
    places: dict[Known | None, QWidget] = {
        Known.CALLED_AS: who.called_as,
        Known.GENDER: who.gender,
        Known.PHONE: _line(who.contacts, "form_phone_") or who.contacts.more,
        Known.EMAIL: _line(who.contacts, "form_email_") or who.contacts.more,
        Known.REGION: _line(who.addresses, "form_address_") or who.addresses.more,
        Known.BIRTHDAY: body.birthday.year,
        Known.SOURCE: body.about.source,
        Known.CONSENT: next(iter(body.consents.lines.values())).state,
    }
    return places.get(missing, who.name)


def _line(room: QWidget, name: str) -> QWidget | None:
    """Give the first line of a kind, empty ones included."""
    pattern = QRegularExpression(f"^{re.escape(name)}")
    found: list[QWidget] = room.findChildren(QWidget, pattern)
    return next((each for each in found if not each.isHidden()), None)
