"""The slow answer about points is the ledger's own, and every field has something to ask."""

from contextlib import closing

from app.models.database import Database
from app.models.tables.points import NEVER_ON
from app.services.segments.points_places import _NEVER_ON
from tests.segments.a_shop import a_generated_shop
from tests.segments.points_of import standings_agree
from tests.shop import functions


def test_the_slow_answer_and_the_ledgers_own_desk_see_the_same_points(tmp_path):
    with a_generated_shop(tmp_path, 7) as (_, people):
        with closing(Database(tmp_path / "shop.db", functions())) as database:
            standings_agree(database, people)

        held = [person.points for person in people]
        for name in ("available", "pending", "debt", "earned", "earned_year", "spent", "expires"):
            assert any(getattr(each, name) for each in held), name


def test_a_lot_that_never_expires_is_the_same_for_segments():
    assert _NEVER_ON == NEVER_ON
