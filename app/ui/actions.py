"""Every action of the window with its words and its keys; all can be done without a mouse."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.speech import say


class Deed(StrEnum):
    """What the seller can do from every page."""

    TODAY = "today"
    CUSTOMERS = "customers"
    NEW_CUSTOMER = "new_customer"
    SEGMENTS = "segments"
    DUPLICATES = "duplicates"
    ORDERS = "orders"
    HIDDEN = "hidden"
    POINTS = "points"
    POINT_RULES = "point_rules"
    MAIN = "main"
    IMPORT = "import"
    EXPORT = "export"
    SETTINGS = "settings"
    PALETTE = "palette"
    SEARCH = "search"
    BACK = "back"
    FORWARD = "forward"
    UNDO = "undo"
    REDO = "redo"
    NOTICE = "notice"
    HISTORY = "history"
    SHORTCUTS = "shortcuts"


@dataclass(frozen=True, slots=True)
class Declared:
    """The English words and keys of an action; without keys it is reached by other ways."""

    words: str
    tip: str
    keys: tuple[str, ...]


DECLARED: Mapping[Deed, Declared] = {
    Deed.TODAY: Declared(
        QT_TRANSLATE_NOOP("actions", "Today"),
        QT_TRANSLATE_NOOP("actions", "Open Today"),
        ("Ctrl+1",),
    ),
    Deed.CUSTOMERS: Declared(
        QT_TRANSLATE_NOOP("actions", "Customers"),
        QT_TRANSLATE_NOOP("actions", "Open the list of customers"),
        ("Ctrl+2",),
    ),
    Deed.NEW_CUSTOMER: Declared(
        QT_TRANSLATE_NOOP("actions", "Add customer"),
        QT_TRANSLATE_NOOP("actions", "Add a customer by hand"),
        ("Ctrl+N",),
    ),
    Deed.MAIN: Declared(
        QT_TRANSLATE_NOOP("actions", "Main button"),
        QT_TRANSLATE_NOOP("actions", "Press the main button of the page"),
        ("Ctrl+Enter", "Ctrl+Return"),
    ),
    Deed.SEGMENTS: Declared(
        QT_TRANSLATE_NOOP("actions", "Segments"),
        QT_TRANSLATE_NOOP("actions", "Open the segments: people found by a rule"),
        (),
    ),
    Deed.DUPLICATES: Declared(
        QT_TRANSLATE_NOOP("actions", "Duplicates"),
        QT_TRANSLATE_NOOP("actions", "Review customers who may be one person"),
        (),
    ),
    Deed.ORDERS: Declared(
        QT_TRANSLATE_NOOP("actions", "Orders"),
        QT_TRANSLATE_NOOP("actions", "Open the list of orders"),
        (),
    ),
    Deed.HIDDEN: Declared(
        QT_TRANSLATE_NOOP("actions", "Hidden"),
        QT_TRANSLATE_NOOP("actions", "Show whom you have hidden"),
        (),
    ),
    Deed.POINTS: Declared(
        QT_TRANSLATE_NOOP("actions", "Points"),
        QT_TRANSLATE_NOOP("actions", "Open the ledger of points"),
        ("Ctrl+5",),
    ),
    Deed.POINT_RULES: Declared(
        QT_TRANSLATE_NOOP("actions", "Tiers and rules"),
        QT_TRANSLATE_NOOP("actions", "Change how points are earned, and what they are given for"),
        (),
    ),
    Deed.IMPORT: Declared(
        QT_TRANSLATE_NOOP("actions", "Import"),
        QT_TRANSLATE_NOOP("actions", "Import a file from your shop"),
        ("Ctrl+I",),
    ),
    Deed.EXPORT: Declared(
        QT_TRANSLATE_NOOP("actions", "Export"),
        QT_TRANSLATE_NOOP("actions", "Export the list as an Excel or CSV file"),
        ("Ctrl+E",),
    ),
    Deed.SETTINGS: Declared(
        QT_TRANSLATE_NOOP("actions", "Settings"),
        QT_TRANSLATE_NOOP("actions", "Open Settings"),
        ("Ctrl+,",),
    ),
    Deed.PALETTE: Declared(
        QT_TRANSLATE_NOOP("actions", "Search or do…"),
        QT_TRANSLATE_NOOP("actions", "Search or do anything"),
        ("Ctrl+K",),
    ),
    Deed.SEARCH: Declared(
        QT_TRANSLATE_NOOP("actions", "Search"),
        QT_TRANSLATE_NOOP("actions", "Go to the search field of the page"),
        ("Ctrl+F",),
    ),
    Deed.BACK: Declared(
        QT_TRANSLATE_NOOP("actions", "Back"),
        QT_TRANSLATE_NOOP("actions", "Go back to the page before"),
        ("Alt+Left",),
    ),
    Deed.FORWARD: Declared(
        QT_TRANSLATE_NOOP("actions", "Forward"),
        QT_TRANSLATE_NOOP("actions", "Go forward again"),
        ("Alt+Right",),
    ),
    Deed.UNDO: Declared(
        QT_TRANSLATE_NOOP("actions", "Undo"),
        QT_TRANSLATE_NOOP("actions", "Take back the last change or import"),
        ("Ctrl+Z",),
    ),
    Deed.REDO: Declared(
        QT_TRANSLATE_NOOP("actions", "Redo"),
        QT_TRANSLATE_NOOP("actions", "Do again what was taken back last"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Deed.NOTICE: Declared(
        QT_TRANSLATE_NOOP("actions", "Go to the notice"),
        QT_TRANSLATE_NOOP("actions", "Move the focus to the notice at the foot of the window"),
        ("F6",),
    ),
    Deed.HISTORY: Declared(
        QT_TRANSLATE_NOOP("actions", "History"),
        QT_TRANSLATE_NOOP("actions", "Show every change, and take back any of them"),
        ("Ctrl+H",),
    ),
    Deed.SHORTCUTS: Declared(
        QT_TRANSLATE_NOOP("actions", "Shortcuts"),
        QT_TRANSLATE_NOOP("actions", "Show all shortcuts"),
        ("F1",),
    ),
}


def words_of_deed(deed: Deed) -> str:
    """Give the words of an action in the language in use."""
    return translate("actions", DECLARED[deed].words)


def tip_of_deed(deed: Deed) -> str:
    """Give what an action does, in a few words."""
    return translate("actions", DECLARED[deed].tip)


def keys_of_deed(deed: Deed) -> str:
    """Give the keys of an action as this computer writes them; both Enters are one."""
    form = QKeySequence.SequenceFormat.NativeText
    told = [keys for keys in DECLARED[deed].keys if not keys.endswith("Return")]
    return " / ".join(QKeySequence(keys).toString(form) for keys in told)


def add_actions(window: QWidget) -> dict[Deed, QAction]:
    """Give the window all actions; connect each one's triggered."""
    made: dict[Deed, QAction] = {}
    for deed, declared in DECLARED.items():
        action = QAction(window)
        action.setObjectName(f"action_{deed}")
        action.setShortcuts([QKeySequence(keys) for keys in declared.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(action)
        made[deed] = action

    def speak(_text: str) -> None:
        for deed, action in made.items():
            action.setText(words_of_deed(deed))
            action.setToolTip(tip_of_deed(deed))

    say(window, speak, lambda: "")
    return made
