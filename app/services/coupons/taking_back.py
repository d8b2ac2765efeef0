"""Takes a wish about coupons back, or does it again: fields that still are, rows nothing stands on.

What was made is known by `created_by`; what an undo deletes is kept whole in the journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.models.database import UnitOfWork, number
from app.models.tables import Base, Coupon, CouponChoice, CouponCode, CouponIssue
from app.services.coupons.holding import uses_of
from app.services.coupons.writing import NEVER, tell_again
from app.services.journal import record_fields

_TABLES: tuple[type[Base], ...] = (Coupon, CouponCode, CouponIssue, CouponChoice)
_USE = "EXISTS (SELECT 1 FROM coupon_seen s WHERE s.verdict = 'used' AND {})"
# What stands on a row that an action made: it stays.
_STOOD_ON: Mapping[type[Base], str] = {
    Coupon: f"""EXISTS (SELECT 1 FROM coupon_code k WHERE k.coupon_id = x.id)
  OR EXISTS (SELECT 1 FROM coupon_issue i WHERE i.coupon_id = x.id)
  OR EXISTS (SELECT 1 FROM coupon_choice h WHERE h.coupon_id = x.id)
  OR {_USE.format("s.coupon_id = x.id")}""",
    CouponCode: f"""EXISTS (SELECT 1 FROM coupon_issue i WHERE i.code_id = x.id)
  OR EXISTS (SELECT 1 FROM coupon_choice h WHERE h.code_id = x.id)
  OR (EXISTS (SELECT 1 FROM coupon c WHERE c.id = x.coupon_id AND c.code_kind = 'shared')
    AND (EXISTS (SELECT 1 FROM coupon_issue i WHERE i.coupon_id = x.coupon_id)
      OR {_USE.format("s.coupon_id = x.coupon_id")}))
  OR {_USE.format("s.coupon_id = x.coupon_id AND s.holder = x.id")}""",
    CouponIssue: _USE.format(
        """s.coupon_id = x.coupon_id AND s.holder = coalesce(x.code_id,
    (SELECT -c.person_id FROM customer c WHERE c.id = x.customer_id))"""
    ),
    CouponChoice: "0",
}
# Numbers of customers and orders are given again: what a row points to must be older than it.
_STILL_FITS: Mapping[type[Base], str] = {
    Coupon: "1",
    CouponCode: "{coupon_id} IN (SELECT id FROM coupon)"
    " AND NOT EXISTS (SELECT 1 FROM coupon_code t WHERE t.plain = {plain})",
    CouponIssue: """{coupon_id} IN (SELECT id FROM coupon)
  AND {customer_id} IN (SELECT id FROM customer WHERE created_by <= {created_by})
  AND ({code_id} IS NULL OR {code_id} IN (SELECT id FROM coupon_code))
  AND NOT EXISTS (SELECT 1 FROM coupon_issue t WHERE t.code_id = {code_id})
  AND NOT EXISTS (SELECT 1 FROM coupon_seen s WHERE s.coupon_id = {coupon_id}
    AND s.holder = {code_id} AND s.verdict = 'used')
  AND NOT EXISTS (SELECT 1 FROM customer a CROSS JOIN customer b ON b.person_id = a.person_id
    CROSS JOIN coupon_issue t ON t.customer_id = b.id AND t.coupon_id = {coupon_id}
    WHERE a.id = {customer_id} AND (t.code_id IS NULL OR NOT EXISTS (SELECT 1 FROM coupon_seen s
      WHERE s.coupon_id = t.coupon_id AND s.holder = t.code_id AND s.verdict = 'used')))
  AND ({uses} IS NULL OR NOT EXISTS (SELECT 1 FROM coupon c CROSS JOIN customer a
    WHERE c.id = {coupon_id} AND a.id = {customer_id} AND c.person_limit <= """
    + uses_of("c.id", "a.person_id")
    + "))",
    CouponChoice: """{order_id} IN (SELECT id FROM orders WHERE created_by <= {created_by})
  AND ({coupon_id} = 0 OR {coupon_id} IN (SELECT id FROM coupon))
  AND ({code_id} IS NULL OR {code_id} IN (SELECT id FROM coupon_code))
  AND NOT EXISTS (SELECT 1 FROM coupon_choice t WHERE t.order_id = {order_id}
    AND t.coupon_id = {coupon_id})""",
}
_PUT_AGAIN = """DELETE FROM coupon_choice WHERE id IN (SELECT row_id FROM change
  WHERE action_id = ? AND +table_name = 'coupon_choice' AND kind = 'deleted')"""
_DAYS = ("from_on", "until_on", "stopped_on")


@dataclass(slots=True)
class _Told:
    """What has to be judged anew afterwards."""

    coupons: set[int] = field(default_factory=set)
    orders: set[int] = field(default_factory=set)
    since: int = NEVER


def can_be_taken_back(uow: UnitOfWork, action_id: int) -> bool:
    """Tell whether an action is a wish about coupons, or an undo of one, that stands."""
    return bool(
        number(
            uow.session,
            """SELECT EXISTS (SELECT 1 FROM action a LEFT JOIN action r ON r.id = a.reverses
    WHERE a.id = :id AND (a.kind = 'coupon' OR (a.kind = 'undo' AND r.kind = 'coupon'))
    AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
      AND NOT EXISTS (SELECT 1 FROM action w WHERE w.reverses = u.id)))""",
            {"id": action_id},
        )
    )


def take_back(uow: UnitOfWork, action_id: int, undo: int) -> tuple[int, int]:
    """Undo an action under another; give how many rows went back and how many stayed."""
    told = _Told()
    restored, kept = _fields_back(uow, action_id, undo, told)
    made = number(uow.session, "SELECT reverses FROM action WHERE id = ?", (action_id,))
    if made is None:
        for table in reversed(_TABLES):
            gone, stayed = _delete(uow, action_id, undo, table, told)
            restored, kept = restored + gone, kept + stayed
        _restore(uow, action_id, CouponChoice, told)  # words that this one took the place of
    else:
        uow.sql(_PUT_AGAIN, (made,))
        for table in _TABLES:
            again, lost = _restore(uow, action_id, table, told)
            restored, kept = restored + again, kept + lost
    has_new_words = bool(made is not None and told.since < NEVER)
    tell_again(
        uow, sorted(told.coupons), told.orders, since=told.since, has_new_words=has_new_words
    )
    return restored, kept


def _fields_back(uow: UnitOfWork, action_id: int, undo: int, told: _Told) -> tuple[int, int]:
    rows, noted = 0, 0
    for table, column in uow.sql(
        "SELECT DISTINCT table_name, field FROM change WHERE action_id = ? AND kind = 'field'",
        (action_id,),
    ).fetchall():
        which = f"+g.table_name = '{table}' AND g.field = '{column}'"
        back = f"""SELECT x.id AS id, g.after AS "before", g.before AS "after" FROM change g
    CROSS JOIN {table} x ON x.id = g.row_id WHERE g.action_id = {int(action_id)}
    AND {which} AND x.{column} IS g.after"""
        record_fields(uow, undo, str(table), str(column), back)
        of_undo = f"FROM change g CROSS JOIN {table} x ON x.id = g.row_id WHERE g.action_id = ?"
        coupon = "x.id" if table == "coupon" else "x.coupon_id"
        for (number_of,) in uow.sql(f"SELECT DISTINCT {coupon} {of_undo}", (undo,)).fetchall():
            told.coupons.add(int(str(number_of)))
        rows += uow.sql(
            f"UPDATE {table} SET {column} = g.after FROM change g WHERE g.action_id = ?"
            f" AND {which} AND {table}.id = g.row_id",
            (undo,),
        ).rowcount
        asked = f"SELECT count(*) FROM change g WHERE g.action_id = ? AND {which}"
        noted += number(uow.session, asked, (action_id,)) or 0
        if column in _DAYS:
            told.since = min(told.since, _earliest(uow, undo, str(column)))
    return rows, noted - rows


def _earliest(uow: UnitOfWork, undo: int, column: str) -> int:
    """Give the earlier of what a day was and is; one that is none counts as the other."""
    found = number(
        uow.session,
        "SELECT min(min(coalesce(before, after), coalesce(after, before))) FROM change"
        " WHERE action_id = ? AND field = ?",
        (undo, column),
    )
    return NEVER if found is None else found


def _delete(
    uow: UnitOfWork, action_id: int, undo: int, table: type[Base], told: _Told
) -> tuple[int, int]:
    name = table.__tablename__
    made = "x.created_by = ?"
    stood_on = f"{made} AND ({_STOOD_ON[table]})"
    kept = number(uow.session, f"SELECT count(*) FROM {name} x WHERE {stood_on}", (action_id,))
    columns = [column.name for column in table.__table__.columns]
    whole = ", ".join(f"'{column}', x.{column}" for column in columns)
    _note_told(uow, f"{name} x WHERE {made} AND NOT ({_STOOD_ON[table]})", action_id, table, told)
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        f" SELECT {int(undo)}, '{name}', x.id, 'deleted', NULL, json_object({whole}), NULL"
        f" FROM {name} x WHERE {made} AND NOT ({_STOOD_ON[table]})",
        (action_id,),
    )
    gone = uow.sql(
        f"DELETE FROM {name} WHERE id IN (SELECT row_id FROM change WHERE action_id = ?"
        " AND +table_name = ? AND kind = 'deleted')",
        (undo, name),
    ).rowcount
    return gone, kept or 0


def _restore(uow: UnitOfWork, undone: int, table: type[Base], told: _Told) -> tuple[int, int]:
    name = table.__tablename__
    columns = [column.name for column in table.__table__.columns]
    kept = {column: f"json_extract(g.before, '$.{column}')" for column in columns}
    held = f"change g WHERE g.action_id = ? AND +g.table_name = '{name}' AND g.kind = 'deleted'"
    wanted = number(uow.session, f"SELECT count(*) FROM {held}", (undone,)) or 0
    back = uow.sql(
        f"INSERT INTO {name}({', '.join(columns)}) SELECT {', '.join(kept.values())} FROM {held}"
        f" AND {_STILL_FITS[table].format(**kept)} ORDER BY g.row_id",
        (undone,),
    ).rowcount
    if back:
        where = f"{name} x WHERE x.id IN (SELECT g.row_id FROM {held})"
        _note_told(uow, where, undone, table, told)
    return back, wanted - back


def _note_told(uow: UnitOfWork, rows: str, place: int, table: type[Base], told: _Told) -> None:
    """Remember whose use has to be judged anew, and since when."""
    if table is CouponChoice:
        found = uow.sql(f"SELECT x.order_id FROM {rows}", (place,)).fetchall()
        told.orders.update(int(str(order)) for (order,) in found)
        return
    coupon, since = {
        Coupon: ("x.id", "x.from_on"),
        CouponCode: (
            "x.coupon_id",
            "(SELECT c.from_on FROM coupon c WHERE c.id = x.coupon_id)",
        ),
    }.get(table, ("x.coupon_id", "x.issued_on"))
    for number_of, day in uow.sql(
        f"SELECT {coupon}, min({since}) FROM {rows} GROUP BY {coupon}", (place,)
    ).fetchall():
        told.coupons.add(int(str(number_of)))
        told.since = min(told.since, NEVER if day is None else int(str(day)))
