import pytest
from PySide6.QtCore import QCoreApplication

from app.ui import i18n
from app.ui.customers import CustomersPage, ListDesks, OneCustomerPage, PersonDesk
from app.ui.erasing import EraseDesks
from app.ui.exporting import ExportDesks
from app.ui.importing import ImportPage
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner
from app.ui.theme import Appearance, put_on
from app.ui.wallet import WalletDesk
from tests.ui_pages.erasing import FakeEraser
from tests.ui_pages.fakes import (
    FakeBook,
    FakeDesk,
    FakeEditing,
    FakeExport,
    FakeKeeper,
    FakeViews,
    a_home,
)
from tests.ui_pages.person_form import FakePersonEditing
from tests.ui_pages.wallet import FakePurse, FakeTill


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


@pytest.fixture
def desk(tasks):
    """A desk whose work ends with the test, even where the test fails half-way."""
    found = FakeDesk()
    yield found
    if found.hold is not None:
        found.hold.set()


@pytest.fixture
def book():
    return FakeBook()


@pytest.fixture
def eraser():
    return FakeEraser()


@pytest.fixture
def export():
    return FakeExport()


@pytest.fixture
def settle(qtbot, tasks):
    """Wait until every answer has been delivered and what it brought is on show."""

    def wait():
        qtbot.waitUntil(lambda: tasks.is_idle)
        QCoreApplication.processEvents()

    return wait


@pytest.fixture
def import_page(qtbot, tasks, hub, desk, settle):
    page = ImportPage(desk, tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    page.opened(None)
    settle()
    return page


@pytest.fixture
def editing():
    return FakeEditing()


@pytest.fixture
def keeper():
    return FakeKeeper()


@pytest.fixture
def saved():
    return FakeViews()


@pytest.fixture
def purse():
    return FakePurse()


@pytest.fixture
def till():
    return FakeTill()


@pytest.fixture
def wallet(purse, till):
    return WalletDesk(purse, till, orders_of=purse.orders_of)


@pytest.fixture
def desks(book, export, editing, keeper, saved, wallet):
    files = ExportDesks(export, export, export, keeper)
    return ListDesks(book, files, editing, keeper, saved, wallet)


@pytest.fixture
def customers(qtbot, tasks, hub, desks):
    """The list, shown but not yet opened."""
    page = CustomersPage(desks, tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    return page


@pytest.fixture
def person_editing():
    return FakePersonEditing()


@pytest.fixture
def person_desk(book, person_editing, eraser, wallet):
    return PersonDesk(book, person_editing, EraseDesks(eraser, eraser), wallet)


@pytest.fixture
def customer(qtbot, tasks, hub, person_desk, settle):
    """The page of customer number five."""
    page = OneCustomerPage(person_desk, tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    page.opened(5)
    settle()
    return page
