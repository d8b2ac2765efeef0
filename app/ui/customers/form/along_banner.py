"""Tells that what was typed for a new person was taken along to one who is there already."""

from app.ui.kit.banner import Banner
from app.ui.kit.naming import named
from app.ui.theme import Tone


class AlongBanner(Banner):
    """Hidden until something was taken along."""

    def __init__(self) -> None:
        super().__init__(
            Tone.INFO,
            lambda: self.tr("What you wrote was taken along"),
            lambda: self.tr(
                "It stands where nothing stood. Look it over; nothing is saved before “Save”."
            ),
        )
        named(self, "formAlong", lambda: self.tr("What you wrote was taken along"))
        self.hide()
