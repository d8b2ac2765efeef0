"""The codes that columns may hold; words for them are made when shown (decision D7)."""

from enum import StrEnum


class OrderState(StrEnum):
    """How far an order is."""

    UNPAID = "unpaid"
    PAID = "paid"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    PARTLY_REFUNDED = "partly_refunded"
    CLOSED = "closed"
    REFUNDED = "refunded"


# A lower rank never replaces a higher one (decision D10).
STATE_RANK = {
    OrderState.UNPAID: 0,
    OrderState.PAID: 1,
    OrderState.SHIPPED: 2,
    OrderState.COMPLETED: 3,
    OrderState.PARTLY_REFUNDED: 4,
    OrderState.CLOSED: 5,
    OrderState.REFUNDED: 5,
}
VALID_STATES = (
    OrderState.PAID,
    OrderState.SHIPPED,
    OrderState.COMPLETED,
    OrderState.PARTLY_REFUNDED,
)


class ContactKind(StrEnum):
    """Ways to reach a person."""

    PHONE = "phone"
    EMAIL = "email"


class ContactState(StrEnum):
    """Whether a contact can be used."""

    VALID = "valid"
    MASKED = "masked"
    BAD = "bad"
    BOUNCED = "bounced"


class Channel(StrEnum):
    """Ways a message goes out."""

    SMS = "sms"
    EMAIL = "email"
    HAND = "hand"
    CALL = "call"
    FILE = "file"


class ConsentState(StrEnum):
    """What a person said about being written to."""

    GIVEN = "given"
    UNKNOWN = "unknown"
    REFUSED = "refused"


class CustomKind(StrEnum):
    """What the values of a field of the seller's own are like."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"
    YES_NO = "yes_no"


class ActionKind(StrEnum):
    """What one wish of the seller was."""

    IMPORT = "import"
    UNDO = "undo"
    EDIT = "edit"
    SETTING = "setting"
    RESTORE = "restore"
    MERGE = "merge"
    UNMERGE = "unmerge"
    ERASE = "erase"
    POINTS = "points"
    TIER = "tier"
    COUPON = "coupon"


class LinkSource(StrEnum):
    """Who joined two customer rows."""

    IMPORT = "import"
    HAND = "hand"


class ClassBy(StrEnum):
    """Who gave a row its class; what a file brought has nobody."""

    HAND = "hand"
    RULE = "rule"


class PairChoice(StrEnum):
    """What the seller said of two rows that looked like one person."""

    NOT_SAME = "not_same"
    LATER = "later"


class PointsKind(StrEnum):
    """What an entry of the ledger of points did."""

    EARN = "earn"
    RELEASE = "release"
    SPEND = "spend"
    EXPIRE = "expire"
    ADJUST = "adjust"
    REVERSE_EARN = "reverse_earn"
    RETURN_SPEND = "return_spend"
    EXTEND = "extend"
    PAY_DEBT = "pay_debt"
    FORGIVE = "forgive"


class LotState(StrEnum):
    """Whether points that came together can be spent."""

    PENDING = "pending"
    AVAILABLE = "available"
    GONE = "gone"


class TierActKind(StrEnum):
    """What was done about a person's tier by hand; `void` takes another act back.

    A tier that was `set` holds until orders reach a higher one; a `cap` is no way to more.
    """

    SET = "set"
    CAP = "cap"
    END = "end"
    USE = "use"
    VOID = "void"


class TierReason(StrEnum):
    """Why a person's tier became another one."""

    REACHED = "reached"
    RULES = "rules"
    REVIEW = "review"
    REFUND = "refund"
    HAND = "hand"
    HAND_ENDED = "hand_ended"


class ReferralSeen(StrEnum):
    """How the program saw who brought somebody: the code in a message, or used as a coupon."""

    REMARK = "remark"
    COUPON = "coupon"


class ReferralChoiceCode(StrEnum):
    """What the seller decided about a reward that waited; `open` takes a decision back."""

    APPROVED = "approved"
    REFUSED = "refused"
    OPEN = "open"


class CouponKind(StrEnum):
    """What a coupon promises."""

    PERCENT = "percent"
    AMOUNT = "amount"
    PRODUCT_AMOUNT = "product_amount"
    GIFT = "gift"
    FREE_POST = "free_post"
    CHEAPEST = "cheapest"
    NEXT_ORDER = "next_order"


class CodeKind(StrEnum):
    """Whose codes a coupon has: one for all, made by the program, or the seller's own."""

    SHARED = "shared"
    MADE = "made"
    OWN = "own"


class ClaimHow(StrEnum):
    """Why an order is taken to tell of a coupon; the surest first."""

    HAND = "hand"
    CODE = "code"
    AMOUNT = "amount"
    LIKE = "like"
    UNKNOWN = "unknown"
    FITS = "fits"
    NONE = "none"


class CouponVerdict(StrEnum):
    """Whether a coupon was used with an order, or why it does not count by itself."""

    USED = "used"
    EARLY = "early"
    LATE = "late"
    STOPPED = "stopped"
    MINIMUM = "minimum"
    SCOPE = "scope"
    NOT_NEXT = "not_next"
    WITH_ANOTHER = "with_another"
    USED_BEFORE = "used_before"
    LIMIT = "limit"
    LIKE = "like"
    UNKNOWN = "unknown"
    FITS = "fits"
    NONE = "none"
