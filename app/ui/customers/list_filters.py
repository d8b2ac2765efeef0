"""Everything over the list that says who is meant: views, search, filters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.views import Question
from app.services.kept_segments.saved import SavedView
from app.services.segments import Condition, Group, ReadyView, Tree
from app.ui.customers.filter_bar import FilterBar
from app.ui.customers.ports import Book
from app.ui.customers.view_bar import ViewBar, code_of
from app.ui.formats import joined
from app.ui.kit.buttons import icon_button
from app.ui.kit.fields import SearchField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.picking import Chosen, Selection
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import TaskRunner
from app.ui.theme import px

_SEARCH_WIDE = 300


class ListFilters(QWidget):
    """Signals: changed, other people are meant, by whatever was touched; columns_wanted."""

    changed = Signal()
    columns_wanted = Signal()

    def __init__(self, book: Book, tasks: TaskRunner, currency: str) -> None:
        super().__init__()
        self.views = ViewBar()
        self.search = named(
            SearchField(lambda: self.tr("Name, phone, order number")),
            "customerSearch",
            lambda: self.tr("Search customers"),
        )
        self.bar = FilterBar(book.choices, tasks, currency)
        self.columns_button = named(
            icon_button("columns-3", lambda: self.tr("Choose the columns")),
            "listColumns",
            lambda: self.tr("Choose the columns"),
        )
        self.columns_button.clicked.connect(self.columns_wanted)
        searching = column(self.search, ..., gap=0)
        chips = column((self.bar, 1), margins=(0, 2, 0, 0))
        choosing = column(self.columns_button, ..., gap=0)
        self._line = bare(row(searching, (chips, 1), choosing, gap=10, margins=(24, 4, 24, 12)))
        self.setLayout(column(self.views, self._line, gap=0))
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.search.asked.connect(self._searched)
        self._text = ""
        self.views.chosen.connect(self.changed)
        self.bar.changed.connect(self.changed)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @property
    def tree(self) -> Tree:
        """What view and chips ask together; who is meant fits all of it."""
        return _tree(self.views.tree, self.bar.conditions)

    def of(self, chosen: Chosen) -> Selection:
        """Give people of the list with how it came to them."""
        return Selection(chosen, self._words)

    def _words(self) -> str:
        is_all = self.views.view is ReadyView.ALL
        found = self.tr("“{text}”").format(text=self._text) if self._text else ""
        chips = [self.bar.words(each) for each in self.bar.conditions]
        return joined(["" if is_all else self.views.name, *chips, found])

    def tree_without(self, condition: Condition) -> Tree:
        """Give what is asked apart from one chip."""
        kept = [each for each in self.bar.conditions if each != condition]
        return _tree(self.views.tree, tuple(kept))

    def means(self, question: Question) -> bool:
        """Tell whether a question asks for the same people."""
        return question.search == self._text and question.tree == self.tree

    def focus_search(self) -> bool:
        """Put the focus into the search field with its text chosen."""
        if not self.isVisible():
            return False
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def search_for(self, text: str) -> None:
        """Search for a text at once."""
        self.search.setText(text)
        self.search.ask_now()

    def mean(self, subject: object) -> None:
        """Ask what another page wants to see: a view, one filter, or a text; else nothing."""
        match subject:
            case ReadyView() | SavedView():
                self._only(
                    subject.value if isinstance(subject, ReadyView) else code_of(subject), None
                )
            case Condition():
                self._only(ReadyView.ALL, subject)
            case str():
                self.search_for(subject)

    def _only(self, view: str, condition: Condition | None) -> None:
        self.blockSignals(True)
        self.views.choose_code(view)
        self.bar.show_conditions(() if condition is None else (condition,))
        self.search_for("")
        self.blockSignals(False)
        self.changed.emit()

    def clear_all(self) -> None:
        """Show everybody again."""
        self._only(ReadyView.ALL, None)

    def _searched(self, text: str) -> None:
        if text.strip() != self._text:
            self._text = text.strip()
            self.changed.emit()


def _tree(view: Tree, conditions: tuple[Condition, ...]) -> Tree:
    return Tree(Group(parts=(*view.root.parts, *conditions)))
