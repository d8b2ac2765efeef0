"""Everything over the list that says who is meant: views, search, filters."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.views import Question
from app.services.kept_segments import KeptSegment
from app.services.segments import Condition, Group, Member, Tree
from app.ui.customers.asked_chip import Asked, chips_of, joined_trees
from app.ui.customers.filter_bar import FilterBar
from app.ui.customers.ports import Book
from app.ui.customers.view_bar import ALL, ViewBar
from app.ui.formats import joined
from app.ui.kit.buttons import icon_button
from app.ui.kit.fields import SearchField
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.picking import Chosen, Selection
from app.ui.kit.speech import on_look
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import PeopleWish
from app.ui.labels import segment_name
from app.ui.theme import px

_SEARCH_WIDE = 300


class ListFilters(QWidget):
    """Signals: changed, other people are meant; columns_wanted; rule_wanted(Tree), a chip's."""

    changed = Signal()
    rule_wanted = Signal(object)
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
        self.save_button = self.bar.save_button
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
        self.bar.rule_wanted.connect(self.rule_wanted)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @property
    def tree(self) -> Tree:
        """What view and chips ask together; who is meant fits all of it."""
        return self._tree(self.bar.conditions)

    def of(self, chosen: Chosen) -> Selection:
        """Give people of the list with how it came to them."""
        return Selection(chosen, self._words)

    def _words(self) -> str:
        is_all = self.views.is_all
        found = self.tr("“{text}”").format(text=self._text) if self._text else ""
        chips = [self.bar.words(each) for each in self.bar.conditions]
        chips.append(self.bar.asked_words)
        return joined(["" if is_all else self.views.name, *chips, found])

    def tree_without(self, condition: Condition) -> Tree:
        """Give what is asked apart from one chip."""
        kept = [each for each in self.bar.conditions if each != condition]
        return self._tree(tuple(kept))

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
        """Ask what another page wants to see: a segment, people, a filter, a text; else nothing."""
        match subject:
            case KeptSegment():
                if subject.key in self.views.codes:
                    self._only(subject.key)
                else:
                    tree = Tree(Group(parts=(Member(subject.key),)))
                    self._only(ALL, asked=Asked(tree, partial(segment_name, subject)))
            case PeopleWish():
                self._only(ALL, asked=Asked(subject.tree, subject.words))
            case Tree():
                self._only(ALL)
                self.keep_asked(subject)
                self.changed.emit()
            case Condition():
                self._only(ALL, (subject,))
            case str():
                self.search_for(subject)

    def keep_asked(self, tree: Tree) -> None:
        """Show what is asked as chips, or as one chip where it is more than chips can say."""
        chips = chips_of(tree)
        self.bar.show_conditions(chips or ())
        self.bar.show_asked(None if chips is not None else Asked(tree))

    def clear_all(self) -> None:
        """Show everybody again."""
        self._only(ALL)

    def _only(
        self, view: str, conditions: tuple[Condition, ...] = (), asked: Asked | None = None
    ) -> None:
        self.blockSignals(True)
        self.views.choose_code(view)
        self.bar.show_conditions(conditions)
        self.bar.show_asked(asked)
        self.search_for("")
        self.blockSignals(False)
        self.changed.emit()

    def _tree(self, conditions: tuple[Condition, ...]) -> Tree:
        segment, asked = self.views.segment, self.bar.asked
        trees = [] if asked is None else [asked.tree]
        if segment is not None:
            # Only a segment by its key can be narrowed further where it takes the first so many.
            is_plain = segment.tree.first is None and segment.taken_on is None
            narrowed = bool(conditions or trees)
            by_key = Tree(Group(parts=(Member(segment.key),)))
            is_whole = is_plain or not (narrowed or segment.taken_on)
            trees.insert(0, segment.tree if is_whole else by_key)
        return joined_trees(trees, conditions)

    def _searched(self, text: str) -> None:
        if text.strip() != self._text:
            self._text = text.strip()
            self.changed.emit()
