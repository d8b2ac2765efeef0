"""Inter from resources/fonts, followed by the computer's own font for Han characters."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "fonts"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")

_CHINESE = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC")
_JAPANESE = ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP")
_loaded: list[int] = []
_in_use: list[str] = []


def han_families(language: str) -> tuple[str, ...]:
    """Give the families for Han characters, best first; English shows them the Chinese way."""
    return _JAPANESE + _CHINESE if language == "ja" else _CHINESE + _JAPANESE


def application_font(language: str, size: int) -> QFont:
    """Give the program's font at a size in pixels; loads Inter the first time.

    Qt keeps what it found beside Inter for Han characters, even when the list of families
    changes. Loading a font empties that memory, so Inter is loaded again for a new language.
    """
    if _in_use != [language]:
        for number in _loaded:
            QFontDatabase.removeApplicationFont(number)
        _loaded[:] = [QFontDatabase.addApplicationFont(str(FOLDER / name)) for name in _FILES]
        _in_use[:] = [language]
    font = QFont()
    font.setFamilies(["Inter", *han_families(language)])
    font.setPixelSize(size)
    font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width everywhere
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def language_in_use() -> str:
    """Give the language the font was last made for; English before the first time."""
    return _in_use[0] if _in_use else "en"
