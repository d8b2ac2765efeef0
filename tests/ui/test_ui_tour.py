from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import Language, speak
from app.ui.kit.buttons import Button, icon_button
from app.ui.kit.texts import ShortLabel, label
from app.ui.settings import SettingsPage
from app.ui.theme import Appearance
from app.ui.today import TodayPage
from app.ui.tour import Look, Stop, Tour, cut_words, foreign_words, latin_words, nameless_controls
from app.ui.tour.pseudo import pseudo
from tests.ui.shop_pages import Shop


def _page(qtbot, *widgets):
    page = QWidget()
    page.setLayout(QVBoxLayout())
    for widget in widgets:
        page.layout().addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    return page


def test_words_that_have_too_little_room_are_found(qtbot):
    narrow = label("Twelve thousand customers")
    narrow.setFixedWidth(60)
    button = Button("Import twelve thousand customers")
    button.setFixedWidth(60)
    page = _page(qtbot, narrow, button, label("fits"))

    assert [fault.text for fault in cut_words(page, "page")] == [narrow.text(), button.text()]


def test_a_wrapped_text_that_is_cut_below_is_found(qtbot):
    wrapped = label("One long sentence that goes on and on over several lines.", wraps=True)
    wrapped.setFixedSize(120, 18)
    page = _page(qtbot, wrapped)

    assert len(cut_words(page, "page")) == 1


def test_stored_text_that_shortens_itself_is_no_fault(qtbot):
    name = ShortLabel("An unusually long name of an unusually long file.xlsx")
    name.setFixedWidth(60)

    assert cut_words(_page(qtbot, name), "page") == []


def test_a_word_that_was_never_translated_is_found(qtbot):
    speak(Language.CHINESE)
    page = _page(
        qtbot, label(lambda: "Not translated"), label("Ada Lovelace"), label(lambda: "导入 CSV")
    )

    assert [fault.text for fault in foreign_words(page, "page", Language.CHINESE)] == [
        "Not translated"
    ]


def test_names_and_places_for_values_are_no_foreign_words():
    assert latin_words("{file} 已存为 Excel，%Ln 行，orders.csv") == []
    assert latin_words("已存为 workbook") == ["workbook"]


def test_a_control_without_a_name_is_found(qtbot):
    page = _page(qtbot, QPushButton(""), icon_button("x", "Close"))

    assert [fault.what for fault in nameless_controls(page, "page")] == ["nameless"]


def test_the_longest_language_keeps_places_and_grows():
    words = pseudo("{done} of %Ln rows are in.")

    assert "{done}" in words
    assert "%Ln" in words
    assert words.endswith(".")
    assert len(words) >= len("{done} of %Ln rows are in.") * 1.35


def test_the_tour_takes_a_picture_of_every_stop_in_every_look(qtbot, qapp, tasks, hub, tmp_path):
    shop = Shop()
    today = TodayPage(shop.today(), tasks, hub)
    settings = SettingsPage(shop.settings(), tasks, hub)

    def opened(page):
        def show():
            page.show()
            page.opened(None)
            return page

        return show

    for page in (today, settings):
        qtbot.addWidget(page)
    stops = [Stop("home", opened(today)), Stop("settings", opened(settings))]
    tour = Tour(qapp, lambda: tasks.is_idle)

    tour.walk(
        stops,
        tmp_path,
        looks=[Look(Language.ENGLISH, Appearance.LIGHT), Look(Language.JAPANESE, Appearance.DARK)],
    )
    tour.walk_pseudo(stops)

    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == ["home-dark-ja.png", "home.png", "settings-dark-ja.png", "settings.png"]
    assert tour.faults == []
