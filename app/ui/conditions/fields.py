"""What conditions ask about, in words, in the groups in which they are offered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.services.segments import KINDS, Field, Kind
from app.services.segments.views import LineField
from app.ui.conditions.field_nouns import NOUNS
from app.ui.i18n import QT_TRANSLATE_NOOP, Language, current_language, translate
from app.ui.labels import facet_words


class FieldGroup(StrEnum):
    """Under which heading a field is offered."""

    PERSON = "person"
    CONTACT = "contact"
    ORDERS = "orders"
    PRODUCTS = "products"
    LOYALTY = "loyalty"
    OWN = "own"


_GROUPS = {
    FieldGroup.PERSON: QT_TRANSLATE_NOOP("filters", "The person"),
    FieldGroup.CONTACT: QT_TRANSLATE_NOOP("filters", "Contact and consent"),
    FieldGroup.ORDERS: QT_TRANSLATE_NOOP("filters", "Orders and money"),
    FieldGroup.PRODUCTS: QT_TRANSLATE_NOOP("filters", "Products"),
    FieldGroup.LOYALTY: QT_TRANSLATE_NOOP("filters", "Points and tiers"),
    FieldGroup.OWN: QT_TRANSLATE_NOOP("filters", "Your own fields"),
}
_WORDS: Mapping[FieldGroup, Mapping[Field, str]] = {
    FieldGroup.PERSON: {
        Field.REGION: QT_TRANSLATE_NOOP("filters", "Region"),
        Field.CITY: QT_TRANSLATE_NOOP("filters", "City"),
        Field.DISTRICT: QT_TRANSLATE_NOOP("filters", "District"),
        Field.NORTH_SOUTH: QT_TRANSLATE_NOOP("filters", "Rank from north to south"),
        Field.CLASS: QT_TRANSLATE_NOOP("filters", "Class"),
        Field.TAG: QT_TRANSLATE_NOOP("filters", "Tags"),
        Field.SOURCE: QT_TRANSLATE_NOOP("filters", "Source"),
        Field.GENDER: QT_TRANSLATE_NOOP("filters", "Gender"),
        Field.CLASS_BY: QT_TRANSLATE_NOOP("filters", "How the class was set"),
        Field.BIRTHDAY: QT_TRANSLATE_NOOP("filters", "Birthday"),
        Field.AGE: QT_TRANSLATE_NOOP("filters", "Age"),
        Field.BABY_MONTHS: QT_TRANSLATE_NOOP("filters", "Age of the baby in months"),
        Field.CONCERN: QT_TRANSLATE_NOOP("filters", "Open concerns"),
        Field.CONCERN_SOLVED: QT_TRANSLATE_NOOP("filters", "Solved concerns"),
        Field.CONCERN_EVER: QT_TRANSLATE_NOOP("filters", "Concerns of any time"),
        Field.NAME: QT_TRANSLATE_NOOP("filters", "Name"),
        Field.CALLED_AS: QT_TRANSLATE_NOOP("filters", "Form of address"),
        Field.KANA: QT_TRANSLATE_NOOP("filters", "Name in kana"),
        Field.COMPANY: QT_TRANSLATE_NOOP("filters", "Company"),
        Field.ACCOUNT: QT_TRANSLATE_NOOP("filters", "Shop account"),
        Field.PLATFORM: QT_TRANSLATE_NOOP("filters", "Platform"),
        Field.ACCOUNTS: QT_TRANSLATE_NOOP("filters", "Shop accounts"),
        Field.NOTE: QT_TRANSLATE_NOOP("filters", "Note"),
        Field.ADDED: QT_TRANSLATE_NOOP("filters", "Day of being added"),
        Field.FIRST_SEEN: QT_TRANSLATE_NOOP("filters", "First seen"),
        Field.UPDATED: QT_TRANSLATE_NOOP("filters", "Record updated"),
        Field.IMPORT: QT_TRANSLATE_NOOP("filters", "Import they came with"),
        Field.MERGED: QT_TRANSLATE_NOOP("filters", "Several records"),
        Field.REFERRED: QT_TRANSLATE_NOOP("filters", "Referred by somebody"),
        Field.REFERRED_BY: QT_TRANSLATE_NOOP("filters", "Referred by"),
        Field.FRIENDS: QT_TRANSLATE_NOOP("filters", "Friends referred"),
        Field.FRIENDS_SPENT: QT_TRANSLATE_NOOP("filters", "Spent by referred friends"),
        Field.HAS_CODE: QT_TRANSLATE_NOOP("filters", "Has a referral code"),
        Field.COMPLETENESS: QT_TRANSLATE_NOOP("filters", "Things known, of ten"),
        Field.HIDDEN: QT_TRANSLATE_NOOP("filters", "Hidden"),
        Field.SHOWN_AGAIN: QT_TRANSLATE_NOOP("filters", "Hidden once, shown again"),
        Field.LIST: QT_TRANSLATE_NOOP("filters", "Frozen list"),
    },
    FieldGroup.CONTACT: {
        Field.CONSENT_SMS: QT_TRANSLATE_NOOP("filters", "Text messages"),
        Field.CONSENT_EMAIL: QT_TRANSLATE_NOOP("filters", "E-mails"),
        Field.CONSENT_CALL: QT_TRANSLATE_NOOP("filters", "Phone calls"),
        Field.CONSENT_SMS_SINCE: QT_TRANSLATE_NOOP("filters", "Last word on text messages"),
        Field.CONSENT_EMAIL_SINCE: QT_TRANSLATE_NOOP("filters", "Last word on e-mails"),
        Field.CONSENT_CALL_SINCE: QT_TRANSLATE_NOOP("filters", "Last word on phone calls"),
        Field.CONSENT_SMS_SOURCE: QT_TRANSLATE_NOOP(
            "filters", "Source of the word on text messages"
        ),
        Field.CONSENT_EMAIL_SOURCE: QT_TRANSLATE_NOOP("filters", "Source of the word on e-mails"),
        Field.CONSENT_CALL_SOURCE: QT_TRANSLATE_NOOP(
            "filters", "Source of the word on phone calls"
        ),
        Field.PREFERRED_CHANNEL: QT_TRANSLATE_NOOP("filters", "Best channel"),
        Field.PHONE_STATE: QT_TRANSLATE_NOOP("filters", "State of the phone"),
        Field.EMAIL_STATE: QT_TRANSLATE_NOOP("filters", "State of the e-mail"),
        Field.BAD_CONTACT: QT_TRANSLATE_NOOP("filters", "Bad contact"),
    },
    FieldGroup.ORDERS: {
        Field.SPENT: QT_TRANSLATE_NOOP("filters", "Spent"),
        Field.SPENT_YEAR: QT_TRANSLATE_NOOP("filters", "Spent in 12 months"),
        Field.ORDERS: QT_TRANSLATE_NOOP("filters", "Orders"),
        Field.ORDERS_YEAR: QT_TRANSLATE_NOOP("filters", "Orders in 12 months"),
        Field.FIRST_ORDER: QT_TRANSLATE_NOOP("filters", "First order"),
        Field.LAST_ORDER: QT_TRANSLATE_NOOP("filters", "Last order"),
        Field.DAYS_SINCE: QT_TRANSLATE_NOOP("filters", "Days since the last order"),
        Field.OVERDUE: QT_TRANSLATE_NOOP("filters", "Overdue, in usual gaps"),
        Field.USUAL_GAP: QT_TRANSLATE_NOOP("filters", "Usual gap in days"),
        Field.AVERAGE: QT_TRANSLATE_NOOP("filters", "Average order"),
        Field.LARGEST: QT_TRANSLATE_NOOP("filters", "Largest order"),
        Field.SHOP: QT_TRANSLATE_NOOP("filters", "Shop"),
        Field.SHIPPED_TO: QT_TRANSLATE_NOOP("filters", "Shipped to"),
        Field.RECEIVERS: QT_TRANSLATE_NOOP("filters", "Other receivers, ever"),
        Field.BUYING_DAY: QT_TRANSLATE_NOOP("filters", "Weekday of buying"),
        Field.BUYING_HOUR: QT_TRANSLATE_NOOP("filters", "Hour of buying"),
        Field.DISCOUNT_SHARE: QT_TRANSLATE_NOOP("filters", "Share of orders with a discount"),
        Field.FIRST_DISCOUNT: QT_TRANSLATE_NOOP("filters", "Discount on the first order"),
        Field.UNPAID: QT_TRANSLATE_NOOP("filters", "Unpaid orders"),
        Field.UNPAID_HOURS: QT_TRANSLATE_NOOP("filters", "Hours since an unpaid order"),
        Field.CLOSED: QT_TRANSLATE_NOOP("filters", "Closed orders"),
        Field.REFUNDS: QT_TRANSLATE_NOOP("filters", "Refunded orders"),
        Field.REFUND_SHARE: QT_TRANSLATE_NOOP("filters", "Share of refunded orders"),
        Field.OWN_TESTS: QT_TRANSLATE_NOOP("filters", "Test orders of your own"),
    },
    FieldGroup.PRODUCTS: {
        Field.PRODUCT: QT_TRANSLATE_NOOP("filters", "Bought"),
        Field.PRODUCT_TITLE: QT_TRANSLATE_NOOP("filters", "Name of a product bought"),
        Field.PRODUCT_CODE: QT_TRANSLATE_NOOP("filters", "Code of a product bought"),
        Field.CATEGORY: QT_TRANSLATE_NOOP("filters", "Category bought"),
        Field.FIRST_PRODUCT: QT_TRANSLATE_NOOP("filters", "First product bought"),
        Field.LAST_PRODUCT: QT_TRANSLATE_NOOP("filters", "Last product bought"),
        Field.BOUGHT_AGAIN: QT_TRANSLATE_NOOP("filters", "Bought the same again"),
        Field.PIECES: QT_TRANSLATE_NOOP("filters", "Pieces bought"),
        Field.PIECES_EACH: QT_TRANSLATE_NOOP("filters", "Pieces per order, average"),
        Field.REFILL_DAYS: QT_TRANSLATE_NOOP("filters", "Days until a refill is due"),
    },
    FieldGroup.LOYALTY: {
        Field.POINTS: QT_TRANSLATE_NOOP("filters", "Points to spend"),
        Field.POINTS_EXPIRE: QT_TRANSLATE_NOOP("filters", "Day the next points expire"),
        Field.POINTS_PENDING: QT_TRANSLATE_NOOP("filters", "Points pending"),
        Field.POINTS_OWED: QT_TRANSLATE_NOOP("filters", "Points owed"),
        Field.POINTS_EARNED: QT_TRANSLATE_NOOP("filters", "Points earned"),
        Field.POINTS_EARNED_YEAR: QT_TRANSLATE_NOOP("filters", "Points earned, last 365 days"),
        Field.POINTS_SPENT: QT_TRANSLATE_NOOP("filters", "Points spent"),
        Field.COUPON_HELD: QT_TRANSLATE_NOOP("filters", "Coupon held"),
        Field.COUPON_USED: QT_TRANSLATE_NOOP("filters", "Coupon used"),
        Field.COUPONS_USED: QT_TRANSLATE_NOOP("filters", "Times a coupon was used"),
        Field.COUPON_EXPIRES: QT_TRANSLATE_NOOP("filters", "Last day of the next unused coupon"),
        Field.COUPON_EXPIRED: QT_TRANSLATE_NOOP("filters", "Coupon that ran out unused"),
        Field.POINTS_EARNED_ON: QT_TRANSLATE_NOOP("filters", "Last earned points"),
        Field.POINTS_SPENT_ON: QT_TRANSLATE_NOOP("filters", "Last spent points"),
        Field.TIER: QT_TRANSLATE_NOOP("filters", "Tier"),
        Field.TIER_SINCE: QT_TRANSLATE_NOOP("filters", "In the tier since"),
        Field.TIER_ENDS: QT_TRANSLATE_NOOP("filters", "Day the tier ends"),
        Field.TIER_BY_HAND: QT_TRANSLATE_NOOP("filters", "Tier set by hand"),
        Field.MONEY_TO_TIER: QT_TRANSLATE_NOOP("filters", "Money to the next tier"),
        Field.ORDERS_TO_TIER: QT_TRANSLATE_NOOP("filters", "Orders to the next tier"),
        Field.POINTS_TO_TIER: QT_TRANSLATE_NOOP("filters", "Points to the next tier"),
    },
}
# What other pages ask with; nobody picks it from a list.
_UNOFFERED = {Field.TOUCHED: QT_TRANSLATE_NOOP("filters", "Changed by an action")}
_LINES = {
    LineField.PRODUCT: QT_TRANSLATE_NOOP("filters", "Product"),
    LineField.TITLE: QT_TRANSLATE_NOOP("filters", "Product name"),
    LineField.VARIATION: QT_TRANSLATE_NOOP("filters", "Variation"),
    LineField.PIECES: QT_TRANSLATE_NOOP("filters", "Pieces"),
    LineField.AMOUNT: QT_TRANSLATE_NOOP("filters", "Amount of the line"),
    LineField.TOTAL: QT_TRANSLATE_NOOP("filters", "Order total"),
    LineField.SHOP: QT_TRANSLATE_NOOP("filters", "Shop"),
    LineField.PROVINCE: QT_TRANSLATE_NOOP("filters", "Shipped to"),
    LineField.BUYING_DAY: QT_TRANSLATE_NOOP("filters", "Weekday"),
    LineField.CATEGORY: QT_TRANSLATE_NOOP("filters", "Category"),
    LineField.CODE: QT_TRANSLATE_NOOP("filters", "Product code"),
    LineField.PRICE: QT_TRANSLATE_NOOP("filters", "Price of a piece"),
    LineField.HOUR: QT_TRANSLATE_NOOP("filters", "Hour of the order"),
    LineField.DISCOUNT: QT_TRANSLATE_NOOP("filters", "Discount of the order in percent"),
    LineField.SINCE_LAUNCH: QT_TRANSLATE_NOOP(
        "filters", "Days since the first sale of the product"
    ),
    LineField.UNTIL_PEAK: QT_TRANSLATE_NOOP("filters", "Days until its best week is over"),
}
_ALL = _UNOFFERED | {field: words for group in _WORDS.values() for field, words in group.items()}
_OWN_KINDS = {
    "text": Field.CUSTOM_TEXT,
    "number": Field.CUSTOM_NUMBER,
    "day": Field.CUSTOM_DAY,
    "choice": Field.CUSTOM_CHOICE,
    "yes_no": Field.CUSTOM_CHOICE,
}
MONEY = frozenset(
    {
        Field.SPENT,
        Field.SPENT_YEAR,
        Field.AVERAGE,
        Field.LARGEST,
        Field.MONEY_TO_TIER,
        Field.FRIENDS_SPENT,
    }
)
FACET_CODES = ("baby_month", "skin_type", "clothing_size", "shoe_size")


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of the seller's own, or a facet.

    Attributes:
        field: how the tree asks for it.
        about: its number, or the facet's code.
        name: in the seller's words.
        choices: of one that is chosen.
    """

    field: Field
    about: str
    name: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be asked about: a field, and which of the seller's own where it is one."""

    field: Field
    about: str = ""


def own_field(number: int, kind: str, name: str, choices: Sequence[str] = ()) -> OwnField:
    """Make what stands for a field of the seller's own; yes and no are kept as 1 and 0."""
    listed = ("1", "0") if kind == "yes_no" else tuple(choices)
    return OwnField(_OWN_KINDS[kind], str(number), name, listed)


def fields_of(group: FieldGroup) -> tuple[Field, ...]:
    """Give the fields of a heading that every business has."""
    return tuple(_WORDS.get(group, {}))


def group_words(group: FieldGroup) -> str:
    """Give the heading of a group."""
    return translate("filters", _GROUPS[group])


def field_words(field: Field, about: str = "", own: Mapping[str, str] | None = None) -> str:
    """Give what a field is called.

    Args:
        field: which.
        about: of a facet its code, of the seller's own field its number.
        own: the names of the seller's own fields by number.
    """
    if field is Field.FACET:
        return facet_words(about)
    if about:
        return (own or {}).get(about, about)
    return translate("filters", _ALL.get(field, field.value))


def noun_words(field: Field, about: str = "", own: Mapping[str, str] | None = None) -> str:
    """Give a field as a sentence names it."""
    if field in NOUNS:
        return translate("filters", NOUNS[field])
    words = field_words(field, about, own)
    return words if about else in_sentence(words)


def in_sentence(words: str) -> str:
    """Give a heading of the program as it stands inside a sentence: lower case in English."""
    is_english = current_language() is Language.ENGLISH
    return f"{words[:1].lower()}{words[1:]}" if is_english else words


def line_words(field: LineField) -> str:
    """Give what is asked of the line of an order."""
    return translate("filters", _LINES[field])


def is_listed(field: Field) -> bool:
    """Tell whether the values of a field are picked and not typed."""
    return KINDS[field] in (Kind.CHOICE, Kind.MANY)
