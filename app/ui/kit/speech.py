"""Words that change with the language, and measures that change with the look, while shown."""

from collections.abc import Callable
from itertools import count
from weakref import WeakValueDictionary

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.ui.theme import announcer

Words = str | Callable[[], str]
# By a number that the widget has as a property: to look among its children makes Python know each
# kind of child that Qt has inside, which takes longer than to build the page.
_voices: "WeakValueDictionary[object, _Voice]" = WeakValueDictionary()
_numbers = count(1)


class _Voice(QObject):
    """Lives in a widget and says its words again when the language changes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setObjectName("voice")
        number = next(_numbers)
        widget.setProperty("voice", number)
        _voices[number] = self
        self._sayings: list[tuple[Callable[[str], object], Callable[[], str]]] = []

    def add(self, setter: Callable[[str], object], words: Callable[[], str]) -> None:
        self._sayings = [kept for kept in self._sayings if kept[0] != setter]
        self._sayings.append((setter, words))

    def drop(self, setter: Callable[[str], object]) -> None:
        self._sayings = [kept for kept in self._sayings if kept[0] != setter]

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            for setter, words in self._sayings:
                if _lives(setter):
                    setter(words())
        return super().event(event)


def _lives(setter: Callable[[str], object]) -> bool:
    """Tell whether what a setter writes into is there; a closing window takes its parts apart."""
    owner = getattr(setter, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class _Ruler(QObject):
    """Lives in a widget and measures it again when the look changes."""

    def __init__(self, widget: QWidget, act: Callable[[], object]) -> None:
        super().__init__(widget)
        self._act = act
        announcer.changed.connect(self.measure)

    def measure(self) -> None:
        self._act()


def words_of(words: Words) -> str:
    """Give the words in the language in use."""
    return words if isinstance(words, str) else words()


def say(widget: QWidget, setter: Callable[[str], object], words: Words) -> None:
    """Put words into a widget now and, when they are a function, after each change of language.

    Saying something else through the same setter replaces what was said before. A plain text is
    stored data, or words that the caller keeps fresh; the widget then has the property `stored`.
    """
    widget.setProperty("stored", isinstance(words, str))
    voice = _voices.get(widget.property("voice"))
    if isinstance(words, str):
        if voice is not None:
            voice.drop(setter)
        setter(words)
        return
    if voice is None:
        voice = _Voice(widget)
    voice.add(setter, words)
    setter(words())


def on_look(widget: QWidget, act: Callable[[], object]) -> None:
    """Do something to a widget now and after each change of theme or text size."""
    _Ruler(widget, act)
    act()
