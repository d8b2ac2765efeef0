"""The form of a coupon: what it promises, when it holds, what its codes are."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.coupons import CodeKind, CouponKind, CouponTerms
from app.ui.coupons.scope_field import ScopeField
from app.ui.formats import decimals_of
from app.ui.kit.days import day_of_text
from app.ui.kit.fields import Choice, Field, TextField, Tick
from app.ui.kit.layouts import boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.labels.coupons import code_kind_words, coupon_kind
from app.ui.points_rules.amounts import (
    AmountField,
    day_field,
    money_field,
    scaled_text,
    whole_field,
)

_WIDE = 150
_OF_AMOUNT = (CouponKind.AMOUNT, CouponKind.PRODUCT_AMOUNT, CouponKind.NEXT_ORDER)
_WITH_COST = (CouponKind.GIFT, CouponKind.FREE_POST)
_UNTIL, _DAYS, _NO_END = "until", "days", "no_end"
_TYPICAL_CODES = 100


class CouponForm(QWidget):
    """Signal edited: something was typed or chosen."""

    edited = Signal()

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._unit: int = 10 ** decimals_of(currency)
        self._terms = CouponTerms()
        self._is_shown = False
        self._is_new = True
        self._make_terms(currency)
        self._make_time()
        self._make_codes()
        for field in (self.percent, self.amount, self.cost, self.minimum, self.from_on,
                      self.until_on, self.days, self.many, self.total, self.each):  # fmt: skip
            field.setProperty("quiet", False)  # as the choices beside them
        self._lay_out()
        self._connect()

    def show_terms(self, terms: CouponTerms, *, is_new: bool, is_promised: bool) -> None:
        """Show terms; what customers were promised cannot be edited."""
        self._is_shown = False
        self._terms = terms
        self.name.setText(terms.name)
        self.kind.choose(terms.kind)
        self.percent.setText("" if terms.percent is None else str(terms.percent))
        self.amount.setText(self._money(terms.amount_minor))
        self.gift.setText(terms.gift)
        self.cost.setText(self._money(terms.cost_minor))
        self.minimum.setText(self._money(terms.minimum_minor or None))
        self.scope.put(terms.products, terms.categories)
        self.from_on.setText("" if terms.from_on is None else terms.from_on.isoformat())
        self.until_on.setText("" if terms.until_on is None else terms.until_on.isoformat())
        self.days.setText("" if terms.days is None else str(terms.days))
        ends = _DAYS if terms.days else _UNTIL if terms.until_on else _NO_END
        self.ends.choose(_UNTIL if is_new and ends == _NO_END else ends)
        self.code_kind.choose(terms.code_kind)
        self.code.setText(terms.code)
        self.prefix.setText(terms.prefix)
        self.total.setText("" if terms.total_limit is None else str(terms.total_limit))
        self.each.setText("" if terms.person_limit is None else str(terms.person_limit))
        self.combinable.setChecked(terms.is_combinable)
        self.many.setText(str(_TYPICAL_CODES) if is_new else "")
        for part in (self.kind, self.percent, self.amount, self.gift, self.minimum, self.scope,
                     self.from_on, self.days, self.combinable):  # fmt: skip
            part.setEnabled(not is_promised)
        for part in (self.code_kind, self.code):
            part.setEnabled(is_new)
        self.prefix.setEnabled(is_new)
        self._many.setVisible(is_new and self.code_kind.currentData() == CodeKind.MADE)
        self._is_new = is_new
        self._is_shown = True
        self._show_parts()

    @property
    def terms(self) -> CouponTerms:
        """Give what the fields say."""
        kind, ends = CouponKind(self.kind.currentData()), self.ends.currentData()
        return replace(
            self._terms,
            name=self.name.text(),
            kind=kind,
            percent=_whole(self.percent),
            amount_minor=self._minor(self.amount),
            gift=self.gift.text(),
            cost_minor=self._minor(self.cost),
            minimum_minor=self._minor(self.minimum) or 0,
            products=self.scope.products,
            categories=self.scope.categories,
            total_limit=_whole(self.total),
            person_limit=_whole(self.each),
            is_combinable=self.combinable.isChecked(),
            from_on=day_of_text(self.from_on.text().strip()),
            until_on=day_of_text(self.until_on.text().strip()) if ends == _UNTIL else None,
            days=_whole(self.days) if ends == _DAYS else None,
            code_kind=CodeKind(self.code_kind.currentData()),
            code=self.code.text(),
            prefix=self.prefix.text(),
        )

    @property
    def codes(self) -> int:
        """Give how many codes are to be made."""
        return _whole(self.many) or 0

    def show_fault(self, field: str, sentence: str) -> None:
        """Show what is wrong at its field."""
        for name, shown in self._fields.items():
            shown.show_fault(sentence if name == field else "")
        if field in self._fields:
            self._fields[field].control.setFocus()

    def _make_terms(self, currency: str) -> None:
        self.name = named(TextField(), "couponNameText", lambda: self.tr("Name"))
        self.kind = named(Choice(is_quiet=False), "couponKind", lambda: self.tr("Kind"))
        for kind in CouponKind:
            self.kind.add(partial(coupon_kind, kind), kind)
        self.percent = whole_field("couponPercent", lambda: self.tr("Percent"), wide=_WIDE)
        self.amount = money_field("couponAmount", lambda: self.tr("Amount"), currency, wide=_WIDE)
        self.gift = named(TextField(), "couponGift", lambda: self.tr("Gift"))
        self.cost = money_field("couponCost", lambda: self.tr("Cost"), currency, wide=_WIDE,
                                may_lack=True)  # fmt: skip
        self.minimum = money_field("couponMinimum", lambda: self.tr("Minimum"), currency,
                                   wide=_WIDE, may_lack=True)  # fmt: skip
        self.scope = ScopeField()
        self.combinable = named(
            Tick(lambda: self.tr("Goes with other coupons")),
            "couponCombinable",
            lambda: self.tr("Goes with other coupons"),
        )

    def _make_time(self) -> None:
        self.from_on = day_field("couponFrom", lambda: self.tr("From"), wide=_WIDE)
        self.ends = named(Choice(is_quiet=False), "couponEnds", lambda: self.tr("Lasts"))
        self.ends.add(lambda: self.tr("until a day"), _UNTIL)
        self.ends.add(lambda: self.tr("days after it is given"), _DAYS)
        self.ends.add(lambda: self.tr("without end"), _NO_END)
        self.until_on = day_field("couponUntil", lambda: self.tr("Last day"), wide=_WIDE)
        self.days = whole_field("couponDays", lambda: self.tr("Days"), wide=_WIDE)

    def _make_codes(self) -> None:
        self.code_kind = named(Choice(is_quiet=False), "couponCodeKind", lambda: self.tr("Codes"))
        for kind in (CodeKind.MADE, CodeKind.SHARED, CodeKind.OWN):
            self.code_kind.add(partial(code_kind_words, kind), kind)
        self.code = named(TextField(), "couponCode", lambda: self.tr("Code"))
        self.prefix = named(TextField(), "couponPrefix", lambda: self.tr("Codes begin with"))
        self.many = whole_field("couponMany", lambda: self.tr("How many"), wide=_WIDE)
        self.total = whole_field("couponTotal", lambda: self.tr("Uses in all"), wide=_WIDE,
                                 may_lack=True)  # fmt: skip
        self.each = whole_field("couponEach", lambda: self.tr("Uses for each"), wide=_WIDE,
                                may_lack=True)  # fmt: skip

    def _lay_out(self) -> None:
        self._own = label(
            lambda: self.tr("The file of codes is taken after the coupon is made."),
            "caption",
            wraps=True,
        )
        self._fields = {
            "name": Field(lambda: self.tr("Name, for yourself"), self.name),
            "kind": Field(lambda: self.tr("What it gives"), self.kind),
            "percent": Field(lambda: self.tr("Percent"), self.percent),
            "amount_minor": Field(lambda: self.tr("Amount"), self.amount),
            "gift": Field(lambda: self.tr("Gift"), self.gift),
            "cost_minor": Field(lambda: self.tr("What one costs you"), self.cost),
            "minimum_minor": Field(lambda: self.tr("Orders of at least"), self.minimum),
            "products": Field(lambda: self.tr("For"), self.scope),
            "from_on": Field(lambda: self.tr("From (2026-01-31)"), self.from_on),
            "ends": Field(lambda: self.tr("Lasts"), self.ends),
            "until_on": Field(lambda: self.tr("Last day (2026-01-31)"), self.until_on),
            "days": Field(lambda: self.tr("Days"), self.days),
            "code_kind": Field(lambda: self.tr("Codes"), self.code_kind),
            "code": Field(lambda: self.tr("Code"), self.code),
            "prefix": Field(lambda: self.tr("Codes begin with"), self.prefix),
            "total_limit": Field(lambda: self.tr("Uses in all"), self.total),
            "person_limit": Field(lambda: self.tr("Uses for each"), self.each),
        }
        self._many = Field(lambda: self.tr("How many codes"), self.many)
        self._lay_out_cards()

    def _lay_out_cards(self) -> None:
        of = self._fields
        worth = _line(of["percent"], of["amount_minor"], of["cost_minor"], of["minimum_minor"])
        what = column(of["name"], of["kind"], of["gift"], worth, of["products"], self.combinable,
                      gap=14, margins=16)  # fmt: skip
        first, last = _line(of["from_on"], of["ends"]), _line(of["until_on"], of["days"])
        when = column(first, last, gap=14, margins=16)
        limits = _line(of["total_limit"], of["person_limit"])
        which = _line(of["code_kind"], of["prefix"], of["code"], self._many)
        codes = column(which, self._own, limits, gap=14, margins=16)
        parts = (
            (label(lambda: self.tr("What it promises"), "section"), what),
            (label(lambda: self.tr("When it holds"), "section"), when),
            (label(lambda: self.tr("Codes and limits"), "section"), codes),
        )
        cards = [column(head, boxed(part, "plain"), gap=8) for head, part in parts]
        self.setLayout(column(*cards, ..., gap=18))

    def _connect(self) -> None:
        for choice in (self.kind, self.ends, self.code_kind):
            choice.currentIndexChanged.connect(lambda _at: self._chosen())
        for text in (self.name, self.gift, self.code, self.prefix, self.percent, self.amount,
                     self.cost, self.minimum, self.from_on, self.until_on, self.days, self.total,
                     self.each, self.many):  # fmt: skip
            text.textEdited.connect(lambda _text: self._tell())
        self.scope.edited.connect(self._tell)
        self.combinable.toggled.connect(lambda _on: self._tell())

    def _chosen(self) -> None:
        self._show_parts()
        self._tell()

    def _tell(self) -> None:
        if self._is_shown:
            self.edited.emit()

    def _show_parts(self) -> None:
        kind, ends = self.kind.currentData(), self.ends.currentData()
        codes, of = self.code_kind.currentData(), self._fields
        of["percent"].setVisible(kind == CouponKind.PERCENT)
        of["amount_minor"].setVisible(kind in _OF_AMOUNT)
        of["gift"].setVisible(kind == CouponKind.GIFT)
        of["cost_minor"].setVisible(kind in _WITH_COST)
        of["until_on"].setVisible(ends == _UNTIL)
        of["days"].setVisible(ends == _DAYS)
        of["code"].setVisible(codes == CodeKind.SHARED)
        of["prefix"].setVisible(codes == CodeKind.MADE)
        is_new = self._is_new
        self._many.setVisible(codes == CodeKind.MADE and is_new)
        self._own.setVisible(codes == CodeKind.OWN and is_new)

    def _money(self, minor: int | None) -> str:
        return "" if minor is None else scaled_text(minor, self._unit)

    def _minor(self, field: AmountField) -> int | None:
        text = field.text().strip()
        try:
            return None if not text else round(float(text.replace(",", ".")) * self._unit)
        except ValueError:
            return None


def _line(*fields: Field) -> QHBoxLayout:
    """Put fields beside each other; a fault under one moves no other."""
    return row(*(column(field, ..., gap=0) for field in fields), ..., gap=16)


def _whole(field: AmountField) -> int | None:
    text = field.text().strip()
    return int(text) if text.isdecimal() else None
