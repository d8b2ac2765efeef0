"""Makes or changes a coupon, with its card beside, alive while one types."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.coupons import (
    CouponPromisedError,
    CouponRow,
    CouponTerms,
    CouponUnfitError,
    Goods,
)
from app.ui.coupons.editor_form import CouponForm
from app.ui.coupons.ports import CouponDesks
from app.ui.coupons.term_faults import term_fault
from app.ui.coupons.words import face_of
from app.ui.error_texts import explain
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.forward_card import ForwardCard
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.sides import JoinedSides
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.theme import Tone

_RIGHT, _LEFT = 368, 560


class CouponEditPage(Page):
    """A number as the subject changes that coupon; nothing makes a new one."""

    def __init__(self, desks: CouponDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._hub, self._home = desks, tasks, hub, home
        self._coupon: CouponRow | None = None
        self._business = ""
        self.head = PageHeader(
            lambda: self.tr("New coupon"), crumb=lambda: self.tr("Rewards and coupons")
        )
        self.save_button = named(Button("", Kind.PRIMARY), "saveCoupon", "")
        self.head.add_action(self.save_button)
        self.form = CouponForm(home.currency)
        self.promised = named(
            Banner(Tone.INFO, lambda: self.tr("Customers hold this coupon. What they were promised"
                                              " stays: you can change its name, let it last"
                                              " longer, allow more uses.")),
            "couponPromised",
            "",
        )  # fmt: skip
        self.card = named(ForwardCard(), "couponPreview", "")
        self.setLayout(column(self.head, (self._made_body(), 1), gap=0))
        self.head.back.connect(lambda: self.go.emit("coupons", None))
        self.save_button.clicked.connect(self._save)
        self.form.edited.connect(self._draw)

    @override
    def opened(self, subject: object) -> None:
        """Begin anew, or read the coupon."""
        desks = self._desks

        def read() -> tuple[CouponRow | None, Sequence[Goods], str]:
            found = desks.book.one(subject) if isinstance(subject, int) else None
            return found, desks.book.goods(), desks.business()

        self._tasks.ask(self, "coupon", read, self._take)

    @override
    def told_again(self) -> None:
        """Write again in another language."""
        self._write_head()
        self._draw()

    def _made_body(self) -> QWidget:
        left = bare(column(self.promised, self.form, ..., gap=12))
        note = label(
            lambda: self.tr("The card as it will be forwarded; each one shows its own code."),
            "caption",
            wraps=True,
        )
        box = boxed(
            column(
                label(lambda: self.tr("Card to forward"), "strong"), row(..., self.card, ...), note,
                gap=10, margins=16,
            ),
            "plain",
        )  # fmt: skip
        right = bare(column(box, ..., gap=12))
        return JoinedSides(left, right, width=_RIGHT, room=_LEFT, margins=(24, 4, 24, 24))

    def _take(self, read: tuple[CouponRow | None, Sequence[Goods], str]) -> None:
        self._coupon, goods, self._business = read
        coupon = self._coupon
        today = self._home.clock.today()
        terms = coupon.terms if coupon else CouponTerms(from_on=today)
        self.form.scope.show_goods(goods)
        is_promised = coupon is not None and coupon.issued > 0
        self.form.show_terms(terms, is_new=coupon is None, is_promised=is_promised)
        self.form.show_fault("", "")
        self.promised.setVisible(is_promised)
        self._write_head()
        self._draw()
        self.lead_focus(self.form.name)

    def _write_head(self) -> None:
        coupon = self._coupon
        self.head.set_title(coupon.terms.name if coupon else lambda: self.tr("New coupon"))
        make, save = self.tr("Make coupon"), self.tr("Save")
        self.save_button.set_words(save if coupon else make)

    def _draw(self) -> None:
        terms = self.form.terms
        code = terms.code or (self._coupon.first_code if self._coupon else "")
        if not code:
            code = f"{terms.prefix.upper()}-7KQ4W" if terms.prefix else "7KQ4WX"
        face = face_of(self._business, terms, code, None, self._home.currency)
        self.card.show_face(face)

    def _save(self) -> None:
        terms, codes, desk = self.form.terms, self.form.codes, self._desks.desk
        coupon = self._coupon
        if coupon is not None:
            number = coupon.coupon_id
            work = partial(self._changed, number, terms)
        else:
            work = partial(desk.add, terms, codes)
        self._tasks.write(self, work, partial(self._saved, terms), self._failed)

    def _changed(self, number: int, terms: CouponTerms) -> tuple[Changes, int]:
        return self._desks.desk.change(number, terms), number

    def _saved(self, terms: CouponTerms, answer: tuple[Changes, int]) -> None:
        changes, number = answer
        self._hub.announce(changes)
        name = " ".join(terms.name.split())
        made, saved = self.tr("{name} is made"), self.tr("{name} is saved")
        words = (saved if self._coupon else made).format(name=name)
        self.did.emit(Done(words, changes.action_id))
        self.go.emit("coupons", number)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CouponUnfitError | CouponPromisedError):
            self.form.show_fault(error.field, term_fault(error))
            return
        told = explain(error)
        self.form.show_fault("code", f"{told.title}. {told.sentence}")
