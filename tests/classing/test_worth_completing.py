"""Who is worth completing: what they bought times what is missing, as their pages count it."""

import pytest

from app.services.customers.person_views import Known
from app.services.customers.worth import CompletingBook
from tests.segments.a_shop import a_generated_shop


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shop")
    with a_generated_shop(folder, 11) as (book, people):
        yield book, [person for person in people if not person.is_hidden]


def expected(shop, lacking=None):
    """The slow way: every page by itself."""
    book, people = shop
    found = []
    for person in people:
        page = book.page(person.id)
        missing = page.completeness.missing
        if page.row.net_minor > 0 and missing and (lacking is None or lacking in missing):
            found.append((page.row.net_minor * len(missing), -person.id, missing))
    return [(-number, missing) for _, number, missing in sorted(found, reverse=True)]


@pytest.mark.parametrize("lacking", [None, *Known])
def test_the_list_is_what_the_pages_say_sorted_by_value_times_what_is_missing(shop, lacking):
    completing = CompletingBook(shop[0]._database)

    found = completing.worth(1_000, lacking)

    assert [(each.person_id, each.missing) for each in found] == expected(shop, lacking)


@pytest.mark.parametrize("count", [1, 3, 10])
def test_the_first_of_it_are_the_same_as_of_the_whole_list(shop, count):
    completing = CompletingBook(shop[0]._database)

    assert completing.worth(count) == completing.worth(1_000)[:count]
