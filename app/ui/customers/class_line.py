"""The class of a person, and beside it what she buys like, where that is something else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.classing import Suggestion
from app.ui.conditions.whys import whys_line
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.labels import customer_class


class ClassLine(QWidget):
    """Signal taken(code): the suggestion is to be the class, by the seller's hand."""

    taken = Signal(str)

    def __init__(self, class_code: str, currency: str) -> None:
        super().__init__()
        self._class, self._currency = class_code, currency
        self.suggestion: Suggestion | None = None
        name = label(customer_class(class_code), wraps=True)
        self.words = named(
            label("", "caption", wraps=True),
            "customerSuggestion",
            lambda: self.tr("What this person buys like"),
        )
        self.take = named(Button("", Kind.LINK), "customerTakeClass", "")
        self.take.clicked.connect(self._take)
        self.setLayout(column(name, self.words, row(self.take, ...), gap=3))
        self.show_suggestion(None)

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show what the rules say; nothing where they say the same, or the class is another now."""
        is_meant = suggestion is not None and suggestion.class_code == self._class
        self.suggestion = suggestion if is_meant else None
        self.words.setVisible(is_meant)
        self.take.setVisible(is_meant)
        if self.suggestion is None:
            return
        name = customer_class(self.suggestion.suggested)
        why = whys_line(self.suggestion.why, self._currency)
        told = (
            self.tr("Buys like {class_name}: {why}") if why else self.tr("Buys like {class_name}")
        )
        self.words.setText(told.format(class_name=name, why=why))
        self.take.set_words(self.tr("Set the class to {class_name}").format(class_name=name))

    def _take(self) -> None:
        if self.suggestion is not None:
            self.taken.emit(self.suggestion.suggested)
