"""A small shop with a merge desk, and what must always hold of it."""

from contextlib import contextmanager

from app.services.customers.search_index import search_faults
from app.services.duplicates import MergeDesk, duplicate_faults
from app.services.duplicates.views import PairKey
from app.services.editing import EditDesk
from app.services.orders import summary_faults
from app.services.safekeeping import check
from tests.exchange.test_applying import bring
from tests.shop import DAY_MS, FixedClock, Sheet, a_customer, a_database, an_order, followers, rows

CHILDREN = ("identity", "contact", "address", "orders", "order_line", "consent", "note", "custom_value", "facet", "concern", "referral", "customer")  # fmt: skip


class NoWatch:
    """Watches nothing; stops at a phase when told to."""

    def __init__(self, stop_at=None):
        self.phases, self._stop_at = [], stop_at

    def progress(self, phase, done, total):
        self.phases.append(phase)

    def is_cancelled(self):
        return self._stop_at is not None and self._stop_at in self.phases


@contextmanager
def a_merge_shop(tmp_path, sheet=None):
    database = a_database(tmp_path)
    try:
        if sheet is not None:
            bring(database, tmp_path, sheet)
        yield database, MergeDesk(database, FixedClock(), followers())
    finally:
        database.close()


def editing(database):
    return EditDesk(database, FixedClock(), followers())


def three_meis():
    """Three accounts: the first two share a phone and a name, the third a name only."""
    return Sheet(
        customers=[
            a_customer("mei", name="王晓梅", phone="+8613812342046", sms_consent="given"),
            a_customer("xm", name="王小梅", phone="+8613812342046", sms_consent="refused"),
            a_customer("wxm", name="王晓梅", email="mei@example.com"),
        ],
        orders=[an_order("1", buyer=0, net=500), an_order("2", buyer=1, net=300)],
        newest_at=20_000 * DAY_MS,
    )


def persons_of(database):
    return [row[0] for row in rows(database, "SELECT person_id FROM customer ORDER BY id")]


def counted(database):
    """How many rows each child table has, by the customer row that owns them."""
    owner = {"customer": "id", "order_line": "order_id"}
    return {
        table: rows(
            database,
            f"SELECT {owner.get(table, 'customer_id')}, count(*) FROM {table} GROUP BY 1 ORDER BY 1",
        )
        for table in CHILDREN
    }


def is_sound(database):
    with database.reading() as session:
        assert summary_faults(session) == []
        assert search_faults(session) == []
        assert duplicate_faults(session) == []
    assert check(database) == ()
    return True


def key(a, b):
    return PairKey(a, b)
