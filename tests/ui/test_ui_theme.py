import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme import (
    DARK,
    LIGHT,
    TEXT_SIZES,
    Appearance,
    Ink,
    Tone,
    font,
    ink,
    look,
    put_on,
    px,
    wear,
)
from app.ui.theme import icons as icon_files
from app.ui.theme.sheet import write_sheet

UI = Path(__file__).resolve().parents[2] / "app" / "ui"
GROUNDS = (Ink.APP, Ink.SURFACE, Ink.SUNKEN)


@pytest.fixture(autouse=True)
def _no_window_of_another_test(monkeypatch):
    monkeypatch.setattr(look._look, "worn_by", [])


def _luminance(value):
    def part(channel):
        share = channel / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    colour = QColor(value)
    return (
        0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue())
    )


def _contrast(tokens, one, other):
    light, dark = sorted((_luminance(tokens[one]), _luminance(tokens[other])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(tokens):
    pairs = [(text, ground) for text in (Ink.TEXT, Ink.TEXT2, Ink.TEXT3) for ground in GROUNDS]
    pairs += [(tone.ink, tone.ground) for tone in Tone]
    pairs += [(Ink.ON_ACCENT, Ink.ACCENT), (Ink.ON_ACCENT, Ink.ACCENT_HOVER)]
    pairs += [(Ink.ACCENT_TEXT, ground) for ground in (*GROUNDS, Ink.TINT)]
    pairs += [(Ink.ON_TOAST, Ink.TOAST), (Ink.TOAST_ACTION, Ink.TOAST)]
    pairs += [(Ink.TEXT, Ink.HOVER), (Ink.TEXT, Ink.SELECTED), (Ink.TEXT2, Ink.HOVER)]
    pairs += [(Ink.TEXT2, Ink.SELECTED), (Ink.TEXT3, Ink.SELECTED)]  # lines of the palette

    weak = [
        (a, b, round(_contrast(tokens, a, b), 2)) for a, b in pairs if _contrast(tokens, a, b) < 4.5
    ]

    assert weak == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_and_the_focus_are_seen(tokens):
    for edge in (Ink.CONTROL, Ink.ACCENT):
        assert _contrast(tokens, edge, Ink.SURFACE) >= 3


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_is_written_whole_at_every_text_size(tokens, percent):
    sheet = write_sheet(tokens, percent)

    assert "$" not in sheet
    assert "px(" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_no_page_names_a_colour_or_has_a_sheet_of_its_own():
    for path in UI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.name != "tokens.py":
            assert not re.search(r'"#[0-9A-Fa-f]{3,8}"', text), path
        if path.name != "look.py":
            assert "setStyleSheet" not in text, path


def test_every_icon_that_is_named_is_shipped_and_no_other():
    shipped = {path.stem for path in icon_files.FOLDER.glob("*.svg")}
    words = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)

    assert shipped <= words


def test_the_whole_window_changes_between_light_and_dark(qapp, qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    label.ensurePolished()

    put_on(qapp, appearance=Appearance.DARK)

    assert ink(Ink.SURFACE) == QColor(DARK[Ink.SURFACE])
    assert qapp.palette().base().color() == QColor(DARK[Ink.SURFACE])
    assert label.palette().windowText().color() == QColor(DARK[Ink.TEXT])


def test_larger_text_makes_everything_larger(qapp):
    small = QFontMetricsF(font()).height()

    put_on(qapp, appearance=Appearance.LIGHT, percent=150)

    assert px(44) == 66
    assert QFontMetricsF(font()).height() > small * 1.4


def test_all_digits_are_equally_wide():
    measure = QFontMetricsF(font(24))

    assert measure.horizontalAdvance("1") == measure.horizontalAdvance("8")


def _drawn(text):
    image = QImage(80, 80, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font(40))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return bytes(image.constBits())


def test_han_characters_take_the_shape_of_the_language_even_after_another(qapp):
    families = set(QFontDatabase.families())
    if not {"Noto Sans CJK SC", "Noto Sans CJK JP"} <= families:
        pytest.skip("this machine has not both fonts")

    put_on(qapp, appearance=Appearance.LIGHT, language="zh_CN")
    chinese = _drawn("直")
    put_on(qapp, appearance=Appearance.LIGHT, language="ja")
    japanese = _drawn("直")
    put_on(qapp, appearance=Appearance.LIGHT, language="zh_CN")

    assert chinese != japanese
    assert _drawn("直") == chinese


def test_hyphens_and_stars_stay_narrow_beside_even_digits():
    measure = QFontMetricsF(font(24))

    assert measure.horizontalAdvance("-") < measure.horizontalAdvance("1")
    assert measure.horizontalAdvance("*") < measure.horizontalAdvance("1")


def test_a_window_wears_the_sheet_so_that_pages_are_built_without_it(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    wear(window)
    light = window.styleSheet()

    put_on(qapp, appearance=Appearance.DARK)

    assert qapp.styleSheet() == ""
    assert light != window.styleSheet() != ""


def test_without_a_window_the_program_wears_the_sheet(qapp):
    window = QWidget()
    wear(window)
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    put_on(qapp, appearance=Appearance.LIGHT)

    assert qapp.styleSheet() != ""
