import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.sheets import (
    Limits,
    ReadingFaultError,
    SheetRefusal,
    SheetRefusedError,
    limits_for,
    run_reading,
)
from tests.sheets import reading_functions as child
from tests.sheets.foreign_files import a_package

pytestmark = pytest.mark.usefixtures("as_shipped")

ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
Takes = Callable[[int, int], None]


def nobody_looks(done: int, total: int) -> None:
    pass


def never() -> bool:
    return False


def the_refusal(
    function: Callable[..., object], *arguments: object, limits: Limits | None = None
) -> SheetRefusal:
    with pytest.raises(SheetRefusedError) as refused:
        run_reading(
            function,
            *arguments,
            limits=limits or Limits(),
            progress=nobody_looks,
            is_cancelled=never,
        )
    return refused.value.code


def test_the_child_answers_and_tells_how_far_it_is() -> None:
    seen: list[tuple[int, int]] = []

    answer = run_reading(
        child.doubled,
        21,
        limits=Limits(),
        progress=lambda done, total: seen.append((done, total)),
        is_cancelled=never,
    )

    assert answer == 42
    assert seen == [(1, 2)]


def test_the_child_loads_nothing_heavy() -> None:
    assert (
        run_reading(
            child.loaded_modules, limits=Limits(), progress=nobody_looks, is_cancelled=never
        )
        == []
    )


def test_a_rule_that_says_no_in_the_child_says_no_here() -> None:
    with pytest.raises(child.ShopClosedError) as refused:
        run_reading(child.refuse, 7, limits=Limits(), progress=nobody_looks, is_cancelled=never)

    assert refused.value.day == 7


@pytest.mark.parametrize(
    ("function", "word"), [(child.stumble, "a bug of ours"), (child.refuse_unportably, "day")]
)
def test_a_bug_in_the_child_is_a_bug_here_with_its_stack(
    function: Callable[..., None], word: str
) -> None:
    with pytest.raises(ReadingFaultError, match=word):
        run_reading(function, limits=Limits(), progress=nobody_looks, is_cancelled=never)


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux limits a process's memory by itself"
)
def test_a_child_that_wants_too_much_memory_is_told_apart() -> None:
    assert the_refusal(child.hoard) == SheetRefusal.TOO_MUCH_MEMORY
    assert the_refusal(child.get_killed) == SheetRefusal.TOO_MUCH_MEMORY


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux limits a process's memory by itself"
)
def test_a_workbook_that_asks_for_a_hundred_gigabytes_kills_the_child_only(tmp_path: Path) -> None:
    strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4294967295" uniqueCount="4294967295"><si><t>a</t></si></sst>'
    path = a_package(tmp_path / "t.xlsx", ONE_CELL, strings=strings)

    assert the_refusal(child.counted, str(path)) == SheetRefusal.TOO_MUCH_MEMORY


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
def test_a_child_that_crashes_is_told_apart() -> None:
    assert the_refusal(child.fall, int(signal.SIGSEGV)) == SheetRefusal.CRASHED
    assert the_refusal(child.abort) == SheetRefusal.CRASHED


def test_a_child_that_takes_too_long_is_killed() -> None:
    assert the_refusal(child.hang, limits=Limits(total_seconds=0.6)) == SheetRefusal.TOO_SLOW


@pytest.mark.parametrize("function", [child.hang, child.repeat_itself])
def test_a_child_that_gets_no_further_is_killed(function: Callable[..., None]) -> None:
    assert (
        the_refusal(function, limits=Limits(total_seconds=None, stall_seconds=0.6))
        == SheetRefusal.TOO_SLOW
    )


def test_cancel_kills_the_child_at_once() -> None:
    asked = 0

    def after_three_looks() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(SheetRefusedError) as refused:
        run_reading(
            child.hang, limits=Limits(), progress=nobody_looks, is_cancelled=after_three_looks
        )

    assert refused.value.code == SheetRefusal.CANCELLED


def test_the_child_reaches_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        answer = run_reading(
            child.call_home,
            server.getsockname()[1],
            limits=Limits(),
            progress=nobody_looks,
            is_cancelled=never,
        )

    assert answer.startswith("socket.")


def test_workbooks_have_a_minute_and_texts_as_long_as_they_move(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("a,b\n", encoding="utf-8")
    workbook = a_package(tmp_path / "t.xlsx", ONE_CELL)
    large = tmp_path / "large.xls"
    with large.open("wb") as file:
        file.write(b"\xd0\xcf\x11\xe0")
        file.truncate(51 << 20)

    assert limits_for(tmp_path / "t.csv") == Limits(total_seconds=None, stall_seconds=60)
    assert limits_for(workbook) == Limits(total_seconds=60)
    assert limits_for(large) == Limits(total_seconds=300)
