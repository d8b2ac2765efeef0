"""The three languages of the window, and the change from one to another while it runs.

The dictionaries are Qt's own .ts files under resources/i18n, read as they are: nobody has to
compile anything. English has one too, for its plural forms only.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from typing_extensions import override

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"


class Language(StrEnum):
    """A language of the window, by the code that --lang takes."""

    ENGLISH = "en"
    CHINESE = "zh_CN"
    JAPANESE = "ja"

    @property
    def own_name(self) -> str:
        """Give the language's name as its readers write it; never translated."""
        return {"en": "English", "zh_CN": "中文", "ja": "日本語"}[self.value]

    @property
    def is_han(self) -> bool:
        """Tell whether the language writes Han characters and full-width punctuation."""
        return self is not Language.ENGLISH


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Mark words in a table for the dictionaries; they are translated when shown.

    Qt's own function of this name gives an object to the type checker; the tool that collects
    the words knows them by this name.
    """
    del context
    return words


def translate(context: str, words: str) -> str:
    """Give words outside a widget in the language in use; collected under this name."""
    apart = _apart.get()
    if apart is not None:
        return apart.words.translate(context, words) or words
    return QCoreApplication.translate(context, words)


_Key = tuple[str, str]


class Dictionary(QTranslator):
    """One language's .ts file; a missing or unfinished entry stays English."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms = _read(FOLDER / f"regulars_{language}.ts")
        self._anywhere = {source: forms for (_context, source), forms in self._forms.items()}

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """Give the translation, or None so that Qt asks on (an empty text would be shown)."""
        # A subclass asks in its own name; with %n Qt never asks again in its parent's.
        forms = self._forms.get((context, sourceText)) or self._anywhere.get(sourceText)
        if not forms:
            return None
        # Chinese and Japanese have one form; English tells one from many.
        return forms[0] if n in (-1, 1) or len(forms) == 1 else forms[-1]

    @override
    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return not self._forms


@cache
def _read(path: Path) -> Mapping[_Key, tuple[str, ...]]:
    if not path.exists():
        return {}
    forms: dict[_Key, tuple[str, ...]] = {}
    # A command speaks in a lane: the window's thread must not collect a half-built tree.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        tree = ET.parse(path)  # noqa: S314 - our own file
    finally:
        if was_enabled:
            gc.enable()
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            if found is None or found.get("type"):
                continue
            texts = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            forms[name, message.findtext("source", "")] = tuple(texts)
    return forms


@dataclass(frozen=True, slots=True)
class _Apart:
    language: Language
    words: Dictionary


_apart: ContextVar[_Apart | None] = ContextVar("apart", default=None)
_installed: list[QTranslator] = []
_current: list[Language] = [Language.ENGLISH]


def current_language() -> Language:
    """Give the language in use."""
    apart = _apart.get()
    return _current[0] if apart is None else apart.language


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak another language in this thread only, as for a command run for another process."""
    token = _apart.set(_Apart(language, Dictionary(language)))
    try:
        yield
    finally:
        _apart.reset(token)


def system_language() -> Language:
    """Propose the computer's language where the program speaks it, else English."""
    for code in QLocale.system().uiLanguages():
        short = code.replace("_", "-").split("-")[0]
        if short in ("zh", "ja", "en"):
            return {"zh": Language.CHINESE, "ja": Language.JAPANESE}.get(short, Language.ENGLISH)
    return Language.ENGLISH


def speak(language: Language) -> None:
    """Change the language of everything; open windows are told and write their texts again."""
    app = QCoreApplication.instance()
    if app is None:
        message = "there is no application to speak"
        raise RuntimeError(message)
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    _current[0] = language
    qt_words = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language is not Language.ENGLISH and qt_words.load(f"qtbase_{language}", folder):
        _installed.append(qt_words)
    _installed.append(Dictionary(language, app))
    for new in _installed:
        QCoreApplication.installTranslator(new)
    QLocale.setDefault(QLocale(language.value))
