"""What stands where the list of segments would be: not read yet, nothing found, none yet."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.kit.skeleton import Skeleton
from app.ui.kit.states import Offer, nothing_found, nothing_yet


class SegmentStates(QStackedWidget):
    """The list, or the note in its place."""

    def __init__(self, listed: QWidget) -> None:
        super().__init__()
        self._listed = listed
        self.nothing = nothing_found("", "", Offer(lambda: self.tr("Show all segments")))
        self.nothing.setObjectName("noSegmentFound")
        self.empty = nothing_yet(
            "bookmark",
            lambda: self.tr("Nothing of your own yet"),
            lambda: self.tr(
                "A segment is a question about your customers, kept by name and always up to date."
            ),
            Offer(lambda: self.tr("New segment"), "plus"),
        )
        self.empty.setObjectName("noSegments")
        self.empty.first_button.setObjectName("noSegmentsNew")
        self._skeleton = Skeleton()
        for part in (self._skeleton, listed, self.nothing, self.empty):
            self.addWidget(part)

    def wait(self) -> None:
        """Show that segments are being read."""
        self.setCurrentWidget(self._skeleton)
        self._skeleton.begin()

    def show_found(self, text: str, *, count: int, has_any: bool) -> bool:
        """Show the list, or why it is empty; tell whether there is none of the kind at all.

        Args:
            text: what was searched for.
            count: how many are listed.
            has_any: there are some of the kind, found or not.
        """
        self._skeleton.end()
        self.nothing.set_title(self.tr("No segment holds “{text}”").format(text=text))
        note = self.nothing if has_any else self.empty
        self.setCurrentWidget(self._listed if count else note)
        return not has_any
