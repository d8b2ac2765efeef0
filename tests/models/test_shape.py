"""A new shop file has the shape that the mapped classes describe: no table, column, index or
trigger more."""

import re

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.models.tables import Base
from app.models.tables.guards import ALL_GUARDS
from tests.shop import a_database, rows

_OF_SEARCH = re.compile("search_index")


def test_a_new_file_has_the_shape_of_the_mapped_classes(tmp_path):
    database = a_database(tmp_path)
    held = {
        name: _plain(statement)
        for name, statement in rows(
            database,
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            " AND name <> 'alembic_version'",
        )
        if not _OF_SEARCH.match(name)
    }
    database.close()

    assert held == _mapped()


def _mapped():
    tables = Base.metadata.sorted_tables
    made = {table.name: CreateTable(table) for table in tables}
    made |= {index.name: CreateIndex(index) for table in tables for index in table.indexes}
    dialect = sqlite.dialect()
    shapes = {name: _plain(str(ddl.compile(dialect=dialect))) for name, ddl in made.items()}
    return shapes | {name: _plain(statement) for name, statement in ALL_GUARDS.items()}


def _plain(statement):
    return " ".join(statement.replace('"', "").split())
