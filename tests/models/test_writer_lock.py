"""One process writes; when it dies, however it dies, another one may."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.models.errors import InUseError
from app.models.lock import WriterLock

HOLDER = (
    "import sys; from pathlib import Path; from app.models.lock import WriterLock;"
    "lock = WriterLock(Path(sys.argv[1])); lock.take(); print('held', flush=True); sys.stdin.read()"
)


def a_holder(folder: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_second_process_is_told_who_holds_the_business(tmp_path: Path) -> None:
    with a_holder(tmp_path) as holder:
        with pytest.raises(InUseError) as refused:
            WriterLock(tmp_path).take()
        holder.kill()

    assert refused.value.pid == holder.pid


def test_a_holder_that_was_killed_leaves_the_business_free(tmp_path: Path) -> None:
    with a_holder(tmp_path) as holder:
        holder.kill()

    lock = WriterLock(tmp_path)
    lock.take()

    lock.release()
    lock.take()
    lock.release()


@pytest.mark.parametrize("told", ["", "[]", '{"pid": "x"}', "\x00"])
def test_an_unreadable_note_of_the_holder_does_no_harm(tmp_path: Path, told: str) -> None:
    with a_holder(tmp_path) as holder:
        (tmp_path / "shop.owner").write_text(told, encoding="utf-8")
        with pytest.raises(InUseError) as refused:
            WriterLock(tmp_path).take()
        holder.kill()

    assert (refused.value.pid, refused.value.host) == (0, "")


def test_two_locks_in_one_process_do_not_both_hold(tmp_path: Path) -> None:
    first = WriterLock(tmp_path)
    first.take()

    with pytest.raises(InUseError):
        WriterLock(tmp_path).take()

    first.release()
