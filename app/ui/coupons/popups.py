"""Small questions: whom a coupon is given to, which code was used, which coupon it was."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.coupons import CodeMatch, CouponRow, IssueOutlook, SeenRow
from app.services.kept_segments import KeptSegment
from app.ui.coupons.words import Counts, Sentences, outlook_words, seen_words, why_words
from app.ui.kit.ask_popup import NotedPopup
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall
from app.ui.labels import segment_name

_WIDE = 380


class GivePopup(NotedPopup):
    """Gives a coupon to a segment, or to people who are chosen already.

    Signals: asked(coupon id, segment key); wanted(coupon id, segment key); codes_wanted(coupon id,
    how many); people_wanted(PeopleCall), who hold it. The key is empty where people were chosen.
    """

    asked = Signal(int, str)
    wanted = Signal(int, str)
    codes_wanted = Signal(int, int)
    people_wanted = Signal(object)

    def __init__(
        self,
        anchor: QWidget,
        coupons: Sequence[CouponRow],
        segments: Sequence[KeptSegment] = (),
    ) -> None:
        super().__init__(anchor, "giveCouponTo", lambda: self.tr("Give a coupon"), wide=_WIDE)
        self.act_button.clicked.connect(self.act)
        self._coupons = {each.coupon_id: each for each in coupons}
        self._outlook: IssueOutlook | None = None
        self.coupon = named(Choice(is_quiet=False), "giveWhich", lambda: self.tr("Coupon"))
        for each in coupons:
            self.coupon.add(each.terms.name, each.coupon_id)
        self.pick = named(Choice(is_quiet=False), "giveToSegment", lambda: self.tr("Segment"))
        for segment in segments:
            self.pick.add(partial(segment_name, segment), segment.key)
        self._segment = Field(lambda: self.tr("Segment"), self.pick)
        self._segment.setVisible(bool(segments))
        self.make_button = named(Button("", Kind.DEFAULT, "plus"), "makeMissingCodes", "")
        self.make_button.hide()
        self.have = PeopleLink("giveHaveIt", "small")
        self.have.wanted.connect(self._open_people)
        self.act_button.setEnabled(False)
        self.act_button.set_words(lambda: self.tr("Give"))
        self._lay_out()
        for choice in (self.coupon, self.pick):
            choice.currentIndexChanged.connect(lambda _at: self.ask())
        self.make_button.clicked.connect(self._make)

    def _lay_out(self) -> None:
        of_coupon = Field(lambda: self.tr("Coupon"), self.coupon)
        self.coupon.setProperty("stored", True)
        keeps = label(
            lambda: self.tr("Who holds it already keeps the same code."), "caption", wraps=True
        )
        self.setLayout(
            column(
                self.title,
                of_coupon,
                self._segment,
                self.note,
                row(self.have, ...),
                row(self.make_button, ...),
                keeps,
                row(..., self.act_button),
                gap=10,
                margins=16,
            )
        )

    def ask(self) -> None:
        """Ask what giving it would do."""
        self.act_button.setEnabled(False)
        self.have.hide()
        if self.coupon.currentData() is not None:
            self.asked.emit(int(self.coupon.currentData()), str(self.pick.currentData() or ""))

    def show_outlook(self, outlook: IssueOutlook, find: Callable[[], Iterable[int]]) -> None:
        """Tell how many would get it, and whether there are enough codes.

        Args:
            outlook: what giving it would do.
            find: gives who of them hold it; called in a reading lane.
        """
        self._outlook = outlook
        sentences, counts, row_of = (
            Sentences(),
            Counts(),
            self._coupons[int(self.coupon.currentData())],
        )
        is_short, name, new = outlook.short > 0, row_of.terms.name, outlook.new
        left = outlook.left or 0
        self.act_button.set_words(lambda: sentences.give(new))
        self.act_button.setEnabled(new > 0 and not is_short)
        is_made = bool(row_of.terms.code_kind == "made")
        self.make_button.setVisible(is_short and is_made)
        self.make_button.set_words(lambda: counts.make(outlook.short))
        if is_short:
            self.say_note(lambda: counts.short(name, left, new))
        else:
            self.say_note(lambda: outlook_words(outlook))
        call = PeopleCall(find, row_of.terms.name) if outlook.had and outlook.new else None
        self.have.show_people(lambda: sentences.had(outlook.had), call)
        self.place()

    def act(self) -> None:
        """Give it."""
        chosen = int(self.coupon.currentData()), str(self.pick.currentData() or "")
        self.dismiss()
        self.wanted.emit(*chosen)

    def _open_people(self, call: PeopleCall) -> None:
        self.dismiss()
        self.people_wanted.emit(call)

    def _make(self) -> None:
        if self._outlook is not None:
            self.make_button.setEnabled(False)
            self.codes_wanted.emit(int(self.coupon.currentData()), self._outlook.short)

    def codes_made(self) -> None:
        """Ask again, now that there are codes."""
        self.make_button.setEnabled(True)
        self.ask()


class CodePopup(NotedPopup):
    """Counts a code by hand. Signals: typed(code); wanted(CodeMatch, order number)."""

    typed = Signal(str)
    wanted = Signal(object, str)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, "usedCode", lambda: self.tr("Enter a used code"), wide=_WIDE)
        self.act_button.clicked.connect(self.act)
        self._match: CodeMatch | None = None
        self.code = named(TextField(), "usedCodeText", lambda: self.tr("Code"))
        self.order = named(TextField(), "usedCodeOrder", lambda: self.tr("Order number"))
        self._code = Field(lambda: self.tr("Code"), self.code)
        self._order = Field(lambda: self.tr("Order number"), self.order)
        self.code.textEdited.connect(self._forget)
        self.code.editingFinished.connect(lambda: self.typed.emit(self.code.text()))
        self.order.textEdited.connect(lambda _text: self._enable())
        self.act_button.set_words(lambda: self.tr("Count it"))
        self.act_button.setEnabled(False)
        self.setLayout(
            column(self.title, self._code, self._order, self.note, row(..., self.act_button),
                   gap=10, margins=16)
        )  # fmt: skip

    def show_match(self, match: CodeMatch) -> None:
        """Tell whose code it is."""
        self._match = match
        words = self.tr("{coupon}, held by {name}") if match.holder else "{coupon}"
        self._code.show_fault("")
        self.say_note(words.format(coupon=match.coupon, name=match.holder or ""))
        self._enable()

    def show_fault(self, sentence: str, *, of_order: bool = False) -> None:
        """Tell what is wrong with the code or the number of the order."""
        (self._order if of_order else self._code).show_fault(sentence)
        self.place()

    def act(self) -> None:
        """Count it."""
        if self._match is not None:
            self.wanted.emit(self._match, self.order.text())
        else:
            self.typed.emit(self.code.text())

    def _forget(self) -> None:
        self._match = None
        self._enable()

    def _enable(self) -> None:
        self.act_button.setEnabled(bool(self.code.text().strip() and self.order.text().strip()))


class DecidePopup(NotedPopup):
    """What an order used that could not be matched.

    Signals: counted(SeenRow, coupon id); denied(SeenRow); order_wanted(SeenRow).
    """

    counted = Signal(object, int)
    denied = Signal(object)
    order_wanted = Signal(object)

    def __init__(self, anchor: QWidget, seen: SeenRow, coupons: Sequence[CouponRow]) -> None:
        super().__init__(anchor, "matchOrder", lambda: self.tr("Which coupon was it?"), wide=_WIDE)
        self.act_button.clicked.connect(self.act)
        self._seen = seen
        line = self.tr("Order {order}: {seen}, {why}").format(
            order=seen.order_no, seen=seen_words(seen), why=why_words(seen)
        )
        self.coupon = named(Choice(is_quiet=False), "matchCoupon", lambda: self.tr("Coupon"))
        for each in coupons:
            self.coupon.add(each.terms.name, each.coupon_id)
        if seen.coupon_id is not None:
            self.coupon.choose(seen.coupon_id)
        of_coupon = Field(lambda: self.tr("Coupon"), self.coupon)
        self.coupon.setProperty("stored", True)  # names of coupons
        self.act_button.set_words(lambda: self.tr("Count it"))
        self.act_button.setEnabled(self.coupon.count() > 0)
        self.deny_button = named(
            Button(lambda: self.tr("No coupon")), "matchNone", lambda: self.tr("No coupon")
        )
        look = named(
            Button(lambda: self.tr("Open the order"), Kind.LINK),
            "matchOpen",
            lambda: self.tr("Open the order"),
        )
        self.deny_button.clicked.connect(self._deny)
        look.clicked.connect(self._look)
        self.setLayout(
            column(
                self.title,
                label(line, "second", wraps=True),
                of_coupon,
                row(look, ..., self.deny_button, self.act_button),
                gap=10,
                margins=16,
            )
        )

    def act(self) -> None:
        """Count it for the coupon that is chosen."""
        chosen = int(self.coupon.currentData())
        self.dismiss()
        self.counted.emit(self._seen, chosen)

    def _deny(self) -> None:
        self.dismiss()
        self.denied.emit(self._seen)

    def _look(self) -> None:
        self.dismiss()
        self.order_wanted.emit(self._seen)
