"""A generated shop, and the same people as plain rows for a slow answer."""

import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from random import Random

from app.services.clock import to_day
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, a_line, an_order

TODAY = to_day(FixedClock().today())
FEBRUARY_29 = to_day(date(2024, 2, 29))


@dataclass
class Person:
    """What the slow answer knows of a person, from the rows themselves."""

    id: int
    name: str
    is_hidden: bool
    class_code: str
    province: str | None
    city: str | None
    consent: dict
    tags: set = field(default_factory=set)
    shops: set = field(default_factory=set)
    products: set = field(default_factory=set)
    days: list = field(default_factory=list)  # of valid orders
    spent: int = 0


def people_of(path):
    """Read all persons from customers, orders and lines."""
    with closing(sqlite3.connect(path)) as c:
        c.row_factory = sqlite3.Row
        found = {}
        for row in c.execute("SELECT * FROM person_summary"):
            found[row["person_id"]] = Person(
                row["person_id"],
                row["name"] or "",
                bool(row["is_hidden"]),
                row["class_code"],
                row["province"],
                row["city"],
                {"sms": row["consent_sms"], "email": row["consent_email"]},
            )
        for row in c.execute("SELECT person_id, tags FROM customer WHERE tags IS NOT NULL"):
            found[row["person_id"]].tags.update(json.loads(row["tags"]))
        for row in c.execute(
            "SELECT c.person_id, o.* FROM orders o JOIN customer c ON c.id = o.customer_id"
        ):
            person = found[row["person_id"]]
            person.shops.add(row["shop_id"])
            if row["is_valid"]:
                person.days.append(row["counted_on"])
                person.spent += row["home_minor"] or 0
        for row in c.execute(
            "SELECT DISTINCT c.person_id, l.product_id FROM order_line l JOIN orders o"
            " ON o.id = l.order_id JOIN customer c ON c.id = o.customer_id WHERE o.is_valid = 1"
            " AND l.product_id IS NOT NULL"
        ):
            found[row["person_id"]].products.add(row["product_id"])
        return list(found.values())


PLACES = (
    ("浙江", "杭州"),
    ("浙江", "宁波"),
    ("江苏", None),
    ("California", "Fresno"),
    (None, None),
)


def a_sheet(luck, shop, first, count=70):
    """People with none to six orders, days close to today, month ends and 29 February."""
    customers, orders, lines = [], [], []
    for at in range(count):
        province, city = luck.choice(PLACES)
        customers.append(
            a_customer(
                f"acc{first + at}",
                name=luck.choice(("王晓梅", "Ann", "ANNA", "Éva", "小林", None)),
                tags=luck.choice((None, None, '["vip"]', '["vip","gift"]', '["gift"]')),
                address={"province": province, "city": city} if province else None,
            )
        )
        for nth in range(luck.choice((0, 1, 1, 2, 3, 6))):
            back = luck.choice((0, 1, 29, 30, 31, 59, 60, 89, 90, 91, 364, 365, 366, 1_000))
            orders.append(
                an_order(
                    f"{first + at}{nth}",
                    buyer=at,
                    net=luck.choice((0, 1, 4_999, 5_000, 5_001, 80_000)),
                    day=FEBRUARY_29 if luck.random() < 0.1 else TODAY - back,
                    state=luck.choice(("completed", "completed", "closed")),
                )
            )
            lines.append(a_line(len(orders) - 1, "tea", code=f"P{luck.randrange(4)}"))
    return Sheet(customers=customers, orders=orders, lines=lines, shop=shop)


@contextmanager
def a_generated_shop(folder, seed):
    """Yield the book of a generated shop, and its people for the slow answer."""
    luck = Random(seed)
    with a_book(folder) as (database, book):
        for at, shop in enumerate(("Teahouse", "Annex")):
            bring(database, folder, a_sheet(luck, shop, at * 40))
        with database.writing() as uow:
            for (person,) in uow.sql("SELECT person_id FROM person_summary").fetchall():
                uow.sql(
                    "UPDATE person_summary SET is_hidden = ?, class_code = ?, consent_sms = ?,"
                    " consent_email = ? WHERE person_id = ?",
                    (
                        int(luck.random() < 0.1),
                        luck.choice(("retail", "retail", "wholesale")),
                        luck.choice(("given", "refused", "unknown")),
                        luck.choice(("given", "unknown")),
                        person,
                    ),
                )
        yield book, people_of(folder / "shop.db")
