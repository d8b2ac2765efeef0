"""The popup that asks for the name of a segment."""

from PySide6.QtWidgets import QWidget

from app.services.kept_segments import LONGEST_NAME
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.name_popup import NamePopup, NameWanted
from app.ui.kit.speech import Words

_HINT = QT_TRANSLATE_NOOP("segments", "Name of the segment")


def segment_name_popup(anchor: QWidget, title: Words, verb: Words, name: str = "") -> NamePopup:
    """Make the popup that asks for the name of a segment.

    Args:
        anchor: what it belongs to.
        title: what the name is for.
        verb: what the button says.
        name: what stands in the field at first.
    """
    wanted = NameWanted(
        "segment", title, lambda: translate("segments", _HINT), verb, LONGEST_NAME, name
    )
    return NamePopup(anchor, wanted)
