import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.arguments import Arguments, Command, parse
from app.commands.lines import columns, width
from app.commands.running import exit_of
from app.services.errors import (
    DiskFullError,
    InUseError,
    NewerFileError,
    NotAShopFileError,
    StoreReadOnlyError,
)

ROOT = Path(__file__).parents[2]


def test_nothing_typed_opens_the_window():
    assert parse([]) == Arguments()


def test_the_common_options_may_stand_before_the_command_and_behind_it():
    before = parse(["--data", "d", "--demo", "--lang", "ja", "check"])
    behind = parse(["check", "--data", "d", "--demo", "--lang", "ja"])

    assert before == behind
    assert before == Arguments(Command.CHECK, data=Path("d"), is_demo=True, language="ja")


def test_everything_an_import_takes():
    typed = [
        "import",
        "a.csv",
        "b.xlsx",
        "--shop",
        " Tea ",
        "--dry-run",
        "--map",
        '{"a": "net"}',
        "--json",
    ]
    typed += ["--zone", "Asia/Tokyo", "--currency", "jpy"]

    assert parse(typed) == Arguments(
        Command.IMPORT,
        zone="Asia/Tokyo",
        currency="JPY",
        files=(Path("a.csv"), Path("b.xlsx")),
        shop="Tea",
        is_dry_run=True,
        mapping={"a": "net"},
        is_json=True,
    )


def test_the_other_commands():
    assert parse(["undo-import", "12"]) == Arguments(Command.UNDO_IMPORT, batch=12)
    assert parse(["copy"]) == Arguments(Command.COPY)
    assert parse(["restore", "x.db"]) == Arguments(Command.RESTORE, path=Path("x.db"))
    assert parse(["tour", "out"]).size == (1440, 900)
    assert parse(["tour", "out", "--size", "1280x720", "--theme", "dark"]) == Arguments(
        Command.TOUR, path=Path("out"), size=(1280, 720), theme="dark"
    )


@pytest.mark.parametrize(
    "typed",
    [
        ["fly"],
        ["import"],
        ["import", "a.csv", "--map", "{"],
        ["import", "a.csv", "--map", '["net"]'],
        ["import", "a.csv", "--map", '{"a": 1}'],
        ["import", "a.csv", "--map", "no such file"],
        ["import", "a.csv", "--shop", " "],
        ["undo-import", "last"],
        ["undo-import", "-1"],
        ["restore"],
        ["tour", "out", "--size", "wide"],
        ["--lang", "de"],
        ["--theme", "pink"],
        ["--zone", "Moon/Crater", "check"],
        ["--currency", "XXX", "check"],
        ["--dat", "d", "check"],
    ],
)
def test_what_makes_no_sense_ends_with_two(typed, capsys):
    with pytest.raises(SystemExit) as left:
        parse(typed)

    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "main.py" in said.err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (DiskFullError(), 4),
        (InUseError(1, "here"), 4),
        (OSError(), 4),
        (StoreReadOnlyError(), 4),
        (NewerFileError(2, 1), 3),
        (NotAShopFileError(), 3),
    ],
)
def test_trouble_has_its_code(error, code):
    assert exit_of(error) == code


def test_reading_the_arguments_loads_nothing_heavy():
    heavy = ["sqlalchemy", "PySide6", "pandas", "openpyxl", "lxml", "tzlocal", "app.services"]
    program = (
        "import sys; from app.commands.arguments import parse; parse(['--data', 'd']);"
        f"print([name for name in {heavy} if name in sys.modules])"
    )

    said = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, cwd=ROOT
    )

    assert said.stdout.strip() == "[]", said.stderr


def test_chinese_names_stand_below_each_other():
    lines = columns([("行数", "1"), ("Rows", "1,784")])

    assert [width(line) for line in lines] == [13, 13]
    assert lines == ["  行数      1", "  Rows  1,784"]
