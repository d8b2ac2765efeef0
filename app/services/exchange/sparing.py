"""Keeps people who were erased from coming back with a file: their orders come without a name."""

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql
from app.services.customers.marks import salts

# Of an order what tells whose it is; region and sums stay.
_OF_SOMEBODY = ("buyer_message", "seller_remark", "payer", "receiver", "parcel_no", "extra")
_MET = """INSERT OR IGNORE INTO t_erased SELECT t.seq, m.customer_id FROM t_customer t
  CROSS JOIN s_customer s ON s.seq = t.seq
  CROSS JOIN erased_mark m ON m.kind = :kind AND m.digest = erased_digest(:salt, :kind, {said})
  WHERE t.how = 1 AND {said} IS NOT NULL"""
_SAID = {"row": "t.row_key", "account": "s.account", "phone": "s.phone", "email": "s.email"}
_FURTHER = """INSERT OR IGNORE INTO t_erased SELECT t.seq, m.customer_id FROM s_contact k
  CROSS JOIN t_customer t ON t.seq = k.customer_seq
  CROSS JOIN erased_mark m ON m.kind = k.kind AND m.digest = erased_digest(:salt, k.kind, k.value)
  WHERE t.how = 1 AND k.value IS NOT NULL"""
_ORDERS = """INSERT INTO t_erased_order SELECT s.seq FROM s_order s
    WHERE s.customer_seq IN (SELECT seq FROM t_erased)
  UNION SELECT s.seq FROM s_order s CROSS JOIN t_shop h ON h.seq = s.shop_seq
    CROSS JOIN orders o ON o.shop_id = h.shop_id AND o.order_no = s.order_no
    WHERE o.customer_id IN (SELECT customer_id FROM erasure)"""

# Who was known by a phone or an e-mail is known by the account from then on.
_ALSO = """INSERT INTO erased_mark(digest, kind, salt, customer_id)
  SELECT erased_digest(:salt, 'account', s.account), 'account', :salt, e.customer_id
  FROM temp.t_erased e CROSS JOIN s_customer s ON s.seq = e.seq WHERE s.account IS NOT NULL
  ON CONFLICT DO NOTHING"""


def forget_view(session: Session) -> None:
    """Let the orders of the staging file be seen as they are."""
    run_sql(session, "DROP VIEW IF EXISTS temp.s_order")


def spare_erased(session: Session) -> None:
    """Lead new customers of the file who were erased to the row without a name.

    They are then known and equal; their orders are seen through a view, without what tells of
    them. Runs when `t_shop` and `t_customer` are filled; costs nothing while nobody was erased.
    """
    if not number(session, "SELECT EXISTS (SELECT 1 FROM erasure)"):
        return
    for table, columns in (("t_erased", "customer_id INTEGER"), ("t_erased_order", None)):
        run_sql(session, f"DROP TABLE IF EXISTS temp.{table}")
        more = f", {columns}" if columns else ""
        run_sql(session, f"CREATE TEMP TABLE {table}(seq INTEGER PRIMARY KEY{more})")
    for salt in salts(session):
        for kind, said in _SAID.items():
            run_sql(session, _MET.format(said=said), {"salt": salt, "kind": kind})
        run_sql(session, _FURTHER, {"salt": salt})
    run_sql(
        session,
        "UPDATE t_customer SET customer_id = e.customer_id, how = 0 FROM t_erased e"
        " WHERE t_customer.seq = e.seq",
    )
    if run_sql(session, _ORDERS).rowcount:
        _see_without_names(session)


def _see_without_names(session: Session) -> None:
    # The staging file is the main one of a dry run.
    is_beside = number(session, "SELECT count(*) FROM pragma_database_list WHERE name = 'staging'")
    place = "staging" if is_beside else "main"
    names = [str(row[1]) for row in run_sql(session, f"PRAGMA {place}.table_info(s_order)")]
    shown = (
        f"CASE WHEN seq NOT IN (SELECT seq FROM temp.t_erased_order) THEN {name} END AS {name}"
        if name in _OF_SOMEBODY
        else name
        for name in names
    )
    run_sql(session, f"CREATE TEMP VIEW s_order AS SELECT {', '.join(shown)} FROM {place}.s_order")


def keep_accounts(uow: UnitOfWork) -> None:
    """Mark the accounts under which erased people came with the file, after `spare_erased`."""
    known = salts(uow.session)
    if known:
        uow.sql(_ALSO, {"salt": known[0]})
