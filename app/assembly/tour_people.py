"""What the tour writes down of a customer, and types into the form of another."""

from dataclasses import dataclass, field, replace

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.services.customers.views import CustomerRow, Question
from app.services.editing import (
    BulkEdit,
    ConcernText,
    ContactText,
    EditKind,
    FacetText,
    NoteText,
    PersonEdit,
)
from app.services.history import HiddenBook
from app.services.settings import CustomFields, CustomKind
from app.ui.customers import OneCustomerPage
from app.ui.customers.form import FormValues, Said
from app.ui.erasing import EraseDialog
from app.ui.main_window import PageCode
from app.ui.tour import Tour

_LOOKED_AT = 30
_HIDDEN = 4
WRITTEN = PersonEdit(
    new_notes=(
        NoteText("茉莉花茶送给妈妈，要礼盒。Likes the new harvest early.", is_pinned=True),
        NoteText("Never call before ten."),
    ),
    new_concerns=(ConcernText("quality"), ConcernText("as_pictured")),
    new_facets=(FacetText("baby_month", "2026-03"),),
)
TYPED = FormValues(
    addresses=("浙江省杭州市西湖区文三路 90 号",),
    birthday="lunar 08-15",
    said=(
        Said("sms", "given", "chat", "2026-11-19", "chat-1119"),
        Said("email"),
        Said("call", "refused", "call", "2026-11-18"),
    ),
    tags=("VIP",),
)


@dataclass(slots=True)
class BestCustomer:
    """The customer whose page is shown: the same one in every look, written about once."""

    session: Session
    _row: CustomerRow | None = field(default=None, init=False)

    def row(self) -> CustomerRow:
        """Give who has the most orders of those at the top of the list."""
        if self._row is None:
            rows = self._shop().book.first_page(Question(), _LOOKED_AT)
            self._row = max(rows, key=lambda row: (row.orders, row.person_id))
            self._write(self._row)
        return self._row

    def typed(self) -> FormValues:
        """Give what is typed into the form of somebody who is likely the same person."""
        best = self.row()
        return replace(
            TYPED, name=best.name or "", contacts=(ContactText("phone", best.phone or ""),)
        )

    def hide_others(self) -> None:
        """Hide a few people, once, and never this one."""
        shop, kept = self._shop(), self.row().person_id
        if HiddenBook(shop.opened.database).ids():
            return
        rows = shop.book.first_page(Question(), _HIDDEN + 1)
        few = [row.person_id for row in rows if row.person_id != kept]
        shop.editing.apply(few[:_HIDDEN], BulkEdit(EditKind.HIDE))

    def _write(self, best: CustomerRow) -> None:
        shop = self._shop()
        fields = CustomFields(shop.opened.database, shop.clock)
        _, cup = fields.add("喜欢的杯子", CustomKind.CHOICE, ("青瓷", "Glass"))
        _, card = fields.add("Member number", CustomKind.TEXT)
        fields.identify(card, is_identifying=True)
        own = {cup: "青瓷", card: "0042"}
        shop.editing.save(best.person_id, replace(WRITTEN, custom=own))

    def _shop(self) -> OpenShop:
        if self.session.shop is None:
            raise RuntimeError
        return self.session.shop


def erase_dialog(session: Session, tour: Tour) -> EraseDialog:
    """Open the dialog that erases the customer whose page is open; it stays over the page."""
    page = session.window.page(PageCode.CUSTOMER)
    if not isinstance(page, OneCustomerPage):
        raise TypeError(type(page))
    page.erase_now()
    tour.settle()
    (dialog,) = session.window.findChildren(EraseDialog)
    return dialog
