"""A generated shop, and the same people as plain rows for a slow answer."""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from app.services.clock import to_day
from app.services.codes import made_code
from tests.book.builders import a_book, bring
from tests.segments.coupons_of import Held, coupons_of, give_coupons
from tests.segments.points_of import give_points, holdings_of
from tests.segments.tiers_of import give_tiers, standings_of
from tests.shop import DAY_MS, FixedClock, Sheet, a_customer, a_line, an_order, followers

TODAY = to_day(FixedClock().today())
FEBRUARY_29 = to_day(date(2024, 2, 29))
DOUBLE_12 = to_day(date(2025, 12, 12))
NUMBER, DAY, CHOICE, TEXT = 1, 2, 3, 4  # the seller's own fields


@dataclass
class Person:
    """What the slow answer knows of a person, from the rows themselves, oldest row first."""

    id: int
    summary: sqlite3.Row
    rows: list = field(default_factory=list)
    chosen: dict = field(default_factory=dict)  # whose value of a field is shown
    parts: dict = field(default_factory=lambda: defaultdict(list))
    orders: list = field(default_factory=list)
    is_shown_again: bool = False
    changed_at: list = field(default_factory=list)
    lists: set = field(default_factory=set)  # frozen ones
    points: object = None  # what the slow ledger says of the person
    coupons: object = None  # what she holds and used
    tier: object = None  # where the slow tiers see the person
    brought_by: "Person | None" = None
    has_code: int = 0
    touched_by: set = field(default_factory=set)  # actions

    @property
    def is_hidden(self):
        return bool(self.summary["is_hidden"])

    @property
    def valid(self):
        return [order for order in self.orders if order["is_valid"]]

    @property
    def days(self):
        return [order["counted_on"] for order in self.valid]


# No edit of the generated shop is ever taken back.
SHOWN_AGAIN = """SELECT g.row_id FROM change g JOIN action a ON a.id = g.action_id
  WHERE a.kind = 'edit' AND g.field = 'is_hidden' AND g.after = 0"""
HELD = ("contact", "address", "consent", "note", "custom_value", "facet", "concern", "referral")
PARTS = {
    "identity": "SELECT * FROM identity",
    "address": "SELECT * FROM address",
    "contact": "SELECT * FROM contact",
    "note": "SELECT * FROM note",
    "facet": "SELECT * FROM facet",
    "concern": "SELECT * FROM concern",
    "consent": "SELECT * FROM consent",
    "custom": "SELECT * FROM custom_value",
    "referral": "SELECT * FROM referral",
}


def people_of(path):
    """Read all persons from customers, orders and lines."""
    with closing(sqlite3.connect(path)) as c:
        c.row_factory = sqlite3.Row
        found = {row["person_id"]: Person(row["person_id"], row) for row in
                 c.execute("SELECT * FROM person_summary")}  # fmt: skip
        person_of = {}
        for row in c.execute(
            "SELECT c.*, a.at AS added_at FROM customer c JOIN action a ON a.id = c.created_by"
            " ORDER BY c.id"
        ):
            person_of[row["id"]] = row["person_id"]
            found[row["person_id"]].rows.append(row)
        put_together(c, found, person_of)
        lines = defaultdict(list)
        for row in c.execute(
            "SELECT l.*, g.title AS product_title, g.code, g.category FROM order_line l"
            " LEFT JOIN product g ON g.id = l.product_id"
        ):
            lines[row["order_id"]].append(dict(row))
        for row in c.execute("SELECT * FROM orders WHERE customer_id IS NOT NULL"):
            order = {**dict(row), "lines": lines[row["id"]]}
            found[person_of[row["customer_id"]]].orders.append(order)
        note_changes(c, found, person_of)
        note_actions(c, found)
        points = holdings_of(c, person_of)
        tiers = standings_of(path)
        valid = {
            order["id"]: order
            for person in found.values()
            for order in person.orders
            if order["is_valid"] and order["counted_on"] is not None
        }
        coupons = coupons_of(c, person_of, valid)
        for person in found.values():
            person.coupons = coupons.get(person.id, Held())
            person.tier = tiers.get(person.id)
            person.points = points[person.id]
        again = {person_of[row] for (row,) in c.execute(SHOWN_AGAIN)}
        return [replace(person, is_shown_again=person.id in again) for person in found.values()]


def put_together(c, found, person_of):
    for row in c.execute("SELECT * FROM person_value"):
        found[row["person_id"]].chosen[row["field"]] = row["customer_id"]
    for name, question in PARTS.items():
        for row in c.execute(question):
            found[person_of[row["customer_id"]]].parts[name].append(row)
    for row in c.execute("SELECT * FROM referral ORDER BY id"):
        friend, referrer = person_of[row["customer_id"]], person_of[row["referrer_id"]]
        if friend != referrer:
            found[friend].brought_by = found[referrer]  # what was said last
    for row in c.execute("SELECT customer_id FROM referral_code WHERE is_void = 0"):
        found[person_of[row["customer_id"]]].has_code = 1


def note_changes(c, found, person_of):
    for row, at in c.execute(
        "SELECT g.row_id, a.at FROM change g JOIN action a ON a.id = g.action_id"
        " WHERE g.table_name = 'customer'"
    ):
        found[person_of[row]].changed_at.append(at)
    note_edits(c, found, person_of)
    for segment, row in c.execute("SELECT * FROM segment_row"):
        found[person_of[row]].lists.add(segment)


def note_edits(c, found, person_of):
    """Note when somebody edited a person, or wrote, changed or removed what belongs to one."""
    for row, at in [*edits_of_one(c), *parts_by_hand(c), *parts_gone(c)]:
        found[person_of[row]].changed_at.append(at)


def edits_of_one(c):
    edits = "SELECT about_row, at FROM action WHERE kind = 'edit' AND about_row IS NOT NULL"
    return c.execute(edits).fetchall()


def parts_by_hand(c):
    for part in HELD:
        yield from c.execute(
            f"SELECT x.customer_id, a.at FROM {part} x JOIN action a ON a.id = x.created_by"
            f" WHERE a.kind = 'edit' UNION ALL SELECT x.customer_id, a.at FROM {part} x"
            f" JOIN change g ON g.row_id = x.id AND g.table_name = '{part}'"
            " JOIN action a ON a.id = g.action_id"
            " WHERE g.field <> 'seen_at' AND a.id >= x.created_by"
        ).fetchall()


def parts_gone(c):
    for table, before, at in c.execute(
        "SELECT g.table_name, g.before, a.at FROM change g JOIN action a ON a.id = g.action_id"
        " WHERE g.kind = 'deleted'"
    ).fetchall():
        if table in HELD:
            yield json.loads(before)["customer_id"], at


def note_actions(c, found):
    """Note which actions changed a person's rows, or what belongs to one, after it came."""
    made = {row["id"]: (one, row["created_by"]) for one in found.values() for row in one.rows}
    for row, action, is_own in [
        *changed_rows(c), *stated_rows(c), *brought_rows(c), *rows_with_points(c)
    ]:  # fmt: skip
        if row in made and action >= made[row][1] + (not is_own):
            made[row][0].touched_by.add(action)


def rows_with_points(c):
    """Give rows that a wish about points, or its undo, gave an entry, or one about tiers an act."""
    for row in c.execute(
        "SELECT e.customer_id, a.id, a.kind, a.facts FROM entry e JOIN action a"
        " ON a.id = e.created_by"
    ).fetchall():
        is_back = row["kind"] == "undo" and "points" in json.loads(row["facts"])
        if row["kind"] == "points" or is_back:
            yield row["customer_id"], row["id"], True
    for row, action in c.execute("SELECT customer_id, created_by FROM tier_act"):
        yield row, action, True
    for row, action in c.execute("SELECT customer_id, created_by FROM coupon_issue"):
        yield row, action, True


def changed_rows(c):
    for change in c.execute("SELECT * FROM change").fetchall():
        table, row = change["table_name"], change["row_id"]
        if table in HELD and change["kind"] == "deleted":
            row = json.loads(change["before"])["customer_id"]
        elif table in HELD:
            at = c.execute(f"SELECT customer_id FROM {table} WHERE id = ?", (row,)).fetchone()
            row = at and at[0]
        if table in (*HELD, "customer") and change["field"] != "seen_at":
            yield row, change["action_id"], False


def stated_rows(c):
    for action in c.execute("SELECT * FROM action WHERE kind IN ('edit', 'merge', 'unmerge')"):
        for row in json.loads(action["facts"]).get("rows", ()):
            yield row, action["id"], True


def brought_rows(c):
    kinds = {row["id"]: row["kind"] for row in c.execute("SELECT * FROM action")}
    for part in ("identity", "contact", "address", "consent"):
        for row, action in c.execute(f"SELECT customer_id, created_by FROM {part}"):
            if kinds.get(action) == "import":
                yield row, action, False


PLACES = (
    ("浙江", "杭州"),
    ("浙江", "宁波"),
    ("江苏", None),
    ("California", "Fresno"),
    (None, None),
)
BIRTHDAYS = (
    None,
    "1990-05-01",
    "2000-02-29",
    "02-28",
    "11-25",
    "12-24",
    "01-03",
    "lunar 10-17",
    "lunar 1984-12-29",
    "lunar leap 2020-04-15",
    "lunar leap 04-15",
    "lunar 1990-11-20",  # twice in 2026
)


TITLES = ("jasmine tea", "Jasmine 50%", "cup", "龙井", "new pot")
CATEGORIES = ("tea", "tea", "cups", "", "cups")
NEW_POT = 4  # sold for two months only


def bought(luck, day):
    return luck.sample(range(5 if day > TODAY - 62 else NEW_POT), luck.choice((1, 1, 2)))


def a_random_line(luck, order, code):
    pieces, amount = float(luck.choice((1, 1, 2, 5))), luck.choice((100, 500, 1_000))
    name = f"P{code}"
    return a_line(order, TITLES[code], code=name, key=name, quantity=pieces, amount=amount)


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
                phone=luck.choice((None, f"1381234{first + at:04d}")),
                email=luck.choice((None, None, f"a{first + at}@example.org")),
                address=an_address(luck, province, city),
            )
        )
        for nth in range(luck.choice((0, 1, 1, 2, 3, 6))):
            back = luck.choice((0, 1, 29, 30, 31, 59, 60, 89, 90, 91, 364, 365, 366, 500, 1_000))
            day = luck.choice((FEBRUARY_29, DOUBLE_12)) if luck.random() < 0.15 else TODAY - back
            orders.append(
                an_order(
                    f"{first + at}{nth}",
                    buyer=at,
                    net=luck.choice((0, 1, 4_999, 5_000, 5_001, 80_000)),
                    day=day,
                    state=luck.choice(("completed", "completed", "closed", "unpaid")),
                    discount_minor=luck.choice((None, None, 0, 500)),
                    refunded_minor=luck.choice((None, None, 0, 100)),
                    goods_minor=luck.choice((None, None, 0, 5_000)),
                    coupon=luck.choice((None, None, None, "TEA20")),
                    province=luck.choice((None, "浙江", "California")),
                    receiver=luck.choice((None, "王晓梅", "王**", "Ann", "Grandma", "小林", "Bo")),
                )
            )
            lines += [a_random_line(luck, len(orders) - 1, code) for code in bought(luck, day)]
    return Sheet(customers=customers, orders=orders, lines=lines, shop=shop)


def an_address(luck, province, city):
    if province is None:
        return None
    district = luck.choice((None, "西湖区", "Xihu"))
    return {"province": province, "city": city, "district": district}


@contextmanager
def a_generated_shop(folder, seed, zone="Asia/Shanghai"):
    """Yield the book of a generated shop, and its people for the slow answer."""
    luck = Random(seed)
    with a_book(folder, zone=zone) as (database, book):
        for at, shop in enumerate(("Teahouse", "Annex")):
            bring(database, folder, a_sheet(luck, shop, at * 40))
        with database.writing() as uow:
            following = followers()
            following.begin(uow)
            write_down(uow, luck)
            uow.sql("INSERT OR IGNORE INTO touched_person SELECT id FROM customer")
            uow.sql("INSERT OR IGNORE INTO touched_row SELECT id FROM customer")
            following.follow(uow)
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
        give_tiers(database, luck)
        give_points(database, luck)
        give_coupons(database, luck)
        yield book, people_of(folder / "shop.db")


def write_down(uow, luck):
    """Give rows whatever a field may ask for; make some rows one person."""
    for at, (kind, choices) in enumerate(
        (("number", []), ("day", []), ("choice", ["S", "M"]), ("text", [])), 1
    ):
        uow.sql(
            "INSERT INTO custom_field VALUES(?, ?, ?, ?, 0, ?, 0)",
            (at, kind, kind, json.dumps(choices), at),
        )
    ids = [row[0] for row in uow.sql("SELECT id FROM customer").fetchall()]
    for row in ids:
        describe(uow, luck, row)
        for _ in range(luck.choice((0, 0, 1, 2))):
            attach(uow, luck, row)
    take_back_into_lists(uow, luck, ids)
    put_into_lists(uow, luck, ids)
    edit_and_bring(uow, luck, ids)
    change_orders(uow, luck)
    join(uow, luck, ids)
    for (action,) in uow.sql("SELECT id FROM action").fetchall():
        at = (TODAY - luck.choice((0, 30))) * DAY_MS - luck.choice((1, 8 * 3_600_000))
        uow.sql("UPDATE action SET at = ? WHERE id = ?", (at, action))


def take_back_into_lists(uow, luck, ids):
    edit = uow.sql(
        "INSERT INTO action(kind, at, by_whom, facts) VALUES('edit', 0, 'seller', '{}')"
    ).lastrowid
    for row in luck.sample(ids, 5):
        uow.sql(
            "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
            " VALUES(?, 'customer', ?, 'field', 'is_hidden', 1, 0)",
            (edit, row),
        )


def edit_and_bring(uow, luck, ids):
    """Edits that say which rows they were about, changes of parts, and a file of more parts."""
    for kind in ("edit", "import", "erase", "edit"):
        facts = json.dumps({"rows": luck.sample(ids, 3)})
        action = uow.sql(
            "INSERT INTO action(kind, at, by_whom, facts, about_row) VALUES(?, 0, 'seller', ?, ?)",
            (kind, facts, luck.choice((None, *luck.sample(ids, 3)))),
        ).lastrowid
        make_parts(uow, luck, action)
        record = (
            "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
            f" VALUES({action}, ?, ?, ?, ?, ?, NULL)"
        )
        for table, what in (("note", "text"), ("address", "seen_at"), ("address", "city")):
            found = [row[0] for row in uow.sql(f"SELECT id FROM {table}").fetchall()]
            for row in luck.sample(found, 2):
                uow.sql(record, (table, row, "field", what, "x"))
        row = luck.choice(ids)
        uow.sql(record, ("note", 9_999, "deleted", None, json.dumps({"customer_id": row})))
        for row in luck.sample(ids, 2):
            uow.sql(
                "INSERT INTO identity(customer_id, platform, account, created_by)"
                " VALUES(?, 'jd', ?, ?)",
                (row, f"brought{action}-{row}", action),
            )
    for row in luck.sample(ids, 60):
        kept = luck.choice(("club", "retail", None)), luck.choice(("hand", "rule", None))
        uow.sql("UPDATE customer SET class_code = ?, class_by = ? WHERE id = ?", (*kept, row))
    # A row that is newer than what is said of its number is another one.
    for row in luck.sample(ids, 40):
        uow.sql("UPDATE customer SET created_by = ? WHERE id = ?", (action - 1, row))


def make_parts(uow, luck, action):
    """Let an action be the one that brought a few parts of each kind."""
    for part in (*HELD, "identity"):
        others = uow.sql(f"SELECT id FROM {part} WHERE created_by = 1 ORDER BY id").fetchall()
        for (row,) in luck.sample(others, 3):
            uow.sql(f"UPDATE {part} SET created_by = ? WHERE id = ?", (action, row))


def change_orders(uow, luck):
    for code, category in enumerate(CATEGORIES):
        uow.sql("UPDATE product SET category = ? WHERE code = ?", (category or None, f"P{code}"))
    for (order,) in uow.sql("SELECT id FROM orders").fetchall():
        shift = luck.choice((0, 0, 1, 7, 8, 15, 16, 23)) * 3_600_000 - 1
        uow.sql(
            "UPDATE orders SET placed_at = placed_at + ?, paid_at = paid_at + ? WHERE id = ?",
            (shift, shift, order),
        )
        if luck.random() < 0.1:
            uow.sql("UPDATE orders SET placed_at = NULL, paid_at = NULL WHERE id = ?", (order,))
    for (line,) in uow.sql("SELECT id FROM order_line").fetchall():
        if luck.random() < 0.2:
            uow.sql("UPDATE order_line SET price_minor = NULL WHERE id = ?", (line,))
    for (order,) in uow.sql("SELECT id FROM orders").fetchall():
        if luck.random() < 0.08:
            uow.sql("UPDATE orders SET is_own_test = 1, is_valid = 0 WHERE id = ?", (order,))


def put_into_lists(uow, luck, ids):
    for segment in (1, 2):
        uow.sql("INSERT INTO segment(id, name, tree) VALUES(?, ?, '')", (segment, f"L{segment}"))
        for row in luck.sample(ids, 12):
            uow.sql("INSERT INTO segment_row VALUES(?, ?)", (segment, row))


def join(uow, luck, ids):
    """Make some rows one person, and choose whose value is shown."""
    for row in ids[10:]:
        if luck.random() < 0.15:
            uow.sql("UPDATE customer SET person_id = ? WHERE id = ?", (luck.choice(ids[:10]), row))
    for person, row in uow.sql("SELECT person_id, id FROM customer").fetchall():
        if luck.random() < 0.2:
            chosen = luck.choice(("gender", "birthday", "source", f"custom:{NUMBER}"))
            uow.sql("INSERT OR REPLACE INTO person_value VALUES(?, ?, ?, 1)", (person, chosen, row))


def describe(uow, luck, row):
    uow.sql(
        "UPDATE customer SET called_as = ?, kana = ?, company = ?, gender = ?, source = ?,"
        " birthday = ?, told_at = ?, import_id = ? WHERE id = ?",
        (
            luck.choice((None, "小梅", "Ann")),
            luck.choice((None, "オウ")),
            luck.choice((None, "", "Tea & Co")),
            luck.choice((None, "female", "male")),
            luck.choice((None, "friend", "Friend of a friend")),
            luck.choice(BIRTHDAYS),
            luck.choice((None, 1, 2)),
            luck.choice((None, 1, 2)),
            row,
        ),
    )
    uow.sql(
        "UPDATE contact SET state = ?, value = NULL WHERE customer_id = ? AND ? < 0.5",
        (luck.choice(("masked", "bad", "bounced")), row, luck.random()),
    )


def attach(uow, luck, row):
    values = {NUMBER: ("1", "2.5", "10"), DAY: ("2026-11-25", "2024-02-29"), CHOICE: ("S", "M"),
              TEXT: ("likes Oolong", "no")}  # fmt: skip
    own = luck.choice(list(values))
    day = TODAY - luck.choice((-1, 0, 1, 40))
    uow.sql(
        "INSERT INTO note(customer_id, text, written_at, changed_at, created_by)"
        " VALUES(?, ?, 0, 0, 1)",
        (row, luck.choice(("called back", "wants tea", ""))),
    )
    uow.sql(
        "INSERT INTO facet(customer_id, code, value, valid_from, created_by) VALUES(?, ?, ?, ?, 1)",
        (row, luck.choice(("size", "skin")), luck.choice(("M", "L")), day),
    )
    uow.sql(
        "INSERT INTO facet(customer_id, code, value, valid_from, created_by)"
        " VALUES(?, 'baby_month', ?, ?, 1)",
        (row, luck.choice(("2026-03", "2025-12", "2026-11", "soon")), day),
    )
    uow.sql(
        "INSERT INTO concern(customer_id, kind, opened_on, closed_on, created_by)"
        " VALUES(?, ?, ?, ?, 1)",
        (row, luck.choice(("size", "safety")), TODAY - 50, luck.choice((None, TODAY))),
    )
    uow.sql(
        "INSERT OR IGNORE INTO custom_value(customer_id, field_id, value, created_by)"
        " VALUES(?, ?, ?, 1)",
        (row, own, luck.choice(values[own])),
    )
    uow.sql(
        "INSERT INTO consent(customer_id, channel, state, said_on, source, at, created_by)"
        " VALUES(?, ?, ?, ?, ?, 0, 1)",
        (row, luck.choice(("sms", "email", "call")), luck.choice(("given", "unknown", "refused")),
         day, luck.choice(("hand", "fair", "Phone call"))),
    )  # fmt: skip
    uow.sql(
        "INSERT INTO referral(customer_id, referrer_id, created_by) VALUES(?, ?, 1)",
        (row, luck.randint(1, 20)),
    )
    uow.sql(
        "INSERT INTO referral_code(customer_id, code, is_void, created_by) VALUES(?, ?, ?, 1)",
        (row, made_code(luck, 8), luck.randint(0, 1)),
    )
