"""Keeps what the builder made: under a new name, or in the place of what it was."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.changes import Changes
from app.services.kept_segments import KeptSegment, SegmentNameUnfitError
from app.services.segments import Tree
from app.ui.error_texts import explain
from app.ui.kit.deeds import Done
from app.ui.kit.name_popup import NamePopup
from app.ui.kit.tasks import TaskRunner
from app.ui.labels import segment_name
from app.ui.segments.builder_head import BuilderHead
from app.ui.segments.name_popup import segment_name_popup
from app.ui.segments.ports import Segments


class Keeping(QObject):
    """Signals: did(Done); saved(key); renamed."""

    did = Signal(object)
    saved = Signal(str)
    renamed = Signal()

    def __init__(self, book: Segments, tasks: TaskRunner, head: BuilderHead) -> None:
        super().__init__(head)
        self._book, self._tasks, self._head = book, tasks, head
        self._kept: KeptSegment | None = None
        self._name = ""
        self.is_read_only = False
        self.popup: NamePopup | None = None

    @property
    def key(self) -> str | None:
        """The key of what is edited; None for a new one."""
        return None if self._kept is None else self._kept.key

    @property
    def title(self) -> str:
        """What is edited, in the language in use."""
        if self._kept is not None and self._kept.ready is not None:
            return segment_name(self._kept)
        return self._name or self.tr("New segment")

    @property
    def is_renamed(self) -> bool:
        """Tell whether the name is another one than was kept."""
        return self._name != ("" if self._kept is None else self._kept.name)

    def show(self, kept: KeptSegment | None) -> None:
        """Go on with another segment; None for a new one."""
        self._kept, self._name = kept, "" if kept is None else kept.name
        is_ready = kept is not None and kept.ready is not None
        self._head.pencil.setVisible(not is_ready)
        if kept is not None and is_ready:
            self._head.set_title(lambda: segment_name(kept))
        else:
            self._head.show_name(self._name)

    def ask_name(self) -> None:
        """Ask what it is called; it is kept with the rule."""
        popup = self._ask(self._head.pencil)
        popup.named_so.connect(self._take_name)

    def save(self, tree: Tree) -> None:
        """Keep the rule; a new one is asked for its name first."""
        kept = self._kept
        if kept is None and not self._name:
            popup = self._ask(self._head.save)
            popup.named_so.connect(lambda name: self._save_new(name, tree))
        elif kept is None:
            self._save_new(self._name, tree)
        else:
            self._change(kept, tree)

    def _ask(self, anchor: QWidget) -> NamePopup:
        popup = segment_name_popup(
            anchor,
            lambda: self.tr("What is the segment called?"),
            lambda: self.tr("Save"),
            self._name,
        )
        self.popup = popup
        popup.show_beside(anchor, popup.field)
        return popup

    def _take_name(self, name: str) -> None:
        self._name = name
        self._head.show_name(name)
        if self.popup is not None and isValid(self.popup):
            self.popup.dismiss()
        self.renamed.emit()

    def _save_new(self, name: str, tree: Tree) -> None:
        book = self._book

        def done(answer: tuple[Changes, str]) -> None:
            changes, key = answer
            self._close_popup()
            self._tell(name, changes)
            self.saved.emit(key)

        self._tasks.write(self, lambda: book.save(name, tree), done, self._failed)

    def _change(self, kept: KeptSegment, tree: Tree) -> None:
        book, name, title = self._book, self._name, self.title

        def done(changes: Changes) -> None:
            self._close_popup()
            self._tell(title, changes)
            self.saved.emit(kept.key)

        self._tasks.write(
            self, lambda: book.change(kept.key, name=name, tree=tree), done, self._failed
        )

    def _tell(self, name: str, changes: Changes) -> None:
        words = self.tr("The segment “{name}” is saved").format(name=name)
        self.did.emit(Done(words, changes.action_id))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SegmentNameUnfitError):
            self._tasks.tell(error)
            return
        if self.popup is None or not isValid(self.popup) or self.popup.isHidden():
            self.ask_name()
        if self.popup is not None:
            self.popup.show_fault(explain(error).sentence)

    def _close_popup(self) -> None:
        if self.popup is not None and isValid(self.popup):
            self.popup.dismiss()
        self.popup = None
