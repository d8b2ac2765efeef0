"""The points of many come due: set-wise it is to the letter what one after the other is."""

import random
from datetime import timedelta

import pytest

from app.models.tables.codes import PointsKind
from app.services.points import Expiry, PendingFrom, RuleSettings, passing
from app.services.points.chain import head_of
from tests.points.builders import PointsShop
from tests.shop import rows

ACCOUNTS = tuple(f"buyer{n}" for n in range(12))
WAITING = RuleSettings(pending_days=3, expiry=Expiry.DAYS, expiry_span=3)
TOO_LATE = RuleSettings(pending_days=5, expiry=Expiry.DAYS, expiry_span=3)
SIGNED = RuleSettings(
    pending_days=3, pending_from=PendingFrom.SIGNED, expiry=Expiry.DAYS, expiry_span=8
)


def a_busy_shop(folder, seed):
    """Points that wait, that wait for a sign-off, that lapsed while they waited, and last on."""
    luck = random.Random(seed)
    shop = PointsShop(folder, settings=None)
    for settings in luck.sample((WAITING, TOO_LATE, SIGNED), 3):
        shop.rules.put(settings)
        for _ in range(3):
            told = []
            for at in range(len(ACCOUNTS)):
                paid = luck.randint(1, 90)
                more = {"signed_at": luck.choice((None, moment(shop)))}
                told.append(shop.order(f"{luck.random()}", paid, buyer=at, **more))
            shop.orders(*told, accounts=ACCOUNTS)
            shop.clock.turn(luck.choice((0.3, 1, 2)))
    shop.ledger.adjust([1, 2, 3, 4], 40, "gift", reason="goodwill")
    shop.ledger.extend([5, 6], shop.clock.today() + timedelta(days=40))
    shop.link(2, 3)
    shop.clock.turn(luck.choice((2, 3, 6, 9)))
    return shop


def moment(shop):
    return int(shop.clock.now().timestamp() * 1000)


def passed(shop, monkeypatch, *, one_by_one):
    if one_by_one:
        monkeypatch.setattr(passing, "pass_time_of_many", lambda _uow, _clock: 0)
    _, posted = shop.ledger.pass_time()
    monkeypatch.undo()
    with shop.database.reading() as session:
        head = head_of(session)
    held = rows(shop.database, "SELECT id, remaining, state, expires_on FROM lot ORDER BY id")
    moved = rows(shop.database, "SELECT * FROM allocation ORDER BY entry_id, lot_id")
    kinds = {kind for (kind,) in rows(shop.database, "SELECT DISTINCT kind FROM entry")}
    assert shop.is_true()
    return posted, head, held, moved, kinds


@pytest.mark.parametrize("seed", range(6))
def test_many_at_once_post_what_each_would_alone(tmp_path, monkeypatch, seed):
    found = []
    for way in (True, False):
        folder = tmp_path / str(way)
        folder.mkdir()
        found.append(passed(a_busy_shop(folder, seed), monkeypatch, one_by_one=way))

    alone, together = found
    assert together == alone
    assert together[0] > 0
    assert {PointsKind.RELEASE, PointsKind.EXPIRE} <= together[-1]


def test_who_owes_pays_before_it_goes_while_all_others_go_at_once(tmp_path):
    shop = PointsShop(tmp_path, settings=WAITING)
    shop.orders(shop.order(1, 100), shop.order(2, 30, buyer=1), accounts=ACCOUNTS[:2])
    shop.ledger.adjust([1], 20, "gift", reason="goodwill")
    shop.ledger.spend(1, 20, "dialog")
    undone = rows(shop.database, "SELECT max(created_by) - 1 FROM entry")[0][0]
    shop.ledger.undo(undone)
    shop.clock.turn(20)

    shop.ledger.pass_time()

    assert shop.standing(1) == shop.standing(2) == (0, 0, 0)
    assert shop.entries().count(("pay_debt", 0)) == 1
    assert shop.is_true()


def test_nothing_that_is_due_makes_no_action(shop):
    shop.orders(shop.order(1, 100))
    before = rows(shop.database, "SELECT count(*) FROM action")

    assert shop.ledger.pass_time()[1] == 0

    assert rows(shop.database, "SELECT count(*) FROM action") == before
