"""Commands of other processes beside an open window: the window runs them and gives the answer."""

import csv
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.assembly.looks import Looks
from app.assembly.session import Session
from app.commands.arguments import parse
from app.commands.handing import packed
from app.places import places_for
from app.services.customers.views import Question
from app.services.safekeeping import NewBusiness
from app.ui.i18n import Language, current_language
from app.ui.main_window.neighbour import Doorbell, visit
from app.ui.theme import Appearance
from app.ui.window_state import WindowState

ROOT = Path(__file__).parents[1]
PATIENCE_MS = 60_000
HEADER = ("order number", "date", "buyer", "phone", "amount paid")


@pytest.fixture
def session(qtbot, qapp, tmp_path):
    state = WindowState(tmp_path / "config")
    looks = Looks(qapp, state, Language.ENGLISH, Appearance.LIGHT)
    looks.put_on()
    session = Session(places_for(tmp_path / "business"), looks, is_sample=False)
    qtbot.addWidget(session.window)
    session.begin()
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
    yield session
    close(session)


@pytest.fixture
def shop(session):
    session.shop.found(NewBusiness("Hillside Tea", "America/Phoenix", "USD", "US"))
    return session.shop


def close(session):
    if not session.tasks._is_closed:  # pytest-qt has closed the window by now
        session.window.hide()
        session.end()


def an_order_list(folder, rows=20, name="orders.csv"):
    folder.mkdir(exist_ok=True)
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = (
            (f"A-{n}", "2026-09-22", f"Ada {n}", f"1381234{n:04d}", "12.50") for n in range(rows)
        )
        csv.writer(file).writerows([HEADER, *lines])
    return path


class Terminal:
    """A command in a process of its own."""

    def __init__(self, qtbot, business, *typed, folder=None):
        self._qtbot = qtbot
        self.process = subprocess.Popen(
            [sys.executable, ROOT / "main.py", *map(str, typed), "--data", business],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=os.environ | {"LANG": "C.UTF-8"},
            text=True,
        )

    def ended(self):
        self._qtbot.waitUntil(lambda: self.process.poll() is not None, timeout=PATIENCE_MS)
        out, err = self.process.communicate()
        return self.process.returncode, out, err


@pytest.fixture
def type_beside(qtbot, tmp_path):
    return lambda *typed, **more: Terminal(qtbot, tmp_path / "business", *typed, **more)


def arrived(qtbot, session):
    """Wait until a command has come to the window's door."""
    bell = session.findChild(Doorbell)
    qtbot.waitSignal(bell.visited, timeout=PATIENCE_MS).wait()


def people(shop):
    return shop.book.figures(Question()).people


def test_an_import_is_run_by_the_window_and_told_by_the_command(
    qtbot, session, shop, type_beside, tmp_path
):
    announced = []
    session.hub.changed.connect(announced.append)
    folder = tmp_path / "downloads"
    an_order_list(folder)

    code, out, err = type_beside("import", "orders.csv", "--json", folder=folder).ended()

    assert (code, err.count("Rows applied")) == (0, 1)
    (report,) = json.loads(out)
    assert (report["file"], report["applied"], report["refused"]) == ("orders.csv", 20, None)
    assert people(shop) == 20
    qtbot.waitUntil(lambda: bool(announced), timeout=PATIENCE_MS)
    assert shop.check() == ()


def test_an_import_is_taken_back_a_copy_made_and_brought_back(
    qtbot, session, shop, type_beside, tmp_path
):
    type_beside("import", an_order_list(tmp_path / "downloads")).ended()
    code, out, _ = type_beside("copy").ended()
    assert code == 0
    name = Path(out.split("Copied: ")[1].split(" (")[0]).name

    assert type_beside("undo-import", "1").ended()[0] == 0
    assert people(shop) == 0
    assert type_beside("undo-import", "1").ended()[0] == 2

    assert type_beside("restore", name).ended()[0] == 0
    assert people(shop) == 20


def test_the_answer_is_in_the_language_of_the_command(session, shop, type_beside, tmp_path):
    path = an_order_list(tmp_path / "downloads")

    _, out, _ = type_beside("import", path, "--lang", "ja").ended()

    assert "顧客" in out
    assert "Rows" not in out
    assert current_language() is Language.ENGLISH


def test_an_export_is_written_where_the_command_stands(shop, type_beside, tmp_path):
    type_beside("import", an_order_list(tmp_path / "downloads")).ended()

    code, _, _ = type_beside("export", "customers", "out.csv", folder=tmp_path).ended()

    assert code == 0
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()) == 21


def test_balances_are_taken_over_by_the_window_and_stated_beside_it(shop, type_beside, tmp_path):
    type_beside("import", an_order_list(tmp_path / "downloads")).ended()
    (tmp_path / "points.csv").write_text("number,points\n1,120\n", encoding="utf-8")

    code, out, _ = type_beside("points", "import", "points.csv", "--json", folder=tmp_path).ended()

    assert (code, json.loads(out)["points"]) == (0, 120)
    code, out, _ = type_beside("points", "statement", "1", "--json").ended()
    assert (code, json.loads(out)["available"]) == (0, 120)
    assert shop.check() == ()


def test_an_import_nobody_waits_for_any_more_leaves_nothing(
    qtbot, session, shop, type_beside, tmp_path
):
    path = an_order_list(tmp_path / "downloads", rows=9_000)

    for stop, expected in ((signal.SIGINT, 3), (signal.SIGKILL, -signal.SIGKILL)):
        terminal = type_beside("import", path)
        arrived(qtbot, session)
        terminal.process.send_signal(stop)
        code, _, _ = terminal.ended()
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)

        assert code == expected
        assert people(shop) == 0
        assert shop.check() == ()


def test_a_window_that_has_no_business_yet_runs_nothing(session, type_beside, tmp_path):
    code, _, err = type_beside("import", an_order_list(tmp_path / "downloads")).ended()

    assert code == 4
    assert "open" in err


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"command": "import"},
        packed(parse(["tour", "somewhere"])),
        packed(parse(["import", "a.csv"])) | {"files": "a.csv"},
        packed(parse(["import", "a.csv"])) | {"command": "sing"},
        packed(parse(["import", "a.csv"])) | {"later": 1},
    ],
)
def test_what_is_no_command_is_refused(qtbot, session, shop, tmp_path, asked):
    told, codes = [], []

    def ask():
        codes.append(visit(tmp_path / "business", asked, told.append, lambda: False))

    asking = threading.Thread(target=ask)
    asking.start()
    qtbot.waitUntil(lambda: bool(codes), timeout=PATIENCE_MS)
    asking.join()

    assert codes == [4]
    assert [list(message) for message in told] == [["complained"]]


def test_a_command_hears_that_the_window_was_closed(qtbot, session, shop, type_beside, tmp_path):
    path = an_order_list(tmp_path / "downloads", rows=9_000)
    terminal = type_beside("import", path)
    arrived(qtbot, session)

    close(session)
    code, _, err = terminal.ended()

    assert code == 4
    assert "closed before it answered" in err


def test_nobody_answers_where_no_window_is_open(tmp_path):
    assert visit(tmp_path / "nobody", {}, print, lambda: False) is None
