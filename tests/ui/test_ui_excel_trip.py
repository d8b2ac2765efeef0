"""From the list to Excel and back, in the real window over a real shop."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from app.assembly import shop as shop_plan
from app.assembly.looks import Looks
from app.assembly.session import Session
from app.places import places_for
from app.services.customers.views import Question
from app.ui.exporting import Form
from app.ui.i18n import Language, speak
from app.ui.main_window import PageCode
from app.ui.theme import Appearance
from app.ui.window_state import WindowState

PATIENCE_MS = 60_000


@pytest.fixture
def settled(qtbot):
    def wait(session, is_there=lambda: True):
        qtbot.waitUntil(lambda: session.is_settled and is_there(), timeout=PATIENCE_MS)

    return wait


@pytest.fixture
def session(qtbot, qapp, tmp_path, monkeypatch, settled):
    monkeypatch.setattr(shop_plan, "DEMO_CUSTOMERS", 40)
    looks = Looks(qapp, WindowState(tmp_path / "config"), Language.ENGLISH, Appearance.LIGHT)
    looks.put_on()
    session = Session(places_for(tmp_path / "business", demo=True), looks, is_sample=True)
    qtbot.addWidget(session.window)
    session.begin()
    settled(session, lambda: session.window.open_code is not None)
    yield session
    session.window.hide()
    session.end()


def note_of(session, person):
    return session.shop.book.page(person).note


def points_of(session, person):
    return session.shop.points_book.standing(person).available


def test_people_go_to_excel_come_back_change_and_are_as_before_again(
    session, qtbot, tmp_path, settled
):
    window, path = session.window, tmp_path / "people.xlsx"
    window.open_page(PageCode.CUSTOMERS)
    settled(session)
    exporting = window.page(PageCode.CUSTOMERS).exporting
    exporting.ask(Question(), 40, Form.EXCEL)
    exporting.dialog.take_path(path)
    settled(session, path.exists)
    book = openpyxl.load_workbook(path)
    sheet = book["Customers"]
    headings = [cell.value for cell in sheet[1]]
    person = int(sheet["A2"].value)
    before = note_of(session, person)
    sheet.cell(2, headings.index("Note") + 1).value = "likes oolong"
    book.save(path)

    session.import_files([path])
    settled(session, lambda: window.open_code is PageCode.ROUND_TRIP)
    back = window.page(PageCode.ROUND_TRIP)
    settled(session, back.act.isVisible)
    assert back.act.text() == "Change 1 person"
    qtbot.mouseClick(back.act, Qt.MouseButton.LeftButton)
    settled(session, lambda: note_of(session, person) == "likes oolong")

    window.undo_asked.emit(None)
    settled(session, lambda: note_of(session, person) == before)
    assert window.open_code is PageCode.CUSTOMERS


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        (Language.ENGLISH, {"Points ±": 25, "Reason for points": "For a review"}),
        (Language.CHINESE, {"积分 ±": 25, "积分理由": "评价奖励"}),
        (Language.JAPANESE, {"ポイント ±": 25, "ポイントの理由": "レビューのお礼"}),
    ],
)
def test_points_written_in_any_language_come_back_once_and_are_taken_back(
    language, typed, session, qtbot, tmp_path, settled
):
    window, path = session.window, tmp_path / "people.xlsx"
    speak(language)
    window.open_page(PageCode.CUSTOMERS)
    settled(session)
    exporting = window.page(PageCode.CUSTOMERS).exporting
    exporting.ask(Question(), 40, Form.EXCEL)
    exporting.dialog.take_path(path)
    settled(session, path.exists)
    speak(Language.ENGLISH)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[-1]
    headings = [cell.value for cell in sheet[1]]
    person = int(sheet["A2"].value)
    before = points_of(session, person)
    for heading, value in typed.items():
        sheet.cell(2, headings.index(heading) + 1).value = value
    book.save(path)

    session.import_files([path])
    settled(session, lambda: window.open_code is PageCode.ROUND_TRIP)
    back = window.page(PageCode.ROUND_TRIP)
    settled(session, back.act.isVisible)
    changing = back.findChild(QTableView, "backChanging").model()
    assert changing.index(0, 2).data() == "+25 · For a review"
    assert changing.index(0, 3).data() == f"{before:,} → {before + 25:,}"
    qtbot.mouseClick(back.findChild(QPushButton, "backAct"), Qt.MouseButton.LeftButton)
    settled(session, lambda: points_of(session, person) == before + 25)

    session.import_files([path])
    settled(session, lambda: window.open_code is PageCode.ROUND_TRIP)
    settled(session, back.act.isVisible)
    assert not back.findChild(QPushButton, "backAct").isEnabled()
    hindered = back.findChild(QTableView, "backHindered").model()
    assert hindered.index(0, 3).data().startswith("Already applied")

    window.undo_asked.emit(None)
    settled(session, lambda: points_of(session, person) == before)
