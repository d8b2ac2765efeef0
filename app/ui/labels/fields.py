"""Words for the fields that a column of a foreign file can mean, grouped as the seller thinks."""

from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_FIELDS = {
    "order_no": QT_TRANSLATE_NOOP("fields", "Order number"),
    "shop": QT_TRANSLATE_NOOP("fields", "Shop"),
    "platform": QT_TRANSLATE_NOOP("fields", "Platform"),
    "state": QT_TRANSLATE_NOOP("fields", "Order state"),
    "placed_at": QT_TRANSLATE_NOOP("fields", "Ordered on"),
    "paid_at": QT_TRANSLATE_NOOP("fields", "Paid on"),
    "shipped_at": QT_TRANSLATE_NOOP("fields", "Sent on"),
    "signed_at": QT_TRANSLATE_NOOP("fields", "Arrived on"),
    "closed_at": QT_TRANSLATE_NOOP("fields", "Closed on"),
    "refunded_at": QT_TRANSLATE_NOOP("fields", "Refunded on"),
    "placed_day": QT_TRANSLATE_NOOP("fields", "Day of the order"),
    "placed_time": QT_TRANSLATE_NOOP("fields", "Time of the order"),
    "goods": QT_TRANSLATE_NOOP("fields", "Price of the goods"),
    "discount": QT_TRANSLATE_NOOP("fields", "Discount"),
    "postage": QT_TRANSLATE_NOOP("fields", "Postage"),
    "points": QT_TRANSLATE_NOOP("fields", "Paid with points"),
    "paid": QT_TRANSLATE_NOOP("fields", "Amount paid"),
    "total": QT_TRANSLATE_NOOP("fields", "Order total"),
    "refunded": QT_TRANSLATE_NOOP("fields", "Amount refunded"),
    "net": QT_TRANSLATE_NOOP("fields", "Amount kept"),
    "currency": QT_TRANSLATE_NOOP("fields", "Currency"),
    "buyer_message": QT_TRANSLATE_NOOP("fields", "Buyer's message"),
    "seller_remark": QT_TRANSLATE_NOOP("fields", "Your remark"),
    "payer": QT_TRANSLATE_NOOP("fields", "Payer"),
    "carrier": QT_TRANSLATE_NOOP("fields", "Carrier"),
    "parcel_no": QT_TRANSLATE_NOOP("fields", "Parcel number"),
    "coupon": QT_TRANSLATE_NOOP("fields", "Coupon"),
    "closing_reason": QT_TRANSLATE_NOOP("fields", "Why it was closed"),
    "titles": QT_TRANSLATE_NOOP("fields", "Products, together"),
    "kinds": QT_TRANSLATE_NOOP("fields", "Kinds of products"),
    "pieces": QT_TRANSLATE_NOOP("fields", "Pieces, together"),
    "account": QT_TRANSLATE_NOOP("fields", "Shop account"),
    "name": QT_TRANSLATE_NOOP("fields", "Name"),
    "surname": QT_TRANSLATE_NOOP("fields", "Family name"),
    "given": QT_TRANSLATE_NOOP("fields", "Given name"),
    "called_as": QT_TRANSLATE_NOOP("fields", "Called as"),
    "kana": QT_TRANSLATE_NOOP("fields", "Name in kana"),
    "kana_surname": QT_TRANSLATE_NOOP("fields", "Family name in kana"),
    "kana_given": QT_TRANSLATE_NOOP("fields", "Given name in kana"),
    "company": QT_TRANSLATE_NOOP("fields", "Company"),
    "gender": QT_TRANSLATE_NOOP("fields", "Gender"),
    "birthday": QT_TRANSLATE_NOOP("fields", "Birthday"),
    "phone": QT_TRANSLATE_NOOP("fields", "Phone"),
    "phone_parts": QT_TRANSLATE_NOOP("fields", "Part of the phone"),
    "email": QT_TRANSLATE_NOOP("fields", "E-mail"),
    "source": QT_TRANSLATE_NOOP("fields", "Came from"),
    "note": QT_TRANSLATE_NOOP("fields", "Note"),
    "tags": QT_TRANSLATE_NOOP("fields", "Tags"),
    "payer_id": QT_TRANSLATE_NOOP("fields", "Payer's account"),
    "sms_consent": QT_TRANSLATE_NOOP("fields", "Agreed to text messages"),
    "email_consent": QT_TRANSLATE_NOOP("fields", "Agreed to e-mail"),
    "receiver": QT_TRANSLATE_NOOP("fields", "Receiver"),
    "receiver_surname": QT_TRANSLATE_NOOP("fields", "Receiver's family name"),
    "receiver_given": QT_TRANSLATE_NOOP("fields", "Receiver's given name"),
    "country": QT_TRANSLATE_NOOP("fields", "Country"),
    "province": QT_TRANSLATE_NOOP("fields", "Province"),
    "city": QT_TRANSLATE_NOOP("fields", "City"),
    "district": QT_TRANSLATE_NOOP("fields", "District"),
    "street": QT_TRANSLATE_NOOP("fields", "Street"),
    "region": QT_TRANSLATE_NOOP("fields", "Region"),
    "address": QT_TRANSLATE_NOOP("fields", "Whole address (is split)"),
    "postcode": QT_TRANSLATE_NOOP("fields", "Postcode"),
    "postcode_parts": QT_TRANSLATE_NOOP("fields", "Part of the postcode"),
    "line_no": QT_TRANSLATE_NOOP("fields", "Line number"),
    "code": QT_TRANSLATE_NOOP("fields", "Product code"),
    "title": QT_TRANSLATE_NOOP("fields", "Product"),
    "variation": QT_TRANSLATE_NOOP("fields", "Variation"),
    "category": QT_TRANSLATE_NOOP("fields", "Category"),
    "quantity": QT_TRANSLATE_NOOP("fields", "Quantity"),
    "price": QT_TRANSLATE_NOOP("fields", "Price of one"),
    "amount": QT_TRANSLATE_NOOP("fields", "Price of the line"),
    "line_refunded": QT_TRANSLATE_NOOP("fields", "Refunded of the line"),
    "line_state": QT_TRANSLATE_NOOP("fields", "State of the line"),
    "line_kind": QT_TRANSLATE_NOOP("fields", "Kind of the line"),
}
# What a seller looks for first; the rest follows in the table's own order.
_FIRST = ("order_no", "account", "name", "phone", "email", "paid", "state", "paid_at", "title")


def field_words(code: str | None) -> str:
    """Give the words of a field; None is a column that is not imported."""
    if code is None:
        return translate("fields", "Do not import")
    return translate("fields", _FIELDS[code]) if code in _FIELDS else code


def field_codes() -> tuple[str, ...]:
    """Give the codes in the order in which they are offered."""
    return (*_FIRST, *(code for code in _FIELDS if code not in _FIRST))
