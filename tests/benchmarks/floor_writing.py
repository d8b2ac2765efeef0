"""The writing half of the extended floor: set-wise SQL in one transaction, plain sqlite3.

It writes every table and index that an import of the program writes. Into an empty business the
indexes that need no order of their own are built at the end, and nothing is looked up.
"""

import sqlite3
from collections.abc import Callable, Iterator

from app.services.customers import search_digits

YEAR = 365
FILLED = [
    "customer",
    "identity",
    "contact",
    "address",
    "orders",
    "order_line",
    "person_summary",
    "person_product",
]
# The summaries ask these; the others wait until everything is written.
EARLY = ("ix_orders_customer", "ix_customer_person_id", "uq_contact_row", "ix_identity_customer_id")

_VALID = "('paid','shipped','completed','partly_refunded')"
_NET = "CASE s.rank WHEN 5 THEN 0 ELSE s.paid END"
Lap = Callable[[str], None]


def write(c: sqlite3.Connection, told: dict[str, int], lap: Lap) -> dict[str, int]:
    """Write what was staged; give how many rows are new."""
    places = {"now": 1_795_579_200_000, "today": 20_782, "newest": told["newest_at"]}
    (is_empty,) = c.execute("SELECT NOT EXISTS(SELECT 1 FROM customer)").fetchone()
    early, late = _without_indexes(c) if is_empty else ([], [])
    c.execute(
        "INSERT INTO action(id, kind, at, by_whom, facts) SELECT coalesce(max(id), 0) + 1,"
        " 'import', 0, 'seller', '{}' FROM action"
    )
    (places["action"],) = c.execute("SELECT max(id) FROM action").fetchone()
    c.execute(
        "INSERT INTO import(id, action_id, file_name, sha256, platform, kind, encoding, sheet,"
        " header, fingerprint, shop_name, newest_at, at, counts, is_undone) VALUES(:action,"
        " :action, '', '', 'other', 'orders', '', '', '', '', '', :newest, :now, '{}', 0)",
        places,
    )
    c.execute("INSERT INTO product(id, key, code, title, created_by) SELECT id, key, code, title,"
              " :action FROM s_p", places)  # fmt: skip
    new_customers = _write_people(c, places, is_empty=is_empty)
    lap("customers")
    new_orders = _write_orders(c, places, is_empty=is_empty)
    lap("orders")
    new_lines = _write_lines(c, places, is_empty=is_empty)
    lap("lines")
    for statement in early:
        c.execute(statement)
    _write_summaries(c, places, is_empty=is_empty)
    lap("summaries")
    _write_search(c)
    if not is_empty:
        _refresh_search(c, places)
    lap("search")
    c.execute("INSERT INTO kept_row(import_id, row_no, reason, cells)"
              " SELECT :action, row_no, 'row_broken', cells FROM s_x", places)  # fmt: skip
    for statement in late:
        c.execute(statement)
    lap("indexes")
    return {"new_customers": new_customers, "new_orders": new_orders, "new_lines": new_lines}


def _without_indexes(c: sqlite3.Connection) -> tuple[list[str], list[str]]:
    """Drop the indexes of the tables that will be filled; give what builds them, early and late."""
    listed = ",".join(f"'{table}'" for table in FILLED)
    found = c.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        f" AND tbl_name IN ({listed}) ORDER BY tbl_name"
    ).fetchall()
    for name, _ in found:
        c.execute(f"DROP INDEX {name}")
    early = [sql for name, sql in found if name in EARLY]
    return early, [sql for name, sql in found if name not in EARLY]


def _write_people(c: sqlite3.Connection, places: dict[str, int], *, is_empty: bool) -> int:
    c.execute("CREATE TEMP TABLE k_c(seq INTEGER PRIMARY KEY, id INTEGER, is_new INTEGER)")
    if is_empty:
        c.execute("INSERT INTO k_c SELECT seq, seq, 1 FROM s_c")
    else:
        c.execute("INSERT INTO k_c SELECT s.seq, coalesce(c.id, m.id + s.seq), c.id IS NULL"
                  " FROM (SELECT max(id) AS id FROM customer) m CROSS JOIN s_c s"
                  " LEFT JOIN customer c ON c.row_key = s.row_key")  # fmt: skip
        _change_people(c, places)
    new = c.execute(
        "INSERT INTO customer(id, person_id, row_key, platform, name, told_at, is_hidden, is_empty,"
        " import_id, row_no, created_by) SELECT k.id, k.id, s.row_key, s.platform, s.name, :newest,"
        " 0, 0, :action, s.row_no, :action FROM k_c k CROSS JOIN s_c s ON s.seq = k.seq"
        " WHERE k.is_new = 1 ORDER BY k.seq",
        places,
    ).rowcount
    c.execute("INSERT INTO identity(customer_id, platform, account, created_by) SELECT k.id,"
              " s.platform, s.account, :action FROM k_c k CROSS JOIN s_c s ON s.seq = k.seq"
              " WHERE k.is_new = 1 ORDER BY k.seq", places)  # fmt: skip
    where = "" if is_empty else " WHERE true ON CONFLICT DO NOTHING"
    c.execute("INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)"
              " SELECT k.id, 'phone', s.phone, s.shown, s.phone_state, 0, :action FROM k_c k"
              f" CROSS JOIN s_c s ON s.seq = k.seq{where}", places)  # fmt: skip
    c.execute("INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)"
              " SELECT k.id, 'phone', s.value, s.shown, 'valid', 0, :action FROM s_k s"
              f" CROSS JOIN k_c k ON k.seq = s.cseq{where}", places)  # fmt: skip
    c.execute("INSERT INTO address(customer_id, key, receiver, country, province, city, district,"
              " street, seen_at, created_by) SELECT k.id, s.key, s.receiver, 'CN', s.province,"
              " s.city, s.district, s.street, s.seen_at, :action FROM s_a s CROSS JOIN k_c k"
              f" ON k.seq = s.cseq{where}", places)  # fmt: skip
    _find_same_phones(c, is_empty=is_empty)
    return new


def _change_people(c: sqlite3.Connection, places: dict[str, int]) -> None:
    """Tell the journal of newer names and address moments, then write them."""
    c.execute("CREATE TEMP TABLE n_c AS SELECT c.id AS id, c.name AS before, s.name AS after"
              " FROM k_c k CROSS JOIN s_c s ON s.seq = k.seq CROSS JOIN customer c ON c.id = k.id"
              " WHERE k.is_new = 0 AND s.name IS NOT c.name AND :newest >= c.told_at",
              {"newest": places["newest"]})  # fmt: skip
    c.execute("CREATE TEMP TABLE n_a AS SELECT a.id AS id, a.seen_at AS before, s.seen_at AS after,"
              " a.customer_id AS customer_id FROM s_a s CROSS JOIN k_c k ON k.seq = s.cseq"
              " CROSS JOIN address a ON a.customer_id = k.id AND a.key = s.key"
              " WHERE k.is_new = 0 AND s.seen_at > a.seen_at")  # fmt: skip
    for table, staged, field in (("customer", "n_c", "name"), ("address", "n_a", "seen_at")):
        c.execute("INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
                  f" SELECT :action, '{table}', id, 'field', '{field}', before, after"
                  f" FROM {staged}", {"action": places["action"]})  # fmt: skip
        c.execute(f"UPDATE {table} SET {field} = n.after FROM {staged} n WHERE {table}.id = n.id")


def _find_same_phones(c: sqlite3.Connection, *, is_empty: bool) -> None:
    if is_empty:
        found = c.execute("SELECT value FROM contact WHERE state = 'valid' GROUP BY value"
                          " HAVING count(DISTINCT customer_id) > 1 LIMIT 1").fetchone()  # fmt: skip
    else:
        found = c.execute("SELECT n.id FROM k_c n CROSS JOIN contact k ON k.customer_id = n.id"
                          " CROSS JOIN contact o ON o.value = k.value AND o.customer_id <> n.id"
                          " WHERE n.is_new = 1 LIMIT 1").fetchone()  # fmt: skip
    # The flat lists give every customer a phone of his own: who is found would have to be linked.
    if found is not None:
        raise ValueError(found)


def _write_orders(c: sqlite3.Connection, places: dict[str, int], *, is_empty: bool) -> int:
    c.execute("CREATE TEMP TABLE k_o(seq INTEGER PRIMARY KEY, id INTEGER)")
    if not is_empty:
        c.execute("INSERT INTO k_o SELECT s.seq, o.id FROM s_o s CROSS JOIN orders o"
                  " ON o.shop_id = s.shop_id AND o.order_no = s.order_no")  # fmt: skip
        _change_orders(c)
    (places["last_order"],) = c.execute("SELECT coalesce(max(id), 0) FROM orders").fetchone()
    only_new = "" if is_empty else " WHERE NOT EXISTS(SELECT 1 FROM k_o WHERE k_o.seq = s.seq)"
    return c.execute(
        "INSERT INTO orders(id, shop_id, order_no, has_number, customer_id, state, rank, currency,"
        " discount_minor, postage_minor, paid_minor, net_minor, net_from, home_minor, placed_at,"
        " paid_at, placed_on, paid_on, counted_on, buyer_message, receiver, province, city,"
        " seller_remark, carrier, parcel_no, coupon, refunded_at, is_own_test, is_valid, is_empty,"
        " told_at, import_id, row_no, created_by) SELECT :last_order + s.seq, s.shop_id,"
        f" s.order_no, 1, k.id, s.state, s.rank, 'CNY', s.discount, s.postage, s.paid, {_NET},"
        f" 'given', {_NET}, s.placed_at, s.paid_at, s.placed_on, s.paid_on,"
        " coalesce(s.paid_on, s.placed_on), s.message, s.receiver, s.province, s.city, s.remark,"
        " s.carrier, s.parcel_no, s.coupon, CASE s.state WHEN 'refunded' THEN :now END, 0,"
        f" s.state IN {_VALID}, 0, :newest, :action, s.row_no, :action FROM s_o s"
        f" CROSS JOIN k_c k ON k.seq = s.cseq{only_new}",
        {name: places[name] for name in ("last_order", "newest", "now", "action")},
    ).rowcount


def _change_orders(c: sqlite3.Connection) -> None:
    """Compare known orders and lines field by field; the flat lists never change one."""
    changed = c.execute(
        "SELECT count(*) FROM k_o k CROSS JOIN s_o s ON s.seq = k.seq CROSS JOIN orders o"
        " ON o.id = k.id WHERE (o.state, o.rank, o.discount_minor, o.postage_minor, o.paid_minor,"
        " o.net_minor, o.placed_at, o.paid_at, o.placed_on, o.paid_on, o.buyer_message, o.receiver,"
        " o.province, o.city, o.seller_remark, o.carrier, o.parcel_no, o.coupon) IS NOT (s.state,"
        f" s.rank, s.discount, s.postage, s.paid, {_NET}, s.placed_at, s.paid_at, s.placed_on,"
        " s.paid_on, s.message, s.receiver, s.province, s.city, s.remark, s.carrier, s.parcel_no,"
        " s.coupon)"
    ).fetchone()[0]
    changed += c.execute(
        "SELECT count(*) FROM s_l s CROSS JOIN k_o k ON k.seq = s.oseq CROSS JOIN order_line l"
        " ON l.order_id = k.id AND l.line_key = s.line_key WHERE (l.product_id, l.title,"
        " l.quantity, l.price_minor, l.amount_minor) IS NOT (s.product_id, s.title, s.quantity,"
        " s.price, s.amount)"
    ).fetchone()[0]
    if changed:
        raise ValueError(changed)


def _write_lines(c: sqlite3.Connection, places: dict[str, int], *, is_empty: bool) -> int:
    terms = {name: places[name] for name in ("last_order", "action")}
    insert = """INSERT INTO order_line(order_id, line_key, product_id, title, quantity, price_minor,
  amount_minor, import_id, row_no, created_by) SELECT {order}, l.line_key, l.product_id,
  l.title, l.quantity, l.price, l.amount, :action, l.row_no, :action FROM s_l l {rest}"""
    if is_empty:
        return c.execute(insert.format(order=":last_order + l.oseq", rest=""), terms).rowcount
    rest = "WHERE NOT EXISTS(SELECT 1 FROM k_o WHERE k_o.seq = l.oseq)"
    new = c.execute(insert.format(order=":last_order + l.oseq", rest=rest), terms).rowcount
    rest = """CROSS JOIN k_o k ON k.seq = l.oseq WHERE NOT EXISTS(SELECT 1 FROM order_line o
  WHERE o.order_id = k.id AND o.line_key = l.line_key)"""
    statement = insert.format(order="k.id", rest=rest)
    return new + c.execute(statement, {"action": places["action"]}).rowcount


def _write_search(c: sqlite3.Connection) -> None:
    c.execute("INSERT INTO search_text SELECT k.id, s.words, s.digits FROM k_c k CROSS JOIN s_c s"
              " ON s.seq = k.seq WHERE k.is_new = 1")  # fmt: skip
    c.execute("INSERT INTO search_index(rowid, words, digits) SELECT k.id, s.words, s.digits"
              " FROM k_c k CROSS JOIN s_c s ON s.seq = k.seq WHERE k.is_new = 1")  # fmt: skip


def _refresh_search(c: sqlite3.Connection, places: dict[str, int]) -> None:
    """Write the texts of known people anew who got another contact."""
    people = c.execute(
        "SELECT k.customer_id, group_concat(coalesce(k.value, k.shown), char(31)), s.words,"
        " s.digits FROM (SELECT DISTINCT n.id FROM k_c n CROSS JOIN contact k"
        "   ON k.customer_id = n.id AND k.created_by = :action WHERE n.is_new = 0) n"
        " CROSS JOIN contact k ON k.customer_id = n.id CROSS JOIN search_text s"
        " ON s.customer_id = n.id GROUP BY n.id",
        {"action": places["action"]},
    ).fetchall()
    old = [(person, words, digits) for person, _, words, digits in people]
    new = [(p, words, search_digits(phones.split(chr(31)))) for p, phones, words, _ in people]
    c.executemany("INSERT INTO search_index(search_index, rowid, words, digits)"
                  " VALUES('delete', ?, ?, ?)", old)  # fmt: skip
    c.executemany("INSERT INTO search_index(rowid, words, digits) VALUES(?, ?, ?)", new)
    c.executemany("UPDATE search_text SET words = ?2, digits = ?3 WHERE customer_id = ?1", new)


def _write_summaries(c: sqlite3.Connection, places: dict[str, int], *, is_empty: bool) -> None:
    c.execute("CREATE TEMP TABLE t_p(id INTEGER PRIMARY KEY)")
    if is_empty:
        c.execute("INSERT INTO t_p SELECT id FROM customer")
    else:
        c.execute("INSERT INTO t_p SELECT DISTINCT k.id FROM s_o s CROSS JOIN k_c k"
                  " ON k.seq = s.cseq WHERE NOT EXISTS(SELECT 1 FROM k_o WHERE k_o.seq = s.seq)"
                  " UNION SELECT customer_id FROM n_a UNION SELECT id FROM n_c")  # fmt: skip
        c.execute("DELETE FROM person_summary WHERE person_id IN (SELECT id FROM t_p)")
    c.executemany(
        "INSERT INTO person_summary SELECT ?1, 0, c.name, (SELECT account FROM identity i"
        " WHERE i.customer_id = ?1 LIMIT 1), (SELECT coalesce(k.value, k.shown) FROM contact k"
        " WHERE k.customer_id = ?1 ORDER BY k.state = 'valid' DESC, k.id DESC LIMIT 1), NULL,"
        " 'retail', a.province, a.city, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
        " 'unknown', 'unknown' FROM customer c LEFT JOIN address a ON a.id = (SELECT a.id"
        " FROM address a WHERE a.customer_id = ?1 ORDER BY a.seen_at DESC, a.id DESC LIMIT 1)"
        " WHERE c.id = ?1",
        _figures(c, places["today"]),
    )
    # Once a product of an order first: a DISTINCT over a million lines takes twice as long.
    sums = """INSERT INTO person_product(person_id, product_id, orders, quantity, last_on)
  SELECT customer_id, product_id, count(*), sum(quantity), max(counted_on) FROM (
    SELECT l.product_id, o.customer_id, o.counted_on, sum(l.quantity) AS quantity
    FROM orders o CROSS JOIN order_line l ON l.order_id = o.id
    WHERE o.id > :last_order AND o.is_valid = 1 GROUP BY o.id, l.product_id)
  WHERE true GROUP BY 1, 2 ORDER BY 1, 2 {end}"""
    end = """ON CONFLICT DO UPDATE SET orders = orders + excluded.orders,
  quantity = quantity + excluded.quantity, last_on = max(last_on, excluded.last_on)"""
    statement = sums.format(end="" if is_empty else end)
    c.execute(statement, {"last_order": places["last_order"]})


def _figures(c: sqlite3.Connection, today: int) -> Iterator[tuple[object, ...]]:  # noqa: C901, PLR0912 - one walk
    """Reckon the figures of each touched person in one walk over the covering index."""
    rows = c.execute(
        "SELECT t.id, o.is_valid, o.counted_on, o.home_minor, o.shop_id FROM t_p t LEFT JOIN"
        " orders o ON o.customer_id = t.id ORDER BY t.id, o.is_valid, o.counted_on"
    )
    person, shops, orders, net, first, last, gaps, total, square, money, recent = (None,) + (
        0,
    ) * 10
    for who, is_valid, day, minor, shop in rows:
        if who != person:
            if person is not None:
                yield (person, _shops(shops), orders, 0, net, first, last, gaps, total, square,
                       money, recent)  # fmt: skip
            person, shops, first, last = who, set(), None, None
            orders = net = gaps = total = square = money = recent = 0
        if shop is not None:
            shops.add(shop)
        if not is_valid:
            continue
        orders += 1
        net += minor
        if last is None:
            first = day
        elif day != last:
            gap = day - last
            gaps, total, square = gaps + 1, total + gap, square + gap * gap
        last = day
        if today - YEAR < day <= today:
            money, recent = money + minor, recent + 1
    if person is not None:
        yield person, _shops(shops), orders, 0, net, first, last, gaps, total, square, money, recent


def _shops(shops: set[int]) -> str:
    return "," + ",".join(map(str, sorted(shops))) + "," if shops else ""
