"""Takes a person who is erased out of what the program keeps beside the shop file."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from app.places import Places
from app.services.clock import to_ms
from app.services.erasing import Traces
from app.services.safekeeping import OpenBusiness

_STAMP = "%Y%m%dT%H%M%S"


def forget_person(places: Places, traces: Traces | None, rows: Sequence[int]) -> None:
    """Take drafts and filters that tell of a person out of the settings; any thread may ask.

    Args:
        places: where the settings lie.
        traces: what the person is known by; without, everything typed is forgotten.
        rows: the numbers of the person: a draft of her goes whatever it says.
    """
    from app.ui.window_state import WindowState  # noqa: PLC0415 - commands do without Qt

    state = WindowState(places.config)
    for key in state.kept_keys():
        text = state.kept(key)
        made = _without(text, traces, {str(row) for row in rows})
        if made != text:
            state.keep(key, made)
    state.save()


def moments_of_copies(opened: OpenBusiness) -> list[int]:
    """Give when the copies there are were made, and when files were put into quarantine."""
    aside = [path.parent.name for path in opened.places.quarantine.glob("*/shop.db")]
    return [row.made_at_ms for row in opened.copies.copies()] + [
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
