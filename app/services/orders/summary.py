"""The summary of each person, recomputed for touched persons from their rows (decision D5)."""

from datetime import date

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql
from app.services.clock import Clock, to_day
from app.services.orders.bought import PRODUCTS, fill_products, refresh_products

YEAR_DAYS = 365
_COLUMNS = """person_id, is_hidden, name, account, phone, email, class_code, province, city, shops,
  rows, orders, unrated_orders, net_minor, first_on, last_on, gaps, gap_sum, gap_square_sum,
  money_365, orders_365, consent_sms, consent_email"""
# The newest non-empty value of a person's rows, unless one was chosen (decision D2).
_SHOWN = """(SELECT r.{field} FROM customer r LEFT JOIN person_value v
      ON v.person_id = r.person_id AND v.field = '{field}'
    WHERE r.person_id = p.person_id AND r.{field} IS NOT NULL
    ORDER BY coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1)"""
_CONTACT = """(SELECT coalesce(k.value, k.shown) FROM customer r JOIN contact k
    ON k.customer_id = r.id WHERE r.person_id = p.person_id AND k.kind = '{kind}'
    ORDER BY k.state = 'valid' DESC, r.told_at DESC, k.id DESC LIMIT 1)"""
_ADDRESS = """(SELECT a.{field} FROM customer r JOIN address a ON a.customer_id = r.id
    WHERE r.person_id = p.person_id AND a.province IS NOT NULL
    ORDER BY a.seen_at DESC, a.id DESC LIMIT 1)"""
# The strictest of the newest statement of each row (decision D11).
_CONSENT = """coalesce((SELECT CASE max(CASE s.state WHEN 'refused' THEN 3 WHEN 'unknown' THEN 2
      ELSE 1 END) WHEN 3 THEN 'refused' WHEN 2 THEN 'unknown' WHEN 1 THEN 'given' END
    FROM customer r JOIN consent s ON s.id = (SELECT n.id FROM consent n
      WHERE n.customer_id = r.id AND n.channel = '{channel}' ORDER BY n.said_on DESC, n.id DESC
      LIMIT 1) WHERE r.person_id = p.person_id), 'unknown')"""
_SHOPS = """(SELECT ',' || group_concat(shop_id) || ',' FROM (SELECT DISTINCT o.shop_id
    FROM customer r JOIN orders o ON o.customer_id = r.id WHERE r.person_id = p.person_id
    ORDER BY o.shop_id))"""
_FIGURES = """SELECT c.person_id AS person_id, sum(o.is_valid) AS orders,
    sum(o.home_minor IS NULL AND o.is_valid) AS unrated_orders,
    coalesce(sum(o.home_minor) FILTER (WHERE o.is_valid = 1), 0) AS net_minor,
    min(o.counted_on) FILTER (WHERE o.is_valid = 1) AS first_on,
    max(o.counted_on) FILTER (WHERE o.is_valid = 1) AS last_on,
    coalesce(sum(o.home_minor) FILTER (WHERE o.is_valid = 1 AND o.counted_on > :from_on
      AND o.counted_on <= :as_of), 0) AS money_365,
    count(*) FILTER (WHERE o.is_valid = 1 AND o.counted_on > :from_on
      AND o.counted_on <= :as_of) AS orders_365,
    min(o.shop_id) AS one_shop, max(o.shop_id) AS other_shop
  FROM {persons} p CROSS JOIN customer c ON c.person_id = p.person_id
    CROSS JOIN orders o ON o.customer_id = c.id GROUP BY c.person_id"""
# Who was erased is nobody to look for; the orders stay, without a name.
_ALIVE = "c.id NOT IN (SELECT customer_id FROM erasure)"
_GAPS = """SELECT person_id, count(gap) AS gaps, coalesce(sum(gap), 0) AS gap_sum,
    coalesce(sum(gap * gap), 0) AS gap_square_sum
  FROM (SELECT person_id, counted_on - lag(counted_on) OVER (PARTITION BY person_id
      ORDER BY counted_on) AS gap
    FROM (SELECT DISTINCT c.person_id AS person_id, o.counted_on AS counted_on
      FROM {persons} p CROSS JOIN customer c ON c.person_id = p.person_id
      CROSS JOIN orders o ON o.customer_id = c.id AND o.is_valid = 1
      WHERE o.counted_on IS NOT NULL)) GROUP BY person_id"""


def summary_select(persons: str) -> str:
    """Give the SELECT of whole summaries, with places :from_on and :as_of.

    Args:
        persons: a table or subquery with the column person_id.
    """
    shown = {field: _SHOWN.format(field=field) for field in ("name", "class_code")}
    return f"""SELECT p.person_id AS person_id, min(c.is_hidden OR c.is_empty), {shown["name"]},
  (SELECT i.account FROM customer r JOIN identity i ON i.customer_id = r.id
    WHERE r.person_id = p.person_id ORDER BY i.id LIMIT 1),
  {_CONTACT.format(kind="phone")}, {_CONTACT.format(kind="email")},
  coalesce({shown["class_code"]}, 'retail'),
  {_ADDRESS.format(field="province")}, {_ADDRESS.format(field="city")},
  CASE WHEN f.one_shop IS NULL THEN '' WHEN f.one_shop = f.other_shop
    THEN ',' || f.one_shop || ',' ELSE {_SHOPS} END, count(c.id), coalesce(f.orders, 0),
  coalesce(f.unrated_orders, 0), coalesce(f.net_minor, 0), f.first_on, f.last_on,

  coalesce(g.gaps, 0), coalesce(g.gap_sum, 0), coalesce(g.gap_square_sum, 0),
  coalesce(f.money_365, 0), coalesce(f.orders_365, 0),
  {_CONSENT.format(channel="sms")}, {_CONSENT.format(channel="email")}
FROM {persons} p CROSS JOIN customer c ON c.person_id = p.person_id AND {_ALIVE}
  LEFT JOIN ({_FIGURES.format(persons=persons)}) f ON f.person_id = p.person_id
  LEFT JOIN ({_GAPS.format(persons=persons)}) g ON g.person_id = p.person_id
GROUP BY p.person_id"""


class SummaryFollower:
    """Recomputes the summaries and the products of touched persons, some thousands at a time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def follow(self, uow: UnitOfWork) -> None:
        """Bring `person_summary` and `person_product` up to date for `touched_person`."""
        places = _places(as_of(uow.session, self._clock))
        # All at once would sort millions of lines in memory.
        ends = [row[0] for row in uow.sql(_CHUNKS, (_CHUNK, _CHUNK))]
        first = 0
        people = number(uow.session, "SELECT count(*) FROM touched_person") or 0
        with uow.loading("person_summary", "person_product", rows=people):
            are_filled = fill_products(uow)
            for last in ends:
                chunk = f"BETWEEN {first} AND {int(str(last))}"
                persons = f"(SELECT person_id FROM touched_person WHERE person_id {chunk})"
                _refresh_summaries(uow, persons, places)
                if not are_filled:
                    refresh_products(uow, chunk)
                first = int(str(last)) + 1


_CHUNK = 10_000
_CHUNKS = """SELECT max(person_id) FROM (SELECT person_id, (row_number() OVER
    (ORDER BY person_id) - 1) / ? AS chunk FROM touched_person) GROUP BY chunk
  ORDER BY 1 LIMIT 1 + (SELECT count(*) FROM touched_person) / ?"""
_FIXED = ("is_hidden", "name")  # an UPDATE writes every index that one of its columns stands in
_MOVING = tuple(
    name for name in (part.strip() for part in _COLUMNS.split(",")[1:]) if name not in _FIXED
)
_COUNTED = f"CREATE TEMP TABLE IF NOT EXISTS counted_person({_COLUMNS}, PRIMARY KEY(person_id))"


def _refresh_summaries(uow: UnitOfWork, persons: str, places: dict[str, int]) -> None:
    if not uow.sql("SELECT 1 FROM person_summary LIMIT 1").fetchone():
        uow.sql(f"INSERT INTO person_summary({_COLUMNS}) {summary_select(persons)}", places)
        return
    uow.sql(
        f"DELETE FROM person_summary WHERE person_id IN {persons}"
        " AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.person_id = person_summary.person_id"
        f" AND {_ALIVE})"
    )
    uow.sql(_COUNTED)
    uow.sql("DELETE FROM temp.counted_person")
    uow.sql(f"INSERT INTO counted_person({_COLUMNS}) {summary_select(persons)}", places)
    for names in (_MOVING, _FIXED):
        # The plus keeps the few counted persons outside, and off a scan of everybody.
        kept, new = (", ".join(f"{table}.{n}" for n in names) for table in ("person_summary", "c"))
        uow.sql(
            f"UPDATE person_summary SET {', '.join(f'{name} = c.{name}' for name in names)}"
            " FROM counted_person c WHERE person_summary.person_id = +c.person_id"
            f" AND ({kept}) IS NOT ({new})"
        )
    uow.sql(
        f"INSERT INTO person_summary({_COLUMNS}) SELECT {_COLUMNS} FROM counted_person"
        " WHERE person_id NOT IN (SELECT person_id FROM person_summary)"
    )


def as_of(session: Session, clock: Clock) -> int:
    """Give the day as of which yearly figures hold; sets it at first use of an empty file."""
    known = number(session, "SELECT as_of_on FROM summary_day")
    if known is not None:
        return known
    today = to_day(clock.today())
    run_sql(session, "INSERT INTO summary_day(id, as_of_on) VALUES(1, ?)", (today,))
    return today


def bring_forward(uow: UnitOfWork, today: date) -> None:
    """Move the yearly figures of every summary to a new day; only who is concerned is computed."""
    new = to_day(today)
    old = number(uow.session, "SELECT as_of_on FROM summary_day")
    if old is None:
        uow.sql("INSERT INTO summary_day(id, as_of_on) VALUES(1, ?)", (new,))
    if old is None or old == new:
        return
    low, high = sorted((old, new))
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS moved(person_id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM moved")
    uow.sql(
        "INSERT OR IGNORE INTO moved SELECT c.person_id FROM orders o JOIN customer c"
        " ON c.id = o.customer_id WHERE o.is_valid = 1 AND (o.counted_on BETWEEN ? AND ?"
        " OR o.counted_on BETWEEN ? AND ?)",
        (low, high, low - YEAR_DAYS, high - YEAR_DAYS),
    )
    uow.sql("UPDATE summary_day SET as_of_on = ?", (new,))
    figures = _FIGURES.format(persons="moved")
    uow.sql(
        "UPDATE person_summary SET money_365 = f.money_365, orders_365 = f.orders_365"
        f" FROM ({figures}) f WHERE person_summary.person_id = +f.person_id",
        _places(new),
    )


def summary_faults(session: Session) -> list[str]:
    """Name the persons whose summary or products are not what the rows say."""
    persons = "(SELECT DISTINCT person_id FROM customer)"
    day = number(session, "SELECT as_of_on FROM summary_day")
    if day is None:
        return []
    kept = f"SELECT {_COLUMNS} FROM person_summary"
    made = summary_select(persons)
    faults = _differences(session, kept, made, _places(day))
    kept = "SELECT person_id, product_id, orders, quantity, last_on FROM person_product"
    made = PRODUCTS.format(persons=persons).replace("ORDER BY 1, 2", "")
    return [f"person_summary {row}" for row in faults] + [
        f"person_product {row}" for row in _differences(session, kept, made, {})
    ]


def _differences(session: Session, kept: str, made: str, places: dict[str, int]) -> list[object]:
    found = [
        row[0]
        for one, other in ((kept, made), (made, kept))
        for row in run_sql(
            session, f"SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}) LIMIT 20", places
        )
    ]
    return sorted(set(found), key=str)


def _places(as_of_on: int) -> dict[str, int]:
    return {"as_of": as_of_on, "from_on": as_of_on - YEAR_DAYS}
