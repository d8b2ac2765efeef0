"""Fields for whole numbers, money, multipliers and days: they tell a value once it is one."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal

from app.ui.formats import decimals_of
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import TextField
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look
from app.ui.theme import px

_MOST = 10**12
_HUNDRED = 100
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，－", "0123456789.,-")


class AmountField(TextField):
    """Signal told(value): something was typed that is a value; None where nothing may stand.

    What is none is red and not told.
    """

    told = Signal(object)

    def __init__(self, read: Callable[[str], object], *, may_lack: bool = False) -> None:
        super().__init__(is_quiet=True)
        self._read, self._may_lack = read, may_lack
        self.textEdited.connect(self._typed)

    def show_value(self, text: str) -> None:
        """Write a value, unless the field is being typed in."""
        if not self.hasFocus() and self.text() != text:
            self.setText(text)
            self.set_faulty(is_faulty=False)

    def _typed(self, text: str) -> None:
        cleaned = text.translate(_FULL_WIDTH).strip()
        value = self._read(cleaned) if cleaned else None
        is_fit = value is not None or (self._may_lack and not cleaned)
        self.set_faulty(is_faulty=not is_fit)
        if is_fit:
            self.told.emit(value)


def whole_field(name: str, words: Words, *, wide: int = 84, may_lack: bool = False) -> AmountField:
    """Make a field for a whole number."""
    return _sized(AmountField(_whole, may_lack=may_lack), name, words, wide)


def times_field(name: str, words: Words, *, wide: int = 84) -> AmountField:
    """Make a field for a multiplier; it tells percent."""
    return _sized(AmountField(lambda text: _scaled(text, _HUNDRED)), name, words, wide)


def money_field(
    name: str, words: Words, currency: str, *, wide: int = 96, may_lack: bool = False
) -> AmountField:
    """Make a field for money; it tells minor units."""
    unit: int = 10 ** decimals_of(currency)
    made = AmountField(lambda text: _scaled(text, unit), may_lack=may_lack)
    return _sized(made, name, words, wide)


def day_field(name: str, words: Words, *, wide: int = 116, may_lack: bool = True) -> AmountField:
    """Make a field for a day, as 2026-01-31."""
    return _sized(AmountField(day_of_text, may_lack=may_lack), name, words, wide)


def scaled_text(value: int, unit: int) -> str:
    """Write what `money_field` and `times_field` read: 12.5."""
    text = f"{Decimal(value) / unit:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _sized(field: AmountField, name: str, words: Words, wide: int) -> AmountField:
    on_look(field, lambda: field.setFixedWidth(px(wide)))
    return named(field, name, words)


def _whole(text: str) -> int | None:
    value = _scaled(text.replace(",", ""), 1)
    return value if "." not in text else None


def _scaled(text: str, unit: int) -> int | None:
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    if not value.is_finite() or not 0 <= value <= _MOST:
        return None
    scaled = value * unit
    return int(scaled) if scaled == int(scaled) else None
