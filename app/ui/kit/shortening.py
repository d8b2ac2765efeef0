"""Lets buttons show their icons alone while there is no room for their words."""

from collections.abc import Callable, Sequence

from app.ui.kit.buttons import Button


class Shortening:
    """Shortens the first buttons, one after the other, until the rest has room.

    Args:
        buttons: gives those that may be short, the first to become so first.
        is_too_wide: tells whether there is too little room as the buttons are now.
    """

    def __init__(
        self, buttons: Callable[[], Sequence[Button]], is_too_wide: Callable[[], bool]
    ) -> None:
        self._buttons, self._is_too_wide = buttons, is_too_wide
        self._seen: object = None

    def fit(self, *room: int) -> None:
        """Look again when the room, the words or who is shown are others than before.

        Args:
            room: all widths that decide: of the whole, of what stands beside the buttons.
        """
        buttons = self._buttons()
        seen = (*room, *((id(each), each.words, each.isHidden()) for each in buttons))
        if seen == self._seen:  # else each change would ask for the next
            return
        self._seen = seen
        for each in buttons:
            each.shorten(is_on=False)
        for each in buttons:
            if not self._is_too_wide():
                return
            each.shorten(is_on=not each.isHidden())
