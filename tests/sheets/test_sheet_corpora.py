"""Public files that were made to break readers: each is read to its end or refused with a code."""

import time
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
