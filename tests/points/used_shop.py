"""A shop in whose guarded tables every kind of row stands, and what one may try against them."""

from app.services.points import Expiry, RuleSettings
from tests.points.builders import TODAY, PointsShop
from tests.shop import rows

# Of each guarded table the columns that may change; None: its rows may be taken away, too.
GUARDED = {
    "entry": (),
    "allocation": (),
    "debt_move": (),
    "lot": (),
    "debt": (),
    "points_rule": (),
    "earned_part": (),
    "tier_rule": (),
    "tier_level": (),
    "tier_act": (),
    "referral_rule": (),
    "referral_choice": (),
    "referral_code": ("is_void",),
    "coupon_code": (),
    "coupon_issue": ("until_on",),
    "coupon_choice": (),
    "coupon": (
        "name",
        "cost_minor",
        "total_limit",
        "person_limit",
        "until_on",
        "stopped_on",
    ),
}
# A coupon that nobody has may go again, and so may a word of the seller about one.
MAY_GO = ("coupon", "coupon_code", "coupon_issue", "coupon_choice")
# Another number is a new version, word or coupon, and no change of what was.
MAY_COME = {
    "points_rule": ("version",),
    "earned_part": ("order_id", "version", "rule_no"),
    "tier_rule": ("version",),
    "referral_rule": ("version",),
    "referral_choice": ("id",),
    "coupon": ("id",),
}
_BY_HAND = (
    "INSERT INTO earned_part VALUES(1, 1, 1, 'order', 5)",
    "INSERT INTO tier_rule VALUES(1, 0, 0, '{}', NULL, 1)",
    "INSERT INTO tier_level VALUES(1, 'silver', 0, 10000, 100)",
    "INSERT INTO tier_level VALUES(1, 'gold', 1, 50000, 120)",
    "INSERT INTO tier_act VALUES(1, 1, 'set', 'gold', NULL, 20000, 20100, 'goodwill', NULL, 0, 1)",
    "INSERT INTO tier_act VALUES(2, 1, 'void', NULL, NULL, 20000, NULL, '', 1, 0, 1)",
    "INSERT INTO referral_rule VALUES(1, 0, 0, '{}', 1)",
    "INSERT INTO referral_code VALUES(1, 1, 'ABCDEFGH', 0, 1)",
    "INSERT INTO referral_choice VALUES(1, 2, 1, 'approved', 0, 1)",
    (
        "INSERT INTO coupon VALUES(1, 'Ten', 'percent', 10, NULL, NULL, NULL, 0, NULL, 5, 1, 0, 1,"
        " NULL, 30, 'made', 'T', NULL, 1)"
    ),
    "INSERT INTO coupon_code VALUES(1, 1, 'T-2345', 'T2345', 'T2345', 1)",
    "INSERT INTO coupon_code VALUES(2, 1, 'T-6789', 'T6789', 'T6789', 1)",
    "INSERT INTO coupon_issue VALUES(1, 1, 1, 1, 0, 20000, 20030, 1, 1)",
    "INSERT INTO coupon_choice VALUES(1, 1, 1, 1, 1, 1)",
)
OTHER = {
    "kind": "CASE kind WHEN 'earn' THEN 'adjust' WHEN 'percent' THEN 'gift' ELSE 'earn' END",
    "state": "CASE state WHEN 'gone' THEN 'available' WHEN 'available' THEN 'pending'"
    " ELSE 'available' END",
    "key": "\"key\" || 'x'",
    "reason": "reason || 'x'",
    "hash": "zeroblob(32)",
    "settings": "'{}'",
    "sign": "-sign",
    "reverses": "1",
    "order_id": "coalesce(order_id, 0) + 1",
    "rule_version": "CASE rule_version WHEN 1 THEN NULL ELSE 1 END",
    "is_void": "1 - is_void",
    "is_used": "1 - is_used",
    "is_combinable": "1 - is_combinable",
    "code_kind": "CASE code_kind WHEN 'made' THEN 'own' ELSE 'made' END",
    "choice": "CASE choice WHEN 'open' THEN 'refused' ELSE 'open' END",
    "code": "'HGFEDCBA'",
    **{
        name: f"\"{name}\" || 'x'"
        for name in ("tier", "privilege", "prefix", "plain", "likeness", "gift", "scope")
    },
}


def a_used_shop(folder):
    settings = RuleSettings(pending_days=5, expiry=Expiry.DAYS, expiry_span=60)
    shop = PointsShop(folder, settings=settings)
    shop.orders(shop.order(1, 100), shop.order(2, 50))
    shop.orders(shop.order(9, 0, state="closed"), accounts=("other",))
    shop.clock.turn(5)
    shop.ledger.spend(1, 120, "dialog", order_id=2)
    shop.ledger.extend([1], TODAY.replace(year=2027))
    shop.orders(shop.order(1, 100, refunded=100, state="refunded", day=20_417))
    shop.orders(shop.order(2, 50, refunded=20, state="partly_refunded", day=20_417))
    shop.ledger.forgive(1, "kind", reason="goodwill")
    shop.ledger.adjust([1], 5, "gift", reason="goodwill")
    shop.orders(shop.order(3, 70))
    shop.orders(shop.order(4, 20, day=20_000))
    shop.ledger.pass_time()
    shop.ledger.adjust([1], -3, "slip", reason="slip")
    shop.orders(shop.order(5, 30))
    with shop.database.writing() as uow:
        for statement in _BY_HAND:
            uow.sql(statement)
    assert shop.is_true()
    return shop


def columns(shop, table):
    return [
        name for (name,) in rows(shop.database, f"SELECT name FROM pragma_table_info('{table}')")
    ]


def statements(shop, table):
    """Everything one may try with SQL alone."""
    whole = columns(shop, table)
    first = whole[0]
    listed = ", ".join(f'"{name}"' for name in whole)
    frozen = [name for name in whole if name not in GUARDED[table]]
    tried = []
    for name in frozen:
        value = OTHER.get(name, f'coalesce("{name}", 0) + 1')
        ways = ("UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE", "UPDATE OR FAIL")
        tried += [f'{how} {table} SET "{name}" = {value}' for how in ways]
        tried += [
            f'UPDATE {table} SET "{name}" = {value} FROM (SELECT 1) WHERE true',
            (
                f"WITH one AS (SELECT min({first}) AS x FROM {table}) UPDATE {table}"
                f' SET "{name}" = {value} WHERE {first} = (SELECT x FROM one)'
            ),
        ]
        if name in MAY_COME.get(table, ()):
            continue
        changed = ", ".join(value if each == name else f'"{each}"' for each in whole)
        tried += [
            f"REPLACE INTO {table}({listed}) SELECT {changed} FROM {table} LIMIT 1",
            (
                f"INSERT OR REPLACE INTO {table}({listed}) SELECT {changed} FROM {table}"
                f" ORDER BY {first} DESC LIMIT 1"
            ),
            (
                f"INSERT INTO {table}({listed}) SELECT {listed} FROM {table} WHERE true"
                f' ON CONFLICT DO UPDATE SET "{name}" = {value}'
            ),
        ]
    tried += [
        f"REPLACE INTO {table}({listed}) SELECT {listed} FROM {table}",
        f"INSERT OR REPLACE INTO {table}({listed}) SELECT {listed} FROM {table}",
        f"INSERT INTO {table}({listed}) SELECT {listed} FROM {table}",
    ]
    if table not in MAY_GO:
        tried += [
            f"DELETE FROM {table}",
            f"DELETE FROM {table} WHERE {first} = (SELECT max({first}) FROM {table})",
            f"DELETE FROM {table} WHERE {first} IN (SELECT {first} FROM {table}) RETURNING {first}",
        ]
    if table in ("lot", "debt"):
        of_entry = ", ".join("e.id" if each == "id" else f't."{each}"' for each in whole)
        tried.append(
            f"INSERT INTO {table}({listed}) SELECT {of_entry} FROM {table} t"
            " JOIN entry e ON e.customer_id = t.customer_id"
        )
    return tried
