import pytest

from app.services.kept_segments.saved import SavedView, SavedViews, ViewNameUnfitError
from app.services.segments import Condition, Field, Group, Op, Tree
from app.services.settings import BusinessSettings
from tests.book.builders import a_book
from tests.shop import FixedClock, followers

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


def names(views):
    return [view.name for view in views.all()]


def test_a_view_is_called_otherwise_in_its_place(views):
    for name in ("One", "Three", "Two"):
        views.save(name, BIG)
    views.put_in_order(["Two", "One"])

    views.rename("One", "First")
    views.rename("First", "FIRST")

    assert names(views) == ["Two", "FIRST", "Three"]
    with pytest.raises(ViewNameUnfitError):
        views.rename("Two", "three")


def test_what_was_done_to_views_is_taken_back(views):
    settings = BusinessSettings(views._book._database, FixedClock(), followers())
    for name in ("One", "Two"):
        views.save(name, BIG)
    done = [
        views.put_in_order(["Two", "One"]),
        views.rename("One", "First"),
        views.remove("Two"),
    ]
    assert names(views) == ["First"]

    for changes in reversed(done):
        _, report = settings.undo(changes.action_id)
        assert not report.is_kept

    assert names(views) == ["One", "Two"]


def test_a_name_that_another_took_since_is_not_taken_from_it(views):
    settings = BusinessSettings(views._book._database, FixedClock(), followers())
    views.save("One", BIG)
    renamed = views.rename("One", "First")
    views.save("One", BIG)

    _, report = settings.undo(renamed.action_id)

    assert report.is_kept
    assert names(views) == ["First", "One"]
