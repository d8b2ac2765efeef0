"""What a person has in the fields that a rule asks about: "9 orders, 34 pieces each"."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.services.classing import Why
from app.services.segments import Field
from app.ui.conditions.fields import field_words
from app.ui.conditions.value_words import amount_words
from app.ui.formats import listed, number
from app.ui.i18n import translate


class _Counts(QObject):
    """Numbers with their noun: only tr() of an object knows plural forms."""

    def words(self, field: Field, n: int) -> str:
        match field:
            case Field.ORDERS_YEAR | Field.ORDERS:
                text = self.tr("{count} order(s)", "", n)
            case Field.PIECES_EACH:
                text = self.tr("{count} piece(s) each", "", n)
            case Field.RECEIVERS:
                text = self.tr("{count} other receiver(s)", "", n)
            case _:
                text = ""
        return text.format(count=number(n))


def whys_line(whys: Sequence[Why], currency: str) -> str:
    """Give what a person has, in one line."""
    return listed([_words(why, currency) for why in whys])


def _words(why: Why, currency: str) -> str:
    counted = _Counts().words(why.field, round(why.value))
    if counted:
        return counted
    value = amount_words(why.field, why.value, currency)
    return translate("filters", "{field}: {value}").format(
        field=field_words(why.field), value=value
    )
