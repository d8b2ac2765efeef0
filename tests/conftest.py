import logging
import multiprocessing
import os

import pytest

from app.services.sheets import reading_child
from tests import new_files

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What the children that read and write files load before their work.
LOADED = ("app.services.exchange.desk", "app.services.exporting", "pytest")


@pytest.fixture(scope="session", autouse=True)
def _quick_children():
    """Fork the children of files from one that has the program loaded, where the system can.

    As shipped they are spawned, and load it each time; see `as_shipped`.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        yield
        return
    multiprocessing.set_forkserver_preload(list(LOADED))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading_child, "CONTEXT", multiprocessing.get_context("forkserver"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _quick_files():
    """Begin a new shop file as a copy; a process of its own begins it as the program does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.services.safekeeping.opening.migrate", new_files.migrate)
        yield


@pytest.fixture
def as_shipped(monkeypatch):
    """Spawn the children of files, as the program does."""
    monkeypatch.setattr(reading_child, "CONTEXT", multiprocessing.get_context("spawn"))


@pytest.fixture(autouse=True)
def _quiet_log(caplog):
    """Any warning nobody asked for fails the test."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, [r.getMessage() for r in loud]
