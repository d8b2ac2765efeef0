"""Finds what in the remarks of orders is a code or looks like one; set-wise but for the letters."""

from collections.abc import Iterator, Sequence
from itertools import islice

from app.models.database import UnitOfWork
from app.services.coupons.rules import likeness, words_of
from app.services.customers.cells import whole

_CHUNK = 20_000
_SAID = " || char(10) || ".join(
    f"coalesce(o.{field}, '')" for field in ("buyer_message", "seller_remark", "coupon")
)
_HAS_WORDS = "(o.buyer_message IS NOT NULL OR o.seller_remark IS NOT NULL OR o.coupon IS NOT NULL)"
# What an erased person wrote is gone, and what was read in it stays.
_NOT_ERASED = """NOT EXISTS (SELECT 1 FROM erasure e WHERE e.customer_id = o.customer_id)"""
_OTHER_SCRIPTS = "SELECT plain FROM coupon_code WHERE plain GLOB '*[^A-Z0-9]*'"
# A word is kept where it is a code, looks like one, or begins and is as long as made ones.
_KNOWN = """EXISTS (SELECT 1 FROM coupon_code k WHERE k.likeness = w.likeness)
  OR EXISTS (SELECT 1 FROM t_code_form f WHERE f.length = length(w.plain)
    AND f.likeness = substr(w.likeness, 1, length(f.likeness)))"""
_FORMS = """CREATE TEMP TABLE t_code_form AS SELECT DISTINCT replace(replace(replace(c.prefix,
    'O', '0'), 'I', '1'), 'L', '1') AS likeness, length(k.plain) AS length
  FROM coupon c CROSS JOIN coupon_code k ON k.coupon_id = c.id
  WHERE c.code_kind = 'made' AND length(c.prefix) > 2"""


def note_mentions(uow: UnitOfWork) -> None:
    """Bring the mentions of the orders in `t_coupon_order` up to date."""
    uow.sql("DROP TABLE IF EXISTS temp.t_code_word")
    uow.sql(
        "CREATE TEMP TABLE t_code_word(order_id INTEGER, plain TEXT, likeness TEXT,"
        " PRIMARY KEY(order_id, plain)) WITHOUT ROWID"
    )
    whole_codes = [str(row[0]) for row in uow.sql(_OTHER_SCRIPTS)]
    said = uow.sql(
        f"SELECT o.id, {_SAID} FROM t_coupon_order t CROSS JOIN orders o ON o.id = t.order_id"
        f" WHERE {_HAS_WORDS} AND {_NOT_ERASED}"
    ).fetchall()
    words = _words(said, whole_codes)
    connection = uow.session.connection()
    while chunk := list(islice(words, _CHUNK)):
        connection.exec_driver_sql("INSERT INTO temp.t_code_word VALUES(?, ?, ?)", chunk)
    uow.sql("DROP TABLE IF EXISTS temp.t_code_form")
    uow.sql(_FORMS)
    uow.sql(f"DELETE FROM temp.t_code_word AS w WHERE NOT ({_KNOWN})")
    uow.sql(
        "DELETE FROM coupon_mention WHERE order_id IN (SELECT o.id FROM t_coupon_order t"
        f" CROSS JOIN orders o ON o.id = t.order_id WHERE {_NOT_ERASED})"
        " AND NOT EXISTS (SELECT 1 FROM t_code_word w WHERE w.order_id = coupon_mention.order_id"
        " AND w.plain = coupon_mention.plain)"
    )
    uow.sql(
        "INSERT INTO coupon_mention(order_id, plain, likeness)"
        " SELECT order_id, plain, likeness FROM t_code_word WHERE true ON CONFLICT DO NOTHING"
    )
    uow.sql("DROP TABLE temp.t_code_word")
    uow.sql("DROP TABLE temp.t_code_form")


def _words(
    said: Sequence[Sequence[object]], whole_codes: Sequence[str]
) -> Iterator[tuple[int, str, str]]:
    for order, text in said:
        for word in words_of(str(text), whole_codes):
            yield whole(order), word, likeness(word)
