"""What can be done with a segment of the list: keep as tab, freeze, remove, restore, compare."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.changes import Changes
from app.services.customers.views import Question
from app.services.kept_segments import (
    Comparison,
    KeptSegment,
    SegmentGoneError,
    SegmentNameUnfitError,
)
from app.services.segments import Tree
from app.ui.error_texts import explain
from app.ui.exporting import Exporting
from app.ui.kit.deeds import Done
from app.ui.kit.name_popup import NamePopup
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.labels import segment_name
from app.ui.segments.compare_popup import ComparePopup
from app.ui.segments.name_popup import segment_name_popup
from app.ui.segments.ports import Segments


class SegmentDeeds(QObject):
    """Signals: did(Done); list_wanted(a wish, a call or a KeptSegment); chosen(key), a new one."""

    did = Signal(object)
    list_wanted = Signal(object)
    chosen = Signal(str)

    def __init__(
        self, book: Segments, tasks: TaskRunner, exporting: Exporting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._book, self._tasks, self._exporting = book, tasks, exporting
        self.popup: NamePopup | None = None
        self.comparing: ComparePopup | None = None

    def open_list(self, what: object) -> None:
        """List people: those of a wish, or of a segment."""
        self.list_wanted.emit(what)
        if isinstance(what, KeptSegment):
            self._mark_used(what.key)

    def export(self, key: str, people: int) -> None:
        """Ask how the people of a segment are to be written out."""
        book = self._book

        def ask(tree: Tree) -> None:
            self._exporting.ask(Question(tree=tree), people)

        self._tasks.ask(self, "export", lambda: book.tree_of(key), ask)
        self._mark_used(key)

    def turn_tab(self, segment: KeptSegment) -> None:
        """Let a segment stand above the list, or no longer."""
        book, is_tab = self._book, not segment.is_tab
        words = (
            self.tr("“{name}” stands above the list")
            if is_tab
            else self.tr("“{name}” stands above the list no longer")
        )
        self._write(
            lambda: book.show_as_tab(segment.key, is_tab=is_tab), self._said(words, segment)
        )

    def remove(self, segment: KeptSegment) -> None:
        """Take a segment of the seller's own away."""
        book = self._book
        words = self.tr("The segment “{name}” is gone")
        self._write(lambda: book.remove(segment.key), self._said(words, segment))

    def restore(self, segment: KeptSegment) -> None:
        """Let a ready-made segment ask again what it did at first."""
        book = self._book
        words = self.tr("“{name}” asks again what it did at first")
        self._write(lambda: book.restore_ready(segment.key), self._said(words, segment))

    def ask_to_freeze(self, segment: KeptSegment, anchor: QWidget) -> None:
        """Ask for the name of the list that is taken now."""
        popup = segment_name_popup(
            anchor,
            lambda: self.tr("Keep the people of today as a list"),
            lambda: self.tr("Freeze"),
        )
        self.popup = popup
        popup.named_so.connect(partial(self._freeze, segment))
        popup.show_beside(anchor, popup.field)

    def compare(self, anchor: QWidget, segments: Sequence[KeptSegment], first: str | None) -> None:
        """Open what compares two segments."""
        popup = ComparePopup(anchor, segments, first)
        self.comparing = popup
        popup.wanted.connect(partial(self._count_two, popup))
        popup.list_wanted.connect(self.list_wanted)
        popup.show_beside(anchor, popup.one)
        popup.ask()

    def _count_two(self, popup: ComparePopup, one: str, other: str) -> None:
        book = self._book

        def show(comparison: Comparison) -> None:
            if isValid(popup):
                popup.show_comparison(comparison)

        self._tasks.ask(self, "compare", lambda: book.compare(one, other), show)

    def _freeze(self, segment: KeptSegment, name: str) -> None:
        book, popup = self._book, self.popup

        def done(answer: tuple[Changes, str]) -> None:
            changes, key = answer
            if popup is not None and isValid(popup):
                popup.dismiss()
            words = self.tr("The list “{name}” is kept as it is today").format(name=name)
            self.did.emit(Done(words, changes.action_id))
            self.chosen.emit(key)

        def failed(error: Exception) -> None:
            is_name = isinstance(error, SegmentNameUnfitError)
            if is_name and popup is not None and isValid(popup):
                popup.show_fault(explain(error).sentence)
            else:
                self._tasks.tell(error)

        self._tasks.write(self, lambda: book.freeze(segment.key, name), done, failed)

    def _mark_used(self, key: str) -> None:
        book = self._book

        def ignore_gone(error: Exception) -> None:
            if not isinstance(error, SegmentGoneError):
                self._tasks.tell(error)

        self._tasks.write(self, lambda: book.mark_used(key), lambda _none: None, ignore_gone)

    def _said(self, words: str, segment: KeptSegment) -> Words:
        return words.format(name=segment_name(segment))

    def _write(self, work: Callable[[], Changes], words: Words) -> None:
        def done(changes: Changes) -> None:
            self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, work, done)
