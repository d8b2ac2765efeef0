"""What the window remembers of itself between two starts; a small file in the config folder."""

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QByteArray, QSettings

from app.ui.habits import VALUES, Habit
from app.ui.i18n import Language, system_language
from app.ui.theme import TEXT_SIZES, Appearance

FILE = "window.json"
OLD_FILE = "window.ini"  # of programs before this one
log = logging.getLogger(__name__)


class WindowState:
    """Reads with sane answers for whatever the file holds; writes at once.

    A slow disk takes a tenth of a second to write, so that is done aside as soon as there is
    somebody to do it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._kept = _read(self._path) or _read_old(folder / OLD_FILE)
        self._is_asked = False
        self._putting, self._writing = Lock(), Lock()
        self._aside: Callable[[Callable[[], None]], None] = lambda work: work()

    def write_by(self, aside: Callable[[Callable[[], None]], None]) -> None:
        """Write from now on by whoever runs work outside the window's thread."""
        self._aside = aside

    @property
    def language(self) -> Language:
        """The language of the window; the computer's until the seller chose one."""
        code = self._text("language")
        return Language(code) if code in set(Language) else system_language()

    @language.setter
    def language(self, language: Language) -> None:
        self._put("language", language.value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the computer says."""
        code = self._text("appearance")
        return Appearance(code) if code in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._put("appearance", appearance.value)

    @property
    def text_percent(self) -> int:
        """The text size, one of TEXT_SIZES."""
        text = self._text("text_percent")
        percent = int(text) if text.isdecimal() else TEXT_SIZES[0]
        return percent if percent in TEXT_SIZES else TEXT_SIZES[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._put("text_percent", str(percent))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty at the first start."""
        return QByteArray.fromBase64(self._text("geometry").encode())

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._put("geometry", bytes(geometry.toBase64().data()).decode())

    @property
    def page(self) -> str:
        """The code of the page that was open; empty at the first start."""
        return self._text("page")

    @page.setter
    def page(self, code: str) -> None:
        self._put("page", code)

    def habit(self, which: Habit) -> int:
        """Give a habit of the seller; the usual one until another was chosen."""
        text = self._text(f"habits/{which}")
        value = int(text) if text.isdecimal() else VALUES[which][0]
        return value if value in VALUES[which] else VALUES[which][0]

    def keep_habit(self, which: Habit, value: int) -> None:
        """Keep a habit of the seller."""
        self._put(f"habits/{which}", str(value))

    def kept(self, key: str) -> str:
        """Give what a page kept under a key such as "customers/sort"; empty for nothing."""
        return self._text(f"kept/{key}")

    def keep(self, key: str, text: str) -> None:
        """Keep for a page what it wants to find at the next start."""
        self._put(f"kept/{key}", text)

    def kept_keys(self) -> tuple[str, ...]:
        """Give the keys under which pages keep something."""
        start = "kept/"
        return tuple(key.removeprefix(start) for key in tuple(self._kept) if key.startswith(start))

    def save(self) -> None:
        """Write to the disk now."""
        with self._writing:
            with self._putting:
                self._is_asked = False
                text = json.dumps(self._kept, ensure_ascii=False, indent=1)
            try:
                _write(self._path, text)
                # It would keep what was forgotten since.
                self._path.with_name(OLD_FILE).unlink(missing_ok=True)
            except OSError as error:
                log.warning("what the window remembers was not written: %s", error)

    def _put(self, key: str, text: str) -> None:
        if self._kept.get(key) == text:
            return
        with self._putting:
            was_asked, self._is_asked = self._is_asked, True
            self._kept[key] = text
        if not was_asked:
            self._aside(self.save)

    def _text(self, key: str) -> str:
        return self._kept.get(key, "")


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {str(key): text for key, text in pairs if isinstance(text, str)}


def _read_old(path: Path) -> dict[str, str]:
    """Read what Qt wrote; Qt itself keeps the interpreter while it waits for a disk."""
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    pairs = ((key, settings.value(key)) for key in settings.allKeys())
    found: dict[str, str] = {}
    for key, value in pairs:
        if isinstance(value, QByteArray):
            found[key] = bytes(value.toBase64().data()).decode()
        elif isinstance(value, str) and key != "geometry":
            found[key] = value
    return found


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
