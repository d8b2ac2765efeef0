"""A book over a real file, filled through the import's own last step."""

from contextlib import contextmanager

from app.services.exchange.applying import Stamp, apply
from app.services.exchange.resolving import Terms
from app.services.journal import ActionKind, record_action
from app.services.orders import CustomerBook
from tests.shop import DAY_MS, FixedClock, a_database, followers, stage


@contextmanager
def a_book(folder, **home):
    database = a_database(folder, **home)
    try:
        yield database, CustomerBook(database, FixedClock())
    finally:
        database.close()


def bring(database, folder, sheet, *, home="CNY", clock=None):
    """Import a sheet; give its batch."""
    clock = clock or FixedClock()
    staging = stage(folder / "staging.db", sheet)
    terms = Terms(home, 20_500 * DAY_MS, 20_500, sheet.newest_at)
    with database.writing(attached=staging) as uow:
        action = record_action(uow, clock, ActionKind.IMPORT, {})
        batch = uow.sql(
            "INSERT INTO import(action_id, file_name, sha256, platform, kind, encoding, sheet,"
            " header, fingerprint, shop_name, at, counts, is_undone)"
            " VALUES(?, 'orders.csv', 's', ?, 'orders', 'utf-8', '', '[]', 'x', ?, 0, '{}', 0)",
            (action, sheet.platform, sheet.shop),
        ).lastrowid
        apply(uow, terms, Stamp(action, batch), followers(clock), lambda *_: None)
    return batch
