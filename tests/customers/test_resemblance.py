import pytest

from app.services.customers.resemblance import likeness


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("王晓梅", "王晓梅", "equal"),
        ("Emily Carter", "emily  carter", "equal"),
        ("王晓梅", "王小梅", "close"),
        ("王晓梅", "王晓菊", "close"),
        ("王晓梅", "王筱玫", "sound"),
        ("王晓", "王晓梅", "other"),
        ("汪晓梅", "王晓梅", "sound"),
        ("Emily Carter", "Emily Cartr", "close"),
        ("Ann", "Anna", "other"),
        ("王先生", "王晓梅", "unsure"),
        ("王**", "王晓梅", "unsure"),
        (None, "王晓梅", "unsure"),
        ("", "", "unsure"),
    ],
)
def test_names_are_told_apart_by_letters_and_sound(one, other, how):
    assert likeness(one, other) == how
    assert likeness(other, one) == how
