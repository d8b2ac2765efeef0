"""Takes a person who is erased out of what the program keeps beside the shop file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.clock import Clock, to_ms
from app.services.erasing import Traces
from app.services.safekeeping import OpenBusiness

if TYPE_CHECKING:
    from app.ui.window_state import WindowState

_STAMP = "%Y%m%dT%H%M%S"


@dataclass(slots=True)
class Forgetting:
    """Takes people out of what the window remembers; any thread may ask.

    Attributes:
        config: where that lies.
        memory: what the open window has of it; without a window the file itself is read.
    """

    config: Path
    memory: "WindowState | None" = None

    def __call__(self, traces: Traces | None, rows: Sequence[int]) -> None:
        """Forget drafts and filters that tell of a person.

        Args:
            traces: what the person is known by; without, everything typed is forgotten.
            rows: the numbers of the person: a draft of her goes whatever it says.
        """
        memory = self.memory or _read(self.config)
        for key in memory.kept_keys():
            text = memory.kept(key)
            made = _without(text, traces, {str(row) for row in rows})
            if made != text:
                memory.keep(key, made)
        memory.save()


def _read(config: Path) -> "WindowState":
    from app.ui.window_state import WindowState  # noqa: PLC0415 - most commands do without Qt

    return WindowState(config)


def moments_of_copies(opened: OpenBusiness, clock: Clock) -> list[int]:
    """Give when the copies there are were made, with the one that erasing would make first.

    Files in quarantine, which a restored copy took the place of, are such copies, too.
    """
    now = [to_ms(clock.now())] if opened.copies.is_due() else []
    aside = [path.parent.name for path in opened.places.quarantine.glob("*/shop.db")]
    return [*now, *(row.made_at_ms for row in opened.copies.copies())] + [
        to_ms(datetime.strptime(name.partition("-")[0], _STAMP).replace(tzinfo=UTC))
        for name in aside
        if name[:1].isdigit()
    ]


def _without(text: str, traces: Traces | None, rows: set[str]) -> str:
    try:
        kept = json.loads(text)
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        return "" if traces is not None and traces.are_in(text) else text
    left = {
        name: value
        for name, value in kept.items()
        if not (name in rows or _tells(name, value, traces))
    }
    return text if left == kept else json.dumps(left, ensure_ascii=False) if left else ""


def _tells(name: str, value: object, traces: Traces | None) -> bool:
    if traces is None:
        # Drafts stand under the numbers of people, filters under the name of a tree.
        return name.isdecimal() or name in ("new", "tree")
    return traces.are_in(json.dumps(value, ensure_ascii=False))
