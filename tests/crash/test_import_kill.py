"""Whatever moment the power goes during an import or its undo: before or after, never between."""

import hashlib
import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from app.models import driver
from app.models.database import Database, run_sql
from app.services.customers.search_index import search_faults
from app.services.orders import summary_faults
from app.services.sample_shop import write_flat_csv, write_month_csv
from tests.crash.import_worker import main
from tests.crash.nest import hatch
from tests.shop import a_database, functions


@dataclass
class Scene:
    """A shop before and after a wish, and how long the phases of the wish last."""

    folder: Path
    bytes_before: str
    wish: str
    what: str
    before: str
    after: str
    starts: list[float]
    first_write: float
    commit: float


def digest(shop: Path) -> str:
    """Every row of every table, as one number."""
    connection = driver.connect(shop)
    total = hashlib.sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'"
        " ORDER BY 1"
    ).fetchall()
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            total.update(repr(row).encode())
    assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    connection.close()
    return total.hexdigest()


def file_hash(shop: Path) -> str:
    """The file's bytes as one number; after a clean close there is nothing beside it."""
    with shop.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def add_customers(folder: Path, file: Path, count: int) -> None:
    """Bring in a list of people who never bought."""
    lines = [
        f"P{n},{n:07d},p{n}@example.com,,,,,,,,,+1 212 555 {n % 10_000:04d},no,0,0,,,no"
        for n in range(count)
    ]
    header = "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,"
    header += "Country,Zip,Phone,Accepts Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt"
    file.write_text("\n".join([header, *lines]), encoding="utf-8")
    main("import", folder, file)


def start(scene_folder, wish, what):
    return hatch("tests.crash.import_worker", wish, scene_folder, what)


def rehearse(folder, wish, what):
    """Let the wish run to its end; give when each phase began, from the process's start."""
    began = time.monotonic()
    worker = start(folder, wish, what)
    lines, _ = worker.communicate(timeout=600)
    assert worker.returncode == 0
    return [
        (float(line.split(" ", 1)[0]) - began, line.split(" ", 1)[1]) for line in lines.splitlines()
    ]


def a_scene(tmp_path, wish, *, customers, month, others=0):
    base, trial = tmp_path / "base", tmp_path / "trial"
    base.mkdir()
    flat, file = tmp_path / "flat.csv", tmp_path / "month.csv"
    write_flat_csv(flat, seed=1, customers=customers)
    write_month_csv(file, flat=flat, known=month // 2, new=month // 2)
    a_database(base).close()
    main("import", base, flat)
    if others:
        add_customers(base, tmp_path / "people.csv", others)
    what = str(file)
    if wish == "undo":
        main("import", base, file)
        what = "3" if others else "2"
    before = digest(base / "shop.db")
    shutil.copytree(base, trial)
    phases = rehearse(trial, wish, what)
    after = digest(trial / "shop.db")
    database = Database(trial / "shop.db", functions())
    with database.reading() as session:
        assert summary_faults(session) == []
        assert search_faults(session) == []
        assert run_sql(session, "PRAGMA foreign_key_check").fetchall() == []
    database.close()
    assert before != after
    moments = {words: at for at, words in reversed(phases)}
    return Scene(
        base,
        file_hash(base / "shop.db"),
        wish,
        what,
        before,
        after,
        [at for at, _ in phases],
        moments["writing 0"],
        moments["committed"],
    )


def kill_at(scene, tmp_path, moment, *, is_writing):
    """Run the wish on a fresh copy and kill everything; tell what is left.

    The moment counts from the first write, or else from the process's start.
    """
    trial = tmp_path / "killed"
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(scene.folder, trial)
    worker = start(trial, scene.wish, scene.what)
    told = []
    while is_writing and not (told and "writing" in told[-1]):
        told.append(worker.stdout.readline())
        assert told[-1], "the worker ended before it wrote"
    time.sleep(moment)
    worker.kill()
    lines = "".join(told) + worker.communicate()[0]
    phase = lines.splitlines()[-1].split(" ", 1)[1] if lines else "starting"
    began = time.monotonic()
    database = Database(trial / "shop.db", functions())
    with database.writing() as uow:
        assert run_sql(uow.session, "SELECT count(*) FROM person_summary").fetchone()
    database.close()
    restart = time.monotonic() - began
    if file_hash(trial / "shop.db") == scene.bytes_before:
        return phase, scene.before, restart
    return phase, digest(trial / "shop.db"), restart


def run(scene, tmp_path, kills, luck):
    outcomes, phases, slowest = Counter(), Counter(), 0.0
    for turn in range(kills):
        # Most of them between the first write and the commit's return.
        is_writing = turn % 8 != 0
        reach = 1.04 * (scene.commit - scene.first_write) if is_writing else scene.first_write
        phase, found, restart = kill_at(
            scene, tmp_path, luck.uniform(0, reach), is_writing=is_writing
        )
        assert found in (scene.before, scene.after), phase
        outcome = "before" if found == scene.before else "after"
        if phase in ("committed", "end"):
            assert outcome == "after"
        outcomes[outcome] += 1
        phases[phase] += 1
        slowest = max(slowest, restart)
    print(f"\n{scene.wish}: {kills} kills, {dict(outcomes)}, slowest restart {slowest:.2f} s")
    for phase, times in sorted(phases.items()):
        print(f"  {phase}: {times}")
    return outcomes, phases


@pytest.mark.timeout(180)
@pytest.mark.parametrize("wish", ["import", "undo"])
def test_a_killed_wish_is_done_or_not_done(tmp_path, wish):
    scene = a_scene(tmp_path, wish, customers=400, month=2_000)

    outcomes, _ = run(scene, tmp_path, 10, random.Random(date(2026, 11, 25).toordinal()))

    assert outcomes["before"]


@pytest.mark.closing
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("wish", ["import", "undo"])
def test_three_hundred_kills_leave_before_or_after(tmp_path, wish):
    scene = a_scene(tmp_path, wish, customers=10_000, month=30_000, others=93_000)

    outcomes, phases = run(scene, tmp_path, 300, random.Random(300))

    assert outcomes["before"]
    assert outcomes["after"]
    writing = sum(times for phase, times in phases.items() if phase.startswith("writing"))
    assert writing >= 200
