"""The list of the ledger beside a plain reading of the same entries."""

import random
from datetime import date, timedelta

import pytest

from app.services.clock import to_ms
from app.services.points import Expiry, PointsKind, PointsShortError, RuleSettings, voucher_code
from app.services.points.listing import LedgerList
from app.services.points.listing_views import LedgerQuestion
from tests.points.builders import PointsShop
from tests.shop import rows

SOON = RuleSettings(pending_days=2, expiry=Expiry.DAYS, expiry_span=20)
ACCOUNTS = ("mei", "ann", "ben")


@pytest.fixture
def shop(tmp_path):
    made = PointsShop(tmp_path, settings=SOON)
    yield made
    made.database.close()


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """A shop in which something of everything has happened; it is only read."""
    shop = PointsShop(tmp_path_factory.mktemp("lived"), settings=SOON)
    luck = random.Random(7)
    number = 0
    for step in range(40):
        shop.clock.turn(luck.choice((0, 0.5, 3)))
        act = luck.randrange(5)
        if act == 0:
            number += 1
            buyer = luck.randrange(3)
            shop.orders(shop.order(number, luck.randrange(20, 200), buyer=buyer), accounts=ACCOUNTS)
        elif act == 1 and number:
            person = luck.randrange(1, 4)
            shop.ledger.adjust([person], luck.randrange(1, 60), f"k{step}", reason="goodwill")
        elif act == 2 and number:
            try:
                shop.ledger.spend(luck.randrange(1, 4), 15, f"s{step}", note=f"杯 {step}")
            except PointsShortError:
                continue
        elif act == 3 and number:
            until = shop.clock.today() + timedelta(days=luck.randrange(30))
            shop.ledger.extend([luck.randrange(1, 4)], until)
        else:
            shop.ledger.pass_time()
    yield shop
    shop.database.close()


def entries_of(shop):
    """Every entry as a dictionary, with its person, the oldest first."""
    names = ("id", "at", "person", "kind", "signed", "points", "order_no", "note")
    found = rows(
        shop.database,
        "SELECT e.id, e.at, c.person_id, e.kind, e.sign * e.points, e.points, o.order_no, n.note"
        " FROM entry e JOIN customer c ON c.id = e.customer_id"
        " LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN entry_note n ON n.entry_id = e.id"
        " ORDER BY e.id",
    )
    return [dict(zip(names, row, strict=True)) for row in found]


def test_every_entry_has_the_balance_after_it_and_its_kind(lived):
    entries = entries_of(lived)
    listing = LedgerList(lived.database)
    ids = listing.ids(LedgerQuestion())
    balances = {}

    assert list(ids) == [entry["id"] for entry in reversed(entries)]
    assert len({entry["kind"] for entry in entries}) >= 5
    shown = listing.rows(list(ids))
    for entry in entries:
        person = entry["person"]
        balances[person] = balances.get(person, 0) + entry["signed"]
        row = shown[entry["id"]]
        assert (row.person_id, row.balance) == (person, balances[person])
        assert (row.kind, row.signed, row.points) == (
            entry["kind"],
            entry["signed"],
            entry["points"],
        )
        assert (row.order_no, row.note) == (entry["order_no"], entry["note"])


def test_the_last_entry_of_a_person_has_the_balance_of_the_statement(lived):
    listing = LedgerList(lived.database)
    for person in (1, 2, 3):
        newest = listing.ids(LedgerQuestion(person_id=person))[0]
        line = lived.book.statement(person)[-1]
        assert listing.rows([newest])[newest].balance == line.balance


@pytest.mark.parametrize("seed", range(12))
def test_any_question_is_answered_as_by_reading_every_entry(lived, seed):
    luck = random.Random(seed)
    entries, listing = entries_of(lived), LedgerList(lived.database)
    moments = sorted(entry["at"] for entry in entries)
    question = LedgerQuestion(
        kind=luck.choice((None, *PointsKind)),
        person_id=luck.choice((None, 1, 2, 3)),
        since_ms=luck.choice((None, luck.choice(moments))),
        until_ms=luck.choice((None, luck.choice(moments))),
    )

    def fits(entry):
        return (
            question.kind in (None, entry["kind"])
            and question.person_id in (None, entry["person"])
            and (question.since_ms is None or entry["at"] >= question.since_ms)
            and (question.until_ms is None or entry["at"] < question.until_ms)
        )

    wanted = [entry for entry in reversed(entries) if fits(entry)]
    assert list(listing.ids(question)) == [entry["id"] for entry in wanted]
    figures = listing.figures(question)
    assert figures.entries == len(wanted)
    assert figures.given == sum(max(entry["signed"], 0) for entry in wanted)
    assert figures.taken == -sum(min(entry["signed"], 0) for entry in wanted)


@pytest.fixture
def bought(shop):
    shop.orders(shop.order(31, 100), shop.order(47, 200, buyer=1), accounts=("mei", "ann"))
    shop.clock.turn(3)
    shop.ledger.pass_time()
    shop.ledger.spend(1, 40, "k", note="青瓷杯")
    return shop


def found(shop, search):
    listing = LedgerList(shop.database)
    return [
        (row.kind.value, row.person_id)
        for row in listing.rows(list(listing.ids(LedgerQuestion(search=search)))).values()
    ]


def test_an_entry_is_found_by_customer_order_note_and_voucher(bought):
    ((entry,),) = rows(bought.database, "SELECT id FROM entry WHERE kind = 'spend'")

    assert {person for _, person in found(bought, "ann")} == {2}
    assert found(bought, "47") == [("earn", 2)]
    assert found(bought, "青瓷") == [("spend", 1)]
    assert found(bought, voucher_code(entry).lower()) == [("spend", 1)]
    assert found(bought, "no such thing") == []
    assert found(bought, "%_'\"") == []


def test_what_expires_tells_when_it_was_earned(bought):
    earned = bought.clock.today() - timedelta(days=3)
    bought.clock.turn(30)
    bought.ledger.pass_time()
    listing = LedgerList(bought.database)
    (newest, *_) = listing.ids(LedgerQuestion(kind=PointsKind.EXPIRE))

    row = listing.rows([newest])[newest]

    assert row.earned_on == earned
    assert row.expires_on is None


def test_a_statement_tells_of_what_expired_when_it_was_earned(bought):
    earned = bought.clock.today() - timedelta(days=3)
    bought.clock.turn(30)
    bought.ledger.pass_time()

    lines = bought.book.statement(1)

    told = {(line.kind, line.earned_on) for line in lines}
    assert {kind for kind, on in told if on is not None} <= {PointsKind.EXPIRE, PointsKind.RELEASE}
    assert (PointsKind.EXPIRE, earned) in told


def test_what_came_tells_until_when_it_is_valid(bought):
    listing = LedgerList(bought.database)
    (newest, *_) = listing.ids(LedgerQuestion(kind=PointsKind.EARN))

    assert listing.rows([newest])[newest].expires_on == date(2026, 12, 15)


def test_what_was_extended_tells_until_when(bought):
    bought.ledger.extend([1], date(2027, 3, 8))
    bought.ledger.extend([1], date(2027, 6, 1))
    listing = LedgerList(bought.database)

    extended = listing.ids(LedgerQuestion(kind=PointsKind.EXTEND))

    told = [row.expires_on for row in listing.rows(extended).values()]
    assert set(told) == {date(2027, 3, 8), date(2027, 6, 1)}


def test_what_was_released_tells_until_when_it_is_valid(shop):
    shop.orders(shop.order(1, 100))
    shop.clock.turn(3)
    shop.ledger.pass_time()
    listing = LedgerList(shop.database)

    (newest,) = listing.ids(LedgerQuestion(kind=PointsKind.RELEASE))

    assert listing.rows([newest])[newest].expires_on == date(2026, 12, 15)


def test_the_month_tells_what_was_given_redeemed_and_lost(bought):
    listing = LedgerList(bought.database)
    before = listing.happened(0)
    since = to_ms(bought.clock.now())

    bought.ledger.adjust([2], 30, "more", reason="goodwill")
    bought.ledger.adjust([2], -10, "less", reason="correction")
    happened = listing.happened(since)

    assert (before.earned, before.spent, before.expired) == (300, 40, 0)
    assert (happened.earned, happened.spent, happened.expired) == (20, 40, 0)
    bought.clock.turn(40)
    bought.ledger.pass_time()
    assert listing.happened(0).expired == 280


def test_rows_are_told_with_the_person_they_belong_to_now(bought):
    listing = LedgerList(bought.database)
    assert listing.persons([1, 2, 99]) == {1: (1, "mei"), 2: (2, "ann")}

    bought.link(1, 2)

    assert {person for person, _ in listing.persons([1, 2]).values()} == {1}
