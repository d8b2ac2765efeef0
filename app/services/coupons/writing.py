"""Writes coupons, codes and issues; every statement is set-wise. No transaction begins here."""

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from random import Random

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_day, to_ms
from app.services.coupons import queries
from app.services.coupons.following import begin, recognise
from app.services.coupons.rules import body_length, likeness, made_codes, plain_code, shown_code
from app.services.coupons.views import CodeKind, CouponTerms, IssueOutlook
from app.services.journal import ActionKind, record_action, record_fields, tell_facts

NEVER = 1_000_000  # a day after all others
_CHUNK = 20_000
_PEOPLE = """INSERT OR IGNORE INTO t_coupon_person
  SELECT c.person_id, EXISTS (SELECT 1 FROM customer r CROSS JOIN coupon_issue i
    ON i.customer_id = r.id AND i.coupon_id = :coupon WHERE r.person_id = c.person_id)
  FROM json_each(:people) n CROSS JOIN customer c ON c.id = n.value
  CROSS JOIN person_summary p ON p.person_id = c.person_id"""
_GIVE = """INSERT INTO coupon_issue(coupon_id, customer_id, code_id, issued_at, issued_on,
    until_on, uses, created_by)
  SELECT :coupon, w.person_id, {code}, :at, :today, {until}, {uses}, :action
  FROM (SELECT person_id, row_number() OVER (ORDER BY person_id) AS turn
    FROM t_coupon_person WHERE has_it = 0) w {codes} ORDER BY w.person_id"""
# Numbered in tables of their own, so that each person finds the next code at once.
_NEXT_CODES = (
    "CREATE TEMP TABLE t_next_code(turn INTEGER PRIMARY KEY, id INTEGER)",
    f"""INSERT INTO t_next_code(id) SELECT k.id FROM coupon_code k WHERE k.coupon_id = :coupon
    AND {queries.FREE} ORDER BY k.id""",
)
# Whose time has run out unused: it begins anew, with the same code; bought, a shared one, too.
_OVER = """SELECT i.id AS id, i.until_on AS "before", {until} AS "after" FROM t_coupon_person w
  CROSS JOIN customer r ON r.person_id = w.person_id
  CROSS JOIN coupon_issue i ON i.customer_id = r.id AND i.coupon_id = {coupon}
  WHERE w.has_it = 1 AND i.until_on < {today} AND ({renews} OR NOT EXISTS (SELECT 1
    FROM coupon_seen s WHERE s.coupon_id = i.coupon_id AND s.verdict = 'used'
      AND s.holder = coalesce(i.code_id, -r.person_id)))"""
_SINCE = (
    """INSERT OR IGNORE INTO t_coupon_order SELECT order_id FROM coupon_seen
  WHERE coupon_id IN (SELECT value FROM json_each(:coupons))""",
    "INSERT OR IGNORE INTO t_coupon_order SELECT id FROM orders WHERE counted_on >= :since",
)

_OF_ORDERS = (
    "INSERT OR IGNORE INTO t_coupon_order SELECT o.id FROM json_each(:orders) n"
    " CROSS JOIN orders o ON o.id = n.value"
)


def record(uow: UnitOfWork, clock: Clock, deed: str, facts: dict[str, object]) -> int:
    """Write the action of a wish about coupons."""
    action = record_action(uow, clock, ActionKind.COUPON, {"coupons": deed, **facts})
    uow.touch(Subject.COUPONS, Subject.HISTORY)
    return action


def tell(uow: UnitOfWork, action: int, deed: str, facts: dict[str, object]) -> None:
    """Write what of a wish about coupons was not known when it began."""
    tell_facts(uow, action, {"coupons": deed, **facts})


def choose(
    uow: UnitOfWork,
    action: int,
    chosen: tuple[int, int],
    code_id: int | None,
    *,
    is_used: bool,
) -> None:
    """Keep the seller's word of an order and a coupon in place of an earlier one.

    Args:
        chosen: order and coupon; 0 is no coupon at all.
    """
    order_id, coupon_id = chosen
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, before)"
        " SELECT ?, 'coupon_choice', h.id, 'deleted', json_object('id', h.id, 'order_id',"
        " h.order_id, 'coupon_id', h.coupon_id, 'code_id', h.code_id, 'is_used', h.is_used,"
        " 'created_by', h.created_by) FROM coupon_choice h"
        " WHERE h.order_id = ? AND h.coupon_id IN (0, ?)",
        (action, order_id, coupon_id),
    )
    uow.sql(
        "DELETE FROM coupon_choice WHERE order_id = ? AND coupon_id IN (0, ?)",
        (order_id, coupon_id),
    )
    uow.sql(
        "INSERT INTO coupon_choice(order_id, coupon_id, code_id, is_used, created_by)"
        " VALUES(?, ?, ?, ?, ?)",
        (order_id, coupon_id, code_id, int(is_used), action),
    )
    tell_again(uow, orders=[order_id])


def _scope_text(terms: CouponTerms) -> str | None:
    """Give how products and categories are kept."""
    if not terms.products and not terms.categories:
        return None
    named = {"products": list(terms.products), "categories": list(terms.categories)}
    return json.dumps(named, ensure_ascii=False)


def columns_of(terms: CouponTerms) -> dict[str, object]:
    """Give the terms as columns of the table."""
    told: dict[str, object] = {
        field: getattr(terms, field) for field in queries.FIELDS if field != "scope"
    }
    days = {
        field: None if day is None else to_day(day)
        for field, day in (("from_on", terms.from_on), ("until_on", terms.until_on))
    }
    plain = {"kind": str(terms.kind), "code_kind": str(terms.code_kind)}
    told |= {**days, **plain, "scope": _scope_text(terms), "gift": terms.gift or None}
    return told | {"is_combinable": int(terms.is_combinable)}


def insert_coupon(uow: UnitOfWork, terms: CouponTerms, action: int) -> int:
    """Write a coupon; one whose code is shared gets it at once."""
    columns = columns_of(terms) | {"created_by": action}
    names = ", ".join(columns)
    places = ", ".join(f":{name}" for name in columns)
    coupon = int(uow.sql(f"INSERT INTO coupon({names}) VALUES({places})", columns).lastrowid)
    if terms.code_kind is CodeKind.SHARED:
        insert_codes(uow, coupon, action, [terms.code])
    return coupon


def insert_codes(uow: UnitOfWork, coupon_id: int, action: int, texts: Sequence[str]) -> None:
    """Write codes, each as it is shown."""
    rows = iter(
        [(coupon_id, shown_code(text), plain, likeness(plain), action)
         for text in texts for plain in (plain_code(text),)]
    )  # fmt: skip
    connection = uow.session.connection()
    while chunk := list(islice(rows, _CHUNK)):
        connection.exec_driver_sql(
            "INSERT INTO coupon_code(coupon_id, code, plain, likeness, created_by)"
            " VALUES(?, ?, ?, ?, ?)",
            chunk,
        )


def make_codes(uow: UnitOfWork, coupon_id: int, action: int, count: int, luck: Random) -> None:
    """Make codes that no coupon has."""
    prefix = str(uow.sql("SELECT prefix FROM coupon WHERE id = ?", (coupon_id,)).one()[0])
    held = number(uow.session, "SELECT count(*) FROM coupon_code WHERE coupon_id = ?", (coupon_id,))
    codes = made_codes(prefix, body_length((held or 0) + count), luck.randrange)
    missing = count
    while missing:
        drawn = list(dict.fromkeys(islice(codes, min(missing, _CHUNK))))
        plain = {plain_code(code): code for code in drawn}
        for taken in queries.taken_codes(uow.session, list(plain)):
            del plain[taken]
        insert_codes(uow, coupon_id, action, list(plain.values()))
        missing -= len(plain)


def name_people(uow: UnitOfWork, coupon_id: int, people: Sequence[int]) -> IssueOutlook:
    """Fill `t_coupon_person` with persons and whether they hold the coupon."""
    uow.sql(
        "CREATE TEMP TABLE IF NOT EXISTS t_coupon_person(person_id INTEGER PRIMARY KEY,"
        " has_it INTEGER)"
    )
    uow.sql("DELETE FROM temp.t_coupon_person")
    uow.sql(_PEOPLE, {"coupon": coupon_id, "people": json.dumps(list(people))})
    known, had = uow.sql("SELECT count(*), coalesce(sum(has_it), 0) FROM t_coupon_person").one()
    shared = number(
        uow.session, "SELECT code_kind = 'shared' FROM coupon WHERE id = ?", (coupon_id,)
    )
    left = None if shared else queries.left(uow.session, coupon_id)
    return IssueOutlook(int(str(known)), int(str(known)) - int(str(had)), int(str(had)), left)


def give(
    uow: UnitOfWork, clock: Clock, coupon_id: int, action: int, *, is_bought: bool = False
) -> int:
    """Give the coupon to the people named; those whose time ran out get it anew: how many.

    Args:
        is_bought: points pay for it, so that a code of one's own counts once.
    """
    row = uow.sql("SELECT days, code_kind FROM coupon WHERE id = ?", (coupon_id,)).one()
    today = to_day(clock.today())
    until = "NULL" if row[0] is None else str(today + int(str(row[0])))
    has_codes = row[1] != CodeKind.SHARED
    statement = _GIVE.format(
        code="k.id" if has_codes else "NULL",
        codes="CROSS JOIN t_next_code k ON k.turn = w.turn" if has_codes else "",
        until=until,
        uses="1" if is_bought and has_codes else "NULL",
    )
    renewed, since = 0, today
    if row[0] is not None:
        over = _OVER.format(until=until, coupon=int(coupon_id), today=today,
                            renews=int(is_bought and not has_codes))  # fmt: skip
        uow.sql(f"CREATE TEMP TABLE t_coupon_over AS {over}")
        record_fields(uow, action, "coupon_issue", "until_on", "SELECT * FROM t_coupon_over")
        renewed = uow.sql(
            'UPDATE coupon_issue SET until_on = o."after" FROM t_coupon_over o'
            " WHERE coupon_issue.id = o.id"
        ).rowcount
        # From the day it had run out on, orders find it running again.
        since = number(uow.session, 'SELECT min("before") FROM t_coupon_over') or today
        uow.sql("DROP TABLE temp.t_coupon_over")
    places = {"coupon": coupon_id, "at": to_ms(clock.now()), "today": today, "action": action}
    uow.sql("DROP TABLE IF EXISTS temp.t_next_code")
    uow.sql(_NEXT_CODES[0])
    uow.sql(_NEXT_CODES[1], {"coupon": coupon_id})
    uow.sql(statement, places)
    uow.sql("DROP TABLE temp.t_next_code")
    tell_again(uow, [coupon_id], since=since)
    return renewed


def tell_again(
    uow: UnitOfWork,
    coupons: Sequence[int] = (),
    orders: Iterable[int] = (),
    *,
    since: int = NEVER,
    has_new_words: bool = False,
) -> None:
    """Judge anew what is known of coupons, these orders, and every order since a day.

    Args:
        has_new_words: there are codes that were none before.
    """
    begin(uow)
    uow.sql(_SINCE[0], {"coupons": json.dumps(list(coupons))})
    uow.sql(_OF_ORDERS, {"orders": json.dumps(sorted(orders))})
    if since < NEVER:
        uow.sql(_SINCE[1], {"since": since})
    recognise(uow, has_new_words=has_new_words)
