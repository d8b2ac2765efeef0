"""Headings and codes of files that go out, in the language in use."""

from collections.abc import Callable, Mapping

from app.services.exporting import OutTable, OutWords
from app.services.points import PointsKind
from app.services.referral import Seen
from app.services.tiers import TierReason
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.actions import changed_field
from app.ui.labels.codes import (
    consent,
    contact_kind,
    contact_state,
    customer_class,
    gender,
    order_state,
)
from app.ui.labels.matters import concern_words, facet_value, facet_words
from app.ui.labels.points import points_kind, points_reason
from app.ui.labels.referral import seen_words
from app.ui.labels.tiers import (
    set_reason,
    tier_act_words,
    tier_reason,
    tier_words,
    used_privilege,
)

_COLUMNS = {
    "number": QT_TRANSLATE_NOOP("exports", "Number"),
    "name": QT_TRANSLATE_NOOP("exports", "Name"),
    "called_as": QT_TRANSLATE_NOOP("exports", "Called"),
    "kana": QT_TRANSLATE_NOOP("exports", "Kana"),
    "company": QT_TRANSLATE_NOOP("exports", "Company"),
    "accounts": QT_TRANSLATE_NOOP("exports", "Accounts"),
    "phone": QT_TRANSLATE_NOOP("exports", "Phone"),
    "email": QT_TRANSLATE_NOOP("exports", "E-mail"),
    "class": QT_TRANSLATE_NOOP("exports", "Class"),
    "tags": QT_TRANSLATE_NOOP("exports", "Tags"),
    "province": QT_TRANSLATE_NOOP("exports", "Province"),
    "city": QT_TRANSLATE_NOOP("exports", "City"),
    "address": QT_TRANSLATE_NOOP("exports", "Address"),
    "shops": QT_TRANSLATE_NOOP("exports", "Shops"),
    "orders": QT_TRANSLATE_NOOP("exports", "Orders"),
    "spent": QT_TRANSLATE_NOOP("exports", "Spent"),
    "first_order": QT_TRANSLATE_NOOP("exports", "First order"),
    "last_order": QT_TRANSLATE_NOOP("exports", "Last order"),
    "consent_sms": QT_TRANSLATE_NOOP("exports", "Text messages"),
    "consent_email": QT_TRANSLATE_NOOP("exports", "E-mails"),
    "consent_call": QT_TRANSLATE_NOOP("exports", "Calls"),
    "gender": QT_TRANSLATE_NOOP("exports", "Gender"),
    "birthday": QT_TRANSLATE_NOOP("exports", "Birthday"),
    "source": QT_TRANSLATE_NOOP("exports", "Source"),
    "note": QT_TRANSLATE_NOOP("exports", "Note"),
    "region": QT_TRANSLATE_NOOP("exports", "Region"),
    "hidden": QT_TRANSLATE_NOOP("exports", "Hidden"),
    "own": QT_TRANSLATE_NOOP("exports", "Your own fields"),
    "written_at": QT_TRANSLATE_NOOP("exports", "Written"),
    "pinned": QT_TRANSLATE_NOOP("exports", "Pinned"),
    "fact": QT_TRANSLATE_NOOP("exports", "Fact"),
    "fact_value": QT_TRANSLATE_NOOP("exports", "Value"),
    "valid_from": QT_TRANSLATE_NOOP("exports", "Since"),
    "concern": QT_TRANSLATE_NOOP("exports", "Concern"),
    "opened_on": QT_TRANSLATE_NOOP("exports", "Opened"),
    "closed_on": QT_TRANSLATE_NOOP("exports", "Settled"),
    "changed_at": QT_TRANSLATE_NOOP("exports", "When"),
    "changed_by": QT_TRANSLATE_NOOP("exports", "What"),
    "changed_field": QT_TRANSLATE_NOOP("exports", "Field"),
    "before": QT_TRANSLATE_NOOP("exports", "From"),
    "after": QT_TRANSLATE_NOOP("exports", "To"),
    "order_no": QT_TRANSLATE_NOOP("exports", "Order number"),
    "shop": QT_TRANSLATE_NOOP("exports", "Shop"),
    "state": QT_TRANSLATE_NOOP("exports", "State"),
    "placed_at": QT_TRANSLATE_NOOP("exports", "Placed"),
    "paid_at": QT_TRANSLATE_NOOP("exports", "Paid on"),
    "shipped_at": QT_TRANSLATE_NOOP("exports", "Sent on"),
    "customer_number": QT_TRANSLATE_NOOP("exports", "Customer number"),
    "customer_name": QT_TRANSLATE_NOOP("exports", "Customer"),
    "currency": QT_TRANSLATE_NOOP("exports", "Currency"),
    "goods": QT_TRANSLATE_NOOP("exports", "Goods"),
    "discount": QT_TRANSLATE_NOOP("exports", "Discount"),
    "postage": QT_TRANSLATE_NOOP("exports", "Postage"),
    "paid": QT_TRANSLATE_NOOP("exports", "Paid"),
    "refunded": QT_TRANSLATE_NOOP("exports", "Refunded"),
    "net": QT_TRANSLATE_NOOP("exports", "Received"),
    "net_home": QT_TRANSLATE_NOOP("exports", "Received, in your currency"),
    "payer": QT_TRANSLATE_NOOP("exports", "Paid by"),
    "receiver": QT_TRANSLATE_NOOP("exports", "Receiver"),
    "carrier": QT_TRANSLATE_NOOP("exports", "Carrier"),
    "parcel_no": QT_TRANSLATE_NOOP("exports", "Parcel number"),
    "coupon": QT_TRANSLATE_NOOP("exports", "Coupon"),
    "buyer_message": QT_TRANSLATE_NOOP("exports", "Buyer's message"),
    "seller_remark": QT_TRANSLATE_NOOP("exports", "Own remark"),
    "closing_reason": QT_TRANSLATE_NOOP("exports", "Why it was closed"),
    "own_test": QT_TRANSLATE_NOOP("exports", "Own test"),
    "product_code": QT_TRANSLATE_NOOP("exports", "Product code"),
    "title": QT_TRANSLATE_NOOP("exports", "Product"),
    "variation": QT_TRANSLATE_NOOP("exports", "Variation"),
    "category": QT_TRANSLATE_NOOP("exports", "Category"),
    "quantity": QT_TRANSLATE_NOOP("exports", "Pieces"),
    "price": QT_TRANSLATE_NOOP("exports", "Price"),
    "amount": QT_TRANSLATE_NOOP("exports", "Amount"),
    "buyers": QT_TRANSLATE_NOOP("exports", "Buyers"),
    "last_sold": QT_TRANSLATE_NOOP("exports", "Last sold"),
    "contact_kind": QT_TRANSLATE_NOOP("exports", "Kind"),
    "contact": QT_TRANSLATE_NOOP("exports", "Phone or e-mail"),
    "contact_state": QT_TRANSLATE_NOOP("exports", "Use"),
    "country": QT_TRANSLATE_NOOP("exports", "Country"),
    "district": QT_TRANSLATE_NOOP("exports", "District"),
    "street": QT_TRANSLATE_NOOP("exports", "Street"),
    "postcode": QT_TRANSLATE_NOOP("exports", "Postcode"),
    "channel": QT_TRANSLATE_NOOP("exports", "Channel"),
    "consent": QT_TRANSLATE_NOOP("exports", "Said"),
    "said_on": QT_TRANSLATE_NOOP("exports", "Day"),
    "said_source": QT_TRANSLATE_NOOP("exports", "Known from"),
    "proof": QT_TRANSLATE_NOOP("exports", "Proof"),
    "further_column": QT_TRANSLATE_NOOP("exports", "Column"),
    "points_at": QT_TRANSLATE_NOOP("exports", "Day of points"),
    "points_kind": QT_TRANSLATE_NOOP("exports", "What happened"),
    "points_change": QT_TRANSLATE_NOOP("exports", "Points added or taken"),
    "points_concerned": QT_TRANSLATE_NOOP("exports", "Points concerned"),
    "points_reason": QT_TRANSLATE_NOOP("exports", "What for"),
    "points_after": QT_TRANSLATE_NOOP("exports", "Balance after"),
    "points": QT_TRANSLATE_NOOP("exports", "Points"),
    "points_give": QT_TRANSLATE_NOOP("exports", "Points ±"),
    "points_why": QT_TRANSLATE_NOOP("exports", "Reason for points"),
    "points_state": QT_TRANSLATE_NOOP("exports", "Points are"),
    "points_pending": QT_TRANSLATE_NOOP("exports", "Points pending"),
    "points_owed": QT_TRANSLATE_NOOP("exports", "Points owed"),
    "points_expire": QT_TRANSLATE_NOOP("exports", "Next points expire"),
    "referral_code": QT_TRANSLATE_NOOP("exports", "Referral code"),
    "referred_by": QT_TRANSLATE_NOOP("exports", "Brought by"),
    "friends": QT_TRANSLATE_NOOP("exports", "Friends brought"),
    "referrer_number": QT_TRANSLATE_NOOP("exports", "Number of who brought them"),
    "referrer_name": QT_TRANSLATE_NOOP("exports", "Brought by"),
    "referral_seen": QT_TRANSLATE_NOOP("exports", "How it was seen"),
    "referral_choice": QT_TRANSLATE_NOOP("exports", "Decision"),
    "referral_points": QT_TRANSLATE_NOOP("exports", "Points of the reward"),
    "tier": QT_TRANSLATE_NOOP("exports", "Tier"),
    "tier_since": QT_TRANSLATE_NOOP("exports", "In the tier since"),
    "tier_until": QT_TRANSLATE_NOOP("exports", "Tier kept until"),
    "tier_on": QT_TRANSLATE_NOOP("exports", "Day"),
    "tier_was": QT_TRANSLATE_NOOP("exports", "Tier before"),
    "tier_why": QT_TRANSLATE_NOOP("exports", "Why"),
    "tier_act": QT_TRANSLATE_NOOP("exports", "What was done"),
    "tier_act_until": QT_TRANSLATE_NOOP("exports", "Until"),
    "tier_act_why": QT_TRANSLATE_NOOP("exports", "Why"),
    "privilege": QT_TRANSLATE_NOOP("exports", "Privilege"),
    "taken_back": QT_TRANSLATE_NOOP("exports", "Taken back"),
    "list_name": QT_TRANSLATE_NOOP("exports", "Frozen list"),
    "taken_on": QT_TRANSLATE_NOOP("exports", "Frozen on"),
    "coupon_name": QT_TRANSLATE_NOOP("exports", "Coupon"),
    "coupon_code": QT_TRANSLATE_NOOP("exports", "Code"),
    "coupon_given_on": QT_TRANSLATE_NOOP("exports", "Given on"),
    "coupon_used_on": QT_TRANSLATE_NOOP("exports", "Used on"),
    "expires_on": QT_TRANSLATE_NOOP("exports", "Last day"),
    "earned_on": QT_TRANSLATE_NOOP("exports", "Earned on"),
    "account": QT_TRANSLATE_NOOP("exports", "Account"),
    "further_value": QT_TRANSLATE_NOOP("exports", "Value"),
}
_TABLES = {
    OutTable.CUSTOMERS: QT_TRANSLATE_NOOP("exports", "Customers"),
    OutTable.ORDERS: QT_TRANSLATE_NOOP("exports", "Order list"),
    OutTable.LINES: QT_TRANSLATE_NOOP("exports", "Products sold"),
    OutTable.PRODUCTS: QT_TRANSLATE_NOOP("exports", "Products"),
    OutTable.CONTACTS: QT_TRANSLATE_NOOP("exports", "Phones and e-mails"),
    OutTable.ADDRESSES: QT_TRANSLATE_NOOP("exports", "Addresses"),
    OutTable.CONSENTS: QT_TRANSLATE_NOOP("exports", "What was said about messages"),
    OutTable.NOTES: QT_TRANSLATE_NOOP("exports", "Notes"),
    OutTable.FACTS: QT_TRANSLATE_NOOP("exports", "Facts"),
    OutTable.CONCERNS: QT_TRANSLATE_NOOP("exports", "Concerns"),
    OutTable.HISTORY: QT_TRANSLATE_NOOP("exports", "History of customers"),
    OutTable.FURTHER: QT_TRANSLATE_NOOP("exports", "Further columns of files"),
    OutTable.POINTS: QT_TRANSLATE_NOOP("exports", "Points ledger"),
    OutTable.BALANCES: QT_TRANSLATE_NOOP("exports", "Points balances"),
    OutTable.REFERRALS: QT_TRANSLATE_NOOP("exports", "Referrals"),
    OutTable.COUPONS: QT_TRANSLATE_NOOP("exports", "Coupons"),
    OutTable.TIERS: QT_TRANSLATE_NOOP("exports", "Tier history"),
    OutTable.TIER_ACTS: QT_TRANSLATE_NOOP("exports", "Tiers by hand, used privileges"),
    OutTable.LISTS: QT_TRANSLATE_NOOP("exports", "Frozen lists"),
}
_CHANNELS = {
    "sms": QT_TRANSLATE_NOOP("exports", "Text messages"),
    "email": QT_TRANSLATE_NOOP("exports", "E-mails"),
    "hand": QT_TRANSLATE_NOOP("exports", "By hand"),
    "call": QT_TRANSLATE_NOOP("exports", "Calls"),
    "file": QT_TRANSLATE_NOOP("exports", "By file"),
}
_BIRTHDAYS = {
    "lunar": QT_TRANSLATE_NOOP("exports", "lunar"),
    "leap": QT_TRANSLATE_NOOP("exports", "leap"),
}
_DEEDS = {
    "import": QT_TRANSLATE_NOOP("exports", "Import"),
    "edit": QT_TRANSLATE_NOOP("exports", "Edit"),
    "undo": QT_TRANSLATE_NOOP("exports", "Undo"),
    "setting": QT_TRANSLATE_NOOP("exports", "Settings"),
    "restore": QT_TRANSLATE_NOOP("exports", "Copy put back"),
    "erase": QT_TRANSLATE_NOOP("exports", "Erasing"),
}
_SOURCES = {
    "hand": QT_TRANSLATE_NOOP("exports", "By hand"),
    "import": QT_TRANSLATE_NOOP("exports", "Import"),
}
_YES = QT_TRANSLATE_NOOP("exports", "yes")
_NO = QT_TRANSLATE_NOOP("exports", "no")


def export_column(code: str) -> str:
    """Give the heading of a column."""
    return translate("exports", _COLUMNS[code])


def export_table(table: OutTable) -> str:
    """Give the name of a table."""
    return translate("exports", _TABLES[table])


def export_words() -> OutWords:
    """Give all words that a file needs."""
    return OutWords(export_column, _cell, export_table)


def _of(table: Mapping[str, str]) -> Callable[[str], str]:
    return lambda code: translate("exports", table[code]) if code in table else code


def _said(code: str) -> str:
    return consent(code)[0]


def _yes(code: str) -> str:
    return translate("exports", _NO if code == "0" else _YES)


def _fact_value(code: str) -> str:
    fact, _, value = code.partition("\x1f")
    return facet_value(fact, value)


_LOT_STATES = {
    "pending": QT_TRANSLATE_NOOP("exports", "pending"),
    "available": QT_TRANSLATE_NOOP("exports", "available"),
}


_CHOICES = {
    "approved": QT_TRANSLATE_NOOP("exports", "approved"),
    "refused": QT_TRANSLATE_NOOP("exports", "refused"),
    "open": QT_TRANSLATE_NOOP("exports", "open"),
}


def _referral_seen(code: str) -> str:
    return seen_words(None if code == "hand" else Seen(code))


_CELLS: Mapping[str, Callable[[str], str]] = {
    "class": customer_class,
    "consent_sms": _said,
    "consent_email": _said,
    "consent_call": _said,
    "consent": _said,
    "gender": gender,
    "state": lambda code: order_state(code)[0],
    "contact_kind": contact_kind,
    "contact_state": lambda code: contact_state(code)[0],
    "birthday": _of(_BIRTHDAYS),
    "channel": _of(_CHANNELS),
    "said_source": _of(_SOURCES),
    "hidden": _yes,
    "own_test": _yes,
    "own": _yes,
    "pinned": _yes,
    "fact": facet_words,
    "fact_value": _fact_value,
    "concern": concern_words,
    "changed_by": _of(_DEEDS),
    "changed_field": changed_field,
    "points_kind": lambda code: points_kind(PointsKind(code))[0],
    "referral_seen": _referral_seen,
    "referral_choice": _of(_CHOICES),
    "tier": tier_words,
    "tier_was": tier_words,
    "tier_why": lambda code: tier_reason(TierReason(code)),
    "tier_act": tier_act_words,
    "tier_act_why": set_reason,
    "privilege": used_privilege,
    "taken_back": _yes,
    "points_reason": points_reason,
    "points_why": points_reason,
    "points_state": _of(_LOT_STATES),
}


def _cell(column: str, code: str) -> str:
    return _CELLS[column](code)
