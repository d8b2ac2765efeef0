"""The card that is forwarded: its QR code is read back, and it is light in every look."""

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from app.ui.kit.forward_card import CardFace, ForwardCard, card_picture
from app.ui.theme import Appearance, put_on

FACE = CardFace(
    "山间茶舍",
    "满 120 减 30",
    "首单可用，来自陈思远",
    "K7XM-4PQ2",
    "K7XM-4PQ2",
    ("备注写码", "可转发"),
)


def read_back(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).tobytes()
    pixels = np.frombuffer(view, np.uint8).reshape(grey.height(), grey.bytesPerLine())
    found = zxingcpp.read_barcodes(pixels[:, : grey.width()].copy())
    return found[0].text if found else ""


def test_the_code_of_a_card_is_read_back(qtbot):
    assert read_back(card_picture(FACE)) == "K7XM-4PQ2"


def test_a_long_code_is_read_back_too(qtbot):
    long = CardFace(
        "T", "x" * 90, "y" * 200, "TEA20-7KQ4W-LONGER", "TEA20-7KQ4W-LONGER" * 3, ("", "")
    )

    assert read_back(card_picture(long)) == "TEA20-7KQ4W-LONGER" * 3


@pytest.mark.parametrize("percent", [100, 150])
def test_a_card_is_the_same_picture_in_every_look(qtbot, qapp, percent):
    put_on(qapp, appearance=Appearance.LIGHT)
    light = card_picture(FACE)
    put_on(qapp, appearance=Appearance.DARK, percent=percent)
    dark = card_picture(FACE)
    put_on(qapp, appearance=Appearance.LIGHT)

    assert dark == light


def test_a_card_without_a_face_gives_no_picture(qtbot):
    card = ForwardCard()
    qtbot.addWidget(card)

    assert card.picture() is None
    card.show_face(FACE)
    assert card.accessibleName() == "满 120 减 30, 首单可用，来自陈思远, K7XM-4PQ2"
    assert card.picture() is not None
