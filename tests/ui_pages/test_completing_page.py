import pytest
from PySide6.QtCore import Qt

from app.services.changes import Changes
from app.services.customers.person_views import Known
from app.services.customers.worth import Worth
from app.ui.customers import CompletingPage
from app.ui.customers.form.places import AtField
from tests.ui_pages.fakes import a_home

PEOPLE = (
    Worth(3, "王晓梅", 900_000, (Known.PHONE, Known.BIRTHDAY)),
    Worth(5, "Ann", 400_000, (Known.BIRTHDAY,)),
    Worth(7, None, 100_000, (Known.INTEREST,)),
)


class Finding:
    def __init__(self):
        self.people, self.asked = PEOPLE, []

    def __call__(self, count, lacking):
        self.asked.append(lacking)
        return tuple(each for each in self.people if lacking is None or lacking in each.missing)


@pytest.fixture
def find():
    return Finding()


@pytest.fixture
def page(qtbot, tasks, hub, find, settle):
    made = CompletingPage(find, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.opened(None)
    settle()
    return made


def cells(page, row):
    return [page.rows.index(row, at).data() for at in range(len(page.rows.columns))]


def test_who_is_worth_most_stands_first_with_what_is_missing(page):
    assert cells(page, 0) == ["王晓梅", "¥9,000.00", "8 of 10", "Phone, Birthday"]
    assert page.foot.text() == "3 people"


def test_enter_opens_the_form_at_what_is_missed_most(qtbot, page):
    with qtbot.waitSignal(page.go) as gone:
        page.table.setFocus()
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert gone.args == ["edit_customer", AtField(3, Known.PHONE)]


def test_one_thing_that_is_missing_can_be_asked_for(qtbot, page, find, settle):
    page.lacking.choose(Known.BIRTHDAY)
    settle()
    with qtbot.waitSignal(page.go) as gone:
        page.table.opened.emit(0)

    assert find.asked == [None, Known.BIRTHDAY]
    assert page.rows.rowCount() == 2
    assert gone.args == ["edit_customer", AtField(3, Known.BIRTHDAY)]


def test_what_matters_is_written_down_on_the_page_of_the_customer(qtbot, page):
    with qtbot.waitSignal(page.go) as gone:
        page.table.opened.emit(2)

    assert gone.args == ["customer", 7]


def test_it_reads_anew_after_changes_and_tells_when_nothing_is_missing(page, find, hub, settle):
    find.people = ()
    hub.announce(Changes())
    settle()

    assert page.nobody.isVisible()
