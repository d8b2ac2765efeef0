"""Names of the ready-made views, and whom each means."""

from app.services.segments import ReadyView
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_NAMES = {
    ReadyView.ALL: QT_TRANSLATE_NOOP("views", "All"),
    ReadyView.NEW: QT_TRANSLATE_NOOP("views", "New"),
    ReadyView.REPEAT: QT_TRANSLATE_NOOP("views", "Repeat"),
    ReadyView.SLIPPING: QT_TRANSLATE_NOOP("views", "Slipping away"),
    ReadyView.LOST: QT_TRANSLATE_NOOP("views", "Lost"),
    ReadyView.WHOLESALE: QT_TRANSLATE_NOOP("views", "Wholesale"),
}
_MEANINGS = {
    ReadyView.ALL: QT_TRANSLATE_NOOP("views", "Everybody who is not hidden"),
    ReadyView.NEW: QT_TRANSLATE_NOOP("views", "First order in the last 30 days, today included"),
    ReadyView.REPEAT: QT_TRANSLATE_NOOP("views", "Two orders and more"),
    ReadyView.SLIPPING: QT_TRANSLATE_NOOP(
        "views", "Without an order for more than 1.5 and up to 3 of their usual gaps"
    ),
    ReadyView.LOST: QT_TRANSLATE_NOOP(
        "views", "Without an order for more than 3 of their usual gaps"
    ),
    ReadyView.WHOLESALE: QT_TRANSLATE_NOOP("views", "Customers of the class Wholesale"),
}


def view_name(view: ReadyView) -> str:
    """Give what a view is called."""
    return translate("views", _NAMES[view])


def view_meaning(view: ReadyView) -> str:
    """Give whom a view means."""
    return translate("views", _MEANINGS[view])
