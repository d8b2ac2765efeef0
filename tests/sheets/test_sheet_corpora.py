"""Public files that were made to break readers: each is read to its end or refused with a code."""

import random
import time
import zipfile
from pathlib import Path

import pytest

from app.services.sheets import SheetRefusedError, limits_for, run_reading
from tests.sheets import reading_functions as child

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
FILES = sorted(path for path in CORPORA.rglob("*") if path.is_file() and path.suffix != ".md")
DANGEROUS = {
    "badrow.xlsx",
    "corner.xlsx",
    "sst_count.xlsx",
    "laughs.xlsx",
    "quad.xlsx",
    "traversal.xlsx",
    "crc_s.xlsx",
}
SAMPLE = [path for index, path in enumerate(FILES) if path.name in DANGEROUS or index % 12 == 0]


def survive(path: Path) -> None:
    begun = time.monotonic()
    try:
        found = run_reading(
            child.counted,
            str(path),
            limits=limits_for(path),
            progress=lambda _d, _t: None,
            is_cancelled=lambda: False,
        )
    except SheetRefusedError:
        found = []
    assert all(rows > 0 for _name, rows, _errors in found)
    assert time.monotonic() - begun < 61


@pytest.mark.skipif(not FILES, reason="the shared corpora are not here")
@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.name)
def test_files_of_others_are_read_or_refused(path: Path) -> None:
    survive(path)


@pytest.mark.closing
@pytest.mark.skipif(not FILES, reason="the shared corpora are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_of_others_is_read_or_refused(path: Path) -> None:
    survive(path)


def a_mutant(original: Path, luck: random.Random, path: Path) -> Path:
    """Damage a workbook; inside a zip the checksums stay right, so that the parsers meet it."""
    content = bytearray(original.read_bytes())
    if content.startswith(b"PK") and luck.random() < 0.8:
        with zipfile.ZipFile(original) as source, zipfile.ZipFile(path, "w", 8) as target:
            names = [name for name in source.namelist() if name.endswith((".xml", ".rels", ".bin"))]
            chosen = luck.choice(names)
            for name in source.namelist():
                part = source.read(name)
                target.writestr(name, damaged(bytearray(part), luck) if name == chosen else part)
    else:
        path.write_bytes(damaged(content, luck))
    return path


def damaged(content: bytearray, luck: random.Random) -> bytes:
    for _ in range(luck.randint(1, 8)):
        at = luck.randrange(len(content) or 1)
        match luck.randrange(4):
            case 0:
                content[at : at + 1] = luck.randbytes(1)
            case 1:
                content[at : at + luck.randint(1, 64)] = b""
            case 2:
                content[at:at] = content[at : at + luck.randint(1, 200)] * luck.randint(1, 3)
            case _:
                content[at : at + 4] = luck.choice(
                    (b"\xff\xff\xff\xff", b"\x00\x00\x00\x80", b"9999")
                )
    return bytes(content)


@pytest.mark.closing
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not FILES, reason="the shared corpora are not here")
def test_two_thousand_mutated_workbooks_are_read_or_refused(tmp_path: Path) -> None:
    luck = random.Random(11)
    sound = [path for path in FILES if path.suffix in {".xlsx", ".xls", ".xlsb", ".xlsm", ".ods"}]
    for _ in range(2000):
        original = luck.choice(sound)
        try:
            path = a_mutant(original, luck, tmp_path / "mutant")
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError):
            continue  # this one is broken already
        survive(path)
