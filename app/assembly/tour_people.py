"""What the tour writes down of a customer, and types into the form of another."""

from app.assembly.session import Session
from app.services.editing import (
    ConcernText,
    FacetText,
    NoteText,
    PersonEdit,
)
from app.ui.customers import OneCustomerPage
from app.ui.customers.form import FormValues, Said
from app.ui.erasing import EraseDialog
from app.ui.main_window import PageCode
from app.ui.tour import Tour

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


def erase_dialog(session: Session, tour: Tour) -> EraseDialog:
    """Open the dialog that erases the customer whose page is open; it stays over the page."""
    page = session.window.page(PageCode.CUSTOMER)
    if not isinstance(page, OneCustomerPage):
        raise TypeError(type(page))
    page.erase_now()
    tour.settle()
    (dialog,) = session.window.findChildren(EraseDialog)
    return dialog
