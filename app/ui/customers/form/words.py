"""How the person is called whom the form is about, or who may be her."""

from app.services.editing import Likely
from app.ui.formats import joined, masked_email, masked_phone
from app.ui.i18n import translate
from app.ui.labels.row_words import region_of


def likely_name(person: Likely) -> str:
    """Give the name, else how she is reached."""
    reached = masked_phone(person.phone) or masked_email(person.email or "")
    return person.name or reached or translate("customers", "Without a name")


def likely_line(person: Likely) -> str:
    """Give phone and place in one line."""
    reached = masked_phone(person.phone) or masked_email(person.email or "")
    return joined([part for part in (reached, region_of(person.province, person.city)) if part])
