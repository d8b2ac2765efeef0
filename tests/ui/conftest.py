import pytest

from app.ui import i18n
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner
from app.ui.theme import Appearance, put_on


@pytest.fixture(autouse=True)
def _english_and_light(qapp):
    i18n.speak(i18n.Language.ENGLISH)
    put_on(qapp, appearance=Appearance.LIGHT)
    yield
    i18n.speak(i18n.Language.ENGLISH)
    put_on(qapp, appearance=Appearance.LIGHT)


@pytest.fixture
def tasks(qapp):
    """Runs work; an error that nobody takes fails the test."""
    errors = []
    runner = TaskRunner(errors.append)
    yield runner
    runner.close()
    assert errors == []


@pytest.fixture
def hub(qapp):
    return ChangeHub()
