"""The words of conditions: fields, kinds, operators, units; their codes are kept for ever."""

from enum import StrEnum


class Kind(StrEnum):
    """What the values of a field are like.

    TEXTS are several texts of which one has to fit; a MOMENT is compared by whole days at home; a
    BIRTHDAY by the day on which it falls, whatever its year.
    """

    TEXT = "text"
    TEXTS = "texts"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"
    BIRTHDAY = "birthday"
    CHOICE = "choice"
    MANY = "many"
    YES_NO = "yes_no"


class Field(StrEnum):
    """What a condition asks about; the value is the code that is kept."""

    NAME = "name"
    CALLED_AS = "called_as"
    KANA = "kana"
    COMPANY = "company"
    GENDER = "gender"
    SOURCE = "source"
    ACCOUNT = "account"
    PLATFORM = "platform"
    NOTE = "note"
    PHONE_STATE = "phone_state"
    EMAIL_STATE = "email_state"
    BIRTHDAY = "birthday"
    AGE = "age"
    ADDED = "added"
    IMPORT = "import"
    MERGED = "merged"
    FACET = "facet"
    CONCERN = "concern"
    CONCERN_SOLVED = "concern_solved"
    CONCERN_EVER = "concern_ever"
    CUSTOM_TEXT = "custom_text"
    CUSTOM_NUMBER = "custom_number"
    CUSTOM_DAY = "custom_day"
    CUSTOM_CHOICE = "custom_choice"
    REFERRED = "referred"
    FRIENDS = "friends"
    FRIENDS_SPENT = "friends_spent"
    REFERRED_BY = "referred_by"
    HAS_CODE = "has_code"
    REGION = "region"
    CLASS = "class"
    TAG = "tag"
    SHOP = "shop"
    PRODUCT = "product"
    PRODUCT_TITLE = "product_title"
    PRODUCT_CODE = "product_code"
    FIRST_PRODUCT = "first_product"
    LAST_PRODUCT = "last_product"
    BOUGHT_AGAIN = "bought_again"
    PIECES = "pieces"
    SPENT = "spent"
    AVERAGE = "average"
    LARGEST = "largest"
    ORDERS = "orders"
    FIRST_ORDER = "first_order"
    LAST_ORDER = "last_order"
    DAYS_SINCE = "days_since"
    USUAL_GAP = "usual_gap"
    OVERDUE = "overdue"
    UNPAID = "unpaid"
    CLOSED = "closed"
    REFUNDS = "refunds"
    REFUND_SHARE = "refund_share"
    DISCOUNT_SHARE = "discount_share"
    BUYING_DAY = "buying_day"
    SHIPPED_TO = "shipped_to"
    CONSENT_SMS = "consent_sms"
    CONSENT_EMAIL = "consent_email"
    CONSENT_CALL = "consent_call"
    CONSENT_SMS_SINCE = "consent_sms_since"
    CONSENT_EMAIL_SINCE = "consent_email_since"
    HIDDEN = "hidden"
    ORDERS_YEAR = "orders_year"
    PIECES_EACH = "pieces_each"
    RECEIVERS = "receivers"
    OWN_TESTS = "own_tests"
    COMPLETENESS = "completeness"
    SHOWN_AGAIN = "shown_again"
    CITY = "city"
    DISTRICT = "district"
    NORTH_SOUTH = "north_south"
    ACCOUNTS = "accounts"
    PREFERRED_CHANNEL = "preferred_channel"
    BAD_CONTACT = "bad_contact"
    CONSENT_CALL_SINCE = "consent_call_since"
    CONSENT_SMS_SOURCE = "consent_sms_source"
    CONSENT_EMAIL_SOURCE = "consent_email_source"
    CONSENT_CALL_SOURCE = "consent_call_source"
    FIRST_SEEN = "first_seen"
    UPDATED = "updated"
    BABY_MONTHS = "baby_months"
    SPENT_YEAR = "spent_year"
    FIRST_DISCOUNT = "first_discount"
    UNPAID_HOURS = "unpaid_hours"
    BUYING_HOUR = "buying_hour"
    CATEGORY = "category"
    REFILL_DAYS = "refill_days"
    LIST = "list"
    TOUCHED = "touched"
    CLASS_BY = "class_by"
    TIER = "tier"
    TIER_SINCE = "tier_since"
    TIER_ENDS = "tier_ends"
    TIER_BY_HAND = "tier_by_hand"
    MONEY_TO_TIER = "money_to_tier"
    ORDERS_TO_TIER = "orders_to_tier"
    POINTS_TO_TIER = "points_to_tier"
    POINTS = "points"
    POINTS_PENDING = "points_pending"
    POINTS_OWED = "points_owed"
    POINTS_EARNED = "points_earned"
    POINTS_EARNED_YEAR = "points_earned_year"
    POINTS_SPENT = "points_spent"
    POINTS_EARNED_ON = "points_earned_on"
    POINTS_SPENT_ON = "points_spent_on"
    POINTS_EXPIRE = "points_expire"
    COUPON_HELD = "coupon_held"
    COUPON_USED = "coupon_used"
    COUPONS_USED = "coupons_used"
    COUPON_EXPIRES = "coupon_expires"
    COUPON_EXPIRED = "coupon_expired"


class Op(StrEnum):
    """How a condition compares. Where a name denies, who has no value is in."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    CONTAINS_NOT = "contains_not"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    MATCHES = "matches"
    SOUNDS = "sounds"
    OVER = "over"
    AT_LEAST = "at_least"
    UNDER = "under"
    AT_MOST = "at_most"
    BETWEEN = "between"
    TOP = "top"
    TOP_SHARE = "top_share"
    PERCENTILE = "percentile"
    BEFORE = "before"
    AFTER = "after"
    IN_LAST = "in_last"
    NOT_IN_LAST = "not_in_last"
    IN_NEXT = "in_next"
    OVER_AGO = "over_ago"
    THIS = "this"
    PREVIOUS = "previous"
    WEEKDAY = "weekday"
    MONTH = "month"
    YEARLY = "yearly"
    YEARLY_BETWEEN = "yearly_between"
    LUNAR = "lunar"
    ANY_OF = "any_of"
    ALL_OF = "all_of"
    NONE_OF = "none_of"
    EXACTLY = "exactly"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"


class Unit(StrEnum):
    """Lengths of time that days are compared by; weeks begin on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class How(StrEnum):
    """How the parts of a group are joined."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


_TEXT_OPS = (
    Op.IS,
    Op.IS_NOT,
    Op.CONTAINS,
    Op.CONTAINS_NOT,
    Op.STARTS_WITH,
    Op.ENDS_WITH,
    Op.MATCHES,
    Op.SOUNDS,
    Op.ANY_OF,
    Op.NONE_OF,
    Op.EMPTY,
    Op.NOT_EMPTY,
)
_SPAN_OPS = (
    Op.IS,
    Op.BEFORE,
    Op.AFTER,
    Op.BETWEEN,
    Op.IN_LAST,
    Op.NOT_IN_LAST,
    Op.IN_NEXT,
    Op.OVER_AGO,
    Op.THIS,
    Op.PREVIOUS,
    Op.EMPTY,
    Op.NOT_EMPTY,
)
_YEARLY_OPS = (Op.MONTH, Op.YEARLY, Op.YEARLY_BETWEEN, Op.LUNAR)
OPERATORS: dict[Kind, tuple[Op, ...]] = {
    Kind.TEXT: _TEXT_OPS,
    Kind.TEXTS: _TEXT_OPS,
    Kind.NUMBER: (
        Op.IS,
        Op.IS_NOT,
        Op.OVER,
        Op.AT_LEAST,
        Op.UNDER,
        Op.AT_MOST,
        Op.BETWEEN,
        Op.TOP,
        Op.TOP_SHARE,
        Op.PERCENTILE,
        Op.EMPTY,
        Op.NOT_EMPTY,
    ),
    Kind.DAY: (*_SPAN_OPS, Op.WEEKDAY, *_YEARLY_OPS),
    Kind.MOMENT: (*_SPAN_OPS, Op.WEEKDAY, *_YEARLY_OPS),
    Kind.BIRTHDAY: (Op.IN_NEXT, *_YEARLY_OPS, Op.EMPTY, Op.NOT_EMPTY),
    Kind.CHOICE: (Op.IS, Op.IS_NOT, Op.ANY_OF, Op.NONE_OF, Op.EMPTY, Op.NOT_EMPTY),
    Kind.MANY: (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EXACTLY, Op.EMPTY, Op.NOT_EMPTY),
    Kind.YES_NO: (Op.IS,),
}
