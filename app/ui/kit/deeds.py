"""What a page tells the window after it changed something: the words, and what Undo takes back."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.kit.speech import Words


@dataclass(frozen=True, slots=True)
class Done:
    """A change that is saved. A page emits `did` with it; the window shows it with Undo.

    Attributes:
        words: what happened, with the number of people; a function's words follow the language.
        action_id: the action that Undo takes back.
        undo: what Undo does instead; with neither the words stand alone.
    """

    words: Words
    action_id: int | None = None
    undo: Callable[[], object] | None = None
