"""What can be done from the palette: the window's own actions, and the look of the program."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.actions import Deed, keys_of_deed, tip_of_deed, words_of_deed
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.palette.entries import Command, Group
from app.ui.theme import Appearance

_PAGES = {
    Deed.TODAY: "sun",
    Deed.CUSTOMERS: "users",
    Deed.SETTINGS: "settings",
    Deed.HISTORY: "history",
    Deed.SHORTCUTS: "keyboard",
}
_DEEDS = {
    Deed.NEW_CUSTOMER: "user-plus",
    Deed.IMPORT: "upload",
    Deed.UNDO: "undo-2",
    Deed.REDO: "rotate-cw",
}
_LOOKS = {
    Appearance.LIGHT: QT_TRANSLATE_NOOP("palette", "Light appearance"),
    Appearance.DARK: QT_TRANSLATE_NOOP("palette", "Dark appearance"),
}


def commands_of(window: QWidget, wear: Callable[[str], object]) -> tuple[Command, ...]:
    """Give everything that can be done, in the order in which it is listed.

    Args:
        window: has an action for each deed.
        wear: puts an appearance on by its code.
    """
    return (
        *(_of_deed(window, deed, Group.DO, icon) for deed, icon in _DEEDS.items()),
        *(_of_deed(window, deed, Group.GO_TO, icon) for deed, icon in _PAGES.items()),
        *(
            Command(
                f"appearance:{look}",
                Group.DO,
                partial(translate, "palette", words),
                "palette",
                partial(wear, look.value),
            )
            for look, words in _LOOKS.items()
        ),
    )


def _of_deed(window: QWidget, deed: Deed, group: Group, icon_name: str) -> Command:
    action = window.findChild(QAction, f"action_{deed}")
    if action is None:
        raise KeyError(deed)
    words = words_of_deed if group is Group.GO_TO else tip_of_deed
    return Command(
        f"deed:{deed}",
        group,
        partial(words, deed),
        icon_name,
        action.trigger,
        partial(keys_of_deed, deed),
    )
