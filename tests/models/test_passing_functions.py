from random import Random

import pytest
from sqlalchemy.exc import OperationalError

from app.models.passing_functions import passing_function
from tests.shop import a_database


@pytest.fixture
def uow(tmp_path):
    with a_database(tmp_path).writing() as writing:
        writing.sql("CREATE TEMP TABLE t_word(word TEXT)")
        yield writing


def test_a_function_sees_the_rows_in_the_sequence_of_their_key(uow):
    wanted = [str(Random(3).random()) for _ in range(3_000)]
    uow.session.connection().exec_driver_sql(
        "INSERT INTO t_word VALUES(?)", [(word,) for word in wanted]
    )
    seen = []

    def counted(word):
        seen.append(word)
        return str(len(seen)).encode()

    with passing_function(uow.session, "counted", 1, counted):
        uow.sql("CREATE TEMP TABLE t_place AS SELECT counted(word) FROM t_word ORDER BY rowid")

    assert seen == wanted
    places = [row[0] for row in uow.sql("SELECT * FROM t_place ORDER BY rowid")]
    assert places == [str(place).encode() for place in range(1, 3_001)]


def test_after_its_block_a_function_is_gone_even_when_it_failed(uow):
    uow.sql("INSERT INTO t_word VALUES('tea')")

    def fails(_word):
        raise ValueError

    for function in (fails, str.encode):
        try:
            with passing_function(uow.session, "told", 1, function):
                uow.sql("SELECT told(word) FROM t_word").fetchall()
        except OperationalError:
            pass

        with pytest.raises(OperationalError):
            uow.sql("SELECT told(word) FROM t_word")
