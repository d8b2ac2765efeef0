import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from app.services.errors import DiskFullError
from app.ui.kit.tasks import Progress, TaskRunner


def test_an_answer_comes_back_in_the_windows_own_thread(qtbot, tasks, qapp):
    seen = []

    tasks.read(
        qapp, threading.get_ident, lambda worker: seen.append((worker, threading.get_ident()))
    )

    qtbot.waitUntil(lambda: bool(seen))
    worker, window = seen[0]
    assert window == threading.get_ident()
    assert worker != window


def test_writing_is_done_one_after_the_other(qtbot, tasks, qapp):
    gate, order = threading.Event(), []

    tasks.write(qapp, gate.wait, lambda _: order.append("first"))
    tasks.write(qapp, lambda: None, lambda _: order.append("second"))
    gate.set()

    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["first", "second"]


def test_reading_goes_on_while_something_is_written(qtbot, tasks, qapp):
    gate, order = threading.Event(), []

    tasks.write(qapp, gate.wait, lambda _: order.append("written"))
    tasks.read(qapp, lambda: None, lambda _: order.append("read"))
    qtbot.waitUntil(lambda: order == ["read"])
    gate.set()

    qtbot.waitUntil(lambda: order == ["read", "written"])


def test_an_older_answer_never_overwrites_a_newer_one(qtbot, tasks, qapp):
    gate, shown = threading.Event(), []

    tasks.ask(qapp, "search", lambda: gate.wait() and "old", shown.append)
    tasks.ask(qapp, "search", lambda: "new", shown.append)
    qtbot.waitUntil(lambda: bool(shown))
    gate.set()

    qtbot.waitUntil(lambda: tasks.is_idle)
    assert shown == ["new"]


def test_a_question_that_was_overtaken_is_not_even_read(qtbot, tasks, qapp):
    gate, read = threading.Event(), []
    for _lane in range(2):
        tasks.read(qapp, gate.wait, lambda _: None)

    for letters in ("a", "ab", "abc"):
        tasks.ask(qapp, "search", lambda letters=letters: read.append(letters), lambda _: None)
    gate.set()

    qtbot.waitUntil(lambda: tasks.is_idle)
    assert read == ["abc"]


def test_an_answer_is_dropped_when_its_page_is_gone(qtbot, tasks):
    gate, shown = threading.Event(), []
    page = QObject()

    tasks.read(page, gate.wait, shown.append)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    gate.set()

    qtbot.waitUntil(lambda: tasks.is_idle)
    assert shown == []


def test_an_error_goes_to_whoever_asked_else_to_the_seller(qtbot, qapp):
    told, taken = [], []
    runner = TaskRunner(told.append)

    def full():
        raise DiskFullError

    runner.write(qapp, full, lambda _: None)
    runner.write(qapp, full, lambda _: None, taken.append)

    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()
    assert [type(error) for error in told + taken] == [DiskFullError, DiskFullError]


def test_progress_is_told_in_few_steps_and_can_be_stopped(qtbot):
    progress, steps = Progress(), []
    progress.moved.connect(lambda *step: steps.append(step))

    for done in range(1_000_001):
        if done % 100 == 0:
            progress.progress("reading", done, 1_000_000)
    progress.cancel()

    assert len(steps) == 201
    assert steps[-1] == ("reading", 1_000_000, 1_000_000)
    assert progress.is_cancelled()


@pytest.fixture(autouse=True)
def _no_thread_is_left(tasks):
    yield
    tasks.close()


def test_who_asks_after_the_end_gets_no_answer(qtbot):
    runner = TaskRunner(pytest.fail)
    owner, heard = QObject(), []
    runner.read(owner, lambda: 1, heard.append)
    runner.close()

    runner.read(owner, lambda: 2, heard.append)
    runner.write(owner, lambda: 3, heard.append)
    qtbot.wait(1)

    assert heard == []
