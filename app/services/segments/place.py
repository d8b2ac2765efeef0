"""Where the value of a field stands, and the SQL that many fields share."""

from dataclasses import dataclass

from app.services.segments.vocabulary import Kind

LEAST_GAPS = 2
OF_PERSON = "r.person_id = p.person_id"
ORDERS_OF = "FROM customer r CROSS JOIN orders o ON o.customer_id = r.id"
COUNTED = f"{ORDERS_OF} WHERE {OF_PERSON} AND o.is_own_test = 0 AND o.is_empty = 0"
VALID = f"{ORDERS_OF} AND o.is_valid = 1"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the value of a field stands.

    Attributes:
        scalar: one value a person; {about} and what `Writing.filled` knows are filled in.
        rows: instead, FROM and WHERE of many values, with `r.person_id` and {about}.
        value: of a row.
        text: the column in whose JSON the value stands as it is.
        needs_about: the condition names which one, as a facet's code or a field's number.
    """

    kind: Kind
    scalar: str = ""
    rows: str = ""
    value: str = ""
    text: str = ""
    needs_about: bool = False


def shown(field: str) -> str:
    """Give whose value of a field the person shows: the chosen row's, else the newest."""
    return f"""(SELECT r.{field} FROM customer r LEFT JOIN person_value v
    ON v.person_id = r.person_id AND v.field = '{field}' WHERE {OF_PERSON}
    AND r.{field} IS NOT NULL
  ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""


def map_table(name: str, key: str = "CAST(key AS INTEGER)") -> str:
    """Give one of the findings as a table of id and value."""
    # The limit keeps SQLite from reading the JSON anew for every row that it is joined to.
    return f"(SELECT {key} AS id, value FROM json_each({{{name}}}) LIMIT -1)"


def of_map(name: str, key: str) -> str:
    """Give a value of one of the findings, by a number that the statement has; else nothing."""
    return f"(SELECT k.value FROM {map_table(name)} k WHERE k.id = {key})"


def discount_share(order: str) -> str:
    """Give how much of an order's price was let off, in percent; nothing for one of no price."""
    off = f"coalesce({order}.discount_minor, 0)"
    whole = f"coalesce({order}.goods_minor, {order}.net_minor + {off})"
    return f"(100.0 * {off} / nullif({whole}, 0))"
