import pytest

from app.services.customers.saved import SavedView, SavedViews, ViewNameUnfitError
from app.services.segments import Condition, Field, Group, Op, Tree
from tests.book.builders import a_book
from tests.shop import FixedClock

BIG = Tree(Group(parts=(Condition(Field.SPENT, Op.OVER, (50_000,)),)))


@pytest.fixture
def views(tmp_path):
    with a_book(tmp_path) as (database, _book):
        yield SavedViews(database, FixedClock())


def test_a_view_is_kept_and_taken_away_again(views):
    views.save("  Big   spenders ", BIG)
    views.save("大客户", BIG)
    assert views.all() == (SavedView("Big spenders", BIG), SavedView("大客户", BIG))

    views.remove("Big spenders")
    assert views.all() == (SavedView("大客户", BIG),)


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "big SPENDERS"])
def test_a_view_needs_a_name_of_its_own(views, name):
    views.save("Big spenders", BIG)

    with pytest.raises(ViewNameUnfitError):
        views.save(name, BIG)
    assert len(views.all()) == 1
