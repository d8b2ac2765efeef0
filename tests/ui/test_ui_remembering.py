"""What the window remembers is written while it goes on."""

import os
import sys
import threading

import pytest

from app.ui.window_state import WindowState


def test_what_is_kept_is_written_by_whoever_writes_aside(tmp_path):
    state, asked = WindowState(tmp_path), []
    state.write_by(asked.append)

    state.keep("customers/sort", "name")
    state.keep("customers/sort", "orders")
    assert (state.kept("customers/sort"), WindowState(tmp_path).kept("customers/sort")) == (
        "orders",
        "",
    )
    for work in asked:
        work()

    assert len(asked) == 1
    assert WindowState(tmp_path).kept("customers/sort") == "orders"


def test_what_is_known_already_is_not_written_again(tmp_path):
    state, asked = WindowState(tmp_path), []
    state.keep("customers/sort", "name")
    state.write_by(asked.append)

    state.keep("customers/sort", "name")

    assert not asked


def test_what_comes_while_the_disk_is_busy_is_written_after_it(tmp_path):
    state, asked = WindowState(tmp_path), []
    state.write_by(asked.append)

    state.keep("customers/sort", "name")
    asked.pop()()
    state.keep("customers/sort", "orders")
    asked.pop()()

    assert WindowState(tmp_path).kept("customers/sort") == "orders"


def test_work_aside_is_done_outside_the_windows_thread_and_before_the_end(tasks):
    gate, done = threading.Event(), []

    tasks.aside(gate.wait)
    tasks.aside(lambda: done.append(threading.get_ident()))
    gate.set()
    tasks.close()
    tasks.aside(lambda: done.append("after the end"))

    assert done[0] != threading.get_ident()
    assert done[1:] == ["after the end"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere threads have no niceness")
def test_lanes_let_the_windows_thread_go_first(qtbot, tasks, qapp):
    seen = []

    tasks.read(qapp, niceness, seen.append)
    tasks.write(qapp, niceness, seen.append)

    qtbot.waitUntil(lambda: len(seen) == 2)
    assert all(nice > niceness() for nice in seen)


def niceness():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
