"""The head of the page: when the rules were kept, and the button that sets everybody's class."""

from app.services.clock import to_ms
from app.ui.class_rules.words import Sentences
from app.ui.formats import time_of_day
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.texts import ShortLabel


class ClassHead(PageHeader):
    """Rules keep themselves; only the main button changes people."""

    def __init__(self, home: Home) -> None:
        super().__init__(lambda: self.tr("Class rules"), crumb=lambda: self.tr("Customers"))
        self._home = home
        self._saved_ms: int | None = None
        self.saved = named(ShortLabel(role="caption"), "classSaved", "")
        self.act = named(Button("", Kind.PRIMARY, "check"), "classAct", "")
        self.add_action(self.saved)
        self.add_action(self.act)
        self.write(0, is_working=False)

    def write(self, changing: int, *, is_working: bool) -> None:
        """Write how many people the button is about."""
        self.act.set_words(lambda: Sentences().set_class(changing))
        self.act.setEnabled(changing > 0 and not is_working)

    def show_saved(self) -> None:
        """Tell that the rules were kept just now."""
        self._saved_ms = to_ms(self._home.clock.now())
        self.told_again()

    def told_again(self) -> None:
        """Write again in another language."""
        if self._saved_ms is not None:
            told = self.tr("Saved {time}")
            self.saved.setText(told.format(time=time_of_day(self._saved_ms, self._home.zone)))
