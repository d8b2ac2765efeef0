"""What the values of a condition are typed into: numbers, days, texts, yes or no."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.services.segments import Field, Op
from app.services.segments.views import Scalar
from app.ui.conditions.fields import MONEY, field_words
from app.ui.conditions.typed_numbers import number_of_text
from app.ui.formats import decimals_of, symbol_of
from app.ui.kit.fields import Choice, FaultLine, TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_MOST = 10**15
_HUNDRED = 100
_COMMAS = re.compile(r"[,，、;；\n]")
Number = int | float


class Values(QWidget):
    """Signal edited: something else is filled in."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.op = Op.IS
        self.fault = named(FaultLine(), "valueFault", lambda: self.tr("What is wrong"))
        self.fault.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_op(self, op: Op) -> None:
        """Show the fields that a comparison needs."""
        self.op = op
        self.arrange()
        self.tell_fault()

    def fault_words(self) -> str:
        """Give what is wrong with the values as a sentence; nothing where nothing is."""
        return ""

    def tell_fault(self) -> None:
        """Say under the fields what is wrong with them."""
        self.fault.say(self.fault_words())

    def watch(self, *fields: TextField) -> None:
        """Say what is wrong when a field is left, and nothing while one is typed into."""
        for field in fields:
            field.textEdited.connect(lambda _text: self.fault.say(""))
            field.textEdited.connect(self.edited)
            field.editingFinished.connect(self.tell_fault)

    def ends_fault(self, found: Sequence[Number | None]) -> str:
        """Give what is wrong with two ends."""
        ends = [value for value in found if value is not None]
        if len(ends) < 2 or ends[0] <= ends[1]:  # noqa: PLR2004 - two ends
            return ""
        return self.tr("The first is larger than the second.")

    def arrange(self) -> None:
        """Show what the comparison needs."""

    def read(self) -> tuple[Scalar, ...] | None:
        """Give the values; None while one is missing or wrong."""
        raise NotImplementedError

    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Write values into the fields of the comparison that is shown."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Give what takes the focus first."""
        return self

    def fit_in_line(self) -> None:
        """Take no more width than needed, beside other things in a line."""


class NumberValues(Values):
    """One number or two ends; money is typed in whole units of the home currency."""

    def __init__(self, currency: str, words: Words, *, is_money: bool) -> None:
        super().__init__()
        self._is_money, self._scale = is_money, 10 ** decimals_of(currency)
        self.first = typed("filterFrom", words)
        self.last = typed("filterTo", lambda: self.tr("Up to"))
        self._sign = label(symbol_of(currency).strip() if is_money else "", "second")
        self._dash = label("–", "second")
        self.watch(self.first, self.last)
        self._layout = row(self._sign, (self.first, 1), self._dash, (self.last, 1), gap=6)
        self.setLayout(column(self._layout, self.fault, gap=4))

    @override
    def read(self) -> tuple[Scalar, ...] | None:
        """Give the numbers typed."""
        found = self._found()
        is_turned = bool(self.ends_fault(found))
        for text, value in zip(self._fields, found, strict=True):
            is_none = value is None and bool(text.text().strip())
            text.set_faulty(is_faulty=is_none or (is_turned and text is self.last))
        kept = tuple(value for value in found if value is not None)
        return kept if len(kept) == len(found) and not is_turned else None

    @override
    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Write the numbers, money in whole units."""
        for text, value in zip((self.first, self.last), values, strict=False):
            text.setText(f"{Decimal(str(value)) / self._unit:f}")
        self.tell_fault()

    @override
    def fault_words(self) -> str:
        """Give what is no number, or ends that hold nothing."""
        found = self._found()
        typed_ones = zip(self._fields, found, strict=True)
        if any(value is None and text.text().strip() for text, value in typed_ones):
            return self._rule()
        return self.ends_fault(found)

    @override
    def arrange(self) -> None:
        """Show the second end where there is one."""
        self.last.setVisible(self._has_two)
        self._dash.setVisible(self._has_two)
        self._sign.setVisible(self._is_money and self._unit > 1)

    @override
    def first_field(self) -> QWidget:
        """Give the first number."""
        return self.first

    @override
    def fit_in_line(self, width: int = 104) -> None:
        """Be as wide as numbers are."""
        narrow(self.first, width)
        narrow(self.last, width)
        self._layout.addStretch(1)

    @property
    def _fields(self) -> list[TextField]:
        return [self.first, self.last] if self._has_two else [self.first]

    def _found(self) -> list[Number | None]:
        return [self._read(text.text()) for text in self._fields]

    def _rule(self) -> str:
        if self.op is Op.TOP:
            return self.tr("Write how many people, such as 20.")
        if self._is_rank:
            return self.tr("Write a percentage from 0 to 100.")
        return self.tr("Write a number, such as 1500 or 2.5.")

    @property
    def _has_two(self) -> bool:
        return self.op in (Op.BETWEEN, Op.PERCENTILE)

    @property
    def _is_rank(self) -> bool:
        return self.op in (Op.TOP, Op.TOP_SHARE, Op.PERCENTILE)

    @property
    def _unit(self) -> int:
        return self._scale if self._is_money and not self._is_rank else 1

    def _read(self, text: str) -> Number | None:
        typed_one = number_of_text(text)
        if typed_one is None or abs(exact := typed_one * self._unit) > _MOST:
            return None
        if self._is_rank and not 0 <= exact <= (_MOST if self.op is Op.TOP else _HUNDRED):
            return None
        is_whole = self._is_money or self.op is Op.TOP or exact == exact.to_integral_value()
        return int(exact.to_integral_value()) if is_whole else float(exact)


class TextValues(Values):
    """One text, or several with commas between them."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.first = typed("filterText", words)
        self.first.textEdited.connect(self.edited)
        self._layout = row((self.first, 1))
        self.setLayout(self._layout)

    @override
    def read(self) -> tuple[Scalar, ...] | None:
        """Give the texts typed; none are none."""
        text = self.first.text().strip()
        if self.op not in (Op.ANY_OF, Op.NONE_OF):
            return (text,) if text else None
        return tuple(part.strip() for part in _COMMAS.split(text) if part.strip()) or None

    @override
    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Write the texts."""
        self.first.setText(", ".join(str(value) for value in values))

    @override
    def arrange(self) -> None:
        """Hint at what is meant by several, or by a pattern."""
        hints = {
            Op.ANY_OF: self.tr("one, another"),
            Op.NONE_OF: self.tr("one, another"),
            Op.MATCHES: self.tr("A*n? with * and ?"),
        }
        self.first.setPlaceholderText(hints.get(self.op, ""))

    @override
    def first_field(self) -> QWidget:
        """Give the text."""
        return self.first

    @override
    def fit_in_line(self) -> None:
        """Be as wide as there is room, but not endless."""
        on_look(self.first, lambda: self.first.setMaximumWidth(px(280)))
        self._layout.addStretch(0)


class YesNoValues(Values):
    """Yes or no."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.choice = named(Choice(), "filterYesNo", words)
        self.choice.add(lambda: self.tr("Yes"), 1)
        self.choice.add(lambda: self.tr("No"), 0)
        self.choice.currentIndexChanged.connect(lambda _at: self.edited.emit())
        self._layout = row((self.choice, 1))
        self.setLayout(self._layout)

    @override
    def read(self) -> tuple[Scalar, ...] | None:
        """Give 1 or 0."""
        return (int(self.choice.currentData()),)

    @override
    def fill(self, values: tuple[Scalar, ...]) -> None:
        """Choose the answer."""
        self.choice.choose(int(values[0]))

    @override
    def first_field(self) -> QWidget:
        """Give the choice."""
        return self.choice

    @override
    def fit_in_line(self) -> None:
        """Be as wide as the words."""
        self._layout.setStretch(0, 0)
        self._layout.addStretch(1)


def number_values(field: Field, about: str, currency: str, name: str) -> NumberValues:
    """Make the fields for a number of a field; an own field is called by its name."""
    words = name or (lambda: field_words(field, about))
    return NumberValues(currency, words, is_money=field in MONEY)


def typed(name: str, words: Words, hint: Words = "") -> TextField:
    """Make a field for one value."""
    made = named(TextField(hint, is_quiet=True), name, words)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft)
    on_look(made, lambda: made.setMinimumWidth(px(72)))
    return made


def narrow(field: QWidget, width: int) -> None:
    """Fix the width of a field, in pixels of the design."""
    on_look(field, lambda: field.setFixedWidth(px(width)))


Maker = Callable[[], Values]
