"""What the window remembers of itself between two starts; a small file in the config folder."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.ui.habits import VALUES, Habit
from app.ui.i18n import Language, system_language
from app.ui.theme import TEXT_SIZES, Appearance

FILE = "window.ini"


class WindowState:
    """Reads with sane answers for whatever the file holds; writes at once."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """The language of the window; the computer's until the seller chose one."""
        code = self._text("language")
        return Language(code) if code in set(Language) else system_language()

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the computer says."""
        code = self._text("appearance")
        return Appearance(code) if code in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._settings.setValue("appearance", appearance.value)

    @property
    def text_percent(self) -> int:
        """The text size, one of TEXT_SIZES."""
        text = self._text("text_percent")
        percent = int(text) if text.isdecimal() else TEXT_SIZES[0]
        return percent if percent in TEXT_SIZES else TEXT_SIZES[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._settings.setValue("text_percent", str(percent))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty at the first start."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def page(self) -> str:
        """The code of the page that was open; empty at the first start."""
        return self._text("page")

    @page.setter
    def page(self, code: str) -> None:
        self._settings.setValue("page", code)

    def habit(self, which: Habit) -> int:
        """Give a habit of the seller; the usual one until another was chosen."""
        text = self._text(f"habits/{which}")
        value = int(text) if text.isdecimal() else VALUES[which][0]
        return value if value in VALUES[which] else VALUES[which][0]

    def keep_habit(self, which: Habit, value: int) -> None:
        """Keep a habit of the seller."""
        self._settings.setValue(f"habits/{which}", str(value))

    def kept(self, key: str) -> str:
        """Give what a page kept under a key such as "customers/sort"; empty for nothing."""
        return self._text(f"kept/{key}")

    def keep(self, key: str, text: str) -> None:
        """Keep for a page what it wants to find at the next start."""
        self._settings.setValue(f"kept/{key}", text)

    def kept_keys(self) -> tuple[str, ...]:
        """Give the keys under which pages keep something."""
        start = "kept/"
        keys = self._settings.allKeys()
        return tuple(key.removeprefix(start) for key in keys if key.startswith(start))

    def save(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        kept = self._settings.value(key, "")
        return kept if isinstance(kept, str) else ""
