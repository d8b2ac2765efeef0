"""Writes a resolved staging file into the shop, set-wise, inside the caller's transaction."""

from collections.abc import Callable
from dataclasses import dataclass

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.exchange.apply_orders import write_orders
from app.services.exchange.apply_people import write_people
from app.services.exchange.linking import link_new_rows
from app.services.exchange.resolving import Terms, resolve
from app.services.followers import Followers

Step = Callable[[int, int], None]
_STEPS = 6
_PERSONS_OF_ORDERS = """INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM t_order t
  CROSS JOIN orders o ON o.id = t.order_id CROSS JOIN customer c ON c.id = o.customer_id
  WHERE t.how = {how}"""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every new row carries: the action and the import that made it."""

    action_id: int
    import_id: int


def apply(uow: UnitOfWork, terms: Terms, stamp: Stamp, followers: Followers, step: Step) -> None:
    """Resolve against the shop as it is now, and write.

    Args:
        step: told how many of how many steps are done.
    """
    followers.begin(uow)
    step(0, _STEPS)
    resolve(uow.session, terms)
    step(1, _STEPS)
    _write_shops(uow, stamp)
    _write_products(uow, stamp)
    write_people(uow, terms, stamp.action_id, stamp.import_id)
    step(2, _STEPS)
    link_new_rows(uow, stamp.action_id, stamp.import_id)
    step(3, _STEPS)
    orders = number(uow.session, "SELECT count(*) FROM s_order") or 0
    with uow.loading("orders", "order_line", rows=orders):
        write_orders(uow, terms, stamp.action_id, stamp.import_id)
    step(4, _STEPS)
    _touch(uow, stamp)
    followers.follow(uow)
    step(_STEPS, _STEPS)
    uow.touch(Subject.CUSTOMERS, Subject.ORDERS, Subject.PRODUCTS, Subject.IMPORTS, Subject.HISTORY)
    if number(uow.session, "SELECT count(*) FROM t_shop WHERE is_new = 1"):
        uow.touch(Subject.BUSINESS)


def _write_shops(uow: UnitOfWork, stamp: Stamp) -> None:
    uow.sql(
        """INSERT INTO shop(id, platform, name, zone, currency, created_by)
  SELECT t.shop_id, s.platform, s.name, (SELECT value FROM s_fact WHERE name = 'zone'),
    (SELECT value FROM s_fact WHERE name = 'currency'), ?
  FROM t_shop t JOIN s_shop s ON s.seq = t.seq WHERE t.is_new = 1""",
        (stamp.action_id,),
    )


def _write_products(uow: UnitOfWork, stamp: Stamp) -> None:
    uow.sql(
        """INSERT INTO product(id, key, code, title, category, created_by)
  SELECT t.product_id, s.key, s.code, s.title, s.category, ? FROM t_product t
  JOIN s_product s ON s.seq = t.seq WHERE t.how = 1""",
        (stamp.action_id,),
    )
    for field in ("title", "category"):
        uow.sql(
            f"""INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)
  SELECT ?, 'product', t.product_id, 'field', '{field}', NULL, s.{field} FROM t_product t
  JOIN s_product s ON s.seq = t.seq JOIN product p ON p.id = t.product_id
  WHERE t.how = 2 AND p.{field} IS NULL AND s.{field} IS NOT NULL""",
            (stamp.action_id,),
        )
        uow.sql(
            f"""UPDATE product SET {field} = s.{field} FROM t_product t
  JOIN s_product s ON s.seq = t.seq WHERE t.how = 2 AND product.id = t.product_id
  AND product.{field} IS NULL AND s.{field} IS NOT NULL"""
        )


def _touch(uow: UnitOfWork, stamp: Stamp) -> None:
    uow.sql("INSERT OR IGNORE INTO touched_row SELECT customer_id FROM t_customer WHERE how > 0")
    # A view: the texts of a hundred thousand people need not stand in memory again.
    uow.sql("DROP VIEW temp.made_search")
    uow.sql(
        """CREATE TEMP VIEW made_search AS SELECT t.customer_id AS customer_id, s.words AS words,
    s.digits AS digits FROM t_customer t JOIN s_customer s ON s.seq = t.seq WHERE t.how = 1
    AND s.seq NOT IN (SELECT customer_seq FROM s_contact)"""
    )
    uow.sql(_PERSONS_OF_ORDERS.format(how=2))
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM link l CROSS JOIN customer c"
        " ON c.id = l.row_b WHERE l.created_by = ?",
        (stamp.action_id,),
    )
    # Who is not touched so far only got new orders: they are added to what is known.
    uow.sql(
        """INSERT INTO added_order SELECT c.person_id, o.id FROM t_order t
  CROSS JOIN orders o ON o.id = t.order_id CROSS JOIN customer c ON c.id = o.customer_id
  WHERE t.how = 1 AND c.person_id NOT IN (SELECT person_id FROM touched_person)"""
    )
    uow.sql(_PERSONS_OF_ORDERS.format(how=1))
    uow.sql(
        "INSERT OR IGNORE INTO nobodys_order SELECT o.id FROM t_order t CROSS JOIN orders o"
        " ON o.id = t.order_id WHERE t.how > 0 AND o.customer_id IS NULL"
    )
    # The region shown is that of the newest address.
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM t_seen n"
        " CROSS JOIN address a ON a.id = n.id CROSS JOIN customer c ON c.id = a.customer_id"
    )
