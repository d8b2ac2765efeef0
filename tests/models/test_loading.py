"""Indexes of empty tables are built afterwards where much comes, and only there."""

import pytest

from app.models.database import number as one_number
from tests.book.builders import bring
from tests.shop import Sheet, a_customer, a_database, an_order, rows

INDEX = "ix_order_line_product"


@pytest.fixture
def database(tmp_path):
    opened = a_database(tmp_path)
    yield opened
    opened.close()


def indexes(uow):
    return one_number(
        uow.session, f"SELECT count(*) FROM main.sqlite_master WHERE name = '{INDEX}'"
    )


@pytest.mark.parametrize(("coming", "stays"), [(999, 1), (1_000, 0)])
def test_only_for_many_rows_an_index_is_built_afterwards(database, coming, stays):
    with database.writing() as uow:
        with uow.loading("order_line", rows=coming):
            assert indexes(uow) == stays
        assert indexes(uow) == 1


def test_a_small_import_leaves_the_schema_as_every_connection_knows_it(database, tmp_path):
    before = rows(database, "PRAGMA schema_version")

    for number in (1, 2):
        sheet = Sheet(customers=[a_customer("mei")], orders=[an_order(number, buyer=0)])
        bring(database, tmp_path, sheet)

    assert rows(database, "PRAGMA schema_version") == before
    assert rows(database, "SELECT count(*) FROM orders") == [(2,)]
