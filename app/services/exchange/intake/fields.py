"""The fields a foreign column can mean, and how columns of the same meaning come together."""

import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FORMATS_FOLDER = Path(__file__).parents[4] / "resources" / "formats"

ORDER_AMOUNTS = ("goods", "discount", "postage", "points", "paid", "total", "refunded", "net")
MOMENTS = ("placed_at", "paid_at", "shipped_at", "signed_at", "closed_at", "refunded_at")
ORDER_TEXTS = (
    "buyer_message",
    "seller_remark",
    "payer",
    "carrier",
    "parcel_no",
    "coupon",
    "closing_reason",
)
PERSON_FIELDS = (
    "name",
    "surname",
    "given",
    "called_as",
    "kana",
    "kana_surname",
    "kana_given",
    "company",
    "gender",
    "birthday",
    "phone",
    "phone_parts",
    "email",
    "source",
    "note",
    "tags",
    "payer_id",
    "sms_consent",
    "email_consent",
)
ADDRESS_FIELDS = (
    "receiver",
    "receiver_surname",
    "receiver_given",
    "country",
    "province",
    "city",
    "district",
    "street",
    "region",
    "address",
    "postcode",
    "postcode_parts",
)
CUSTOMER_FIELDS = ("account", *PERSON_FIELDS, *ADDRESS_FIELDS)
LINE_AMOUNTS = ("price", "amount", "line_refunded")
LINE_FIELDS = (
    "line_no",
    "code",
    "title",
    "variation",
    "category",
    "quantity",
    *LINE_AMOUNTS,
    "line_state",
    "line_kind",
)
ORDER_FIELDS = (
    "order_no",
    "shop",
    "platform",
    "state",
    *MOMENTS,
    "placed_day",
    "placed_time",
    *ORDER_AMOUNTS,
    "currency",
    *ORDER_TEXTS,
    "titles",
    "kinds",
    "pieces",
)
ALL_FIELDS = frozenset((*ORDER_FIELDS, *CUSTOMER_FIELDS, *LINE_FIELDS))

# Several columns of one of these make one text, with this between them.
JOINED = {
    "street": " ",
    "address": " ",
    "region": " ",
    "variation": " ",
    "phone_parts": "-",
    "postcode_parts": "-",
    "note": "\n",
}


def folded(name: str) -> str:
    """Give a header or word as it is compared: width folded, small, blanks as one or none."""
    return " ".join(unicodedata.normalize("NFKC", name).split()).strip("'\"").casefold()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What names and words of no particular platform mean, all keys folded.

    Attributes:
        names: field code by header name.
        ranks: how specific a name is among the names of its field; 0 is the best.
        states: order state by status word.
        platforms: platform code by the word a seller's own table uses.
        currencies: currency code by sign, word or code.
    """

    names: dict[str, str]
    ranks: dict[str, int]
    states: dict[str, str]
    platforms: dict[str, str]
    currencies: dict[str, str]


@cache
def vocabulary() -> Vocabulary:
    """Give the names and words of resources/formats/fields.json, read once."""
    known = json.loads((FORMATS_FOLDER / "fields.json").read_text(encoding="utf-8"))
    names = {folded(name): field for field, many in known["names"].items() for name in many}
    return Vocabulary(
        names=names,
        ranks={folded(n): rank for many in known["names"].values() for rank, n in enumerate(many)},
        states={folded(w): state for state, many in known["states"].items() for w in many},
        platforms={folded(w): code for code, many in known["platforms"].items() for w in many},
        currencies={folded(w): code for code, many in known["currencies"].items() for w in many},
    )
